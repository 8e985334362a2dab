import Reports
import Testing

@Suite("CSV writer")
struct CSVWriterTests {
  @Test("quotes only what needs it")
  func quoting() {
    var writer = CSVWriter()
    writer.write(["a", "b c", "d,e", "f\"g", "h\ni", " j", "k ", ""])
    #expect(writer.text == "a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\" j\",\"k \",\r\n")
  }

  @Test("keeps a row of one empty cell a row")
  func emptyRow() {
    var writer = CSVWriter()
    writer.write([""])
    #expect(writer.text == "\"\"\r\n")
  }

  @Test("guards formulas, quoted or not")
  func formulas() {
    var writer = CSVWriter()
    writer.write(["=1", "a\n=2"])
    #expect(writer.text == "'=1,\"a\n'=2\"\r\n")
  }

  @Test("is read back by a second reader as what went in, but for the guards", arguments: [1, 2, 3, 4, 5])
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<40).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in NaughtyStrings.all.randomElement(using: &random) ?? "" }
          .joined()
      }
    }
    var writer = CSVWriter()
    for row in rows { writer.write(row) }
    #expect(PlainCSV.rows(writer.text) == rows.map { $0.map(FormulaGuard.guarded) }, "seed \(seed)")
    for cell in PlainCSV.rows(writer.text).joined() { #expect(!PlainCSV.isActive(cell), "seed \(seed)") }
  }
}

/// A reader of RFC 4180 written for the tests alone.
enum PlainCSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\"" {
          if scalars.first == "\"" { cell.append(scalars.removeFirst()) } else { isQuoted = false }
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        row.append(String(cell))
        cell.removeAll()
      } else if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows.append(row + [String(cell)])
        row = []
        cell.removeAll()
      } else {
        cell.append(scalar)
      }
    }
    return rows
  }

  /// Whether any physical line would begin a formula for a spreadsheet that trims blanks.
  static func isActive(_ cell: String) -> Bool {
    cell.unicodeScalars.split(whereSeparator: { "\n\r\u{85}\u{2028}\u{2029}\u{B}\u{C}".unicodeScalars.contains($0) })
      .contains { line in
        if line.first == "\t" { return true }
        let first = line.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
        return first.map { "=@＝＋－＠".unicodeScalars.contains($0) } ?? false
      }
  }
}
