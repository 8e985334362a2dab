/// Repairs of identifiers that spreadsheets spoil.
enum NumberText {
  /// `123.0` → `123`, `4.47E+11` → `447000000000`, `'00123` → `00123`, `="00123"` → `00123`; else the text trimmed.
  static func repaired(_ text: String) -> String {
    var line = CleanText.line(text)
    if line.hasPrefix("=\""), line.hasSuffix("\""), line.count > 3 { line = String(line.dropFirst(2).dropLast()) }
    while let first = line.first, first == "'" || first == "\"" { line.removeFirst() }
    while let last = line.last, last == "'" || last == "\"" { line.removeLast() }
    if !line.utf8.contains(where: { $0 == 0x2E || $0 == 0x2C || $0 == 0x2B }) { return line }
    if let whole = withoutFloatTail(line) { return whole }
    return expanded(line) ?? line
  }

  /// Whether digits were lost to exponent form: `4.47E+11`, not `1.001E+3`.
  static func lostDigits(_ text: String) -> Bool {
    guard text.utf8.contains(0x2B), let parts = exponentParts(CleanText.line(text)) else { return false }
    return parts.fraction.count < parts.exponent
  }

  private static func withoutFloatTail(_ line: String) -> String? {
    guard let dot = line.firstIndex(where: { $0 == "." || $0 == "," }), dot != line.startIndex else { return nil }
    let tail = line[line.index(after: dot)...]
    guard !tail.isEmpty, tail.count <= 2 || line[dot] == ".", tail.allSatisfy({ $0 == "0" }),
      line[..<dot].allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return String(line[..<dot])
  }

  private static func expanded(_ line: String) -> String? {
    guard let parts = exponentParts(line), parts.exponent <= 20 else { return nil }
    let digits = parts.whole + parts.fraction
    let length = parts.whole.count + parts.exponent
    guard digits.count <= length else { return nil }
    return digits + String(repeating: "0", count: length - digits.count)
  }

  private static func exponentParts(_ line: String) -> (whole: String, fraction: String, exponent: Int)? {
    let lower = line.lowercased()
    guard let mark = lower.firstIndex(of: "e"), mark != lower.startIndex else { return nil }
    var tail = lower[lower.index(after: mark)...]
    guard tail.first == "+" else { return nil }
    tail = tail.dropFirst()
    guard let exponent = Int(tail), exponent > 0 else { return nil }
    let mantissa = lower[..<mark].split(whereSeparator: { $0 == "." || $0 == "," }).map(String.init)
    guard (1...2).contains(mantissa.count), mantissa.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    return (mantissa[0], mantissa.count > 1 ? mantissa[1] : "", exponent)
  }
}
