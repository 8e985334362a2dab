import Records

/// Who could stand in for somebody whose credential cannot be there in time.
struct Substitutes {
  private let audit: Audit
  private let holders: [(person: CanonicalPerson, codes: Set<String>)]
  private let inScope: [String: Set<String>]

  init(_ audit: Audit) {
    self.audit = audit
    let satisfied = Substitutes.satisfied(audit.credentialTypes)
    var codes: [String: Set<String>] = [:]
    for credential in audit.credentials where credential.isValid(on: audit.asOf) {
      guard let code = credential.code else { continue }
      codes[credential.personID, default: []].formUnion(satisfied[code.uppercased()] ?? [code.uppercased()])
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

  /// How late a finding about somebody is, and who holds what it asks for; nil where it can still be there in time, or
  /// where it is about nobody.
  ///
  /// Those in the scope of its requirements first, then by name.
  func standIns(for finding: Discrepancy, _ window: WorkWindow?) -> [CanonicalPerson]? {
    guard let person = finding.personID, Substitutes.areAsked(for: finding, window, asOf: audit.asOf) else {
      return nil
    }
    let wanted = audit.requirements.filter { finding.requirements.contains($0.id) }
    let fitting = holders.filter { holder in
      holder.person.id != person
        && wanted.allSatisfy { !holder.codes.isDisjoint(with: $0.anyOf.map { $0.uppercased() }) }
    }.map(\.person)
    func rank(_ person: CanonicalPerson) -> Int {
      wanted.allSatisfy { inScope[$0.id]?.contains(person.id) ?? false } ? 0 : 1
    }
    return fitting.sorted { (rank($0), $0.name, $0.id) < (rank($1), $1.name, $1.id) }
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
  static func text(_ people: [CanonicalPerson]) -> String? {
    guard !people.isEmpty else { return nil }
    let names = people.prefix(3).map { person in person.name + (person.employeeNumber.map { " (\($0))" } ?? "") }
    return names.joined(separator: ", ") + (people.count > 3 ? " and \(people.count - 3) more" : "")
  }

  /// By code: itself and every code that it counts for, through others too.
  private static func satisfied(_ types: [CredentialType]) -> [String: Set<String>] {
    let direct = Dictionary(
      types.map { ($0.code.uppercased(), $0.satisfies.map { $0.uppercased() }) },
      uniquingKeysWith: { first, _ in first })
    return direct.keys.reduce(into: [:]) { all, code in
      var reached: Set<String> = []
      var open = [code]
      while let next = open.popLast() {
        if reached.insert(next).inserted { open += direct[next] ?? [] }
      }
      all[code] = reached
    }
  }
}
