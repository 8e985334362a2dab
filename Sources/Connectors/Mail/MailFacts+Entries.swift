import Records

extension MailFacts {
  /// Whether a line is an entry of a list: a credential with a date or a word of status, names, labels, nothing else.
  func isEntry(_ line: String) -> Bool {
    guard line.utf8.count <= 200, line.utf8.count >= 5 else { return false }
    // Looking credentials up costs most: lines of prose are told by their words first.
    let isDated = !DateScanner.dates(in: line).isEmpty
    guard isDated || MailSentences.words(line).contains(where: { MailRules.Fact.named($0) != nil }) else {
      return false
    }
    let sentence = MailSentence(line, lookup: lookup)
    guard !sentence.credentials.isEmpty, !sentence.days.isEmpty || !facts(of: sentence).isEmpty else { return false }
    return isEntry(sentence)
  }

  private func isEntry(_ sentence: MailSentence) -> Bool {
    var known: Set<Int> = []
    for range in sentence.credentials.map(\.words) + sentence.days.map(\.words) { known.formUnion(range) }
    for person in sentence.people where person.isName { known.formUnion(person.words) }
    let hasName = sentence.people.contains(where: \.isName)
    guard sentence.people.allSatisfy(\.isName) else { return false }
    return sentence.words.indices.allSatisfy { index in
      let word = sentence.words[index]
      if known.contains(index) || Self.labels.contains(word.key) || MailRules.Fact.named(word.key) != nil {
        return true
      }
      if patterns.expiryWords.contains(word.key) || patterns.issueWords.contains(word.key) { return true }
      // `Anna Berg (ICU)`
      return word.key.contains(where: \.isNumber)
        || (hasName && NonNameWords.isIn(word.text) && !["training", "education"].contains(word.key))
    }
  }

  private static let labels: Set<String> = [
    "exp", "expiry", "expires", "date", "valid", "no", "nr", "number", "card", "cert", "certificate", "and", "the",
    "new", "ok", "done", "pending", "certification", "license", "licence", "und", "gultig", "karte",
  ]

  /// Facts that single words of an entry tell: `BLS – renewed – 2027-01-31`.
  private func facts(of sentence: MailSentence) -> [MailRules.Fact] {
    sentence.keys.compactMap { key in MailRules.Fact.named(key).flatMap { Self.entryFacts.contains($0) ? $0 : nil }
    }
  }

  private static let entryFacts: Set<MailRules.Fact> = [
    .renewed, .passed, .failed, .booked, .suspended, .revoked, .lapsed, .reinstated, .restricted, .surrendered,
    .terminated, .notHeld,
  ]

  /// Takes what an entry says; false where the text is a sentence.
  mutating func readEntry(_ text: String) -> Bool {
    let sentence = MailSentence(text, lookup: lookup)
    guard !sentence.credentials.isEmpty, isEntry(sentence) else { return false }
    numbers.merge(sentence.numbers) { first, _ in first }
    // A verb makes it a sentence: `Colin Ferris holds First Aid, valid until …`.
    let hits = patterns.hits(in: sentence.keys)
    guard hits.allSatisfy({ $0.fact == .expires || $0.fact == .issued }) else { return false }
    let facts = facts(of: sentence)
    var statuses = facts.flatMap { values(of: $0) }
    if facts.isEmpty { statuses = lead.statuses }
    guard !sentence.days.isEmpty || !statuses.isEmpty || facts.contains(.failed) else { return false }
    let clause = MailClause(words: 0..<sentence.words.count, facts: facts)
    let pairing = MailPairing(clause: clause, sentence: sentence, credentials: sentence.credentials, saysAll: false)
    for (index, credential) in sentence.credentials.enumerated() {
      var owner = entryOwner(of: credential, facts, in: sentence)
      if sentence.numbers[credential.text] != nil, sentence.people.isEmpty { owner = .people([.holder]) }
      guard case .people(let people) = owner else {
        if case .unclear = owner { tell(.person) }
        continue
      }
      if facts.contains(.failed) {
        for person in people {
          add(person, nil, [], [MappedValue(.note, "failed " + credential.text, column: "message")], text)
        }
        continue
      }
      guard people.count == 1 || sentence.credentials.count == 1 else {
        tell(.pairing)
        continue
      }
      guard let days = pairing.days(of: index, people: 1)?.first else {
        tell(.date)
        continue
      }
      var holding = entryDates(days, facts, sentence)
      if sentence.credentials.count == 1, let number = number(in: text) ?? number(behind: credential, in: sentence) {
        holding.append(MappedValue(.number, number, column: "message"))
      }
      holding += statuses
      guard !holding.isEmpty else { continue }
      if let issuer { holding.append(MappedValue(.issuer, issuer, column: "sender")) }
      for person in people { add(person, credential.text, holding, [], text) }
      if people != [.holder] { lastPeople = people }
    }
    for mention in sentence.people where mention.isName {
      if case .people(let people) = resolved([mention], sentence, "") { named += people.filter { !named.contains($0) } }
    }
    return true
  }

  /// Who stands before the credential, else behind it, else above the list; a list of one's own is the sender's.
  private func entryOwner(
    of credential: MailSentence.Credential, _ facts: [MailRules.Fact], in sentence: MailSentence
  ) -> Owner {
    let before = sentence.people.last { $0.words.upperBound <= credential.words.lowerBound }
    if let mention = before ?? sentence.people.first {
      return resolved(sentence.people.filter { $0.group == mention.group }, sentence, "")
    }
    if !topic.isEmpty { return .people(topic) }
    return ownerOfList(facts)
  }

  /// Dates by the label before them, by the line above the list, else by whether they lie ahead.
  private mutating func entryDates(
    _ days: [MailSentence.Day], _ facts: [MailRules.Fact], _ sentence: MailSentence
  ) -> [MappedValue] {
    var values: [MappedValue] = []
    let isPair = days.count == 2 && isAhead(days[0]) == false && isAhead(days[1]) == true
    for (index, day) in days.enumerated() {
      let from = max(0, day.words.lowerBound - 3)
      let labels = sentence.keys[from..<day.words.lowerBound]
      var field: Field?
      if labels.contains(where: { patterns.expiryHeadings.contains($0) || patterns.expiryWords.contains($0) }) {
        field = .expiresOn
      } else if labels.contains(where: patterns.issueHeadings.contains) || !Set(facts).isDisjoint(with: [.passed]) {
        field = .issuedOn
      } else if lead.fields.count == days.count || lead.fields.count == 1 {
        field = lead.fields[min(index, lead.fields.count - 1)]
      } else if isPair {
        field = index == 0 ? .issuedOn : .expiresOn
      } else if isAhead(day) == true {
        field = .expiresOn
      }
      guard let field else {
        tell(.meaning)
        continue
      }
      if !values.contains(where: { $0.field == field }) {
        values.append(MappedValue(field, day.span.text, column: "message"))
      }
    }
    return values
  }
}
