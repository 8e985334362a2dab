import Diagnostics
import Records

/// Reads JSON of which each line is a value; a line that is none is rejected, and the others go on.
struct NDJSONReader {
  private let text: JSONText
  private let sink: any RecordSink

  /// Lines that are looked at where the first one does not decide.
  private static let sampleCount = 1000

  init(_ text: JSONText, _ sink: any RecordSink) {
    self.text = text
    self.sink = sink
  }

  static func isNamedAsLines(_ name: String) -> Bool {
    [".ndjson", ".jsonl", ".jsonlines", ".ldjson"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Whether a text that is not one JSON value is one value a line.
  ///
  /// It is where the first line is an object or array and the next one begins like one; or where, of the first
  /// thousand lines, two and at least half are objects or arrays; or one, if the file is named as such.
  static func isLines(_ text: JSONText) throws -> Bool {
    let scanner = try text.walker(at: nil).scanner
    scanner.takesRemarks = false
    var whole = 0
    var count = 0
    var hasGoodStart = false
    repeat {
      scanner.isLineBound = true
      guard let first = try lineStart(scanner) else { continue }
      let isOpening = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      if hasGoodStart, isOpening { return true }
      count += 1
      let isWhole = isOpening && isValue(JSONWalker(scanner, limits: text.limits))
      whole += isWhole ? 1 : 0
      hasGoodStart = count == 1 && isWhole
    } while try count < sampleCount && nextLine(scanner)
    return whole >= (isNamedAsLines(text.file.name) ? 1 : 2) && whole * 2 >= count
  }

  /// Bytes that are no text make a line bad, not the file.
  private static func lineStart(_ scanner: JSONScanner) throws -> UInt8? { try scanner.skipBlanks() }

  private static func isValue(_ walker: JSONWalker) -> Bool {
    do {
      _ = try walker.value(isKept: false)
      return try walker.scanner.skipBlanks() == nil
    } catch {
      // Why it is none is said when the line is read.
      return false
    }
  }

  private static func nextLine(_ scanner: JSONScanner) throws -> Bool {
    scanner.isLineBound = false
    return try scanner.skipLine()
  }

  /// Reads every line.
  func read(_ outcome: ReadOutcome) throws -> ReadOutcome {
    var outcome = outcome
    outcome.variant = "ndjson"
    let scanner = try text.walker(at: nil).scanner
    repeat {
      scanner.isLineBound = true
      guard try scanner.skipBlanks() != nil else { continue }
      outcome.recordCount += 1
      if try !readLine(scanner, &outcome) { outcome.rejectedCount += 1 }
    } while try NDJSONReader.nextLine(scanner)
    for diagnostic in scanner.remarks.diagnostics(file: text.file.name) { sink.note(diagnostic) }
    return outcome
  }

  /// - Returns: Whether the record was taken.
  private func readLine(_ scanner: JSONScanner, _ outcome: inout ReadOutcome) throws -> Bool {
    let line = scanner.line
    let start = scanner.fileOffset
    let walker = JSONWalker(scanner, limits: text.limits)
    var problem: JSONProblem?
    var value = JSONValue.null
    do {
      value = try walker.keptValue()
      let end = scanner.fileOffset
      if let excess = walker.excess {
        problem = scanner.limit(excess)
      } else if try scanner.skipBlanks() != nil {
        problem = scanner.problem("expected nothing after the value, found \(try scanner.found())")
      } else {
        let location = JSONText.location(line: line, from: start, to: end, pointer: "")
        try sink.take(SourceRecord(location: location, content: .json(value)))
        return true
      }
    } catch let found as JSONProblem {
      problem = found
    }
    guard let problem else { return true }
    if problem.isAtEnd { outcome.isCutOff = true }
    let location = JSONText.location(line: line, from: start, to: start, pointer: "")
    try sink.reject(
      at: location, problem.kind == .limit ? .limit : .syntax, problem.diagnostic(file: text.file.name))
    return false
  }
}
