/// What pairs of values were found to be, so that two values that come again are compared once.
///
/// Each pair has one place, in which the last of those that share it stands: memory is bounded, results are the same.
struct PairCache: Sendable {
  /// For each place the part of the pair that the place does not tell, and the result and 1 below it; 0 where empty.
  private var entries: [UInt64]
  private let shift: UInt64

  /// - Parameter values: How many values there are, which bounds the memory of few.
  init(values: Int) {
    let bits = UInt64(max(8, min(16, Int.bitWidth - values.leadingZeroBitCount + 2)))
    entries = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  /// The result, at most 254, for two numbers of 1 or more, in either order.
  ///
  /// - Parameter make: Makes it of the smaller and the larger number, so that it never hangs on which came first.
  @inline(__always)
  mutating func result(_ left: Int32, _ right: Int32, make: (Int32, Int32) -> UInt8) -> UInt8 {
    let low = UInt64(UInt32(bitPattern: min(left, right))), high = UInt64(UInt32(bitPattern: max(left, right)))
    // An odd factor mixes without loss: place and rest together are the pair.
    let mixed = (high << 32 | low) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(truncatingIfNeeded: mixed >> shift), rest = mixed << 8
    let entry = entries[place]
    if entry & ~0xFF == rest, entry != 0 { return UInt8(truncatingIfNeeded: entry) - 1 }
    let made = make(min(left, right), max(left, right))
    entries[place] = rest | UInt64(made) + 1
    return made
  }
}
