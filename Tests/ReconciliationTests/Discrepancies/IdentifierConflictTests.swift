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

  @Test("one file gives two birth dates under one number and name")
  func twoBirths() throws {
    var scene = Scene()
    scene.tracker(
      row("Ada King", number: "7", born: "1980-01-01"), row("Ada King", number: "7", born: "1990-05-06"))
    #expect(scene.kinds == ["identifier-conflict high"])
    let finding = try #require(scene.findings(.identifierConflict).first)
    #expect(finding.field == "birth_date")
    #expect(Set([finding.expected, finding.found]) == ["1980-01-01", "1990-05-06"])
    #expect(finding.employeeNumber == "7")
  }

  @Test("a year agrees with its days, and a newer file corrects an older one")
  func oneBirth() {
    var scene = Scene()
    scene.tracker(at: "2026-04-01", row("Ada King", number: "7", born: "1979-01-01"))
    scene.tracker(
      at: "2026-05-01", row("Ada King", number: "7", born: "1980-01-01"), row("Ada King", number: "7", born: "1980"))
    #expect(scene.kinds.isEmpty)
  }
}
