/// Rows that a program wrapped in quotes as a whole: `"Jane Doe,BLS,2027-01-31"` is one cell to a reader.
enum WrappedRows {
  private static let sampleRows = 50

  /// The rows cut into the cells inside their only cell; as they are where that would not make a table of them.
  static func unwrapped(_ rows: [TableRow]) -> [TableRow] {
    let sample = rows.lazy.filter { !$0.isBlank && $0.rejection == nil }.prefix(sampleRows)
    guard sample.count >= 2, sample.allSatisfy({ $0.width == 1 }) else { return rows }
    guard let delimiter = [",", ";", "\t", "|"].first(where: { isTable(sample.map(\.cells[0]), Character($0)) })
    else { return rows }
    return rows.map { row in
      guard row.width == 1, row.rejection == nil else { return row }
      return TableRow(location: row.location, cells: cells(row.cells[0], Character(delimiter)))
    }
  }

  /// Whether nine in ten texts have the same number of cells, three or more.
  private static func isTable(_ texts: [String], _ delimiter: Character) -> Bool {
    let counts = texts.map { cells($0, delimiter).count }
    guard let width = counts.first, width >= 3 else { return false }
    return counts.count { $0 == width } * 10 >= counts.count * 9
  }

  private static func cells(_ text: String, _ delimiter: Character) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
        cell.append(character)
      } else if character == delimiter, !isQuoted {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells + [cell]
  }
}
