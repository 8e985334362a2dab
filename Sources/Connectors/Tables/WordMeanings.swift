import Records

/// Word lists of a connector, ready for look-up.
struct WordMeanings: Sendable {
  private var exact: [String: WordRule] = [:]
  private var prefixes: [WordRule] = []

  init(_ rules: [WordRule]) {
    for rule in rules {
      if rule.word.hasSuffix("*") {
        prefixes.append(
          WordRule(
            word: String(rule.word.dropLast()), meaning: rule.meaning, isRenewal: rule.isRenewal, cause: rule.cause))
      } else if exact[Self.key(rule.word)] == nil {
        exact[Self.key(rule.word)] = rule
      }
    }
  }

  func rule(for text: String) -> WordRule? {
    let folded = HeaderText.folded(text)
    if let rule = exact[Self.key(folded)] { return rule }
    if let rule = prefixes.first(where: { folded.hasPrefix($0.word) }) { return rule }
    return compound(folded)
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
