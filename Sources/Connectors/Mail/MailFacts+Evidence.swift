import Records

/// What of a message is evidence, whoever it speaks of.
extension MailFacts {
  /// Takes back what an offer to a client, or a message to many, says that somebody holds.
  ///
  /// What it says that somebody lost stays, and what its sender, a person, says of himself; a body that registers may
  /// write to many with one letter each, and speaks of whom it names or addresses.
  mutating func keepEvidence(in text: String) {
    if isBulk, !isOfficial {
      statements = statements.filter { $0.isOfLoss || ($0.person == sender && $0.person.name != nil) }
    }
    guard !isOfficial else { return }
    let isOffered = isOffer(text)
    let kept = statements.filter { statement in
      let isPromised = isOffered || statement.sentences.allSatisfy(isPromise)
      return statement.credential == nil || statement.isOfLoss || statement.person == sender || !isPromised
    }
    let count = statements.count
    statements = kept
    if statements.count < count { tell(.promise) }
  }

  /// `We will provide Amy Foster, who holds …`.
  private func isPromise(_ sentence: String) -> Bool {
    patterns.hits(in: MailSentences.words(sentence)).contains { $0.fact == .promise && !$0.isNegated }
  }

  /// Whether the message offers people to a client.
  private func isOffer(_ text: String) -> Bool {
    if !Self.offers.isDisjoint(with: MailSentences.words(subject)) { return true }
    for line in text.split(whereSeparator: \.isNewline).prefix(3) {
      let words = MailSentences.words(String(line))
      if words.count <= 4, let first = words.first, MailWords.greetings.contains(first) || first == "sehr",
        words.contains(where: Self.clients.contains)
      {
        return true
      }
    }
    return false
  }

  private static let offers: Set<String> = [
    "proposal", "proposals", "tender", "bid", "quotation", "rfp", "rfq", "rfi", "angebot", "offerte", "offre",
    "propuesta", "anbud", "tilbud",
  ]
  private static let clients: Set<String> = ["client", "clients", "kunde", "kunden", "klant", "cliente", "kund"]

  /// Whether the sentence speaks of a licence by a word of its own that names none of the catalogue's: `XY-Lizenz`.
  func namesAnother(_ sentence: MailSentence) -> Bool {
    sentence.words.contains { CredentialCompound.head(of: $0.text[...].prefix { !",.;:!?".contains($0) }) != nil }
  }
}

extension MailFacts.Statement {
  private static let losses: Set<CredentialStatus> = [
    .revoked, .suspended, .surrendered, .lapsed, .inactive, .restricted, .expired, .unknown,
  ]

  /// Whether it takes something away, or says that its standing is not known.
  var isOfLoss: Bool {
    holding.contains { $0.field == .status && isBad($0) }
      || personValues.contains { $0.field == .employmentStatus || $0.field == .leftOn || $0.field == .note }
  }

  /// Whether its standing is told: lost, or given back.
  var tellsStanding: Bool {
    holding.contains { $0.field == .status && (isBad($0) || $0.text == "reinstated") }
  }

  private func isBad(_ value: MappedValue) -> Bool {
    guard let status = value.plainMeaning.flatMap(CredentialStatus.init(rawValue:)) else { return value.meaning == nil }
    return Self.losses.contains(status)
  }
}
