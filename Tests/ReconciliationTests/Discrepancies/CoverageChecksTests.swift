import Records
import Testing

@Suite("coverage-gap and single-holder")
struct CoverageChecksTests {
  private func scene(valid: Int, of people: Int, leave: Set<Int> = []) -> Scene {
    var scene = Scene()
    let rows = (0..<people).map { row("Person N\($0)", employment: leave.contains($0) ? .leave : .active) }
    scene.send(.hr, at: "2026-06-01", full: true, rows)
    let held = (0..<people).map { index in
      row("Person N\(index)", holds("BLS", expires: index < valid ? "2027-01-01" : "2026-01-01"))
    }
    scene.send(.tracker, at: "2026-05-01", held)
    return scene
  }

  @Test(
    "fewer valid holders in scope than at_least: critical if regulatory or client, else medium",
    arguments: [
      (Requirement.Basis.regulatory, "critical"), (.client, "critical"), (.bestPractice, "medium"),
    ])
  func gap(basis: Requirement.Basis, severity: String) throws {
    var scene = scene(valid: 1, of: 2)
    scene.require("BLS", basis: basis, atLeast: 2, client: "NH")
    let gaps = scene.findings(.coverageGap)
    #expect(gaps.map(\.severity.rawValue) == [severity])
    #expect(gaps.first?.expected == "2")
    #expect(gaps.first?.found == "1")
    #expect(gaps.first?.requirements == ["R-1"])
    #expect(gaps.first?.personID == nil)
    #expect(scene.findings(.singleHolder).isEmpty, "no coverage-gap is raised beside a single-holder")
  }

  @Test("as many as at_least are enough, on leave or not")
  func met() {
    var scene = scene(valid: 2, of: 3, leave: [0])
    scene.require("BLS", basis: .bestPractice, atLeast: 2)
    #expect(scene.kinds == ["expired-credential low"])
  }

  @Test("holders out of scope do not count")
  func outOfScope() {
    var scene = scene(valid: 2, of: 2)
    scene.require("BLS", basis: .bestPractice, scope: .init(jobTitles: ["*nurse*"]), atLeast: 1)
    #expect(scene.kinds == ["coverage-gap medium"])
  }

  @Test(
    "of a regulatory or client requirement with at least two people in scope, exactly one meets it",
    arguments: [(1, 2, true), (2, 2, false), (0, 2, false), (1, 1, false), (1, 5, true)])
  func single(valid: Int, people: Int, isRaised: Bool) {
    var scene = scene(valid: valid, of: people)
    scene.require("BLS")
    #expect(scene.findings(.singleHolder).count == (isRaised ? 1 : 0))
  }

  @Test("who is on leave does not count as the one, nor as a second")
  func onLeave() {
    var second = scene(valid: 2, of: 2, leave: [1])
    second.require("BLS")
    #expect(second.kinds == ["single-holder medium"])
    #expect(second.findings(.singleHolder).first?.personName == "Person N0")
    var only = scene(valid: 1, of: 2, leave: [0])
    only.require("BLS")
    #expect(only.findings(.singleHolder).isEmpty)
  }

  @Test("best practice raises none; one a requirement")
  func bases() {
    var scene = scene(valid: 1, of: 2)
    scene.require("BLS", id: "R-1", basis: .bestPractice)
    #expect(scene.findings(.singleHolder).isEmpty)
    scene.require("BLS", id: "R-2", basis: .regulatory)
    scene.require("BLS", id: "R-3", basis: .client, atLeast: 1)
    #expect(Set(scene.findings(.singleHolder).map(\.requirements)) == [["R-2"], ["R-3"]])
  }

  @Test("its key stays while the one holder changes")
  func stableKey() {
    var first = scene(valid: 2, of: 2, leave: [1])
    first.require("BLS")
    var second = scene(valid: 2, of: 2, leave: [0])
    second.require("BLS")
    #expect(first.findings(.singleHolder).map(\.key) == second.findings(.singleHolder).map(\.key))
  }
}
