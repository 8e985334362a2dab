import Connectors
import Records
import Testing

/// A cell of names and the people it names.
private struct Cell: Sendable, CustomTestStringConvertible {
  var text: String
  var names: [String]
  var testDescription: String { text }

  init(_ text: String, _ names: String...) {
    self.text = text
    self.names = names.isEmpty ? [text] : names
  }
}

private let cells: [Cell] = [
  // a surname for both
  Cell("Robert and Yuki Brulmick", "Robert Brulmick", "Yuki Brulmick"),
  Cell("Robert & Yuki Brulmick", "Robert Brulmick", "Yuki Brulmick"),
  Cell("ROBERT AND YUKI BRULMICK", "ROBERT BRULMICK", "YUKI BRULMICK"),
  Cell("Robert & Yuki van der Berg", "Robert van der Berg", "Yuki van der Berg"),
  Cell("Ewan & Fiona Mc Donald", "Ewan Mc Donald", "Fiona Mc Donald"),
  Cell("Robert J. & Yuki Brulmick", "Robert J. Brulmick", "Yuki Brulmick"),
  Cell("Brulmick, Robert and Yuki", "Brulmick, Robert", "Brulmick, Yuki"),
  Cell("Robert, Tom and Anna Brulmick", "Robert Brulmick", "Tom Brulmick", "Anna Brulmick"),
  // full names
  Cell("Robert Brulmick, Anna Steinford", "Robert Brulmick", "Anna Steinford"),
  Cell("Robert Brulmick, Anna Steinford, Tom Reed", "Robert Brulmick", "Anna Steinford", "Tom Reed"),
  Cell("Robert Brulmick, Anna Steinford and Tom Reed", "Robert Brulmick", "Anna Steinford", "Tom Reed"),
  Cell("Noah Xander / Noah Yates", "Noah Xander", "Noah Yates"),
  Cell("Noah X/Noah Y", "Noah X", "Noah Y"),
  Cell("A B; C D", "A B", "C D"),
  Cell("Anna B and Carl D", "Anna B", "Carl D"),
  Cell("Anna Bauer und Karl Dorn", "Anna Bauer", "Karl Dorn"),
  Cell("Juan Pérez y María López", "Juan Pérez", "María López"),
  Cell("\"Jane Doe\nJohn Roe\"", "Jane Doe", "John Roe"),
  Cell("Brulmick, Yuki; Steinford, Anna", "Brulmick, Yuki", "Steinford, Anna"),
  Cell("Brulmick, Robert and Steinford, Anna", "Brulmick, Robert", "Steinford, Anna"),
  Cell("Brulmick, Robert, Steinford, Anna", "Brulmick, Robert", "Steinford, Anna"),
  Cell("Jane Doe RN & John Roe LPN", "Jane Doe RN & John Roe LPN"),
  // one person
  Cell("Smith, Robert"), Cell("Smith, Robert (Bob)"), Cell("Smith, Robert A. (Bob / Rob)"),
  Cell("van der Berg, Pieter"), Cell("van der Berg, Pieter Jan"), Cell("De La Cruz, Juan Carlos"),
  Cell("García López, María José"), Cell("Smith Jones, Mary Ann"), Cell("St John, Mary Ann"),
  Cell("Thomas Martin, Anna Marie"), Cell("Smith, Robert, RN, BSN"), Cell("Robert Smith, RN BSN"),
  Cell("Smith, Robert / Night Shift"), Cell("Smith, Robert / Nursing Dept"), Cell("Jane Doe / Elm Park"),
  Cell("Jane Doe, Elm Park"), Cell("Jane Doe, Ward Manager"), Cell("José Ortega y Gasset"), Cell("Smith & Sons Ltd"),
  Cell("Health and Safety Officer"), Cell("Mr and Mrs John Smith"), Cell("Jane Smith / née Jones"),
  Cell("Jane Doe; On Leave"), Cell("Anna Maria Y Lopez"),
]

private func quoted(_ text: String) -> String { text.hasPrefix("\"") ? text : "\"\(text)\"" }

private func names(_ subjects: [MappedSubject]) -> [String] {
  subjects.map { subject in subject.person.filter { $0.field == .fullName }.map(\.text).joined(separator: " + ") }
}

@Suite struct PeopleInCellTests {
  @Test(arguments: cells) fileprivate func namesAreTakenApart(_ cell: Cell) throws {
    let mapped = try map("Name,Course,Expires\n\(quoted(cell.text)),BLS,2027-01-31\n", connector: "tracker-long")
    let record = try #require(mapped.records.last)
    #expect(names(record.subjects) == cell.names)
    for subject in record.subjects {
      #expect(subject.holdings.map { $0.map(\.text) } == [["BLS", "2027-01-31"]])
    }
  }

  @Test func theColumnShowsWhoIsAPerson() throws {
    let text =
      "Name,Course,Expires\nHaruko Mori,BLS,2027-01-31\nAkira Tanaka,BLS,2027-01-31\n"
      + "\"Haruko Mori, Akira Tanaka\",BLS,2028-01-31\n"
    let record = try #require(try map(text, connector: "tracker-long").records.last)
    #expect(names(record.subjects) == ["Haruko Mori", "Akira Tanaka"])
  }

  @Test func theHRSystemNamesOnePersonARecord() throws {
    let source = Source(name: "hr", authority: .hr)
    let text = "Employee ID,Name,Course,Expires\n7,Robert and Yuki Brulmick,BLS,2027-01-31\n"
    let record = try #require(try map(text, source: source).records.last)
    #expect(names(record.subjects) == ["Robert and Yuki Brulmick"])
  }
}

