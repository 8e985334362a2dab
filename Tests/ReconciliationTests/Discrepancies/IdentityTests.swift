import Reconciliation
import Records
import Testing

@Suite("identifier-conflict")
struct IdentifierConflictTests {
  @Test("one employee number is claimed for two people; one a number")
  func raised() throws {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", number: "007"), row("Bo Lind", number: "8"))
    scene.tracker(row("Bo Lind", number: "7"))
    scene.tracker(as: "other", row("Cy Ash", number: "7"))
    #expect(scene.kinds == ["identifier-conflict high"])
    let finding = try #require(scene.findings(.identifierConflict).first)
    #expect(finding.personName == "Ada King", "the person is whom the strongest source gives it to")
    #expect(finding.found == "Bo Lind; Cy Ash")
    #expect(finding.field == "employee_number")
    #expect(finding.expected == "007")
  }

  @Test("two records of one person are none, nor is a number that a promise states")
  func nearMiss() {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", number: "7"), row("Bo Lind", number: "8"))
    scene.tracker(row("Ada King", number: "7"))
    scene.send(.promise, at: "2026-06-02", [row("Bo Lind", number: "7")])
    #expect(scene.kinds.isEmpty)
  }
}

@Suite("possible-duplicate")
struct PossibleDuplicateTests {
  private func scene(_ left: Row, _ right: Row, other: Row? = nil) -> Scene {
    var scene = Scene()
    scene.send(.hr, at: "2026-06-01", full: true, [left] + (other.map { [$0] } ?? []))
    scene.tracker(right)
    scene.review = [(left.who, right.who)]
    return scene
  }

  @Test("linkage cannot decide whether two people are one; one a pair, whom HR knows first")
  func raised() throws {
    let scene = scene(row("Ada King", number: "7"), row("Ada Kin"))
    #expect(scene.kinds == ["possible-duplicate medium"])
    let finding = try #require(scene.findings(.possibleDuplicate).first)
    #expect(finding.personName == "Ada King")
    #expect(finding.found == "Ada Kin")
    #expect(finding.employeeNumber == "7")
  }

  @Test("never for two people with different HR employee numbers and birth dates")
  func distinctInHR() {
    func kinds(_ born: String?) -> [String] {
      var scene = Scene()
      scene.hr(full: true, row("Ada King", number: "7", born: "1980-01-01"), row("Ada Kin", number: "8", born: born))
      scene.review = [("Ada King", "Ada Kin")]
      return scene.kinds
    }
    #expect(kinds("1981-01-01").isEmpty)
    #expect(kinds("1980-01-01") == ["possible-duplicate medium"], "the same birth date")
    #expect(kinds(nil) == ["possible-duplicate medium"], "no birth date that differs")
  }

  @Test("nor for those of an identifier-conflict")
  func identifierConflict() {
    #expect(scene(row("Ada King", number: "7"), row("Ada Kin", number: "7")).kinds == ["identifier-conflict high"])
  }
}

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
