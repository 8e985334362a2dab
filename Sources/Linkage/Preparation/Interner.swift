/// Distinct folded values, numbered in the order of their bytes, so that numbers do not depend on row order.
struct Vocabulary {
  /// The values by number; number 0 is the missing value.
  private(set) var values: [[UInt8]] = [[]]
  private var numbers: [[UInt8]: Int32] = [:]

  /// The vocabulary of the given values; empty ones are left out.
  init(_ unsorted: some Sequence<[UInt8]>) {
    let distinct = Set(unsorted)
    values += distinct.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    numbers.reserveCapacity(values.count)
    for (number, value) in values.enumerated() { numbers[value] = Int32(number) }
  }

  /// The number of a value; 0 for a missing or unknown one.
  func number(of value: [UInt8]) -> Int32 { numbers[value] ?? 0 }
}

/// A map from pairs of numbers to small results, so that two values are compared once.
struct PairCache {
  private var keys: [UInt64]
  private var results: [UInt8]
  private var used = 0
  private var mask: Int

  init() {
    keys = Array(repeating: 0, count: 1 << 12)
    results = Array(repeating: 0, count: 1 << 12)
    mask = (1 << 12) - 1
  }

  /// The result for two numbers of 1 or more, in either order; made on first use.
  mutating func result(_ left: Int32, _ right: Int32, make: () -> UInt8) -> UInt8 {
    let low = UInt64(UInt32(bitPattern: min(left, right))), high = UInt64(UInt32(bitPattern: max(left, right)))
    let key = high << 32 | low
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return results[slot] }
      slot = (slot + 1) & mask
    }
    let made = make()
    if used * 2 > mask { forget() }
    slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    results[slot] = made
    used += 1
    return made
  }

  // Grows up to 4 million entries and is then emptied: memory stays bounded, results are the same.
  private mutating func forget() {
    let old = (keys, results)
    let size = min((mask + 1) * 2, 1 << 22)
    let keeps = size > mask + 1
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    results = Array(repeating: 0, count: size)
    used = 0
    guard keeps else { return }
    for (index, key) in old.0.enumerated() where key != 0 {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      results[slot] = old.1[index]
      used += 1
    }
  }
}
