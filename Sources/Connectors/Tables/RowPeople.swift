import Records

/// The people of a row that names several, and what of the row belongs to each of them.
struct RowPeople {
  var names: [MappedValue]
  /// Values of the other columns of people.
  var values: [MappedValue]
  var holdings: [[MappedValue]]

  /// Whether the row is one person's who is called by several surnames: one number or birth date, and one given name.
  var areOfOnePerson: Bool {
    guard values.contains(where: { isOnes($0) }) else { return false }
    let given = names.map { NameEvidence.givenName($0.text) }
    return given.allSatisfy { $0 != nil && $0 == given[0] }
  }

  /// Whether a value can be one person's only and is written once.
  private func isOnes(_ value: MappedValue) -> Bool {
    [.employeeNumber, .birthDate].contains(value.field)
      && Self.parted(value.text, value.field, count: names.count) == nil
  }

  /// One subject a person. What can be one person's only, and does not show whose, is given to none of them.
  func subjects(exclusion: [MappedValue]) -> [MappedSubject] {
    var own: [[MappedValue]] = names.map { [$0] }
    for value in values {
      guard ColumnRole.identityFields.contains(value.field) else {
        for index in own.indices { own[index].append(value) }
        continue
      }
      if let parts = Self.parted(value.text, value.field, count: names.count) {
        for index in own.indices { own[index].append(Self.with(parts[index], value)) }
      }
      // A number, birth date or e-mail address beside two names belongs to neither for certain.
    }
    return own.indices.map { index in
      MappedSubject(
        person: own[index], holdings: holdings.map { holding($0, of: index) }, exclusion: exclusion)
    }
  }

  /// A number of one certificate is nobody's when two people share its row; it stays as a note.
  private func holding(_ values: [MappedValue], of index: Int) -> [MappedValue] {
    values.flatMap { value -> [MappedValue] in
      switch value.field {
      case .number:
        if let parts = Self.parted(value.text, .number, count: names.count) { return [Self.with(parts[index], value)] }
        var note = value
        note.field = .note
        note.text = "number " + value.text
        return [note]
      case .cell, .issuedOn, .expiresOn, .status: return Self.withoutRemark(value)
      default: return [value]
      }
    }
  }

  /// `12/05/2025 (card no 4471)`: the remark as a note, so that its number is not read for each person.
  private static func withoutRemark(_ value: MappedValue) -> [MappedValue] {
    guard let open = value.text.firstIndex(of: "("), let close = value.text[open...].firstIndex(of: ")"),
      value.text[open...close].contains(where: \.isNumber)
    else { return [value] }
    let remark = value.text[value.text.index(after: open)..<close]
    guard DateScanner.dates(in: String(remark)).isEmpty else { return [value] }
    var kept = value
    kept.text = HeaderText.trimmed(value.text[..<open] + " " + value.text[value.text.index(after: close)...])
    var note = value
    note.field = .note
    note.text = HeaderText.trimmed(String(remark))
    return kept.text.isEmpty ? [note] : [kept, note]
  }

  private static func with(_ text: String, _ value: MappedValue) -> MappedValue {
    var value = value
    value.text = text
    return value
  }

  /// The text in as many values as there are people; nil where it does not hold that many.
  private static func parted(_ text: String, _ field: Field, count: Int) -> [String]? {
    for separators in [";", "\n\r\r\n|", "&+", "/", ","] {
      if field == .birthDate, separators == "/" || separators == "," { continue }
      let parts = text.split(whereSeparator: { separators.contains($0) || separators == "\n\r\r\n|" && $0.isNewline })
        .map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
      if parts.count == count, parts.allSatisfy({ holds($0, field) }) { return parts }
    }
    return nil
  }

  private static func holds(_ text: String, _ field: Field) -> Bool {
    switch field {
    case .birthDate: DateScanner.dates(in: text).count == 1
    case .email: ValueShape.isAddress(text)
    default: text.contains(where: \.isNumber)
    }
  }
}
