import Records
import Testing

@Suite("unrecorded-credential")
struct UnrecordedCredentialTests {
  private func scene(_ claim: CredentialClaim = holds("BLS", expires: "2027-03-01")) -> Scene {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", claim))
    return scene
  }

  @Test("the issuer lists a credential valid on the audit date, and no hr or tracker claim speaks of that type")
  func raised() throws {
    #expect(scene().kinds == ["unrecorded-credential low"])
    let finding = try #require(scene().findings(.unrecordedCredential).first)
    #expect(finding.credential == "BLS")
    #expect(finding.evidence.map(\.place) == ["aha-2026-05-01:2"])
  }

  @Test(
    "any claim of that type speaks of it: run out, undated, in process",
    arguments: [holds("BLS", expires: "2024-01-01"), holds("BLS"), holds("BLS", .inProcess)])
  func spokenOf(claim: CredentialClaim) {
    var scene = scene()
    scene.tracker(row("Ada King", claim))
    #expect(scene.findings(.unrecordedCredential).isEmpty)
  }

  @Test("of that type: another holding of it at another issuer speaks of it too")
  func otherHolding() {
    var scene = scene(holds("BLS", expires: "2027-03-01", issuer: "Heart Association"))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01", issuer: "Red Cross")))
    #expect(scene.kinds.isEmpty)
    scene.issuer(row("Ada King", holds("PALS", expires: "2027-03-01")))
    #expect(scene.kinds == ["unrecorded-credential low"])
  }

  @Test("mail does not record it")
  func mail() {
    var scene = scene()
    scene.mail(at: "2026-06-01", row("Ada King", holds("BLS", expires: "2027-03-01")))
    #expect(scene.kinds == ["unrecorded-credential low"])
  }

  @Test("valid on the audit date: not one that has run out, is suspended or undated")
  func notValid() {
    #expect(scene(holds("BLS", expires: "2026-06-14")).kinds == ["expired-credential low"])
    #expect(scene(holds("BLS", expires: "2026-06-15")).findings(.unrecordedCredential).count == 1)
    #expect(scene(holds("BLS", expires: "2027-01-01", .suspended)).kinds.isEmpty)
    #expect(scene(holds("BLS")).kinds == ["undated-credential low"])
  }
}
