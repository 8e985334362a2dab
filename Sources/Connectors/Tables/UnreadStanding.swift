import Records

/// Words of a bad standing in cells that no column's name explains.
///
/// In an issuing body's file they are said of the licence of the row whatever the column is called, so that nobody can
/// tell how it stands.
enum UnreadStanding {
  /// A status of unknown standing for the certificate of the row; nil where the cell takes nothing away.
  static func value(_ text: String, column: String, _ words: WordMeanings) -> MappedValue? {
    guard somethingElse.isDisjoint(with: HeaderText.tokens(column)), saysLoss(text, words) else { return nil }
    return MappedValue(.status, text, column: column, meaning: CredentialStatus.unknown.rawValue)
  }

  /// Whether a text has a word of loss in it, or is as a whole a status that is not valid.
  static func saysLoss(_ text: String, _ words: WordMeanings) -> Bool {
    guard (4...80).contains(text.utf8.count), text.utf8.contains(where: { $0 > 0x40 }) else { return false }
    let tokens = HeaderText.tokens(text)
    guard (1...10).contains(tokens.count) else { return false }
    if tokens.contains(where: { LossWords.meanings[$0] != nil || losses.contains($0) }) { return true }
    if let found = RemarkWords.first(in: tokens), found.entry.status != .unknown || !found.entry.isOfEvents {
      return true
    }
    guard let rule = words.rule(for: text),
      let status = CredentialStatus(rawValue: String(rule.meaning.prefix { $0 != "/" }))
    else { return false }
    return ![.active, .inProcess, .unknown].contains(status) && !answers.contains(HeaderText.folded(text))
  }

  private static let answers: Set<String> = ["false", "limited", "unpaid", "closed", "deceased"]
  private static let losses: Set<String> = [
    "probation", "probationary", "erased", "erasure", "struck", "barred", "debarred", "disbarred", "deregistered",
    "reprimand", "reprimanded", "censured",
  ]
  /// Names of columns whose words are said of companies, places and people.
  private static let somethingElse: Set<String> = [
    "name", "address", "street", "city", "county", "business", "company", "employer", "school", "university", "dba",
    "email", "specialty", "speciality", "education", "trade", "gender", "employment", "job", "title", "marital",
    "training", "course", "town", "location", "organisation", "organization", "facility",
  ]
}
