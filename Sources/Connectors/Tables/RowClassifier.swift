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
    if row.isRuler { return seenData ? .legend : .header }
    if !seenData, isRequiredRow(row) || isTermRow(row, section) { return .requiredRow }
    if isMetadataTable(section) {
      let word = HeaderText.folded(row.text(0))
      return ["merge", "delete", "update"].contains(word) ? .data(section: number) : .control
    }
    guard let first = row.firstFilled else { return .blank }
    let text = row.text(first)
    if isTotal(row, text, first, section) { return .total }
    if isLegend(row, text, section, isInLegend: isInLegend) { return .legend }
    if let band = band(row, index, section) { return band }
    return .data(section: number)
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
    guard row.filled >= 2 else { return false }
    for (index, column) in section.columns.enumerated() where column.role.isIdentity && !row.text(index).isEmpty {
      return false
    }
    guard section.columns.contains(where: { if case .wide = $0.role { true } else { false } }) else { return false }
    return row.cells.allSatisfy { TableRow.isBlank($0) || isFigure(HeaderText.trimmed($0)) }
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
    let words = HeaderText.tokens(text)
    if let first = words.first, Self.legendWords.contains(first),
      isSparse || filled.dropFirst().contains(where: isKeyEntry)
    {
      if isSparse, filled.count == 2, section.columns.count <= 3, !text.hasSuffix(":") { return false }
      return words.count == 1 || text.contains(":") || words.count >= 3 || filled.count == 1
        || filled.dropFirst().contains(where: isKeyEntry)
    }
    if filled.allSatisfy(isKeyEntry) { return true }
    // A line to be filled in by hand: `Signed: ________`.
    if filled.contains(where: { $0.contains("____") }) { return true }
    if isSparse, let first = text.first, "*†‡§#".contains(first), words.count >= 2 { return true }
    if filled.count == 1, words.count >= 7 { return true }
    if filled.count == 1, words.count >= 4, text.hasSuffix(".") || text.hasSuffix("!") { return true }
    if filled.count == 1, !DateScanner.dates(in: text).isEmpty, words.count >= 3 { return true }
    return isInLegend && isSparse && !hasIdentity(row, section)
  }

  /// `x = held`, `N/A - not needed`, `R: renewal due`.
  private func isKeyEntry(_ text: String) -> Bool {
    guard let place = text.firstIndex(where: { $0 == "=" }) else { return false }
    return !text[..<place].allSatisfy(\.isWhitespace) && text.count <= 200 && !text.hasPrefix("=")
  }

  private func hasIdentity(_ row: TableRow, _ section: TableSection) -> Bool {
    section.columns.contains { $0.role.isIdentity && !row.text($0.index).isEmpty && $0.index > 0 }
  }

  // MARK: - Bands

  private func band(_ row: TableRow, _ index: Int, _ section: TableSection) -> RowKind? {
    if let band = credentialBand(row, index, section) { return band }
    guard section.columns.count >= 3, let first = row.firstFilled else { return nil }
    let text = row.text(first)
    let isUniform = isUniform(row)
    if row.filled == 2, first == 0, let field = Self.bandLabel(text), row.text(1).isEmpty == false,
      section.columns.count > 3,
      text.hasSuffix(":") || Self.bandLabelWords.contains(HeaderText.collapsed(text))
    {
      return .band(field, row.text(1))
    }
    if let band = personBand(row, section) { return band }
    guard row.filled == 1 || isUniform else { return nil }
    let column = first < section.columns.count ? section.columns[first] : nil
    guard first <= 1 || isUniform else { return nil }
    if case .holding = column?.role { return nil }
    if isPersonAlone(text, column, section), !isUniform { return nil }
    let bare = text.trimmingBandMarks
    guard !bare.isEmpty, ValueShape(bare) != .email, ValueShape(bare) != .number else { return nil }
    if column?.role == .person(.employeeNumber), ValueShape(bare) == .identifier { return nil }
    return .band(bandField(bare, section), bandValue(bare))
  }

  private static let bandLabelWords: Set<String> = [
    "department", "dept", "location", "site", "ward", "unit", "team", "branch", "office", "division", "abteilung",
    "standort", "service", "afdeling", "avdelning", "afdeling", "avdeling", "departamento",
  ]

  /// `BLS` or `Course: Trolley Safety` alone above the rows that it speaks for, in a table without a column of
  /// certificates. A name that no catalogue knows is one where the header stands again below it and others are known.
  private func credentialBand(_ row: TableRow, _ index: Int, _ section: TableSection) -> RowKind? {
    guard (1...2).contains(row.filled) || isUniform(row), let first = row.firstFilled, section.lacksCredential,
      section.columns.contains(where: { if case .holding = $0.role { true } else { false } })
    else { return nil }
    let text = row.text(first)
    if let name = labelled(row, first) { return .band(.credential, name) }
    guard row.filled == 1 || isUniform(row) else { return nil }
    let name = bareHeading(text)
    guard !name.isEmpty else { return nil }
    if scan.reader.lookup.isCredential(name) { return .band(.credential, name) }
    let words = HeaderText.tokens(name)
    guard stands(aboveHeader: index, section), !words.contains(where: Self.unitWords.contains),
      Self.bandLabel(name) == nil,
      rows[..<section.end].enumerated().contains(where: { place, other in
        other.filled == 1 && place != index && stands(aboveHeader: place, section)
          && scan.reader.lookup.isCredential(bareHeading(other.text(other.firstFilled ?? 0)))
      })
    else { return nil }
    return .band(.credential, name)
  }

  /// `Course: BLS` in one cell or two.
  private func labelled(_ row: TableRow, _ first: Int) -> String? {
    let text = row.text(first)
    guard let colon = text.firstIndex(of: ":"), case .field(let match) = scan.reader.read(String(text[..<colon])),
      match.field == .credential, match.confidence >= 0.95
    else { return nil }
    let inside = HeaderText.trimmed(String(text[text.index(after: colon)...]))
    if row.filled == 1 { return inside.isEmpty ? nil : inside }
    return inside.isEmpty ? row.cells.dropFirst(first + 1).first { !TableRow.isBlank($0) }.map(HeaderText.trimmed) : nil
  }

  /// The person or the certificate that a row above the first table names for it.
  private func headingBand(_ index: Int, _ section: TableSection) -> RowKind? {
    if let band = personBand(rows[index], section) { return band }
    guard stands(aboveHeader: index, section) else { return nil }
    return credentialBand(rows[index], index, section)
  }

  /// Whether the header stands again in the next row that is filled.
  private func stands(aboveHeader index: Int, _ section: TableSection) -> Bool {
    guard let next = rows[(index + 1)...].prefix(3).firstIndex(where: { !$0.isBlank }) else { return false }
    return section.headerRows.contains(next) || scan.isRepetition(rows[next], of: section)
  }

  private func bareHeading(_ text: String) -> String {
    var bare = text.trimmingBandMarks[...]
    while let last = bare.last, last == ":" || last.isWhitespace { bare.removeLast() }
    return String(bare)
  }

  private func isUniform(_ row: TableRow) -> Bool {
    guard row.filled >= 3, let first = row.firstFilled else { return false }
    let text = row.text(first)
    return row.cells.allSatisfy { TableRow.isBlank($0) || HeaderText.trimmed($0) == text }
  }

  /// `Employee: Jane Doe` above a table without a column of people.
  private func personBand(_ row: TableRow, _ section: TableSection) -> RowKind? {
    guard (1...2).contains(row.filled), let first = row.firstFilled, first == 0,
      !section.columns.contains(where: \.role.isIdentity)
    else { return nil }
    let text = row.text(first)
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let inside = HeaderText.trimmed(String(text[text.index(after: colon)...]))
    let value = row.filled == 1 ? inside : inside.isEmpty ? row.cells.dropFirst().first { !TableRow.isBlank($0) } : nil
    guard let value, !value.isEmpty, case .field(let match) = scan.reader.read(String(text[..<colon])),
      match.confidence >= 0.95, [.fullName, .employeeNumber, .email].contains(match.field)
    else { return nil }
    return .band(match.field, HeaderText.trimmed(value))
  }

  /// `Department: Nursing` alone on its row, which speaks for the table below it.
  private func labelledBand(_ row: TableRow) -> RowKind? {
    guard row.filled == 1, let first = row.firstFilled else { return nil }
    let text = row.text(first)
    guard let colon = text.firstIndex(of: ":"), let field = Self.bandLabel(String(text[..<colon])),
      HeaderText.tokens(String(text[..<colon])).count <= 2,
      text[text.index(after: colon)...].contains(where: \.isLetter),
      !["all", "any", "alle", "tous", "todos"].contains(HeaderText.collapsed(bandValue(text)))
    else { return nil }
    return .band(field, bandValue(text))
  }

  private static func bandLabel(_ text: String) -> Field? {
    let words = HeaderText.tokens(text)
    if words.contains(where: {
      ["location", "site", "branch", "office", "standort", "facility", "building"].contains($0)
    }) {
      return .location
    }
    return words.contains(where: bandLabelWords.contains) ? .department : nil
  }

  /// `Department: Nursing` names Nursing.
  private func bandValue(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    let value = HeaderText.trimmed(String(text[text.index(after: colon)...]))
    return value.isEmpty ? HeaderText.trimmed(String(text[..<colon])) : value
  }

  private func bandField(_ text: String, _ section: TableSection) -> Field {
    if let field = Self.bandLabel(text) { return field }
    let key = HeaderText.collapsed(text)
    for column in section.columns {
      if column.role == .person(.location), column.profile.distinct.contains(where: { HeaderText.collapsed($0) == key })
      {
        return .location
      }
    }
    let hasDepartment = section.columns.contains { $0.role == .person(.department) }
    let hasLocation = section.columns.contains { $0.role == .person(.location) }
    return hasDepartment && !hasLocation ? .location : .department
  }

  private static let unitWords: Set<String> = [
    "department", "dept", "ward", "unit", "team", "staff", "shift", "services", "service", "care", "nursing", "kitchen",
    "office", "administration", "admin", "security", "maintenance", "housekeeping", "catering", "reception", "finance",
    "hr", "it", "icu", "er", "emergency", "intensive", "surgery", "radiology", "pharmacy", "laboratory", "lab",
    "theatre",
    "theater", "pediatrics", "paediatrics", "maternity", "oncology", "cardiology", "operations", "warehouse",
    "logistics",
    "transport", "drivers", "engineering", "production", "sales", "support", "management", "agency", "bank", "temps",
    "site", "location", "branch", "building", "floor", "region", "area", "north", "south", "east", "west", "house",
    "court", "view", "street", "centre", "center", "clinic", "hospital", "campus", "plant", "depot", "division",
    "group",
    "abteilung", "standort", "pflege", "kuche", "verwaltung", "technik", "soins", "cuisine", "equipe", "afdeling",
    "enfermeria", "cocina", "nurses", "carers", "assistants", "leavers", "starters", "volunteers", "contractors",
    "night",
    "day", "domiciliary", "outpatients", "wing", "lodge", "park", "hall", "program", "programme", "crew", "electrical",
    "mechanical", "welding", "project", "projects",
  ]

  /// Whether the only cell of a row is a person's name rather than the heading of a band.
  private func isPersonAlone(_ text: String, _ column: TableColumn?, _ section: TableSection) -> Bool {
    guard let column, case .person(let field) = column.role else { return false }
    switch field {
    case .employeeNumber: return ValueShape(text) == .number || ValueShape(text) == .identifier
    case .email: return ValueShape(text) == .email
    case .fullName, .familyName, .givenName, .preferredName: break
    default: return false
    }
    if text.hasSuffix(":") || text.trimmingBandMarks != text { return false }
    let words = HeaderText.tokens(text)
    if words.contains(where: Self.unitWords.contains) { return false }
    if text == text.uppercased(), column.profile.distinct.contains(where: { $0 != $0.uppercased() }) { return false }
    if field != .fullName { return words.count <= 2 }
    let commas = column.profile.distinct.filter { $0.contains(",") }.count
    if commas * 3 > column.profile.distinct.count * 2, !text.contains(",") { return false }
    let known = section.columns.filter { [.person(.department), .person(.location)].contains($0.role) }
    let key = HeaderText.collapsed(text)
    if known.contains(where: { $0.profile.distinct.contains { HeaderText.collapsed($0) == key } }) { return false }
    return NameShape.looksLikeName(text) || words.count == 1
  }

  /// Single-cell rows that close a section belong to the title of the next one, or are a legend.
  private func titlesAtTheEnd(_ section: TableSection, _ number: Int, _ kinds: inout [RowKind]) {
    var index = section.end - 1
    while index >= section.start {
      guard case .band = kinds[index] else {
        if case .blank = kinds[index] {
          index -= 1
          continue
        }
        return
      }
      let isLast = number + 1 == sections.count
      if case .band(let field, _) = kinds[index], [.fullName, .employeeNumber, .email, .credential].contains(field) {
        return
      }
      if isLast || labelledBand(rows[index]) == nil { kinds[index] = isLast ? .legend : .title }
      index -= 1
    }
  }
}

extension String {
  /// Without the rules and blanks with which headings are set off: `=== Nursing ===` → `Nursing`.
  fileprivate var trimmingBandMarks: String {
    let marks: Set<Character> = ["=", "-", "–", "—", "*", "#", ">", "<", "~", "_", "|", "[", "]", "•", "►", "+"]
    var slice = self[...]
    while let last = slice.last, last.isWhitespace || marks.contains(last) { slice.removeLast() }
    while let first = slice.first, first.isWhitespace || marks.contains(first) { slice.removeFirst() }
    return String(slice)
  }
}
