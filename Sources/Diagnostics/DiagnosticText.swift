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

  /// How many characters of a line an excerpt shows, and how many of them before the mark.
  private static let excerptWidth = 100
  private static let excerptLead = 40

  /// The part of a long line around what is meant, with `…` where it is cut.
  private static func cut(_ excerpt: Diagnostic.Excerpt) -> Diagnostic.Excerpt {
    let characters = Array(excerpt.text)
    guard characters.count > excerptWidth else { return excerpt }
    let start = max(0, min(excerpt.column - 1 - excerptLead, characters.count - excerptWidth))
    let end = min(characters.count, start + excerptWidth)
    let text = (start > 0 ? "…" : "") + String(characters[start..<end]) + (end < characters.count ? "…" : "")
    let column = excerpt.column - start + (start > 0 ? 1 : 0)
    return Diagnostic.Excerpt(text: text, column: column, length: min(excerpt.length, max(1, text.count - column + 1)))
  }

  private static func marked(_ excerpt: Diagnostic.Excerpt, line: Int?) -> String {
    let excerpt = cut(excerpt)
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
