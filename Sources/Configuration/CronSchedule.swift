import Records

/// A cron expression of five fields as times of the day on days of the calendar.
///
/// Days of the month and of the week that are both given count either, as in every cron.
package struct CronSchedule: Sendable {
  private var minutes: Set<Int>
  private var hours: Set<Int>
  private var days: Set<Int>
  private var months: Set<Int>
  private var weekdays: Set<Int>
  private var isEveryDay: Bool
  private var isEveryWeekday: Bool

  /// - Returns: nil where the text is no cron expression; `CronSyntax` says what is wrong.
  package init?(_ text: String) {
    guard CronSyntax.problem(in: text) == nil else { return nil }
    let fields = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    minutes = CronSyntax.values(of: fields[0], field: 0)
    hours = CronSyntax.values(of: fields[1], field: 1)
    days = CronSyntax.values(of: fields[2], field: 2)
    months = CronSyntax.values(of: fields[3], field: 3)
    weekdays = Set(CronSyntax.values(of: fields[4], field: 4).map { $0 % 7 })
    isEveryDay = fields[2].hasPrefix("*")
    isEveryWeekday = fields[4].hasPrefix("*")
  }

  private static let secondsOfDay = 86_400
  /// The 29th of February on a given day of the week may be 40 years away; on any day of the week at most 8.
  private static let searchedDays = 366 * 8

  /// The latest time of the schedule that is not after `second`; nil where there is none in the last eight years.
  ///
  /// A time of day that a change of the clock leaves out comes when the change does; one that comes twice comes the
  /// first time only.
  ///
  /// - Parameters:
  ///   - second: Since 1970, UTC.
  ///   - offset: Seconds by which the zone's clocks are ahead of UTC at a second since 1970.
  package func latest(notAfter second: Int, offset: (Int) -> Int) -> Int? {
    let today = CronSchedule.floored(second + offset(second), CronSchedule.secondsOfDay)
    let times = hours.flatMap { hour in minutes.map { hour * 3600 + $0 * 60 } }.sorted(by: >)
    // A zone may be a day ahead of where the offset of now says it is.
    for day in stride(from: today + 1, through: today - CronSchedule.searchedDays, by: -1) where matches(day: day) {
      for time in times {
        let instant = CronSchedule.instant(ofLocal: day * CronSchedule.secondsOfDay + time, offset)
        if instant <= second { return instant }
      }
    }
    return nil
  }

  /// - Parameter day: Days since 1970-01-01, which was a Thursday.
  private func matches(day: Int) -> Bool {
    let date = CalendarDate(dayNumber: day)
    guard months.contains(date.month) else { return false }
    let weekday = ((day + 4) % 7 + 7) % 7
    let (isDay, isWeekday) = (days.contains(date.day), weekdays.contains(weekday))
    return isEveryDay || isEveryWeekday ? isDay && isWeekday : isDay || isWeekday
  }

  /// When the clocks of the zone first show `local`, or jump over it.
  private static func instant(ofLocal local: Int, _ offset: (Int) -> Int) -> Int {
    let before = offset(local - secondsOfDay)
    let after = offset(local + secondsOfDay)
    if before == after { return local - before }
    if offset(local - before) == before { return local - before }
    if offset(local - after) == after { return local - after }
    // Between the two: the second of the change.
    var (low, high) = (local - after, local - before)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(middle) == before { low = middle } else { high = middle }
    }
    return high
  }

  private static func floored(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}
