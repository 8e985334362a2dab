import Records

/// A clause of a sentence that tells something by itself, or leans on the one before.
struct MailClause {
  /// Words of the sentence.
  var words: Range<Int>
  /// What it tells; where `isElliptic`, what the clause before told.
  var facts: [MailRules.Fact]
  /// `and Jon Smith's ACLS on 30 June`: the verb stands in the clause before.
  var isElliptic = false
  /// The first word of the first phrase; nil where the verb stands in the clause before.
  var verb: Int?
  /// Whether it tells nothing because it is negated, planned or supposed.
  var isVoid = false
}

/// Cuts a sentence into clauses and says what each tells.
struct MailClauses {
  let sentence: MailSentence
  let patterns: MailPatterns
  /// Whether the message told before of something done, whose term `will be valid until` then states.
  private let isAfterDone: Bool
  private let keys: [String]

  init(_ sentence: MailSentence, patterns: MailPatterns, isAfterDone: Bool = false) {
    self.sentence = sentence
    self.isAfterDone = isAfterDone
    self.patterns = patterns
    var keys = sentence.keys
    // A month, a credential or a name is no verb: `31 May`, `Will Smith`.
    let named = sentence.people.filter(\.isName).map(\.words)
    for range in sentence.credentials.map(\.words) + sentence.days.map(\.words) + named {
      for index in range { keys[index] = "" }
    }
    // `certificate no. 512051` denies nothing.
    for index in keys.indices.dropLast() where keys[index] == "no" {
      if sentence.words[index + 1].text.contains(where: \.isNumber) { keys[index] = "" }
    }
    // `I have to tell you …` tells, and plans nothing.
    for range in MailWords.openings(in: keys) { for index in range { keys[index] = "" } }
    self.keys = keys
  }

  /// A clause while pieces are added to it.
  private struct Open {
    var words: Range<Int>
    var hits: [MailPatterns.Hit]
    /// Facts of the clause that it leans on.
    var inherited: [MailRules.Fact]?
    /// Whether words of a plan stand in it beside a credential.
    var isDone: Bool
  }

  func clauses() -> [MailClause] {
    var closed: [Open] = []
    var open: Open?
    for piece in pieces() {
      let hits = hits(in: piece)
      guard var current = open else {
        open = opened(piece, hits)
        continue
      }
      if isLeftOut(piece), hits.isEmpty {
        closed.append(current)
        open = nil
      } else if current.isDone, !hits.isEmpty {
        closed.append(current)
        open = opened(piece, hits)
      } else if current.isDone || current.inherited != nil, hits.isEmpty, leansOn(piece, current) {
        closed.append(current)
        open = opened(piece, hits)
        open?.inherited = current.inherited ?? facts(current)
      } else {
        current.words = current.words.lowerBound..<piece.upperBound
        current.hits += hits
        if !hits.isEmpty { current.inherited = nil }
        current.isDone = current.isDone || !hits.isEmpty || isPlanned(piece)
        open = current
      }
    }
    if let open { closed.append(open) }
    return told(closed)
  }

  private func opened(_ piece: Range<Int>, _ hits: [MailPatterns.Hit]) -> Open {
    Open(words: piece, hits: hits, inherited: nil, isDone: !hits.isEmpty || isPlanned(piece))
  }

  /// Whether a piece plans or supposes something of a credential of its own.
  private func isPlanned(_ piece: Range<Int>) -> Bool {
    let words = Array(keys[piece])
    return (patterns.isPlan(words) || patterns.condition(in: words) != nil)
      && !(sentence.credentials(in: piece).isEmpty && sentence.days(in: piece).isEmpty)
  }

  // MARK: - Pieces

  /// Stretches between commas, dashes and conjunctions; none ends inside a credential, a date or a group of people.
  private func pieces() -> [Range<Int>] {
    var inside: Set<Int> = []
    for range in sentence.credentials.map(\.words) + sentence.days.map(\.words) { inside.formUnion(range.dropLast()) }
    for (one, next) in zip(sentence.people, sentence.people.dropFirst()) where one.group == next.group {
      inside.formUnion(one.words.lowerBound..<next.words.upperBound - 1)
    }
    var pieces: [Range<Int>] = []
    var start = 0
    for index in sentence.words.indices {
      let next = index + 1
      guard next < sentence.words.count else { break }
      let isConjunction = MailWords.conjunctions.contains(keys[next]) && !inside.contains(next)
      let isComma = sentence.words[index].mark == .comma && !(sentence.words[next].text.first?.isNumber ?? true)
      let ends = (sentence.words[index].mark == .strong || isComma || isConjunction) && !inside.contains(index)
      if ends {
        pieces.append(start..<next)
        start = next
      }
    }
    if start < sentence.words.count { pieces.append(start..<sentence.words.count) }
    return pieces
  }

  private func hits(in piece: Range<Int>) -> [MailPatterns.Hit] {
    let hits = patterns.hits(in: Array(keys[piece]), limits: limits(in: piece)).map { hit in
      var hit = hit
      hit.words = hit.words.lowerBound + piece.lowerBound..<hit.words.upperBound + piece.lowerBound
      return hit
    }
    return hits + hitsAround(piece).filter { !hits.contains($0) }
  }

  /// Phrases that a remark in brackets cuts in two: `my certification (member 445566) has been terminated`.
  private func hitsAround(_ piece: Range<Int>) -> [MailPatterns.Hit] {
    let spoken = piece.filter { !sentence.words[$0].isAside }
    guard spoken.count < piece.count else { return [] }
    return patterns.hits(in: spoken.map { keys[$0] }).compactMap { hit in
      let whole = spoken[hit.words.lowerBound]..<spoken[hit.words.upperBound - 1] + 1
      let remark = whole.filter { sentence.words[$0].isAside }
      guard !remark.isEmpty, !remark.contains(where: { MailPatterns.negations.contains(keys[$0]) }) else { return nil }
      return MailPatterns.Hit(fact: hit.fact, words: whole, isNegated: hit.isNegated)
    }
  }

