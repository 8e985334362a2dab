/// A cheap test that most texts fail: whether a text may hold one of some phrases.
///
/// Phrases are folded and texts are not. So a text with a letter outside ASCII may hold any of them; of others four
/// letters of the phrase's longest word must be there, apostrophes left out as folding does.
struct WordSieve: Sendable {
  private static let size: UInt32 = 1 << 14
  /// One bit for each remainder of four letters taken as a number.
  private var bits = [UInt64](repeating: 0, count: Int(size / 64))
  /// A phrase is too short to be told by four letters.
  private var passesAll = false

  init(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      let longest = phrase.utf8.split(separator: UInt8(ascii: " ")).max { $0.count < $1.count }
      guard let longest, longest.count >= 4 else {
        passesAll = true
        continue
      }
      let place = Self.place(longest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
      bits[Int(place / 64)] |= 1 << UInt64(place % 64)
    }
  }

  func mayHold(_ text: String) -> Bool {
    if passesAll { return true }
    var window: UInt32 = 0
    for byte in text.utf8 where byte != UInt8(ascii: "'") {
      if byte >= 0x80 { return true }
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      window = window << 8 | UInt32(isCapital ? byte | 0x20 : byte)
      let place = Self.place(window)
      if bits[Int(place / 64)] & 1 << UInt64(place % 64) != 0 { return true }
    }
    return false
  }

  private static func place(_ letters: UInt32) -> UInt32 { (letters &* 0x9E37_79B1) >> 18 }
}
