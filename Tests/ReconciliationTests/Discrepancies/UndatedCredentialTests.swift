import Records
import Testing

@Suite("undated-credential")
struct UndatedCredentialTests {
  private func scene(_ claim: CredentialClaim, required: Bool = false) -> Scene {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", claim))
    if required { scene.require(claim.type.code ?? "") }
    return scene
  }

  @Test("of a type that expires, and no claim gives a usable date: high where required, else low")
  func raised() {
    #expect(scene(holds("BLS")).kinds == ["undated-credential low"])
    #expect(scene(holds("BLS"), required: true).kinds == ["undated-credential high"])
    #expect(scene(holds("BLS")).credential?.status == .unknown)
  }

  @Test("of a type that does not expire none is needed")
  func noExpiry() {
    #expect(scene(holds("DEG"), required: true).kinds.isEmpty)
    #expect(scene(holds("DEG")).credential?.status == .active)
  }

  @Test("an issue date is usable: expiry is issue date plus valid_for")
  func issueDate() {
    let scene = scene(holds("BLS", issued: "2026-01-31"))
    #expect(scene.kinds.isEmpty)
    #expect(scene.credential?.expiresOn == partial("2028-01-31"))
    #expect(scene.credential?.isExpiryDerived == true)
  }

  @Test("an issue date in the future is set aside")
  func futureIssue() {
    let scene = scene(holds("BLS", issued: "2026-06-16"))
    #expect(scene.kinds == ["invalid-date medium", "undated-credential low"])
  }

  @Test("a date of any source is one")
  func otherSource() {
    var scene = scene(holds("BLS"))
    scene.mail(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds.isEmpty)
  }

  @Test("a credential known not to expire is none")
  func lifetime() {
    var claim = holds("BLS")
    claim.neverExpires = true
    #expect(scene(claim).kinds.isEmpty)
  }

  @Test(
    "of a tracker's unmapped word too: unknown-standing is the issuer's alone")
  func unmappedTrackerWord() {
    #expect(scene(holds("BLS", unmapped: "see file"), required: true).kinds == ["undated-credential high"])
  }

  @Test(
    "of an issuer's unmapped word where no requirement rests on it: the first of the table that applies")
  func unmappedIssuerWord() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", unmapped: "Tier 2")))
    #expect(scene.findings(.undatedCredential).map(\.severity) == [.low])
  }

  @Test("a word such as expired without a day stays unknown, and is said and kept")
  func expiredWord() throws {
    let scene = scene(holds("BLS", .expired), required: true)
    let finding = try #require(scene.findings(.undatedCredential).first)
    #expect(finding.explanation.contains("as \"expired\" without any date"))
    let status = try #require(scene.credential?.provenance.first { $0.field == "status" })
    #expect(status.value == "unknown")
    #expect(status.losers.map(\.value) == ["expired"])
  }
}
