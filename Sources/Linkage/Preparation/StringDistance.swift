/// How far two folded texts are from each other.
public enum StringDistance {
  /// The number of insertions, deletions, substitutions and swaps of neighbours that make one text the other.
  ///
  /// Damerau (1964) and Levenshtein (1966), optimal string alignment. Stops counting beyond `limit`.
  ///
  /// - Returns: The distance, or `limit + 1` where it is more than `limit`.
  public static func damerauLevenshtein(_ left: [UInt8], _ right: [UInt8], limit: Int = .max - 1) -> Int {
    let rows = left.count, width = right.count
    if abs(rows - width) > limit { return limit + 1 }
    if rows == 0 || width == 0 { return max(rows, width) }
    var beforeLast = [Int](repeating: 0, count: width + 1)
    var last = Array(0...width)
    var current = beforeLast
    for row in 1...rows {
      current[0] = row
      var best = row
      for column in 1...width {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current[column] = value
        best = min(best, value)
      }
      if best > limit { return limit + 1 }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return min(last[width], limit == .max - 1 ? last[width] : limit + 1)
  }

  /// The likeness of two texts, 0 through 1, with a premium on a common beginning.
  ///
  /// Jaro (1989) and Winkler (1990), prefix weight 0.1 over at most four characters.
  public static func jaroWinkler(_ left: [UInt8], _ right: [UInt8]) -> Double {
    if left == right { return left.isEmpty ? 0 : 1 }
    if left.isEmpty || right.isEmpty { return 0 }
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    var taken = [Bool](repeating: false, count: right.count)
    var matched: [UInt8] = []
    for (index, byte) in left.enumerated() {
      let from = max(0, index - reach), to = min(right.count - 1, index + reach)
      guard from <= to else { continue }
      for other in from...to where !taken[other] && right[other] == byte {
        taken[other] = true
        matched.append(byte)
        break
      }
    }
    guard !matched.isEmpty else { return 0 }
    var transposed = 0
    var position = 0
    for index in right.indices where taken[index] {
      if right[index] != matched[position] { transposed += 1 }
      position += 1
    }
    let common = Double(matched.count)
    let jaro =
      (common / Double(left.count) + common / Double(right.count) + (common - Double(transposed) / 2) / common) / 3
    var prefix = 0
    while prefix < 4, prefix < min(left.count, right.count), left[prefix] == right[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }

  /// The share of letters that two texts have in common, whatever their order, 0 through 1.
  public static func letterOverlap(_ left: [UInt8], _ right: [UInt8]) -> Double {
    if left.isEmpty || right.isEmpty { return 0 }
    var counts = [Int](repeating: 0, count: 256)
    for byte in left { counts[Int(byte)] += 1 }
    var common = 0
    for byte in right where counts[Int(byte)] > 0 {
      counts[Int(byte)] -= 1
      common += 1
    }
    return 2 * Double(common) / Double(left.count + right.count)
  }

  /// How a name sounds, as a short key that spellings of one sound share.
  ///
  /// A simplification after Philips's Metaphone (1990) that is not bound to English: sounds that European
  /// spellings write differently (c, k, ck, q; ph, f, v, w; s, z, sz; th, t, dt, d) share a letter, vowels but the
  /// first vanish, doubled letters count once.
  public static func phoneticKey(_ text: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var index = 0
    func at(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
    while index < text.count {
      let (sound, used) = sound(at(0), at(1), at(2), first: index == 0)
      if let sound, key.last != sound { key.append(sound) }
      index += used
    }
    return key
  }

  private static func sound(_ byte: UInt8, _ next: UInt8, _ after: UInt8, first: Bool) -> (UInt8?, Int) {
    let a = UInt8(ascii: "a"), f = UInt8(ascii: "f"), k = UInt8(ascii: "k"), s = UInt8(ascii: "s")
    let t = UInt8(ascii: "t"), x = UInt8(ascii: "x")
    switch Character(Unicode.Scalar(byte)) {
    case "a", "e", "i", "o", "u", "y": return (first ? a : nil, 1)
    case "j": return (first ? UInt8(ascii: "j") : nil, 1)
    case "h": return (first ? UInt8(ascii: "h") : nil, 1)
    case "p": return next == UInt8(ascii: "h") ? (f, 2) : (UInt8(ascii: "p"), 1)
    case "b": return (UInt8(ascii: "p"), 1)
    case "f", "v": return (f, 1)
    case "w": return (first ? f : nil, 1)
    case "s":
      if next == UInt8(ascii: "c"), after == UInt8(ascii: "h") { return (x, 3) }
      if next == UInt8(ascii: "h") { return (x, 2) }
      return next == UInt8(ascii: "z") ? (s, 2) : (s, 1)
    case "z": return (s, 1)
    case "c":
      if next == UInt8(ascii: "h") { return (first ? x : k, 2) }
      if next == UInt8(ascii: "k") { return (k, 2) }
      let soft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
      return (soft ? s : k, 1)
    case "k", "q": return (k, 1)
    case "g":
      let silent = next == UInt8(ascii: "h") && !first
      return (silent ? nil : k, silent ? 2 : 1)
    case "x": return (k, 1)
    case "d", "t": return (t, next == UInt8(ascii: "h") || next == UInt8(ascii: "t") ? 2 : 1)
    case "m", "n": return (UInt8(ascii: "n"), 1)
    case "l": return (UInt8(ascii: "l"), 1)
    case "r": return (UInt8(ascii: "r"), 1)
    default: return (byte, 1)
    }
  }
}
