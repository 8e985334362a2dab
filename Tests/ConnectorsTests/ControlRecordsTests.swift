import Connectors
import Formats
import Records
import Testing

/// A file, the reasons of its rows that are no data, and the count that does not agree: `expected/found`.
struct ControlQuirk: Sendable, CustomTestStringConvertible {
  var why: String
  var text: String
  var ignored: [String]
  var miscount: String?
  var asAt: String?

  init(_ why: String, _ text: String, _ ignored: [String], miscount: String? = nil, asAt: String? = nil) {
    self.why = why
    self.text = text
    self.ignored = ignored
    self.miscount = miscount
    self.asAt = asAt
  }

  var testDescription: String { why }
}

private let columns = "License Number,License Type,Last Name,First Name,License Status,Expiration Date\n"
private let jane = "R1,RN,Doe,Jane,Active,1/31/2027\n"
private let john = "R2,RN,Roe,John,Active,1/31/2027\n"

let controlQuirks: [ControlQuirk] = [
  ControlQuirk(
    "header and trailer agree", "HDR,20261101,BOARD OF NURSING\n" + columns + jane + john + "TRL,20261101,000002\n",
    ["control", "header", "control"], asAt: "20261101"),
  ControlQuirk(
    "one record is missing", "HDR,20261101,BOARD OF NURSING\n" + columns + jane + "TRL,000002\n",
    ["control", "header", "control"], miscount: "2/1", asAt: "20261101"),
  ControlQuirk(
    "one record too many", columns + jane + john + "TRAILER,1\n", ["header", "control"], miscount: "1/2"),
  ControlQuirk(
    "a count glued to the date", columns + jane + john + "TRL20261101000002\n", ["header", "control"],
    asAt: "20261101"),
  ControlQuirk(
    "a count with its label, and a sum of control beside it",
    columns + jane + john + "TRAILER|RECORDS=2|HASH=998877\n", ["header", "control"]),
  ControlQuirk("a plain closing line", columns + jane + "Total records: 2\n", ["header", "total"], miscount: "2/1"),
  ControlQuirk("the same in other words", columns + jane + john + "2 rows exported\n", ["header", "control"]),
  ControlQuirk(
    "letters are marks where records have types",
    "H,20261101,,,,,\nType," + columns + "D," + jane + "D," + john + "T,3,,,,,\n", ["control", "header", "control"],
    miscount: "3/2", asAt: "20261101"),
  ControlQuirk(
    "a person called Hdr is none, nor is a trailer driver",
    "Name,Certificate,Expires\nHdrlicka Jan,BLS,2027-01-31\nTrailer Anna,BLS,2027-01-31\n", ["header"]),
]

@Suite("Header and trailer records")
struct ControlRecordsTests {
  private func reasons(_ file: MappedFile) -> [String] {
    file.records.compactMap { $0.disposition == .ignored ? $0.reason?.rawValue : nil }
  }

  private func miscount(_ file: MappedFile) -> String? {
    file.miscount.map { "\($0.expected.map(String.init) ?? "none")/\($0.found)" }
  }

  @Test(arguments: controlQuirks) func tables(_ quirk: ControlQuirk) throws {
    let mapped = try map(quirk.text)
    #expect(reasons(mapped) == quirk.ignored)
    #expect(miscount(mapped) == quirk.miscount)
    #expect(mapped.asAt?.text == quirk.asAt)
  }

  @Test("a header record without its trailer: the file was cut off")
  func noTrailer() throws {
    #expect(try map("HDR,20261101\n" + columns + jane).outcome.isCutOff)
    #expect(try !map("HDR,20261101,RECORDS 1\n" + columns + jane).outcome.isCutOff)
    #expect(try !map(columns + jane).outcome.isCutOff)
  }

  @Test("aligned columns between header and trailer")
  func aligned() throws {
    let table = """
      HDR20261101BOARD OF NURSING
      License No  Last Name   First Name  Status      Expires
      R1          Doe         Jane        Active      2027-01-31
      R2          Roe         John        Revoked     2027-01-31
      TRL0000000

      """
    #expect(miscount(try map(table + "\n", name: "roster.txt")) == "0/2")
    let whole = try map(table.replacing("TRL0000000", with: "TRL0000002"), name: "roster.txt")
    #expect(miscount(whole) == nil)
    #expect(reasons(whole) == ["control", "header", "control"])
    #expect(whole.asAt?.text == "20261101")
  }

  @Test("an envelope's own count, and marks of pages")
  func envelopes() throws {
    func json(_ around: String) throws -> MappedFile {
      try map(
        #"{\#(around)"data":[{"licensee":"Jane Doe","number":"R1","credential":"RN","status":"active"}]}"#,
        name: "a.json")
    }
    #expect(miscount(try json(#""recordCount":2,"#)) == "2/1")
    #expect(miscount(try json(#""recordCount":1,"#)) == nil)
    let parts = [
      #""page":2,"total_pages":2,"#, #""total_count":9,"#, #""has_more":true,"#, #""next":"https://i.example/2","#,
    ]
    for part in parts { #expect(try json(part).outcome.isCutOff, "\(part)") }
    for whole in [#""page":1,"total_pages":1,"#, #""next":null,"total_count":1,"#, #""hasMore":false,"#] {
      #expect(try !json(whole).outcome.isCutOff, "\(whole)")
    }
  }
}
