import Records

/// Word lists of a connector, ready for look-up.
struct WordMeanings: Sendable {
  private var exact: [String: WordRule] = [:]
  private var prefixes: [WordRule] = []
  /// Words of a status that is not plainly valid, long enough to be known inside a text; in the order of the rules.
  private var graver: [(rank: Int, rule: WordRule)] = []

  init(_ rules: [WordRule]) {
    for rule in rules {
      if rule.word.hasSuffix("*") {
        prefixes.append(
          WordRule(
            word: String(rule.word.dropLast()), meaning: rule.meaning, isRenewal: rule.isRenewal, cause: rule.cause))
      } else if exact[Self.key(rule.word)] == nil {
        exact[Self.key(rule.word)] = rule
      }
      var word = rule
      word.word = HeaderText.folded(rule.word.hasSuffix("*") ? String(rule.word.dropLast()) : rule.word)
      // What is in process behind a word of validity is the next term.
      let isNext = rule.meaning == CredentialStatus.inProcess.rawValue || rule.isRenewal
      if let rank = Self.rank(rule), rank > 0, !isNext, word.word.count >= 5 { graver.append((rank, word)) }
    }
  }

  func rule(for text: String) -> WordRule? {
    let folded = HeaderText.folded(text)
    if let rule = exact[Self.key(folded)] { return rule }
    if let rule = prefixes.first(where: { folded.hasPrefix($0.word) }) {
      return worst(rule, behind: folded.dropFirst(rule.word.count))
    }
    return compound(folded)
  }

  /// The rule that a text begins with, or that of a worse word behind it: `ACTIVE - SUSPENDED`.
  ///
  /// - Returns: nil where the text denies the worse word, so that nobody can tell: `PROBATION, SUSPENSION STAYED`.
  private func worst(_ rule: WordRule, behind text: Substring) -> WordRule? {
    guard var rank = Self.rank(rule), text.contains(where: \.isLetter) else { return rule }
    var worst: WordRule?
    for (grave, word) in graver where grave > rank && Self.holds(text, word.word) { (rank, worst) = (grave, word) }
    guard let worst else { return rule }
    let words = text.split { !$0.isLetter }
    return words.contains { Self.denials.contains(String($0)) } ? nil : worst
  }

  private static let denials: Set<String> = [
    "not", "never", "no", "without", "lifted", "was", "previously", "stayed", "formerly", "vacated",
  ]

  /// nil for what is no status of a credential, or none that is known.
  private static func rank(_ rule: WordRule) -> Int? {
    CredentialStatus(rawValue: rule.meaning).flatMap { $0 == .unknown ? nil : $0.badness }
  }

  /// Whether the words stand in the text by themselves.
  private static func holds(_ text: Substring, _ words: String) -> Bool {
    text.ranges(of: words).contains { range in
      let isAtStart = range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
      return isAtStart && (range.upperBound == text.endIndex || !text[range.upperBound].isLetter)
    }
  }

  /// `Active (Good Standing)`: both words must be known, and the worse one counts.
  private func compound(_ folded: String) -> WordRule? {
    guard folded.hasSuffix(")"), let open = folded.firstIndex(of: "("), open > folded.startIndex else { return nil }
    let outer = HeaderText.trimmed(String(folded[..<open]))
    let inner = HeaderText.trimmed(String(folded[folded.index(after: open)...].dropLast()))
    guard let left = exact[Self.key(outer)], let right = exact[Self.key(inner)] else { return nil }
    let ranks = [left, right].map { CredentialStatus(rawValue: $0.meaning)?.badness ?? 0 }
    return ranks[1] > ranks[0] ? right : left
  }

  /// Words compare without blanks, hyphens and full stops.
  private static func key(_ text: String) -> String {
    let key = text.filter { !$0.isWhitespace && !"-_.".contains($0) }
    return key.isEmpty ? text : key
  }
}
