import Records

/// Columns with the end of a term that was moved, beside one with the end as it was: `Expiry Date | New Expiry Date`.
enum ExtendedTerm {
  /// Whether the column holds the end of a term that was extended.
  static func isOne(_ column: TableColumn) -> Bool {
    guard column.role.field == .expiresOn else { return false }
    return HeaderText.tokens(column.header).contains(where: words.contains)
  }

  /// The columns, those of extended terms before the others: of several ends the first that is filled counts.
  static func first(_ columns: [TableColumn]) -> [TableColumn] {
    guard columns.contains(where: isOne) else { return columns }
    return columns.filter(isOne) + columns.filter { !isOne($0) }
  }

  private static let words: Set<String> = [
    "new", "extended", "extension", "revised", "prolonged", "verlangert", "neu", "neues", "prolonge", "prolongee",
    "nueva", "nuevo", "prorrogado", "verlengd", "nieuwe",
  ]
}
