package import Diagnostics
import Formats
import Foundation
import Linkage
import Records
import Reports

/// Stand-alone linkage of CSV files: rows in, the same rows with cluster and probability out.
package struct DedupeRun {
  private let files: [String]
  private let idColumn: String?
  private let overrides: [String]
  private let modelPath: String?

  package struct Result {
    package var csv: String
    package var notes: [String]
  }

  package init(files: [String], idColumn: String?, overrides: [String], modelPath: String?) {
    self.files = files
    self.idColumn = idColumn
    self.overrides = overrides
    self.modelPath = modelPath
  }

  package func result() throws -> Result {
    let tables = try files.map(read)
    var options = LinkageOptions()
    options.explains = false
    if let modelPath { options.model = try model(at: modelPath) }
    let pairs = try overrides.map(pair)
    let run: Deduplication
    do {
      run = try Deduplication(tables, overrides: pairs, idColumn: idColumn, options: options)
    } catch let error as DeduplicationError {
      throw MusterError(.usage, told(error, tables))
    } catch let error as LinkageError {
      throw MusterError(
        .usage, Diagnostic(.error, .importBadOption, "the model does not fit these columns: \(error)"))
    }
    return Result(csv: csv(run, tables), notes: notes(run))
  }

  private func read(_ path: String) throws -> PeopleFile {
    let sink = CellSink()
    var options = ReadOptions()
    options.family = nil
    _ = try FileReader.read(try InputFile(path: path), options: options, into: sink)
    guard let header = sink.rows.first else {
      throw MusterError(
        .unreadable,
        Diagnostic(
          .error, .connectorNoRecords, "expected a CSV file with a header row and rows of people, found none",
          at: SourceLocation(file: path), hint: "look at it with muster inspect"))
    }
    let width = header.count
    let rows = sink.rows.dropFirst().map { cells in
      cells.count < width ? cells + Array(repeating: "", count: width - cells.count) : Array(cells.prefix(width))
    }
    return PeopleFile(header: header, rows: rows)
  }

  private func pair(_ text: String) throws -> (field: String, column: String) {
    guard let equals = text.firstIndex(of: "=") else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .importBadOption, "--map expects field=column, found \"\(text)\"",
          hint: "write --map family_name=surname"))
    }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }

  private func model(at path: String) throws -> LinkageModel {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw MusterError(
        .usage, Diagnostic(.error, .readMissingFile, "there is no such file", at: SourceLocation(file: path)))
    }
    do {
      return try JSONDecoder().decode(LinkageModel.self, from: data)
    } catch {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configSyntax, "the file is no linkage model", at: SourceLocation(file: path),
          hint: "leave --model out, and a model is trained on the rows"))
    }
  }

  private func told(_ error: DeduplicationError, _ tables: [PeopleFile]) -> Diagnostic {
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

  private func csv(_ run: Deduplication, _ tables: [PeopleFile]) -> String {
    var header: [String] = []
    for table in tables {
      for name in table.header where !header.contains(name) || tables.count == 1 { header.append(name) }
    }
    var writer = CSVWriter()
    writer.write((tables.count > 1 ? ["source_file"] : []) + header + ["cluster_id", "match_probability"])
    for (file, table) in tables.enumerated() {
      let places = tables.count == 1 ? Array(header.indices) : header.map { table.header.firstIndex(of: $0) ?? -1 }
      for (index, row) in table.rows.enumerated() {
        let cells = places.map { $0 >= 0 && $0 < row.count ? row[$0] : "" }
        let probability = run.matchProbability(file: file, row: index).map { String(format: "%.6f", $0) } ?? ""
        writer.write(
          (tables.count > 1 ? [files[file]] : []) + cells
            + [String(run.clusterID(file: file, row: index)), probability])
      }
    }
    return writer.text
  }

  private func notes(_ run: Deduplication) -> [String] {
    run.recognitions.enumerated().map { file, recognition in
      let fields = recognition.fields.map(\.rawValue).joined(separator: ", ")
      return "\(DiagnosticText.escaped(files[file])): columns read as \(fields)"
    }
  }
}

/// Rows of cells; blank lines are no rows.
private final class CellSink: RecordSink {
  var rows: [[String]] = []

  func take(_ record: SourceRecord) {
    if case .cells(let cells) = record.content, !cells.isEmpty { rows.append(cells) }
  }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {
    throw MusterError(.unreadable, diagnostic)
  }

  func note(_ diagnostic: Diagnostic) {}
}
