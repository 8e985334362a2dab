/// The keys of the objects that are open, by hash, to find those that come again.
struct JSONKeys {
  private var hashes: [UInt64] = []
  private var starts: [Int] = []
  /// For objects with many keys; empty for others.
  private var sets: [Set<UInt64>] = []

  private static let searchedCount = 24

  mutating func open() {
    starts.append(hashes.count)
    sets.append([])
  }

  mutating func close() {
    hashes.removeSubrange(starts.removeLast()...)
    sets.removeLast()
  }

  /// Takes the next key of the innermost object.
  ///
  /// - Returns: Whether the object has it already.
  mutating func take(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let start = starts[starts.count - 1]
    if hashes.count - start < JSONKeys.searchedCount {
      for index in start..<hashes.count where hashes[index] == hash { return true }
      hashes.append(hash)
      return false
    }
    if sets[sets.count - 1].isEmpty { sets[sets.count - 1] = Set(hashes[start...]) }
    return !sets[sets.count - 1].insert(hash).inserted
  }
}
