import Records
import Testing

@Suite("CalendarPeriod")
struct CalendarPeriodTests {
  @Test(
    "goes by the calendar",
    arguments: [
      (2, CalendarPeriod.Unit.years, "2024-02-29", "2026-02-28", "no leap day two years on"),
      (4, .years, "2024-02-29", "2028-02-29", "a leap day four years on"),
      (18, .months, "2024-08-31", "2026-02-28", "the last day of a shorter month"),
      (90, .days, "2026-01-01", "2026-04-01", "31 + 28 + 31 days"),
      (0, .months, "2026-01-31", "2026-01-31", "nothing"),
    ])
  func after(count: Int, unit: CalendarPeriod.Unit, from: String, to: String, why: String) throws {
    let start = try #require(CalendarDate(iso: from))
    #expect(CalendarPeriod(count, unit).after(start).description == to, "\(why)")
  }

  @Test("before is after, the other way round")
  func before() throws {
    let deadline = try #require(CalendarDate(iso: "2026-12-23"))
    #expect(CalendarPeriod(45, .days).before(deadline).description == "2026-11-08")
    #expect(CalendarPeriod(1, .months).before(deadline).description == "2026-11-23")
  }

  @Test(
    "length in days, with 365.25 days a year",
    arguments: [
      (4, CalendarPeriod.Unit.years, 1461), (1, .years, 365), (2, .years, 730), (12, .months, 365),
      (48, .months, 1461), (90, .days, 90),
    ])
  func approximateDays(count: Int, unit: CalendarPeriod.Unit, days: Int) {
    #expect(CalendarPeriod(count, unit).approximateDays == days)
  }

  @Test("in words, singular for one")
  func text() {
    #expect(CalendarPeriod(1, .years).text == "1 year")
    #expect(CalendarPeriod(18, .months).text == "18 months")
    #expect(CalendarPeriod(1, .days).text == "1 day")
  }
}
