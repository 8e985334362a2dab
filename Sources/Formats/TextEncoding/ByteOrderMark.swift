/// The mark at the start of a file that says its encoding.
enum ByteOrderMark {
  /// The encoding that the first bytes mark, and the length of the mark; nil where there is none.
  static func find(in bytes: UnsafeRawBufferPointer) -> (encoding: TextEncoding, length: Int)? {
    let first = [UInt8](bytes.prefix(4))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if first == [0x00, 0x00, 0xFE, 0xFF] { return (.utf32BigEndian, 4) }
    // FF FE 00 00 could be UTF-16 that begins with a zero character, which no text does.
    if first == [0xFF, 0xFE, 0x00, 0x00] { return (.utf32LittleEndian, 4) }
    if first.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if first.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    return nil
  }
}

/// What the zero bytes of text without a mark prove: UTF-16 or UTF-32, and the byte order.
enum UnicodeEvidence {
  /// The encoding that a sample from the start of a file must have; nil where it is none of these.
  static func find(in bytes: UnsafeRawBufferPointer) -> TextEncoding? {
    let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(64 << 10))
    guard sample.count >= 2, sample.contains(0) else { return nil }
    return utf32(sample) ?? utf16(sample)
  }

  private static func utf32(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
    let units = bytes.count / 4
    guard units >= 2 else { return nil }
    for encoding in [TextEncoding.utf32LittleEndian, .utf32BigEndian] {
      var isText = true
      for index in 0..<units where isText {
        let raw = bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
        let value = encoding == .utf32BigEndian ? UInt32(bigEndian: raw) : UInt32(littleEndian: raw)
        isText = value > 0 && value <= 0x10FFFF && value & 0xFFFF_F800 != 0xD800
      }
      if isText { return encoding }
    }
    return nil
  }

  private static func utf16(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
    // `<r`: markup of one byte a character, with a zero somewhere in it.
    if bytes.count > 2, bytes[0] == 0x3C, bytes[1] > 0x20, bytes[1] < 0x7F, bytes[2] != 0 { return nil }
    let units = bytes.count / 2
    var plain = [0, 0]
    var zeros = 0
    // Blanks, commas and line ends: in these forms each of them stands beside a zero byte.
    var marks = 0
    var markedZeros = 0
    for index in 0..<units {
      let pair = (bytes[index * 2], bytes[index * 2 + 1])
      if pair.1 == 0, isPlain(pair.0) { plain[0] += 1 }
      if pair.0 == 0, isPlain(pair.1) { plain[1] += 1 }
      if pair.0 == 0 || pair.1 == 0 { zeros += 1 }
      if isMark(pair.0) || isMark(pair.1) {
        marks += 1
        if pair.0 == 0 || pair.1 == 0 { markedZeros += 1 }
      }
    }
    guard markedZeros * 2 >= marks else { return nil }
    // Every line end, delimiter, blank and digit is a plain unit, in Chinese text too.
    guard zeros * 20 >= units else { return nil }
    for (order, encoding) in [(0, TextEncoding.utf16LittleEndian), (1, .utf16BigEndian)]
    where plain[order] * 10 >= zeros * 7 && plain[order] > plain[1 - order] * 3 {
      if looksRight(bytes, bigEndian: order == 1) { return encoding }
    }
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x20 || byte == 0x2C || byte == 0x3B || byte == 0x09
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether surrogates pair up and controls are rare.
  private static func looksRight(_ bytes: UnsafeRawBufferPointer, bigEndian: Bool) -> Bool {
    var bad = 0
    var wantsLow = false
    let units = bytes.count / 2
    for index in 0..<units {
      let raw = bytes.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      let unit = bigEndian ? UInt16(bigEndian: raw) : UInt16(littleEndian: raw)
      let isLow = unit & 0xFC00 == 0xDC00
      if isLow != wantsLow { bad += 1 }
      wantsLow = unit & 0xFC00 == 0xD800
      if unit < 0x20, !(9...13).contains(unit) { bad += 1 }
      if unit >= 0xFFFE { bad += 1 }
    }
    return bad * 50 <= units
  }
}
