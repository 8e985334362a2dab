import Configuration
import Testing

/// Expected seconds come from Python's `zoneinfo`, for Berlin in 2026: clocks go forward on 29 March at 01:00 UTC and
/// back on 25 October at 01:00 UTC.
@Suite("Cron schedules")
struct CronScheduleTests {
  private static func berlin(_ second: Int) -> Int {
    (1_774_746_000..<1_792_890_000).contains(second) ? 7200 : 3600
  }

  struct Row: Sendable {
    let text: String
    let now: Int
    let latest: Int?
    let why: String
  }

  /// Friday, 27 November 2026, 12:00.
  private static let noon = 1_795_777_200

  private static let rows = [
    Row(text: "0 6 * * *", now: noon, latest: 1_795_755_600, why: "today at six"),
    Row(text: "0 6 * * *", now: 1_795_755_600, latest: 1_795_755_600, why: "at six itself"),
    Row(text: "0 6 * * *", now: 1_795_755_599, latest: 1_795_669_200, why: "a second before: yesterday's"),
    Row(text: "15 7 * * mon", now: noon, latest: 1_795_414_500, why: "Monday, by name"),
    Row(text: "15 7 * * 1", now: noon, latest: 1_795_414_500, why: "Monday, by number"),
    Row(text: "0 9 * * 7", now: noon, latest: 1_795_334_400, why: "7 is Sunday as 0 is"),
    Row(text: "0 9 * * 0", now: noon, latest: 1_795_334_400, why: "0 is Sunday"),
    Row(text: "0 0 13 * fri", now: noon, latest: 1_795_734_000, why: "either the 13th or a Friday: today"),
    Row(text: "0 0 13 * *", now: noon, latest: 1_794_524_400, why: "the 13th"),
    Row(text: "50/60 * * * *", now: noon, latest: 1_795_776_600, why: "a number with a step runs to the end"),
    Row(text: "*/15 * * * *", now: noon - 1, latest: 1_795_776_300, why: "every quarter"),
    Row(text: "30-45/15 11 * * *", now: noon, latest: 1_795_776_300, why: "a range with a step"),
    Row(text: "0 0 1 jan *", now: noon, latest: 1_767_222_000, why: "once a year"),
    Row(text: "0 6 1 jul *", now: 1_782_900_000, latest: 1_782_878_400, why: "in summer time"),
    Row(text: "0 8 29 feb *", now: noon, latest: 1_709_190_000, why: "the last leap day, in 2024"),
    Row(text: "0 8 30 feb *", now: noon, latest: nil, why: "never"),
    Row(
      text: "30 2 * * *", now: 1_774_778_400, latest: 1_774_746_000, why: "02:30 is jumped over: when the clocks go on"),
    Row(text: "30 2 * * *", now: 1_792_926_000, latest: 1_792_888_200, why: "02:30 comes twice: the first of them"),
    Row(
      text: "30 2 * * *", now: 1_792_891_800, latest: 1_792_888_200, why: "at the second 02:30 it is still the first"),
  ]

  @Test("the latest time that has come", arguments: rows)
  func latest(row: Row) throws {
    let schedule = try #require(CronSchedule(row.text))
    #expect(schedule.latest(notAfter: row.now, offset: CronScheduleTests.berlin) == row.latest, "\(row.why)")
  }

  @Test("over the days of both changes, hour by hour, no time runs twice and none is left out")
  func changes() throws {
    let schedule = try #require(CronSchedule("30 * * * *"))
    for start in [1_774_746_000 - 43_200, 1_792_890_000 - 43_200] {
      let times = stride(from: start, through: start + 86_400, by: 60).compactMap {
        schedule.latest(notAfter: $0, offset: CronScheduleTests.berlin)
      }
      #expect(times == times.sorted())
      // 24 hours pass. Going forward, 02:30 falls on the change; going back, 02:30 comes once of two.
      let count = Set(times.filter { $0 > start }).count
      #expect(count == (start < 1_780_000_000 ? 25 : 23))
    }
  }

  @Test("a text that is no cron expression gives no schedule", arguments: ["", "* * * *", "61 * * * *", "* * * * * *"])
  func none(text: String) { #expect(CronSchedule(text) == nil) }
}
