import Records

/// Tells records of a table from what surrounds them: totals, legends, bands, repeated headers.
struct RowClassifier {
  let rows: [TableRow]
  let scan: TableScan
  let sections: [TableSection]

  /// One kind a row, in file order.
  func kinds() -> [RowKind] {
    var kinds = [RowKind](repeating: .blank, count: rows.count)
    for index in 0..<(sections.first?.headerRows.first ?? sections.first?.start ?? 0) {
      let band = sections.first.flatMap { headingBand(index, $0) } ?? labelledBand(rows[index])
      kinds[index] = rows[index].isBlank ? .blank : band ?? .title
    }
    for (number, section) in sections.enumerated() {
      for index in section.headerRows { kinds[index] = .header }
      classify(section, number, &kinds)
    }
    return kinds
  }

  private func classify(_ section: TableSection, _ number: Int, _ kinds: inout [RowKind]) {
    var isInLegend = false
    var seenData = false
    for index in section.start..<max(section.start, section.end) {
      let row = rows[index]
      if row.isBlank {
        kinds[index] = .blank
        continue
      }
      if row.rejection != nil {
        kinds[index] = .data(section: number)
        continue
      }
      var kind = self.kind(of: index, in: section, number, seenData: seenData, isInLegend: isInLegend)
      if case .legend = kind { isInLegend = true }
      if case .data = kind {
        seenData = true
        isInLegend = false
      }
      if case .band(_, let text) = kind, text.isEmpty { kind = .title }
      kinds[index] = kind
    }
    titlesAtTheEnd(section, number, &kinds)
  }

  private func kind(
    of index: Int, in section: TableSection, _ number: Int, seenData: Bool, isInLegend: Bool
  ) -> RowKind {
    let row = rows[index]
    if scan.isRepetition(row, of: section) { return .repeatedHeader }
    if scan.legend.rows.contains(index), !section.showsName(row) { return .legend }
    if row.isRemark { return .legend }
    if isPageTitle(row, index, section) { return .title }
    if row.isRuler { return seenData ? .legend : .header }
    if !seenData, isRequiredRow(row) || isTermRow(row, section) { return .requiredRow }
    if isMetadataTable(section) {
      let word = HeaderText.folded(row.text(0))
      return ["merge", "delete", "update"].contains(word) ? .data(section: number) : .control
    }
    guard let first = row.firstFilled else { return .blank }
    let text = row.text(first)
    if isTotal(row, text, first, section) { return .total }
    if let band = personBand(row, section) { return band }
    if isLegend(row, text, section, isInLegend: isInLegend) { return .legend }
    if let band = band(row, index, section) { return band }
    return .data(section: number)
  }

  /// Whether a row is the title that a report writes above the header of each of its pages.
  private func isPageTitle(_ row: TableRow, _ index: Int, _ section: TableSection) -> Bool {
    guard (2...4).contains(row.filled), row.filled * 2 <= section.columns.count + 1, stands(aboveHeader: index, section)
    else { return false }
    let first = row.text(row.firstFilled ?? 0)
    return row.cells.contains { TitleText.isPage(HeaderText.trimmed($0)) }
      || rows[..<(section.headerRows.first ?? 0)].contains { $0.firstFilled.map($0.text) == first }
  }

  private func isMetadataTable(_ section: TableSection) -> Bool {
    section.headers.first.map { HeaderText.folded($0) == "metadata" } ?? false
  }

  // MARK: - Rows that are no records

  private func isRequiredRow(_ row: TableRow) -> Bool {
    let words: Set<String> = [
      "required", "optional", "mandatory", "conditional", "r", "o", "m", "pflichtfeld", "text", "date", "string",
      "number",
      "obligatoire", "facultatif", "recommended", "ifapplicable", "yyyymmdd", "mmddyyyy", "ddmmyyyy",
    ]
    guard row.filled >= 2 else { return false }
    return row.cells.allSatisfy { TableRow.isBlank($0) || words.contains(HeaderText.collapsed($0)) }
  }

