import Reconciliation
import Records
import Testing

@Suite("unplaced-record")
struct UnplacedRecordTests {
  @Test("a record fits several people and says no more; person_id empty, found names the candidates")
  func raised() throws {
    var scene = Scene("Ada King", "Ada Kingsley")
    scene.tracker(row("Ada K", fits: ["Ada King", "Ada Kingsley"], holds("BLS", expires: "2025-01-01")))
    #expect(scene.kinds == ["unplaced-record medium"], "linked to none: no finding of its credential")
    let finding = try #require(scene.findings(.unplacedRecord).first)
    #expect(finding.personID == nil)
    #expect(finding.found == "Ada King; Ada Kingsley")
    #expect(finding.evidence.map(\.place) == ["sheet-2026-05-01:2"])
  }

  @Test("one a record; accepted with the reason undecided")
  func oneARecord() {
    var scene = Scene("Ada King", "Ada Kingsley")
    let fits = ["Ada King", "Ada Kingsley"]
    scene.tracker(row("Ada K", fits: fits), row("A King", fits: fits))
    #expect(scene.findings(.unplacedRecord).count == 2)
    let records = scene.reconcile().records.filter { $0.evidence.source == "sheet" }
    #expect(records.map(\.disposition) == [.accepted, .accepted])
    #expect(records.map(\.reason) == [.undecided, .undecided])
    #expect(records.allSatisfy { $0.personIDs.isEmpty })
  }
}
