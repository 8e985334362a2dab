import XMLReading

/// Checks bytes to be UTF-8, chunk by chunk: the whole of a file, not a prefix of it.
///
/// One invalid place is a maximal part of a broken sequence, as Unicode counts them and as decoding replaces them.
struct UTF8Check: Sendable {
  /// Well-formed sequences of two bytes or more.
  private(set) var sequenceCount = 0
  private(set) var invalidCount = 0
  /// The first 16 invalid places, by offset from the first byte ever taken.
  private(set) var firstInvalid: [UndecodablePlace] = []
  private(set) var zeroCount = 0
  /// Offset of the first zero byte; -1 where there is none.
  private(set) var firstZero = -1
  /// Bytes taken and judged so far.
  private(set) var offset = 0
  private var carry: [UInt8] = []

  var isValid: Bool { invalidCount == 0 }
  var hasHighBytes: Bool { invalidCount > 0 || sequenceCount > 0 }

  /// Takes the next bytes; a sequence that is cut by the end of them is finished with the next ones.
  mutating func take(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
    var start = 0
    if !carry.isEmpty {
      var joined = carry
      start = min(3, bytes.count)
      joined += bytes[..<start]
      let carried = carry.count
      carry = []
      let used = joined.withUnsafeBytes { judge($0, until: carried, isLast: isLast && start == bytes.count) }
      // The sequence may reach into the new bytes; go on behind it.
      if used < carried {
        carry = Array(joined[used...])
        return
      }
      start = used - carried
    }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
    let used = judge(rest, until: rest.count, isLast: isLast)
    if used < rest.count { carry = Array(rest[used...]) }
  }

  /// Judges sequences that begin before `end`.
  ///
  /// - Returns: Where it stopped; before `end` only where a sequence is not complete.
  private mutating func judge(_ bytes: UnsafeRawBufferPointer, until end: Int, isLast: Bool) -> Int {
    var index = 0
    let base = offset
    defer { offset = base + index }
    while index < end {
      index = skipPlain(bytes, from: index, until: end, base: base)
      guard index < end else { break }
      // Most of what is not ASCII is two bytes long.
      if index + 1 < bytes.count, bytes[index] & 0xE0 == 0xC0, bytes[index] >= 0xC2, bytes[index + 1] & 0xC0 == 0x80 {
        sequenceCount += 1
        index += 2
        continue
      }
      switch UTF8Check.sequence(bytes, at: index) {
      case .complete(let length):
        sequenceCount += 1
        index += length
      case .broken(let length, let mayContinue):
        if mayContinue, !isLast { return index }
        invalidCount += 1
        if firstInvalid.count < 16 {
          firstInvalid.append(
            UndecodablePlace(offset: base + index, line: 0, bytes: Array(bytes[index..<index + length])))
        }
        index += length
      }
    }
    return index
  }

  /// Skips ASCII, a block at a time, counting zero bytes.
  @inline(__always)
  private mutating func skipPlain(_ bytes: UnsafeRawBufferPointer, from start: Int, until end: Int, base: Int) -> Int {
    var index = start
    while index < end {
      while index + ByteBlock.length <= end {
        if let mark = ByteBlock.first(of: ByteBlock(bytes, at: index).unplainPlaces) {
          index += mark
          break
        }
        index += ByteBlock.length
      }
      guard index < end else { break }
      guard bytes[index] < 0x80 else { break }
      if bytes[index] == 0 {
        zeroCount += 1
        if firstZero < 0 { firstZero = base + index }
      }
      index += 1
    }
    return index
  }

  enum Sequence {
    case complete(length: Int)
    /// Broken after `length` bytes; `mayContinue` where only the end of the bytes broke it.
    case broken(length: Int, mayContinue: Bool)
  }

  /// The sequence that a byte of 0x80 or more begins (Unicode, table 3-7).
  static func sequence(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Sequence {
    let lead = bytes[index]
    let length: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, allowed) = (3, 0xA0...0xBF)
    case 0xED: (length, allowed) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, allowed) = (4, 0x90...0xBF)
    case 0xF4: (length, allowed) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return .broken(length: 1, mayContinue: false)
    }
    for step in 1..<length {
      guard index + step < bytes.count else { return .broken(length: step, mayContinue: true) }
      guard allowed.contains(bytes[index + step]) else { return .broken(length: step, mayContinue: false) }
      allowed = 0x80...0xBF
    }
    return .complete(length: length)
  }
}
