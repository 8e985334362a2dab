package import Normalization
package import Records

/// Answers about people and who holds what, over one audit.
package struct Lookup: Sendable {
  private let audit: Audit

  package init(_ audit: Audit) { self.audit = audit }

  /// People of whom every word of the text is known: part of a name, a number, an address, a job, a place, a date, an id;
  /// where nobody fits, those whom it fits but for one typing error a word.
  package func people(matching text: String) -> [CanonicalPerson] {
    let number = WrittenNumber(text)
    let wanted = NameComparison.fold(text).split(separator: " ").map(String.init)
    guard !wanted.isEmpty else { return [] }
    let numbers = Dictionary(grouping: audit.credentials) { $0.personID }.mapValues { $0.compactMap(\.number) }
    let known = audit.people.map { words(of: $0, numbers[$0.id] ?? []) }
    func fitting(_ isFit: (_ wanted: String, _ known: String) -> Bool) -> [CanonicalPerson] {
      audit.people.indices.filter { person in
        number.isOf(audit.people[person], numbers[audit.people[person].id] ?? [])
          || wanted.allSatisfy { word in known[person].contains { isFit(word, $0) } }
      }.map { audit.people[$0] }
    }
    let found = fitting { word, known in
      known.hasPrefix(word) || Self.plain(known).hasPrefix(Self.plain(word))
        || (word.count >= 3 && NameComparison.isNickname(word, known))
    }
    return found.isEmpty
      ? fitting { word, known in known.hasPrefix(word) || NameComparison.isOneErrorApart(word, known) } : found
  }

  private func words(of person: CanonicalPerson, _ numbers: [String]) -> [String] {
    let names = [person.givenName, person.middleName, person.familyName].compactMap { $0 } + person.otherNames
    let texts: [String?] = [
      person.id, person.employeeNumber, person.birthDate?.description, person.email, person.phone, person.jobTitle,
      person.department, person.location,
    ]
    // O'Brien is known as one word and as two.
    let parted = names.filter { $0.contains(where: { "'’-".contains($0) }) }
      .map { String($0.map { "'’-".contains($0) ? " " : $0 }) }
    return (texts.compactMap { $0 } + names + parted + person.clients + numbers)
      .flatMap { NameComparison.fold($0).split(separator: " ").map(String.init) }
  }

  /// The word with the letters that stand for an umlaut or a ring as one: `mueller` and `muller` are alike.
  private static func plain(_ word: String) -> String {
    guard word.utf8.contains(UInt8(ascii: "e")) || word.hasPrefix("aa") else { return word }
    var plain = word
    for (pair, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")] {
      plain = plain.split(separator: pair, omittingEmptySubsequences: false).joined(separator: letter)
    }
    return plain
  }

  /// A text that is one number, however it is parted: of a telephone, or of a certificate.
  private struct WrittenNumber {
    private let digits: String?
    private let key: String

    init(_ text: String) {
      let isNumber = text.allSatisfy { $0.isNumber || $0.isWhitespace || "+()-./".contains($0) }
      let digits = String(text.filter(\.isNumber))
      self.digits = isNumber && digits.count >= 7 ? digits : nil
      key = CredentialNumber.key(text)
    }

    func isOf(_ person: CanonicalPerson, _ numbers: [String]) -> Bool {
      if key.count >= 4, numbers.contains(where: { CredentialNumber.key($0) == key }) { return true }
      // Country codes and the zero before an area are written or not.
      guard let digits, let phone = person.phone?.filter(\.isNumber), phone.count >= 7 else { return false }
      let length = min(9, phone.count, digits.count)
      return phone.suffix(length) == digits.suffix(length)
    }
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
