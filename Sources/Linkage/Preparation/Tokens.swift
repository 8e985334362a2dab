/// The distinct words of names, with what blocking and comparison ask of a word.
final class Tokens {
  let vocabulary: Vocabulary
  /// For each word the number of its phonetic key.
  let sounds: [Int32]
  /// For each word the groups of given-name variants it belongs to.
  let variantGroups: [[Int32]]
  let initials: [UInt8]

  init(_ words: some Sequence<[UInt8]>) {
    vocabulary = Vocabulary(words)
    let keys = vocabulary.values.map { StringDistance.phoneticKey($0) }
    let soundVocabulary = Vocabulary(keys)
    sounds = keys.map { soundVocabulary.number(of: $0) }
    variantGroups = vocabulary.values.map { GivenNameVariants.groups(of: $0) }
    initials = vocabulary.values.map { $0.first ?? 0 }
  }

  func bytes(_ token: Int32) -> [UInt8] { vocabulary.values[Int(token)] }

  /// How two different words relate as given names.
  func givenRelation(_ left: Int32, _ right: Int32) -> TokenRelation {
    let spelled = relation(left, right)
    if spelled == .initial { return spelled }
    let groups = variantGroups[Int(left)]
    if !groups.isEmpty, variantGroups[Int(right)].contains(where: groups.contains) { return .variant }
    if spelled < .typo, GivenNameVariants.isDiminutive(bytes(left), bytes(right)) { return .variant }
    return spelled
  }

  /// How two different words relate by their spelling and sound.
  func relation(_ left: Int32, _ right: Int32) -> TokenRelation {
    let a = bytes(left), b = bytes(right)
    if a.count <= 1 || b.count <= 1 { return a.first == b.first ? .initial : .different }
    let shorter = min(a.count, b.count), longer = max(a.count, b.count)
    let distance = StringDistance.damerauLevenshtein(a, b, limit: 2)
    if distance == 1, longer >= 3 { return .typo }
    if distance == 2, shorter >= 6 { return .typo }
    let winkler = StringDistance.jaroWinkler(a, b)
    if winkler >= 0.9 { return .similar }
    if sounds[Int(left)] == sounds[Int(right)], winkler >= 0.75 { return .similar }
    if shorter >= 4, StringDistance.letterOverlap(a, b) >= 0.8, longer - shorter <= 2 { return .similar }
    return .different
  }
}

/// How two words of names relate, from nothing in common to the same.
enum TokenRelation: UInt8, Comparable {
  case different, similar, initial, typo, variant, exact

  static func < (left: TokenRelation, right: TokenRelation) -> Bool { left.rawValue < right.rawValue }
}
