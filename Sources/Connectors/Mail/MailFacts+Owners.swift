import Records

extension MailFacts {
  /// Whose a credential is.
  enum Owner: Hashable {
    case people([MailPerson])
    /// Somebody is meant, and it cannot be told who.
    case unclear
    /// Nobody in particular: "our team".
    case nobody

    var isGroup: Bool {
      if case .people(let people) = self { return people.count > 1 }
      return false
    }
  }

  /// Whose credential a clause speaks of.
  ///
  /// In this order: who stands before it as its owner (`Anna's BLS`, `my ACLS`), who stands behind it (`the BLS of
  /// Anna Berg`), whom the clause or one before it is about, and who was spoken of before.
  func owner(
    of credential: MailSentence.Credential?, _ clause: MailClause, _ sentence: MailSentence, _ body: String
  ) -> Owner {
    let people = sentence.people
    let start = credential?.words.lowerBound ?? clause.words.upperBound
    if let credential {
      if let owner = possessor(before: credential.words.lowerBound, sentence) {
        return resolved(group(of: owner, people), sentence, body)
      }
      if let owner = people.first(where: { $0.words.lowerBound >= credential.words.upperBound }),
        isOf(credential.words.upperBound..<owner.words.lowerBound, sentence)
      {
        return resolved(group(of: owner, people), sentence, body)
      }
    }
    if let named = beneficiary(of: credential, clause, sentence) {
      return resolved(group(of: named, people), sentence, body)
    }
    let before = people.filter {
      $0.words.lowerBound < start && !$0.isObject && $0.words.upperBound <= clause.words.upperBound
        && !isReporter($0, sentence)
    }
    let inClause = before.filter { clause.words.contains($0.words.lowerBound) }
    // "My BLS was issued to Anna Berg": what belongs to a credential of another clause is nobody's here.
    if let nearest = inClause.last ?? before.last { return resolved(group(of: nearest, people), sentence, body) }
    let after = people.filter { clause.words.contains($0.words.lowerBound) }
    if let named = after.first(where: { !$0.isObject }) ?? after.first {
      let others = after.filter { !$0.isObject && $0.group != named.group && $0.isName }
      return others.isEmpty ? resolved(group(of: named, people), sentence, body) : .unclear
    }
    return fallback(clause.facts, body)
  }

  /// Whose licence a number means: whom the clause names, else whom was spoken of with it, else whoever holds it.
  ///
  /// A greeting or `I confirm that …` names nobody whose licence it is.
  func holder(
    of number: String, _ place: MailSentence.Credential?, _ told: [MailRules.Fact], _ clause: MailClause,
    _ sentence: MailSentence, _ body: String
  ) -> Owner {
    let byHolder: Set<MailRules.Fact> = [
      .renewed, .passed, .issued, .surrendered, .newCard, .holds, .notHeld, .cardLost,
    ]
    let isOwnAct = !byHolder.isDisjoint(with: told)
    let speaksOfSomebody = sentence.people(in: clause.words).contains { mention in
      let isAddressed = mention.words.lowerBound == 0 && sentence.words[mention.words.upperBound - 1].mark == .comma
      if case .single = mention.reference, isAddressed { return false }
      return mention.isName || mention.isPossessive || (isOwnAct && mention.reference != .plural)
    }
    if speaksOfSomebody, case .people(let people) = owner(of: place, clause, sentence, body) { return .people(people) }
    return .people([statements.last { $0.credential == number }?.person ?? .holder])
  }

  /// Who owns what begins at a word: at most three words lie between, none of them a verb or another person.
  private func possessor(before start: Int, _ sentence: MailSentence) -> MailMention? {
    guard let last = sentence.people.last(where: { $0.words.upperBound <= start }) else { return nil }
    let between = last.words.upperBound..<start
    let listed = sentence.credentials.filter { between.contains($0.words.lowerBound) }
    let joined = Set(listed.flatMap { Array($0.words) })
    let rest = between.filter { !joined.contains($0) && !MailWords.conjunctions.contains(sentence.words[$0].key) }
    guard last.isPossessive, rest.count <= 3 else { return nil }
    return sentence.days(in: between).isEmpty ? last : nil
  }

