extension StringDistance {
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
