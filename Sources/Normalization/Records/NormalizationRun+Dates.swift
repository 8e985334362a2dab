import Records

extension Field {
  /// Whether the field's texts are dates.
  var isDate: Bool {
    switch self {
    case .birthDate, .hiredOn, .leftOn, .rehiredOn, .issuedOn, .expiresOn, .verifiedOn, .excludedOn, .reinstatedOn,
      .waiverOn,
      .asAt:
      true
    default: false
    }
  }
}

extension NormalizationRun {
  /// Takes the dates of a record into the evidence on their columns.
  func noteDates(_ record: MappedRecord) {
    for subject in record.subjects {
      for value in subject.person {
        // A date of a column that feeds no field; it only shows the order.
        if value.field == .note { noteProof(value) } else { note(value) }
      }
      for value in subject.exclusion { note(value) }
      for holding in subject.holdings { for value in holding { note(value) } }
    }
    if let asAt = record.asAt { note(asAt) }
  }

  private func noteProof(_ value: MappedValue) { dates.note(value.text, column: value.column) }

  private func note(_ value: MappedValue) {
    guard value.field.isDate || value.field == .cell else { return }
    if value.field.isDate {
      let shape = dates.shape(value.text)
      if shape != .unreadable {
        dates.note(value.text, column: value.column)
        return
      }
    }
    let reading = cell(value.text)
    for shape in [reading.issued, reading.expires, reading.verified].compactMap({ $0 }) {
      dates.note(shape, column: value.column)
    }
    if !reading.claims { dates.note(value.text, column: value.column) }
  }

  /// The date of a value; nil where it says none, or where an issue was noted.
  func date(_ value: MappedValue, _ place: RecordPlace) -> ClaimedDate? {
    switch outcome(value, place) {
    case .date(let date): return date
    case .range(let start, let end): return value.field == .hiredOn || value.field == .issuedOn ? start : end
    case .unreadable:
      // `present`, `current`, `see HR`: words that say that there is no date.
      let reading = cell(value.text)
      let isWord = !reading.claims || reading.status == .active || reading.status == .inProcess
      if !isWord { unreadable(value, place) }
      return nil
    default: return nil
    }
  }

  func outcome(_ value: MappedValue, _ place: RecordPlace) -> DateOutcome {
    read(dates.shape(value.text), value, value.field, place)
  }

  /// Reads a shape found in a value for a field, keeping an impossible date as an issue and an ambiguous one in mind.
  func read(
    _ shape: DateShape, _ value: MappedValue, _ field: Field, _ place: RecordPlace
  ) -> DateOutcome {
    let result = dates.read(
      shape, written: CleanText.line(value.text), meaning: DateMeaning(field), column: value.column)
    hang(on: result.outcome == .impossible || result.orders != nil ? .file : shape.dependence)
    if let orders = result.orders {
      noteAmbiguity(orders, column: value.column, field: value.field, ordinal: place.ordinal)
    }
    if case .yearless = shape, case .date(let date) = result.outcome, asksForYears,
      [.issuedOn, .expiresOn, .cell].contains(value.field)
    {
      issue(
        .assumedYear, field == .cell ? .expiresOn : field, value, place,
        "no year is written; \(date.date.year) was taken")
    }
    if result.outcome == .impossible {
      issue(.impossibleDate, field == .cell ? .expiresOn : field, value, place, "a date that cannot be")
    }
    return result.outcome
  }

  /// A message speaks of days around the one on which it was written; a table does not show when a row was.
  private var asksForYears: Bool { context.authority != .correspondence }

  func unreadable(_ value: MappedValue, _ place: RecordPlace) {
    issue(.unreadableDate, value.field, value, place, "no date can be read from the text")
  }

  func issue(
    _ kind: RecordIssue.Kind, _ field: Field, _ value: MappedValue, _ place: RecordPlace, _ detail: String
  ) {
    issues.append(
      RecordIssue(
        kind: kind, field: field, written: CleanText.line(value.text), subject: place.subject,
        credential: place.credential, line: value.line, detail: detail))
  }
}
