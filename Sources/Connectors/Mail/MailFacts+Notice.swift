import Records

extension MailFacts {
  /// A label and its value on a line of their own.
  fileprivate struct Label {
    var field: Field
    var label: String
    var value: String
    var line: String
  }

  /// Takes `Course: BLS Provider` lines; returns the text without them.
  ///
  /// A label that comes again begins the next notice; one of a credential leaves the person who was named above.
  mutating func readNotice(_ text: String) -> String {
    guard let vocabulary else { return text }
    var labels: [Label] = []
    var kept: [Substring] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let colon = line.firstIndex(of: ":"), line.distance(from: line.startIndex, to: colon) <= 40 {
        let label = HeaderText.trimmed(String(line[..<colon].drop { "-*•·– ".contains($0) }))
        let value = HeaderText.trimmed(String(line[line.index(after: colon)...]))
        if !value.isEmpty, !label.contains("http"), let match = vocabulary.exactMatch(label) {
          labels.append(Label(field: match.field, label: label, value: value, line: HeaderText.trimmed(String(line))))
          continue
        }
      }
      kept.append(line)
    }
    let fields = Set(labels.map(\.field))
    let isNotice =
      fields.contains(.credential)
      || (fields.count >= 2 && !fields.isDisjoint(with: [.expiresOn, .issuedOn, .number, .status])
        && (credentialOfSubject ?? lookup.first(in: kept.joined(separator: " "))) != nil)
    guard isNotice, fields.count >= 2 else { return text }
    for notice in Self.notices(labels) { takeNotice(notice, text) }
    return kept.joined(separator: "\n")
  }

  private static func notices(_ labels: [Label]) -> [[Label]] {
    var notices: [[Label]] = []
    var open: [Label] = []
    for label in labels {
      if open.contains(where: { $0.field == label.field }) {
        let people = open.filter(\.isOfPerson)
        notices.append(open)
        open = label.isOfPerson ? [] : people
      }
      open.append(label)
    }
    return open.isEmpty ? notices : notices + [open]
  }

  private var credentialOfSubject: String? { lookup.first(in: subject) }

  private mutating func takeNotice(_ labels: [Label], _ text: String) {
    var holding: [MappedValue] = []
    var name: String?
    var email: String?
    var more: [MappedValue] = []
    var credential: String?
    for label in labels {
      switch ColumnRole(label.field) {
      case .person(.fullName): name = label.value
      case .person(.email): email = label.value
      case .person: more += context.values(label.field, label.value, column: label.label)
      case .holding(.credential, _): credential = label.value
      case .holding: holding += context.values(label.field, label.value, column: label.label)
      default: break
      }
    }
    guard let credential = credential ?? credentialOfSubject ?? lookup.first(in: text) else { return }
    let person: MailPerson?
    if name != nil || email != nil {
      // The address of the only recipient belongs to the name that the notice gives.
      let isRecipient = recipient?.name.map(HeaderText.collapsed) == name.map(HeaderText.collapsed)
      person = MailPerson(name: name, email: email ?? (isRecipient ? recipient?.email : nil))
    } else {
      person = MailPerson.greeted(in: text).map { MailPerson(name: $0, email: recipient?.email) } ?? recipient ?? sender
    }
    guard let person else {
      tell(.person)
      return
    }
    if let issuer, !holding.contains(where: { $0.field == .issuer }) {
      holding.append(MappedValue(.issuer, issuer, column: "sender"))
    }
    add(person, credential, holding, more, labels.map(\.line).joined(separator: "; "))
    lastPeople = [person]
  }
}

extension MailFacts.Label {
  fileprivate var isOfPerson: Bool {
    if case .person = ColumnRole(field) { return true }
    return false
  }
}
