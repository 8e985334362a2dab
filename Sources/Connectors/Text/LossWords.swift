import Records

/// Words that say that a certificate was taken away, in whatever text they stand, and words that take that back.
enum LossWords {
  /// By folded word.
  static let meanings: [String: CredentialStatus] = {
    let lists: [(CredentialStatus, String)] = [
      (
        .revoked,
        """
        revoked revocation widerrufen entzogen revoque revoquee revocado revocada revocacion ingetrokken revogado
        revogada annulled rescinded decertified aterkallad aterkallat indragen indraget inddraget tilbagekaldt
        tilbakekalt inndratt aberkannt zuruckgezogen radie radiee revocato revocata cofniety cofnieta cofniete
        """
      ),
      (
        .suspended,
        """
        suspended suspension ausgesetzt suspendiert suspendu suspendue suspendido suspendida geschorst opgeschort
        avstangd suspenderad suspenderet suspendert gesperrt gesperrte sospeso sospesa zawieszony
        zawieszona zawieszone pozastaveno pozastavena keskeytetty suspensa
        """
      ),
      (.lapsed, "lapsed verfallen"), (.surrendered, "surrendered relinquished"),
    ]
    var table: [String: CredentialStatus] = [:]
    for (status, words) in lists {
      for word in words.split(whereSeparator: { $0 == " " || $0.isNewline }) { table[String(word)] = status }
    }
    return table
  }()

  static let denials: Set<String> = [
    "not", "never", "no", "nor", "without", "lifted", "was", "were", "previously", "former", "formerly", "stayed",
    "reinstated", "restored", "cleared", "overturned", "resolved", "isn't", "wasn't", "nicht", "nie", "wieder",
    "aufgehoben", "ne", "pas", "leve", "levee", "nunca", "levantada", "niet", "opgeheven", "nao", "inte", "ikke",
    "rescission", "expunged", "ended", "completed", "vacated", "quashed",
  ]

  static let doubts: Set<String> = denials.union([
    "if", "may", "might", "could", "will", "unless", "until", "before", "risk", "pending", "proposed", "possible",
    "appeal", "hearing", "investigation",
  ])

  /// Whether a text may hold one of the words; a cheap test that most texts fail.
  static func mayBe(in text: String) -> Bool { sieve.mayHold(text) }

  private static let sieve = WordSieve(meanings.keys)
}
