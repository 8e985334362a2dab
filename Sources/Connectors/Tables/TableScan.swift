import Records

/// A run of rows under one header.
struct TableSection {
  /// Rows of the header, first to last; empty where the file has none.
  var headerRows: [Int]
  /// Header text of each column, groups merged in.
  var headers: [String]
  /// The credential or group that stands above the column in a header of two rows.
  var groups: [String?]
  /// First row after the header.
  var start: Int
  var end: Int
  var columns: [TableColumn] = []
  /// What its columns tell of where no header and no column names it: `License`.
  var rowCredential: String?
  /// Which date a bare date under a certificate's name is, where a title says so.
  var bareDates: Field?

  /// Whether a row holds a family name and a given name under their columns, so that it is a person's whatever the
  /// words: `Trailer | Zoe`.
  func showsName(_ row: TableRow) -> Bool {
    [Field.familyName, .givenName].allSatisfy { field in
      columns.contains { column in
        guard column.role == .person(field) else { return false }
        let text = row.text(column.index)
        return text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
      }
    }
  }

  /// Whether it tells of people's employment: their jobs, when they came and left.
  var isStaffList: Bool {
    columns.contains { [.person(.jobTitle), .person(.hiredOn), .person(.leftOn)].contains($0.role) }
  }

  /// Whether each certificate has a column of its own.
  var isMatrix: Bool {
    columns.contains { if case .wide = $0.role { true } else { false } }
  }

  /// Whether no column names the credential, so that a heading may.
  var lacksCredential: Bool {
    !columns.contains { column in
      if case .wide = column.role { true } else { column.role.field == .credential }
    }
  }
}

/// Finds headers and sections in the rows of a file.
struct TableScan {
  let rows: [TableRow]
  let reader: HeaderReader
  let controlWords: Set<String>
  let legend: TableLegend

  static let headerSearchRows = 80

  init(rows: [TableRow], reader: HeaderReader, legend: TableLegend = .none) {
    self.rows = rows
    self.reader = reader
    self.legend = legend
    controlWords = ["metadata"]
  }

  /// Every section, in file order; one without a header where no row looks like one.
  func sections() -> [TableSection] {
    guard let first = firstHeader() else {
      let width = rows.prefix(400).map(\.width).max() ?? 0
      let headers = (0..<width).map { "column \($0 + 1)" }
      return [
        TableSection(
          headerRows: [], headers: headers, groups: Array(repeating: nil, count: width), start: 0, end: rows.count)
      ]
    }
    var sections = [section(headerAt: first)]
    var index = sections[0].start
    while index < rows.count {
      if isFurtherHeader(index, after: sections[sections.count - 1]) {
        sections[sections.count - 1].end = index
        let next = section(headerAt: index)
        sections[sections.count - 1].end = next.headerRows.first ?? index
        sections.append(next)
        index = next.start
      } else {
        index += 1
      }
    }
    sections[sections.count - 1].end = rows.count
    return sections
  }

  // MARK: - Finding header rows

