import Normalization
package import Records
import Store

/// A text by which people are looked for.
///
/// People fit of whom every word of it is known: part of a name, a number, an address, a job, a place, a date, an id. Where
/// nobody does, those may be asked for whom it fits but for one typing error a word.
package struct PersonSearch: Sendable {
  private let words: [String]
  /// The digits of a text that is a telephone number, however it is parted.
  private let digits: String?
  /// The text as the number of a certificate.
  private let key: String

  package init(_ text: String) {
    words = NameComparison.fold(text).split(separator: " ").map(String.init)
    let isNumber = text.allSatisfy { $0.isNumber || $0.isWhitespace || "+()-./".contains($0) }
    let digits = String(text.filter(\.isNumber))
    self.digits = isNumber && digits.count >= 7 ? digits : nil
    key = CredentialNumber.key(text)
  }

  /// Those of the people who fit, in their order.
  package func people(
    in people: [CanonicalPerson], _ credentials: [Credential], allowsErrors: Bool = false
  ) -> [CanonicalPerson] {
    guard !words.isEmpty else { return [] }
    let numbers = Self.numbers(credentials)
    return people.filter { person in
      let own = numbers[person.id] ?? []
      if isNumber(of: person, own) { return true }
      let known = Self.words(of: person, own)
      return words.allSatisfy { word in known.contains { Self.isFit(word, $0, allowsErrors: allowsErrors) } }
    }
  }

  private static func isFit(_ wanted: String, _ known: String, allowsErrors: Bool) -> Bool {
    if allowsErrors { return known.hasPrefix(wanted) || NameComparison.isOneErrorApart(wanted, known) }
    return known.hasPrefix(wanted) || plain(known).hasPrefix(plain(wanted))
      || (wanted.count >= 3 && NameComparison.isNickname(wanted, known))
  }

  /// Country codes and the zero before an area are written or not.
  private func isNumber(of person: CanonicalPerson, _ numbers: [String]) -> Bool {
    if key.count >= 4, numbers.contains(where: { CredentialNumber.key($0) == key }) { return true }
    guard let digits, let phone = Self.digits(of: person.phone) else { return false }
    let length = min(9, phone.count, digits.count)
    return phone.suffix(length) == digits.suffix(length)
  }

  private static func numbers(_ credentials: [Credential]) -> [String: [String]] {
    Dictionary(grouping: credentials, by: \.personID).mapValues { $0.compactMap(\.number) }
  }

  private static func digits(of phone: String?) -> String? {
    guard let digits = phone?.filter(\.isNumber), digits.count >= 7 else { return nil }
    return digits
  }

  private static func words(of person: CanonicalPerson, _ numbers: [String]) -> [String] {
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
}

// MARK: - The index of words

extension PersonSearch {
  /// The words under which each of the people is kept, so that `alternatives` find whoever fits.
  static func indexed(_ people: [CanonicalPerson], _ credentials: [Credential]) -> [[String]] {
    let numbers = numbers(credentials)
    return people.map { person in
      let own = numbers[person.id] ?? []
      let known = words(of: person, own)
      var indexed = known + own.map { numberMark + CredentialNumber.key($0) }
      for word in known where plain(word) != word { indexed.append(plain(word)) }
      if let digits = digits(of: person.phone) { indexed.append(phoneMark + digits.suffix(7)) }
      return indexed
    }
  }

  /// What the words of the people who fit are like; others may have such words too.
  func alternatives(allowsErrors: Bool = false) -> [[[WordPattern]]] {
    guard !words.isEmpty else { return [] }
    var alternatives = [words.map { allowsErrors ? Self.errorPatterns($0) : Self.patterns($0) }]
    if key.count >= 4 { alternatives.append([[.exactly(Self.numberMark + key)]]) }
    if let digits { alternatives.append([[.exactly(Self.phoneMark + digits.suffix(7))]]) }
    return alternatives
  }

  /// What the words of people are like who have that id or number.
  static func exactly(_ number: String) -> [[WordPattern]] {
    NameComparison.fold(number).split(separator: " ").map { [.exactly(String($0))] }
  }

  /// No folded word holds these.
  private static let numberMark = "#"
  private static let phoneMark = "+"

  private static func patterns(_ word: String) -> [WordPattern] {
    var patterns: Set<WordPattern> = [.beginning(word), .beginning(plain(word))]
    if word.count >= 3 {
      let likely = NicknameTable.shared.likely(NameComparison.fold(word))
      patterns.formUnion(likely.names.map { .exactly($0) })
      patterns.formUnion(likely.beginnings.map { .beginning($0) })
      patterns.formUnion(likely.endings.map { .ending($0) })
    }
    return Array(patterns)
  }

  /// An error changes two neighbours at most, so that what lies before or what lies behind the middle is as it was.
  private static func errorPatterns(_ word: String) -> [WordPattern] {
    let half = word.count / 2
    guard word.count >= 5 else { return [.beginning(word)] }
    return [.beginning(String(word.prefix(half))), .ending(String(word.suffix(word.count - half - 1)))]
  }
}
