import Diagnostics
import Formats
import Records

/// Keeps what a reader of structured text yields.
final class StructuredSink: RecordSink {
  private(set) var records: [SourceRecord] = []
  private(set) var rejected: [(location: RecordLocation, reason: DispositionReason, diagnostic: Diagnostic)] = []
  private(set) var notes: [Diagnostic] = []

  func take(_ record: SourceRecord) { records.append(record) }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) {
    rejected.append((location, reason, diagnostic))
  }

  func note(_ diagnostic: Diagnostic) { notes.append(diagnostic) }

  /// JSON records, one a line: `line pointer value`.
  var jsonLines: [String] {
    records.map { record in
      guard case .json(let value) = record.content else { return "no JSON" }
      return "\(record.location.line) \(record.location.path ?? "") \(value.jsonText)"
    }
  }

  /// XML records, one a line: `line path`, then `path=value` for each field, parted by ` | `.
  var xmlLines: [String] {
    records.map { record in
      guard case .fields(let fields) = record.content else { return "no XML" }
      return (["\(record.location.line) \(record.location.path ?? "")"] + fields.map { "\($0.path)=\($0.value)" })
        .joined(separator: " | ")
    }
  }
}

/// The codes of what refused a file; empty where it was read.
func refusal(_ read: () throws -> Void) throws -> [Diagnostic] {
  do {
    try read()
    return []
  } catch let error as MusterError {
    return error.diagnostics
  }
}

/// A generator whose numbers follow from its seed (SplitMix64).
struct StructuredNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of every kind of character that a value may have.
  mutating func text(_ length: ClosedRange<Int>, from characters: [Character]) -> String {
    String((0..<Int.random(in: length, using: &self)).compactMap { _ in characters.randomElement(using: &self) })
  }
}
