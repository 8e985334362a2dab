/// A CSV file (RFC 4180) as rows by column name, for tests that compare exports.
package struct CSVTable: Sendable {
  package let header: [String]
  package let rows: [[String]]

  package init(_ text: String) {
    var records: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var afterQuote = false
    for scalar in text.unicodeScalars {
      if isQuoted, scalar != "\"" {
        cell.unicodeScalars.append(scalar)
        continue
      }
      switch scalar {
      case "\"":
        if !isQuoted, afterQuote { cell += "\"" }
        isQuoted.toggle()
        afterQuote = !isQuoted
        continue
      case ",":
        records[records.count - 1].append(cell)
        cell = ""
      case "\r": break
      case "\n":
        records[records.count - 1].append(cell)
        cell = ""
        records.append([])
      default: cell.unicodeScalars.append(scalar)
      }
      afterQuote = false
    }
    if !cell.isEmpty || !(records.last?.isEmpty ?? true) { records[records.count - 1].append(cell) }
    if records.last?.isEmpty == true { records.removeLast() }
    header = records.first ?? []
    rows = Array(records.dropFirst())
  }

  /// The cells of these columns, in this order; nil for a column that is not there.
  package func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// Each row as `name=value` of the given columns; an empty cell is shown as well.
  package func lines(of columns: [String]) -> [String] {
    let places = columns.map { column($0) }
    return rows.map { row in
      zip(columns, places).map { name, place in
        let value = place.flatMap { $0 < row.count ? row[$0] : nil } ?? "(no such column)"
        return "\(name)=\(value)"
      }.joined(separator: " | ")
    }
  }
}
