package import Diagnostics
package import Records

/// Parses JSON that is in memory (RFC 8259, strictly): UTF-8, or UTF-16 and UTF-32 by mark or zero bytes.
package enum JSONParser {
  /// The one value of a text.
  ///
  /// Repeated keys are all kept, numbers keep their digits, and a surrogate escape without its pair is U+FFFD.
  ///
  /// - Parameter name: The file or field that messages name.
  /// - Throws: `MusterError` with `json.malformed`, `json.limit` or `encoding.undecodable` at line and column.
  package static func parse(
    _ bytes: [UInt8], name: String = "JSON", limits: ReadLimits = ReadLimits()
  ) throws -> JSONValue {
    try read(bytes, name: name, limits: limits).value
  }

  /// The one value of a text, and what is odd in it: repeated keys, lone surrogates.
  package static func read(
    _ bytes: [UInt8], name: String = "JSON", limits: ReadLimits = ReadLimits()
  ) throws -> (value: JSONValue, diagnostics: [Diagnostic]) {
    let file = InputFile(name: name, bytes: bytes)
    let encoding = try JSONEncoding(file, given: nil)
    let source = JSONByteSource(file, encoding: encoding.encoding, start: encoding.markLength)
    let scanner = JSONScanner(source, capacity: min(max(bytes.count, 64), 64 << 10))
    let walker = JSONWalker(scanner, limits: limits)
    do {
      let value = try walker.keptValue()
      if let excess = walker.excess { throw scanner.limit(excess) }
      guard try scanner.skipBlanks() == nil else {
        throw scanner.problem("expected nothing after the value, found \(try scanner.found())")
      }
      return (value, scanner.remarks.diagnostics(file: name))
    } catch let problem as JSONProblem {
      throw MusterError(.unreadable, problem.diagnostic(file: name))
    }
  }
}
