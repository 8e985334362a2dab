/// One deflate stream (RFC 1951), unpacked in pieces.
struct Inflate {
  private let input: [UInt8]
  private let limit: Int
  private var place: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  /// What came out last: all that a copy can reach back to, and what was not handed out yet.
  private var output: [UInt8] = []
  /// How many bytes of `output` were handed out, and how many before these.
  private var handedOut = 0
  private var earlier = 0

  init(_ input: [UInt8], from place: Int, limit: Int) {
    self.input = input
    self.place = place
    self.limit = limit
  }

  /// The first byte behind the stream.
  var position: Int { place - bitCount / 8 }

  /// - Parameter take: Gets the bytes in their order.
  /// - Returns: Whether the stream is whole and within the limit.
  mutating func run(into take: (ArraySlice<UInt8>) -> Void) -> Bool {
    output.reserveCapacity(Self.window + Self.piece + 512)
    while true {
      guard let isLast = self.take(1), let type = self.take(2) else { return false }
      let isRight =
        switch type {
        case 0: stored(take)
        case 1: compressed(Self.fixedLiterals, Self.fixedDistances, take)
        case 2: dynamic(take)
        default: false
        }
      guard isRight else { return false }
      if isLast == 1 { break }
    }
    take(output[handedOut...])
    return true
  }

  /// How far back a copy may reach.
  private static let window = 32 << 10
  private static let piece = 32 << 10

  private var count: Int { earlier + output.count }

  /// Hands out what no copy reaches any more, once there is enough of it.
  private mutating func handOut(_ take: (ArraySlice<UInt8>) -> Void) {
    guard output.count >= Self.window + Self.piece else { return }
    take(output[handedOut...])
    let surplus = output.count - Self.window
    output.removeSubrange(..<surplus)
    earlier += surplus
    handedOut = output.count
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard place < input.count else { return nil }
      bits |= UInt32(input[place]) << UInt32(bitCount)
      place += 1
      bitCount += 8
    }
    let value = Int(bits & ((1 << UInt32(count)) - 1))
    bits >>= UInt32(count)
    bitCount -= count
    return value
  }

  private mutating func stored(_ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    place -= bitCount / 8
    bits = 0
    bitCount = 0
    guard let length = self.take(16), let check = self.take(16), length ^ 0xFFFF == check,
      place + length <= input.count, count + length <= limit
    else { return false }
    output += input[place..<place + length]
    place += length
    handOut(take)
    return true
  }

  // MARK: - Codes

  /// A Huffman code: how many words there are of each length, and the symbols in their order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// - Parameter lengths: Bits of each symbol's word, 0 for a symbol that does not occur; nil where more words are
    ///   asked for than there are.
    init?(_ lengths: ArraySlice<Int>) {
      for length in lengths where length > 0 { counts[length] += 1 }
      var left = 1
      for length in 1..<16 {
        left = left * 2 - counts[length]
        if left < 0 { return nil }
      }
      symbols = lengths.enumerated().filter { $0.element > 0 }
        .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
    }
  }

  private static let fixedLiterals = Code(
    ([Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
      + [Int](repeating: 8, count: 8))[...])
  private static let fixedDistances = Code([Int](repeating: 5, count: 30)[...])

  private mutating func symbol(_ code: Code) -> Int? {
    var word = 0
    var first = 0
    var index = 0
    for length in 1..<16 {
      guard let bit = take(1) else { return nil }
      word |= bit
      let count = code.counts[length]
      if word - first < count { return code.symbols[index + word - first] }
      index += count
      first = (first + count) * 2
      word *= 2
    }
    return nil
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private mutating func compressed(
    _ literals: Code?, _ distances: Code?, _ take: (ArraySlice<UInt8>) -> Void
  ) -> Bool {
    guard let literals, let distances else { return false }
    while let found = symbol(literals) {
      if found == 256 { return true }
      handOut(take)
      if found < 256 {
        guard count < limit else { return false }
        output.append(UInt8(found))
        continue
      }
      guard found - 257 < Self.lengthBases.count, let more = self.take(Self.lengthBits[found - 257]),
        let distanceSymbol = symbol(distances), distanceSymbol < Self.distanceBases.count,
        let farther = self.take(max(0, distanceSymbol / 2 - 1))
      else { return false }
      let length = Self.lengthBases[found - 257] + more
      let distance = Self.distanceBases[distanceSymbol] + farther
      guard distance <= output.count, count + length <= limit else { return false }
      let start = output.count - distance
      for offset in 0..<length { output.append(output[start + offset]) }
    }
    return false
  }

  private mutating func dynamic(_ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    guard let literalCount = self.take(5).map({ $0 + 257 }), let distanceCount = self.take(5).map({ $0 + 1 }),
      let codeCount = self.take(4).map({ $0 + 4 })
    else { return false }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount {
      guard let length = self.take(3) else { return false }
      codeLengths[order[index]] = length
    }
    guard let code = Code(codeLengths[...]) else { return false }
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      guard let found = symbol(code) else { return false }
      switch found {
      case 0..<16: lengths.append(found)
      case 16:
        guard let last = lengths.last, let count = self.take(2) else { return false }
        lengths += [Int](repeating: last, count: count + 3)
      case 17:
        guard let count = self.take(3) else { return false }
        lengths += [Int](repeating: 0, count: count + 3)
      default:
        guard let count = self.take(7) else { return false }
        lengths += [Int](repeating: 0, count: count + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0 else { return false }
    return compressed(Code(lengths[..<literalCount]), Code(lengths[literalCount...]), take)
  }
}
