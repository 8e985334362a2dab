/// A text that stands in a column of given or family names.
enum NamePartText {
  /// Whether the text has signs in it that belong to no name and to no note beside one; it is kept to the letter then.
  static func isAsItStands(_ tidy: String) -> Bool {
    if tidy.contains("@") { return false }
    return tidy.unicodeScalars.contains { scalar in
      if scalar.isASCII { return "<>=$%&+|\\^_{}".unicodeScalars.contains(scalar) }
      let properties = scalar.properties
      if properties.isAlphabetic || litter.contains(scalar) { return false }
      switch properties.generalCategory {
      case .otherSymbol, .mathSymbol, .currencySymbol: return true
      default: return false
      }
    }
  }

  /// Whether the text is what people type where there is no name: blanks, dashes, dots, question marks, a broken
  /// formula, a remark in brackets.
  static func saysNothing(_ tidy: String) -> Bool {
    if EmptyWords.isSpreadsheetError(tidy) { return true }
    if tidy.unicodeScalars.allSatisfy({ dashes.contains($0) || CleanText.isInvisible($0) }) { return true }
    guard let first = tidy.first, let last = tidy.last, "([{".contains(first), ")]}".contains(last) else {
      return false
    }
    return tidy.contains { $0.isLetter }
  }

  /// Whether a whole word is written as one sign, as `﷽` is.
  static func hasLigature(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xFDF0...0xFDFF).contains($0.value) && $0.value != 0xFDFC }
  }

  /// Whether quotation marks stand around all of the text; then it is no name that somebody is called beside another.
  static func isQuoted(_ tidy: String) -> Bool {
    guard let first = tidy.first, let last = tidy.last, tidy.count > 1 else { return false }
    return "\"'“”„‘’`´".contains(first) && "\"'“”‘’`´".contains(last)
  }

  private static let dashes = Set("-–—‐‑−._?*#/\\~+:,;!=| ".unicodeScalars)
  /// Marks that people set beside a name to tick it off or to point at it.
  private static let litter = Set("†‡§°•●✓✔✗✘❌✅⚠".unicodeScalars)
}
