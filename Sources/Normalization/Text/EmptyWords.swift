/// Words and marks that stand where a value would and say that there is none.
package enum EmptyWords {
  /// Whether the text says nothing: blank, dashes and other marks alone, `N/A`, `none`, `TBC`, a formula's error.
  package static func saysNothing(_ text: String) -> Bool {
    if hasPlainDigits(text) { return false }
    let line = CleanText.line(text)
    if line.isEmpty || isSpreadsheetError(line) { return true }
    let folded = LatinFold.fold(line)
    if folded.isEmpty { return !line.unicodeScalars.contains { $0.properties.isEmojiPresentation } && !hasTick(line) }
    return words.contains(folded)
  }

  /// ASCII with a digit in it: none of the words has one, and most values have.
  private static func hasPlainDigits(_ text: String) -> Bool {
    var hasDigit = false
    for byte in text.utf8 {
      if byte >= 0x80 || byte == 0x23 { return false }
      if byte >= 0x30 && byte <= 0x39 { hasDigit = true }
    }
    return hasDigit
  }

  /// `#REF!`, `#N/A` and the like, and the `####` of a column that was too narrow.
  static func isSpreadsheetError(_ line: String) -> Bool {
    guard line.hasPrefix("#"), line.count > 1 else { return false }
    if line.allSatisfy({ $0 == "#" }) { return true }
    return spreadsheetErrors.contains(line.uppercased())
  }

  static func hasTick(_ line: String) -> Bool {
    line.unicodeScalars.contains {
      (0x2600...0x27BF).contains($0.value) || (0x25A0...0x25FF).contains($0.value)
        || $0.value == 0x221A || $0.value == 0xF0FC
    }
  }

  private static let spreadsheetErrors: Set<String> = [
    "#REF!", "#N/A", "#NA", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    "#BEZUG!", "#NV", "#WERT!", "#ZAHL!", "#REF", "#VALUE", "#VERW!", "#WAARDE!", "#I/T",
  ]

  private static let words: Set<String> = [
    "na", "n a", "n d", "nd", "none", "nil", "null", "nan", "tbc", "tbd", "tba", "not applicable", "not available",
    "not known", "unknown", "unk", "blank", "empty", "no", "nothing", "not given", "not provided", "not recorded",
    "not on file", "no data", "no date", "no record", "missing", "undefined", "k a", "ka", "entfallt", "keine", "kein",
    "ninguno", "ninguna", "aucun", "aucune", "geen", "ingen", "ikke relevant", "ej aktuell", "nicht zutreffend",
    "nicht bekannt", "unbekannt", "inconnu", "desconocido", "onbekend", "okand", "ukendt", "ukjent", "nvt", "n v t",
    "no aplica", "non applicable", "sans objet", "s o", "see hr", "ask hr", "pending info", "to be confirmed",
    "to be advised", "to be determined", "to be decided",
  ]
}
