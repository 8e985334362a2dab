import Records

/// Whom a message speaks of where the words at hand name nobody.
extension MailFacts {
  /// Whom a clause speaks of that mentions nobody.
  ///
  /// The sender, where nobody else is named in subject or greeting, or by what only a holder does or says of himself;
  /// whoever wrote a list without a word of whose it is may have sent it to its holder.
  func fallback(_ told: [MailRules.Fact], _ body: String) -> Owner {
    if !topic.isEmpty { return .people(topic) }
    if !lastPeople.isEmpty { return .people(lastPeople) }
    if isBulk { return .nobody }
    guard let sender, !isOffice, issuer == nil else {
      if let name = MailPerson.greeted(in: body) { return .people([MailPerson(name: name, email: recipient?.email)]) }
      return (issuer == nil ? nil : recipient).map { .people([$0]) } ?? .unclear
    }
    if let owner = ownerOfSubject { return owner }
    if MailWords.asksReader(body), !speaksOfSelf(body) { return spokenTo(body).map { .people([$0]) } ?? .unclear }
    let isOwnAct = !Self.holdersActs.isDisjoint(with: told)
    return isOwnAct || speaksOfSelf(body) || !greetsAnother(body) ? .people([sender]) : .unclear
  }

  /// Whose a list is that stands below a line of the message: the reader's, the sender's.
  func ownerOfList(_ told: [MailRules.Fact]) -> Owner {
    if lead.isOfReader { return spokenTo(body).map { .people([$0]) } ?? .unclear }
    if lead.isOfOthers { return .unclear }
    if lead.isOfSender, let own = sender ?? signer { return .people([own]) }
    if sender == nil, let own = signer ?? (issuer == nil ? nil : recipient) { return isBulk ? .nobody : .people([own]) }
    return fallback(told, body)
  }

  /// Whose a notice of labels is that names nobody: who is greeted by the full name, else whom it came to; the sender
  /// where a person writes of what is his own.
  func noticeHolder(_ text: String) -> MailPerson? {
    if let sender, sender.name != nil, issuer == nil, !isOfficial {
      let keys = Set(MailSentences.words(text))
      let isOfReader = !keys.isDisjoint(with: MailWords.secondPossessive) || MailWords.asksReader(text)
      if !isOfReader, !keys.isDisjoint(with: MailWords.firstPossessive) { return sender }
      if !isOfReader, MailPerson.greeted(in: text) == nil { return greetsAnother(text) ? nil : sender }
    }
    return MailPerson.greeted(in: text).map { MailPerson(name: $0, email: recipient?.email) } ?? recipient ?? sender
  }

  /// What nobody but its holder does with a certificate.
  private static let holdersActs: Set<MailRules.Fact> = [
    .renewed, .passed, .failed, .booked, .applied, .surrendered, .newCard, .cardLost,
  ]

  // MARK: - Who is named elsewhere

  /// `BLS valid until 2028, for Bob Stone`: somebody known, or of a common given name, whom a certificate is for.
  func beneficiary(
    of credential: MailSentence.Credential?, _ clause: MailClause, _ sentence: MailSentence
  ) -> MailMention? {
    sentence.people(in: clause.words).first { mention in
      guard mention.words.lowerBound > credential?.words.lowerBound ?? 0, case .named(let name) = mention.reference,
        Self.beneficial.contains(sentence.words[mention.words.lowerBound - 1].key)
      else { return false }
      return isPerson(name)
    }
  }

  /// Words before whom a certificate is for, and never the office that asks for it.
  private static let beneficial: Set<String> = ["for", "fur", "pour", "para", "voor", "regarding", "concerning"]

  /// `I checked the file: …`: who reports, and says nothing of himself by it.
  func isReporter(_ mention: MailMention, _ sentence: MailSentence) -> Bool {
    guard mention.reference == .first, !mention.isPossessive else { return false }
    return sentence.keys[mention.words.upperBound...].prefix(3).contains { MailWords.reportVerbs.contains($0) }
  }

  /// Whom the subject names beside a certificate; unclear where it names somebody else and no certificate.
  private var ownerOfSubject: Owner? {
    guard !subject.isEmpty, subject.utf8.count <= 300 else { return nil }
    let sentence = MailSentence(subject, lookup: lookup)
    var people: [MailPerson] = []
    for mention in sentence.people {
      guard case .named(let name) = mention.reference, isPerson(name) else { continue }
      let person = known(name) ?? MailPerson(name: name, email: nil)
      if !people.contains(person) { people.append(person) }
    }
    let others = people.filter { $0 != sender }
    guard let other = others.first else { return nil }
    return others.count == 1 && people.count == 1 && !sentence.credentials.isEmpty ? .people([other]) : .unclear
  }

  /// Somebody of the message's header, or a name that begins with a common given name.
  private func isPerson(_ name: String) -> Bool {
    known(name) != nil || name.split(separator: " ").first.map { GivenNames.contains(String($0)) } ?? false
  }

  /// Whether the sender says anywhere "I" or "my", and not only that he looked something up.
  private func speaksOfSelf(_ body: String) -> Bool {
    let keys = MailSentences.words(body)
    return keys.indices.contains { index in
      if MailWords.firstPossessive.contains(keys[index]) { return true }
      guard MailWords.firstSubject.contains(keys[index]) else { return false }
      return !keys[(index + 1)...].prefix(3).contains { MailWords.reportVerbs.contains($0) }
    }
  }

  /// `Hi Dana,`: the first lines greet somebody by name who is not the sender.
  private func greetsAnother(_ body: String) -> Bool {
    let own = Set(sender?.name.map { HeaderText.tokens($0) } ?? [])
    for line in body.split(whereSeparator: \.isNewline).prefix(3) {
      let words = line.split { $0 == " " || $0 == "," }
      guard let first = words.first, MailWords.greetings.contains(MailSentences.word(String(first))), words.count >= 2
      else {
        continue
      }
      let name = MailSentences.word(String(words[1]))
      let isName =
        words[1].first?.isUppercase == true && !MailPerson.noNames.contains(name)
        && !MailPerson.organisationWords.contains(name)
      return isName && !own.contains(name)
    }
    return false
  }
}
