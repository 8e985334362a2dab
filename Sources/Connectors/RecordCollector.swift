import Diagnostics
import Formats
import Records

/// Takes the records of a file, or of its beginning, into memory.
final class RecordCollector: RecordSink {
  /// A record, or why the reader could not use it.
  enum Entry {
    case record(SourceRecord)
    case rejection(RecordLocation, DispositionReason, Diagnostic)

    var location: RecordLocation {
      switch self {
      case .record(let record): record.location
      case .rejection(let location, _, _): location
      }
    }
  }

  /// Thrown to stop reading once the sample is full.
  struct SampleIsFull: Error {}

  private(set) var entries: [Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let limit: Int?

  /// - Parameter limit: How many records are enough; nil: all.
  init(limit: Int? = nil) { self.limit = limit }

  var holdsBack: Bool { true }

  func restart() {
    entries = []
    diagnostics = []
  }

  func take(_ record: SourceRecord) throws { try add(.record(record)) }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {
    diagnostics.append(diagnostic)
    try add(.rejection(location, reason, diagnostic))
  }

  func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private func add(_ entry: Entry) throws {
    entries.append(entry)
    if let limit, entries.count >= limit { throw SampleIsFull() }
  }
}

/// What came of reading a file, or its beginning.
struct CollectedFile {
  var entries: [RecordCollector.Entry]
  var diagnostics: [Diagnostic]
  /// nil where only a sample was read.
  var outcome: ReadOutcome?
  /// Of text in aligned columns: the first lines that do not keep to them.
  var looseLines: Set<Int> = []
  /// Of these and of the last lines: those that are one stretch of words.
  var remarkLines: Set<Int> = []

  /// Reads `file`, its records after `spec` where that names them.
  ///
  /// - Parameter sample: How many records are enough; nil: all.
  ///   - recordPath: The elements that are records, whatever `spec` says.
  static func read(
    _ file: InputFile, spec: ConnectorSpec?, options: ReadOptions, sample: Int? = nil, recordPath: String? = nil
  ) throws -> CollectedFile {
    var options = options
    if options.layout == nil { options.layout = spec?.layout }
    if options.family == nil, let spec { options.family = try family(of: file, spec: spec, options: options) }
    do {
      return try take(file, spec: spec, options: options, sample: sample, recordPath: recordPath)
    } catch let error as MusterError where options.family == .xml {
      guard let finding = try XMLRecordReader.fallback(for: error, file, options) else { throw error }
      options.encoding = finding.encoding.name
      var collected = try take(file, spec: spec, options: options, sample: sample, recordPath: recordPath)
      collected.diagnostics = finding.diagnostics + collected.diagnostics
      collected.outcome?.encodingOrigin = .fallback
      return collected
    }
  }

  private static func take(
    _ file: InputFile, spec: ConnectorSpec?, options: ReadOptions, sample: Int?, recordPath: String?
  ) throws -> CollectedFile {
    let collector = RecordCollector(limit: sample)
    var outcome: ReadOutcome?
    do {
      if options.family == .xml, let path = try recordPath ?? present(spec?.record ?? [], in: file) {
        outcome = try XMLRecordReader.read(file, options: options, recordPath: path, into: collector)
      } else if try isWholeObject(spec, options, file) {
        outcome = try JSONRecordReader.read(file, options: options, recordPointer: "", into: collector)
      } else if options.family == .json, let recordPath {
        outcome = try JSONRecordReader.read(file, options: options, recordPointer: recordPath, into: collector)
      } else if options.family == .json, spec?.record.isEmpty ?? true {
        outcome = try JSONRecordReader.read(
          file, options: options, recordPointer: nil, takesKeyed: true, into: collector)
      } else {
        outcome = try FileReader.read(file, options: options, into: collector)
      }
    } catch is RecordCollector.SampleIsFull {
      outcome = nil
    }
    var collected = CollectedFile(entries: collector.entries, diagnostics: collector.diagnostics, outcome: outcome)
    if options.family == .fixed, options.layout == nil {
      try collected.findLinesAcross(file, encoding: options.encoding ?? outcome?.encoding)
    }
    return collected
  }

  /// How many lines at either end of aligned text are looked at.
  private static let mostLinesAround = 12

  /// Lines in which two cells touch: no blank keeps the columns apart there.
  private mutating func findLinesAcross(_ file: InputFile, encoding: String?) throws {
    for (place, entry) in entries.enumerated() {
      let isFirst = place < Self.mostLinesAround
      guard isFirst || entries.count - place <= Self.mostLinesAround else { continue }
      guard case .record(let record) = entry, case .cells(let cells) = record.content else { continue }
      let bytes = try file.bytes(at: record.location.offset, count: record.location.length)
      let text = TextDecoder.decode(bytes, charset: encoding).text
      let touches = zip(cells, cells.dropFirst()).count { left, right in
        !TableRow.isBlank(left) && right.first.map { $0 != " " } ?? false && text.contains(left + right)
      }
      if touches > 0, isFirst { looseLines.insert(record.location.line) }
      if touches > 1, !HeaderText.trimmed(text).contains("  ") { remarkLines.insert(record.location.line) }
    }
  }

  /// Whether the connector takes one JSON object as one record (`record: ["/"]`), and the file is one.
  private static func isWholeObject(_ spec: ConnectorSpec?, _ options: ReadOptions, _ file: InputFile) throws -> Bool {
    guard let spec, spec.record == ["/"], options.family == .json else { return false }
    let head = TextDecoder.decode(try file.bytes(count: 4096), charset: nil).text
    guard head.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) == "{" else { return false }
    do {
      _ = try JSONRecordReader.read(file, options: options, recordPointer: "", into: RecordCollector(limit: 1))
      return true
    } catch is RecordCollector.SampleIsFull {
      return true
    } catch is MusterError {
      // Several objects, one a line: each is a record.
      return false
    }
  }

  /// The family that `spec` names; of tables without a layout the file shows whether its columns are aligned.
  private static func family(of file: InputFile, spec: ConnectorSpec, options: ReadOptions) throws -> FormatFamily {
    let tables: [FormatFamily] = [.csv, .fixed]
    guard tables.contains(spec.family), options.layout == nil else { return spec.family }
    let found = try FileReader.detectFamily(of: file, options: options)
    return tables.contains(found) ? found : spec.family
  }

  /// The first of the record elements that the beginning of the file shows; nil: none.
  private static func present(_ paths: [String], in file: InputFile) throws -> String? {
    guard !paths.isEmpty else { return nil }
    let head = TextDecoder.decode(try file.bytes(count: 256 << 10), charset: nil).text
    return paths.first { path in
      guard let name = path.split(separator: "/").last else { return false }
      return head.contains("<\(name)>") || head.contains("<\(name) ") || head.contains(":\(name)>")
        || head.contains(":\(name) ") || head.contains("<\(name)\n")
    }
  }
}
