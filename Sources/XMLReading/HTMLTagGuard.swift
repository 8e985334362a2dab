/// Tells whether HTML may be given to the library: its time is quadratic in the attributes of a tag.
///
/// Counts attributes where a tag is written in the common form, so that every parser sees it end in the same place.
/// Any other `<` followed by a letter counts whatever may part attributes, up to the next `<`.
enum HTMLTagGuard {
  private static let attributeLimit = 512

  static func allows(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0x3C) {
      index = start + 1
      guard index < bytes.count, isLetter(bytes[index]) else { continue }
      if let (end, count) = commonTag(bytes, from: index) {
        if count > attributeLimit { return false }
        index = end
      } else {
        let next = bytes[index...].firstIndex(of: 0x3C) ?? bytes.count
        let separators = bytes[index..<next].lazy.filter { isBlank($0) || $0 == 0x22 || $0 == 0x27 }.count
        if separators > attributeLimit { return false }
        index = next
      }
    }
    return true
  }

  /// Behind the `>` of a tag of the form `name a="b" c='d' e=f g>`, and how many attributes it has.
  private static func commonTag(_ bytes: [UInt8], from start: Int) -> (end: Int, count: Int)? {
    var index = skip(bytes, from: start) { isLetter($0) || isDigit($0) || $0 == 0x3A || $0 == 0x2D }
    var count = 0
    while index < bytes.count {
      let afterBlanks = skip(bytes, from: index, while: isBlank)
      guard afterBlanks < bytes.count else { return nil }
      if bytes[afterBlanks] == 0x3E { return (afterBlanks + 1, count) }
      if bytes[afterBlanks] == 0x2F, afterBlanks + 1 < bytes.count, bytes[afterBlanks + 1] == 0x3E {
        return (afterBlanks + 2, count)
      }
      guard afterBlanks > index, let next = attribute(bytes, from: afterBlanks) else { return nil }
      index = next
      count += 1
    }
    return nil
  }

  private static func attribute(_ bytes: [UInt8], from start: Int) -> Int? {
    guard isLetter(bytes[start]) else { return nil }
    let end = skip(bytes, from: start) { isLetter($0) || isDigit($0) || $0 == 0x3A || $0 == 0x2D || $0 == 0x5F }
    guard end < bytes.count, bytes[end] == 0x3D else { return end }
    guard end + 1 < bytes.count else { return nil }
    let quote = bytes[end + 1]
    if quote == 0x22 || quote == 0x27 { return bytes[(end + 2)...].firstIndex(of: quote).map { $0 + 1 } }
    let value = skip(bytes, from: end + 1) { !isBlank($0) && ![0x22, 0x27, 0x3C, 0x3E, 0x2F].contains($0) }
    return value > end + 1 ? value : nil
  }

  private static func skip(_ bytes: [UInt8], from start: Int, while isPart: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, isPart(bytes[index]) { index += 1 }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
