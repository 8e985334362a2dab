import Diagnostics
import Formats
import Records

/// Takes records as an import would, and finds the first that breaks a law.
final class LawSink: RecordSink {
  private let fileSize: Int
  private var lastOffset = 0
  private var lastLine = 1
  private(set) var takenCount = 0
  private(set) var rejectedCount = 0
  /// What `muster read` would print.
  private(set) var lines: [String] = []
  private(set) var violation: LawViolation?

  init(fileSize: Int) { self.fileSize = fileSize }

  func take(_ record: SourceRecord) throws {
    takenCount += 1
    note { try check(record.location) }
    let line = RawRecordText.line(for: record)
    note { try LawSink.check(line: line) }
    lines.append(line)
  }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {
    rejectedCount += 1
    note { try check(location) }
    note { try LawSink.check(diagnostic) }
    lines.append("\(location.line) \(reason)")
  }

  func note(_ diagnostic: Diagnostic) { note { try LawSink.check(diagnostic) } }

  /// Only the first violation is kept: what follows may follow from it.
  private func note(_ check: () throws -> Void) {
    guard violation == nil else { return }
    do {
      try check()
    } catch let found as LawViolation {
      violation = found
    } catch {
      violation = LawViolation("\(error)")
    }
  }

  private func check(_ location: RecordLocation) throws {
    let end = location.offset + location.length
    try LawViolation.unless(location.offset >= 0 && location.length >= 0, "a record lies before its file: \(location)")
    try LawViolation.unless(end <= fileSize, "a record ends behind its file of \(fileSize) bytes: \(location)")
    try LawViolation.unless(location.offset >= lastOffset, "a record begins before \(lastOffset): \(location)")
    try LawViolation.unless(location.line >= lastLine, "a record begins before line \(lastLine): \(location)")
    (lastOffset, lastLine) = (end, location.line)
  }

  /// One line of JSON that can be read back.
  private static func check(line: String) throws {
    try LawViolation.unless(!line.utf8.contains { $0 < 0x20 }, "a control character in the raw record")
    guard line.utf8.count < 100_000 else { return }
    var limits = ReadLimits()
    limits.jsonDepth += 8
    do {
      _ = try JSONParser.parse(Array(line.utf8), limits: limits)
    } catch {
      throw LawViolation("the raw record is no JSON: \(error)")
    }
  }

  /// One place, one message, one line each.
  static func check(_ diagnostic: Diagnostic) throws {
    let text = DiagnosticText.lines(diagnostic)
    try LawViolation.unless(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "a control character in a diagnostic")
    try LawViolation.unless(text.utf8.count < 20_000, "a diagnostic of \(text.utf8.count) bytes: \(diagnostic.code)")
    if let line = diagnostic.location?.line {
      try LawViolation.unless(line >= 1, "a diagnostic at line \(line): \(diagnostic.code)")
    }
  }
}
