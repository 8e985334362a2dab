/// Bytes of UTF-16 or UTF-32 to UTF-8; every unit that is no character becomes U+FFFD.
enum UnicodeConversion {
  /// Appends the UTF-8 of `input` to `output`.
  ///
  /// - Parameters:
  ///   - isLast: Whether nothing follows, so that a unit or pair broken off at the end is an error.
  ///   - report: Called with the offset in `input` and the length of what is no character.
  /// - Returns: How many bytes were used up; fewer than given only where a unit or pair is not complete.
  static func convert(
    _ input: UnsafeRawBufferPointer, form: TextEncoding.Form, isLast: Bool, into output: inout [UInt8],
    report: (Int, Int) -> Void
  ) -> Int {
    let used: Int
    switch form {
    case .utf16(let bigEndian):
      used = convert16(input, bigEndian: bigEndian, isLast: isLast, into: &output, report: report)
    case .utf32(let bigEndian): used = convert32(input, bigEndian: bigEndian, into: &output, report: report)
    case .utf8, .singleByte, .converted: preconditionFailure("only UTF-16 and UTF-32 are converted here")
    }
    guard isLast, used < input.count else { return used }
    report(used, input.count - used)
    output.append(contentsOf: replacementBytes)
    return input.count
  }

  private static func convert16(
    _ input: UnsafeRawBufferPointer, bigEndian: Bool, isLast: Bool, into output: inout [UInt8],
    report: (Int, Int) -> Void
  ) -> Int {
    func unit(_ offset: Int) -> UInt16 {
      let raw = input.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
      return bigEndian ? UInt16(bigEndian: raw) : UInt16(littleEndian: raw)
    }
    output.reserveCapacity(output.count + input.count)
    var offset = 0
    while offset + 2 <= input.count {
      let high = unit(offset)
      if high < 0x80 {
        output.append(UInt8(high))
      } else if high & 0xF800 != 0xD800 {
        append(UInt32(high), to: &output)
      } else if high < 0xDC00, offset + 4 > input.count, !isLast {
        break
      } else if high < 0xDC00, offset + 4 <= input.count, unit(offset + 2) & 0xFC00 == 0xDC00 {
        append(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit(offset + 2) & 0x3FF)), to: &output)
        offset += 2
      } else {
        report(offset, 2)
        output.append(contentsOf: replacementBytes)
      }
      offset += 2
    }
    return offset
  }

  private static func convert32(
    _ input: UnsafeRawBufferPointer, bigEndian: Bool, into output: inout [UInt8], report: (Int, Int) -> Void
  ) -> Int {
    var offset = 0
    while offset + 4 <= input.count {
      let raw = input.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      let value = bigEndian ? UInt32(bigEndian: raw) : UInt32(littleEndian: raw)
      if value > 0x10FFFF || value & 0xFFFF_F800 == 0xD800 {
        report(offset, 4)
        output.append(contentsOf: replacementBytes)
      } else {
        append(value, to: &output)
      }
      offset += 4
    }
    return offset
  }

  @inline(__always)
  private static func append(_ value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(UInt8(value))
    } else if value < 0x800 {
      output.append(UInt8(0xC0 | value >> 6))
      output.append(UInt8(0x80 | value & 0x3F))
    } else if value < 0x10000 {
      output.append(UInt8(0xE0 | value >> 12))
      output.append(UInt8(0x80 | value >> 6 & 0x3F))
      output.append(UInt8(0x80 | value & 0x3F))
    } else {
      output.append(UInt8(0xF0 | value >> 18))
      output.append(UInt8(0x80 | value >> 12 & 0x3F))
      output.append(UInt8(0x80 | value >> 6 & 0x3F))
      output.append(UInt8(0x80 | value & 0x3F))
    }
  }
}
