/// Distinct folded values, numbered in the order of their bytes, so that numbers do not depend on row order.
struct Vocabulary: Sendable {
  /// The values by number; number 0 is the missing value.
  let values: [[UInt8]]

  /// The vocabulary of the given values; empty ones are left out.
  init(_ unsorted: some Sequence<[UInt8]>) { self = Self.numbered(Array(Set(unsorted))).vocabulary }

  private init(sorted: [[UInt8]]) { values = sorted }

  /// The vocabulary of a list and the number of each of its values; 0 of an empty one.
  static func numbered(_ list: [[UInt8]]) -> (vocabulary: Vocabulary, numbers: [Int32]) {
    // The first eight bytes decide most comparisons.
    var order = list.indices.map { (head: head(of: list[$0]), place: Int32($0)) }
    order.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      return list[Int(left.place)].lexicographicallyPrecedes(list[Int(right.place)])
    }
    var values: [[UInt8]] = [[]]
    var numbers = [Int32](repeating: 0, count: list.count)
    for (_, place) in order where !list[Int(place)].isEmpty {
      if values[values.count - 1] != list[Int(place)] { values.append(list[Int(place)]) }
      numbers[Int(place)] = Int32(values.count - 1)
    }
    return (Vocabulary(sorted: values), numbers)
  }

  /// A number that orders as the first eight bytes do.
  private static func head(of value: [UInt8]) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | UInt64(index < value.count ? value[index] : 0) }
    return head
  }

  /// The number of a value; 0 for a missing or unknown one.
  func number(of value: [UInt8]) -> Int32 {
    if value.isEmpty { return 0 }
    var low = 1, high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle].lexicographicallyPrecedes(value) { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] == value ? Int32(low) : 0
  }
}

/// A map from pairs of numbers to small results, so that two values are compared once.
struct PairCache: Sendable {
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

  // Grows up to a quarter of a million entries and is then emptied: memory stays bounded, results are the same.
  private mutating func forget() {
    let old = (keys, results)
    let size = min((mask + 1) * 2, 1 << 18)
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
