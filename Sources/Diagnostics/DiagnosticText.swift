/// Diagnostics as a person reads them on a terminal or in a log.
package enum DiagnosticText {
  /// `place: severity[code]: message`, then the excerpt, notes and hint, each on a line of its own.
  package static func lines(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location { text += escaped(location.text) + ": " }
    text += "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \(escaped(diagnostic.message))"
    if let path = diagnostic.location?.path { text += " (at \(escaped(path)))" }
    if let excerpt = diagnostic.excerpt { text += "\n" + marked(excerpt, line: diagnostic.location?.line) }
    for note in diagnostic.notes { text += "\n  note: \(escaped(note))" }
    if let hint = diagnostic.hint { text += "\n  hint: \(escaped(hint))" }
    return text
  }

  private static func marked(_ excerpt: Diagnostic.Excerpt, line: Int?) -> String {
    let number = line.map(String.init) ?? ""
    let margin = String(repeating: " ", count: number.count)
    let mark =
      String(repeating: " ", count: max(0, excerpt.column - 1)) + String(repeating: "^", count: max(1, excerpt.length))
    return "  \(number) | \(escaped(excerpt.text))\n  \(margin) | \(mark)"
  }

  /// The text on one line: control, bidirectional and line-separator characters as `\u{…}`.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result += " "
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
