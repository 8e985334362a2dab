import TestSupport

/// What a register exports, as far as it must not depend on how the files came in.
struct Exports: Sendable {
  static let tables = ["people", "credentials", "records", "discrepancies", "requirements"]

  /// Table name to CSV, import ids and times blanked.
  let texts: [String: String]

  /// The exports of a new workspace after these imports.
  ///
  /// - Parameter steps: The arguments of one `muster import` each.
  static func after(
    _ steps: [[String]], asOf: String = Northfield.asOf, laidOutBy layOut: (ScratchFolder) throws -> Void
  ) throws -> Exports {
    let folder = try ScratchFolder()
    try layOut(folder)
    let binary = try MusterBinary()
    for step in steps {
      let outcome = try binary.run(["import"] + step, in: folder.path)
      guard outcome.status == 0 else {
        throw MusterBinary.Failure(
          description: "muster import \(step.joined(separator: " ")) ended with \(outcome.status):\n\(outcome.errors)")
      }
    }
    return try Exports(of: folder, asOf: asOf)
  }

  init(of folder: ScratchFolder, asOf: String = Northfield.asOf) throws {
    let binary = try MusterBinary()
    var texts: [String: String] = [:]
    for table in Exports.tables {
      let outcome = try binary.run(["export", table, "--as-of", asOf], in: folder.path)
      guard outcome.status == 0 else {
        throw MusterBinary.Failure(
          description: "muster export \(table) ended with \(outcome.status):\n\(outcome.errors)")
      }
      texts[table] = Exports.blanked(outcome.output)
    }
    self.texts = texts
  }

  /// Empty where both are equal, else the lines that differ, table by table.
  func difference(to other: Exports) -> String {
    Exports.tables.compactMap { table in
      let difference = LineDifference.between(wanted: lines(table), found: other.lines(table), context: 0)
      return difference.isEmpty ? nil : "\(table):\n\(difference)"
    }.joined(separator: "\n")
  }

  private func lines(_ table: String) -> [String] {
    (texts[table] ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private static func blanked(_ csv: String) -> String {
    let table = CSVTable(csv)
    guard let column = table.column("import_id") else { return csv }
    let rows = table.rows.map { row in
      row.enumerated().map { $0 == column ? "" : $1 }.joined(separator: " | ")
    }
    return ([table.header.joined(separator: " | ")] + rows).joined(separator: "\n")
  }
}