  private func firstHeader() -> Int? {
    var best: (index: Int, score: Double)?
    for index in rows.indices.prefix(Self.headerSearchRows) {
      let score = headerScore(index)
      // A plain header early in the file is one, even if a richer one follows further down.
      if score > 0, best == nil, isPlainHeader(rows[index]) { return index }
      if score > 0, best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.index ?? headerByContrast()
  }

  /// The first row that holds something, where no cell of it is a value and the column below one of them is: a header
  /// in words that nobody knows.
  private func headerByContrast() -> Int? {
    guard let first = rows.prefix(20).firstIndex(where: { $0.filled >= 2 && $0.rejection == nil }) else { return nil }
    let header = rows[first]
    let below = rows[(first + 1)...].prefix(100).filter { $0.filled >= 2 && $0.rejection == nil }
    guard below.count >= 2, header.filled == header.cells.count,
      header.cells.allSatisfy({ $0.utf8.count <= 40 && !isValue($0) && !reader.lookup.isCredential($0) })
    else { return nil }
    guard !header.cells.contains(where: isAnswer), !isRecord(header, above: below) else { return nil }
    let isTyped = header.cells.indices.contains { column in
      let cells = below.map { $0.text(column) }.filter { !$0.isEmpty }
      return cells.count >= 2 && cells.allSatisfy(isValue)
    }
    return isTyped ? first : nil
  }

  /// Whether a row says what the rows below it say too: a text of one of them, or one more person's name.
  private func isRecord(_ row: TableRow, above below: [TableRow]) -> Bool {
    row.cells.indices.contains { column in
      let text = row.text(column)
      let cells = below.map { $0.text(column) }.filter { !$0.isEmpty }
      if cells.contains(where: { HeaderText.folded($0) == HeaderText.folded(text) }) { return true }
      guard NameShape.looksLikeName(text), cells.count(where: NameShape.looksLikeName) * 5 >= cells.count * 4 else {
        return false
      }
      let words = (text.split(separator: ",").dropFirst().first ?? text[...]).split(separator: " ")
      return words.first.map { GivenNames.contains(HeaderText.collapsed(String($0))) } ?? false
    }
  }

  /// Whether a cell answers for one person, as no header does: `pending`, a tick, `N/A`.
  private func isAnswer(_ text: String) -> Bool {
    switch ValueShape(text) {
    case .progressWord, .tick, .notApplicable: true
    default: false
    }
  }

  private func isValue(_ text: String) -> Bool {
    switch ValueShape(text) {
    case .date, .month, .email, .phone, .number: true
    default: false
    }
  }

  /// Whether most of a row's cells are names of fields as they stand.
  private func isPlainHeader(_ row: TableRow) -> Bool {
    var fields = 0
    var credentials = 0
    for cell in row.cells where !TableRow.isBlank(cell) {
      if isDataLike(cell) { return false }
      switch reader.read(cell) {
      case .field(let match) where match.confidence >= 0.95: fields += 1
      case .credential, .part: credentials += 1
      default: break
      }
    }
    if fields >= 3 || (fields >= 2 && fields * 2 >= row.filled) { return true }
    // A matrix: the name, and nothing but credentials beside it.
    return fields >= 1 && credentials >= 2 && fields + credentials == row.filled
  }

  /// How much row `index` looks like a header; 0 where it does not.
  private func headerScore(_ index: Int) -> Double {
    let row = rows[index]
    guard row.rejection == nil, !row.isBlank, !isFileHeader(row) else { return 0 }
    if isMetadata(row) { return 1000 - Double(index) / 1000 }
    var score = 0.0
    var recognised = 0
    var dataLike = 0
    for cell in row.cells where !TableRow.isBlank(cell) {
      if isDataLike(cell) {
        dataLike += 1
        continue
      }
      let weight = reader.read(cell).weight
      if weight > 0 { recognised += 1 }
      score += weight
    }
    if row.filled == 1 {
      let isOnlyColumn = rows.prefix(40).allSatisfy { $0.width <= 1 }
      return isOnlyColumn && recognised == 1 && score >= 2 ? score : 0
    }
    // A row that is mostly values is no header, whatever single words it holds.
    guard recognised >= 2 || (recognised == 1 && row.filled <= 3), dataLike * 2 < row.filled, score >= 1.5 else {
      return 0
    }
    // A day, and a text that other rows have in its place: a record of a file without a header.
    if dataLike > 0, row.cells.contains(where: DateScanner.isDate) {
      let others = rows.indices.prefix(40).filter { $0 != index }.map { rows[$0] }
        .filter { $0.filled >= 2 && $0.rejection == nil }
      if others.count >= 2, isRecord(row, above: others) { return 0 }
    }
    let onlyCredentials = !row.cells.contains { cell in
      if case .field = reader.read(cell) { return true }
      return false
    }
    if onlyCredentials, recognised < 2 { return 0 }
    return max(0, score - 2 * Double(dataLike)) * (0.5 + 0.5 * Double(recognised) / Double(row.filled))
  }

  /// Whether a row speaks of the file and not of its columns: a header record such as `HDR20261120`, a title that runs
  /// across them.
  private func isOfTheFile(_ row: TableRow) -> Bool { row.isLoose || isFileHeader(row) }

  private func isFileHeader(_ row: TableRow) -> Bool {
    guard let mark = ControlMark.found(in: row.cells.joined(separator: "|"), ControlMark.headers) else { return false }
    let fields = row.cells.count { !TableRow.isBlank($0) && reader.isFieldName($0) }
    if mark.isPlain { return fields < 2 }
    return fields == 0
      && row.cells.contains { cell in
        DateScanner.dates(in: cell).contains { $0.precision == .day } || cell.filter(\.isNumber).count >= 6
      }
  }

  private func isMetadata(_ row: TableRow) -> Bool {
    row.filled >= 3 && controlWords.contains(HeaderText.folded(row.text(0)))
  }

  private func isDataLike(_ cell: String) -> Bool {
    switch ValueShape(cell) {
    case .date, .email, .phone, .number, .month: true
    case .identifier: reader.read(cell).weight < 1
    default: false
    }
  }

  /// Whether a row inside a section begins another table with columns of its own.
  private func isFurtherHeader(_ index: Int, after section: TableSection) -> Bool {
    let row = rows[index]
    guard row.rejection == nil, row.filled >= 2 else { return false }
    if isMetadata(row) { return true }
    guard row.filled >= 3 || isAfterGap(index), beginsLikeHeader(row), !section.headerRows.isEmpty,
      !isRepetition(row, of: section)
    else { return false }
    var fields = 0
    var credentials = 0
    for cell in row.cells where !TableRow.isBlank(cell) {
      if isDataLike(cell) { return false }
      switch reader.read(cell) {
      case .field(let match) where match.confidence >= 0.9: fields += 1
      case .part: fields += 1
      case .credential: credentials += 1
      default: break
      }
    }
    if fields >= 3, Double(fields) >= 0.6 * Double(row.filled) { return true }
    guard fields >= 1, fields + credentials == row.filled else { return false }
    // A matrix with the names of people, or a table of two columns apart from the one above.
    return credentials >= 2 || (row.filled == 2 && fields == 2)
  }

  /// Whether a blank row or a title parts a row from what stands above it.
  private func isAfterGap(_ index: Int) -> Bool { index > 0 && rows[index - 1].filled <= 1 }

  /// Whether one of the first cells names a field as it stands; a cheap test that records of data fail.
  private func beginsLikeHeader(_ row: TableRow) -> Bool {
    var looked = 0
    for cell in row.cells where !TableRow.isBlank(cell) {
      if cell.utf8.count <= 60, reader.isFieldName(cell) { return true }
      looked += 1
      if looked == 2 { return false }
    }
    return false
  }

  /// Whether a row repeats the header above it.
  func isRepetition(_ row: TableRow, of section: TableSection) -> Bool {
    guard row.filled >= 2 else { return false }
    return section.headerRows.contains { headerIndex in
      let header = rows[headerIndex]
      // Records differ from the header in their first two cells already.
      var looked = 0
      var agrees = false
      for (index, cell) in row.cells.enumerated() where !TableRow.isBlank(cell) {
        if index < header.cells.count, cell.utf8.count <= 120 {
          agrees = agrees || HeaderText.collapsed(cell) == HeaderText.collapsed(header.cells[index])
        }
        looked += 1
        if looked == 2 || agrees { break }
      }
      guard agrees, header.filled > 0 else { return false }
      var same = 0
      for (index, cell) in row.cells.enumerated() where !TableRow.isBlank(cell) {
        if index < header.cells.count, HeaderText.collapsed(cell) == HeaderText.collapsed(header.cells[index]) {
          same += 1
        }
      }
      return same >= 2 && Double(same) >= 0.8 * Double(max(row.filled, header.filled))
    }
  }

  // MARK: - Building a section

  private func section(headerAt found: Int) -> TableSection {
    var top = found
    var bottom = found
    if isMetadata(rows[found]) { return plainSection(top, bottom) }
    if let names = namesRow(under: found) { return plainSection(found, found + 2, upper: names) }
    if isGroupRow(found - 1, over: found) || isCredentialRow(found, under: found - 1) { top = found - 1 }
    if top == found, isSubHeaderRow(found + 1, under: found) || isCredentialRow(found + 1, under: found) {
      bottom = found + 1
    }
    return plainSection(top, bottom)
  }

  /// The fields of row `header` and the certificates of the row below it, where a third row says what is told of each:
  /// `Name | Clinical |  ` above ` | BLS | ` above ` | Issued | Expires`.
  private func namesRow(under header: Int) -> TableRow? {
    let (middle, last) = (header + 1, header + 2)
    guard header >= 0, isSubHeaderRow(last, under: middle), rows[header].rejection == nil,
      rows[middle].rejection == nil, !rows[middle].isBlank, rows[last].filled > rows[middle].filled
    else { return nil }
    var cells: [String] = []
    var fields = 0
    for column in 0..<max(rows[header].cells.count, rows[middle].cells.count, rows[last].cells.count) {
      let (above, text, below) = (rows[header].text(column), rows[middle].text(column), rows[last].text(column))
      if text.isEmpty {
        cells.append(below.isEmpty ? above : "")
        if below.isEmpty, reader.isFieldName(above) { fields += 1 }
      } else {
        guard !isDataLike(text), !reader.isFieldName(text), above.isEmpty || !reader.isFieldName(above) else {
          return nil
        }
        cells.append(text)
      }
    }
    let known = rows[middle].cells.contains { !TableRow.isBlank($0) && isKnownCredential($0) }
    return fields >= 1 && known ? TableRow(location: rows[header].location, cells: cells) : nil
  }

  /// - Parameter upper: What stands above the last row of the header; nil: its first row.
  private func plainSection(_ top: Int, _ bottom: Int, upper row: TableRow? = nil) -> TableSection {
    let width = rows[top...bottom].map { max($0.width, $0.cells.count) }.max() ?? 0
    var headers: [String] = []
    var groups: [String?] = []
    var group = ""
    for column in 0..<width {
      let isTitle = top != bottom && isTitleText((row ?? rows[top]).text(column))
      if isTitle { group = "" }
      let upper = isTitle ? "" : (row ?? rows[top]).text(column)
      let lower = rows[bottom].text(column)
      guard top != bottom else {
        headers.append(upper)
        groups.append(nil)
        continue
      }
      if !upper.isEmpty, !lower.isEmpty, isWrapped(upper, lower) {
        group = ""
        headers.append(upper + " " + lower)
        groups.append(nil)
        continue
      }
      if !upper.isEmpty { group = row == nil && isPeopleGroup(column, rows[top], rows[bottom]) ? "" : upper }
      let isSub = HeaderReader.subField(lower) != nil
      if lower.isEmpty {
        headers.append(upper)
        groups.append(nil)
      } else if !group.isEmpty, isSub ? isCredentialGroup(group) : !upper.isEmpty && isKnownCredential(group) {
        headers.append(lower)
        groups.append(group)
      } else {
        if upper.isEmpty { group = "" }
        headers.append(lower)
        groups.append(nil)
      }
    }
    var section = TableSection(
      headerRows: Array(top...bottom), headers: headers, groups: groups, start: bottom + 1, end: rows.count)
    if top == bottom { addUnnamedFirst(&section) }
    return section
  }

  /// Whether the words of one header run over two rows: `Date of` above `Expiry`.
  private func isWrapped(_ upper: String, _ lower: String) -> Bool {
    !isKnownCredential(upper) && reader.isFieldName(upper + " " + lower)
  }

  /// Puts a column without a name first where every row begins with a cell more than the header: programs that number
  /// their rows leave that column unnamed, and some leave out its cell.
  private func addUnnamedFirst(_ section: inout TableSection) {
    let header = rows[section.headerRows[0]]
    guard header.filled == header.cells.count, header.filled >= 2, case .field(let first) = reader.read(header.text(0)),
      ![.employeeNumber, .number, .npi].contains(first.field)
    else { return }
    var numbers: Set<String> = []
    var count = 0
    var isWider = false
    var isCounter = true
    var previous: Int?
    for row in rows[section.start...] where row.filled > 2 {
      let text = row.text(0)
      guard row.cells.count == header.cells.count + 1, !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { return }
      numbers.insert(text)
      // Rows that end in a delimiter have a cell more too, and it is never filled.
      isWider = isWider || !row.text(header.cells.count).isEmpty
      let number = Int(text)
      if let previous { isCounter = isCounter && number == previous + 1 }
      previous = number
      count += 1
      if count == 200 { break }
    }
    guard count >= 2, numbers.count == count, isWider, isCounter || first.field != .phone else { return }
    section.headers.insert("", at: 0)
    section.groups.insert(nil, at: 0)
  }

  private func isKnownCredential(_ text: String) -> Bool {
    if case .credential = reader.read(text) { true } else { false }
  }

  private func isCredentialGroup(_ text: String) -> Bool {
    switch reader.read(text) {
    case .field(let match): match.confidence < 0.9
    case .part, .credential, .none: true
    }
  }

  /// Whether row `index` names groups over the columns of the header row `header`: `CPR | | First Aid |`.
  private func isGroupRow(_ index: Int, over header: Int) -> Bool {
    guard index >= 0, rows[index].rejection == nil, rows[index].filled >= 1, !isOfTheFile(rows[index]) else {
      return false
    }
    let upper = rows[index]
    let lower = rows[header]
    var groups = 0
    var subTotal = 0
    var isKnown = false
    var isBroad = false
    for column in 0..<lower.cells.count where HeaderReader.subField(lower.text(column)) != nil {
      subTotal += 1
      let text = upper.text(column)
      guard !text.isEmpty, isCredentialGroup(text), !isTitleText(text), !isPeopleGroup(column, upper, lower) else {
        continue
      }
      groups += 1
      isKnown = isKnown || isKnownCredential(text)
      isBroad = isBroad || (upper.text(column + 1).isEmpty && HeaderReader.subField(lower.text(column + 1)) != nil)
    }
    guard subTotal >= 2, groups >= 1, let first = upper.firstFilled else { return false }
    // One text above one column is a title's second half, and a table that names its certificates has no such groups.
    if !isKnown, groups == 1 && !isBroad || namesCredentials(lower) { return false }
    if upper.filled == 1, first == 0 { return false }
    return !upper.cells.contains { !TableRow.isBlank($0) && isValue($0) }
  }

  private func isTitleText(_ text: String) -> Bool {
    !text.isEmpty && TitleText.isTitle(text) && !isKnownCredential(text)
  }

  /// Whether a text above a header stands over columns of people: `Staff details` above `Name | ID`.
  private func isPeopleGroup(_ column: Int, _ upper: TableRow, _ lower: TableRow) -> Bool {
    guard !isKnownCredential(upper.text(column)) else { return false }
    var index = column
    repeat {
      if HeaderReader.subField(lower.text(index)) == nil, case .field(let match) = reader.read(lower.text(index)),
        match.confidence >= 0.95, ColumnRole(match.field).isIdentity
      {
        return true
      }
      index += 1
    } while index < lower.cells.count && upper.text(index).isEmpty
    return false
  }

  /// Whether one column of a header is that of the certificates' names.
  private func namesCredentials(_ header: TableRow) -> Bool {
    header.cells.contains { cell in
      guard case .field(let match) = reader.read(cell), match.confidence >= 0.9 else { return false }
      return match.field == .credential
    }
  }

  /// Whether row `index` names certificates below headings of groups and nothing below the fields of the header:
  /// `Name | Clinical |  | Safety` above ` | BLS | ACLS | Fire Safety`.
  private func isCredentialRow(_ index: Int, under header: Int) -> Bool {
    guard header >= 0, index < rows.count, rows[index].rejection == nil, rows[header].rejection == nil,
      rows[index].filled >= 2, !isOfTheFile(rows[header]), !isOfTheFile(rows[index])
    else { return false }
    let (upper, lower) = (rows[header], rows[index])
    var fields = 0
    var known = 0
    for column in 0..<max(upper.cells.count, lower.cells.count) {
      let (above, text) = (upper.text(column), lower.text(column))
      if text.isEmpty {
        if above.isEmpty { continue }
        guard case .field(let match) = reader.read(above), match.confidence >= 0.9 else { return false }
        fields += 1
      } else {
        if isDataLike(text) || (!above.isEmpty && (reader.isFieldName(above) || isKnownCredential(above))) {
          return false
        }
        if isKnownCredential(text) { known += 1 }
      }
    }
    return fields >= 1 && known >= 2 && known * 2 > lower.filled
  }

  /// Whether row `index` is the second half of the header: only `Issued`, `Expires` and the like.
  private func isSubHeaderRow(_ index: Int, under header: Int) -> Bool {
    guard index < rows.count, rows[index].rejection == nil, rows[index].filled >= 2 else { return false }
    let row = rows[index]
    return row.cells.indices.allSatisfy { column in
      let text = row.text(column)
      if text.isEmpty { return true }
      if HeaderReader.subField(text) != nil { return true }
      // A vertical merge written twice.
      return header < rows.count && HeaderText.collapsed(text) == HeaderText.collapsed(rows[header].text(column))
    }
  }
}
