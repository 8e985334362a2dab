import Records

/// A table of an export: the same columns and values in every format.
package struct ExportTable: Hashable, Sendable {
  package var columns: [String]
  /// One value a column.
  package var rows: [[ExportValue]]

  package init(columns: [String], rows: [[ExportValue]] = []) {
    self.columns = columns
    self.rows = rows
  }
}

/// One cell of an export.
package enum ExportValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  /// CSV joins it by `; `; JSON has an array.
  case list([String])
  /// Not known: empty in CSV, null in JSON.
  case missing

  static func optional(_ text: String?) -> ExportValue { text.map { .text($0) } ?? .missing }

  static func date(_ date: PartialDate?) -> ExportValue { optional(date?.description) }

  static func date(_ date: CalendarDate?) -> ExportValue { optional(date?.description) }

  var cell: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): texts.joined(separator: "; ")
    case .missing: ""
    }
  }

  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    case .list(let texts): .strings(texts)
    case .missing: .null
    }
  }
}

package enum ExportFormat: String, Sendable, CaseIterable { case csv, json, ndjson }

extension ExportTable {
  /// The table as text of the format, ready to be written.
  package func text(as format: ExportFormat) -> String {
    switch format {
    case .csv: csv()
    case .json: json()
    case .ndjson: ndjson()
    }
  }

  private func csv() -> String {
    var writer = CSVWriter()
    writer.write(columns)
    for row in rows { writer.write(row.map(\.cell)) }
    return writer.text
  }

  /// An array with an object a line.
  private func json() -> String {
    if rows.isEmpty { return "[]\n" }
    var text = "["
    for (index, row) in rows.enumerated() {
      text += index == 0 ? "\n  " : ",\n  "
      object(row).write(to: &text)
    }
    return text + "\n]\n"
  }

  private func ndjson() -> String {
    var text = ""
    for row in rows {
      object(row).write(to: &text)
      text += "\n"
    }
    return text
  }

  private func object(_ row: [ExportValue]) -> JSONValue {
    .object(zip(columns, row).map { JSONValue.Member($0, $1.json) })
  }
}
