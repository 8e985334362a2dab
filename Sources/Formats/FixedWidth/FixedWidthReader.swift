import Diagnostics
import Records

/// Fixed-width text to records: every physical line cut by the layout, blanks at the end of a cell dropped.
///
/// Columns count Unicode scalars from 0. A line that ends early has empty cells for the rest; an empty line has no
/// cells.
package enum FixedWidthReader {
  /// - Throws: `MusterError` when the file is refused: not readable, or no layout is given and none shows.
  package static func read(
    _ file: InputFile, options: ReadOptions, into sink: any RecordSink
  ) throws -> ReadOutcome {
    let finding = try EncodingDetection.detect(file, given: options.encoding)
    for diagnostic in finding.diagnostics { sink.note(diagnostic) }
    let stream = try TextStream(file, finding: finding)
    let sample = FixedWidthLines.sample(of: stream)
    // Where no layout is given, what the columns count is seen in the text.
    let isByWidth = options.layout == nil && DisplayWidth.aligns(sample)
    let places = isByWidth ? sample.map(DisplayWidth.filled) : sample
    let header = options.layout == nil ? AlignedHeader.find(in: places) : nil
    let fit = header.map { AlignedFit($0, in: places) }
    guard let layout = options.layout ?? header?.layout else {
      throw MusterError(
        .unreadable,
        Diagnostic(
          .error, .fixedNoLayout, "expected columns of fixed width under an aligned header, found none",
          at: SourceLocation(file: file.name), hint: "name a connector with their layout by --connector"))
    }
    var outcome = ReadOutcome(family: .fixed, encoding: finding.encoding.name, encodingOrigin: finding.origin)
    var lines = FixedWidthLines(stream, limit: options.limits.recordBytes)
    var tally = NoteTally()
    while let event = try lines.next() {
      outcome.recordCount += 1
      let location = RecordLocation(line: lines.line, offset: lines.offset, length: lines.length)
      switch event {
      case .line(let text, _):
        if lines.hasZero { tally.note(.csvNulByte, "expected text, found a NUL byte; kept", line: lines.line) }
        var own = layout
        let place = isByWidth ? DisplayWidth.filled(text) : text
        if let fit, case .misfit(let moved) = fit.reading(of: place, at: lines.line - 1) {
          own = moved
          tally.note(.fixedOutOfPlace, outOfPlace, line: lines.line)
        }
        try sink.take(
          SourceRecord(
            location: location,
            content: .cells(isByWidth ? DisplayWidth.cells(of: text, layout: own) : cells(of: text, layout: own))))
      case .tooLong:
        outcome.rejectedCount += 1
        try sink.reject(
          at: location, .limit,
          Diagnostic(
            .error, .csvRecordLimit,
            "expected a line of at most \(options.limits.recordBytes) bytes, found \(lines.length); record left out",
            at: SourceLocation(file: file.name, line: lines.line)))
      }
    }
    for diagnostic in tally.diagnostics(file: file.name) + stream.undecodableDiagnostics { sink.note(diagnostic) }
    return outcome
  }

  private static let outOfPlace =
    "expected each text below the name of its column, found one that overflows its column; the row is kept, its cells cut "
    + "as far as they can be told apart"

  /// A line cut into cells.
  static func cells(of text: String, layout: FixedWidthLayout) -> [String] {
    guard !text.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    return layout.columns.map { column in
      let start = min(max(0, column.start), scalars.count)
      var end = start + min(max(0, column.length), scalars.count - start)
      while end > start, scalars[end - 1] == " " || scalars[end - 1] == "\u{A0}" { end -= 1 }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return String(view)
    }
  }
}
