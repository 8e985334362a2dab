import Diagnostics
import Linkage

/// What a user of a linkage should know before believing it: nothing names a person, record ids that repeat, columns
/// of an earlier run.
struct DedupeRemarks {
  private let run: DedupeRun

  init(_ run: DedupeRun) { self.run = run }

  var diagnostics: [Diagnostic] {
    run.tables.indices.flatMap { file in
      [nameless(file), repeatedIDs(file), replaced(file), renamed(file)].compactMap { $0 }
    }
  }

  private func warning(_ code: DiagnosticCode, _ file: Int, _ text: String, hint: String) -> Diagnostic {
    Diagnostic(.warning, code, text, at: SourceLocation(file: run.request.files[file]), hint: hint)
  }

  private func columns(_ file: Int) -> DedupeColumns {
    DedupeColumns(run.tables[file].header, sources: run.tables.count > 1)
  }

  private func nameless(_ file: Int) -> Diagnostic? {
    let recognition = run.deduplication.recognitions[file]
    if recognition.namesPeople { return nil }
    return warning(
      .linkageNameless, file,
      "no column holds names or e-mail addresses of people: rows are told apart by the other columns alone, and "
        + "hardly any link can be trusted",
      hint: "say which column holds the names with --map full_name=COLUMN")
  }

  private func repeatedIDs(_ file: Int) -> Diagnostic? {
    let recognition = run.deduplication.recognitions[file], table = run.tables[file]
    guard let column = recognition.fields.firstIndex(of: .recordID) else { return nil }
    var first: [String: Int] = [:], repeated: [String: Int] = [:]
    var example: (id: String, rows: [Int])?
    for row in 0..<table.count {
      let id = table.cell(row, column)
      guard let earlier = first[id] else {
        first[id] = row
        continue
      }
      repeated[id, default: 1] += 1
      if example == nil { example = (id, [earlier, row]) }
    }
    guard let example else { return nil }
    let rows = repeated.values.reduce(0, +), lines = example.rows.map { String(run.lines[file][$0]) }
    let shown = example.id.isEmpty ? "an empty one" : "\"\(example.id)\""
    return warning(
      .linkageRepeatedID, file,
      "\(rows) rows share \(repeated.count == 1 ? "an id" : "\(repeated.count) ids") of the column "
        + "\"\(table.header[column])\": \(shown) stands on lines \(lines.joined(separator: " and "))",
      hint: "an id that is the person's and not the row's is evidence: name it with --map identifier=COLUMN")
  }

  private func replaced(_ file: Int) -> Diagnostic? {
    let columns = self.columns(file).replaced
    if columns.isEmpty { return nil }
    return warning(
      .linkageOwnColumns, file,
      "the file has the columns of an earlier run: \(columns.joined(separator: ", ")) are written anew",
      hint: "keep the earlier file if its clusters are still wanted")
  }

  private func renamed(_ file: Int) -> Diagnostic? {
    let columns = self.columns(file).renamed
    if columns.isEmpty { return nil }
    let names = columns.map { "\($0) is now \(DedupeColumns.prefix)\($0)" }
    return warning(
      .linkageOwnColumns, file, "the file has a column of a name that is added: \(names.joined(separator: ", "))",
      hint: "nothing of it was used as evidence")
  }
}
