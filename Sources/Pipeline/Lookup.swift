package import Normalization
package import Records

/// Answers about people and who holds what, over one audit.
package struct Lookup: Sendable {
  private let audit: Audit

  package init(_ audit: Audit) { self.audit = audit }

  /// The people whom a text finds (`PersonSearch`).
  package func people(matching text: String) -> [CanonicalPerson] {
    let search = PersonSearch(text)
    let found = search.people(in: audit.people, audit.credentials)
    return found.isEmpty ? search.people(in: audit.people, audit.credentials, allowsErrors: true) : found
  }

  package struct Holder: Sendable {
    package var person: CanonicalPerson
    package var credential: Credential
  }

  /// Who holds a credential or one that satisfies it, valid ones first.
  package func holders(of code: String, catalogue: Catalogue) -> [Holder] {
    var people: [String: CanonicalPerson] = [:]
    for person in audit.people { people[person.id] = person }
    let found = audit.credentials.compactMap { credential -> Holder? in
      guard let own = credential.code, catalogue.satisfies(own, code), let person = people[credential.personID],
        person.employment != .left
      else { return nil }
      return Holder(person: person, credential: credential)
    }
    return found.sorted { left, right in
      let (a, b) = (left.credential.status.isValidWord ? 0 : 1, right.credential.status.isValidWord ? 0 : 1)
      return (a, left.person.name, left.credential.id) < (b, right.person.name, right.credential.id)
    }
  }

  /// By when a credential that is in process may be there: the day of the oldest record of it, or the audit date where
  /// that is long ago, and the lead time that requirements give for it; nil where none gives any.
  ///
  /// - Parameter client: Whose requirements say it; where they do not, those of all others.
  package func expected(_ holder: Holder, code: String, client: String, catalogue: Catalogue) -> CalendarDate? {
    let asking = audit.requirements.filter { requirement in
      requirement.leadTime != nil && requirement.anyOf.contains { catalogue.satisfies(code, $0) }
    }
    let own = asking.filter { $0.client?.lowercased() == client.lowercased() }
    guard let lead = (own.isEmpty ? asking : own).longestLeadTime else { return nil }
    let begun = holder.credential.records.map(\.asAt).min() ?? audit.asOf
    let day = lead.after(begun)
    return day > audit.asOf ? day : lead.after(audit.asOf)
  }

  package enum Answer: Sendable {
    case yes([Holder])
    case inProcess([Holder], valid: Int)
    /// Too few are valid; the others hold it and do not count, each person once.
    case no(valid: [Holder], others: [Obstacle])
  }

  /// Somebody who holds a credential and may not be promised with it.
  package struct Obstacle: Sendable {
    package var holder: Holder
    /// Whether HR's list of all employees lacks the person.
    package var isUnlisted: Bool
  }

  /// Whether so many people may be promised to hold a credential: only who is valid, employed and listed by HR counts.
  package func promise(_ code: String, people: Int, catalogue: Catalogue) -> Answer {
    let hasHR = audit.imports.contains { $0.info.source.authority == .hr && $0.info.source.snapshot == .full }
    let known = holders(of: code, catalogue: catalogue)
    func isUnlisted(_ holder: Holder) -> Bool { hasHR && !holder.person.isListedByHR }
    let all = known.filter { !isUnlisted($0) }
    var seen: Set<String> = []
    let valid = all.filter { $0.credential.status.isValidWord && seen.insert($0.person.id).inserted }
    if valid.count >= people { return .yes(valid) }
    let coming = all.filter { $0.credential.status == .inProcess && seen.insert($0.person.id).inserted }
    if valid.count + coming.count >= people { return .inProcess(coming, valid: valid.count) }
    var told = Set(valid.map(\.person.id))
    let others = (coming + known).filter { told.insert($0.person.id).inserted }
    return .no(valid: valid, others: others.map { Obstacle(holder: $0, isUnlisted: isUnlisted($0)) })
  }
}

extension Session {
  /// The catalogue's code for a text, or nil.
  package func code(for text: String) -> String? { catalogue.type(code: text)?.code ?? catalogue.match(text).code }
}
