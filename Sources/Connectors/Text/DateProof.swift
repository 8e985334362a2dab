import Records

/// Dates of columns that feed no field: they say nothing of the record, but show in which order the file writes dates.
enum DateProof {
  /// The text as a note beside the person, where its numbers can be read as day and month in one order only.
  static func value(_ text: String, column: String) -> MappedValue? {
    isProof(text) ? MappedValue(.note, HeaderText.trimmed(text), column: column) : nil
  }

  /// Whether the text begins with two numbers and a year, one of the two above 12.
  static func isProof(_ text: String) -> Bool {
    guard (6...32).contains(text.utf8.count) else { return false }
    var numbers: [(value: Int, width: Int)] = []
    var separator: UInt8?
    var number = (value: 0, width: 0)
    var bytes = text.utf8.drop { $0 == 0x20 }
    while let byte = bytes.popFirst() {
      if byte >= 0x30, byte <= 0x39, number.width < 4 {
        number = (number.value * 10 + Int(byte - 0x30), number.width + 1)
        continue
      }
      guard number.width > 0 else { return false }
      if numbers.count == 2 {
        // Behind the year nothing but a time of day.
        guard byte == 0x20 || byte == 0x54 || byte == 0x2C else { return false }
        break
      }
      guard byte == 0x2F || byte == 0x2E || byte == 0x2D, separator == nil || separator == byte else { return false }
      separator = byte
      numbers.append(number)
      number = (0, 0)
    }
    guard numbers.count == 2, numbers.allSatisfy({ $0.width <= 2 }), number.width == 4 || number.width == 2 else {
      return false
    }
    let (first, second) = (numbers[0].value, numbers[1].value)
    guard min(first, second) >= 1, min(first, second) <= 12, max(first, second) <= 31 else { return false }
    return max(first, second) > 12
  }
}
