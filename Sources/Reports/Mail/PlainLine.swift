/// Text from data made fit to stand in one line of a message or calendar, where a line end would begin something else.
package enum PlainLine {
  /// Control characters, line and paragraph separators and what turns the direction of writing become a blank; blanks
  /// that follow each other become one, and none is left at either end.
  package static func of(_ text: String) -> String {
    var line = ""
    var isBlank = true
    for scalar in text.unicodeScalars {
      if PlainLine.isUnfit(scalar) || scalar == " " {
        if !isBlank { line += " " }
        isBlank = true
      } else {
        line.unicodeScalars.append(scalar)
        isBlank = false
      }
    }
    if line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
