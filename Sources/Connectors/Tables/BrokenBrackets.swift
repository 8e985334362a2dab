/// Header cells that an unquoted delimiter cut inside brackets: `Employee (Last, First)`.
enum BrokenBrackets {
  private static let searchedRows = 12

  /// Puts the two halves of such a cell together, where the row then has as many cells as those below it.
  static func mend(_ rows: inout [TableRow]) {
    guard rows.count >= 2, rows.prefix(searchedRows).contains(where: { $0.cells.contains(where: opens) }) else {
      return
    }
    for index in rows.indices.prefix(searchedRows) where rows[index].rejection == nil {
      let below = rows[(index + 1)...].prefix(20).filter { !$0.isBlank && $0.rejection == nil }
      guard let width = below.first?.cells.count, below.allSatisfy({ $0.cells.count == width }) else { continue }
      let count = rows[index].cells.count
      guard count > width, let cells = joined(rows[index].cells), cells.count == width else { continue }
      rows[index] = TableRow(location: rows[index].location, cells: cells)
    }
  }

  /// The cells with each bracket closed in the cell in which it opens; nil where one never closes.
  private static func joined(_ cells: [String]) -> [String]? {
    var result: [String] = []
    var isOpen = false
    for cell in cells {
      if isOpen {
        result[result.count - 1] += "," + cell
      } else {
        result.append(cell)
      }
      isOpen = result.last.map(opens) ?? false
    }
    return isOpen ? nil : result
  }

  /// Whether more brackets open in the text than close.
  private static func opens(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B }) else { return false }
    return text.utf8.reduce(0) { $0 + ($1 == 0x28 || $1 == 0x5B ? 1 : $1 == 0x29 || $1 == 0x5D ? -1 : 0) } > 0
  }
}
