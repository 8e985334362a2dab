import Records

/// What stands in columns that feed nothing, in a file of an issuing body.
extension TableMapper {
  /// The holdings with an unknown standing where a cell that is not read says a word of loss, and no column of standing
  /// says one.
  func withUnread(
    _ holdings: [[MappedValue]], _ cells: [String], _ section: TableSection
  ) -> [[MappedValue]] {
    guard readsEverything else { return withConditions(holdings, cells, section) }
    guard !holdings.isEmpty else { return holdings }
    let found = section.columns.lazy.filter(Self.isUnread).compactMap { column -> MappedValue? in
      guard column.index < cells.count, let text = CellText.value(cells[column.index]) else { return nil }
      return UnreadStanding.value(text, column: column.header, context.statusWords)
    }.first
    let told = holdings.map(settled)
    guard let found else { return told }
    return told.map { holding in saysLoss(holding) ? holding : holding + [found] }
  }

  /// Without the flags, days and reasons of a measure where another column says which measure it was.
  private func settled(_ holding: [MappedValue]) -> [MappedValue] {
    let isKnown = holding.contains { value in
      guard value.field == .status else { return false }
      guard let status = value.plainMeaning.flatMap(CredentialStatus.init(rawValue:)) else {
        return HeaderText.tokens(value.text).contains { LossWords.meanings[$0] != nil }
      }
      return [.restricted, .suspended, .revoked, .surrendered].contains(status)
    }
    guard isKnown else { return holding }
    return holding.filter { value in
      guard value.field == .status, value.meaning == CredentialStatus.unknown.rawValue,
        context.standing.header(value.column)?.takesAway ?? false
      else { return true }
      let words = HeaderText.tokens(value.column)
      return
        !(DateScanner.isDate(value.text) || ValueShape(value.text) == .tick
        || words.contains { ["reason", "reasons", "cause", "case", "date", "start", "end", "ever"].contains($0) })
    }
  }

  /// Places of cells in columns that feed nothing by which a certificate became one of unknown standing.
  func unreadLosses(_ records: [MappedRecord]) -> [(line: Int, column: String)] {
    var found: [(line: Int, column: String)] = []
    for (kind, record) in zip(kinds, records) {
      guard case .data(let number) = kind, record.disposition == .accepted else { continue }
      let unread = Set(sections[number].columns.filter(Self.isUnread).map(\.header))
      let columns = record.subjects.flatMap(\.holdings).joined()
        .filter { $0.field == .status && $0.meaning == CredentialStatus.unknown.rawValue && unread.contains($0.column) }
        .filter { readsEverything || ConditionWords.isSaid(by: $0.column, isOfCertificate: false) }
        .map(\.column)
      for column in Set(columns).sorted() { found.append((record.location.line, column)) }
    }
    return found
  }

  /// The one certificate of a row with an unknown standing where a column of conditions or restrictions speaks of
  /// probation, restriction or loss.
  private func withConditions(
    _ holdings: [[MappedValue]], _ cells: [String], _ section: TableSection
  ) -> [[MappedValue]] {
    guard holdings.count == 1, context.spec?.onlyListed != true, context.kind != .promise, context.kind != .exclusion,
      !saysLoss(holdings[0])
    else { return holdings }
    for column in section.columns where Self.isUnread(column) {
      guard column.index < cells.count, ConditionWords.isSaid(by: column.header, isOfCertificate: false),
        ConditionWords.tells(cells[column.index]), ConditionWords.isPlain(cells[column.index])
      else { continue }
      return [holdings[0] + [ConditionWords.value(HeaderText.trimmed(cells[column.index]), column: column.header)]]
    }
    return holdings
  }

  private var readsEverything: Bool {
    context.spec?.isOfIssuer == true && context.spec?.onlyListed != true
      && [.credentials, .verification].contains(context.kind)
  }

  private static func isUnread(_ column: TableColumn) -> Bool {
    if case .holding(.note, _) = column.role { return true }
    return column.role == .unused && [.unmapped, .duplicate, .ambiguous].contains(column.how)
  }

  private func saysLoss(_ holding: [MappedValue]) -> Bool {
    holding.contains { value in
      guard value.field == .status, let meaning = value.plainMeaning,
        let status = CredentialStatus(rawValue: meaning)
      else { return false }
      return status != .active && status != .inProcess
    }
  }
}
