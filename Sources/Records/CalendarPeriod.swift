/// A span of the calendar: `2 years`, `18 months`, `90 days`.
package struct CalendarPeriod: Hashable, Sendable, Codable {
  package enum Unit: String, Sendable, Codable { case years, months, days }

  package var count: Int
  package var unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// `date` plus the period; 29 February plus a year is 28 February.
  package func after(_ date: CalendarDate) -> CalendarDate {
    switch unit {
    case .years: date.adding(months: 12 * count)
    case .months: date.adding(months: count)
    case .days: date.adding(days: count)
    }
  }

  /// `date` less the period.
  package func before(_ date: CalendarDate) -> CalendarDate { CalendarPeriod(-count, unit).after(date) }

  /// Length in days, with 365.25 days a year.
  package var approximateDays: Int {
    switch unit {
    case .years: count * 1461 / 4
    case .months: count * 1461 / 48
    case .days: count
    }
  }

  package var text: String { "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)" }
}
