import Records
import Testing

@Suite("unknown-credential")
struct UnknownCredentialTests {
  @Test("a credential as written is not in the catalogue; one a distinct text")
  func raised() {
    var scene = Scene("Ada King", "Bo Lind")
    scene.tracker(
      row("Ada King", holds("~Yoga Level 2"), holds("BLS", expires: "2027-01-01")),
      row("Bo Lind", holds("~yoga level 2")),
      row("Bo Lind", holds("~Tai Chi")))
    #expect(scene.kinds == ["unknown-credential low", "unknown-credential low"])
    let yoga = scene.findings(.unknownCredential).first { $0.found == "Yoga Level 2" }
    #expect(yoga?.evidence.map(\.place) == ["sheet-2026-05-01:2", "sheet-2026-05-01:3"])
  }

  @Test("a text that several types fit alike names them, and is none of them")
  func alike() throws {
    var scene = Scene("Ada King", "Bo Lind")
    var tied = holds("~Social Worker", expires: "2027-01-01")
    tied.type.alike = ["LCSW", "LMSW", "LSW"]
    scene.tracker(row("Ada King", tied))
    #expect(scene.kinds == ["unknown-credential low"])
    let finding = try #require(scene.findings(.unknownCredential).first)
    #expect(
      finding.explanation
        == "\"Social Worker\" fits LCSW, LMSW and LSW alike and is taken for none of them, so it has no validity and meets "
        + "no requirement.")
  }

  @Test("strangers of a public register are none of ours; a text that a later full file dropped is gone")
  func nearMiss() {
    var scene = Scene("Ada King")
    var stranger = row("Cy Ash", holds("~Yoga"))
    stranger.isStranger = true
    scene.issuer(as: "register", stranger)
    scene.tracker(at: "2026-01-01", full: true, row("Ada King", holds("~Tai Chi")))
    scene.tracker(at: "2026-05-01", full: true, row("Ada King"))
    #expect(scene.kinds.isEmpty)
  }
}
