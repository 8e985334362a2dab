package import Diagnostics
import Formats
import Linkage
import Records
import Reports

/// Stand-alone linkage of CSV files: rows in, the same rows with cluster and probability out.
package struct DedupeRun {
  /// What the user asked for.
  package struct Request {
    package var files: [String]
    package var idColumn: String?
    /// `field=column`, as typed.
    package var overrides: [String] = []
    package var modelPath: String?
    /// The match probability from which rows are linked; nil takes the model's.
    package var threshold: Double?
    /// The match probability from which pairs are listed; nil: none are.
    package var pairsFrom: Double?

    package init(files: [String]) { self.files = files }
  }

  let request: Request
  let tables: [PeopleFile]
  /// For each file the physical line of each row.
  let lines: [[Int32]]
  let deduplication: Deduplication
  /// What was found while the files were read, in their order.
  private let found: [Diagnostic]

  /// - Throws: `MusterError`: usage where an option or the model does not fit, unreadable where a file cannot be read.
  package init(_ request: Request) throws {
    self.request = request
    var options = LinkageOptions()
    options.explains = false
    options.countsByPeople = true
    options.linkThreshold = request.threshold
    options.keepsPairsFrom = request.pairsFrom
    if let path = request.modelPath { options.model = try LinkageModelFile.read(path) }
    let pairs = try request.overrides.map(Self.pair)
    let sinks = try request.files.map(Self.read)
    tables = sinks.map { $0.table ?? PeopleFile(header: []) }
    lines = sinks.map(\.lines)
    found = sinks.flatMap(\.diagnostics)
    do {
      deduplication = try Deduplication(tables, overrides: pairs, idColumn: request.idColumn, options: options)
    } catch let error as DeduplicationError {
      throw MusterError(.usage, Self.told(error, tables))
    } catch LinkageError.incompatibleModel(let comparison) {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configBadValue, "expected a model that knows the comparison \"\(comparison)\" of these columns",
          at: request.modelPath.map { SourceLocation(file: $0) },
          hint: "train one on these columns with --save-model, or leave a column out with --map ignored=COLUMN"))
    }
  }

  /// The rows of all files with `cluster_id` and `match_probability` added.
  package var csv: String { DedupeRows(self).text }

  /// Which field each column of each file was taken for, a line a file.
  package var notes: [String] {
    deduplication.recognitions.enumerated().map { file, recognition in
      let fields = recognition.fields.map(\.rawValue).joined(separator: ", ")
      return "\(DiagnosticText.escaped(request.files[file])): columns read as \(fields)"
    }
  }

  /// What is wrong with the files, and what makes the result weaker than it looks.
  package var diagnostics: [Diagnostic] { found + DedupeRemarks(self).diagnostics }

  /// The model that scored the pairs, as a file.
  package var model: String { LinkageModelFile.text(of: deduplication.linkage.model) }

  private static func read(_ path: String) throws -> CellSink {
    let sink = CellSink()
    var options = ReadOptions()
    options.family = nil
    _ = try FileReader.read(try InputFile(path: path), options: options, into: sink)
    guard sink.table != nil else {
      throw MusterError(
        .unreadable,
        Diagnostic(
          .error, .connectorNoRecords, "expected a CSV file with a header row and rows of people, found none",
          at: SourceLocation(file: path), hint: "look at it with muster inspect"))
    }
    return sink
  }

  private static func pair(_ text: String) throws -> (field: String, column: String) {
    guard let equals = text.firstIndex(of: "=") else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .importBadOption, "--map expects field=column, found \"\(text)\"",
          hint: "write --map family_name=surname"))
    }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }

  private static func told(_ error: DeduplicationError, _ tables: [PeopleFile]) -> Diagnostic {
    let headers = tables.first?.header.joined(separator: ", ") ?? ""
    switch error {
    case .unknownColumn(let name):
      return Diagnostic(
        .error, .connectorUnknownColumn, "no file has a column \"\(name)\"", notes: ["columns: \(headers)"],
        hint: "name a column as the header has it")
    case .unknownField(let name):
      return Diagnostic(
        .error, .importBadOption, "there is no field \"\(name)\"",
        notes: ["fields: \(PersonField.allCases.map(\.rawValue).joined(separator: ", "))"], hint: "use one of these")
    case .nothingToCompare:
      return Diagnostic(
        .error, .connectorNoRecords, "no column says anything of people", notes: ["columns: \(headers)"],
        hint: "say which is which with --map field=column")
    }
  }
}

/// Rows of cells under their header; blank lines are no rows.
private final class CellSink: RecordSink {
  private(set) var table: PeopleFile?
  private(set) var lines: [Int32] = []
  private(set) var diagnostics: [Diagnostic] = []

  func take(_ record: SourceRecord) {
    guard case .cells(let cells) = record.content, !cells.isEmpty else { return }
    if table == nil {
      table = PeopleFile(header: cells)
    } else {
      table?.append(cells)
      lines.append(Int32(clamping: record.location.line))
    }
  }

  /// A row that cannot be read is told and left out; without its header the rest of the file means nothing.
  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {
    if table == nil { throw MusterError(.unreadable, diagnostic) }
    diagnostics.append(diagnostic)
  }

  func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
