import Reconciliation
import Records
import Testing

@Suite("excluded-person and possible-exclusion")
struct ExclusionCheckTests {
  private func scene(_ person: Row, _ entries: Row...) -> Scene {
    var scene = Scene()
    scene.send(.hr, at: "2026-06-01", full: true, [person])
    scene.send(.exclusion, "oig", at: "2026-06-01", entries)
    return scene
  }

  @Test("Name with birth date is certain")
  func nameAndBirthDate() throws {
    let scene = scene(
      row("Ada King", number: "7", born: "1980-02-03"), entry("Ada King", born: "1980-02-03", excluded: "2020-01-01"))
    #expect(scene.kinds == ["excluded-person critical"])
    let finding = try #require(scene.findings(.excludedPerson).first)
    #expect(finding.employeeNumber == "7")
    #expect(finding.personName == "Ada King")
    #expect(finding.evidence.map(\.place) == ["hr-2026-06-01:2", "oig-2026-06-01:2"])
  }

  @Test("Name with an identifier is certain")
  func nameAndIdentifier() {
    let scene = scene(row("Ada King", npi: "1234567893"), entry("Ada King", npi: "1234567893", excluded: "2020-01-01"))
    #expect(scene.kinds == ["excluded-person critical"])
  }

  @Test("either half of a double surname is certain with the birth date, nothing by name alone")
  func doubleSurname() {
    let withDate = scene(
      row("Ada King-Noel", born: "1980-02-03"), entry("Ada Noel", born: "1980-02-03", excluded: "2020-01-01"))
    #expect(withDate.kinds == ["excluded-person critical"])
    let nameOnly = scene(row("Ada King-Noel", born: "1980-02-03"), entry("Ada Noel", excluded: "2020-01-01"))
    #expect(nameOnly.kinds.isEmpty)
  }

  @Test("name alone, where one side lacks a birth date, is possible")
  func nameAlone() {
    #expect(
      scene(row("Ada King"), entry("Ada King", born: "1980-02-03", excluded: "2020-01-01")).kinds
        == ["possible-exclusion high"])
    #expect(
      scene(row("Ada King", born: "1980-02-03"), entry("Ada King", excluded: "2020-01-01")).kinds
        == ["possible-exclusion high"])
  }

  @Test("a birth date that differs rules it out")
  func otherBirthDate() {
    #expect(
      scene(
        row("Ada King", born: "1980-02-03"), entry("Ada King", born: "1980-02-04", excluded: "2020-01-01")
      ).kinds.isEmpty)
  }

  @Test("a certain entry leaves no possible one beside it: one cause, one finding")
  func oneCause() {
    let scene = scene(
      row("Ada King", born: "1980-02-03"), entry("Ada King", born: "1980-02-03", excluded: "2020-01-01"),
      entry("Ada King", excluded: "2021-01-01"))
    #expect(scene.kinds == ["excluded-person critical"])
  }

  @Test("of a person not in HR exclusions are raised beside not-in-hr")
  func notInHR() {
    var scene = Scene("Bo Lind")
    scene.tracker(row("Ada King", born: "1980-02-03", holds("BLS", expires: "2027-01-01")))
    scene.send(.exclusion, "oig", at: "2026-06-01", [entry("Ada King", born: "1980-02-03", excluded: "2020-01-01")])
    #expect(scene.kinds == ["excluded-person critical", "not-in-hr medium"])
  }

  @Test("of a person who left none is raised")
  func leaver() {
    let scene = scene(
      row("Ada King", born: "1980-02-03", employment: .left, left: "2026-01-31"),
      entry("Ada King", born: "1980-02-03", excluded: "2020-01-01"))
    #expect(scene.kinds.isEmpty)
  }

  @Test("an entry that matches nobody is ignored as not-ours")
  func stranger() {
    let scene = scene(row("Ada King"), entry("Cy Ash", excluded: "2020-01-01"))
    let record = scene.reconcile().records.first { $0.evidence.source == "oig" }
    #expect(record?.disposition == .ignored)
    #expect(record?.reason == .notOurs)
  }
}