  private func limits(in range: Range<Int>) -> Set<Int> {
    Set(range.filter { sentence.words[$0].mark != .none }.map { $0 - range.lowerBound })
  }

  /// `but not my ACLS`, `not on 30 April`: what it names is left out.
  private func isLeftOut(_ piece: Range<Int>) -> Bool {
    !(sentence.credentials(in: piece).isEmpty && sentence.days(in: piece).isEmpty)
      && keys[piece].contains { MailPatterns.negations.contains($0) || MailWords.exceptions.contains($0) }
  }

  /// Whether a piece without a verb is a clause of its own: it names somebody else, or another credential beside dates.
  private func leansOn(_ piece: Range<Int>, _ open: Open) -> Bool {
    let credentials = sentence.credentials(in: piece)
    let days = sentence.days(in: piece)
    let openDays = sentence.days(in: open.words)
    let known = Set(sentence.people(in: open.words).map(\.reference))
    let others = sentence.people(in: piece).filter { !$0.isObject && !known.contains($0.reference) }
    if !others.isEmpty, !known.isEmpty { return !credentials.isEmpty || !days.isEmpty }
    return !credentials.isEmpty && !openDays.isEmpty
  }

  // MARK: - What is told

  private func facts(_ open: Open) -> [MailRules.Fact] {
    let isPlan = patterns.isPlan(Array(keys[open.words]))
    let demands = MailDemands(sentence: sentence, keys: keys)
    var facts: [MailRules.Fact] = []
    for hit in open.hits where !hit.isNegated && !facts.contains(hit.fact) {
      if isPlan, !MailPatterns.statesAPlan.contains(hit.fact) { continue }
      if hit.fact == .expires, isOfATermToCome(hit, open) { continue }
      if demands.isVoid(hit, in: open.words) { continue }
      facts.append(hit.fact)
    }
    return facts
  }

  /// `it will then be valid until …`: a term that nobody has yet, unless what begins it was told as done.
  private func isOfATermToCome(_ hit: MailPatterns.Hit, _ open: Open) -> Bool {
    let before = keys[open.words.lowerBound..<hit.words.lowerBound].suffix(4)
    let isEnglish =
      before.last == "be" && before.contains { ["will", "would", "shall", "it'll", "should"].contains($0) }
    let isGerman =
      hit.words.contains { keys[$0] == "gultig" } && keys[open.words].contains { $0 == "sein" }
      && keys[open.words].contains { ["wird", "werden", "wurde", "ware"].contains($0) }
    guard isEnglish || isGerman || isValidInFuture(hit, open) || isOfARenewalAhead(hit, open) else { return false }
    let done: Set<MailRules.Fact> = [.renewed, .passed, .issued, .newCard, .reinstated]
    let all = hits(in: 0..<open.words.lowerBound).filter { done.contains($0.fact) && !$0.isNegated }
    let plan = patterns.isPlan(Array(keys[..<open.words.lowerBound]))
    return plan || all.isEmpty && !isAfterDone
  }

  /// `sera valable jusqu'au`, `será válido hasta`, `vil være gyldigt til`: whoever says when a term ends that runs
  /// says `expirera`, `vencerá`, `vil udløbe`.
  private func isValidInFuture(_ hit: MailPatterns.Hit, _ open: Open) -> Bool {
    hit.words.contains { MailWords.validity.contains(keys[$0]) }
      && keys[open.words.lowerBound..<hit.words.upperBound].contains { MailWords.future.contains($0) }
  }

  /// `and then it is valid until …` behind what is only meant to be done.
  private func isOfARenewalAhead(_ hit: MailPatterns.Hit, _ open: Open) -> Bool {
    guard open.words.contains(where: { MailWords.then.contains(sentence.words[$0].text.lowercased()) }) else {
      return false
    }
    let before = keys[..<hit.words.lowerBound]
    return patterns.isPlan(Array(before))
      || MailWords.soon.contains { soon in
        let words = soon.split(separator: " ").map(String.init)
        return before.indices.contains { before[$0...].prefix(words.count).elementsEqual(words) }
      }
  }

  private func told(_ closed: [Open]) -> [MailClause] {
    var isSupposed = false
    return closed.map { open in
      let first = sentence.words[open.words.lowerBound]
      if MailWords.contrasts.contains(first.key) { isSupposed = false }
      // Pieces are joined here, so phrases that a comma cuts in two are found as well.
      var whole = open
      if open.inherited == nil {
        let all = hits(in: open.words)
        whole.hits += all.filter { hit in !open.hits.contains { $0.words == hit.words && $0.fact == hit.fact } }
        whole.hits.sort { ($0.words.lowerBound, $0.fact.rawValue) < ($1.words.lowerBound, $1.fact.rawValue) }
      }
      let words = Array(keys[open.words])
      if patterns.condition(in: words) != nil { isSupposed = true }
      let facts = isSupposed ? [] : open.inherited ?? facts(whole)
      let isVoid = facts.isEmpty && (isSupposed || !open.hits.isEmpty)
      let verb = whole.hits.first { !$0.isNegated }?.words.lowerBound
      return MailClause(
        words: open.words, facts: facts, isElliptic: open.inherited != nil, verb: verb, isVoid: isVoid)
    }
  }
}
