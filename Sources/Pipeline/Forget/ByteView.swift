import Formats

/// Bytes of a file as UTF-8 or as they are, each with its place in the file; UTF-16 and UTF-32 are converted.
struct ByteView {
  private(set) var bytes: [UInt8]
  /// Place in the file of each byte; nil: its own.
  private var origins: [Int]?
  private let unitLength: Int
  private let isBigEndian: Bool

  init(_ file: [UInt8]) {
    let encoding = TextEncoding.unicodeForm(of: file)
    unitLength = encoding?.unitLength ?? 1
    switch encoding?.form {
    case .utf16(let order), .utf32(let order): isBigEndian = order
    default: isBigEndian = false
    }
    bytes = file
    guard unitLength > 1 else { return }
    var (text, places): ([UInt8], [Int]) = ([], [])
    text.reserveCapacity(file.count / unitLength)
    var index = 0
    while index + unitLength <= file.count {
      let start = index
      var value = ByteView.unit(file, at: index, unitLength, isBigEndian)
      index += unitLength
      if (0xD800..<0xDC00).contains(value), index + 2 <= file.count {
        let low = ByteView.unit(file, at: index, 2, isBigEndian)
        if (0xDC00..<0xE000).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          index += 2
        }
      }
      let character = Character(Unicode.Scalar(value) ?? "\u{FFFD}")
      for byte in String(character).utf8 {
        text.append(byte)
        places.append(start)
      }
    }
    bytes = text
    origins = places
  }

  private static func unit(_ file: [UInt8], at start: Int, _ length: Int, _ isBigEndian: Bool) -> UInt32 {
    (0..<length).reduce(0) { value, offset in
      let byte = UInt32(file[start + offset])
      return isBigEndian ? value << 8 | byte : value | byte << (8 * UInt32(offset))
    }
  }

  /// The bytes of the view that lie in a range of the file.
  func range(ofFile range: Range<Int>) -> Range<Int> {
    guard let origins else { return range.clamped(to: 0..<bytes.count) }
    let start = origins.partitioningIndex { $0 >= range.lowerBound }
    return start..<max(start, origins.partitioningIndex { $0 >= range.upperBound })
  }

  /// Puts `byte`, an ASCII character, in the place of a byte of the view, in the file.
  func fill(_ file: inout [UInt8], at index: Int, with byte: UInt8) {
    guard let origins else {
      file[index] = byte
      return
    }
    let start = origins[index]
    // A character outside the basic plane takes two units.
    let next = origins[index...].first { $0 > start } ?? file.count
    for unit in stride(from: start, to: next - unitLength + 1, by: unitLength) {
      for offset in 0..<unitLength {
        let isLow = isBigEndian ? offset == unitLength - 1 : offset == 0
        file[unit + offset] = isLow ? byte : 0
      }
    }
  }
}

extension [Int] {
  /// The first place from which on all elements are, of elements that are sorted by it.
  fileprivate func partitioningIndex(where belongs: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
