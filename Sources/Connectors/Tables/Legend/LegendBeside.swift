/// Legends that stand in columns to the right of a table: below a cell that says "Legend", or a code and its meaning in
/// every cell.
enum LegendBeside {
  struct Found {
    var columns: Set<Int>
    /// Index of the row and what it gives a meaning.
    var pairs: [(row: Int, pair: (code: String, words: String))]
  }

  static func found(in rows: ArraySlice<TableRow>, isFieldName: (String) -> Bool) -> [Found] {
    let width = rows.map(\.width).max() ?? 0
    // The first columns are the table's own.
    guard width > 2 else { return [] }
    var found: [Found] = []
    for column in 2..<width where !found.contains(where: { $0.columns.contains(column) }) {
      if let own = legend(column, rows, isFieldName) { found.append(own) }
    }
    return found
  }

  private static func legend(_ column: Int, _ rows: ArraySlice<TableRow>, _ isFieldName: (String) -> Bool) -> Found? {
    let filled = rows.indices.filter {
      rows[$0].width > column && rows[$0].filled > 1 && !rows[$0].text(column).isEmpty
    }
    guard let first = filled.first else { return nil }
    func line(_ row: Int, _ cells: [String], isInside: Bool) -> LegendLine {
      LegendLine(TableRow(location: rows[row].location, cells: cells), isInside: isInside)
    }
    let isHeaded = line(first, [rows[first].text(column)], isInside: false).isHeading
    let below = isHeaded ? filled.dropFirst() : filled[...]
    var isPaired = false
    var pairs: [(row: Int, pair: (code: String, words: String))] = []
    for row in below {
      let beside = rows[row].text(column + 1)
      let cells = isHeaded && !beside.isEmpty ? [rows[row].text(column), beside] : [rows[row].text(column)]
      let own = line(row, cells, isInside: isHeaded).pairs.filter { !isFieldName($0.code) }
      guard !own.isEmpty else { return nil }
      isPaired = isPaired || cells.count == 2
      pairs += own.map { (row, $0) }
    }
    guard pairs.count >= (isHeaded ? 1 : 2) else { return nil }
    return Found(columns: isPaired ? [column, column + 1] : [column], pairs: pairs)
  }
}
