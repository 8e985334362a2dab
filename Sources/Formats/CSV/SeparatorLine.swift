/// The first line that tells a spreadsheet program the delimiter: `sep=;`.
enum SeparatorLine {
  /// The delimiter it names, and where the line ends; nil where the text does not begin with one.
  static func find(in bytes: UnsafeRawBufferPointer, count: Int) -> (delimiter: String, end: Int)? {
    let end = LineEnd.after(bytes, from: 0, count: min(count, 32)) ?? count
    guard end <= 32 else { return nil }
    var line = Array(bytes[..<end])
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    if line.first == 0x22, line.last == 0x22, line.count > 1 { line = Array(line.dropFirst().dropLast()) }
    guard line.count >= 4, line[..<4].elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else { return nil }
    let value = line[4...]
    guard value.count <= 4, value.allSatisfy({ !isLetterOrDigit($0) }) else { return nil }
    return (String(decoding: value, as: UTF8.self), end)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// A delimiter as people type it on a command line.
enum DelimiterText {
  /// `\t` and `\xNN` as the characters they stand for; anything else as it is.
  static func unescaped(_ text: String) -> String {
    if text == "\\t" || text.lowercased() == "tab" { return "\t" }
    if text.hasPrefix("\\x"), text.count == 4, let value = UInt8(text.dropFirst(2), radix: 16), value < 0x80 {
      return String(Unicode.Scalar(value))
    }
    return text
  }
}
