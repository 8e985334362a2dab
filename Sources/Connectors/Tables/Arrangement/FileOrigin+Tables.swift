import Diagnostics
import Formats
import Records

/// Sheets that are not one table below the other.
extension FileOrigin {
  /// Maps tables that stand side by side, each by itself, or a matrix with its people across the top.
  func mapTables(_ arrangement: TableArrangement, _ rows: [TableRow], into mapped: inout MappedFile) {
    let reader = HeaderReader(spec: spec, library: library, lookup: lookup)
    let legend = TableLegend(rows, spec, library, reader)
    var parts: [[MappedRecord]] = []
    for (number, own) in arrangement.tables(rows).enumerated() {
      var shift = 0
      if case .beside(let ranges) = arrangement { shift = ranges[number].lowerBound }
      var analysis = TableAnalysis(
        rows: own, spec: spec, library: library, lookup: lookup, legend: legend.shifted(by: shift))
      let records = mapRows(&analysis, into: &mapped)
      mapped.asAt = mapped.asAt ?? analysis.asAt
      mapped.headerLine = mapped.headerLine ?? analysis.headerLine
      // The blank columns between tables are nobody's.
      var columns = analysis.columns.filter { $0.role != .unused || $0.profile.filled > 0 }.map(\.mapping)
      for index in columns.indices { columns[index].index += shift }
      mapped.columns += columns
      if case .peopleAcross(let across) = arrangement {
        parts.append(across.records(records, analysis.sections.first?.columns ?? [], rows))
      } else {
        parts.append(records)
      }
    }
    if case .peopleAcross(let across) = arrangement {
      mapped.columns += across.others.map { ColumnMapping(index: $0, header: rows[across.header].text($0)) }
      mapped.asAt = mapped.asAt ?? titleDate(rows, parts.first ?? [])
    }
    mapped.records = rows.indices.map { index in
      beside(parts.map { $0[index] }, rows[index], into: &mapped)
    }
    noteLegend(legend, mapped.records, into: &mapped)
    tell(arrangement, into: &mapped)
  }

  /// The date that the titles or closing rows of a sheet state.
  private func titleDate(_ rows: [TableRow], _ records: [MappedRecord]) -> MappedValue? {
    for (row, record) in zip(rows, records) {
      guard let reason = record.reason, [.title, .legend].contains(reason) else { continue }
      if let text = TableAsAt.date(in: row, more: spec.asAt) {
        return MappedValue(.asAt, text, column: reason.rawValue, line: row.location.line)
      }
    }
    return nil
  }

  /// One record of a row of which each table has a part.
  private func beside(_ parts: [MappedRecord], _ row: TableRow, into mapped: inout MappedFile) -> MappedRecord {
    guard parts.count > 1 else { return parts.first ?? MappedRecord(location: row.location) }
    let accepted = parts.filter { $0.disposition == .accepted }
    if accepted.isEmpty {
      return parts.first { $0.disposition == .rejected } ?? parts.first { $0.reason != .blank } ?? parts[0]
    }
    var record = MappedRecord(location: row.location, subjects: accepted.flatMap(\.subjects))
    record.detail = accepted.compactMap(\.detail).first
    // A date of one table says nothing of the other's people.
    let dates = Set(accepted.map { $0.asAt?.text })
    if dates.count == 1 { record.asAt = accepted[0].asAt }
    if let lost = parts.first(where: { $0.disposition == .rejected }) {
      record.detail = lost.detail
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorTablesBeside,
          "the row of one table beside the other cannot be used: \(lost.detail ?? "it names nobody")",
          at: SourceLocation(file: file.name, line: row.location.line), hint: "complete the row in the sheet"))
    }
    return record
  }

  private func tell(_ arrangement: TableArrangement, into mapped: inout MappedFile) {
    switch arrangement {
    case .stacked: return
    case .beside(let ranges):
      let columns = ranges.map { "\(TablesBeside.letter($0.lowerBound))" }
      mapped.diagnostics.append(
        Diagnostic(
          .note, .connectorTablesBeside,
          "\(ranges.count) tables stand side by side, from columns \(columns.joined(separator: ", ")); "
            + "each is read by itself",
          at: SourceLocation(file: file.name, line: mapped.headerLine)))
    case .peopleAcross(let across):
      mapped.diagnostics.append(
        Diagnostic(
          .note, .connectorPeopleAcross,
          "\(across.people.count) people stand across the top and certificates down the first column; "
            + "each row is read for all of them",
          at: SourceLocation(file: file.name, line: mapped.headerLine)))
    }
  }

  /// Says that a header names people twice and one of the columns feeds nothing: a second table that is not proved.
  func noteTableBeside(_ analysis: TableAnalysis, into mapped: inout MappedFile) {
    for section in analysis.sections {
      guard let headerRow = section.headerRows.last,
        let column = TablesBeside.secondNames(in: section, analysis.rows)
      else { continue }
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorTablesBeside,
          "column \(TablesBeside.letter(column.index)) \"\(column.header)\" names other people than the first of its "
            + "name, and nothing of it is read: it may begin a second table",
          at: SourceLocation(file: file.name, line: analysis.rows[headerRow].location.line),
          hint: "put one blank column between the tables, or each table into a file of its own"))
    }
  }

  /// Says which codes of a legend were used, and which of these it leaves unclear.
  func noteLegend(_ legend: TableLegend, _ records: [MappedRecord], into mapped: inout MappedFile) {
    guard !legend.isEmpty else { return }
    var used: [String: Int] = [:]
    for value in records.lazy.flatMap(\.subjects).flatMap(\.holdings).joined()
    where value.meaning != nil && (value.field == .status || value.field == .cell) {
      used[HeaderText.folded(value.text), default: 0] += 1
    }
    for (key, entry) in legend.entries.sorted(by: { ($0.value.line, $0.key) < ($1.value.line, $1.key) }) {
      guard let count = used[key] else { continue }
      let place = SourceLocation(file: file.name, line: entry.line)
      if entry.words.isEmpty {
        mapped.diagnostics.append(
          Diagnostic(
            .warning, .connectorLegend,
            "\"\(entry.code)\" stands in a column of tick signs and "
              + (entry.meaning == .nothing
                ? "is read as a cross: not held (\(count) cells)"
                : "may be a tick or a cross: of unknown standing (\(count) cells)"),
            at: place, hint: "if it is a tick, say so below the table: x = held"))
      } else if let meaning = entry.meaning {
        mapped.diagnostics.append(
          Diagnostic(
            .note, .connectorLegend, "\"\(entry.code)\" is read as \(meaning.text), as the legend says", at: place))
      } else {
        mapped.diagnostics.append(
          Diagnostic(
            .warning, .connectorLegend,
            "the legend's words for \"\(entry.code)\" are not understood; cells with it (\(count)) are of unknown standing",
            at: place, hint: "write what it means in a word such as current, expired, in process or not required"))
      }
    }
  }
}
