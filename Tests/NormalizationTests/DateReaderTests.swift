import Normalization
import Records
import Testing

/// One written date a row, read alone in its column, as of 15 June 2026 with day first configured.
struct DateRow: Sendable, CustomTestStringConvertible {
  var written: String
  var field: Field
  var expected: String

  /// - Parameter expected: The ISO date, `never`, `none`, `impossible`, `unreadable`, two dates parted by `/`, or a date
  ///   and behind `|` its other reading.
  init(_ written: String, _ expected: String, _ field: Field = .expiresOn) {
    self.written = written
    self.field = field
    self.expected = expected
  }

  var testDescription: String { "\(written) (\(field.rawValue))" }
}

private func text(_ outcome: DateOutcome) -> String {
  switch outcome {
  case .none: "none"
  case .never: "never"
  case .impossible: "impossible"
  case .unreadable: "unreadable"
  case .date(let date): "\(date.date)" + (date.otherReading.map { "|\($0)" } ?? "")
  case .range(let start, let end): "\(start.date)/\(end.date)"
  }
}

private func read(_ written: String, _ field: Field, order: DateOrder = .dmy) throws -> String {
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  var reader = DateReader(dateOrder: order, asAt: asAt)
  reader.note(written, column: "c")
  reader.decide()
  return text(reader.read(written, field: field, column: "c").outcome)
}

private let isoRows: [DateRow] = [
  DateRow("2029-01-03", "2029-01-03"), DateRow("2029-01-03-08:00", "2029-01-03"),
  DateRow("2029-01-03+14:00", "2029-01-03"), DateRow("2029-01-03Z", "2029-01-03"),
  DateRow("2029-01-03T23:59:59", "2029-01-03"), DateRow("2029-01-03T23:59:59Z", "2029-01-03"),
  DateRow("2029-01-03T23:59:59.000-08:00", "2029-01-03"), DateRow("2029-01-03 00:00:00", "2029-01-03"),
  DateRow("2029-01-03 00:00:00.0", "2029-01-03"), DateRow("2029/01/03", "2029-01-03"),
  DateRow("2019.12.01", "2019-12-01"), DateRow("2029-1-3", "2029-01-03"), DateRow("20290103", "2029-01-03"),
  DateRow("20290103.0", "2029-01-03"), DateRow("20290103120000", "2029-01-03"), DateRow("2029-03", "2029-03"),
  DateRow("202903", "2029-03"), DateRow("2029", "2029"), DateRow("2029.0", "2029"),
  DateRow("2024-02-29", "2024-02-29"), DateRow("2023-02-29", "impossible"), DateRow("2020/13/40", "impossible"),
]

private let numberRows: [DateRow] = [
  DateRow("25/03/2027", "2027-03-25"), DateRow("03/25/2027", "2027-03-25"), DateRow("25-03-2027", "2027-03-25"),
  DateRow("25.03.2027", "2027-03-25"), DateRow("25. 03. 2027", "2027-03-25"), DateRow("25 03 2027", "2027-03-25"),
  DateRow("03/04/2027", "2027-04-03|2027-03-04"), DateRow("3/4/2027", "2027-04-03|2027-03-04"),
  DateRow("04/04/2027", "2027-04-04"), DateRow("3/4/27", "2027-04-03|2027-03-04"),
  DateRow("25/3/27", "2027-03-25"), DateRow("3/25/27", "2027-03-25"), DateRow("20-02-20", "2020-02-20", .issuedOn),
  DateRow("1/3/24 0:00", "2024-03-01|2024-01-03"), DateRow("25/3/2024 12:30 PM", "2024-03-25"),
  DateRow("3/25/2024 12:00:00 AM", "2024-03-25"), DateRow("31/9/2025", "impossible"),
  DateRow("31/02/2027", "impossible"), DateRow("32/01/2027", "impossible"), DateRow("13/13/2027", "impossible"),
  DateRow("12/05/202", "impossible"), DateRow("12/05/0204", "impossible"), DateRow("25/12/2024*", "2024-12-25"),
  DateRow("25/12/2024?", "2024-12-25"), DateRow("'25/12/2024", "2024-12-25"), DateRow("25122024", "2024-12-25"),
  DateRow("12252024", "2024-12-25"), DateRow("31-12-99", "1999-12-31", .issuedOn), DateRow("45-03-25", "2045-03-25"),
]

private let monthRows: [DateRow] = [
  DateRow("3/24", "2024-03"), DateRow("03/2024", "2024-03"), DateRow("3.2024", "2024-03"), DateRow("03-24", "2024-03"),
  DateRow("032024", "2024-03"), DateRow("122027", "2027-12"), DateRow("exp 3/24", "2024-03"),
  DateRow("exp. 03/2027", "2027-03"), DateRow("Mar-24", "2024-03"), DateRow("Mar 2027", "2027-03"),
  DateRow("March 2027", "2027-03"), DateRow("Jan 2022", "2022-01"), DateRow("Sept. 2027", "2027-09"),
  DateRow("Mar '27", "2027-03"), DateRow("2027 Mar", "2027-03"), DateRow("thru 2025", "2025"),
  DateRow("valid til Dec", "2026-12"), DateRow("valid til Mar", "2027-03"), DateRow("end of March 2027", "2027-03"),
  DateRow("13/27", "unreadable"),
]

