import Formats
import Records
import TestSupport

/// A table with what may be done to it without changing what it says.
struct TableText: Sendable, CustomStringConvertible {
  var name: String
  var rows: [[String]]
  /// Rows that stay above, and rows that stay below: titles and headers, totals and legends.
  var head = 1
  var foot = 0
  /// Whether no row leans on another: no ditto marks, merged cells or bands.
  var hasFreeRows = true
  /// Whether no column leans on another: no merged group names, no pairs told apart by their order.
  var hasFreeColumns = true

  var description: String { name }

  init(_ name: String, _ rows: [[String]], head: Int = 1) {
    self.name = name
    self.rows = rows
    self.head = head
  }

  /// How a table is written.
  struct Style: Sendable {
    var encoding = "UTF-8"
    var bom = false
    var delimiter = ","
    var lineEnd = "\n"
    var quotesAll = false

    static func random(_ generator: inout SeededGenerator) -> Style {
      let encodings = [
        ("UTF-8", false), ("UTF-8", true), ("UTF-16LE", true), ("UTF-16BE", true), ("WINDOWS-1252", false),
      ]
      let (encoding, bom) = generator.pick(encodings)
      return Style(
        encoding: encoding, bom: bom, delimiter: generator.pick([",", ";", "\t", "|"]),
        lineEnd: generator.pick(["\n", "\r\n", "\r"]), quotesAll: generator.chance(30))
    }
  }

  /// nil where the encoding cannot hold the text.
  func bytes(_ style: Style) -> [UInt8]? {
    let text = rows.map { row in
      row.map { cell in
        let isBare =
          !style.quotesAll && !cell.contains { $0.isNewline || $0 == "\"" } && !cell.contains(style.delimiter)
        return isBare ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: style.delimiter) + style.lineEnd
    }
    return EncodedText.bytes(text.joined(), encoding: style.encoding, bom: style.bom)
  }

  // MARK: - The same said otherwise

  /// The records in another order.
  func withShuffledRows(_ generator: inout SeededGenerator) -> TableText {
    guard hasFreeRows else { return self }
    var copy = self
    let end = rows.count - foot
    copy.rows = Array(rows[..<head]) + generator.shuffled(Array(rows[head..<end])) + Array(rows[end...])
    return copy
  }

  /// The columns in another order.
  func withShuffledColumns(_ generator: inout SeededGenerator) -> TableText {
    guard hasFreeColumns, foot == 0, head == 1 else { return self }
    var copy = self
    let order = generator.shuffled(Array(rows[0].indices))
    copy.rows = rows.map { row in order.map { $0 < row.count ? row[$0] : "" } }
    return copy
  }

  /// Title rows above.
  func withTitles() -> TableText {
    var copy = self
    let width = rows.map(\.count).max() ?? 1
    let titles = ["Northfield Care Group", "Prepared by D. Reyes", ""]
    copy.rows = titles.map { [$0] + Array(repeating: "", count: width - 1) } + rows
    copy.head += titles.count
    return copy
  }

  /// Blank rows here and there among the records.
  func withBlankRows(_ generator: inout SeededGenerator) -> TableText {
    var copy = self
    copy.rows = []
    let width = rows.map(\.count).max() ?? 1
    for (index, row) in rows.enumerated() {
      if index >= head, generator.chance(15) { copy.rows.append(Array(repeating: "", count: width)) }
      copy.rows.append(row)
    }
    return copy
  }
}
