/// Pairs of units with their rules and weights.
struct CandidateMap: Sendable {
  struct Entry: BitwiseCopyable, Sendable {
    /// The two units, the smaller above; the larger is never 0, so that 0 is an empty place.
    var code: UInt64 = 0
    var rules: UInt32 = 0
    var weight: Float = 0

    var left: Int32 { Int32(truncatingIfNeeded: code >> 32) }
    var right: Int32 { Int32(truncatingIfNeeded: code) }
  }
  private var entries = [Entry](repeating: Entry(), count: 1 << 12)
  private var mask = (1 << 12) - 1
  private var used = 0

  @inline(__always)
  static func code(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  @inline(__always)
  private func home(_ code: UInt64) -> Int { Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask }

  /// Reads where a pair would stand, so that it is at hand.
  @inline(__always)
  func fetched(_ code: UInt64) -> UInt64 { entries[home(code)].code }

  @inline(__always)
  private func place(_ code: UInt64) -> Int {
    var place = home(code)
    while entries[place].code != 0, entries[place].code != code { place = (place + 1) & mask }
    return place
  }

  /// Adds a rule to a pair; `false` where the pair is not there.
  @inline(__always)
  mutating func note(_ code: UInt64, _ rule: UInt32) -> Bool {
    let place = place(code)
    if entries[place].code == 0 { return false }
    entries[place].rules |= rule
    return true
  }

  mutating func insert(_ code: UInt64, _ rule: UInt32, _ weight: Float) {
    if used * 3 > mask * 2 { grow() }
    entries[place(code)] = Entry(code: code, rules: rule, weight: weight)
    used += 1
  }

  private mutating func grow() {
    let old = entries
    mask = mask * 2 + 1
    entries = Array(repeating: Entry(), count: mask + 1)
    for entry in old where entry.code != 0 { entries[place(entry.code)] = entry }
  }

  /// All pairs, in no order.
  var pairs: [Entry] {
    var pairs: [Entry] = []
    pairs.reserveCapacity(used)
    for entry in entries where entry.code != 0 { pairs.append(entry) }
    return pairs
  }
}
