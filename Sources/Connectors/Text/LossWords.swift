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
  static func mayBe(in text: String) -> Bool {
    guard text.utf8.count >= 6 else { return false }
    var window: UInt32 = 0
    for byte in text.utf8 {
      window = window << 8 | UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      switch window {
      // the ends and middles of the words above: voke, voca, voqu, voga, wide, entz, rokk, nnul, esci, cert, kall,
      // ndra, kald, nddr, kalt, spen, ausg, chor, laps, rfal, rren, inqu, avst,
      // sper, ospe, awie, ozas, eske, radi, cofn, berk, gezo
      case 0x766F_6B65, 0x766F_6361, 0x766F_7175, 0x766F_6761, 0x7769_6465, 0x656E_747A, 0x726F_6B6B, 0x6E6E_756C,
        0x6573_6369, 0x6365_7274, 0x6B61_6C6C, 0x6E64_7261, 0x6B61_6C64, 0x6E64_6472, 0x6B61_6C74, 0x7370_656E,
        0x6175_7367, 0x6368_6F72, 0x6C61_7073, 0x7266_616C, 0x7272_656E, 0x696E_7175, 0x6176_7374, 0x7370_6572,
        0x6F73_7065, 0x6177_6965, 0x6F7A_6173, 0x6573_6B65, 0x7261_6469, 0x636F_666E, 0x6265_726B, 0x6765_7A6F:
        return true
      default: continue
      }
    }
    return false
  }
}
