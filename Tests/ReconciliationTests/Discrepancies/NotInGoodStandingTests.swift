import Records
import Testing

@Suite("not-in-good-standing")
struct NotInGoodStandingTests {
  private func scene(_ issuer: CredentialClaim, _ tracker: CredentialClaim? = nil, required: Bool = false) -> Scene {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", issuer))
    if let tracker { scene.tracker(row("Ada King", tracker)) }
    if required { scene.require("BLS") }
    return scene
  }

  private static let held = holds("BLS", expires: "2027-01-01", .active)

  @Test(
    "revoked, suspended, surrendered, lapsed or inactive, and another source shows it as held",
    arguments: [CredentialStatus.revoked, .suspended, .surrendered, .lapsed, .inactive])
  func raised(status: CredentialStatus) throws {
    let scene = scene(holds("BLS", expires: "2027-01-01", status), Self.held)
    #expect(scene.kinds == ["not-in-good-standing critical"])
    let finding = try #require(scene.findings(.notInGoodStanding).first)
    #expect(finding.field == "status")
    #expect(finding.expected == status.rawValue)
    #expect(finding.found == "active")
    #expect(finding.evidence.map(\.place) == ["aha-2026-05-01:2", "sheet-2026-05-01:2"])
  }

  @Test("the explanation has the issuer's word and its cause, where they are known")
  func cause() throws {
    var claim = holds("BLS", expires: "2027-01-01", .suspended)
    claim.statusWord = "AMF Overdue"
    claim.statusCause = .administrative
    let told = try #require(scene(claim, Self.held).findings(.notInGoodStanding).first)
    #expect(told.explanation.contains("is suspended (\"AMF Overdue\": administrative, such as unpaid fees)"))
    claim.statusCause = nil
    let plain = try #require(scene(claim, Self.held).findings(.notInGoodStanding).first)
    #expect(plain.explanation.contains("is suspended (\"AMF Overdue\")"))
  }

  @Test("or a requirement rests on it, though nobody else shows it")
  func required() {
    #expect(
      scene(holds("BLS", expires: "2027-01-01", .revoked), required: true).kinds == [
        "not-in-good-standing critical"
      ])
    #expect(scene(holds("BLS", expires: "2027-01-01", .revoked)).kinds.isEmpty)
  }

  @Test("restricted is valid under conditions: none")
  func restricted() {
    #expect(scene(holds("BLS", expires: "2027-01-01", .restricted), Self.held, required: true).kinds.isEmpty)
  }

  @Test("another source that shows it as run out does not show it as held")
  func notHeld() {
    let scene = scene(holds("BLS", expires: "2027-01-01", .revoked), holds("BLS", expires: "2026-06-14"))
    #expect(scene.kinds.isEmpty)
  }

  @Test("lapsed past its expiry is expired; revoked stays what it is")
  func pastExpiry() {
    #expect(
      scene(holds("BLS", expires: "2026-06-14", .lapsed), required: true).kinds == ["expired-credential critical"])
    #expect(
      scene(holds("BLS", expires: "2026-06-14", .revoked), required: true).kinds == ["not-in-good-standing critical"])
  }

  @Test("by the issuer's newest word")
  func newestWord() {
    var reinstated = scene(holds("BLS", expires: "2027-01-01", .suspended), Self.held)
    reinstated.issuer(at: "2026-06-01", row("Ada King", holds("BLS", expires: "2027-01-01", .active)))
    #expect(reinstated.kinds.isEmpty)
    var older = scene(holds("BLS", expires: "2027-01-01", .suspended), Self.held)
    older.issuer(at: "2026-04-01", row("Ada King", holds("BLS", expires: "2027-01-01", .active)))
    #expect(older.kinds == ["not-in-good-standing critical"])
  }

  @Test("a tracker's word is not the issuer's: none where no issuer speaks")
  func trackerWord() {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01", .suspended)))
    scene.require("BLS")
    #expect(scene.kinds == ["missing-credential critical"])
  }

  @Test(
    "a tracker's word that fills an issuer's blank is not the issuer's word")
  func filledWord() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-01-01")))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01", .suspended)))
    scene.require("BLS")
    #expect(scene.findings(.notInGoodStanding).isEmpty)
  }

  @Test("none of the record findings where the credential is not in good standing")
  func oneCause() {
    var scene = scene(
      holds("BLS", issued: "2025-01-01", expires: "2027-01-01", number: "1", .revoked),
      holds("BLS", issued: "2025-03-01", expires: "2027-06-01", number: "2", .active))
    scene.issuer(as: "board", row("Ada King", name: "Zed Zulu", holds("BLS", expires: "2027-01-01", .revoked)))
    scene.require("BLS", id: "R-1")
    #expect(scene.kinds == ["not-in-good-standing critical"])
    #expect(scene.findings(.notInGoodStanding).first?.requirements == ["R-1"])
  }
}
