import Diagnostics
import Records

/// Delimited text to records: every physical row as it is, an empty line as one without cells.
package enum DelimitedReader {
  /// Reads to the end of the file, with memory bounded by the longest record that is allowed.
  ///
  /// - Throws: `MusterError` when the file is refused: not readable, an encoding that nobody knows, too many columns.
  package static func read(
    _ file: InputFile, options: ReadOptions, into sink: any RecordSink
  ) throws -> ReadOutcome {
    try options.check(for: file)
    let finding = try EncodingDetection.detect(file, given: options.encoding)
    for diagnostic in finding.diagnostics { sink.note(diagnostic) }
    let stream = try TextStream(file, finding: finding)
    let sample = try DialectDetection.detect(stream, options: options)
    var rows = DelimitedRows(stream, sample: sample, limits: options.limits)
    var outcome = ReadOutcome(family: .csv, encoding: finding.encoding.name, encodingOrigin: finding.origin)
    outcome.dialect = sample.dialect
    reading: while true {
      switch try rows.next() {
      case .row: try sink.take(record(of: rows))
      case .rejected(let location, let reason, let diagnostic):
        try sink.reject(at: location, reason, diagnostic)
      case .end: break reading
      }
    }
    for diagnostic in rows.notes { sink.note(diagnostic) }
    outcome.recordCount = rows.rowCount + rows.rejectedCount
    outcome.rejectedCount = rows.rejectedCount
    outcome.isCutOff = rows.isCutOff
    return outcome
  }

  private static func record(of rows: borrowing DelimitedRows) -> SourceRecord {
    var cells: [String] = []
    cells.reserveCapacity(rows.cellCount)
    for index in 0..<rows.cellCount { cells.append(rows.text(ofCell: index)) }
    return SourceRecord(location: rows.location, content: .cells(cells))
  }
}
