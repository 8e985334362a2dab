import Records
import Testing

@Suite("PartialDate")
struct PartialDateTests {
  @Test(
    "a month without a day agrees with every date of that month",
    arguments: [
      ("2027-03", "2027-03-01", true), ("2027-03", "2027-03-31", true), ("2027-03", "2027-04-01", false),
      ("2027-03", "2027-02-28", false), ("2027", "2027-12-31", true), ("2027", "2028-01", false),
      ("2027", "2027-06", true), ("2027-03-15", "2027-03-15", true), ("2027-03-15", "2027-03-16", false),
      ("2027-03", "2027-03", true), ("2024-02", "2024-02-29", true),
    ])
  func agrees(left: String, right: String, expected: Bool) throws {
    let a = try #require(PartialDate(iso: left))
    let b = try #require(PartialDate(iso: right))
    #expect(a.agrees(with: b) == expected)
    #expect(b.agrees(with: a) == expected, "agreement has no direction")
  }

  @Test(
    "month precision means the last day of that month",
    arguments: [
      ("2027-03", "2027-03-01", "2027-03-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("2026", "2026-01-01", "2026-12-31"),
      ("2026-04-09", "2026-04-09", "2026-04-09"),
    ])
  func days(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(iso: text))
    #expect(date.firstDay.description == first)
    #expect(date.lastDay.description == last)
  }

  @Test("is shown as exactly as it is known", arguments: ["2026", "2026-04", "2026-04-09", "0987-01"])
  func shown(text: String) {
    #expect(PartialDate(iso: text)?.description == text)
  }

  @Test(
    "nothing else is read",
    arguments: ["2026-4", "2026-13", "26", "2026-00", "", "2026-", "2026-02-30", "-026"])
  func refused(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test(
    "a sign is no digit",
    arguments: ["+026", "2026-+4"])
  func signed(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test("precision tells how much is known")
  func precision() {
    #expect(PartialDate(iso: "2026")?.precision == .year)
    #expect(PartialDate(iso: "2026-04")?.precision == .month)
    #expect(PartialDate(iso: "2026-04-09")?.precision == .day)
    #expect(PartialDate(year: 2026, month: 13) == nil)
    #expect(PartialDate(year: 0) == nil)
  }
}
