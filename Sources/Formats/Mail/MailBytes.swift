import Glibc

/// Bytes of one message while it is parsed; positions are offsets from its first byte.
typealias MailBytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The first place of `byte` in `range`; nil where there is none.
  @inline(__always)
  func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty else { return nil }
    guard let hit = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  /// Where the line that begins at `start` ends, its line end included.
  @inline(__always)
  func lineEnd(from start: Int, in range: Range<Int>) -> Int {
    guard let place = place(of: 0x0A, in: start..<range.upperBound) else { return range.upperBound }
    return place + 1
  }

  /// Whether the bytes from `start` on are `text`, all of it before `end`.
  @inline(__always)
  func begins(with text: StaticString, at start: Int, before end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard let base = baseAddress, start + count <= end else { return false }
    return memcmp(base + start, text.utf8Start, count) == 0
  }

  /// Whether an envelope line may begin there: `From ` that is no header field with a blank before its colon.
  @inline(__always)
  func beginsEnvelope(at start: Int, before end: Int) -> Bool {
    guard begins(with: "From ", at: start, before: end) else { return false }
    var index = start + 5
    while index < end, self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    return index >= end || self[index] != 0x3A
  }

  /// Whether `range` equals `name`, which is in lower case, without regard to ASCII case.
  func equals(_ name: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where self[range.lowerBound + offset].asciiLowercased != name.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The range without its last line end, LF or CR LF.
  func withoutLineEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    if end > range.lowerBound, self[end - 1] == 0x0A { end -= 1 }
    if end > range.lowerBound, end < range.upperBound, self[end - 1] == 0x0D { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether the line that begins at `start` holds nothing but its line end.
  @inline(__always)
  func isEmptyLine(at start: Int, before end: Int) -> Bool {
    guard start < end else { return false }
    if self[start] == 0x0A { return true }
    return self[start] == 0x0D && start + 1 < end && self[start + 1] == 0x0A
  }

  /// How many line feeds stand in `range`.
  func lineFeeds(in range: Range<Int>) -> Int {
    var count = 0
    for index in range { count &+= self[index] == 0x0A ? 1 : 0 }
    return count
  }

  /// Whether all bytes of `range` are ASCII.
  func isASCII(_ range: Range<Int>) -> Bool {
    var union: UInt8 = 0
    for index in range { union |= self[index] }
    return union < 0x80
  }

  func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { self[$0].isMailSpace } }

  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: self[range]))
  }
}

extension UInt8 {
  @inline(__always)
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// Blank, tab, carriage return or line feed.
  @inline(__always)
  var isMailSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A }

  @inline(__always)
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inline(__always)
  var isASCIILetter: Bool { asciiLowercased >= 0x61 && asciiLowercased <= 0x7A }

  /// The value of a hexadecimal digit; nil for any other byte.
  @inline(__always)
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
