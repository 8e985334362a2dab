import Records

/// Header words of one connector, ready for look-up.
struct HeaderIndex: Sendable {
  struct Match: Sendable {
    var field: Field
    /// 0 to 1.
    var confidence: Double
    var how: ColumnMapping.How
    /// Place in the connector's list of preferences; less is better.
    var rank: Int
  }

  private struct Phrase {
    var words: [String]
    var field: Field
    var rank: Int
  }

  private var exact: [String: (field: Field, rank: Int)] = [:]
  private var phrases: [String: [Phrase]] = [:]

  init(_ columns: [ColumnRule]) {
    var rank = 0
    for rule in columns {
      for pattern in rule.patterns {
        rank += 1
        let key = HeaderText.collapsed(pattern)
        guard !key.isEmpty else { continue }
        if exact[key] == nil { exact[key] = (rule.field, rank) }
        let words = HeaderText.tokens(pattern)
        if words.count >= 2 || Self.strongWords.contains(words.first ?? "") {
          phrases[words[0], default: []].append(Phrase(words: words, field: rule.field, rank: rank))
        }
      }
    }
  }

  /// The field of a header that is one of the words as it stands, remarks and marks aside.
  func exactMatch(_ header: String) -> Match? {
    if let found = exact[HeaderText.collapsed(header)] {
      return Match(field: found.field, confidence: 1, how: .header, rank: found.rank)
    }
    let bare = HeaderText.withoutRemarks(header)
    if bare != header, let found = exact[HeaderText.collapsed(bare)] {
      return Match(field: found.field, confidence: 0.95, how: .header, rank: found.rank)
    }
    return nil
  }

  /// The field of a header that holds one of the words among others, or one of them with a slip of the hand.
  func looseMatch(_ header: String) -> Match? {
    let bare = HeaderText.withoutRemarks(header)
    let words = HeaderText.tokens(bare)
    guard (1...14).contains(words.count), !words.contains(where: Self.otherPeople.contains) else { return nil }
    if let found = phraseMatch(words) { return found }
    return typingErrorMatch(HeaderText.collapsed(bare))
  }

  private func phraseMatch(_ words: [String]) -> Match? {
    var best: Match?
    var bestLength = 0
    for start in words.indices {
      for phrase in phrases[words[start]] ?? []
      where phrase.words.count <= words.count - start
        && words[start..<start + phrase.words.count].elementsEqual(phrase.words)
      {
        let length = phrase.words.count
        if length > bestLength {
          bestLength = length
          let meaningful = words.filter { !Self.fillWords.contains($0) }.count
          let coverage = Double(length) / Double(max(length, meaningful))
          best = Match(field: phrase.field, confidence: 0.45 + 0.4 * coverage, how: .header, rank: phrase.rank)
        }
      }
    }
    return best
  }

  private func typingErrorMatch(_ key: String) -> Match? {
    guard key.utf8.count >= 6, !Self.rightAsTheyStand.contains(key) else { return nil }
    let target = Array(key.unicodeScalars)
    var found: Match?
    for (candidate, value) in exact where abs(candidate.utf8.count - key.utf8.count) <= 1 && candidate.utf8.count >= 6 {
      guard isOneEdit(target, Array(candidate.unicodeScalars)) else { continue }
      if found.map({ value.rank < $0.rank }) ?? true {
        found = Match(field: value.field, confidence: 0.75, how: .header, rank: value.rank)
      }
    }
    return found
  }

  private func isOneEdit(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var leftEnd = left.count
    var rightEnd = right.count
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let (leftRest, rightRest) = (leftEnd - start, rightEnd - start)
    if leftRest <= 1, rightRest <= 1 { return true }
    return leftRest == 2 && rightRest == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
  }

  /// Words one slip away from a header word that mean something else.
  static let rightAsTheyStand: Set<String> = [
    "contract", "contracts", "native", "leader", "source", "updater", "creator",
  ]
  /// Words that name a field even among others.
  static let strongWords: Set<String> = [
    "email", "birthdate", "dob", "expiry", "expires", "expire", "expiration", "surname", "mobile", "phone", "telephone",
    "department", "geburtsdatum", "ablaufdatum", "nachname", "vorname", "forename", "jurisdiction", "npi",
  ]
  /// Headers with one of these speak of somebody else than the person of the row.
  static let otherPeople: Set<String> = [
    "manager", "managers", "supervisor", "supervisors", "emergency", "kin", "spouse", "trainer", "instructor",
    "assessor",
    "approver", "reviewer", "vorgesetzter", "responsable", "chef", "leidinggevende", "payroll",
  ]
  static let fillWords: Set<String> = [
    "the", "of", "your", "what", "is", "a", "an", "please", "enter", "their", "s", "for", "in", "on", "s'", "der",
    "des",
    "de", "la", "le", "el", "del", "formula", "format", "dd", "mm", "yy", "yyyy", "column", "field", "current",
    "latest",
    "most", "recent", "full", "user", "staff", "employee", "member", "personal", "work", "if", "known", "applicable",
  ]
}
