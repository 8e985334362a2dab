import Foundation

/// How alike the words of two credentials' texts are.
///
/// Dice coefficient over words weighted by rarity; a word with a typing error counts nine tenths. Words with digits, and
/// words that name a level or a role, must stand on both sides; a word that only the record has weighs double, for it may well say
/// that this is something else (`prep`, `intern`).
struct CredentialSimilarity: Sendable {
  /// Least similarity of a match.
  static let threshold = 0.8
  /// How far the best must lead the second best.
  static let margin = 0.08
  /// What a word with a typing error counts.
  private static let typingErrorWeight = 0.9

  private var weights: [String: Double] = [:]
  private let heaviest: Double
  /// Indices of the forms that have a word.
  private var formsOf: [String: [Int]] = [:]
  /// All words, by their length in bytes.
  private var vocabulary: [Int: [String]] = [:]

  init(_ forms: [CatalogueIndex.Form]) {
    var counts: [String: Set<Int>] = [:]
    for form in forms { for word in form.words { counts[word, default: []].insert(form.type) } }
    let total = Double(max(2, Set(forms.map(\.type)).count))
    heaviest = log(total)
    for (number, form) in forms.enumerated() { for word in form.words { formsOf[word, default: []].append(number) } }
    vocabulary = Dictionary(grouping: formsOf.keys.sorted(), by: \.utf8.count)
    for (word, types) in counts { weights[word] = max(0.5, log(total / Double(types.count))) }
  }

  /// Indices, in order, of the forms that share a word with the text.
  func sharing(_ words: Set<String>) -> [Int] {
    var found: Set<Int> = []
    for word in words { if let forms = formsOf[word] { found.formUnion(forms) } }
    return found.sorted()
  }

  /// Words of the forms of which the word may be a typing error.
  private func twins(of word: String) -> [String] {
    let length = word.utf8.count
    guard length >= 4 else { return [] }
    var found: [String] = []
    for other in max(4, length - 2)...(length + 2) {
      for twin in vocabulary[other] ?? [] {
        // Short words have their first letter in common; nothing else needs to be looked at.
        guard min(length, other) >= 7 || twin.utf8.first == word.utf8.first else { continue }
        if Self.isTypingError(word, twin) { found.append(twin) }
      }
    }
    return found
  }

  /// Indices, in order, of the forms that share a word with the text, typing errors included.
  func candidates(_ words: Set<String>) -> [Int] {
    var found: Set<Int> = []
    for word in words {
      if let forms = formsOf[word] {
        found.formUnion(forms)
      } else {
        for twin in twins(of: word) { found.formUnion(formsOf[twin] ?? []) }
      }
    }
    return found.sorted()
  }

  /// 0 to 1.
  func score(_ left: Set<String>, _ right: Set<String>) -> Double {
    if left.count == 1 && right.count == 1 && (left.first?.count ?? 0) < 6 { return left == right ? 1 : 0 }
    let onlyLeft = left.subtracting(right)
    var extra = 0.0
    var onlyRight = right.subtracting(left)
    if (onlyLeft.union(onlyRight)).contains(where: Self.mustAgree) { return 0 }
    var shared = left.intersection(right).reduce(0) { $0 + weight($1) }
    if shared == 0 && onlyLeft.count > 2 { return 0 }
    for word in onlyLeft.sorted() {
      guard let twin = onlyRight.sorted().first(where: { Self.isTypingError(word, $0) }) else {
        extra += weight(word)
        continue
      }
      onlyRight.remove(twin)
      shared += Self.typingErrorWeight * (weight(word) + weight(twin)) / 2
    }
    let all =
      left.reduce(0) { $0 + weight($1) } + right.reduce(0) { $0 + weight($1) }
      + extra
    return all > 0 ? 2 * shared / all : 0
  }

  private func weight(_ word: String) -> Double { weights[word] ?? heaviest }

  private static func mustAgree(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || word.count == 1 || CredentialText.levels.contains(word)
  }

  private static func isTypingError(_ left: String, _ right: String) -> Bool {
    let (a, b) = (left.utf8.count, right.utf8.count)
    guard abs(a - b) <= 2, min(a, b) >= 4 else { return false }
    let length = min(left.count, right.count)
    if length == 4, left.count == right.count, left.first == right.first, left.sorted() == right.sorted() {
      return true
    }
    // A letter typed twice: `liife`.
    if abs(a - b) == 1, isDoubled(left, right) || isDoubled(right, left) { return true }
    guard length >= 5, left.first == right.first || length >= 7 else { return false }
    if EditDistance.isOneError(left, right) { return true }
    return length >= 9 && abs(left.count - right.count) <= 2 && EditDistance.distance(left, right) <= 2
  }

  /// Whether `long` is `short` with one of its letters typed twice.
  private static func isDoubled(_ short: String, _ long: String) -> Bool {
    let (a, b) = (Array(short.utf8), Array(long.utf8))
    guard b.count == a.count + 1, let place = b.indices.first(where: { $0 >= a.count || a[$0] != b[$0] }) else {
      return false
    }
    return place > 0 && b[place] == b[place - 1] && a[place...].elementsEqual(b[(place + 1)...])
  }
}
