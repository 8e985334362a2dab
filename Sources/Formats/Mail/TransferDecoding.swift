/// Base64 of RFC 2045, tolerant of what is not in its alphabet.
enum Base64 {
  /// Values of the alphabet; 64 for the pad, 255 for anything else.
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for (value, byte) in alphabet.enumerated() { table[Int(byte)] = UInt8(value) }
    table[Int(UInt8(ascii: "="))] = 64
    return table
  }()

  /// Whether all bytes of `range` are characters of the alphabet, no pad among them.
  static func isAlphabet(_ bytes: MailBytes, _ range: Range<Int>) -> Bool {
    values.withUnsafeBufferPointer { table in range.allSatisfy { table[Int(bytes[$0])] < 64 } }
  }

  /// Where the data ends: at a pad that closes a group, unless nothing but base64 follows it.
  private static func dataEnd(_ bytes: MailBytes, _ range: Range<Int>) -> Int {
    guard let pad = bytes.place(of: 0x3D, in: range) else { return range.upperBound }
    let isClean = values.withUnsafeBufferPointer { table in
      (pad..<range.upperBound).allSatisfy { table[Int(bytes[$0])] < 65 || bytes[$0].isMailSpace }
    }
    if isClean { return range.upperBound }
    var end = pad
    while end < range.upperBound, bytes[end] == 0x3D || bytes[end].isMailSpace { end += 1 }
    return end
  }

  /// The number of bytes that decoding would yield.
  ///
  /// - Parameter elided: Characters of the alphabet that belong to the data and are not in `bytes`.
  static func decodedCount(_ bytes: MailBytes, _ range: Range<Int>, elided: Int = 0) -> Int {
    let range = range.lowerBound..<dataEnd(bytes, range)
    guard bytes.place(of: 0x3D, in: range).map({ hasDataBehind(bytes, $0..<range.upperBound) }) != true else {
      return decoded(bytes, range).count + elided / 4 * 3
    }
    let count = values.withUnsafeBufferPointer { table in
      var count = elided
      for index in range { count &+= table[Int(bytes[index])] < 64 ? 1 : 0 }
      return count
    }
    return count / 4 * 3 + (count % 4 == 2 ? 1 : count % 4 == 3 ? 2 : 0)
  }

  private static func hasDataBehind(_ bytes: MailBytes, _ range: Range<Int>) -> Bool {
    values.withUnsafeBufferPointer { table in range.contains { table[Int(bytes[$0])] < 64 } }
  }

  /// Decodes; bytes outside the alphabet are skipped, a pad closes its group, a lone last character is dropped.
  static func decoded(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8] {
    var foreign = 0
    return decoded(bytes, range, foreign: &foreign)
  }

  /// - Parameter foreign: Counts what is no base64: bytes outside the alphabet, blanks aside.
  static func decoded(_ bytes: MailBytes, _ range: Range<Int>, foreign: inout Int) -> [UInt8] {
    let range = range.lowerBound..<dataEnd(bytes, range)
    var strange = 0
    defer { foreign += strange }
    return [UInt8](unsafeUninitializedCapacity: range.count / 4 * 3 + 3) { output, count in
      values.withUnsafeBufferPointer { table in
        var group: UInt32 = 0
        var filled = 0
        for index in range {
          let value = table[Int(bytes[index])]
          if value < 64 {
            group = group << 6 | UInt32(value)
            filled += 1
            if filled == 4 {
              output[count] = UInt8(truncatingIfNeeded: group >> 16)
              output[count + 1] = UInt8(truncatingIfNeeded: group >> 8)
              output[count + 2] = UInt8(truncatingIfNeeded: group)
              count += 3
              filled = 0
              group = 0
            }
          } else if value == 64, filled > 0 {
            count += flush(group, filled, into: output, at: count)
            filled = 0
            group = 0
          } else if value == 255, !bytes[index].isMailSpace {
            strange += 1
          }
        }
        count += flush(group, filled, into: output, at: count)
      }
    }
  }

  private static func flush(
    _ group: UInt32, _ filled: Int, into output: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    switch filled {
    case 2:
      output[place] = UInt8(truncatingIfNeeded: group >> 4)
      return 1
    case 3:
      output[place] = UInt8(truncatingIfNeeded: group >> 10)
      output[place + 1] = UInt8(truncatingIfNeeded: group >> 2)
      return 2
    default: return 0
    }
  }

  /// Decodes the text of an encoded word; nil where it holds anything else, or ends on a lone character.
  static func strict(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8]? {
    var count = 0
    for index in range {
      let value = values[Int(bytes[index])]
      if value < 64 { count += 1 } else if value != 64, !bytes[index].isMailSpace { return nil }
    }
    return count % 4 == 1 ? nil : decoded(bytes, range)
  }
}

