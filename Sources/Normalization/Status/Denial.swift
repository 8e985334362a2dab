import Records

/// Words beside a date that take back what the date says: `NOT renewed 12/12/27`, `20/05/2027 – WRONG PERSON`.
enum Denial {
  /// Whether a text denies that the certificate stands.
  ///
  /// `not` counts before a word of having alone: `not due until`, `original not seen` and `card not printed` deny
  /// nothing.
  static func isIn(_ text: String) -> Bool {
    guard text.utf8.count >= 4, text.utf8.count <= LongestText.cell else { return false }
    let words = LatinFold.fold(text).split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      if plain.contains(word) { return true }
      if let next = words.dropFirst(index + 1).first, pairs.contains(word + " " + next) { return true }
      let isNo = word == "no" && words.dropFirst(index + 1).first == "longer"
      guard isNo || negations.contains(word) else { continue }
      let next = words.dropFirst(index + 1).first { !between.contains($0) }
      if let next, having.contains(next) { return true }
    }
    return false
  }

  /// What `no longer valid` means beside whatever date: unlike `expired`, no day that is still to come speaks against it.
  static func status(_ status: CredentialStatus, _ text: String) -> CredentialStatus {
    status == .expired && isIn(text) && CredentialStatusList.bad.keys.allSatisfy { !LatinFold.fold(text).contains($0) }
      ? .lapsed : status
  }

  private static let plain: Set<String> = [
    "wrong", "failed", "invalid", "void", "voided", "disqualified", "confiscated", "rejected", "refused", "fake",
    "forged", "fraudulent", "unsuccessful", "unverified", "unconfirmed", "disputed", "doubtful", "questionable",
    "ungepruft", "unbestatigt", "falsified", "counterfeit", "deleted", "superseded",
    "ungultig", "ungultige", "geloscht", "gefalscht", "invalide", "falsifie", "falsifiee", "supprime", "supprimee",
    "invalido", "invalida", "falsificado", "falsificada", "eliminado", "eliminada", "ongeldig", "vervalst",
    "verwijderd", "ogiltig", "ogiltigt", "forfalskad", "ugyldig", "ugyldigt", "forfalsket", "niewazny", "niewazna",
    "niewazne", "neplatny", "neplatna", "neplatne", "falsificato", "falsificata",
  ]
  /// Words that deny together alone.
  private static let pairs: Set<String> = [
    "nicht gepruft", "nicht bestatigt", "nicht verifiziert", "non verifie", "pas verifie", "no verificado",
    "no verificada", "niet geverifieerd", "niet gecontroleerd", "non verificato", "ej verifierad", "inte verifierad",
    "ikke verificeret", "ikke verifisert", "nao verificado", "under investigation", "belongs to", "not genuine",
    "nicht gultig", "nicht bestanden", "nicht anerkannt",
    "non valide", "pas valable", "pas valide", "non valido", "non valida", "no valido", "no valida", "nao valido",
    "niet geldig", "niet behaald", "ej giltig", "inte giltig", "ikke gyldig", "ikke gyldigt", "ikke bestaet",
    "ikke bestatt",
  ]
  private static let negations: Set<String> = [
    "not", "never", "didn", "didnt", "hasn", "hasnt", "wasn", "wasnt", "isn", "isnt",
  ]
  private static let between: Set<String> = ["t", "longer", "yet", "been", "be", "fully", "a", "actually"]
  private static let having: Set<String> = [
    "renewed", "renew", "valid", "passed", "pass", "completed", "complete", "attended", "attend", "current",
    "certified", "accepted", "recognised", "recognized", "compliant", "competent", "trained", "held", "achieved",
    "approved", "licensed", "licenced", "qualified", "eligible", "active", "taken",
    "verified", "confirmed",
  ]
}