  /// Whether a row without a person says under each credential how long it is good for: `2 years`, `annual`.
  private func isTermRow(_ row: TableRow, _ section: TableSection) -> Bool {
    var terms = 0
    for (index, column) in section.columns.enumerated() where !row.text(index).isEmpty {
      guard case .wide = column.role else {
        if index > 0 || Self.isTerm(row.text(index)) { return false }
        guard !Self.termLabels.isDisjoint(with: HeaderText.tokens(row.text(index))) else { return false }
        continue
      }
      guard Self.isTerm(row.text(index)) else { return false }
      terms += 1
    }
    return terms >= 1
  }

  private static let termLabels: Set<String> = [
    "frequency", "refresh", "refresher", "renewal", "renew", "validity", "valid", "interval", "period", "every", "term",
    "gultigkeit", "intervall", "turnus", "duration", "required", "requirement",
  ]
  private static let termWords: Set<String> = [
    "annual", "annually", "yearly", "biennial", "biennially", "triennial", "once", "one off", "no expiry",
    "does not expire", "never", "monthly", "quarterly", "jahrlich", "annuel", "anual", "jaarlijks",
  ]
  private static let termUnits: Set<String> = [
    "y", "yr", "yrs", "year", "years", "m", "mo", "mth", "mths", "month", "months", "day", "days", "week", "weeks",
    "jahr", "jahre", "monate", "an", "ans", "mois", "anos", "ano", "meses", "jaar", "maanden", "ar",
  ]

  private static func isTerm(_ text: String) -> Bool {
    let words = HeaderText.tokens(text).filter { !["every", "alle", "tous", "les", "cada", "elke"].contains($0) }
    if termWords.contains(words.joined(separator: " ")) { return true }
    return words.count == 2 && Int(words[0]) != nil && termUnits.contains(words[1])
  }

  private static let totalWords: Set<String> = [
    "total", "totals", "subtotal", "grandtotal", "sum", "count", "average", "gesamt", "gesamtzahl", "summe", "anzahl",
    "totaal", "aantal", "summa", "totale", "totaux", "somme", "ialt", "antal", "sumtotal", "headcount", "totalgeneral",
    "insgesamt", "compliance", "percentage", "compliant", "pctcompliant", "recordcount", "totalrecords", "rowcount",
    "totalstaff", "totalemployees", "numberofrecords", "trailer", "zwischensumme", "soustotal", "antall",
  ]

  /// Whether a row that begins with such a text is probably a total.
  static func opensTotal(_ text: String) -> Bool {
    text.hasPrefix("%")
      || (text.utf8.count <= 40 && totalWords.contains(HeaderText.collapsed(text.filter { !$0.isNumber })))
  }

  private func isTotal(_ row: TableRow, _ text: String, _ first: Int, _ section: TableSection) -> Bool {
    if section.showsName(row) { return false }
    let key = HeaderText.collapsed(text.prefix { $0 != ":" && $0 != "=" && !$0.isNumber && $0 != "(" }.description)
    let words = HeaderText.tokens(text)
    let isWord = Self.totalWords.contains(key) || text.hasPrefix("%") || words.first == "percent"
    let starts = ["total", "totals", "subtotal", "gesamt", "summe", "totaal", "grand"].contains(words.first ?? "")
    let others = row.cells.indices.filter { $0 != first && !row.text($0).isEmpty }
    // `ICU Total` beside figures alone.
    let ends = ["total", "totals", "subtotal", "gesamt", "summe", "totaal"].contains(words.last ?? "")
    if ends, !others.isEmpty, others.allSatisfy({ isFigure(row.text($0)) }) { return true }
    guard isWord || starts else { return isOnlyFigures(row, section) }
    return others.allSatisfy { index in
      let cell = row.text(index)
      return isFigure(cell) || Self.totalWords.contains(HeaderText.collapsed(cell)) || cell.hasSuffix(":")
        || (others.count == 1 && words.count >= 1 && ValueShape(cell) == .text)
    }
  }

