/// Where a sentence speaks of somebody.
struct MailMention {
  enum Reference: Hashable {
    /// A full name.
    case named(String)
    /// A given name or a surname alone.
    case single(String)
    case address(String)
    /// Who speaks, is spoken to, was spoken of, and "we".
    case first, second, third, plural
  }

  var reference: Reference
  var words: Range<Int>
  /// `Anna's`, `my`; what follows belongs to the person.
  var isPossessive = false
  /// `me`: never who a sentence is about where it names somebody else.
  var isObject = false
  /// Mentions joined by "and" have one number.
  var group = 0

  var isName: Bool {
    switch reference {
    case .named, .single, .address: true
    default: false
    }
  }
}

/// Finds the mentions of people among the words of a sentence.
struct MailMentionFinder {
  let words: [MailSentence.Word]
  /// Words that belong to credentials and dates.
  let taken: Set<Int>
  private let isGerman: Bool
  private let isNordic: Bool

  init(words: [MailSentence.Word], taken: Set<Int>) {
    self.words = words
    self.taken = taken
    let keys = Set(words.map(\.key))
    isNordic =
      !keys.isDisjoint(with: ["og", "jeg", "til", "gyldig", "gyldigt", "udlober", "utloper", "er", "har"])
      && keys.isDisjoint(with: ["ist", "und", "bis", "hat"])
    isGerman = keys.intersection(MailWords.german).count >= 2 || keys.contains("herr") || keys.contains("frau")
  }

