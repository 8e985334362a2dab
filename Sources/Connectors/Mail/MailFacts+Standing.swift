import Records

/// Words of a bad standing that none of the rules reads: what the message claims as held beside them is not known.
extension MailFacts {
  /// Looks at the text without its lines of labels again, once its facts are taken.
  ///
  /// A sentence with such a word speaks of the certificates that it names, else of the people, else of all that the
  /// message tells of. Where nothing of them tells a standing, theirs becomes unknown with the word as it stands there,
  /// and the message is told as unclear.
  mutating func watchStanding(in text: String) {
    guard MailLoss.mayBe(in: text) else { return }
    for paragraph in MailSentences.paragraphs(in: text, isEntry: { isEntry($0) }) {
      for part in MailSentences.split(paragraph.text) where part.utf8.count <= 4000 && !part.hasSuffix("?") {
        let sentence = MailSentence(part, lookup: lookup)
        guard !MailWords.isHearsay(sentence.keys), let word = MailLoss(sentence, patterns: patterns).word() else {
          continue
        }
        takeUnread(word, sentence)
      }
    }
  }

  private mutating func takeUnread(_ word: String, _ sentence: MailSentence) {
    let concerned = concerned(by: sentence)
    // What the rules read of the sentence, or of its certificate, is told already.
    if statements.contains(where: {
      $0.tellsStanding && ($0.sentences.contains(sentence.text) || $0.hasText(sentence.text))
    }) {
      return
    }
    if !concerned.isEmpty, concerned.allSatisfy({ statements[$0].tellsStanding || !statements[$0].isClaimed }) {
      return
    }
    for index in concerned where !statements[index].tellsStanding && statements[index].isClaimed {
      let status = MappedValue(.status, word, column: "message", meaning: CredentialStatus.unknown.rawValue)
      statements[index].holding.removeAll { $0.field == .status }
      let place = statements[index].holding.firstIndex { $0.field == .issuer } ?? statements[index].holding.endIndex
      statements[index].holding.insert(status, at: place)
      if !statements[index].sentences.contains(sentence.text) { statements[index].sentences.append(sentence.text) }
    }
    let speaksOfLicence = !sentence.credentials.isEmpty || sentence.keys.contains(where: MailLoss.isLicence)
    if !concerned.isEmpty || (speaksOfLicence && (!isBulk || isOfficial)) { tell(.standing) }
  }

  /// Places of the statements that a sentence may speak of.
  private func concerned(by sentence: MailSentence) -> [Int] {
    let held = statements.indices.filter { statements[$0].credential != nil }
    let named = sentence.credentials.map { Self.tokens($0.text) }
    if !named.isEmpty {
      return held.filter { index in
        let own = Self.tokens(statements[index].credential ?? "")
        return named.contains { !$0.isDisjoint(with: own) }
          || statements[index].holding.contains { value in
            value.field == .number && sentence.text.contains(value.text)
          }
      }
    }
    let people = sentence.people.compactMap { mention -> String? in
      if case .named(let name) = mention.reference { return HeaderText.collapsed(name) }
      return nil
    }
    let theirs = held.filter { index in
      statements[index].person.name.map { people.contains(HeaderText.collapsed($0)) } ?? false
    }
    return people.isEmpty || !theirs.isEmpty ? (people.isEmpty ? held : theirs) : []
  }

  private static func tokens(_ credential: String) -> Set<String> {
    let words = Set(HeaderText.tokens(credential))
    let own = words.filter { !MailLoss.isLicence($0) && !["card", "the", "of", "exam", "course"].contains($0) }
    return own.isEmpty ? words : own
  }
}

extension MailFacts.Statement {
  /// Whether it claims that something is held: a term, or a word of good standing.
  fileprivate var isClaimed: Bool {
    let statuses = holding.filter { $0.field == .status }
    if statuses.contains(where: { $0.meaning == CredentialStatus.inProcess.rawValue }) { return false }
    return holding.contains { [.expiresOn, .issuedOn, .status, .number].contains($0.field) }
  }

  /// A notice's lines are kept as one.
  fileprivate func hasText(_ text: String) -> Bool { sentences.contains { $0.contains(text) } }
}
