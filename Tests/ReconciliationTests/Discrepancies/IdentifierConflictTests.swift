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
