import Records

/// Tables that stand side by side in one sheet, with blank columns between them or one header written again.
enum TablesBeside {
  /// The columns of each table, left to right, blank columns with the table before them; one range: a single table.
  ///
  /// Columns behind a blank one are a table of their own where their header names people by the same field as the
  /// header before, says something of them beside it, and rows stand under both. Without a blank one they are where
  /// the whole header stands there again and other people under it.
  static func ranges(_ rows: [TableRow], _ reader: HeaderReader) -> [Range<Int>] {
    let parted = parted(rows, reader)
    let width = rows.lazy.map(\.width).max() ?? 0
    let ranges = (parted.isEmpty ? [0..<width] : parted).flatMap { repeats(rows, in: $0, reader) }
    return ranges.count > 1 ? ranges : []
  }

  /// The tables that blank columns part.
  private static func parted(_ rows: [TableRow], _ reader: HeaderReader) -> [Range<Int>] {
    let groups = groups(rows)
    guard groups.count > 1, let width = groups.last?.upperBound else { return [] }
    var starts = [0]
    var current = header(rows, in: 0..<groups[0].upperBound, reader)
    for group in groups.dropFirst() {
      let next = header(rows, in: group, reader)
      if let current, let next, current.isTable, next.isTable, !current.who.isDisjoint(with: next.who) {
        starts.append(group.lowerBound)
      } else if let start = starts.last {
        current = header(rows, in: start..<group.upperBound, reader)
        continue
      }
      current = next
    }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : width) }
  }

  /// The cells of a table's columns, row for row.
  static func rows(_ rows: [TableRow], in range: Range<Int>) -> [TableRow] {
    rows.map { row in
      let end = min(range.upperBound, row.cells.count)
      let cells = range.lowerBound < end ? Array(row.cells[range.lowerBound..<end]) : []
      return TableRow(
        location: row.location, cells: cells, rejection: row.rejection.map { ($0.reason, $0.diagnostic) })
    }
  }

  /// Runs of columns that hold something in some row of two cells or more.
  private static func groups(_ rows: [TableRow]) -> [Range<Int>] {
    var isUsed: [Bool] = []
    for row in rows where row.rejection == nil && row.filled >= 2 {
      while isUsed.count < row.width { isUsed.append(false) }
      for index in 0..<row.width where !isUsed[index] && !TableRow.isBlank(row.cells[index]) { isUsed[index] = true }
    }
    var groups: [Range<Int>] = []
    var start: Int?
    for index in 0...isUsed.count {
      if index < isUsed.count, isUsed[index] {
        start = start ?? index
      } else if let first = start {
        groups.append(first..<index)
        start = nil
      }
    }
    return groups
  }

  private struct Header {
    /// Fields that say who.
    var who: Set<Field> = []
    var isTable = false
  }

  static let whoFields: Set<Field> = [.fullName, .familyName, .employeeNumber, .email]
  private static let whatFields: Set<Field> = [
    .credential, .expiresOn, .issuedOn, .status, .number, .jobTitle, .department, .location, .hiredOn, .leftOn,
    .employmentStatus,
  ]
  /// So far down the header of each table is looked for, and a row below it.
  static let looked = 120

  /// The first header of the columns; nil where they have none.
  private static func header(_ rows: [TableRow], in range: Range<Int>, _ reader: HeaderReader) -> Header? {
    let own = self.rows(Array(rows.prefix(looked)), in: range)
    guard let section = TableScan(rows: own, reader: reader).sections().first, !section.headerRows.isEmpty else {
      return nil
    }
    var header = Header()
    var saysWhat = section.groups.contains { $0 != nil }
    for text in section.headers where !text.isEmpty {
      switch reader.read(text) {
      case .field(let match) where match.confidence >= 0.9:
        if whoFields.contains(match.field) { header.who.insert(match.field) }
        saysWhat = saysWhat || whatFields.contains(match.field)
      case .part, .credential: saysWhat = true
      default: break
      }
    }
    header.isTable = saysWhat && !header.who.isEmpty && own.dropFirst(section.start).contains { $0.filled > 0 }
    return header
  }

  /// A column as spreadsheet programs call it: 0 is A, 26 is AA.
  static func letter(_ index: Int) -> String {
    var (text, rest) = ("", index)
    while rest >= 0 {
      text = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + text
      rest = rest / 26 - 1
    }
    return text
  }
}
