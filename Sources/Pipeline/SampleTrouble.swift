import Connectors
import Diagnostics
import Normalization
import Records

/// What goes wrong with the sample records of a file once their texts are read: dates that cannot be, words that nothing
/// maps, and columns whose dates can be read two ways.
struct SampleTrouble {
  /// Physical lines of records that had trouble.
  private(set) var lines: Set<Int> = []
  /// By physical line, in words, without people's data.
  private(set) var remarks: [Int: [String]] = [:]
  /// The sample records as an import would take them, in their order.
  private(set) var taken: [NormalizedRecord] = []
  /// By text as written.
  private var days: [String: String] = [:]
  /// What only whoever keeps the file can say.
  private(set) var questions: [Diagnostic] = []

  /// - Parameters:
  ///   - configured: The order of dates of the workspace; nil outside one.
  ///   - asAt: The day against which years of two digits are read.
  init(
    _ result: DetectionResult, file: String, catalogue: Catalogue, configured: DateOrder?, asAt: CalendarDate
  ) {
    let source = Source(name: "sample", authority: result.suggestion.authority)
    let info = ImportInfo(
      id: "", source: source, file: file, sha256: "", importedAt: "", asAt: asAt, asAtOrigin: .modified,
      connector: result.connector)
    let context = NormalizationContext(
      dateOrder: configured ?? .dmy, catalogue: catalogue, fileName: file, asAt: asAt,
      authority: source.authority)
    let normalized = RecordNormalizer.normalize(result.sample, info, context)
    taken = normalized.records
    for claim in normalized.records.flatMap(\.subjects).flatMap(\.credentials) {
      for date in [claim.issuedOn, claim.expiresOn, claim.verifiedOn].compactMap({ $0 }) {
        days[date.written] = date.date.description
      }
    }
    for record in normalized.records {
      for issue in record.issues { add("\(issue.field.rawValue): \(issue.detail)", at: record.location.line) }
      for claim in record.subjects.flatMap(\.credentials) where claim.hasUnmappedWord {
        add("status: its words are not understood", at: record.location.line)
      }
      if let detail = record.detail, record.disposition == .accepted { add(detail, at: record.location.line) }
    }
    for problem in result.problems where problem.severity != .note {
      if let line = problem.location?.line, line != result.headerLine { lines.insert(line) }
    }
    if let question = result.bareDays?.question(on: asAt) { questions.append(question) }
    for column in normalized.ambiguousColumns { ask(column, file, result.headerLine, isConfigured: configured != nil) }
  }

  /// The day that a date's text was read as; nil for other texts and for what is no date.
  func day(of value: MappedValue) -> String? {
    guard [.issuedOn, .expiresOn, .verifiedOn].contains(value.field) else { return nil }
    return days[value.text]
  }

  private mutating func add(_ remark: String, at line: Int) {
    lines.insert(line)
    if !remarks[line, default: []].contains(remark) { remarks[line, default: []].append(remark) }
  }

  private mutating func ask(_ column: AmbiguousColumn, _ file: String, _ header: Int?, isConfigured: Bool) {
    let count = column.ordinals.count == 1 ? "1 date" : "\(column.ordinals.count) dates"
    questions.append(
      Diagnostic(
        .warning, .connectorAmbiguous,
        "\(count) under \"\(column.column)\" can be read as \(column.takenOrder.rawValue) or "
          + "\(column.otherOrder.rawValue), and nothing in the file decides: which is it? "
          + "\(column.takenOrder.rawValue) would be taken\(isConfigured ? ", as date_order says" : "")",
        at: SourceLocation(file: file, line: header),
        hint: "ask who keeps the file; say date_order: \(column.otherOrder.rawValue) in muster.yaml if that is it"))
  }
}
