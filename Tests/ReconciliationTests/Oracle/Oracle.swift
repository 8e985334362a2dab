import Reconciliation
import Records

/// What must be found, worked out a second time from SPEC sections 5 and 6: sentence by sentence, with no regard to speed,
/// and without a line of the code that it is held against.
struct Oracle {
  let input: ReconciliationInput
  let people: [OraclePerson]

  init(_ input: ReconciliationInput) {
    self.input = input
    people = input.linking.people.enumerated().map { OraclePerson($0, $1, in: input) }
  }

  var findings: [OracleFinding] {
    let ofPeople = people.flatMap { ofPerson($0) }
    return (ofPeople + identity + promises + coverage + files).sorted()
  }

  // MARK: people

  private func ofPerson(_ person: OraclePerson) -> [OracleFinding] {
    var found: [OracleFinding] = []
    if !person.hasLeft { found += exclusion(of: person) }
    if person.hasLeft {
      return found
        + person.holdings.filter(\.isValid).map { OracleFinding(.leaverCredential, .low, person.label, $0.name) }
    }
    if person.isNotInHR(input) {
      return found + (person.holdings.isEmpty ? [] : [OracleFinding(.notInHR, .medium, person.label)])
    }
    var explained: Set<Int> = []
    for holding in person.holdings {
      if let standing = standing(of: holding, person) {
        found.append(standing.finding)
        explained.formUnion(standing.requirements)
      }
      found += records(of: holding, person)
    }
    // "for a person and requirement of which no credential says more"
    for index in person.requirements where input.requirements[index].atLeast == nil && !explained.contains(index) {
      let requirement = input.requirements[index]
      guard !person.holdings.contains(where: { $0.isValid && meets($0, requirement) }) else { continue }
      found.append(
        OracleFinding(
          .missingCredential, severity([index], else: .medium), person.label,
          requirement.anyOf.joined(separator: "; "), requirement.id))
    }
    return found
  }

  // MARK: requirements

  /// "Credentials that satisfy another type count for it everywhere"
  func satisfies(_ code: String, _ wanted: String) -> Bool {
    if code == wanted { return true }
    return input.types.first { $0.code == code }?.satisfies.contains { satisfies($0, wanted) } ?? false
  }

  func meets(_ holding: OracleHolding, _ requirement: Requirement) -> Bool {
    guard let code = holding.type?.code else { return false }
    return requirement.anyOf.contains { satisfies(code, $0) }
  }

  func holders(_ index: Int) -> [OraclePerson] {
    people.filter { person in
      person.requirements.contains(index)
        && person.holdings.contains { $0.isValid && meets($0, input.requirements[index]) }
    }
  }

  /// "one with `at_least` rests on credentials only while it is not met"
  func isCovered(_ index: Int) -> Bool {
    input.requirements[index].atLeast.map { holders(index).count >= $0 } ?? false
  }

  /// "A requirement rests on a credential that would meet it, if no other valid one does"
  func resting(on holding: OracleHolding, _ person: OraclePerson) -> [Int] {
    wouldRest(on: holding, person).filter { index in
      !person.holdings.contains {
        $0.name != holding.name && $0.isValid && meets($0, input.requirements[index])
      }
    }
  }

  func wouldRest(on holding: OracleHolding, _ person: OraclePerson) -> [Int] {
    person.requirements.filter { meets(holding, input.requirements[$0]) && !isCovered($0) }
  }

  /// "critical if regulatory or client", else as said.
  func severity(_ requirements: [Int], else other: Severity) -> Severity {
    requirements.contains { input.requirements[$0].basis != .bestPractice } ? .critical : other
  }

  // MARK: coverage

  private var coverage: [OracleFinding] {
    input.requirements.indices.flatMap { index -> [OracleFinding] in
      let requirement = input.requirements[index]
      let holders = holders(index)
      if let wanted = requirement.atLeast, holders.count < wanted {
        return [OracleFinding(.coverageGap, severity([index], else: .medium), requirement.id)]
      }
      let scope = people.filter { $0.requirements.contains(index) }
      guard requirement.basis != .bestPractice, scope.count >= 2,
        holders.filter({ $0.employment != .leave }).count == 1
      else { return [] }
      return [OracleFinding(.singleHolder, .medium, requirement.id)]
    }
  }
}
