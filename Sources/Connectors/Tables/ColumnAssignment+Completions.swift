import Records

/// Matrices whose title says that their days are those on which something was done.
extension ColumnAssignment {
  /// `Training completion dates` above the header: the days in the columns of certificates are no ends of terms.
  mutating func assignCompletions(_ section: TableSection) {
    guard spec?.onlyListed != true, let top = section.headerRows.min() else { return }
    let titles = scan.rows[max(0, top - 4)..<top].filter { (1...2).contains($0.filled) }
    guard titles.contains(where: { row in row.cells.contains(where: Self.saysCompletion) }) else { return }
    for index in columns.indices {
      guard case .wide(let credential, .cell) = columns[index].role,
        columns[index].profile.share(.date, .month) >= 0.5
      else { continue }
      set(index, .wide(credential, .issuedOn), 0.75, .values)
    }
  }

  /// Whether a title speaks of days of completion, and of no others.
  static func saysCompletion(_ title: String) -> Bool {
    let words = HeaderText.tokens(title)
    guard (2...8).contains(words.count), ends.isDisjoint(with: words) else { return false }
    if words.contains(where: wholes.contains) { return true }
    return words.contains(where: days.contains) && words.contains(where: done.contains)
  }

  private static let days: Set<String> = ["date", "dates", "datum", "daten", "fecha", "fechas", "data", "datums"]
  private static let done: Set<String> = [
    "completion", "completions", "completed", "attended", "attendance", "taken", "passed", "trained", "training",
    "achieved", "schulung", "schulungen", "teilnahme", "absolviert", "formation", "formations", "formacion",
    "realizado", "cursus", "training", "behaald",
  ]
  private static let wholes: Set<String> = ["abschlussdatum", "abschlussdaten", "schulungsdatum", "schulungsdaten"]
  private static let ends: Set<String> = [
    "expiry", "expiration", "expires", "expire", "due", "renewal", "renewals", "valid", "validity", "until", "next",
    "ablauf", "gultig", "fallig", "ablaufdatum", "echeance", "validite", "vencimiento", "caducidad", "geldig", "and",
    "und", "refresher",
  ]
}