private let wordRows: [DateRow] = [
  DateRow("April 5, 2018", "2018-04-05"), DateRow("5 April 2018", "2018-04-05"), DateRow("25 Jan 2019", "2019-01-25"),
  DateRow("25-Jan-19", "2019-01-25"), DateRow("25-JAN-2019", "2019-01-25"), DateRow("Jan-25-2019", "2019-01-25"),
  DateRow("25Jan2019", "2019-01-25"), DateRow("5th of April 2018", "2018-04-05"),
  DateRow("April 5th, 2018", "2018-04-05"), DateRow("Thursday, April 5, 2018", "2018-04-05"),
  DateRow("Mon, 3 March 2025", "2025-03-03"), DateRow("Mon, 3 Mar 2025 09:14:00 +0100", "2025-03-03"),
  DateRow("2018 April 5", "2018-04-05"), DateRow("31 Sep 2025", "impossible"),
  DateRow("30 February 2027", "impossible"),
  DateRow("5. April 2018", "2018-04-05"), DateRow("5. März 2018", "2018-03-05"), DateRow("5 mars 2018", "2018-03-05"),
  DateRow("1er février 2018", "2018-02-01"), DateRow("5 août 2018", "2018-08-05"),
  DateRow("5 de mayo de 2018", "2018-05-05"), DateRow("5 enero 2018", "2018-01-05"),
  DateRow("5 mei 2018", "2018-05-05"), DateRow("5 mrt 2018", "2018-03-05"), DateRow("5 maj 2018", "2018-05-05"),
  DateRow("5. marts 2018", "2018-03-05"), DateRow("5. desember 2018", "2018-12-05"),
  DateRow("5 oktober 2018", "2018-10-05"), DateRow("5 de outubro de 2018", "2018-10-05"),
  DateRow("5 gennaio 2018", "2018-01-05"), DateRow("2011年2月1日", "2011-02-01"), DateRow("2011年2月", "2011-02"),
  DateRow("2011년 2월 1일", "2011-02-01"), DateRow("expires 25/12/2027", "2027-12-25"),
  DateRow("exp: 25/12/2027", "2027-12-25"), DateRow("valid until 25 Dec 2027", "2027-12-25"),
  DateRow("gültig bis 25.12.2027", "2027-12-25"), DateRow("geldig tot 25-12-2027", "2027-12-25"),
  DateRow("valable jusqu'au 25/12/2027", "2027-12-25"), DateRow("issued 25/12/2023", "2023-12-25", .issuedOn),
]

private let noDateRows: [DateRow] = [
  DateRow("", "none"), DateRow(" ", "none"), DateRow("-", "none"), DateRow("N/A", "none"), DateRow("TBC", "none"),
  DateRow("0000-00-00", "none"), DateRow("00000000", "none"), DateRow("00/00/0000", "none"), DateRow("0", "none"),
  DateRow("1900-01-01", "none"), DateRow("01/01/1900", "none"), DateRow("1901-01-01", "none"),
  DateRow("19000101", "none"), DateRow("9999-12-31", "none"), DateRow("12/31/9999", "none"),
  DateRow("31.12.9999", "none"), DateRow("99991231", "none"), DateRow("1/0/1900", "none"),
  DateRow("0001-01-01", "none"),
  DateRow("0000-00-00 00:00:00", "none"), DateRow("#REF!", "none"), DateRow("dd/mm/yyyy", "none"),
  DateRow("__/__/____", "none"), DateRow("no expiry", "never"), DateRow("Lifetime", "never"),
  DateRow("does not expire", "never"), DateRow("until further notice", "never"), DateRow("unbefristet", "never"),
  DateRow("No Expiration", "never"), DateRow("Indefinite", "never"), DateRow("see Ann", "unreadable"),
  DateRow("Complete", "unreadable"), DateRow("abc", "unreadable"),
]

private let serialRows: [DateRow] = [
  DateRow("45291", "2023-12-31"), DateRow("45291.0", "2023-12-31"), DateRow("45291.625", "2023-12-31"),
  DateRow("45292", "2024-01-01"), DateRow("4.5291E+4", "2023-12-31"), DateRow("32874", "1990-01-01", .birthDate),
  DateRow("46188", "2026-06-15", .birthDate), DateRow("46189", "impossible", .birthDate),
]

private let centuryRows: [DateRow] = [
  DateRow("25/12/45", "1945-12-25", .birthDate), DateRow("25/12/05", "2005-12-25", .birthDate),
  DateRow("25/12/85", "1985-12-25", .birthDate), DateRow("25/12/20", "1920-12-25", .birthDate),
  DateRow("25/12/28", "2028-12-25", .expiresOn), DateRow("25/12/98", "1998-12-25", .issuedOn),
  DateRow("25/12/25", "2025-12-25", .issuedOn), DateRow("25/12/31", "1931-12-25", .issuedOn),
  DateRow("25/12/31", "2031-12-25", .expiresOn), DateRow("2030-01-01", "impossible", .birthDate),
]