/// A row that names two people, and what each of them is given of it.
private let rows: [(why: String, header: String, row: String, expected: String)] = [
  (
    "one number of a certificate is nobody's", "Name,Course,Certificate No.,Expires",
    "Robert & Yuki Brulmick,BLS,700003,2027-06-16",
    "full_name='Robert Brulmick' [credential=BLS note='number 700003' expires_on=2027-06-16] | "
      + "full_name='Yuki Brulmick' [credential=BLS note='number 700003' expires_on=2027-06-16]"
  ),
  (
    "two numbers are theirs in order", "Name,Course,Certificate No.,Expires",
    "Robert & Yuki Brulmick,BLS,700003 / 700004,2027-06-16",
    "full_name='Robert Brulmick' [credential=BLS number=700003 expires_on=2027-06-16] | "
      + "full_name='Yuki Brulmick' [credential=BLS number=700004 expires_on=2027-06-16]"
  ),
  (
    "an employee number beside two people is neither's", "Emp. No.,Name,Course,Expires",
    "101,Robert and Yuki Brulmick,BLS,2027-06-16",
    "full_name='Robert Brulmick' [credential=BLS expires_on=2027-06-16] | "
      + "full_name='Yuki Brulmick' [credential=BLS expires_on=2027-06-16]"
  ),
  (
    "two of them are theirs in order", "Emp. No.,Name,Course,Expires",
    "101; 102,Robert and Yuki Brulmick,BLS,2027-06-16",
    "full_name='Robert Brulmick' employee_number=101 [credential=BLS expires_on=2027-06-16] | "
      + "full_name='Yuki Brulmick' employee_number=102 [credential=BLS expires_on=2027-06-16]"
  ),
  (
    "neither is a birth date", "Name,Date of Birth,Course,Expires",
    "Robert and Yuki Brulmick,1962-03-14,BLS,2027-06-16",
    "full_name='Robert Brulmick' [credential=BLS expires_on=2027-06-16] | "
      + "full_name='Yuki Brulmick' [credential=BLS expires_on=2027-06-16]"
  ),
  (
    "an e-mail address is nobody's", "Name,E-mail,Location,Course,Expires",
    "Robert and Yuki Brulmick,home@x.example,Elm Court,BLS,2027-06-16",
    "full_name='Robert Brulmick' location='Elm Court' [credential=BLS expires_on=2027-06-16] | "
      + "full_name='Yuki Brulmick' location='Elm Court' [credential=BLS expires_on=2027-06-16]"
  ),
  (
    "a number in a remark is nobody's either", "Name,Course,Expires",
    "Robert and Yuki Brulmick,BLS,2027-06-16 (card no 4471)",
    "full_name='Robert Brulmick' [credential=BLS expires_on=2027-06-16 note='card no 4471'] | "
      + "full_name='Yuki Brulmick' [credential=BLS expires_on=2027-06-16 note='card no 4471']"
  ),
]

@Test(arguments: rows) func aRowOfTwoPeople(_ why: String, _ header: String, _ row: String, _ expected: String) throws {
  let mapped = try map("\(header)\n\(row)\n", connector: "tracker-long")
  #expect(lines(mapped).last == expected, "\(why)")
}

@Test func aCellOfTwoPeopleInAnIssuersTypedList() throws {
  let mapped = try map(
    "Name,Course,Expires\nJane Doe / John Roe,BLS,2027-01-31\n", connector: "tracker-long",
    source: Source(name: "s", authority: .issuer))
  #expect(
    lines(mapped).last == "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31] | "
      + "full_name='John Roe' [credential=BLS expires_on=2027-01-31]")
}

/// A mark for "as above" in the second row, and what the row says.
private let dittos: [(why: String, first: String, second: String, authority: Authority, expected: String)] = [
  ("in a spreadsheet", "Doe,Jane,BLS", "Doe,John,''", .tracker, "given_name=John family_name=Doe BLS"),
  ("a surname", "Doe,Jane,BLS", "\"\"\"\",John,BLS", .tracker, "given_name=John family_name=Doe BLS"),
  ("Do is a surname", "Doe,Jane,BLS", "Do,John,BLS", .tracker, "given_name=John family_name=Do BLS"),
  ("nothing above", ",Jane,BLS", "ditto,John,BLS", .tracker, "given_name=John family_name=ditto BLS"),
  (
    "more than the mark", "Doe,Jane,BLS", "ditto mark,John,BLS", .tracker,
    "given_name=John family_name='ditto mark' BLS"
  ),
  ("in the HR system", "Doe,Jane,BLS", "'',John,BLS", .hr, "given_name=John family_name='' BLS"),
  ("at an issuer", "Doe,Jane,BLS", "'',John,BLS", .issuer, "given_name=John family_name='' BLS"),
  ("at an issuer, in words", "Doe,Jane,BLS", "ditto,John,BLS", .issuer, "given_name=John family_name=Doe BLS"),
]

@Test(arguments: dittos) func asAbove(
  _ why: String, _ first: String, _ second: String, _ authority: Authority, _ expected: String
) throws {
  let text = "Last Name,First Name,Course,Expires\n\(first),2027-01-31\n\(second),2027-01-31\n"
  let mapped = try map(text, connector: "tracker-long", source: Source(name: "s", authority: authority))
  let subject = try #require(mapped.records.last?.subjects.first)
  let person = subject.person.sorted { $0.field.rawValue > $1.field.rawValue }
  let said = person.map { "\($0.field.rawValue)=\($0.text.contains(" ") ? "'\($0.text)'" : $0.text)" }
  let course = subject.holdings.first?.first { $0.field == .credential }?.text ?? ""
  #expect((said + [course]).joined(separator: " ") == expected, "\(why)")
}
