import Records

/// What a text says as a date, before the order of its parts and the century are settled.
enum DateShape: Hashable, Sendable {
  /// Says nothing: blank, `N/A`, or a value that systems write for no date.
  case absent
  /// `no expiry`, `lifetime`.
  case never
  /// The parts are known apart.
  case written(WrittenDate)
  /// Three numbers whose order the file must tell.
  case triple(NumberTriple)
  /// A month, or a day of one, without a year.
  case yearless(month: Int, day: Int?)
  /// Days of a spreadsheet's calendar.
  case serial(Int)
  /// From one date to another; both are written or triples.
  indirect case range(DateShape, DateShape)
  /// A date by its form, that cannot be.
  case impossible
  /// No date.
  case unreadable
}

/// A date with its parts known apart.
struct WrittenDate: Hashable, Sendable {
  var year: Int
  var isTwoDigitYear: Bool
  var month: Int?
  var day: Int?
}

/// Three numbers between separators.
struct NumberTriple: Hashable, Sendable {
  var first: Int
  var second: Int
  var third: Int
  /// Digits of each number.
  var widths: [Int]
  var separator: String

  /// Whether the last number has four digits and can only be the year.
  var isYearLast: Bool { widths[2] >= 3 }

  /// The date in one order; nil where it cannot be.
  func date(_ order: DateOrder) -> WrittenDate? {
    let (year, month, day, width): (Int, Int, Int, Int)
    switch order {
    case .dmy: (year, month, day, width) = (third, second, first, widths[2])
    case .mdy: (year, month, day, width) = (third, first, second, widths[2])
    case .ymd: (year, month, day, width) = (first, second, third, widths[0])
    }
    if order == .ymd, isYearLast { return nil }
    guard (1...12).contains(month), day >= 1, width == 4 || width <= 2 else { return nil }
    // A two-digit year may be a leap year of another century: 29 is let through and settled with the century.
    let probe = width == 4 ? year : 2000
    guard (width != 4 || (1...9999).contains(year)), day <= CalendarDate.days(inMonth: month, of: probe) else {
      return nil
    }
    return WrittenDate(year: year, isTwoDigitYear: width != 4, month: month, day: day)
  }

  /// The orders in which the numbers are a date, `ymd` last.
  var possibleOrders: [DateOrder] { [DateOrder.dmy, .mdy, .ymd].filter { date($0) != nil } }
}
