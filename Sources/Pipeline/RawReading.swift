package import Connectors
package import Diagnostics
package import Formats
package import Records

/// The raw records of a file, as lines of JSON: what `muster read` prints (SPEC section 8).
package struct RawReading {
  /// What a user may say of the file; nil means: found by looking.
  package struct Options: Sendable {
    package var family: String?
    package var encoding: String?
    package var delimiter: String?
    package var quote: String?
    package var escape: String?
    package var connector: String?

    package init() {}
  }

  package static let families = FormatFamily.allCases.map(\.rawValue)

  /// Reads to the end and hands over each line and each problem as it comes.
  ///
  /// - Returns: 0 where the whole file was read, 1 where some records were rejected, 3 where the only one was.
  /// - Throws: `MusterError` where the file was refused.
  package static func read(
    _ path: String, _ options: Options, workspace: String?, onLine: @escaping (String) -> Void,
    onProblem: @escaping (Diagnostic) -> Void
  ) throws -> ExitStatus {
    var reading = ReadOptions(family: options.family.flatMap(FormatFamily.init))
    reading.encoding = options.encoding
    reading.delimiter = options.delimiter?.replacing("\\t", with: "\t")
    reading.quote = options.quote
    reading.escape = options.escape
    if let connector = options.connector {
      let spec = try FileInspection.library(workspace: workspace).connector(connector)
      reading.layout = spec.layout
      if reading.family == nil { reading.family = spec.family }
    }
    let sink = LineSink(onLine: onLine, onProblem: onProblem)
    let outcome = try FileReader.read(try InputFile(path: path), options: reading, into: sink)
    for diagnostic in remarks(outcome, of: path, sink) { onProblem(diagnostic) }
    if sink.rejected == 0, !outcome.isCutOff { return .done }
    return sink.taken == 0 ? .unreadable : .found
  }
}

extension RawReading {
  /// What is to be said of a file that was read: that it breaks off, and what else in it looks like records.
  private static func remarks(_ outcome: ReadOutcome, of path: String, _ sink: LineSink) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    let place = SourceLocation(file: path)
    if outcome.isCutOff, !sink.hasError {
      remarks.append(
        Diagnostic(
          .warning, .importCutOff,
          "the file breaks off: its last record is shorter than the others, and no line end follows", at: place,
          hint: "export or copy it again"))
    }
    if outcome.family == .json, !outcome.otherRecordPaths.isEmpty {
      let paths = outcome.otherRecordPaths.prefix(5).map { $0.isEmpty ? "/" : $0 }.joined(separator: ", ")
      let more = outcome.otherRecordPaths.count > 5 ? " and \(outcome.otherRecordPaths.count - 5) more" : ""
      remarks.append(
        Diagnostic(
          .note, .connectorOtherRecords, "other arrays hold objects too, which are no records: \(paths)\(more)",
          at: place,
          hint: "muster import takes those that are of people"))
    }
    return remarks
  }
}

private final class LineSink: RecordSink {
  private let onLine: (String) -> Void
  private let onProblem: (Diagnostic) -> Void
  var taken = 0
  var rejected = 0
  /// Whether anything was said that is an error.
  var hasError = false

  init(onLine: @escaping (String) -> Void, onProblem: @escaping (Diagnostic) -> Void) {
    self.onLine = onLine
    self.onProblem = onProblem
  }

  func take(_ record: SourceRecord) {
    taken += 1
    onLine(RawRecordText.line(for: record))
  }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) {
    rejected += 1
    hasError = true
    onProblem(diagnostic)
  }

  func note(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error || diagnostic.code == .importCutOff { hasError = true }
    onProblem(diagnostic)
  }
}
