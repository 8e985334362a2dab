import Records

/// Who could stand in for somebody whose credential cannot be there in time.
struct Substitutes {
  private let audit: Audit
  private let types: TypeTable
  private let holders: [(person: CanonicalPerson, codes: Set<String>)]
  private let inScope: [String: Set<String>]
  private let found = Found()

  init(_ audit: Audit) {
    self.audit = audit
    types = TypeTable(audit.credentialTypes)
    var codes: [String: Set<String>] = [:]
    for credential in audit.credentials where credential.isValid(on: audit.asOf) {
      if let code = credential.code { codes[credential.personID, default: []].insert(code) }
    }
    let hasHR = audit.imports.contains { $0.info.source.authority == .hr && $0.info.source.snapshot == .full }
    holders = audit.people.compactMap { person in
      // Somebody on leave cannot stand in, nor somebody whom HR does not list.
      guard [.active, .unknown].contains(person.employment), !hasHR || person.isListedByHR, let own = codes[person.id]
      else { return nil }
      return (person, own)
    }
    inScope = Dictionary(grouping: audit.requirementStatuses, by: \.requirement)
      .mapValues { Set($0.map(\.personID)) }
  }

  /// Who holds what a finding about somebody asks for: the first of them and how many there are, in the scope of its
  /// requirements before others, then by name. nil where it can still be there in time, or where it is about nobody.
  func standIns(for finding: Discrepancy, _ window: WorkWindow?) -> (first: [CanonicalPerson], count: Int)? {
    guard let person = finding.personID, Substitutes.areAsked(for: finding, window, asOf: audit.asOf) else {
      return nil
    }
    let all = holders(of: Set(finding.requirements))
    let count = all.people.count - (all.ids.contains(person) ? 1 : 0)
    // One more than is shown, since the person may be among them.
    let first = all.people.prefix(Substitutes.shown + 1).filter { $0.id != person }.prefix(Substitutes.shown)
    return (Array(first), count)
  }

  private static let shown = 3

  private func holders(of requirements: Set<String>) -> Ranked {
    if let known = found.byRequirements[requirements] { return known }
    let wanted = audit.requirements.filter { requirements.contains($0.id) }
    let fitting = holders.filter { holder in
      wanted.allSatisfy { requirement in holder.codes.contains { types.meets($0, requirement) } }
    }.map(\.person)
    let keyed = fitting.map { person in
      (
        rank: wanted.allSatisfy { inScope[$0.id]?.contains(person.id) ?? false } ? 0 : 1, name: person.name,
        person: person
      )
    }
    let people = keyed.sorted { ($0.rank, $0.name, $0.person.id) < ($1.rank, $1.name, $1.person.id) }.map(\.person)
    let ranked = Ranked(people: people, ids: Set(people.map(\.id)))
    found.byRequirements[requirements] = ranked
    return ranked
  }

  private struct Ranked {
    var people: [CanonicalPerson]
    var ids: Set<String>
  }

  /// Thousands of findings ask for the same few things.
  private final class Found {
    var byRequirements: [Set<String>: Ranked] = [:]
  }

  /// Whether somebody has to stand in: the finding is about a person, and nothing that it asks for can be there in time.
  static func areAsked(for finding: Discrepancy, _ window: WorkWindow?, asOf: CalendarDate) -> Bool {
    guard finding.personID != nil, !finding.requirements.isEmpty,
      ![.singleHolder, .coverageGap].contains(finding.type)
    else { return false }
    let isLate = window.map { $0.startBy < asOf } ?? false
    return isLate || finding.type == .notInGoodStanding
  }

  /// `Bo Lind (1002), Cy Ash and 4 more`; nil for an empty list.
  static func text(_ standIns: (first: [CanonicalPerson], count: Int)) -> String? {
    guard !standIns.first.isEmpty else { return nil }
    let names = standIns.first.map { person in person.name + (person.employeeNumber.map { " (\($0))" } ?? "") }
    return names.joined(separator: ", ") + (standIns.count > shown ? " and \(standIns.count - shown) more" : "")
  }
}