  private func isFigure(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isNumber || " .,%/()-".contains($0) } && text.contains(where: \.isNumber)
      && !DateScanner.isDate(text)
  }

  /// A row of figures without a person under a matrix.
  private func isOnlyFigures(_ row: TableRow, _ section: TableSection) -> Bool {
    for (index, column) in section.columns.enumerated() where column.role.isIdentity && !row.text(index).isEmpty {
      return false
    }
    guard row.cells.allSatisfy({ TableRow.isBlank($0) || isFigure(HeaderText.trimmed($0)) }) else { return false }
    if section.columns.contains(where: { if case .wide = $0.role { true } else { false } }) { return row.filled >= 2 }
    return isSubtotal(row, section)
  }

  /// Whether figures alone stand below the certificates of a person who is written once: no certificate among them.
  private func isSubtotal(_ row: TableRow, _ section: TableSection) -> Bool {
    guard section.columns.contains(where: \.role.isIdentity) else { return false }
    var names = false
    for column in section.columns where !row.text(column.index).isEmpty {
      // A number or a day by itself may go on with the certificate above.
      if case .holding(let field, _) = column.role, field != .credential, section.lacksCredential { return false }
      if column.role.field == .credential {
        names = names || scan.reader.lookup.isCredential(row.text(column.index)) || row.text(column.index).count > 4
      }
    }
    return !names
  }

  private static let legendWords: Set<String> = [
    "legend", "legende", "legenda", "key", "keys", "note", "notes", "nb", "n.b", "source", "footnote", "disclaimer",
    "hinweis", "anmerkung", "remarque", "leyenda", "nota", "toelichting", "forklaring", "teckenforklaring", "colour",
    "color", "colours", "colors", "abbreviations", "abbreviation", "definitions", "confidential", "printed", "exported",
    "generated", "prepared", "page", "seite", "end",
  ]

  private func isLegend(_ row: TableRow, _ text: String, _ section: TableSection, isInLegend: Bool) -> Bool {
    let filled = row.cells.filter { !TableRow.isBlank($0) }.map { HeaderText.trimmed($0) }
    let isSparse = filled.count <= 2
    let hasKeys = filled.dropFirst().contains(where: isKeyEntry)
    // A record of data, as nearly every row is.
    guard isSparse || hasKeys else { return filled.contains(where: hasLineToFill) }
    let words = HeaderText.tokens(text)
    if let first = words.first, Self.legendWords.contains(first) {
      if isSparse, filled.count == 2, section.columns.count <= 3, !text.hasSuffix(":") { return false }
      return words.count == 1 || text.contains(":") || words.count >= 3 || filled.count == 1 || hasKeys
    }
    if filled.allSatisfy(isKeyEntry) { return true }
    if filled.contains(where: hasLineToFill) { return true }
    if isSparse, let first = text.first, "*†‡§#".contains(first), words.count >= 2 { return true }
    if filled.count == 1, words.count >= 7 { return true }
    if filled.count == 1, words.count >= 4, text.hasSuffix(".") || text.hasSuffix("!") { return true }
    if filled.count == 1, !DateScanner.dates(in: text).isEmpty, words.count >= 3 { return true }
    return isInLegend && isSparse && !hasIdentity(row, section)
  }

  /// `x = held`, `N/A - not needed`, `R: renewal due`.
  private func isKeyEntry(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "=")), let place = text.firstIndex(where: { $0 == "=" }) else { return false }
    return !text[..<place].allSatisfy(\.isWhitespace) && text.count <= 200 && !text.hasPrefix("=")
  }

  /// A line to be filled in by hand: `Signed: ________`.
  private func hasLineToFill(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "_") ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }

  private func hasIdentity(_ row: TableRow, _ section: TableSection) -> Bool {
    section.columns.contains { $0.role.isIdentity && !row.text($0.index).isEmpty && $0.index > 0 }
  }
}
