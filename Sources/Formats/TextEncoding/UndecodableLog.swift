import Diagnostics

/// The first places that could not be decoded, and how many there were.
struct UndecodableLog: Sendable {
  private(set) var count = 0
  /// At most `limit`; lines are 0 until they are known.
  private(set) var first: [UndecodablePlace] = []
  let limit: Int

  init(limit: Int) { self.limit = limit }

  init(check: UTF8Check, limit: Int) {
    self.limit = limit
    first = Array(check.firstInvalid.prefix(limit))
    count = check.invalidCount
  }

  mutating func add(_ offset: Int, line: Int = 0, _ bytes: @autoclosure () -> [UInt8]) {
    count += 1
    if first.count < limit { first.append(UndecodablePlace(offset: offset, line: line, bytes: bytes())) }
  }

  mutating func setLine(_ line: Int, at index: Int) { first[index].line = line }
}

extension UndecodableLog {
  /// How many places are told one by one.
  static let shown = 10

  /// One diagnostic for each of the first places, and one that counts the others.
  static func diagnostics(
    _ places: [UndecodablePlace], total: Int, encoding: TextEncoding, file: String
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let stand = encoding.form == .singleByte ? "as the control of that number or U+FFFD" : "as U+FFFD"
    for place in places.prefix(shown) {
      let bytes = place.bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
      diagnostics.append(
        Diagnostic(
          .warning, .encodingUndecodable,
          "expected \(encoding.name), found \(bytes.joined(separator: " ")) at byte \(place.offset); kept \(stand)",
          at: SourceLocation(file: file, line: place.line),
          hint: "give --encoding if the file is in another one"))
    }
    if total > diagnostics.count {
      diagnostics.append(
        Diagnostic(
          .warning, .encodingUndecodable,
          "\(total - diagnostics.count) more places are not \(encoding.name); kept \(stand)",
          at: SourceLocation(file: file)))
    }
    return diagnostics
  }
}
