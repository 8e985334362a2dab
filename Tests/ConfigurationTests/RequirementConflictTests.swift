import Configuration
import Diagnostics
import Testing

/// Requirements that contradict one another are told at their place and stay in force.
@Suite("Conflicting requirements")
struct RequirementConflictTests {
  private func warnings(_ requirements: String...) throws -> [Diagnostic] {
    let text = "requirements:\n" + requirements.map { "- {\($0)}\n" }.joined()
    let configuration = try load(
      "organisation: N", catalogue: "credentials:\n- {code: BLS}\n- {code: RN}", requirements: text)
    #expect(configuration.requirements.count == requirements.count)
    return configuration.warnings
  }

  @Test("the same of the same people with another deadline")
  func deadline() throws {
    let found = try warnings(
      "id: R-1, credential: BLS, basis: client, client: C, deadline: 2026-12-23, at_least: 2",
      "id: R-2, any_of: [bls], basis: client, client: c, deadline: 2026-11-01, at_least: 2")
    #expect(found.map(\.code) == [.configConflict])
    #expect(found.map(\.severity) == [.warning])
    let one = try #require(found.first)
    #expect(one.message == "\"R-2\" asks the same in another way of the same people as \"R-1\"")
    #expect(one.location?.text == "requirements.yaml:3:8")
    #expect(one.notes == ["the other stands on line 2", "deadline: 2026-12-23 there, 2026-11-01 here"])
    #expect(one.hint == "keep one of the two, or tell their scopes apart")
  }

  @Test("word for word the same, the order of a scope's patterns aside")
  func twice() throws {
    let found = try warnings(
      "id: R-1, credential: BLS, basis: regulatory, applies_to: {job_titles: [\"*Nurse*\", Aide]}",
      "id: R-2, credential: BLS, basis: regulatory, applies_to: {job_titles: [aide, \"*nurse*\"]}")
    #expect(found.map(\.message) == ["\"R-2\" asks the same of the same people as \"R-1\""])
  }

  @Test("other people, another credential, client, contract or basis are no conflict")
  func different() throws {
    #expect(
      try warnings(
        "id: R-1, credential: BLS, basis: client, client: C, contract: A",
        "id: R-2, credential: BLS, basis: client, client: C, contract: B",
        "id: R-3, credential: BLS, basis: client, client: D",
        "id: R-4, credential: BLS, basis: regulatory",
        "id: R-5, credential: RN, basis: client, client: D",
        "id: R-6, credential: BLS, basis: client, client: D, applies_to: {locations: [North]}"
      ).isEmpty)
  }

  @Test("one contract of two clients")
  func contract() throws {
    let found = try warnings(
      "id: R-1, credential: BLS, basis: client, client: C, contract: A",
      "id: R-2, credential: RN, basis: client, client: D, contract: a")
    #expect(found.map(\.message) == ["the contract \"a\" is of two clients"])
    #expect(found.map(\.notes) == [["here of D, on line 2 of C"]])
  }
}
