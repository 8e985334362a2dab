import Records

/// The phrases of a connector's mail rules, ready to be looked for in the words of a sentence.
struct MailPatterns: Sendable {
  private struct Phrase: Sendable {
    var words: [String]
    var fact: MailRules.Fact
  }

  /// A phrase where it stands.
  struct Hit: Hashable {
    var fact: MailRules.Fact
    var words: Range<Int>
    /// Whether the sentence says that it is not so.
    var isNegated: Bool
  }

  private var byFirstWord: [String: [Phrase]] = [:]
  private var plans: [String: [[String]]] = [:]
  private var conditions: [String: [[String]]] = [:]
  private var courtesies: [String: [[String]]] = [:]
  let expiryWords: Set<String>
  let issueWords: Set<String>
  /// Words of a line above a list that say what its dates are.
  let expiryHeadings: Set<String>
  let issueHeadings: Set<String>
  let issuerDomains: [(domain: String, issuer: String)]

  /// How many words `…` in a phrase may stand for.
  static let gap = 5

  init(_ rules: MailRules) {
    for pattern in rules.patterns {
      let words = pattern.phrase.split(separator: " ").map { $0 == "…" ? "…" : MailSentences.word(String($0)) }
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(Phrase(words: words, fact: pattern.fact))
    }
    plans = Self.byFirstWord(rules.notEvidence)
    conditions = Self.byFirstWord(rules.conditions)
    courtesies = Self.byFirstWord(rules.courtesies)
    expiryWords = Set(rules.expiryWords.map { MailSentences.word($0) })
    issueWords = Set(rules.issueWords.map { MailSentences.word($0) })
    expiryHeadings = Set(rules.expiryHeadings.map { MailSentences.word($0) })
    issueHeadings = Set(rules.issueHeadings.map { MailSentences.word($0) })
    issuerDomains = rules.issuerDomains
  }

  private static func byFirstWord(_ phrases: [String]) -> [String: [[String]]] {
    var table: [String: [[String]]] = [:]
    for phrase in phrases {
      let words = MailSentences.words(phrase)
      if let first = words.first { table[first, default: []].append(words) }
    }
    return table
  }

  /// Every phrase in the words, in order; of those that overlap, a longer one that holds another takes its place.
  ///
  /// - Parameter limits: Words behind which a negation does not reach further.
  func hits(in words: [String], limits: Set<Int> = []) -> [Hit] {
    var hits: [Hit] = []
    for start in words.indices {
      for phrase in byFirstWord[words[start]] ?? [] {
        guard let end = end(of: phrase.words, words, from: start) else { continue }
        let isNegated = isNegated(words, phrase.words, start..<end, limits)
        let hit = Hit(fact: phrase.fact, words: start..<end, isNegated: isNegated)
        hits.removeAll {
          $0.fact == hit.fact && hit.words.lowerBound <= $0.words.lowerBound && $0.words.upperBound <= end
        }
        let isInside = hits.contains {
          $0.words.lowerBound <= start && end <= $0.words.upperBound && $0.words.count > hit.words.count
        }
        if !isInside { hits.append(hit) }
      }
    }
    return hits.filter { hit in
      !hits.contains {
        $0.words.count > hit.words.count && $0.words.lowerBound <= hit.words.lowerBound
          && hit.words.upperBound <= $0.words.upperBound
      }
    }
  }

  /// Facts that speak of a time to come by their nature.
  static let statesAPlan: Set<MailRules.Fact> = [.expires, .leaver, .booked]

  /// Whether the words tell what somebody means to do, or asks for.
  func isPlan(_ words: [String]) -> Bool { words.indices.contains { length(of: plans, words, $0) != nil } }

  /// Where the words begin to tell what is only supposed or believed; nil: nowhere.
  func condition(in words: [String]) -> Int? {
    var index = 0
    while index < words.count {
      if let length = length(of: courtesies, words, index) {
        index += length
      } else if length(of: conditions, words, index) != nil {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  private func length(of table: [String: [[String]]], _ words: [String], _ start: Int) -> Int? {
    table[words[start]]?.filter { phrase in
      start + phrase.count <= words.count && words[start..<start + phrase.count].elementsEqual(phrase)
    }.map(\.count).max()
  }

  /// Where the phrase that begins at a word ends; nil where it does not stand there.
  private func end(of phrase: [String], _ words: [String], from start: Int) -> Int? {
    var place = start
    var index = 0
    while index < phrase.count {
      if phrase[index] == "…" {
        guard index + 1 < phrase.count else { return place }
        // Words of names, certificates and dates are empty here and take up no room.
        var room = Self.gap
        var found = place
        while found < words.count, words[found] != phrase[index + 1], room > 0 || words[found].isEmpty {
          if !words[found].isEmpty { room -= 1 }
          found += 1
        }
        guard found < words.count, words[found] == phrase[index + 1] else { return nil }
        place = found
      } else {
        guard place < words.count, words[place] == phrase[index] else { return nil }
        place += 1
      }
      index += 1
    }
    return place
  }

  static let negations: Set<String> = [
    "not", "never", "no", "isn't", "wasn't", "hasn't", "haven't", "didn't", "doesn't", "don't", "cannot", "can't",
    "without", "nicht", "kein", "keine", "keinen", "nie", "pas", "jamais", "niet", "geen", "nooit", "inte", "aldrig",
    "ikke", "aldri", "nunca", "aren't", "weren't", "neither", "nor", "hadn't", "unable", "forgot", "ohne", "sans",
    "sin",
    "zonder", "utan", "uden", "uten",
  ]

  /// Whether a negation that is no part of the phrase stands before it or in its gap.
  private func isNegated(_ words: [String], _ phrase: [String], _ place: Range<Int>, _ limits: Set<Int>) -> Bool {
    let start = place.lowerBound
    var index = start - 1
    while index >= 0, index >= start - 5, !limits.contains(index) {
      if Self.negations.contains(words[index]) { return true }
      index -= 1
    }
    let own = Set(phrase)
    if phrase.contains("…"),
      words[place].contains(where: { Self.negations.contains($0) && !own.contains($0) }),
      !Self.negations.contains(words[start]), words[place.upperBound - 1] != words[start]
    {
      return true
    }
    return start + 1 < words.count && words[start + 1] == "not" && words[start] != "did" && !own.contains("not")
  }
}
