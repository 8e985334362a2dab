import Records

/// What people leave in cells instead of values.
enum CellText {
  static let dittoMarks: Set<String> = [
    "same", "ditto", "\"", "''", "\"\"", "〃", "″", "”", "“", "do.", "do", "-\"-", "- \" -", "idem", "id.", "dto.",
    "dto",
    "as above", "same as above", "s.o.", "s. o.", "wie oben", "dito", "id", "^", "↑", "zelfde", "samma", "samme",
    "comme ci-dessus", "igual",
  ]

  static func isDitto(_ text: String) -> Bool {
    text.utf8.count <= 24 && !isPlainNumber(text) && dittoMarks.contains(HeaderText.folded(text))
  }

  private static func isPlainNumber(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x2D && $0 <= 0x39 } }

  /// Text of a person's field; nil for blanks, `N/A`, dashes and broken formulas.
  static func value(_ text: String) -> String? {
    let trimmed = HeaderText.trimmed(text)
    if trimmed.isEmpty { return nil }
    if trimmed.utf8.count > 16 || (trimmed.utf8.count > 3 && isPlainNumber(trimmed)) { return trimmed }
    let folded = HeaderText.folded(trimmed)
    if placeholders.contains(folded) || ValueShape.brokenFormulas.contains(folded) { return nil }
    return trimmed
  }

  private static let placeholders: Set<String> = [
    "n/a", "n.a.", "na", "-", "--", "---", "–", "—", "?", "??", "none", "nil", "null", "(blank)", "(none)", "unknown",
    "tbc",
    "tba", "tbd", "#", ".", "not applicable", "keine", "k.a.", "aucun", "ninguno", "geen", "undefined", "nan",
  ]

  /// Marks around a name that say that its bearer has left, and the name without them.
  static func withoutLeaverMarks(_ text: String) -> (name: String, hasLeft: Bool) {
    var name = HeaderText.trimmed(text)
    var hasLeft = false
    if name.hasPrefix("~~"), name.hasSuffix("~~"), name.count > 4 {
      name = HeaderText.trimmed(String(name.dropFirst(2).dropLast(2)))
      hasLeft = true
    }
    let lowered = HeaderText.folded(name)
    for prefix in ["zzz ", "zz ", "zzz_", "zz_", "zz-", "xx ", "left - ", "left: ", "leaver - ", "leaver: ", "(left) "]
    where lowered.hasPrefix(prefix) {
      name = HeaderText.trimmed(String(name.dropFirst(prefix.count)))
      return (name, true)
    }
    for suffix in [
      " (left)", " - left", " – left", " (leaver)", " - leaver", " left", " (ex)", " (former)", " (resigned)",
      " (terminated)", " [left]", " *left*", " (inactive)", " (retired)", " (ausgeschieden)",
    ] where lowered.hasSuffix(suffix) && (suffix != " left" || name.hasSuffix("LEFT")) {
      name = HeaderText.trimmed(String(name.dropLast(suffix.count)))
      return (name, true)
    }
    return (name, hasLeft)
  }

  /// The people of one cell: `Jane Doe & John Smith` names two, `Smith & Sons` and `Smith, Jane` one.
  static func people(_ text: String, allowsLines: Bool = true) -> [String] {
    // Two full names take at least three blanks, commas or line ends between their words.
    guard text.utf8.count(where: { $0 == 0x20 || $0 == 0x2C || $0 == 0x0A || $0 == 0x3B }) >= 3 else {
      return [HeaderText.trimmed(text)]
    }
    let separators = [" & ", " / ", ";", " and ", " und ", " et ", " + ", " y ", " en ", " og ", " och ", "\n"]
    for separator in separators {
      let parts = text.split(separator: separator).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
      if parts.count >= 2, parts.count <= 6, parts.allSatisfy({ NameShape.looksLikeName($0) }) { return parts }
    }
    return [HeaderText.trimmed(text)]
  }
}
