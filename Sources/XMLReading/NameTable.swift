/// Numbers of names by the address at which the library keeps each of them once.
struct NameTable {
  private var keys: [UInt]
  private var numbers: [Int]
  private var count = 0

  init() {
    keys = [UInt](repeating: 0, count: 256)
    numbers = [Int](repeating: 0, count: 256)
  }

  /// The number of the name at an address, and whether it is asked for the first time.
  mutating func number(of address: UInt) -> (number: Int, isNew: Bool) {
    var slot = NameTable.slot(address, keys.count)
    while keys[slot] != address {
      if keys[slot] == 0 {
        insert(address, at: slot)
        return (count - 1, true)
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    return (numbers[slot], false)
  }

  private mutating func insert(_ address: UInt, at slot: Int) {
    keys[slot] = address
    numbers[slot] = count
    count += 1
    if count * 2 > keys.count { grow() }
  }

  private mutating func grow() {
    let old = zip(keys, numbers).filter { $0.0 != 0 }
    let capacity = keys.count * 2
    keys = [UInt](repeating: 0, count: capacity)
    numbers = [Int](repeating: 0, count: capacity)
    for (key, number) in old {
      var slot = NameTable.slot(key, capacity)
      while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      numbers[slot] = number
    }
  }

  private static func slot(_ address: UInt, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 20) & (capacity - 1)
  }
}
