/// Unpacks gzip (RFC 1952) and the deflate in it (RFC 1951), whole in memory and within a limit.
package enum Gzip {
  /// - Parameter limit: Most bytes that may come out; a stream that holds more is none of ours.
  /// - Returns: nil where the bytes are no whole gzip stream, or their check sum or length is not right.
  package static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
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
    guard place < bytes.count else { return nil }
    var inflate = Inflate(bytes, from: place, limit: limit)
    guard inflate.run() else { return nil }
    let end = inflate.position
    guard end + 8 <= bytes.count else { return nil }
    func word(_ start: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) } }
    let output = inflate.output
    guard word(end) == checkSum(output), word(end + 4) == UInt32(truncatingIfNeeded: output.count) else { return nil }
    return output
  }

  /// CRC-32 as RFC 1952 section 8 has it.
  static func checkSum(_ bytes: [UInt8]) -> UInt32 {
    let table = (0..<256).map { number -> UInt32 in
      (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    return ~bytes.reduce(~0 as UInt32) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
  }
}
