import Records
import Testing

@Suite("joiner-unverified")
struct JoinerUnverifiedTests {
  private func scene(hired: String, code: String = "RN", required: Bool = true) -> Scene {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", hired: hired))
    scene.tracker(row("Ada King", holds(code, expires: "2027-06-01")))
    if required { scene.require(code) }
    return scene
  }

  @Test(
    "hired within the last 30 days or about to start",
    arguments: [
      ("2026-05-16", "joiner-unverified high"), ("2026-05-15", "unverified-credential high"),
      ("2026-06-15", "joiner-unverified high"), ("2026-07-01", "joiner-unverified high"),
    ])
  func boundary(hired: String, kind: String) {
    #expect(scene(hired: hired).kinds == [kind])
  }

  @Test("a requirement rests on it, else it is only unverified")
  func notRequired() {
    #expect(scene(hired: "2026-06-01", required: false).kinds == ["unverified-credential medium"])
  }

  @Test("its type has verify_every")
  func neverVerified() {
    #expect(scene(hired: "2026-06-01", code: "BLS").kinds.isEmpty)
  }

  @Test("and no issuer has verified it, ever")
  func verified() {
    var scene = scene(hired: "2026-06-01")
    scene.issuer(as: "board", at: "2026-05-20", row("Ada King", holds("RN", expires: "2027-06-01")))
    #expect(scene.kinds.isEmpty)
    var longAgo = self.scene(hired: "2026-06-01")
    longAgo.issuer(as: "board", at: "2025-01-20", row("Ada King", holds("RN", expires: "2027-06-01")))
    #expect(longAgo.kinds == ["unverified-credential high"])
  }
}
