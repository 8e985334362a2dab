import Parallelism

/// A part of the units by their keys under one rule, those of one key next to each other and ascending.
struct KeyedUnits: Sendable {
  /// The low half the unit, the high half what the part does not tell of the key.
  ///
  /// Forty bits of a key tell blocks apart; where two share them they are one larger block.
  private let entries: [UInt64]

  // So many parts are worked on independently of each other.
  private static let parts = 256

  /// All units with all their keys.
  static func parts(of keys: BlockingKeys, rule: Int, threads: Int) -> [KeyedUnits] {
    let count = keys.population.count
    let filled = Parallel.map(threads, threads: threads) { slice, _ in
      var parts = [[UInt64]](repeating: [], count: Self.parts)
      var buffer = KeyBuffer()
      for unit in (count * slice / threads)..<(count * (slice + 1) / threads) {
        buffer.clear()
        keys.collect(unit, rule: rule, into: &buffer)
        for key in buffer.keys {
          parts[Int(truncatingIfNeeded: key >> 56)].append((key >> 24) << 32 | UInt64(UInt32(unit)))
        }
      }
      return parts
    }
    return Parallel.map(Self.parts, threads: threads) { part, _ in
      KeyedUnits(filled.map { $0[part] })
    }
  }

  /// - Parameter slices: Entries in the order of units.
  private init(_ slices: [[UInt64]]) {
    var from: [UInt64] = []
    from.reserveCapacity(slices.reduce(0) { $0 + $1.count })
    for slice in slices { from += slice }
    if from.count < 2_000 {
      entries = from.sorted()
      return
    }
    // By radix, so that units stay in order.
    var to = from
    for shift in [32, 43, 54] as [UInt64] {
      var places = [Int](repeating: 0, count: 2_049)
      for entry in from { places[Int(entry >> shift & 2_047) + 1] += 1 }
      for index in 1..<2_049 { places[index] += places[index - 1] }
      for entry in from {
        let digit = Int(entry >> shift & 2_047)
        to[places[digit]] = entry
        places[digit] += 1
      }
      swap(&from, &to)
    }
    entries = from
  }

  static func unit(_ entry: UInt64) -> Int32 { Int32(truncatingIfNeeded: entry) }

  /// Calls `body` with the entries of each key.
  @inline(__always)
  func eachBlock(_ body: (UnsafeBufferPointer<UInt64>) -> Void) {
    entries.withUnsafeBufferPointer { entries in
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
        body(UnsafeBufferPointer(rebasing: entries[start..<end]))
        start = end
      }
    }
  }
}
