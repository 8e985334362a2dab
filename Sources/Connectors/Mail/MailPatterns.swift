import Records

/// The phrases of a connector's mail rules, ready to be looked for in the words of a clause.
struct MailPatterns: Sendable {
  private struct Phrase: Sendable {
    var words: [String]
    var fact: MailRules.Fact
  }

  private var byFirstWord: [String: [Phrase]] = [:]
  private var notEvidence: [String: [[String]]] = [:]
  let issuerDomains: [(domain: String, issuer: String)]

  /// How many words `…` in a phrase may stand for.
  static let gap = 4

  init(_ rules: MailRules) {
    for pattern in rules.patterns {
      let words = pattern.phrase.split(separator: " ").map {
        $0 == "…" ? "…" : MailSentences.words(String($0)).joined()
      }
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(Phrase(words: words, fact: pattern.fact))
    }
    for phrase in rules.notEvidence {
      let words = MailSentences.words(phrase)
      if let first = words.first { notEvidence[first, default: []].append(words) }
    }
    issuerDomains = rules.issuerDomains
  }

  /// The facts that the words of a clause tell, each once, in order; negated ones are none.
  func facts(in words: [String]) -> [MailRules.Fact] {
    var facts: [MailRules.Fact] = []
    let isPlan = isPlan(words)
    if Self.doubts.contains(where: { words.joined(separator: " ").contains($0) }) { return [] }
    for start in words.indices {
      for phrase in byFirstWord[words[start]] ?? [] {
        guard matches(phrase.words, words, from: start) else { continue }
        if facts.contains(phrase.fact) || isNegated(words, before: start) { continue }
        if isPlan, !Self.statesAPlan.contains(phrase.fact) { continue }
        facts.append(phrase.fact)
      }
    }
    return facts
  }

  /// Facts that speak of a time to come by their nature.
  private static let statesAPlan: Set<MailRules.Fact> = [.expires, .leaver, .booked]

  /// What somebody only believes is no evidence, dates included.
  private static let doubts = [
    "i think", "i believe", "i guess", "i suppose", "not sure", "do you know", "ich glaube", "je crois", "creo que",
    "i assume", "as far as i know", "if i remember",
  ]

  private func isPlan(_ words: [String]) -> Bool {
    words.indices.contains { start in
      (notEvidence[words[start]] ?? []).contains { phrase in
        start + phrase.count <= words.count && words[start..<start + phrase.count].elementsEqual(phrase)
      }
    }
  }

  private func matches(_ phrase: [String], _ words: [String], from start: Int) -> Bool {
    var place = start
    var index = 0
    while index < phrase.count {
      if phrase[index] == "…" {
        guard index + 1 < phrase.count else { return true }
        let limit = min(words.count, place + Self.gap + 1)
        guard place < limit, let found = words[place..<limit].firstIndex(of: phrase[index + 1]) else { return false }
        place = found
      } else {
        guard place < words.count, words[place] == phrase[index] else { return false }
        place += 1
      }
      index += 1
    }
    return true
  }

  private static let negations: Set<String> = [
    "not", "never", "no", "isn't", "wasn't", "hasn't", "haven't", "didn't", "doesn't", "don't", "cannot", "can't",
    "without",
    "nicht", "kein", "keine", "pas", "jamais", "no", "niet", "geen", "inte", "ikke", "aren't", "weren't", "neither",
    "nor",
  ]

  private func isNegated(_ words: [String], before start: Int) -> Bool {
    words[max(0, start - 5)..<start].contains { Self.negations.contains($0) }
      || (start + 1 < words.count && words[start + 1] == "not" && words[start] != "did")
  }
}
