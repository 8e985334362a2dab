/// The boundary lines of one multipart, in order.
///
/// `--`, the boundary, `--` on the closing one, and nothing behind but blanks: a longer boundary that begins alike is
/// another one.
struct BoundaryLines {
  struct Line {
    var start: Int
    /// Where the next line begins.
    var end: Int
    var isClosing: Bool
  }

  private let bytes: MailBytes
  private let range: Range<Int>
  private let boundary: [UInt8]
  private var index: Int
  /// Opening lines found so far.
  private(set) var openingCount = 0

  init(_ bytes: MailBytes, in range: Range<Int>, boundary: [UInt8]) {
    self.bytes = bytes
    self.range = range
    // Blanks at the end of a boundary are lost on the way.
    self.boundary = boundary.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
    index = range.lowerBound
  }

  mutating func next() -> Line? {
    while index < range.upperBound {
      let start = index
      index = bytes.lineEnd(from: start, in: range)
      guard bytes[start] == 0x2D, index - start >= boundary.count + 2, bytes[start + 1] == 0x2D else { continue }
      if let line = line(start, end: index) {
        if !line.isClosing { openingCount += 1 }
        return line
      }
    }
    return nil
  }

  private func line(_ start: Int, end: Int) -> Line? {
    var place = start + 2
    for byte in boundary {
      guard bytes[place] == byte else { return nil }
      place += 1
    }
    let isClosing = place + 1 < end && bytes[place] == 0x2D && bytes[place + 1] == 0x2D
    if isClosing { place += 2 }
    guard bytes.isBlank(place..<end) else { return nil }
    return Line(start: start, end: end, isClosing: isClosing)
  }
}
