import Configuration
package import Connectors
package import Diagnostics
import Formats
import Foundation
import Normalization
package import Records
package import Store

/// How a file would be read, for people and as JSON.
package struct FileInspection {
  /// What files are read with: the same for every file of a packed one.
  struct Setting {
    let workspace: Workspace?
    let library: ConnectorLibrary
    let catalogue: Catalogue
    let lookup: CredentialLookup
    /// The order of dates of the workspace; nil outside one.
    let dateOrder: DateOrder?
    /// When the named file was last written.
    let asAt: CalendarDate
    let connector: ConnectorSpec?
    let options: ReadOptions

    /// - Parameter folder: The workspace's folder; nil: the nearest from here upward, or none at all.
    init(file path: String, connector: String?, encoding: String?, workspace folder: String?) throws {
      workspace = try FileInspection.workspace(folder)
      let library = try ConnectorLibrary(own: workspace?.connectorsFolder)
      self.library = library
      catalogue = Catalogue(own: try FileInspection.ownCatalogue(workspace: folder))
      lookup = CredentialLookup(catalogue)
      dateOrder = try workspace.map { try ConfigurationLoader.load(workspace: $0.folder).organisation.dateOrder }
      asAt = CalendarDate(dayNumber: try PrivateFile.modificationTime(of: path) / 86_400)
      self.connector = try connector.map { try library.connector($0) }
      var reading = ReadOptions()
      reading.encoding = encoding
      options = reading
    }
  }

  private let path: String
  private let result: DetectionResult
  private let workspace: Workspace?
  private let trouble: SampleTrouble

  package var problems: [Diagnostic] { result.problems + trouble.questions }

  init(_ file: InputFile, _ setting: Setting) throws {
    path = file.name
    workspace = setting.workspace
    result = try Detection.detect(
      file: file, connector: setting.connector, library: setting.library, lookup: setting.lookup,
      options: setting.options)
    trouble = SampleTrouble(
      result, file: file.name, catalogue: setting.catalogue, configured: setting.dateOrder, asAt: setting.asAt)
  }

  package static func library(workspace folder: String?) throws -> ConnectorLibrary {
    try ConnectorLibrary(own: try workspace(folder)?.connectorsFolder)
  }

  static func connectorsFolder(workspace folder: String?) throws -> String? { try workspace(folder)?.connectorsFolder }

  /// The workspace's own credential types; none outside a workspace.
  static func ownCatalogue(workspace folder: String?) throws -> [CredentialType] {
    try workspace(folder).map { try ConfigurationLoader.load(workspace: $0.folder).catalogue } ?? []
  }

  /// A named workspace must be one; without a name there need be none.
  private static func workspace(_ folder: String?) throws -> Workspace? {
    let current = FileManager.default.currentDirectoryPath
    let environment = ProcessInfo.processInfo.environment[Workspace.environmentVariable]
    if folder != nil || environment != nil {
      return try Workspace.find(option: folder, environment: environment, current: current)
    }
    do {
      return try Workspace.find(option: nil, environment: nil, current: current)
    } catch let error as MusterError where error.diagnostics.allSatisfy({ $0.code == .workspaceNone }) {
      return nil
    }
  }

  /// Writes a connector that reads the file as shown, and gives its path.
  package func save(as name: String) throws -> String {
    let folder = workspace?.connectorsFolder ?? "."
    let target = "\(folder)/\(name).yaml"
    guard !PrivateFile.exists(target) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configConflict, "\(target) is there already", at: SourceLocation(file: target),
          hint: "choose another name"))
    }
    try OutputFile.write(ConnectorWriter.yaml(name: name, result: result), to: target)
    return target
  }

  // MARK: - text

  package func text(showValues: Bool) -> String {
    var lines = [DiagnosticText.escaped(path)]
    func fact(_ name: String, _ value: String?) {
      guard let value else { return }
      lines.append("  " + name.padding(toLength: 12, withPad: " ", startingAt: 0) + value)
    }
    fact("format", result.family.rawValue + (result.outcome?.variant.map { ", \($0)" } ?? ""))
    fact("encoding", result.outcome.map { "\($0.encoding) (\(FileInspection.origin($0.encodingOrigin)))" })
    fact("dialect", result.outcome?.dialect.map(FileInspection.dialect))
    fact("connector", "\(result.connector), \(FileInspection.percent(result.confidence)) sure")
    fact("next best", result.runnerUp.map { "\($0.name), \(FileInspection.percent($0.confidence))" })
    fact("authority", result.suggestion.authority.rawValue + (result.suggestion.issuer.map { ", \($0)" } ?? ""))
    fact("population", isOfEverybody ? "everyone: strangers are expected in it" : "ours: it names our own people")
    fact("feed", isFull ? "full: what is absent is gone" : "changes: what is absent says nothing")
    fact("header", result.headerLine.map { "line \($0)" })
    fact("as at", result.asAt.map { "\(DiagnosticText.escaped($0.text)) (\($0.column))" })
    lines += columnLines()
    lines += recordLines(showValues: showValues)
    return lines.joined(separator: "\n") + "\n"
  }

  /// As an import that says nothing of it takes the file.
  private var isOfEverybody: Bool {
    (result.suggestion.population ?? (result.suggestion.authority == .exclusion ? .everyone : .ours)) == .everyone
  }

  private var isFull: Bool { result.suggestion.snapshot == .full }

  private func columnLines() -> [String] {
    let used = result.columns.filter { $0.field != nil || $0.credential != nil }
    let unused = result.columns.filter { [.unmapped, .ambiguous, .undecided, .ownerless].contains($0.how) }
    var lines = ["", "Columns"]
    for column in used {
      let target = [column.credential, column.field?.rawValue].compactMap { $0 }.joined(separator: " · ")
      let header = DiagnosticText.escaped(column.header).padding(toLength: 32, withPad: " ", startingAt: 0)
      lines.append(
        "  \(header) → \(DiagnosticText.escaped(target))  \(FileInspection.percent(column.confidence)), by \(column.how.rawValue)"
      )
    }
    if !unused.isEmpty {
      lines.append("")
      let which = unused.count == 1 ? "this column" : "these \(unused.count) columns"
      lines.append("NOT USED: nothing is taken from \(which)")
      lines += unused.map { "  \(DiagnosticText.escaped($0.header))" }
    }
    return lines
  }

  private func recordLines(showValues: Bool) -> [String] {
    // As an import takes them: a row of a person called `Vacant` is nobody's.
    let sample = zip(result.sample, trouble.taken).map { mapped, taken in
      var record = mapped
      if taken.disposition != .unchanged { (record.disposition, record.reason) = (taken.disposition, taken.reason) }
      return record
    }
    let speaking = sample.filter { $0.disposition == .accepted }
    let ignored = sample.filter { $0.disposition == .ignored }
    let rejected = sample.filter { $0.disposition == .rejected }
    var lines = ["", "Records looked at: \(result.sample.count)"]
    lines.append("  accepted \(speaking.count), ignored \(ignored.count), rejected \(rejected.count)")
    for (reason, records) in Dictionary(grouping: ignored + rejected, by: { $0.reason?.rawValue ?? "unknown" })
      .sorted(by: { $0.key < $1.key })
    {
      let places = records.prefix(5).map { String($0.location.line) }.joined(separator: ", ")
      lines.append("  \(reason): \(records.count) (line \(places)\(records.count > 5 ? ", …" : ""))")
    }
    lines.append("")
    let troubled = speaking.filter { trouble.lines.contains($0.location.line) }
    lines.append(troubled.isEmpty ? "Sample" : "Sample, those with trouble first")
    let plain = speaking.filter { !trouble.lines.contains($0.location.line) }
    for record in (troubled.prefix(Self.troubledShown) + plain).prefix(max(5, min(troubled.count, Self.troubledShown)))
    {
      lines += sampleLines(record, showValues: showValues)
      lines += trouble.remarks[record.location.line, default: []].map { "    ! \($0)" }
    }
    if troubled.count > Self.troubledShown {
      lines.append("  … and \(troubled.count - Self.troubledShown) more with trouble")
    }
    return lines
  }

  private static let troubledShown = 10

  private func sampleLines(_ record: MappedRecord, showValues: Bool) -> [String] {
    func told(_ values: [MappedValue]) -> String {
      values.map { value in
        guard showValues else { return value.field.rawValue }
        let read = trouble.day(of: value).map { $0 == value.text ? "" : " (\($0))" } ?? ""
        return "\(value.field.rawValue)=\(DiagnosticText.escaped(value.text))\(read)"
      }.joined(separator: ", ")
    }
    var lines: [String] = []
    for subject in record.subjects {
      lines.append("  line \(record.location.line): \(told(subject.person + subject.exclusion))")
      lines += subject.holdings.map { "    holds \(told($0))" }
    }
    return lines
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func origin(_ origin: EncodingOrigin) -> String {
    switch origin {
    case .byteOrderMark: "by its mark"
    case .declared: "declared"
    case .given: "as given"
    case .proved: "proved by its bytes"
    case .fallback: "a guess"
    }
  }

  private static func dialect(_ dialect: Dialect) -> String {
    let quote = dialect.quote.map { "quote \($0)" } ?? "no quote"
    let escape = dialect.escape.map { ", escape \($0)" } ?? ""
    return "delimiter \(dialect.delimiter == "\t" ? "tab" : dialect.delimiter), \(quote)\(escape)"
  }

  // MARK: - JSON

  package var json: JSONValue {
    .object([
      .init("file", .string(path)), .init("format", .string(result.family.rawValue)),
      .init("encoding", .optional(result.outcome?.encoding)),
      .init("delimiter", .optional(result.outcome?.dialect?.delimiter)),
      .init("connector", .string(result.connector)), .init("confidence", number(result.confidence)),
      .init("runner_up", .optional(result.runnerUp?.name)),
      .init("authority", .string(result.suggestion.authority.rawValue)),
      .init("population", .string(isOfEverybody ? "everyone" : "ours")),
      .init("snapshot", .string(isFull ? "full" : "changes")),
      .init("header_line", result.headerLine.map(JSONValue.integer) ?? .null),
      .init("as_at", .optional(result.asAt?.text)),
      .init(
        "columns",
        .array(
          result.columns.map { column in
            .object([
              .init("header", .string(column.header)), .init("field", .optional(column.field?.rawValue)),
              .init("credential", .optional(column.credential)), .init("confidence", number(column.confidence)),
              .init("how", .string(column.how.rawValue)),
            ])
          })),
      .init("records", .integer(result.sample.count)),
      .init("problems", .strings(problems.map { "\($0.code.rawValue): \($0.message)" })),
    ])
  }

  private func number(_ value: Double) -> JSONValue { .number(String((value * 1000).rounded() / 1000)) }
}
