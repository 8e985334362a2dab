import Records
import Testing

/// "A value that the winning claim leaves blank is taken from the next claim of the same term; an older term fills
/// nothing"; "by the issuer's newest word"; "a word that no connector maps is unknown, never active".
@Suite("Blanks, revocations and words")
struct TermFillTests {
  @Test("two silent halves of different terms make no term")
  func oneTermFills() {
    var scene = Scene("Ada King")
    scene.tracker(as: "ticks", at: "2026-05-03", row("Ada King", holds("BLS")))
    scene.tracker(as: "newer", at: "2026-05-02", row("Ada King", holds("BLS", issued: "2021-01-10")))
    scene.tracker(
      as: "older", at: "2026-05-01", row("Ada King", holds("BLS", issued: "2025-01-10", expires: "2027-01-09")))
    let credential = scene.credential
    // The next claim after the tick is the newer file's; its expiry is derived, never the other file's.
    #expect(credential?.issuedOn?.description == "2021-01-10")
    #expect(credential?.expiresOn?.description == "2023-01-10")
    #expect(credential?.isExpiryDerived == true)
  }

  @Test("an issuer that no longer lists whom it revoked has not taken that back")
  func revocationOutlastsTheList() {
    var scene = Scene("Ada King")
    scene.issuer(
      at: "2026-04-01", covers: ["BLS"], full: true, row("Ada King", holds("BLS", expires: "2027-03-01", .revoked)))
    scene.issuer(at: "2026-05-01", covers: ["BLS"], full: true)
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-03-01")))
    #expect(scene.credential?.status == .revoked)
    #expect(scene.findings(.notInGoodStanding).count == 1)
    #expect(scene.findings(.notFoundAtIssuer).isEmpty)
  }

  @Test("an unmapped word shows nothing as held")
  func unmappedWordHoldsNothing() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-03-01", .revoked)))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-03-01", unmapped: "Tier 2")))
    #expect(scene.findings(.notInGoodStanding).isEmpty)
  }
}
