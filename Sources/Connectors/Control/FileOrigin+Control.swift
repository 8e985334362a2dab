package import Diagnostics
import Formats
import Records

extension FileOrigin {
  /// Sets the header and trailer records of a table aside and compares their counts with its rows.
  ///
  /// - Returns: The date that they state.
  func takeControls(
    _ collected: CollectedFile, _ analysis: inout TableAnalysis, into mapped: inout MappedFile
  ) throws -> MappedValue? {
    var failure: (any Error)?
    let isFixed = mapped.outcome.family == .fixed
    let control = ControlRecords(
      analysis.rows, rule: spec.control, isFixed: isFixed, isPerson: { [analysis] in analysis.showsName($0) }
    ) { row in
      guard isFixed, row.location.length > 0 else { return row.cells.joined(separator: "|") }
      do {
        let bytes = try file.bytes(at: row.location.offset, count: row.location.length)
        return TextDecoder.decode(bytes, charset: mapped.outcome.encoding).text
      } catch {
        failure = error
        return ""
      }
    }
    if let failure { throw failure }
    for index in control.rows { analysis.kinds[index] = .control }
    // A closing line that reads as a total or note is one, counted or not.
    if let line = control.closingLine, case .data = analysis.kinds[line] { analysis.kinds[line] = .control }
    if let line = control.closingLine, case .band = analysis.kinds[line] { analysis.kinds[line] = .control }
    if collected.outcome != nil { compare(control, analysis, into: &mapped) }
    return control.asAt.map {
      MappedValue(.asAt, $0.text, column: "control", line: analysis.rows[$0.row].location.line)
    }
  }

  private func compare(_ control: ControlRecords, _ analysis: TableAnalysis, into mapped: inout MappedFile) {
    let records = analysis.kinds.count { if case .data = $0 { true } else { false } }
    let lines = analysis.rows.count { !$0.isBlank || $0.rejection != nil }
    if let found = control.disagreement(records: records, lines: lines) {
      report(
        MappedFile.Miscount(
          expected: found.expected, found: found.found, line: analysis.rows[found.row].location.line), into: &mapped)
    } else if control.lacksTrailer {
      guard spec.control == nil else {
        return report(MappedFile.Miscount(expected: nil, found: records, line: nil), into: &mapped)
      }
      mapped.outcome.isCutOff = true
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .importCutOff, "the file begins with a header record and has no trailer record",
          at: SourceLocation(file: file.name), hint: "check whether it is whole; export it again if it is not"))
    }
  }

  func report(_ miscount: MappedFile.Miscount, into mapped: inout MappedFile) {
    mapped.miscount = miscount
    mapped.diagnostics.append(miscount.diagnostic(.warning, file: file.name))
  }
}

extension MappedFile.Miscount {
  package func diagnostic(_ severity: DiagnosticSeverity, file: String, more: String = "") -> Diagnostic {
    let what =
      expected.map { "expected \($0) records, as the file states, found \(found)" }
      ?? "expected a trailer record with the count, found none after \(found) records"
    return Diagnostic(
      severity, .importCountMismatch, "\(what): the file is cut off or was altered\(more)",
      at: SourceLocation(file: file, line: line), hint: "fetch the file again from where it comes from")
  }
}