private let rangeRows: [DateRow] = [
  DateRow("3/24–3/26", "2024-03/2026-03"), DateRow("3/24-3/26", "2024-03/2026-03"),
  DateRow("2024-2026", "2024/2026"), DateRow("25.02.2024 - 24.02.2026", "2024-02-25/2026-02-24"),
  DateRow("Jan 2024 to Jan 2026", "2024-01/2026-01"), DateRow("2024-01-05 – 2026-01-04", "2024-01-05/2026-01-04"),
]

@Test(arguments: isoRows + numberRows + monthRows + wordRows) func datesAreRead(_ row: DateRow) throws {
  #expect(try read(row.written, row.field) == row.expected)
}

@Test(arguments: noDateRows + serialRows + centuryRows + rangeRows) func datesThatAreNone(_ row: DateRow) throws {
  #expect(try read(row.written, row.field) == row.expected)
}

/// What a column's other dates say of one that can be read two ways.
private func read(_ written: String, beside others: [(String, String)], column: String = "c", order: DateOrder = .dmy)
  throws -> String
{
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  var reader = DateReader(dateOrder: order, asAt: asAt)
  reader.note(written, column: column)
  for (text, column) in others { reader.note(text, column: column) }
  reader.decide()
  return text(reader.read(written, field: .expiresOn, column: column).outcome)
}

@Test func aProofRowDecidesItsColumn() throws {
  #expect(try read("03/04/2027", beside: [("12/25/2027", "c")]) == "2027-03-04")
  #expect(try read("03/04/2027", beside: [("25/12/2027", "c")], order: .mdy) == "2027-04-03")
}

@Test func aPlaceholderShowsTheOrderToo() throws {
  #expect(try read("03/04/2027", beside: [("12/31/9999", "c")]) == "2027-03-04")
  #expect(try read("03/04/2027", beside: [("31/12/9999", "c")], order: .mdy) == "2027-04-03")
  #expect(try read("03/04/2027", beside: [("12/31/9999 00:00:00", "other")]) == "2027-03-04")
  #expect(try read("03/04/2027", beside: [("12/12/9999", "c")]) == "2027-04-03|2027-03-04")
}

@Test func anotherSeparatorOfTheColumnProvesNothing() throws {
  #expect(try read("03/04/2027", beside: [("12-25-2027", "c")]) == "2027-04-03|2027-03-04")
}

@Test func otherColumnsDecideWhereTheOwnDoesNot() throws {
  #expect(try read("03/04/2027", beside: [("12/25/1980", "birth")]) == "2027-03-04")
  #expect(try read("03/04/2027", beside: [("12-25-1980", "birth")]) == "2027-03-04")
  // The same separator goes before others.
  #expect(try read("03/04/2027", beside: [("25-12-1980", "x"), ("12/25/1980", "y")]) == "2027-03-04")
}

@Test func aColumnThatContradictsItselfDecidesNothing() throws {
  #expect(try read("03/04/2027", beside: [("12/25/2027", "c"), ("25/12/2027", "c")]) == "2027-04-03|2027-03-04")
}

@Test func nineInTenRowsDecideAndTheOddOneIsReadAsItCanBe() throws {
  let many = (13...31).map { ("\($0)/01/2027", "c") }
  #expect(try read("03/04/2027", beside: many + [("01/25/2027", "c")], order: .mdy) == "2027-04-03")
  #expect(try read("01/25/2027", beside: many) == "2027-01-25")
}

@Test func aColumnsGivenOrderHoldsForWhatCanBeReadTwoWays() throws {
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  var reader = DateReader(dateOrder: .dmy, asAt: asAt, columnOrders: ["c": .mdy])
  reader.note("03/04/2027", column: "c")
  reader.decide()
  #expect(text(reader.read("03/04/2027", field: .expiresOn, column: "c").outcome) == "2027-03-04")
  #expect(text(reader.read("25/04/2027", field: .expiresOn, column: "c").outcome) == "2027-04-25")
}

@Test func yearFirstIsProvedByANumberThatIsNoDay() throws {
  #expect(try read("24-03-15", beside: [], order: .ymd) == "2024-03-15|2015-03-24")
  #expect(try read("55-03-15", beside: []) == "2055-03-15")
}

@Test("a column whose own dates contradict each other is asked about, whatever other columns prove")
func contradictingColumn() throws {
  let own = [("04/30/2027", "c"), ("31/12/2026", "c")]
  #expect(try read("06/05/2027", beside: own + [("13/04/2025", "d")], order: .dmy) == "2027-05-06|2027-06-05")
  #expect(try read("06/05/2027", beside: [("13/04/2025", "d")], order: .mdy) == "2027-05-06")
}
