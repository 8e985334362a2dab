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
  ///
  /// `Training data` and `Training matrix, date 1 May` say nothing of the days below them.
  static func saysCompletion(_ title: String) -> Bool {
    let words = HeaderText.tokens(title)
    guard (1...8).contains(words.count), ends.isDisjoint(with: words) else { return false }
    let text = " " + words.joined(separator: " ") + " "
    return phrases.contains { text.contains(" " + $0 + " ") }
  }

  private static let phrases = [
    "completion dates", "completion date", "dates completed", "date completed", "dates of completion",
    "date of completion", "training dates", "dates of training", "dates trained", "date trained", "dates attended",
    "date attended", "attendance dates", "dates taken", "date taken", "dates passed", "date passed", "course dates",
    "schulungsdaten", "abschlussdaten", "teilnahmedaten", "dates de formation", "fechas de formacion",
    "fechas de realizacion", "opleidingsdata", "behaald op",
  ]
  private static let ends: Set<String> = [
    "expiry", "expiration", "expires", "expire", "due", "renewal", "renewals", "valid", "validity", "until", "next",
    "ablauf", "gultig", "fallig", "ablaufdatum", "echeance", "validite", "vencimiento", "caducidad", "geldig", "and",
    "und", "refresher", "planned", "upcoming", "booked", "future",
  ]
}
