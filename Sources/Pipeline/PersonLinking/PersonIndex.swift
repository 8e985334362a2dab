import Normalization
import Records

/// Finds the people that a mention could be, without looking at all of them: the blocking rules of the register.
struct PersonIndex {
  private var byKey: [String: [Int]] = [:]
  /// The same of people that HR does not know.
  private var strangers: [String: [Int]] = [:]

  mutating func add(_ mention: Mention, person: Int, isSpine: Bool) {
    for key in PersonIndex.ownKeys(of: mention) {
      if byKey[key]?.last != person { byKey[key, default: []].append(person) }
      if !isSpine, strangers[key]?.last != person { strangers[key, default: []].append(person) }
    }
  }

  /// People that share a key with the mention, in the order in which they were made.
  ///
  /// - Parameter byIdentity: Whether names are left out: whatever decides by itself shares a number, an address or a
  ///   birth date.
  func candidates(for mention: Mention, byIdentity: Bool = false) -> [Int] {
    var found: Set<Int> = []
    for key in byIdentity ? PersonIndex.identityKeys(of: mention) : PersonIndex.searchKeys(of: mention) {
      if let people = byKey[key] { found.formUnion(people) }
    }
    return found.sorted()
  }

  /// People that could be the mention's, one of HR's employees, written down twice: HR's own, who are two unless they
  /// share a birth date, are met by that alone.
  func doubles(of mention: Mention) -> [Int] {
    if let birth = mention.birth, birth.precision != .day { return candidates(for: mention) }
    var found: Set<Int> = []
    for key in PersonIndex.identityKeys(of: mention) {
      if let people = byKey[key] { found.formUnion(people) }
    }
    for key in PersonIndex.searchKeys(of: mention) {
      if let people = strangers[key] { found.formUnion(people) }
    }
    return found.sorted()
  }

  func people(withEmployeeKey key: String) -> [Int] { byKey["e:" + key] ?? [] }

  private static func identityKeys(of mention: Mention) -> [String] {
    var keys = mention.numbers.map { "n:" + $0 }
    if let key = mention.employeeKey { keys.append("e:" + key) }
    if let email = mention.email { keys.append("m:" + email) }
    if let phone = mention.phone { keys.append("p:" + phone) }
    if let npi = mention.npi { keys.append("i:" + npi) }
    if let birth = mention.birth, birth.precision == .day { keys.append("b:\(birth)") }
    return keys
  }

  private static func ownKeys(of mention: Mention) -> [String] {
    var keys = identityKeys(of: mention)
    for name in mention.names {
      for token in surnameTokens(name) {
        keys += spellings(token).map { "f:" + $0 }
      }
      if name.family == nil { continue }
      keys += tokens(name.given ?? "").map { "g:" + $0 }
    }
    return Array(Set(keys))
  }

  private static func searchKeys(of mention: Mention) -> [String] {
    var keys = identityKeys(of: mention)
    for name in mention.names {
      for token in surnameTokens(name) { keys += spellings(token).map { "f:" + $0 } }
      // The name may stand in the other order.
      keys += tokens(name.given ?? "").map { "f:" + $0 }
      if name.family == nil || name.given == nil { keys += tokens(name.written).map { "g:" + $0 } }
    }
    return Array(Set(keys))
  }

  private static func surnameTokens(_ name: PersonName) -> [String] {
    let text = [name.family, name.former].compactMap { $0 }.joined(separator: " ")
    let found = tokens(text.isEmpty ? name.written : text)
    // The whole surname in one piece too: `van der Berg` and `Vanderberg`.
    return found.count > 1 && !text.isEmpty ? found + [found.joined()] : found
  }

  /// Folded words with the ways to write umlauts made one.
  private static func tokens(_ text: String) -> [String] {
    NameComparison.fold(text).split(separator: " ").map { word in
      String(word).replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
    }
  }

  /// The word, and from five letters on the word less each of its letters, so that one typing error still meets.
  private static func spellings(_ word: String) -> [String] {
    guard word.utf8.count >= 5 else { return [word] }
    let letters = Array(word)
    return [word]
      + letters.indices.map { index in
        String(letters[..<index]) + String(letters[(index + 1)...])
      }
  }
}