/// Quoted-printable of RFC 2045, and its form in header words.
enum QuotedPrintable {
  /// Decodes; an escape that is none stays as it stands, blanks before a line end stay too.
  static func decoded(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8] {
    var foreign = 0
    return decoded(bytes, range, foreign: &foreign)
  }

  /// - Parameter foreign: Counts the escapes that are none: `=ZZ`.
  static func decoded(_ bytes: MailBytes, _ range: Range<Int>, foreign: inout Int) -> [UInt8] {
    var strange = 0
    defer { foreign += strange }
    return [UInt8](unsafeUninitializedCapacity: range.count) { output, count in
      var index = range.lowerBound
      while index < range.upperBound {
        let next = bytes.place(of: 0x3D, in: index..<range.upperBound) ?? range.upperBound
        for place in index..<next {
          output[count] = bytes[place]
          count += 1
        }
        guard next < range.upperBound else { break }
        let before = count
        index = escape(bytes, at: next, before: range.upperBound, into: output, &count)
        // Nothing but the sign itself was taken.
        if count > before, index == next + 1 { strange += 1 }
      }
    }
  }

  /// Takes the escape at `start`; returns where reading goes on.
  @inline(__always)
  private static func escape(
    _ bytes: MailBytes, at start: Int, before end: Int, into output: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int
  ) -> Int {
    if start + 2 < end, let high = bytes[start + 1].hexValue, let low = bytes[start + 2].hexValue {
      output[count] = high << 4 | low
      count += 1
      return start + 3
    }
    // A soft line break, also with blanks that were added on the way.
    var index = start + 1
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index < end, bytes[index] == 0x0D { index += 1 }
    if index >= end { return end }
    if bytes[index] == 0x0A { return index + 1 }
    output[count] = 0x3D
    count += 1
    return start + 1
  }

  /// The Q encoding of RFC 2047: an underscore is a blank.
  static func word(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x3D, index + 2 < range.upperBound, let high = bytes[index + 1].hexValue,
        let low = bytes[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(byte == 0x5F ? 0x20 : byte)
        index += 1
      }
    }
    return output
  }
}

/// The old Unix encoding between `begin` and `end` lines.
enum UUEncoding {
  /// Decodes; nil where there is no `begin` line.
  static func decoded(_ bytes: MailBytes, _ range: Range<Int>) -> [UInt8]? {
    var start = range.lowerBound
    while start < range.upperBound, !bytes.begins(with: "begin ", at: start, before: range.upperBound) {
      start = bytes.lineEnd(from: start, in: range)
    }
    guard start < range.upperBound else { return nil }
    var output: [UInt8] = []
    start = bytes.lineEnd(from: start, in: range)
    while start < range.upperBound, !bytes.begins(with: "end", at: start, before: range.upperBound) {
      let end = bytes.lineEnd(from: start, in: range)
      let line = bytes.withoutLineEnd(start..<end)
      start = end
      guard let lead = line.first.map({ bytes[$0] }), lead > 0x20, lead <= 0x60 else { continue }
      let expected = Int((lead - 0x20) & 0x3F)
      var decodedLine: [UInt8] = []
      var index = line.lowerBound + 1
      while decodedLine.count < expected {
        let group = (0..<4).map { index + $0 < line.upperBound ? UInt32(bytes[index + $0] &- 0x20) & 0x3F : 0 }
        let value = group[0] << 18 | group[1] << 12 | group[2] << 6 | group[3]
        decodedLine += [16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
        index += 4
      }
      output += decodedLine.prefix(expected)
    }
    return output
  }
}
