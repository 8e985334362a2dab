import Records
import Testing

@Suite("unverified-credential")
struct UnverifiedCredentialTests {
  private func scene(code: String = "RN", verified: String?, at: String = "2026-06-01") -> Scene {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", holds(code, expires: "2027-06-01")))
    if let verified {
      scene.issuer(
        as: "board", at: at, by: "Board", row("Ada King", holds(code, expires: "2027-06-01", verified: verified)))
    }
    return scene
  }

  @Test(
    "valid, verify_every is set, and no issuer verification is that recent",
    arguments: [
      (nil, true), ("2025-06-14", true), ("2025-06-15", false), ("2026-06-01", false),
    ] as [(String?, Bool)])
  func boundary(verified: String?, isRaised: Bool) {
    #expect(scene(verified: verified).kinds == (isRaised ? ["unverified-credential medium"] : []))
  }

  @Test("high where required, else medium")
  func required() {
    var scene = scene(verified: nil)
    scene.require("RN")
    #expect(scene.kinds == ["unverified-credential high"])
  }

  @Test("left out verify_every means never")
  func neverAsked() {
    #expect(scene(code: "BLS", verified: nil).kinds.isEmpty)
  }

  @Test("a tracker's own verification is no issuer's")
  func trackersWord() {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", holds("RN", expires: "2027-06-01", verified: "2026-06-01")))
    #expect(scene.kinds == ["unverified-credential medium"])
  }

  @Test("verified_on and verified_by are the issuer's newest")
  func columns() {
    var scene = scene(verified: "2026-03-01")
    scene.issuer(as: "board", at: "2026-02-01", by: "Board", row("Ada King", holds("RN", expires: "2027-06-01")))
    #expect(scene.credential?.verifiedOn == day("2026-03-01"))
    #expect(scene.credential?.verifiedBy == "Board")
  }

  @Test("of what is not valid it says nothing more")
  func notValid() {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", holds("RN", expires: "2026-06-01")))
    #expect(scene.kinds == ["expired-credential low"])
  }
}