  /// `BLS of Anna Berg`, `BLS (Anna Berg)`, `BLS card for Anna Berg`.
  private func isOf(_ between: Range<Int>, _ sentence: MailSentence) -> Bool {
    guard between.count <= 3 else { return false }
    if between.isEmpty {
      let scalars = Array(sentence.text.unicodeScalars)
      let end = sentence.words[between.lowerBound].range.lowerBound
      return end > 0 && scalars[end - 1] == "("
    }
    return MailWords.ofWords.contains(sentence.words[between.upperBound - 1].key)
      && between.dropLast().allSatisfy {
        [
          "card", "exam", "certificate", "certification", "licence", "license", "course",
          "karte", "kurs", "has", "been", "was", "issued", "renewal",
        ].contains(sentence.words[$0].key)
      }
  }

  private func group(of mention: MailMention, _ people: [MailMention]) -> [MailMention] {
    people.filter { $0.group == mention.group }
  }

  /// The people behind mentions that are joined by "and".
  func resolved(_ mentions: [MailMention], _ sentence: MailSentence, _ body: String) -> Owner {
    var people: [MailPerson] = []
    for mention in mentions {
      switch resolved(mention, sentence, body) {
      case .people(let found): people += found.filter { !people.contains($0) }
      case .unclear: return .unclear
      case .nobody: return .nobody
      }
    }
    return people.isEmpty ? .unclear : .people(people)
  }

  private func resolved(_ mention: MailMention, _ sentence: MailSentence, _ body: String) -> Owner {
    switch mention.reference {
    case .named(let name): return .people([known(name) ?? MailPerson(name: name, email: nil)])
    case .single(let name):
      let fitting = everybody.filter {
        $0.name.map { HeaderText.tokens($0).contains(HeaderText.collapsed(name)) } ?? false
      }
      return fitting.count == 1 ? .people(fitting) : .unclear
    case .address(let address):
      return .people([everybody.first { $0.email?.lowercased() == address.lowercased() } ?? MailPerson(email: address)])
    case .first:
      let speaksToSomebody = sentence.people.contains { $0.reference == .second }
      // `I confirm your renewal` from an office speaks of the one it is written to.
      return (sender ?? (speaksToSomebody ? nil : signer)).map { .people([$0]) } ?? .unclear
    case .second: return spokenTo(body).map { .people([$0]) } ?? .unclear
    case .third: return spokenOf(mention, sentence)
    case .plural: return .nobody
    }
  }

  /// Sender, recipients and whoever was named before, each once.
  var everybody: [MailPerson] {
    var people: [MailPerson] = []
    for person in [sender, signer, recipient].compactMap({ $0 }) + others + named {
      let name = person.name.map(HeaderText.collapsed)
      let isKnown = people.contains { known in
        known.key == person.key || (name != nil && known.name.map(HeaderText.collapsed) == name)
      }
      if !isKnown { people.append(person) }
    }
    return people
  }

  func known(_ name: String) -> MailPerson? {
    let key = HeaderText.collapsed(name)
    return ([sender, recipient].compactMap { $0 } + others).first { $0.name.map(HeaderText.collapsed) == key }
  }

  /// Whom "she" or "their" means: the only person or group named before it here, else in what was said before.
  private func spokenOf(_ mention: MailMention, _ sentence: MailSentence) -> Owner {
    let before = sentence.people.filter { $0.isName && $0.words.upperBound <= mention.words.lowerBound }
    if let last = before.last {
      let groups = Set(before.map(\.group))
      let isPlural = MailWords.thirdPlural.contains(sentence.words[mention.words.lowerBound].key)
      guard groups.count == 1 || isPlural else { return .unclear }
      let members = before.filter { $0.group == last.group }
      return members.count == 1 || isPlural ? resolved(members, sentence, "") : .unclear
    }
    let people = antecedents.isEmpty ? (topic.isEmpty ? lastPeople.filter { $0 != sender } : topic) : antecedents
    let isPlural = MailWords.thirdPlural.contains(sentence.words[mention.words.lowerBound].key)
    guard !people.isEmpty, people.count == 1 || isPlural else { return .unclear }
    return .people(people)
  }

  func spokenTo(_ body: String) -> MailPerson? {
    guard let name = MailPerson.greeted(in: body) else { return recipient }
    let isRecipient =
      recipient?.name.map(HeaderText.collapsed) == HeaderText.collapsed(name) || recipient?.name == nil
    return MailPerson(name: name, email: isRecipient ? recipient?.email : nil)
  }
}
