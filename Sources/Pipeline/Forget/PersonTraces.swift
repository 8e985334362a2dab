import Normalization
import Reconciliation
import Records

/// What names a person in files: names in the forms that are written, identifiers, the date of birth.
struct PersonTraces {
  /// What is looked for everywhere: nobody else shares it.
  let anywhere: TextSearch
  /// What is looked for in records of the person beside that: single words of the name, and what others share.
  let own: [SoughtText]
  /// What a reason must not say.
  let telling: TextSearch

  /// - Parameters:
  ///   - subjects: What each record says of the person, as mapped and as read.
  ///   - others: What is known of everybody else.
  init(_ person: CanonicalPerson, _ subjects: [(mapped: MappedSubject, claims: SubjectClaims)], others: OthersValues) {
    var (names, words, values): (Set<String>, Set<String>, Set<String>) = ([], [], [])
    for (mapped, claims) in subjects {
      for name in [claims.person.name].compactMap({ $0 }) + claims.person.otherNames {
        names.formUnion(Self.forms(name))
        words.formUnion(Self.words(name))
      }
      values.formUnion(Self.values(mapped, claims))
    }
    values.formUnion([person.employeeNumber, person.email, person.phone].compactMap { $0 })
    if let date = person.birthDate { values.formUnion(Self.forms(date)) }
    let told = names.union(words).union(values)
    telling = TextSearch(told.sorted().compactMap { SoughtText($0) })
    let unshared =
      names.filter { $0.contains(" ") && !others.hasName($0) } + names.filter { !$0.contains(" ") && $0.utf8.count > 7 }
      + values.filter { Self.isDistinctive($0) && !others.hasValue($0) }
    anywhere = TextSearch(Set(unshared).sorted().compactMap { SoughtText($0) })
    own = told.sorted().compactMap { SoughtText($0) }
  }

  /// Texts of the person's part of one record that are looked for in that record alone.
  static func texts(_ subject: MappedSubject) -> [String] {
    let values = subject.person + subject.holdings.flatMap { $0 } + subject.exclusion
    let own = values.filter { ![.issuer, .client, .credential, .status].contains($0.field) }.map(\.text)
    return own + [subject.sentence].compactMap { $0 }
  }

  /// Four characters at least, a digit or an `@` among them: a shorter one stands for too much else.
  private static func isDistinctive(_ value: String) -> Bool {
    value.utf8.count >= 4 && value.contains { $0.isNumber || $0 == "@" }
  }

  private static func forms(_ name: PersonName) -> Set<String> {
    var forms: Set<String> = [name.written, name.longForm, name.shortForm]
    for given in [name.given, name.preferred].compactMap({ $0 }) {
      for family in [name.family, name.former].compactMap({ $0 }) {
        forms.formUnion([given + " " + family, family + " " + given, given + family, family + given])
        if let initial = given.first { forms.formUnion(["\(initial) \(family)", "\(family) \(initial)"]) }
      }
    }
    return forms.filter { !$0.isEmpty }
  }

  private static func words(_ name: PersonName) -> [String] {
    [name.given, name.middle, name.family, name.preferred, name.former].compactMap { $0 }
      .flatMap { [$0] + $0.split { " -".contains($0) }.map(String.init) }
      .filter { $0.count > 2 }
  }

  private static let fields: Set<Field> = [
    .employeeNumber, .birthDate, .email, .phone, .street, .npi, .recipientHash, .assertionID,
  ]

  private static func values(_ mapped: MappedSubject, _ claims: SubjectClaims) -> Set<String> {
    var values = Set(mapped.person.filter { fields.contains($0.field) }.map(\.text))
    let numbers = mapped.holdings.joined().filter { $0.field == .number || $0.field == .assertionID }.map(\.text)
    values.formUnion(numbers)
    values.formUnion(claims.credentials.compactMap(\.number))
    values.formUnion([claims.person.employeeNumber, claims.person.email, claims.person.phone].compactMap { $0 })
    if let date = claims.person.birthDate { values.formUnion(forms(date.date)) }
    return values
  }

  /// The ways in which a date is commonly written.
  private static func forms(_ date: PartialDate) -> Set<String> {
    guard let month = date.month, let day = date.day else { return [] }
    let year = String(date.year)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let short = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
    let long = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ][month - 1]
    var forms: Set<String> = ["\(year)\(two(month))\(two(day))"]
    for mark in ["-", "/", "."] {
      forms.insert([year, two(month), two(day)].joined(separator: mark))
      for (first, second) in [(month, day), (day, month)] {
        forms.insert([two(first), two(second), year].joined(separator: mark))
        forms.insert([String(first), String(second), year].joined(separator: mark))
      }
    }
    for name in [short, long] {
      for one in [String(day), two(day)] {
        forms.formUnion(["\(one) \(name) \(year)", "\(name) \(one) \(year)", "\(one)-\(name)-\(year)"])
      }
    }
    return forms
  }
}

/// What records say of everybody but one person: what of it that person shares is nobody's alone.
struct OthersValues {
  private var names: Set<String> = []
  private var values: Set<String> = []
  private var words: Set<String> = []

  mutating func add(_ subject: MappedSubject) {
    func first(_ field: Field) -> String? { subject.person.first { $0.field == field }?.text }
    if let name = first(.fullName) { names.insert(NameComparison.fold(name)) }
    if let family = first(.familyName) {
      let given = first(.givenName) ?? ""
      names.insert(NameComparison.fold("\(given) \(family)"))
      names.insert(NameComparison.fold("\(family) \(given)"))
    }
    for value in subject.person + subject.holdings.flatMap({ $0 }) + subject.exclusion {
      let text = value.text.lowercased()
      values.insert(text)
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { words.insert(String(word)) }
    }
  }

  mutating func add(_ person: CanonicalPerson) {
    names.formUnion(([person.name] + person.otherNames).map { NameComparison.fold($0) })
  }

  func hasName(_ name: String) -> Bool { names.contains(NameComparison.fold(name)) }

  /// Short values count where they are a word of any value.
  func hasValue(_ value: String) -> Bool {
    let text = value.lowercased()
    return values.contains(text) || text.utf8.count < 7 && words.contains(text)
  }
}
