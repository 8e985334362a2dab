/// The distinct words of names, with what blocking and comparison ask of a word.
final class Tokens: Sendable {
  /// What can be said of a word at a glance.
  struct Traits: BitwiseCopyable, Sendable {
    /// One bit a letter that occurs.
    var letters: UInt32
    /// The first three bytes.
    var beginning: UInt32
    /// The number of its phonetic key.
    var sound: Int32
    /// One bit for each group of variants it belongs to; several groups may share a bit.
    var groups: UInt64
    var length: UInt8
    var initial: UInt8
  }

  let vocabulary: Vocabulary
  let traits: Flat<Traits>
  /// The groups of given-name variants of each word, one word after the other, and where those of each begin.
  private let variantGroups: Flat<Int32>
  private let firstVariantGroup: Flat<Int32>

  init(_ words: some Sequence<[UInt8]>) {
    let vocabulary = Vocabulary(words)
    var keys = TextList()
    for key in vocabulary.map({ StringDistance.phoneticKey(Array($0)) }) { keys.append(key) }
    let sounds = Vocabulary.numbered(keys).numbers
    let groups = vocabulary.map { GivenNameVariants.groups(of: Array($0)) }
    var number = -1
    traits = Flat(
      vocabulary.map { word in
        number += 1
        return Traits(
          letters: Letters.set(word), beginning: word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) },
          sound: sounds[number], groups: groups[number].reduce(0) { $0 | 1 << UInt64($1 & 63) },
          length: UInt8(clamping: word.count), initial: word.first ?? 0)
      })
    variantGroups = Flat(groups.flatMap { $0 })
    firstVariantGroup = Flat(groups.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) })
    self.vocabulary = vocabulary
  }

  var view: TokenView {
    TokenView(
      texts: vocabulary.view, traits: traits.view, groups: variantGroups.view, firstGroup: firstVariantGroup.view)
  }
}

extension Tokens.Traits {
  /// Whether two words of more than a letter cannot be alike, told from their letters alone; `false` says nothing.
  ///
  /// Two edits change at most four letters of the sets; a Jaro–Winkler likeness of 0.9 leaves at most a third of all
  /// letters without a partner; nicknames share a group, a beginning, or all letters but those of an ending.
  func cannotBeLike(_ other: Tokens.Traits, asGiven: Bool) -> Bool {
    let changed = (letters ^ other.letters).nonzeroBitCount
    if changed <= 4 || changed * 3 <= Int(length) + Int(other.length) || sound == other.sound { return false }
    if !asGiven { return true }
    if groups & other.groups != 0 || beginning == other.beginning { return false }
    let (short, long) = length <= other.length ? (letters, other.letters) : (other.letters, letters)
    return short & ~long & ~Letters.ofEndings != 0
  }
}

/// Which letters a word has, as a set of bits: a quick way to see that two words are unlike.
enum Letters {
  /// One bit for each of a to z, one for all digits of each of six pairs, the rest together.
  static func set(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | bit($1) }
  }

  private static func bit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x61...0x7A: 1 << UInt32(byte - 0x61)
    case 0x30...0x39: 1 << UInt32(26 + (byte - 0x30) / 2)
    default: 1 << 31
    }
  }

  /// The letters of endings of endearment.
  static let ofEndings = set("ieyaotchn".utf8)
}

/// How two words of names relate, from nothing in common to the same.
enum TokenRelation: UInt8, Comparable {
  case different, similar, initial, typo, variant, exact

  static func < (left: TokenRelation, right: TokenRelation) -> Bool { left.rawValue < right.rawValue }
}
