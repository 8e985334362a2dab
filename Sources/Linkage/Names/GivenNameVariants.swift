/// Which given names are forms of one name: nicknames, diminutives, and the forms of other languages.
public enum GivenNameVariants {
  /// Whether two given names may well be the same person's.
  public static func areVariants(_ a: String, _ b: String) -> Bool {
    let left = TextFolding.fold(a), right = TextFolding.fold(b)
    if left == right { return !left.isEmpty }
    let groups = groups(of: left)
    if !groups.isEmpty, Self.groups(of: right).contains(where: groups.contains) { return true }
    return isDiminutive(left, right) || isDiminutive(spelling(left), spelling(right)) || isSpelling(left, right)
  }

  /// The groups of variants that a folded name belongs to, ascending.
  static func groups(of name: [UInt8]) -> [Int32] {
    name.count < 2 ? [] : table[spelling(name)] ?? []
  }

  /// Whether one of two folded names is made of a part of the other, with or without an ending of endearment.
  static func isDiminutive(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    if short.count < 3 { return false }
    if isPart(short, of: long) { return true }
    for ending in endings where short.count > ending.count + 1 && short.suffix(ending.count) == ending {
      var stem = Array(short.dropLast(ending.count))
      if stem.count >= 3, isPart(stem, of: long) { return true }
      guard stem.count >= 3, stem[stem.count - 1] == stem[stem.count - 2] else { continue }
      stem.removeLast()
      if long.starts(with: stem) { return true }
    }
    return false
  }

  /// A beginning of three letters or more, an end or a middle of four.
  private static func isPart(_ part: [UInt8], of name: [UInt8]) -> Bool {
    if name.starts(with: part) { return true }
    if part.count == 3 { return name.count <= 7 && name.suffix(3) == part[...] }
    guard part.count >= 4, part.count <= name.count else { return false }
    return (0...(name.count - part.count)).contains { name[$0..<$0 + part.count] == part[...] }
  }

  /// Whether two folded names are spellings of one sound.
  private static func isSpelling(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if min(a.count, b.count) >= 3, spelling(a) == spelling(b) { return true }
    return min(a.count, b.count) >= 4 && StringDistance.phoneticKey(a) == StringDistance.phoneticKey(b)
      && StringDistance.jaroWinkler(a, b) >= 0.8
  }

  /// A folded name in one spelling: `ph`, `ck`, `k`, `z`, `y`, silent `h` and doubled letters written one way.
  static func spelling(_ name: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < name.count {
      let byte = name[index], next = index + 1 < name.count ? name[index + 1] : 0
      index += 1
      var letter = byte
      switch (byte, next) {
      case (p, h):
        letter = f
        index += 1
      case (c, h), (t, h): index += 1
      case (c, k): index += 1
      case (k, _): letter = c
      case (z, _): letter = sibilant
      case (y, _): letter = i
      case (h, _) where !plain.isEmpty: continue
      default: break
      }
      if plain.last != letter { plain.append(letter) }
    }
    if plain.count > 3, plain.suffix(2) == [i, e] || plain.suffix(2) == [e, i] {
      plain.removeLast(2)
      plain.append(i)
    }
    if plain.count > 3, plain.last == e { plain.removeLast() }
    return plain
  }

  private static let c = UInt8(ascii: "c"), e = UInt8(ascii: "e"), f = UInt8(ascii: "f"), h = UInt8(ascii: "h")
  private static let i = UInt8(ascii: "i"), k = UInt8(ascii: "k"), p = UInt8(ascii: "p"), t = UInt8(ascii: "t")
  private static let y = UInt8(ascii: "y"), z = UInt8(ascii: "z"), sibilant = UInt8(ascii: "s")

  private static let endings: [ArraySlice<UInt8>] = [
    "ie", "ey", "y", "i", "ee", "e", "a", "o", "ita", "ito", "chen",
  ].map { ArraySlice($0.utf8) }

  private static let table: [[UInt8]: [Int32]] = {
    var table: [[UInt8]: [Int32]] = [:]
    var number: Int32 = 0
    for block in NicknameTable.blocks {
      for line in block.split(separator: "\n") {
        for word in Set(line.split(separator: " ").map { spelling(Array($0.utf8)) }) {
          table[word, default: []].append(number)
        }
        number += 1
      }
    }
    return table
  }()
}
