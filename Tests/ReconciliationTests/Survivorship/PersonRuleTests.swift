import Reconciliation
import Records
import Testing

/// "Existence, employment, job, department, location, clients, legal name and birth date are HR's to say … Every other
/// form of the name that linked records used is kept in other_names."
@Suite("PersonRule")
struct PersonRuleTests {
  @Test("HR's values before a newer tracker's")
  func fields() throws {
    var scene = Scene()
    scene.hr(at: "2026-01-01", row("Ada King", number: "7", born: "1980-02-03", job: "Nurse", clients: ["NH"]))
    scene.tracker(
      at: "2026-06-01",
      row(
        "Ada King", name: "Ada Noel", number: "8", born: "1981-02-03", job: "Cook", department: "Ward 3",
        clients: ["Other"]))
    let person = try #require(scene.person("Ada King")?.person)
    #expect(person.employeeNumber == "7")
    #expect(person.birthDate == partial("1980-02-03"))
    #expect(person.jobTitle == "Nurse")
    #expect(person.clients == ["NH"])
    #expect(person.otherNames == ["Ada Noel"])
  }

  @Test("what a record calls a former name is not the name, however new the record that still uses it")
  func formerName() throws {
    var scene = Scene()
    var married = row("Ann", name: "Ann Archer")
    married.subject.person.name?.former = "Smith"
    scene.tracker(at: "2026-05-01", married)
    scene.tracker(as: "old", at: "2026-06-01", row("Ann", name: "Ann Smith"))
    let person = try #require(scene.person("Ann Archer")?.person)
    #expect(person.familyName == "Archer")
    #expect(person.otherNames == ["Ann Smith"])
  }

  @Test("a promise names people and says nothing of them")
  func promise() throws {
    var scene = Scene("Ada King")
    scene.send(.promise, at: "2026-06-10", [row("Ada King", name: "Lady Ada", job: "Queen")])
    let person = try #require(scene.person("Ada King")?.person)
    #expect(person.jobTitle == nil)
    #expect(person.otherNames.isEmpty)
    #expect(person.records.map(\.source) == ["hr", "promise"])
  }
}
