/// Unpacks gzip (RFC 1952) and the deflate in it (RFC 1951), within a limit.
package enum Gzip {
  /// - Parameter limit: Most bytes that may come out; a stream that holds more is none of ours.
  /// - Returns: nil where the bytes are no whole gzip stream, or their check sum or length is not right.
  package static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var output: [UInt8] = []
    return unpack(bytes, limit: limit) { output += $0 } ? output : nil
  }

  /// How many bytes the stream says it holds (RFC 1952, ISIZE), before anything is unpacked; nil where there is no
  /// room for a stream.
  static func statedLength(of bytes: [UInt8]) -> Int? {
    bytes.count >= 18 ? Int(word(in: bytes, at: bytes.count - 4)) : nil
  }

  /// Hands the bytes out in pieces of some ten thousand, so that no more of them is in memory.
  ///
  /// - Returns: Whether the stream is whole, within the limit, and its check sum and length are right: before that
  ///   is known nothing of it may be believed.
  static func unpack(_ bytes: [UInt8], limit: Int, into take: (ArraySlice<UInt8>) -> Void) -> Bool {
    guard let start = bodyStart(of: bytes) else { return false }
    var sum: UInt32 = ~0
    var count = 0
    var inflate = Inflate(bytes, from: start, limit: limit)
    let isWhole = inflate.run { piece in
      for byte in piece { sum = checkTable[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
      count += piece.count
      take(piece)
    }
    let end = inflate.position
    return isWhole && end + 8 <= bytes.count && word(in: bytes, at: end) == ~sum
      && word(in: bytes, at: end + 4) == UInt32(truncatingIfNeeded: count)
  }

  /// Where the deflate stream begins; nil where the header is none of gzip.
  private static func bodyStart(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 18, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 else { return nil }
    let flags = bytes[3]
    var place = 10
    if flags & 4 != 0 {
      guard place + 2 <= bytes.count else { return nil }
      place += 2 + Int(bytes[place]) + Int(bytes[place + 1]) << 8
    }
    for flag in [UInt8(8), 16] where flags & flag != 0 {
      guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0) else { return nil }
      place = end + 1
    }
    if flags & 2 != 0 { place += 2 }
    return place < bytes.count ? place : nil
  }

  private static func word(in bytes: [UInt8], at start: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
  }

  /// CRC-32 as RFC 1952 section 8 has it.
  private static let checkTable = (0..<256).map { number -> UInt32 in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
