/// The quoted-printable encoding of RFC 2045, section 6.7.
enum QuotedPrintable {
  private static let width = 76

  /// - Parameter text: Its lines end in line feeds; it is encoded as UTF-8.
  /// - Returns: Lines of at most 76 characters that end in CRLF.
  static func encoded(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { encodedLine(Array($0.utf8)) + "\r\n" }.joined()
  }

  private static func encodedLine(_ bytes: [UInt8]) -> String {
    var text = ""
    var column = 0
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let piece =
        isPlain(byte, isFirst: column == 0, isLast: isLast) ? String(Unicode.Scalar(byte)) : "=" + hexadecimal(byte)
      // The last column is for the mark of a line that goes on.
      if column + piece.utf8.count > (isLast ? width : width - 1) {
        text += "=\r\n"
        column = 0
      }
      text += piece
      column += piece.utf8.count
    }
    return text
  }

  /// A blank at the end of a line would be lost on the way; a dot alone and `From ` at its start would be changed.
  private static func isPlain(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case UInt8(ascii: " "): !isLast
    case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
    default: (0x21...0x7E).contains(byte)
    }
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}
