import Diagnostics
import Formats
import Records

/// A sink that keeps what a mail reader hands it.
final class MailCollector: RecordSink {
  private(set) var records: [SourceRecord] = []
  private(set) var rejected: [(location: RecordLocation, reason: DispositionReason, diagnostic: Diagnostic)] = []
  private(set) var notes: [Diagnostic] = []

  func take(_ record: SourceRecord) { records.append(record) }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) {
    rejected.append((location, reason, diagnostic))
  }

  func note(_ diagnostic: Diagnostic) { notes.append(diagnostic) }

  var messages: [MailMessage] {
    records.compactMap { if case .message(let message) = $0.content { message } else { nil } }
  }

  var codes: [DiagnosticCode] { notes.map(\.code) }

  /// Reads bytes as mail.
  static func reading(
    _ bytes: [UInt8], name: String = "test.mbox", limits: ReadLimits = ReadLimits(), encoding: String? = nil,
    chunkBytes: Int = 1 << 20
  ) throws -> (collector: MailCollector, outcome: ReadOutcome) {
    let collector = MailCollector()
    var options = ReadOptions(family: .mail)
    options.limits = limits
    options.encoding = encoding
    let outcome = try MailReader.read(
      InputFile(name: name, bytes: bytes), options: options, into: collector, chunkBytes: chunkBytes)
    return (collector, outcome)
  }

  static func reading(_ text: String) throws -> (collector: MailCollector, outcome: ReadOutcome) {
    try reading(Array(text.utf8))
  }

  /// The only message of a text.
  static func message(_ text: String) throws -> MailMessage { try message(Array(text.utf8)) }

  static func message(_ bytes: [UInt8]) throws -> MailMessage {
    let messages = try reading(bytes).collector.messages
    guard messages.count == 1, let message = messages.first else { throw Unexpected(count: messages.count) }
    return message
  }

  struct Unexpected: Error { var count: Int }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct MailGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
