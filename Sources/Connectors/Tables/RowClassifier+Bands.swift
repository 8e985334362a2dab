import Records

/// Lines that speak for the rows below them: of a department, a person, a certificate, a kind of employment.
extension RowClassifier {
  func band(_ row: TableRow, _ index: Int, _ section: TableSection) -> RowKind? {
    if let band = credentialBand(row, index, section) { return band }
    if row.filled == 1 || isUniform(row), let first = row.firstFilled, first <= 1 || isUniform(row),
      EmploymentBand.meaning(bareHeading(row.text(first))) != nil,
      section.columns.contains(where: \.role.isName)
    {
      return .band(.employmentStatus, bareHeading(row.text(first)))
    }
    if let band = standingBand(row, section) { return band }
    guard section.columns.count >= 3, let first = row.firstFilled else { return nil }
    let text = row.text(first)
    let spansRow = isUniform(row)
    if row.filled == 2, first == 0, let field = Self.bandLabel(text), row.text(1).isEmpty == false,
      section.columns.count > 3,
      text.hasSuffix(":") || Self.bandLabelWords.contains(HeaderText.collapsed(text))
    {
      return .band(field, row.text(1))
    }
    guard row.filled == 1 || spansRow else { return nil }
    let column = first < section.columns.count ? section.columns[first] : nil
    guard first <= 1 || spansRow else { return nil }
    if case .holding = column?.role { return nil }
    if isPersonAlone(text, column, section, index), !spansRow { return nil }
    let bare = text.trimmingBandMarks
    guard !bare.isEmpty, ValueShape(bare) != .email, ValueShape(bare) != .number else { return nil }
    if column?.role == .person(.employeeNumber), ValueShape(bare) == .identifier { return nil }
    return .band(bandField(bare, section), bandValue(bare))
  }

  /// `REVOKED` alone on its row, in a table of certificates.
  private func standingBand(_ row: TableRow, _ section: TableSection) -> RowKind? {
    guard row.filled == 1 || isUniform(row), let first = row.firstFilled, first <= 1 || isUniform(row),
      section.columns.contains(where: { $0.role.isIdentity }), tellsOfCertificates(section)
    else { return nil }
    if first < section.columns.count, case .holding = section.columns[first].role, !isUniform(row) { return nil }
    let text = bareHeading(row.text(first))
    return StandingBand.read(text) == nil ? nil : .band(.status, text)
  }

  /// `LIST OF REVOKED CERTIFICATES 2026`, `Leavers 2026`: titles that speak of everybody in the table below.
  private func standingTitle(_ row: TableRow, _ section: TableSection) -> RowKind? {
    guard (1...4).contains(row.filled), let first = row.firstFilled, tellsOfCertificates(section),
      row.cells.indices.allSatisfy({ $0 == first || row.text($0).isEmpty || TitleText.isTitle(row.text($0)) })
    else { return nil }
    let text = bareHeading(row.text(first))
    if let meaning = EmploymentBand.meaning(text), meaning != .active,
      !["terms", "left"].contains(HeaderText.folded(text))
    {
      return .band(.employmentStatus, text)
    }
    guard let standing = StandingBand.read(text), standing != .status(.active), standing != .status(.inProcess) else {
      return nil
    }
    return .band(.status, text)
  }

