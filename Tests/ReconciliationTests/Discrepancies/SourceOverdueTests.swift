import Records
import Testing

@Suite("source-overdue")
struct SourceOverdueTests {
  @Test(
    "a source with expected_every has sent nothing for longer",
    arguments: [("2026-06-08", false), ("2026-06-07", true), (nil, true)] as [(String?, Bool)])
  func boundary(newest: String?, isRaised: Bool) {
    var scene = Scene("Ada King")
    scene.organisation.sources = [Source(name: "sheet", authority: .tracker, expectedEvery: .init(7, .days))]
    if let newest { scene.tracker(at: newest, row("Ada King")) }
    scene.tracker(as: "other", at: "2026-06-14", row("Ada King"))
    #expect(scene.kinds == (isRaised ? ["source-overdue medium"] : []))
  }

  @Test("an older file dropped later is not news")
  func newestCounts() {
    var scene = Scene("Ada King")
    scene.organisation.sources = [Source(name: "sheet", authority: .tracker, expectedEvery: .init(7, .days))]
    scene.tracker(at: "2026-06-10", row("Ada King"))
    scene.tracker(at: "2026-01-10", row("Ada King"))
    #expect(scene.kinds.isEmpty)
  }
}
