import Records
import Testing

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
