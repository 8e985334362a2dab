import Records

extension MailFacts {
  /// What a fact makes of a holding's status.
  func values(of fact: MailRules.Fact) -> [MappedValue] {
    func status(_ word: String, _ meaning: CredentialStatus) -> [MappedValue] {
      [MappedValue(.status, word, column: "message", meaning: meaning.rawValue)]
    }
    switch fact {
    case .renewed: return status("renewed", .active)
    case .passed: return status("passed", .active)
    case .newCard: return status("new card", .active)
    case .holds: return status("held", .active)
    case .reinstated: return status("reinstated", .active)
    case .booked: return status("booked", .inProcess)
    case .applied: return status("in process", .inProcess)
    case .revoked: return status("revoked", .revoked)
    case .suspended: return status("suspended", .suspended)
    case .surrendered: return status("surrendered", .surrendered)
    case .terminated: return status("terminated", .revoked)
    case .lapsed: return status("lapsed", .lapsed)
    case .notHeld: return status("not held", .inactive)
    case .restricted: return status("restricted", .restricted)
    case .cardLost: return [MappedValue(.note, "card lost", column: "message")]
    case .expires, .issued, .promise, .leaver, .failed: return []
    }
  }

  // MARK: - Dates

  /// Words that may stand before either kind of date.
  private static let neutral: Set<String> = ["on", "of", "am", "le", "el", "op", "den", "d", "the", "du"]

  /// Facts beside which "since" and "from" tell when the term began.
  private static let runsFrom: Set<MailRules.Fact> = [.renewed, .expires, .issued, .passed, .holds, .newCard]

  /// Facts whose day is that on which something was taken away.
  private static let losses: Set<MailRules.Fact> = [
    .revoked, .suspended, .restricted, .surrendered, .terminated, .notHeld,
  ]

  func dates(_ days: [MailSentence.Day], _ facts: [MailRules.Fact], _ sentence: MailSentence) -> [MappedValue] {
    var values: [MappedValue] = []
    for day in days {
      guard let field = field(of: day, facts, sentence), !values.contains(where: { $0.field == field }) else {
        continue
      }
      values.append(MappedValue(field, day.span.text, column: "message"))
    }
    return values
  }

  private func field(of day: MailSentence.Day, _ facts: [MailRules.Fact], _ sentence: MailSentence) -> Field? {
    let end = day.words.lowerBound
    // Words before another date speak of that one.
    let from = max(end - 4, sentence.days.last { $0.words.upperBound <= end }?.words.upperBound ?? 0, 0)
    let before = Array(sentence.keys[from..<max(end, from)])
    // `changed from Active to Suspended on …`: that `to` ends no term.
    let isOfLoss = !facts.isEmpty && facts.allSatisfy(Self.losses.contains)
    let until = before.indices.last { index in
      patterns.expiryWords.contains(before[index])
        && !(isOfLoss && before[index] == "to" && index + 1 < before.count)
    }
    let since = before.lastIndex { patterns.issueWords.contains($0) || Self.neutral.contains($0) }
    let isPlainSince = since.map { !Self.neutral.contains(before[$0]) } ?? false
    if let until {
      // "renewed on", "issued on": the last word before the date decides, unless it is "expires on".
      if let since, since > until, isPlainSince { return .issuedOn }
      return .expiresOn
    }
    if isPlainSince, !Self.runsFrom.isDisjoint(with: facts) {
      return .issuedOn
    }
    if since != nil, !Set(facts).isDisjoint(with: [.passed, .issued, .renewed]) { return .issuedOn }
    if facts.contains(.expires) || facts.contains(.lapsed) { return .expiresOn }
    if facts.contains(.issued) || facts.contains(.passed) { return .issuedOn }
    return facts.contains(.renewed) && isAhead(day) == true ? .expiresOn : nil
  }

  /// Whether a date lies behind the day on which the message was sent; nil where that cannot be told.
  func isAhead(_ day: MailSentence.Day) -> Bool? {
    guard let sent = sentOn.flatMap(Self.yearAndMonth), let date = Self.yearAndMonth(day.span.text) else { return nil }
    if sent.year != date.year { return date.year > sent.year }
    guard let own = date.month, let month = sent.month, own != month else { return nil }
    return own > month
  }

  /// Year and month, as far as a date says them for certain.
  static func yearAndMonth(_ text: String) -> (year: Int, month: Int?)? {
    let parts = text.split { !$0.isNumber && !$0.isLetter }
    guard let place = parts.firstIndex(where: { $0.count >= 4 && $0.prefix(4).allSatisfy(\.isNumber) }),
      let year = Int(parts[place].prefix(4)), (1900...2100).contains(year)
    else { return nil }
    if let named = parts.lazy.compactMap({ monthNumber($0) }).first { return (year, named) }
    if place == 0, parts.count > 1, let month = Int(parts[1].prefix(2)) { return (year, month) }
    if text.contains("."), parts.count == 3, let month = Int(parts[1]) { return (year, month) }
    if parts.count == 2, place == 1, let month = Int(parts[0]) { return (year, month) }
    return (year, nil)
  }

  private static func monthNumber(_ word: Substring) -> Int? {
    let key = HeaderText.collapsed(String(word))
    guard DateScanner.monthNames.contains(key) else { return nil }
    let starts = [
      "ja|en", "f", "mar|maer|mrz|mrt|maa", "ap|av|ab", "mai|may|maj|mei", "jun|juin", "jul|juil", "au|ao|ag", "se",
      "o",
      "n", "d",
    ]
    return starts.firstIndex { start in start.split(separator: "|").contains { key.hasPrefix($0) } }.map { $0 + 1 }
  }

  // MARK: - Numbers

  private static let numberWords: Set<String> = [
    "number", "no", "nr", "certificate", "card", "license", "licence", "code", "nummer", "numero", "#", "id",
    "registration", "cert", "lic",
  ]

  /// A number that begins with the credential's own letters: `RN license … (RN-77120)`; nil where there are several.
  func number(of credential: String, in sentence: MailSentence, _ words: Range<Int>) -> String? {
    let found = MailNumber.found(
      in: Array(sentence.words[words]), credentials: [], taken: [], lookup: lookup)
    let own = found.filter { number in
      number.credential.map { credential.split(separator: " ").contains(Substring($0)) } ?? false
    }
    return own.count == 1 ? own[0].text : nil
  }

  /// A number after `number`, `card no.`, `certificate` and the like; it holds a digit and is no date.
  func number(in clause: String) -> String? {
    let words = clause.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where Self.numberWords.contains(HeaderText.collapsed(word)) || word == "#" {
      for candidate in words[(index + 1)...].prefix(3) {
        var bare = candidate
        while let last = bare.last, ",.;:!?)".contains(last) { bare.removeLast() }
        while let first = bare.first, "(#".contains(first) { bare.removeFirst() }
        if ["is", "no", "number", "nr", "no."].contains(bare.lowercased()) { continue }
        let digits = bare.filter { $0.isASCII && $0.isNumber }.count
        let isNumber =
          digits >= 2 && bare.count >= 3 && bare.allSatisfy { $0.isLetter || $0.isNumber || "-/.".contains($0) }
        if isNumber, DateScanner.dates(in: candidate).isEmpty { return bare }
        break
      }
    }
    return nil
  }
}
