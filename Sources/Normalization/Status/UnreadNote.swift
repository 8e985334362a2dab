import Records

/// Words in brackets beside a date that nobody has told the meaning of: `12/05/2027 (NCR)`.
///
/// Notes of paper, people and places are as common as they are harmless, and are kept as notes alone.
enum UnreadNote {
  /// Whether the text is a short word or two of which none says what the note is about.
  static func isIn(_ note: String) -> Bool {
    guard !note.contains(where: \.isNumber), !note.contains("/"), note.contains(where: \.isLetter) else { return false }
    let words = LatinFold.fold(note).split(separator: " ").map(String.init)
    guard (1...2).contains(words.count) else { return false }
    return words.allSatisfy { !harmless.contains($0) && !isKnown($0) }
  }

  private static func isKnown(_ word: String) -> Bool {
    DateWords.expiry.contains(word) || DateWords.issue.contains(word) || DateWords.filler.contains(word)
      || CellWords.held.contains(word) || CellWords.due.contains(word) || CellWords.inProcess.contains(word)
      || CellWords.unknown.contains(word) || StatusWords.credential(word) != nil || MonthNames.month(word) != nil
  }

  private static let harmless = Set(
    """
    copy copies card cards cert certs certificate certificates paper original originals scan scanned photo photocopy pdf
    email emailed mail post posted file filed filing folder seen sent received hr payroll manager online elearning
    classroom practical theory internal external external inhouse house provider trainer course class module level gold
    silver bronze instructor team dept ward site home office north south east west night nights day days full part
    half initial refresher update annual yearly years months month year only new old both all per via see with from
    kopie original urkunde schein karte bescheinigung copie carte attestation copia tarjeta kaart kopia kort intern
    extern aha arc rc sja hse hsi asc red cross online blended virtual webinar zoom teams bank agency grace
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
}
