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
    let standings = context.statusWords
    let layout = MailLabelLines(
      isLabel: { MailStatusLabel.kind($0) != nil || vocabulary.exactMatch($0) != nil },
      isStatus: { MailStatusLabel.kind($0) == .status || vocabulary.exactMatch($0)?.field == .status },
      isStanding: { standings.rule(for: $0) != nil || UnreadStanding.saysLoss($0, standings) })
    var labels: [Label] = []
    var kept: [Substring] = []
    for line in layout.laidOut(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let colon = line.firstIndex(of: ":"), line.distance(from: line.startIndex, to: colon) <= 40 {
        let label = HeaderText.trimmed(String(line[..<colon].drop { "-*•·– ".contains($0) }))
        let value = HeaderText.trimmed(String(line[line.index(after: colon)...]))
        let own = value.isEmpty ? nil : MailStatusLabel.kind(label)
        if own == .former { continue }
        let known = own == .status ? .status : vocabulary.exactMatch(label)?.field
        if !value.isEmpty, !label.contains("http"), let field = known ?? lossField(value) {
          labels.append(Label(field: field, label: label, value: value, line: HeaderText.trimmed(String(line))))
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

  /// A line with a word of loss behind a label that nobody knows may be the standing: `Determination: revoked`.
  private func lossField(_ value: String) -> Field? {
    guard value.split(separator: " ").count <= 4, UnreadStanding.saysLoss(value, context.statusWords) else {
      return nil
    }
    return .status
  }

  private static func notices(_ labels: [Label]) -> [[Label]] {
    var notices: [[Label]] = []
    var open: [Label] = []
    for label in labels {
      // Two lines of standing with names of their own speak of one certificate.
      if open.contains(where: { $0.field == label.field && ($0.field != .status || $0.label == label.label) }) {
        let people = open.filter(\.isOfPerson)
        notices.append(open)
        open = label.isOfPerson ? [] : people
      }
      open.append(label)
    }
    return open.isEmpty ? notices : notices + [open]
  }

  private var credentialOfSubject: String? { lookup.first(in: subject) }

  /// `RN 712346 (TEXAS)`: the kind and the number of a licence.
  private func numbered(_ text: String) -> (credential: String, number: String?) {
    guard !lookup.isCredential(text), let name = lookup.first(in: text), text.hasPrefix(name) else {
      return (text, nil)
    }
    let rest = text.dropFirst(name.count).split(whereSeparator: { " :#,".contains($0) })
    guard
      let number = rest.first(where: { word in
        word.count(where: \.isNumber) >= 4
          && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-/.".contains($0)) }
      }), DateScanner.dates(in: text).isEmpty
    else { return (text, nil) }
    return (name, String(number))
  }

  private func isLoss(_ value: MappedValue) -> Bool {
    guard value.field == .status else { return false }
    guard let status = value.plainMeaning.flatMap(CredentialStatus.init(rawValue:)) else {
      return UnreadStanding.saysLoss(value.text, context.statusWords)
    }
    return ![.active, .inProcess].contains(status)
  }

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
      case .holding(.credential, _):
        let parts = numbered(label.value)
        credential = parts.credential
        if let number = parts.number, !labels.contains(where: { $0.field == .number }) {
          holding.append(MappedValue(.number, number, column: label.label))
        }
      case .holding: holding += context.values(label.field, label.value, column: label.label)
      default: break
      }
    }
    if holding.contains(where: isLoss) {
      // The day of a revocation begins no term.
      holding.removeAll { $0.field == .issuedOn && MailStatusLabel.isOfChange($0.column) }
    }
    guard let credential = credential ?? credentialOfSubject ?? lookup.first(in: text) else { return }
    let person: MailPerson?
    if name != nil || email != nil {
      // The address of the only recipient belongs to the name that the notice gives.
      let isRecipient = recipient?.name.map(HeaderText.collapsed) == name.map(HeaderText.collapsed)
      person = MailPerson(name: name, email: email ?? (isRecipient ? recipient?.email : nil))
    } else {
      person = noticeHolder(text)
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
