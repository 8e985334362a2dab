/// Finds sought texts in bytes.
struct TextSearch: Sendable {
  private let texts: [SoughtText]
  /// Texts by the bytes with which they begin.
  private let byFirst: [[Int]]

  init(_ texts: some Sequence<SoughtText>) {
    self.texts = Array(texts)
    var byFirst = [[Int]](repeating: [], count: 256)
    for (index, text) in self.texts.enumerated() {
      for byte in text.firstBytes { byFirst[Int(byte)].append(index) }
    }
    self.byFirst = byFirst
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The bytes that write what was sought, without the blanks and marks between its words.
  func places(in bytes: [UInt8], _ range: Range<Int>? = nil) -> [Range<Int>] {
    guard !texts.isEmpty else { return [] }
    var places: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      let cursor = Cursor(bytes: buffer, end: range?.upperBound ?? buffer.count)
      var index = range?.lowerBound ?? 0
      while index < cursor.end {
        let candidates = byFirst[Int(buffer[index])]
        guard !candidates.isEmpty, cursor.isWordStart(index) else {
          index += 1
          continue
        }
        let found = candidates.compactMap { cursor.match(texts[$0], at: index) }
          .max { ($0.last?.upperBound ?? 0) < ($1.last?.upperBound ?? 0) }
        if let found, let last = found.last {
          places += found
          index = last.upperBound
        } else {
          index += 1
        }
      }
    }
    return places
  }

  func isFound(in bytes: [UInt8]) -> Bool { !places(in: bytes).isEmpty }

  func isFound(in text: String) -> Bool { isFound(in: Array(text.utf8)) }

  /// The text with `filler` in the place of each byte of what was sought; nil where nothing was.
  func blanked(_ text: String, filler: UInt8) -> String? {
    var bytes = Array(text.utf8)
    let found = places(in: bytes)
    guard !found.isEmpty else { return nil }
    for place in found { for index in place { bytes[index] = filler } }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Compares one sought text with the bytes at one place.
private struct Cursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int

  /// The longest run of blanks and marks between two words.
  private static let longestGap = 256

  func match(_ text: SoughtText, at start: Int) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var index = start
    for (number, word) in text.words.enumerated() {
      if number > 0 {
        let next = afterGap(index)
        guard next > index else { return nil }
        index = next
      }
      for (place, unit) in word.enumerated() {
        if place > 0 { index = afterSoftBreak(index) }
        guard let length = length(of: unit, at: index) else { return nil }
        found.append(index..<index + length)
        index += length
      }
    }
    return isWordEnd(index) ? found : nil
  }

  private func length(of unit: SoughtText.Unit, at start: Int) -> Int? {
    unit.first { form in
      guard start + form.count <= end else { return false }
      for (offset, byte) in form.enumerated() where lowered(bytes[start + offset]) != byte { return false }
      return true
    }?.count
  }

  private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  /// Behind a line end that only folds a line: `=` and a line end, or a line end and a blank.
  private func afterSoftBreak(_ start: Int) -> Int {
    var index = start
    let isMarked = index < end && bytes[index] == 0x3D
    if isMarked { index += 1 }
    if index < end, bytes[index] == 0x0D { index += 1 }
    guard index < end, bytes[index] == 0x0A else { return start }
    index += 1
    if isMarked { return index }
    guard index < end, bytes[index] == 0x20 || bytes[index] == 0x09 else { return start }
    return index + 1
  }

  private func afterGap(_ start: Int) -> Int {
    var index = start
    let limit = min(end, start + Self.longestGap)
    while index < limit {
      let length = gapLength(index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  private static let gapBytes = Set(" \t\r\n>|,;_+\"'.-^~*".utf8)
  private static let gapTexts = [
    "&nbsp;", "&#160;", "&#xa0;", "=20", "=a0", "=c2=a0", "=\r\n", "=\n", "%20", "\\n", "\\t", "\\r",
  ]
  .map { Array($0.utf8) }

  private func gapLength(_ start: Int) -> Int {
    let byte = bytes[start]
    if Self.gapBytes.contains(byte) || byte == 0xA0 { return 1 }
    if byte == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 { return 2 }
    // A tag between two words.
    if byte == 0x3C {
      let close = bytes[start..<min(end, start + Self.longestGap)].firstIndex(of: 0x3E)
      return close.map { $0 + 1 - start } ?? 0
    }
    for text in Self.gapTexts where start + text.count <= end {
      if text.indices.allSatisfy({ lowered(bytes[start + $0]) == text[$0] }) { return text.count }
    }
    return 0
  }

  // MARK: - Ends of words

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte != 0xA0 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(lowered(byte))
  }

  func isWordStart(_ index: Int) -> Bool {
    guard index > 0, isWordByte(bytes[index - 1]) else { return true }
    if index > 1, bytes[index - 2] == 0x5C, "nrtbf".utf8.contains(bytes[index - 1]) { return true }
    if index > 5, bytes[index - 6] == 0x5C, lowered(bytes[index - 5]) == 0x75 { return true }
    // No-break and other general punctuation of UTF-8.
    if index > 1, bytes[index - 1] == 0xA0, bytes[index - 2] == 0xC2 { return true }
    if index > 2, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80 { return true }
    guard index > 2, bytes[index - 3] == 0x3D || bytes[index - 3] == 0x25 else { return false }
    guard let high = hex(bytes[index - 2]), let low = hex(bytes[index - 1]) else { return false }
    return !isWordByte(high << 4 | low)
  }

  private func isWordEnd(_ index: Int) -> Bool {
    guard index < end, isWordByte(bytes[index]) else { return true }
    if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return true }
    return bytes[index] == 0xE2 && index + 1 < end && bytes[index + 1] == 0x80
  }

  private func hex(_ byte: UInt8) -> UInt8? {
    switch lowered(byte) {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: lowered(byte) - 0x57
    default: nil
    }
  }
}
