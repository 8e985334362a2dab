import Reconciliation
import Records
import Testing

/// "Within one source, an older term of a holding, and what an older file says of a holding that a newer one speaks of
/// too, is history and takes no part in conflicts."
@Suite("HistoryRule")
struct HistoryRuleTests {
  private func rules(_ scene: Scene) -> [String: SurvivorshipRule?] {
    var rules: [String: SurvivorshipRule?] = [:]
    for claim in scene.holdings("Ada King").flatMap(\.claims) { rules[claim.claim.number ?? ""] = claim.outOfPlay }
    return rules
  }

  @Test("an older term of the same file")
  func olderTerm() {
    var scene = Scene()
    scene.tracker(
      row("Ada King", holds("BLS", expires: "2025-01-01", number: "1")),
      row("Ada King", holds("BLS", expires: "2027-01-01", number: "2")))
    #expect(rules(scene) == ["1": .history, "2": nil])
  }

  @Test("what an older file says of a holding that a newer one speaks of too, even of a later term")
  func olderFile() {
    var scene = Scene()
    scene.tracker(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2029-01-01", number: "1")))
    scene.tracker(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-01-01", number: "2")))
    #expect(rules(scene) == ["1": .history, "2": nil])
    #expect(scene.credential?.expiresOn == partial("2027-01-01"))
  }

  @Test("what the newer file does not speak of stays: absence says nothing in a file of changes")
  func silent() {
    var scene = Scene()
    scene.tracker(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2027-01-01", number: "1")))
    scene.tracker(at: "2026-05-01", row("Ada King", holds("PALS", expires: "2027-01-01", number: "2")))
    #expect(rules(scene) == ["1": nil, "2": nil])
  }

  @Test("another source's older file is no history")
  func otherSource() {
    var scene = Scene()
    scene.tracker(as: "one", at: "2025-01-01", row("Ada King", holds("BLS", expires: "2027-01-01", number: "1")))
    scene.tracker(as: "two", at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-02-01", number: "2")))
    #expect(rules(scene) == ["1": nil, "2": nil])
  }

  @Test("what an issuer's later full file that covers the type no longer lists is absent, and counts for nothing")
  func absent() {
    var scene = Scene()
    scene.issuer(
      at: "2026-01-01", covers: ["BLS"], full: true, row("Ada King", holds("BLS", expires: "2027-01-01", number: "1")))
    scene.issuer(at: "2026-05-01", covers: ["BLS"], full: true, row("Bo Lind", holds("BLS", expires: "2027-01-01")))
    #expect(rules(scene) == ["1": .absent])
    #expect(scene.credential?.status == .unknown)
  }

  @Test(
    "a full file of a tracker takes back what it covers too: full, what is absent is gone")
  func trackerSnapshot() {
    var scene = Scene()
    let held = holds("BLS", expires: "2027-01-01", number: "1")
    scene.send(.tracker, "sheet", at: "2026-01-01", full: true, covers: ["BLS"], [row("Ada King", held)])
    scene.send(.tracker, "sheet", at: "2026-05-01", full: true, covers: ["BLS"], [row("Bo Lind", held)])
    #expect(rules(scene) == ["1": .absent])
  }

  @Test("the order in which files came in never matters: the older file dropped later never wins")
  func order() {
    var first = Scene()
    first.tracker(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2026-08-01")))
    first.tracker(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-01-01")))
    var second = Scene()
    second.tracker(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-01-01")))
    second.tracker(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2026-08-01")))
    #expect(first.reconcile().discrepancies == second.reconcile().discrepancies)
    #expect(first.credential == second.credential)
  }
}
