/// Marks around the text of a cell that belong to the way it was written, not to what it says.
enum CellMarks {
  /// Whether a text may have such marks; a cheap test that most texts fail.
  static func mayBe(in text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return first <= 0x27 || first == UInt8(ascii: "=")
      || text.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }

  /// The text without NUL padding, without quotes that a blank kept from being read as such, and without what forces a
  /// spreadsheet program to take a number as text: `="00123"`, `'00123`.
  static func removed(from text: String) -> String {
    guard let first = text.utf8.first else { return text }
    var text = text
    if text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
      text = CellMarkup.removed(from: text)
    }
    if text.utf8.contains(0) { text = String(text.unicodeScalars.lazy.filter { $0.value != 0 }.map(Character.init)) }
    switch first {
    case UInt8(ascii: "="): return forced(text) ?? text
    case UInt8(ascii: "'"): return afterApostrophe(text) ?? text
    case UInt8(ascii: "\""), UInt8(ascii: " "): return withoutQuotes(text) ?? text
    default: return text
    }
  }

  /// `="00123"` → `00123`.
  private static func forced(_ text: String) -> String? {
    let trimmed = HeaderText.trimmed(text)
    guard trimmed.utf8.count >= 3, trimmed.hasPrefix("=\""), trimmed.hasSuffix("\"") else { return nil }
    return inner(String(trimmed.dropFirst()))
  }

  /// `'00123` → `00123`; an apostrophe before a letter begins a name.
  private static func afterApostrophe(_ text: String) -> String? {
    let rest = text.dropFirst()
    guard let next = rest.unicodeScalars.first, HeaderText.isDigit(next), !rest.contains("'") else { return nil }
    return String(rest)
  }

  private static func withoutQuotes(_ text: String) -> String? {
    guard text.contains("\"") else { return nil }
    let trimmed = HeaderText.trimmed(text)
    guard trimmed.utf8.count >= 3, trimmed.hasPrefix("\""), trimmed.hasSuffix("\"") else { return nil }
    let text = inner(trimmed)
    return text?.isEmpty == true ? nil : text
  }

  /// The text between the quotes at both ends; nil where a quote inside is not doubled.
  private static func inner(_ quoted: String) -> String? {
    let inside = quoted.dropFirst().dropLast()
    let bare = inside.replacing("\"\"", with: "")
    return bare.contains("\"") ? nil : String(inside.replacing("\"\"", with: "\""))
  }
}