  private func tellsOfCertificates(_ section: TableSection) -> Bool {
    section.isMatrix
      || section.columns.contains { column in
        guard case .holding(let field, _) = column.role else { return false }
        return [.credential, .number, .issuedOn, .expiresOn].contains(field)
      }
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
  func headingBand(_ index: Int, _ section: TableSection) -> RowKind? {
    if let band = personBand(rows[index], section) { return band }
    if let band = standingTitle(rows[index], section) { return band }
    guard stands(aboveHeader: index, section) else { return nil }
    return credentialBand(rows[index], index, section)
  }

  /// Whether the header stands again in the next row that is filled.
  func stands(aboveHeader index: Int, _ section: TableSection) -> Bool {
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

  /// `Employee: Jane Doe` above a table without a column of people; other labels of the row go with it.
  func personBand(_ row: TableRow, _ section: TableSection) -> RowKind? {
    guard (1...8).contains(row.filled), row.firstFilled == 0, row.text(0).contains(":"),
      !section.columns.contains(where: \.role.isIdentity)
    else { return nil }
    let cells = row.cells.filter { !TableRow.isBlank($0) }.map(HeaderText.trimmed)
    let belong = cells.indices.dropFirst().allSatisfy { cells[$0].contains(":") || cells[$0 - 1].hasSuffix(":") }
    guard belong else { return nil }
    let pairs = labelledValues(cells.joined(separator: " "))
    guard let first = pairs.first, Self.whoFields.contains(first.field) else { return nil }
    if pairs.count == 1 { return .band(first.field, first.value) }
    return .personBand(Dictionary(pairs.map { ($0.field, $0.value) }) { first, _ in first })
  }

  private static let whoFields: Set<Field> = [.fullName, .employeeNumber, .email]
  /// What a heading may say of its person.
  static let personFields: Set<Field> = [
    .fullName, .employeeNumber, .email, .birthDate, .jobTitle, .department, .location, .hiredOn, .phone,
  ]

  /// The values behind labels that are names of a person's fields, as they follow each other in one text.
  private func labelledValues(_ text: String) -> [(field: Field, value: String)] {
    var pairs: [(field: Field, value: String)] = []
    for piece in text.split(separator: ":", omittingEmptySubsequences: false).map({ HeaderText.trimmed(String($0)) }) {
      let words = piece.split(separator: " ").map(String.init)
      var label: (field: Field, length: Int)?
      for length in (1...3) where length <= words.count {
        guard case .field(let match) = scan.reader.read(words.suffix(length).joined(separator: " ")),
          match.confidence >= 0.95, Self.personFields.contains(match.field)
        else { continue }
        label = (match.field, length)
      }
      if !pairs.isEmpty {
        pairs[pairs.count - 1].value = words.dropLast(label?.length ?? 0).joined(separator: " ")
      }
      guard let label else {
        // Text before the first label is none of ours, and a colon inside the last value ends it.
        if pairs.isEmpty { return [] }
        break
      }
      if pairs.isEmpty, label.length != words.count { return [] }
      pairs.append((label.field, ""))
    }
    return pairs.filter { !$0.value.isEmpty }
  }

  /// `Department: Nursing` alone on its row, which speaks for the table below it.
  func labelledBand(_ row: TableRow) -> RowKind? {
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
  private func isPersonAlone(
    _ text: String, _ column: TableColumn?, _ section: TableSection, _ index: Int
  ) -> Bool {
    guard let column, case .person(let field) = column.role else { return false }
    switch field {
    case .employeeNumber: return ValueShape(text) == .number || ValueShape(text) == .identifier
    case .email: return ValueShape(text) == .email
    case .fullName, .familyName, .givenName, .preferredName: break
    default: return false
    }
    if text.hasSuffix(":") || text.trimmingBandMarks != text { return false }
    let words = HeaderText.tokens(text)
    if words.contains(where: Self.unitWords.contains), !endsInSurname(words, text, section, index) { return false }
    if text == text.uppercased(), column.profile.distinct.contains(where: { $0 != $0.uppercased() }) { return false }
    if field != .fullName { return words.count <= 2 }
    let commas = column.profile.distinct.filter { $0.contains(",") }.count
    if commas * 3 > column.profile.distinct.count * 2, !text.contains(",") { return false }
    let known = section.columns.filter { [.person(.department), .person(.location)].contains($0.role) }
    let key = HeaderText.collapsed(text)
    if known.contains(where: { $0.profile.distinct.contains { HeaderText.collapsed($0) == key } }) { return false }
    return NameShape.looksLikeName(text) || words.count == 1
  }

  /// Whether a word of places or shifts is the surname of a name that is written as the others of its column are:
  /// `Cy Day`, `Gus Hall`.
  ///
  /// Before a word of places a given name must be known, for `Elm Court` and `Rose Hall` are wards too; or the sheet's
  /// headings are in capitals, or no row follows for which the text could speak.
  private func endsInSurname(_ words: [String], _ text: String, _ section: TableSection, _ index: Int) -> Bool {
    guard (2...3).contains(words.count), let first = words.first, let last = words.last,
      !words.dropLast().contains(where: Self.unitWords.contains), NameShape.looksLikeName(text),
      text != text.uppercased(), first.count > 1
    else { return false }
    if Self.openings.contains(first) { return false }
    if last == "day" { return true }
    guard Self.placeSurnames.contains(last) else { return false }
    return GivenNames.contains(first) || isUnlikeHeadings(section) || rows[(index + 1)...].allSatisfy(\.isBlank)
  }

  /// Whether another row of the section has one cell, and that is in capitals.
  private func isUnlikeHeadings(_ section: TableSection) -> Bool {
    rows[section.start..<max(section.start, section.end)].contains { row in
      guard row.filled == 1, let first = row.firstFilled else { return false }
      let text = row.text(first)
      return first <= 1 && text == text.uppercased() && text.contains(where: \.isLetter)
    }
  }

  private static let placeSurnames: Set<String> = [
    "hall", "park", "house", "court", "street", "west", "north", "east", "banks", "lodge", "night", "view",
  ]
  /// Words before `Day`, and given names that houses have too.
  private static let openings: Set<String> = [
    "rose", "heather", "holly", "iris", "lily", "victoria", "elizabeth", "florence", "surgical", "medical", "weekend",
    "training", "every", "each", "all", "full", "half", "rest", "week", "bank", "first", "second", "third", "monday",
    "adult", "child", "childrens", "early", "late", "twilight", "old", "new", "saint", "st", "george", "albert",
    "charlotte", "grace", "hazel", "ivy", "violet", "jasmine", "daisy", "poppy", "olive", "edward", "james",
  ]

  /// Single-cell rows that close a section belong to the title of the next one, or are a legend.
  func titlesAtTheEnd(_ section: TableSection, _ number: Int, _ kinds: inout [RowKind]) {
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
      if !isLast, case .band(let field, _) = kinds[index], [.status, .employmentStatus].contains(field) {
        index -= 1
        continue
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
