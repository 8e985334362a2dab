package import Diagnostics
import Linkage

/// How rows are named: by the column that numbers them, else by their number through all files, from 1.
struct DedupeIdentifiers {
  private let run: DedupeRun
  /// For each file the column of record ids.
  private let columns: [Int?]

  init(_ run: DedupeRun) {
    self.run = run
    let recognised = run.deduplication.recognitions.map { $0.fields.firstIndex(of: .recordID) }
    columns = recognised
  }

  func name(of row: Int) -> String {
    let (file, index) = run.deduplication.place(of: row)
    guard let column = columns[file] else { return String(row + 1) }
    return run.tables[file].cell(index, column)
  }

  /// `file:line` of a row.
  func place(of row: Int) -> String {
    let (file, index) = run.deduplication.place(of: row)
    return "\(run.request.files[file]):\(run.lines[file][index])"
  }

  /// The row of an id, or of `FILE:LINE`.
  ///
  /// - Throws: `MusterError` of exit code 2 where no row or several rows have it.
  func row(_ id: String) throws -> Int {
    var found: [Int] = [], first = 0
    for (file, table) in run.tables.enumerated() {
      if let column = columns[file] {
        for index in 0..<table.count where table.cell(index, column) == id { found.append(first + index) }
      }
      if found.isEmpty, id.hasPrefix(run.request.files[file] + ":"),
        let line = Int32(id.dropFirst(run.request.files[file].utf8.count + 1)),
        let index = run.lines[file].firstIndex(of: line)
      {
        return first + index
      }
      first += table.count
    }
    if found.isEmpty, columns.allSatisfy({ $0 == nil }), let number = Int(id), number >= 1, number <= first {
      return number - 1
    }
    guard let row = found.first else { throw unknown(id) }
    guard found.count == 1 else { throw ambiguous(id, found) }
    return row
  }

  private func unknown(_ id: String) -> MusterError {
    let example = run.deduplication.table.count > 0 ? name(of: 0) : "1"
    return MusterError(
      .usage,
      Diagnostic(
        .error, .importBadOption, "no row has the id \"\(id)\"",
        hint:
          "name rows as the id column does (the first is \"\(example)\"), or as FILE:LINE; --id says which column it is"
      ))
  }

  private func ambiguous(_ id: String, _ rows: [Int]) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .importBadOption, "\(rows.count) rows have the id \"\(id)\"",
        notes: rows.prefix(4).map { "one is \(place(of: $0))" }, hint: "name the row as FILE:LINE"))
  }
}
