/// Rows as delimited text of RFC 4180: commas, double quotes, CRLF at the end of every row.
package struct CSVWriter {
  package private(set) var text = ""

  package init() {}

  /// - Parameter cells: As they are; what a spreadsheet would run as a formula is guarded here.
  package mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      append(FormulaGuard.guarded(cell))
    }
    // A row of one empty cell would otherwise read as no row.
    if cells.count == 1, cells[0].isEmpty { text += "\"\"" }
    text += "\r\n"
  }

  private mutating func append(_ cell: String) {
    guard CSVWriter.needsQuotes(cell) else {
      text += cell
      return
    }
    text += "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    var last: UInt8 = 0
    for (index, byte) in cell.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: return true
      // Blanks at either end would be trimmed by lenient readers.
      case UInt8(ascii: " "), 0x09: if index == 0 { return true }
      default: break
      }
      last = byte
    }
    return last == UInt8(ascii: " ") || last == 0x09
  }
}