  func mentions() -> [MailMention] {
    var found: [MailMention] = []
    var index = 0
    while index < words.count {
      if taken.contains(index) {
        index += 1
      } else if let mention = name(at: index) ?? pronoun(at: index) {
        let isVocative =
          mention.isName && mention.words.lowerBound > 0
          && MailWords.greetings.contains(words[mention.words.lowerBound - 1].key)
        if !isVocative { found.append(mention) }
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    return grouped(found)
  }

  // MARK: - Groups

  /// Numbers mentions so that those joined by "and" have one; a list of commas alone joins nobody.
  private func grouped(_ mentions: [MailMention]) -> [MailMention] {
    var mentions = mentions
    for index in mentions.indices { mentions[index].group = index }
    var start = 0
    for index in mentions.indices.dropFirst() {
      let between = mentions[index - 1].words.upperBound..<mentions[index].words.lowerBound
      let isJoined = !between.isEmpty && between.allSatisfy { MailWords.joins.contains(words[$0].key) }
      let isListed = between.isEmpty && words[between.lowerBound - 1].mark == .comma
      if !isJoined, !isListed { start = index }
      if isJoined { for member in start...index { mentions[member].group = start } }
    }
    return mentions
  }

  // MARK: - Pronouns

  private func pronoun(at index: Int) -> MailMention? {
    let key = words[index].key
    let range = index..<index + 1
    func mention(_ reference: MailMention.Reference, possessive: Bool = false, object: Bool = false) -> MailMention {
      MailMention(reference: reference, words: range, isPossessive: possessive, isObject: object)
    }
    if MailWords.firstSubject.contains(key) { return mention(.first) }
    if MailWords.firstPossessive.contains(key) || (isNordic && ["mit", "mitt"].contains(key)) {
      return mention(.first, possessive: true)
    }
    if MailWords.firstObject.contains(key) { return mention(.first, object: true) }
    if key == "he", index + 1 < words.count, ["ado", "ido"].contains(where: { words[index + 1].key.hasSuffix($0) }) {
      return mention(.first)
    }
    if key == "su" || key == "sus" { return mention(.second, possessive: true) }
    if ["ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"].contains(key) {
      let isPolite = words[index].text.first?.isUppercase == true
      return mention(isPolite ? .second : .third, possessive: true)
    }
    if key == "sie", index > 0, words[index].text == "Sie" { return mention(.second) }
    if MailWords.secondPossessive.contains(key) { return mention(.second, possessive: true) }
    if MailWords.secondSubject.contains(key) { return mention(.second) }
    // `Il est valable jusqu'au …` speaks of the certificate.
    if ["il", "elle"].contains(key),
      words[index..<min(words.count, index + 5)].contains(where: {
        MailWords.validity.contains($0.key) || $0.key.hasPrefix("expire")
      })
    {
      return nil
    }
    if isGerman, key == "er" || (key == "sie" && words[index].text == "sie") { return mention(.third) }
    if MailWords.thirdSubject.contains(key) { return mention(.third) }
    if MailWords.thirdPossessive.contains(key) { return mention(.third, possessive: true) }
    if MailWords.thirdPlural.contains(key) { return mention(.third, possessive: key.hasPrefix("their")) }
    if MailWords.plural.contains(key) { return mention(.plural, possessive: key == "our", object: key == "us") }
    return nil
  }

  // MARK: - Names

  private func name(at start: Int) -> MailMention? {
    let first = words[start]
    if ValueShape.isAddress(first.text) {
      return MailMention(reference: .address(first.text), words: start..<start + 1)
    }
    if MailWords.titles.contains(first.key), first.text.first?.isUppercase == true, start + 1 < words.count {
      guard let rest = run(from: start + 1) else { return nil }
      let text = self.text(of: rest)
      let range = start..<rest.upperBound
      let reference: MailMention.Reference = rest.count > 1 ? .named(text) : .single(text)
      return MailMention(reference: reference, words: range, isPossessive: isPossessive(rest))
    }
    if let reversed = reversed(at: start) { return reversed }
    guard var range = run(from: start) else { return nil }
    // `Unfortunately Anna Berg`
    if range.count >= 3, !GivenNames.contains(plain(words[start].text)),
      GivenNames.contains(plain(words[start + 1].text))
    {
      range = start + 1..<range.upperBound
    }
    let text = self.text(of: range)
    let mention = { MailMention(reference: $0, words: range, isPossessive: isPossessive(range)) }
    if range.count >= 2, range.count <= 5 {
      return isName(text) ? mention(.named(text)) : nil
    }
    guard range.count == 1 else { return nil }
    let word = plain(words[range.lowerBound].text)
    let isSingle = GivenNames.contains(word) || (isPossessive(range) && !isGerman && !NonNameWords.isIn(word))
    guard isSingle, word.count >= 3, !MailPerson.organisationWords.contains(HeaderText.collapsed(word)) else {
      return nil
    }
    return mention(.single(word))
  }

  /// `Berg, Anna` between separators.
  private func reversed(at start: Int) -> MailMention? {
    let end = start + 2
    guard end <= words.count, words[start].mark == .comma, isNameWord(start), isNameWord(start + 1),
      GivenNames.contains(plain(words[start + 1].text)), !GivenNames.contains(plain(words[start].text)),
      start == 0 || words[start - 1].mark == .strong, end == words.count || words[end - 1].mark == .strong
    else { return nil }
    let name = plain(words[start].text) + ", " + plain(words[start + 1].text)
    return MailMention(reference: .named(name), words: start..<end)
  }

  /// Words that follow each other and are written like those of a name.
  private func run(from start: Int) -> Range<Int>? {
    guard isNameWord(start) else { return nil }
    var end = start + 1
    var index = end
    while index < words.count, words[index - 1].mark == .none, !endsSentence(index - 1), !isPossessive(start..<index) {
      if isNameWord(index) || isInitial(index) {
        end = index + 1
      } else if !NameShape.particles.contains(words[index].key) || ["y", "e"].contains(words[index].key)
        || taken.contains(index)
      {
        break
      }
      index += 1
    }
    return start..<end
  }

  private func isNameWord(_ index: Int) -> Bool {
    guard !taken.contains(index) else { return false }
    let bare = plain(words[index].text)
    guard let first = bare.first, first.isUppercase, bare.count >= 2, bare != bare.uppercased() || isShouted(index)
    else {
      return false
    }
    let key = HeaderText.collapsed(bare)
    return bare.allSatisfy { $0.isLetter || "'’-.".contains($0) } && !MailPerson.noNames.contains(key)
      && !DateScanner.monthNames.contains(key) && !MailWords.titles.contains(key)
      && !(index == 0 && MailPerson.shortOpeners.contains(key) && !GivenNames.contains(key))
  }

  /// A name in capitals: a common given name, or what stands behind one.
  private func isShouted(_ index: Int) -> Bool {
    let bare = plain(words[index].text)
    if GivenNames.contains(bare) { return true }
    guard index > 0, bare.count >= 3 else { return false }
    let last = plain(words[index - 1].text)
    return last == last.uppercased() && GivenNames.contains(last)
  }

  private func isInitial(_ index: Int) -> Bool {
    let bare = plain(words[index].text)
    return bare.count == 1 && bare.first?.isUppercase == true && bare != "I"
  }

  /// A full stop behind the word, unless it is an initial's.
  private func endsSentence(_ index: Int) -> Bool {
    let text = words[index].text
    return text.last.map { ".!?".contains($0) } ?? false && plain(text).count > 2
  }

  private func isPossessive(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let text = words[last].text.filter { !",.;:!?".contains($0) }
    return ["'s", "’s", "s'", "s’"].contains { text.hasSuffix($0) }
  }

  private func text(of range: Range<Int>) -> String { range.map { plain(words[$0].text) }.joined(separator: " ") }

  private func isName(_ text: String) -> Bool {
    let tokens = HeaderText.tokens(text)
    if tokens.contains(where: MailPerson.organisationWords.contains) { return false }
    let knownGiven = text.split(separator: " ").first.map { GivenNames.contains($0) } ?? false
    return knownGiven
      || (!isGerman && !NonNameWords.isIn(text) && !tokens.contains(where: MailPerson.commonWords.contains))
  }

  /// Without marks at the ends and without the ending of a genitive.
  private func plain(_ text: String) -> String {
    var bare = text
    while let last = bare.last, ",.;:!?\"”*_".contains(last) { bare.removeLast() }
    while let first = bare.first, "*_\"“'‘".contains(first) { bare.removeFirst() }
    for suffix in ["'s", "’s"] where bare.hasSuffix(suffix) { bare.removeLast(2) }
    while let last = bare.last, "'’".contains(last) { bare.removeLast() }
    return bare
  }
}
