/// A birth date as it is compared: year, month and day where they are known, and its digits.
struct DateParts: BitwiseCopyable, Hashable, Sendable {
  /// 0 where the part is not known.
  var year: Int32 = 0
  var month: Int32 = 0
  var day: Int32 = 0

  var isComplete: Bool { year > 0 && month > 0 && day > 0 }
  var isEmpty: Bool { year == 0 && month == 0 && day == 0 }

  /// Whether month comes before day in dates written with the year last.
  enum Order { case dayFirst, monthFirst }

  /// Reads ISO dates, whole or partial, eight digits, dates with the year last, and month names.
  ///
  /// A month or day that cannot be is kept as it is written: a damaged date still has digits to compare.
  init?(_ text: [UInt8], order: Order = .dayFirst) {
    let fields = text.split { !(Self.isDigit($0) || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A) }.map(Array.init)
    let numbers = fields.map { Self.number($0) }
    switch fields.count {
    case 1: self.init(digits: fields[0], order: order)
    case 2:
      if fields[0].count == 4, let year = numbers[0] {
        self.init(year: year, month: Self.month(fields[1]) ?? numbers[1] ?? 0)
      } else if fields[1].count == 4, let year = numbers[1] {
        self.init(year: year, month: Self.month(fields[0]) ?? numbers[0] ?? 0)
      } else {
        return nil
      }
    case 3...: self.init(three: Array(fields.prefix(3)), order: order)
    default: return nil
    }
  }

  init(year: Int32, month: Int32 = 0, day: Int32 = 0) {
    self.year = year
    self.month = month
    self.day = day
  }

  private init?(digits: [UInt8], order: Order) {
    guard let value = Self.number(digits) else { return nil }
    switch digits.count {
    case 8:
      let monthDay = value % 10_000
      let iso = DateParts(year: value / 10_000, month: monthDay / 100, day: monthDay % 100)
      let first = value / 1_000_000, second = value / 10_000 % 100
      let last =
        order == .dayFirst
        ? DateParts(year: monthDay, month: second, day: first) : DateParts(year: monthDay, month: first, day: second)
      self = !iso.isPlausible && last.isPlausible ? last : iso
    case 6: self.init(year: value / 100, month: value % 100)
    case 4: self.init(year: value)
    default: return nil
    }
  }

  private init?(three fields: [[UInt8]], order: Order) {
    let numbers = fields.map { Self.number($0) }
    if fields[0].count == 4, let year = numbers[0] {
      self.init(year: year, month: Self.month(fields[1]) ?? numbers[1] ?? 0, day: numbers[2] ?? 0)
      return
    }
    guard let written = numbers[2] else { return nil }
    let year = fields[2].count == 2 ? written + (written > 30 ? 1900 : 2000) : written
    if let month = Self.month(fields[1]) {
      self.init(year: year, month: month, day: numbers[0] ?? 0)
    } else if let month = Self.month(fields[0]) {
      self.init(year: year, month: month, day: numbers[1] ?? 0)
    } else if let first = numbers[0], let second = numbers[1] {
      let dayFirst = second > 12 ? false : first > 12 ? true : order == .dayFirst
      self.init(year: year, month: dayFirst ? second : first, day: dayFirst ? first : second)
    } else {
      return nil
    }
  }

  private var isPlausible: Bool {
    year >= 1500 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  }

  /// The eight digits of a complete date, year first.
  var digits: [UInt8] {
    var rest = Int(year) * 10_000 + Int(month) * 100 + Int(day)
    var digits = [UInt8](repeating: 0x30, count: 8)
    for index in stride(from: 7, through: 0, by: -1) {
      digits[index] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
    return digits
  }

  /// Days since a fixed day, taken as months of 31 days: good for nearness, not for the calendar.
  var roughDay: Int32 { (year * 12 + month) * 31 + day }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func number(_ bytes: [UInt8]) -> Int32? {
    guard !bytes.isEmpty, bytes.count <= 8, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int32($1 - 0x30) }
  }

  private static func month(_ word: [UInt8]) -> Int32? {
    guard word.count >= 3, let first = word.first, !isDigit(first) else { return nil }
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let start = String(decoding: word.prefix(3).map { $0 | 0x20 }, as: UTF8.self)
    let local = ["mai": 5, "okt": 10, "dez": 12, "mae": 3, "avr": 4, "aou": 8, "ene": 1, "abr": 4, "ago": 8, "dic": 12]
    if let index = names.firstIndex(of: start) { return Int32(index + 1) }
    return local[start].map { Int32($0) }
  }

  /// The order that the values of one column prove; day first where none does.
  static func order(of texts: [[UInt8]]) -> Order {
    var dayFirst = 0, monthFirst = 0
    for text in texts {
      let fields = text.split { !isDigit($0) }
      guard fields.count == 3, fields[0].count <= 2, let first = number(Array(fields[0])),
        let second = number(Array(fields[1]))
      else { continue }
      if first > 12, second <= 12 { dayFirst += 1 }
      if second > 12, first <= 12 { monthFirst += 1 }
    }
    return monthFirst > dayFirst ? .monthFirst : .dayFirst
  }
}

extension DateParts {
  /// Whether somebody may be born on this date.
  var isPlausibleBirth: Bool {
    year >= 1500 && year <= 2200 && month >= 1 && month <= 12 && day >= 0 && day <= 31
  }
}
