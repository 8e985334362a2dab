import Records

/// What the title over a matrix says of the days in its cells: `Mandatory training - date completed`.
enum MatrixTitle {
  /// The field of a bare date under a certificate's name; nil where no title says which day it is.
  static func dates(above section: TableSection, _ rows: [TableRow]) -> Field? {
    guard section.isMatrix, let header = section.headerRows.first else { return nil }
    for row in rows[max(0, header - 6)..<header].reversed() where !row.isBlank && row.filled <= 3 {
      // A title with a day of its own tells when the list was made.
      for cell in row.cells where DateScanner.dates(in: cell).isEmpty {
        let words = HeaderText.tokens(cell)
        if words.contains(where: endings.contains) { return .expiresOn }
        if zip(words, words.dropFirst()).contains(where: isCompletion) { return .issuedOn }
      }
    }
    return nil
  }

  /// `date completed`, `completion dates`, `Absolviert am`.
  private static func isCompletion(_ first: String, _ second: String) -> Bool {
    (dateWords.contains(first) && completions.contains(second))
      || (completions.contains(first) && (dateWords.contains(second) || dayWords.contains(second)))
  }

  private static let dateWords: Set<String> = ["date", "dates", "datum", "fecha", "fechas", "data"]
  private static let dayWords: Set<String> = ["on", "am", "le", "el", "op"]
  private static let completions: Set<String> = [
    "completed", "completion", "complete", "attended", "attendance", "taken", "done", "passed", "issued", "issue",
    "trained", "achieved", "obtained", "absolviert", "teilnahme", "obtenu", "obtention", "realizacion", "obtencion",
    "behaald", "gevolgd", "genomford", "gennemfort", "gjennomfort",
  ]
  private static let endings: Set<String> = [
    "expiry", "expires", "expire", "expiration", "expiring", "due", "renewal", "valid", "until", "ablauf", "gultig",
    "fallig", "echeance", "validite", "vencimiento", "caducidad", "geldig", "verloopt", "giltig", "gyldig",
  ]
}
