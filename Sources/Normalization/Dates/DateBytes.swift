import Records

/// Dates of digits and separators alone, read byte by byte.
enum DateBytes {
  /// The shape of a purely numeric date, with or without a time behind it; nil where the text is none.
  static func numeric(_ text: String) -> DateShape? {
    var bytes = Array(text.utf8)
    trim(&bytes)
    if bytes.isEmpty { return DateShape.absent }
    guard isDigit(bytes[0]) else { return nil }
    var numbers: [(value: Int, width: Int)] = []
    var separators: [UInt8] = []
    var index = 0
    while index < bytes.count, numbers.count < 3 {
      guard let number = number(bytes, &index) else { return nil }
      numbers.append(number)
      if index >= bytes.count || numbers.count == 3 { break }
      let separator = bytes[index]
      guard isSeparator(separator) else { break }
      // `25. 03. 2019`: a blank after the separator belongs to it.
      var next = index + 1
      while next < bytes.count, bytes[next] == 0x20, separator != 0x20 { next += 1 }
      guard next < bytes.count, isDigit(bytes[next]) else { break }
      if separator == 0x20, looksLikeTime(bytes, next) { break }
      separators.append(separator)
      index = next
    }
    let rest = bytes[min(index, bytes.count)...]
    switch numbers.count {
    case 1: return isTail(rest) || rest.isEmpty ? one(numbers[0], bytes) : float(text, bytes)
    case 2: return rest.isEmpty ? two(numbers[0], numbers[1], separators[0], text) : float(text, bytes)
    case 3:
      guard isTail(rest) else { return nil }
      return three(numbers, separators)
    default: return nil
    }
  }

  /// Whether a date with its parts known can be, before the century is settled.
  static func checked(_ date: WrittenDate) -> DateShape {
    if let month = date.month, !(1...12).contains(month) { return .impossible }
    if let day = date.day {
      let year = date.isTwoDigitYear ? 2000 : date.year
      guard let month = date.month, day >= 1, day <= CalendarDate.days(inMonth: month, of: year) else {
        return .impossible
      }
    }
    if !date.isTwoDigitYear {
      if isNoYear(date) { return .absent }
      guard (1900...2200).contains(date.year) else { return .impossible }
    }
    return .written(date)
  }

  /// Dates that systems write for none: year 0, 1 January 1900 and 1901, the last of 1899, years from 2900 (open).
  private static func isNoYear(_ date: WrittenDate) -> Bool {
    if date.year == 0 || date.year == 1 || date.year >= 2900 { return true }
    let isFirst = date.month ?? 1 == 1 && date.day ?? 1 == 1
    if isFirst, [1753, 1800, 1900, 1901].contains(date.year) { return true }
    return date.year == 1899 && date.month == 12
  }

  private static func one(_ number: (value: Int, width: Int), _ bytes: [UInt8]) -> DateShape? {
    switch number.width {
    case _ where number.value == 0: return DateShape.absent
    case 4:
      if (1900...2200).contains(number.value) || number.value >= 2900 && number.value > 9990 {
        return checked(WrittenDate(year: number.value, isTwoDigitYear: false, month: nil, day: nil))
      }
      return .serial(number.value)
    case 5: return .serial(number.value)
    case 6: return six(number.value)
    case 7, 8: return eight(number.value, number.width)
    case 12, 14:
      // YYYYMMDDHHMM(SS)
      return eight(number.width == 12 ? number.value / 10_000 : number.value / 1_000_000, 8)
    default: return nil
    }
  }

  /// MMYYYY, YYYYMM, else the day, month and two-digit year in the file's order.
  private static func six(_ value: Int) -> DateShape {
    let (high, low) = (value / 10_000, value % 10_000)
    if (1...12).contains(high), (1930...2099).contains(low) {
      return checked(WrittenDate(year: low, isTwoDigitYear: false, month: high, day: nil))
    }
    let (year, month) = (value / 100, value % 100)
    if (1930...2099).contains(year), (1...12).contains(month) {
      return checked(WrittenDate(year: year, isTwoDigitYear: false, month: month, day: nil))
    }
    let triple = NumberTriple(
      first: value / 10_000, second: value / 100 % 100, third: value % 100, widths: [2, 2, 2], separator: "")
    return triple.possibleOrders.isEmpty ? .impossible : .triple(triple)
  }

  /// YYYYMMDD where that can be, else DDMMYYYY or MMDDYYYY, a lost leading zero included.
  private static func eight(_ value: Int, _ width: Int) -> DateShape {
    let year = value / 10_000
    let (month, day) = (value / 100 % 100, value % 100)
    if width == 8, (1900...2200).contains(year) || year >= 2900 {
      let shape = checked(WrittenDate(year: year, isTwoDigitYear: false, month: month, day: day))
      if shape != .impossible || !(1900...2200).contains(value % 10_000) { return shape }
    }
    if width == 8, year >= 2900, value % 10_000 == 0 { return .absent }
    let triple = NumberTriple(
      first: value / 1_000_000, second: value / 10_000 % 100, third: value % 10_000, widths: [2, 2, 4], separator: "")
    return three([(triple.first, 2), (triple.second, 2), (triple.third, 4)], [0, 0]) ?? .impossible
  }

