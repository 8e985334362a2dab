/// Words of those who report of others, and of those who ask the reader to act.
extension MailWords {
  /// Verbs of `I checked the file`, `I can confirm that`; folded.
  static let reportVerbs: Set<String> = [
    "check", "checked", "checking", "confirm", "confirmed", "see", "saw", "found", "find", "looked", "look", "noticed",
    "notice", "verified", "verify", "heard", "hear", "told", "inform", "note", "understand", "remind", "reviewed",
    "spoke", "asked", "gepruft", "prufe", "bestatige", "sehe", "gesehen", "confirme", "vu", "verifie", "confirmo",
    "vi", "visto", "bevestig", "zie", "zag", "bekraftar", "bekraefter", "bekrefter",
  ]

  /// Whether a text asks its reader to renew, or speaks of the reader's certificates.
  static func asksReader(_ text: String) -> Bool {
    let keys = MailSentences.words(text)
    return keys.indices.dropLast().contains { index in
      let next = keys[index + 1]
      if keys[index] == "please" || keys[index] == "kindly" {
        return ["renew", "book", "recertify"].contains(next)
      }
      if keys[index] == "bitte" {
        return keys[index...].prefix(6).contains { ["verlangern", "erneuern"].contains($0) }
      }
      guard secondPossessive.contains(keys[index]) || ["ihre", "ihr", "deine", "dein"].contains(keys[index]) else {
        return false
      }
      return things.contains { next.hasPrefix($0) }
    }
  }

  private static let things = ["certif", "licen", "card", "credential", "renewal", "zertif", "lizenz", "karte"]
}
