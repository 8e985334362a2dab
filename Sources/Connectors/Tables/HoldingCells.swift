import Records

/// The holdings that a row claims.
enum HoldingCells {
  static func holdings(_ cells: [String], _ section: TableSection, _ context: RecordContext) -> [[MappedValue]] {
    let wide = wideHoldings(cells, section, context)
    let plain = plainHoldings(cells, section, context)
    guard section.columns.contains(where: { if case .wide = $0.role { true } else { false } }) else { return plain }
    guard !plain.contains(where: { $0.contains { $0.field == .credential } }) else { return plain + wide }
    let rest = values(cells, section, context)[0] ?? []
    return wide.map { shared(rest, into: $0) }
  }

  /// One column for all ticks of the row: `Cert Expiry` beside a matrix of ticks.
  private static func shared(_ plain: [MappedValue], into holding: [MappedValue]) -> [MappedValue] {
    let own = Set(holding.map(\.field))
    let cell = holding.first { $0.field == .cell }
    if let cell, !isHeld(cell.text) { return holding }
    let dates: Set<Field> = [.issuedOn, .expiresOn, .verifiedOn]
    return holding + plain.filter { dates.contains($0.field) && !own.contains($0.field) }
  }

  /// Whether a matrix cell says that the credential is held and leaves its dates to other columns: `✓`, `✅ Compliant`.
  private static func isHeld(_ text: String) -> Bool {
    if ValueShape(text) == .tick { return true }
    let folded = HeaderText.folded(text)
    guard !folded.contains(where: \.isNumber) else { return false }
    let isTicked = folded.unicodeScalars.first.map { "✓✔✅☑".unicodeScalars.contains($0) } ?? false
    let word = isTicked ? HeaderText.trimmed(String(folded.drop { !$0.isLetter })) : folded
    return word.isEmpty ? isTicked : heldWords.contains(word)
  }

  private static let heldWords: Set<String> = [
    "compliant", "current", "valid", "active", "certified", "in date", "up to date", "trained", "attended", "achieved",
    "competent", "held", "done", "complete", "completed", "passed", "pass", "yes", "ok", "on file", "copy on file",
    "aktiv", "gultig", "vorhanden", "bestanden", "valide", "vigente", "geldig", "giltig", "gyldig",
  ]

  /// One holding a credential of the header, in the order of the columns.
  private static func wideHoldings(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> [[MappedValue]] {
    var order: [String] = []
    var holdings: [String: [MappedValue]] = [:]
    for column in section.columns {
      guard case .wide(let credential, let field) = column.role else { continue }
      let text = HeaderText.trimmed(cells[column.index])
      if text.isEmpty || ValueShape.isBrokenFormula(text) { continue }
      let key = HeaderText.collapsed(credential)
      if holdings[key] == nil {
        order.append(key)
        holdings[key] = [MappedValue(.credential, credential, column: column.header)]
      }
      // A tick under "Issued" is a tick, not a date.
      let isTick = [.issuedOn, .expiresOn].contains(field) && !hasDate(text)
      holdings[key]?.append(contentsOf: context.values(isTick ? .cell : field, text, column: column.header))
    }
    return order.compactMap { holdings[$0] }
  }

  private static func hasDate(_ text: String) -> Bool { text.contains(where: \.isNumber) }

  /// The holding of a row, or several where columns repeat.
  private static func plainHoldings(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> [[MappedValue]] {
    let groups = values(cells, section, context)
    return groups.keys.sorted().flatMap { key -> [[MappedValue]] in
      guard let values = groups[key], let holding = completed(values, context) else { return [] }
      return split(holding, context)
    }
  }

  /// One holding a credential where a cell lists several: `BLS; ACLS`.
  private static func split(_ holding: [MappedValue], _ context: RecordContext) -> [[MappedValue]] {
    guard let place = holding.firstIndex(where: { $0.field == .credential }), !context.isCredential(holding[place].text)
    else { return [holding] }
    for separator in [";", "\n", ",", " & ", " + ", " and ", "/"] {
      let parts = holding[place].text.split(separator: separator).map { HeaderText.trimmed(String($0)) }
      guard (2...12).contains(parts.count), parts.allSatisfy(context.isCredential) else { continue }
      return parts.map { part in
        var copy = holding
        copy[place].text = part
        return copy
      }
    }
    guard let parts = CredentialList.parts(holding[place].text, context.lookup) else { return [holding] }
    return parts.map { part in
      var copy = holding
      copy[place].text = part.credential
      if !part.rest.isEmpty {
        copy.insert(MappedValue(.cell, part.rest, column: holding[place].column), at: place + 1)
      }
      return copy
    }
  }

  /// Values of the columns that belong to the row's holdings, by group.
  private static func values(
    _ cells: [String], _ section: TableSection, _ context: RecordContext
  ) -> [Int: [MappedValue]] {
    var groups: [Int: [MappedValue]] = [:]
    for column in section.columns {
      guard case .holding(let field, let group) = column.role else { continue }
      let text = HeaderText.trimmed(cells[column.index])
      if text.isEmpty || ValueShape.isBrokenFormula(text) { continue }
      if [.number, .credential, .issuer].contains(field), CellText.value(text) == nil { continue }
      groups[group, default: []] += context.values(field, text, column: column.header)
    }
    return groups
  }

  /// The holding with its credential; nil where the values claim none.
  static func completed(_ values: [MappedValue], _ context: RecordContext) -> [MappedValue]? {
    if values.contains(where: { $0.field == .credential }) { return values }
    let says = values.contains { [.number, .issuedOn, .expiresOn, .status, .verifiedOn].contains($0.field) }
    guard says, let credential = context.credential else { return nil }
    return [MappedValue(.credential, credential, column: "connector")] + values
  }
}
