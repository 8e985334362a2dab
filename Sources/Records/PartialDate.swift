/// A date as exactly as its source gave it: a day, a month or a year.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1 to 12; nil where only the year is known.
  package let month: Int?
  /// 1 to 31; nil where only the month or year is known.
  package let day: Int?

  package init(_ date: CalendarDate) {
    self.year = date.year
    self.month = date.month
    self.day = date.day
  }

  package init?(year: Int, month: Int? = nil) {
    guard (1...9999).contains(year), month.map({ (1...12).contains($0) }) ?? true else { return nil }
    self.year = year
    self.month = month
    self.day = nil
  }

  package enum Precision: String, Sendable, Codable { case day, month, year }

  package var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

  package var firstDay: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? CalendarDate(dayNumber: 0)
  }

  /// The last day that the date can mean: what an expiry of month or year precision is valid through.
  package var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(year: year, month: month, day: day ?? CalendarDate.days(inMonth: month, of: year)) ?? firstDay
  }

  /// Whether both can mean one and the same day: a month agrees with every date of that month.
  package func agrees(with other: PartialDate) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }
}

extension PartialDate: CustomStringConvertible {
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: never more than is known.
  package var description: String {
    var text = CalendarDate.padded(year, 4)
    if let month { text += "-" + CalendarDate.padded(month, 2) }
    if let day { text += "-" + CalendarDate.padded(day, 2) }
    return text
  }

  /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  package init?(iso text: String) {
    if let date = CalendarDate(iso: text) {
      self.init(date)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count == 4,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let year = Int(parts[0])
    else { return nil }
    if parts.count == 2 {
      guard parts[1].count == 2, let month = Int(parts[1]) else { return nil }
      self.init(year: year, month: month)
    } else {
      self.init(year: year)
    }
  }
}

extension PartialDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = PartialDate(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO 8601 date")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// How `03/04/2024` reads where the file itself cannot tell.
package enum DateOrder: String, Sendable, Codable, CaseIterable { case dmy, mdy, ymd }
