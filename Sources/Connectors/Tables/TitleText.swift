import Records

/// Cells of titles that stand above a table and name no certificate: `Page 1 of 3`, `CONFIDENTIAL`, `Printed by:`,
/// `Roster as of 10/31/2026`.
enum TitleText {
  static func isTitle(_ text: String) -> Bool {
    let words = HeaderText.tokens(text)
    guard let first = words.first else { return false }
    if isPage(words) || text.hasSuffix(":") || confidential.contains(first) { return true }
    if words.count <= 6, words.contains(where: confidential.contains) { return true }
    if words.count >= 2, makers.contains(first) { return true }
    if text == "Internal use only" || words == ["draft"] { return true }
    guard text.contains(where: \.isNumber) else { return false }
    return DateScanner.dates(in: text).contains { $0.precision == .day }
  }

  /// `Page 2`, `Page 2 of 3`, `Seite 2/3`.
  static func isPage(_ text: String) -> Bool { isPage(HeaderText.tokens(text)) }

  private static func isPage(_ words: [String]) -> Bool {
    guard (2...5).contains(words.count), let place = words.firstIndex(where: pages.contains), place + 1 < words.count
    else { return false }
    return Int(words[place + 1]) != nil
  }

  private static let pages: Set<String> = ["page", "seite", "pagina", "sida", "side", "blatt", "sheet", "pg"]
  private static let confidential: Set<String> = [
    "confidential", "vertraulich", "confidentiel", "confidencial", "vertrouwelijk", "konfidentiell", "fortroligt",
  ]
  private static let makers: Set<String> = [
    "printed", "exported", "generated", "prepared", "downloaded", "gedruckt", "erstellt", "exportiert", "imprime",
    "edite", "impreso", "generado", "afgedrukt", "utskriven", "udskrevet",
  ]
}
