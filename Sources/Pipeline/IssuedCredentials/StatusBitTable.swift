import Formats

/// Those bits of the status lists that a credential of the register asks for; the rest of no list is kept.
struct StatusBitTable {
  private var bytes: [String: [Int: UInt8]] = [:]

  /// Most bytes that the lists of one register may have together; the longest ones are left out first.
  static let limit = 32 << 20

  /// - Parameters:
  ///   - lists: Of each list the `encodedList`, by the list's address.
  ///   - wanted: Of each list the places of the bytes that are asked for.
  init(_ lists: [String: String], wanted: [String: Set<Int>]) {
    // Copies of one list under several addresses are unpacked once.
    var named: [String: [String]] = [:]
    for (name, text) in lists where wanted[name] != nil { named[text, default: []].append(name) }
    let known = named.compactMap { text, names in
      StatusBits.length(of: text).map { (length: $0, text: text, names: names) }
    }
    var room = Self.limit
    for list in known.sorted(by: { ($0.length, $0.text) < ($1.length, $1.text) }) {
      guard list.length <= room else { break }
      room -= list.length
      let places = list.names.reduce(into: Set<Int>()) { $0.formUnion(wanted[$1] ?? []) }
      guard let found = StatusBits.bytes(of: list.text, at: places.sorted()) else { continue }
      for name in list.names { bytes[name] = found }
    }
  }

  /// The number that bits of a list make, the first of them the highest; nil where the list is not there, cannot be
  /// read, or has no such bits.
  func value(of list: String, _ range: Range<Int>) -> UInt64? {
    guard let bytes = bytes[list] else { return nil }
    var number: UInt64 = 0
    for bit in range {
      guard let byte = bytes[bit / 8] else { return nil }
      number = number << 1 | UInt64(byte >> UInt8(7 - bit % 8) & 1)
    }
    return number
  }

  /// The places of the bytes in which bits are.
  static func places(of range: Range<Int>) -> ClosedRange<Int> { range.lowerBound / 8...(range.upperBound - 1) / 8 }
}
