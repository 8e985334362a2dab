import Records

/// What people leave in cells instead of values.
enum CellText {
  static let dittoMarks: Set<String> = [
    "same", "ditto", "\"", "''", "\"\"", "〃", "″", "”", "“", "do.", "do", "-\"-", "- \" -", "idem", "id.", "dto.",
    "dto",
    "as above", "same as above", "s.o.", "s. o.", "wie oben", "dito", "id", "^", "↑", "zelfde", "samma", "samme",
    "comme ci-dessus", "igual",
  ]

  /// Whether the cell is exactly a mark for "as above".
  ///
  /// - Parameter isName: Whether names stand in the column: `Do` and `Id` are some there.
  static func isDitto(_ text: String, isName: Bool = false) -> Bool {
    guard text.utf8.count <= 24, !isPlainNumber(text) else { return false }
    let folded = HeaderText.folded(text)
    return dittoMarks.contains(folded) && !(isName && ["do", "id", "igual"].contains(folded))
  }

  /// Whether the cell says it in words that are nobody's name and no code.
  static func saysAsAbove(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    return ["ditto", "as above", "same as above", "wie oben", "comme ci-dessus"].contains(HeaderText.folded(text))
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

  /// Text of a person's field as `value` reads it; of a part of a name all that is not blank, for `Null` is a name.
  static func value(_ text: String, of field: Field) -> String? {
    guard Field.nameParts.contains(field) else { return value(text) }
    let trimmed = HeaderText.trimmed(text)
    return trimmed.isEmpty || ValueShape.isBrokenFormula(trimmed) ? nil : trimmed
  }

  private static let placeholders: Set<String> = [
    "n/a", "n.a.", "na", "-", "--", "---", "–", "—", "?", "??", "none", "nil", "null", "(blank)", "(none)", "unknown",
    "tbc",
    "tba", "tbd", "#", ".", "not applicable", "keine", "k.a.", "aucun", "ninguno", "geen", "undefined", "nan",
  ]
}

extension Field {
  static let nameParts: Set<Field> = [.givenName, .middleName, .familyName]
}
