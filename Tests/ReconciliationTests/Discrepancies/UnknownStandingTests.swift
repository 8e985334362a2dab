import Records
import Testing

@Suite("unknown-standing")
struct UnknownStandingTests {
  private func scene(_ claim: CredentialClaim, required: Bool = true) -> Scene {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", claim))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    if required { scene.require("BLS") }
    return scene
  }

  @Test("the issuer's status word is mapped by nothing, and a requirement rests on it")
  func raised() throws {
    let scene = scene(holds("BLS", expires: "2027-01-01", unmapped: "Tier 2"))
    #expect(scene.kinds == ["unknown-standing high", "unknown-status medium"])
    let finding = try #require(scene.findings(.unknownStanding).first)
    #expect(finding.field == "status")
    #expect(finding.expected == "Tier 2")
    #expect(finding.requirements == ["R-1"])
  }

  @Test("whatever its expiry", arguments: ["2026-06-14", "2026-06-20", "2030-01-01"])
  func anyExpiry(expiry: String) {
    let scene = scene(holds("BLS", expires: expiry, unmapped: "Tier 2"))
    #expect(scene.findings(.unknownStanding).count == 1)
    #expect(scene.findings(.expiredCredential).isEmpty && scene.findings(.expiringCredential).isEmpty)
    #expect(scene.credential?.status == .unknown)
  }

  @Test("where no requirement rests on it only the word is reported")
  func notRequired() {
    #expect(
      scene(holds("BLS", expires: "2027-01-01", unmapped: "Tier 2"), required: false).kinds == [
        "unknown-status medium"
      ])
  }

  @Test("where another valid one meets the requirement it does not rest on this one")
  func otherMeets() {
    var scene = scene(holds("BLS", expires: "2027-01-01", unmapped: "Tier 2"))
    scene.tracker(as: "other", row("Ada King", holds("ACLS", expires: "2027-01-01")))
    #expect(scene.kinds == ["unknown-status medium"])
  }

  @Test("the worst word inside one issuer record wins: beside a mapped bad word the standing is known")
  func worstWord() {
    let scene = scene(holds("BLS", expires: "2027-01-01", .revoked, unmapped: "Tier 2 / Revoked"))
    #expect(scene.findings(.unknownStanding).isEmpty)
    #expect(scene.findings(.notInGoodStanding).count == 1)
  }
}
