package import Normalization
package import Records

/// Answers about people and who holds what, over one audit.
package struct Lookup: Sendable {
  private let audit: Audit

  package init(_ audit: Audit) { self.audit = audit }

  /// People of whom every word of the text is known: part of a name, a number, an address, a job, a place, a date.
  package func people(matching text: String) -> [CanonicalPerson] {
    let wanted = NameComparison.fold(text).split(separator: " ").map(String.init)
    guard !wanted.isEmpty else { return [] }
    return audit.people.filter { person in
      let known = words(of: person)
      return wanted.allSatisfy { word in
        known.contains { $0.hasPrefix(word) || (word.count >= 3 && NameComparison.isNickname(word, $0)) }
      }
    }
  }

  private func words(of person: CanonicalPerson) -> [String] {
    let texts: [String?] = [
      person.employeeNumber, person.givenName, person.middleName, person.familyName, person.birthDate?.description,
      person.email, person.phone, person.jobTitle, person.department, person.location,
    ]
    return (texts.compactMap { $0 } + person.otherNames + person.clients)
      .flatMap { NameComparison.fold($0).split(separator: " ").map(String.init) }
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

  package enum Answer: Sendable {
    case yes([Holder])
    case inProcess([Holder], valid: Int)
    case no(valid: [Holder])
  }

  /// Whether so many people may be promised to hold a credential: only who is valid, employed and listed by HR counts.
  package func promise(_ code: String, people: Int, catalogue: Catalogue) -> Answer {
    let hasHR = audit.imports.contains { $0.info.source.authority == .hr && $0.info.source.snapshot == .full }
    let all = holders(of: code, catalogue: catalogue).filter { !hasHR || $0.person.isListedByHR }
    var seen: Set<String> = []
    let valid = all.filter { $0.credential.status.isValidWord && seen.insert($0.person.id).inserted }
    if valid.count >= people { return .yes(valid) }
    let coming = all.filter { $0.credential.status == .inProcess && seen.insert($0.person.id).inserted }
    return valid.count + coming.count >= people ? .inProcess(coming, valid: valid.count) : .no(valid: valid)
  }
}

extension Session {
  /// The catalogue's code for a text, or nil.
  package func code(for text: String) -> String? { catalogue.type(code: text)?.code ?? catalogue.match(text).code }
}
