import Diagnostics
import Formats
import Records
import Testing

/// Collects what a reader yields.
final class CollectingSink: RecordSink {
  var records: [SourceRecord] = []
  var rejected: [(location: RecordLocation, reason: DispositionReason, diagnostic: Diagnostic)] = []
  var notes: [Diagnostic] = []

  func take(_ record: SourceRecord) throws { records.append(record) }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {
    rejected.append((location, reason, diagnostic))
  }

  func note(_ diagnostic: Diagnostic) { notes.append(diagnostic) }

  /// Cells of each record; other content stands as no cells.
  var rows: [[String]] {
    records.map { record in
      if case .cells(let cells) = record.content { cells } else { [] }
    }
  }

  var lines: [Int] { records.map(\.location.line) }
  var noteCodes: [DiagnosticCode] { notes.map(\.code) }
}

/// What a reading of some bytes gave.
struct Reading {
  var sink: CollectingSink
  var outcome: ReadOutcome
}

func read(_ bytes: [UInt8], name: String = "table.csv", _ options: ReadOptions = ReadOptions()) throws -> Reading {
  let sink = CollectingSink()
  let outcome = try FileReader.read(InputFile(name: name, bytes: bytes), options: options, into: sink)
  return Reading(sink: sink, outcome: outcome)
}

func read(_ text: String, name: String = "table.csv", _ options: ReadOptions = ReadOptions()) throws -> Reading {
  try read(Array(text.utf8), name: name, options)
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