  /// Month and year in either order: `3/24`, `03/2024`, `2024-03`.
  private static func two(
    _ first: (value: Int, width: Int), _ second: (value: Int, width: Int), _ separator: UInt8, _ text: String
  ) -> DateShape? {
    if first.width == 5, separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",") {
      return .serial(first.value)
    }
    if first.value == 0, second.value == 0 { return DateShape.absent }
    if separator == UInt8(ascii: "."), first.width >= 4, second.value == 0, second.width == 1 {
      return one(first, [])
    }
    if first.width == 4, second.width <= 2 {
      return checked(WrittenDate(year: first.value, isTwoDigitYear: false, month: second.value, day: nil))
    }
    if first.width == 4, second.width == 4, separator == UInt8(ascii: "-"), first.value <= second.value {
      let dates = [first, second].map {
        checked(WrittenDate(year: $0.value, isTwoDigitYear: false, month: nil, day: nil))
      }
      return .range(dates[0], dates[1])
    }
    if second.width == 4, first.width <= 2 {
      return checked(WrittenDate(year: second.value, isTwoDigitYear: false, month: first.value, day: nil))
    }
    if separator != 0x20, second.width == 2, first.width <= 2, (1...12).contains(first.value) {
      return .written(WrittenDate(year: second.value, isTwoDigitYear: true, month: first.value, day: nil))
    }
    return nil
  }

  private static func three(_ numbers: [(value: Int, width: Int)], _ separators: [UInt8]) -> DateShape? {
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    // Three digits in front, or behind the first separator, are no day and no month: `555-010-9999`.
    if a.width == 3 || a.width > 4 || b.width > 2 { return nil }
    if a.value == 0, b.value == 0 || c.value == 0 { return DateShape.absent }
    if c.width >= 3, c.value == 0 || c.value >= 2900 && c.width == 4 { return DateShape.absent }
    // `1/0/1900`: a spreadsheet's day 0.
    if c.value == 1900, b.value == 0 || a.value == 0 { return DateShape.absent }
    if a.width == 4 {
      if a.value == 0 || a.value >= 2900 { return DateShape.absent }
      return checked(WrittenDate(year: a.value, isTwoDigitYear: false, month: b.value, day: c.value))
    }
    guard a.width <= 2, b.width <= 2, c.width <= 4, c.width != 3 else { return .impossible }
    // `25/12-2027`: a slip, where the year shows that it is a date.
    guard separators[0] == separators[1] || separators.contains(0x20) || c.width == 4 else { return nil }
    let separator = separators[0] == 0 ? "" : String(UnicodeScalar(separators[0]))
    let triple = NumberTriple(
      first: a.value, second: b.value, third: c.value, widths: [a.width, b.width, c.width], separator: separator)
    let dates = triple.possibleOrders.compactMap { triple.date($0) }
    guard let first = dates.first else { return .impossible }
    if triple.isYearLast {
      if dates.allSatisfy({ isNoYear($0) }) { return DateShape.absent }
      guard (1900...2200).contains(first.year) else { return .impossible }
    }
    return .triple(triple)
  }

  /// The numbers of a date that stands for none by its year: `12/31/9999`, `30.12.1899 00:00`.
  static func placeholder(_ text: String) -> NumberTriple? {
    let line = CleanText.line(text).prefix { $0 != " " && $0 != "T" }
    guard let separator = line.first(where: { "/.-".contains($0) }) else { return nil }
    let parts = line.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, parts[2].utf8.count == 4,
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2]), first > 0, second > 0
    else { return nil }
    return NumberTriple(
      first: first, second: second, third: year, widths: parts.map(\.utf8.count), separator: String(separator))
  }

  /// `45291.0`, `45291.625`, `4.5291E+4`, `20240131.0`.
  private static func float(_ text: String, _ bytes: [UInt8]) -> DateShape? {
    guard bytes.allSatisfy({ isDigit($0) || $0 == 0x2E || $0 | 0x20 == 0x65 || $0 == 0x2B }),
      let value = Double(String(decoding: bytes, as: UTF8.self)), value >= 0, value < 1e8
    else { return nil }
    let whole = Int(value)
    return one((whole, String(whole).count), [])
  }

  private static func number(_ bytes: [UInt8], _ index: inout Int) -> (value: Int, width: Int)? {
    let start = index
    var value = 0
    while index < bytes.count, isDigit(bytes[index]), index - start < 15 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// A time, a zone offset or `.0` behind a date; these never shift the day.
  private static func isTail(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return true }
    let isLetterAfterT = first | 0x20 == 0x74 || first | 0x20 == 0x7A || first == 0x20 || first == 0x2B || first == 0x2D
    let isFraction = first == 0x2E
    guard isLetterAfterT || isFraction else { return false }
    if isFraction { return rest.dropFirst().allSatisfy { $0 == 0x30 } }
    return rest.allSatisfy { byte in
      isDigit(byte) || [0x20, 0x2B, 0x2D, 0x2E, 0x3A, 0x2C].contains(byte)
        || [0x74, 0x7A, 0x61, 0x70, 0x6D, 0x75, 0x63, 0x67, 0x65, 0x73, 0x64].contains(byte | 0x20)
    } && (rest.count == 1 || rest.contains { $0 == 0x3A } || first | 0x20 == 0x7A || first | 0x20 == 0x74)
  }

  private static func looksLikeTime(_ bytes: [UInt8], _ index: Int) -> Bool {
    var position = index
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    return position < bytes.count && bytes[position] == 0x3A
  }

  private static func trim(_ bytes: inout [UInt8]) {
    while let last = bytes.last,
      last <= 0x20 || last == 0x2A || last == 0x3F || last == 0x21 || last == 0x2C
        || last == 0x3B || last == 0x2E
    {
      bytes.removeLast()
    }
    let blanks = bytes.prefix { $0 <= 0x20 || $0 == 0x27 || $0 == 0x7E }.count
    if blanks > 0 { bytes.removeFirst(blanks) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x2E || byte == 0x20 || byte == 0x5F || byte == 0x5C || byte == 0x2C
  }
}
