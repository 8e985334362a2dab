/// Transfer encodings of mail, changed in place: as many bytes come out as went in.
enum TransferCoding {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8?] = {
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()

  static func isBase64(_ byte: UInt8) -> Bool { values[Int(byte)] != nil || byte == UInt8(ascii: "=") }

  /// What base64 in a range of bytes says; what is not in its alphabet is skipped.
  static func base64Decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count / 4 * 3)
    var (group, filled): (UInt32, Int) = (0, 0)
    for index in range {
      guard let value = values[Int(bytes[index])] else { continue }
      group = group << 6 | UInt32(value)
      filled += 1
      if filled == 4 {
        output += [
          UInt8(truncatingIfNeeded: group >> 16), UInt8(truncatingIfNeeded: group >> 8),
          UInt8(truncatingIfNeeded: group),
        ]
        (group, filled) = (0, 0)
      }
    }
    if filled == 2 { output.append(UInt8(truncatingIfNeeded: group >> 4)) }
    if filled == 3 { output += [UInt8(truncatingIfNeeded: group >> 10), UInt8(truncatingIfNeeded: group >> 2)] }
    return output
  }

  /// Writes other bytes of the same number in the place of those that base64 in a range says.
  static func base64Replace(_ bytes: inout [UInt8], _ range: Range<Int>, by decoded: [UInt8]) {
    var sextets: [UInt8] = []
    sextets.reserveCapacity(decoded.count / 3 * 4 + 4)
    for start in stride(from: 0, to: decoded.count, by: 3) {
      let group = (0..<3).reduce(UInt32(0)) { $0 << 8 | (start + $1 < decoded.count ? UInt32(decoded[start + $1]) : 0) }
      for shift in [18, 12, 6, 0] as [UInt32] { sextets.append(UInt8(truncatingIfNeeded: group >> shift & 63)) }
    }
    var next = 0
    for index in range where values[Int(bytes[index])] != nil {
      guard next < sextets.count else { break }
      bytes[index] = alphabet[Int(sextets[next])]
      next += 1
    }
  }

  /// What quoted-printable in a range says, with the place that each byte is written in.
  static func quotedDecoded(_ bytes: [UInt8], _ range: Range<Int>) -> (bytes: [UInt8], places: [Range<Int>]) {
    var (output, places): ([UInt8], [Range<Int>]) = ([], [])
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "=") {
        if index + 2 < range.upperBound, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) {
          output.append(high << 4 | low)
          places.append(index..<index + 3)
          index += 3
          continue
        }
        var end = index + 1
        while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
        if end >= range.upperBound || bytes[end] == 0x0A {
          index = min(end + 1, range.upperBound)
          continue
        }
      }
      output.append(bytes[index])
      places.append(index..<index + 1)
      index += 1
    }
    return (output, places)
  }

  /// Blanks the bytes that are blank in `new` and were not in what the range said.
  static func quotedReplace(
    _ bytes: inout [UInt8], _ old: (bytes: [UInt8], places: [Range<Int>]), by new: [UInt8]
  ) {
    for (index, place) in old.places.enumerated() where index < new.count && new[index] != old.bytes[index] {
      if place.count == 1 {
        bytes[place.lowerBound] = new[index]
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes[place.lowerBound + 1] = digits[Int(new[index] >> 4)]
        bytes[place.lowerBound + 2] = digits[Int(new[index] & 15)]
      }
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
