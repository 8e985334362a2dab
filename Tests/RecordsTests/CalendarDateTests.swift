import Records
import TestSupport
import Testing

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test(
    "a day exists or it does not",
    arguments: [
      (2024, 2, 29, true, "a fourth year"), (2023, 2, 29, false, "a common year"),
      (1900, 2, 29, false, "a century that 400 does not divide"), (2000, 2, 29, true, "a century that 400 divides"),
      (2026, 9, 31, false, "September has 30 days"), (2026, 13, 1, false, "no month 13"),
      (2026, 0, 1, false, "no month 0"), (2026, 1, 0, false, "no day 0"), (0, 1, 1, false, "no year 0"),
      (10_000, 1, 1, false, "five digits"), (9999, 12, 31, true, "the last day there is"),
    ])
  func exists(year: Int, month: Int, day: Int, expected: Bool, why: String) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == expected, "\(why)")
  }

  @Test(
    "day numbers count from 1970-01-01",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-02-01", 31), ("1971-01-01", 365),
      ("1972-12-31", 1095),  // 365 + 365 + 366 days, less one
      ("2000-03-01", 11_017),  // 30 years of 365, 7 leap days, then 31 + 29
      ("1600-01-01", -135_140),  // 370 years of 365 and 90 leap days
    ])
  func dayNumbers(iso: String, number: Int) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test(
    "months are added to the same day, or the last of a shorter month",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", 1, "2026-04-30"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -1, "2025-12-15"), ("2026-11-30", 3, "2027-02-28"), ("2026-06-15", 0, "2026-06-15"),
    ])
  func addingMonths(from: String, months: Int, to: String) throws {
    let date = try #require(CalendarDate(iso: from))
    #expect(date.adding(months: months).description == to)
  }

  @Test(
    "ISO 8601 is YYYY-MM-DD and nothing else",
    arguments: [
      ("2026-02-28", true), ("2026-2-28", false), ("26-02-28", false), ("2026-02-28 ", false),
      ("2026/02/28", false), ("20260228", false), ("2026-02-30", false), ("2026-02-28T00:00", false),
      ("-026-02-28", false), ("+026-02-28", false), ("٢٠٢٦-٠٢-٢٨", false), ("2026-02-28-", false), ("", false),
    ])
  func iso(text: String, isDate: Bool) {
    #expect((CalendarDate(iso: text) != nil) == isDate)
  }

  @Test("days of the leap day's neighbours")
  func neighbours() throws {
    let date = try #require(CalendarDate(iso: "2024-02-28"))
    #expect(date.adding(days: 1).description == "2024-02-29")
    #expect(date.adding(days: 2).description == "2024-03-01")
    #expect(date.days(to: date.adding(days: -400)) == -400)
  }

  @Test("a day's number gives the day again, and numbers sort as days do", arguments: Seed.first(20))
  func roundTrip(seed: Seed) {
    var generator = seed.generator
    for _ in 0..<500 {
      let number = generator.number(-700_000...2_900_000)
      let date = CalendarDate(dayNumber: number)
      let next = CalendarDate(dayNumber: number + 1)
      #expect(date.dayNumber == number, "\(seed)")
      #expect(date < next, "\(seed)")
      #expect(CalendarDate(iso: date.description) == date, "\(seed)")
      #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date, "\(seed)")
    }
  }
}
