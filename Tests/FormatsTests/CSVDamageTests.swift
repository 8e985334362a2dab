import Diagnostics
import Formats
import Records
import Testing

/// One row a kind of damage: what stands in the file, the lines that come out, and what is said of which line.
struct CSVDamage: CustomTestStringConvertible, Sendable {
  var why: String
  var text: String
  var lines: [Int]
  var rejected: [Int]
  var code: DiagnosticCode
  var isCutOff = false

  var testDescription: String { why }
}

@Suite struct CSVDamageTests {
  static let damages = [
    CSVDamage(
      why: "a quote left open, and none follows", text: "id,name,city\n1,\"Ann,Paris\n2,Bob,Rome\n3,Cy,Oslo\n",
      lines: [1, 3, 4], rejected: [2], code: .csvOpenQuote),
    CSVDamage(
      why: "a quote left open before a quoted cell",
      text: "id,name,city\n1,\"Ann,Paris\n2,\"Bob\",Rome\n3,Cy,Oslo\n", lines: [1, 3, 4], rejected: [2],
      code: .csvTextAfterQuote),
    CSVDamage(
      why: "text behind a closing quote", text: "id,name,city\n1,\"Ann\"x,Paris\n2,Bob,Rome\n", lines: [1, 3],
      rejected: [2], code: .csvTextAfterQuote),
    CSVDamage(
      why: "quotes inside a cell that are not doubled",
      text: "id,name,city\n1,\"Smith \"Bob\" J\",Paris\n2,Bob,Rome\n", lines: [1, 3], rejected: [2],
      code: .csvTextAfterQuote),
    CSVDamage(
      why: "a damaged row before a ragged one", text: "id,name,city\n1,\"Ann\"x,Paris\nshort\n2,Bob,Rome\n",
      lines: [1, 3, 4], rejected: [2], code: .csvTextAfterQuote),
    CSVDamage(
      why: "a cell of several lines with damage in its last",
      text: "id,name,city\n1,\"Ann\nof Rome\"x,Paris\n2,Bob,Rome\n", lines: [1, 4], rejected: [2],
      code: .csvTextAfterQuote),
    CSVDamage(
      why: "rows swallowed by a quote that a later one closes",
      text: "id,name,city\n1,\"Ann,Paris\n2,Bob,Rome\n3,Cy,Bern\n4,Di,\"\n5,Ed,Bonn\n", lines: [1, 3, 4, 6],
      rejected: [2, 5], code: .csvOpenQuote),
    CSVDamage(why: "the only record", text: "a,\"b\"c\n", lines: [], rejected: [1], code: .csvTextAfterQuote),
    CSVDamage(
      why: "a quote left open in the only record", text: "a,\"b\n", lines: [], rejected: [1], code: .csvOpenQuote,
      isCutOff: true),
    CSVDamage(
      why: "the file breaks off inside a quote", text: "id,name,city\n1,Ann,Rome\n2,\"Bob,Pa", lines: [1, 2],
      rejected: [3], code: .csvOpenQuote, isCutOff: true),
  ]

  @Test(arguments: damages)
  func costsOneRecord(_ damage: CSVDamage) throws {
    let reading = try read(damage.text)
    #expect(reading.sink.lines == damage.lines)
    #expect(reading.sink.rejected.map(\.location.line) == damage.rejected)
    #expect(reading.sink.rejected.map(\.diagnostic.code) == damage.rejected.map { _ in damage.code })
    #expect(reading.outcome.isCutOff == damage.isCutOff)
    #expect(reading.outcome.recordCount == damage.lines.count + damage.rejected.count)
    #expect(reading.outcome.rejectedCount == damage.rejected.count)
  }

  @Test func blanksBehindAClosingQuoteAreKept() throws {
    let reading = try read("a,b\n\"x\" ,\"y\"\n")
    #expect(reading.sink.rows == [["a", "b"], ["x ", "y"]])
    #expect(reading.sink.noteCodes == [.csvTextAfterQuote])
  }

  @Test func limitsCostOneRecord() throws {
    var options = ReadOptions(family: .csv)
    options.limits.fieldBytes = 10
    options.limits.recordBytes = 60
    options.limits.recordLines = 4
    let long = String(repeating: "x", count: 11)
    let reading = try read(
      "a,b\n1,\(long)\n2,y\n3,\"1\n2\n3\n4\n5\"\n4,z\n5,\(String(repeating: "y,", count: 40))\n6,w\n", options)
    #expect(reading.sink.rows == [["a", "b"], ["2", "y"], ["4", "z"], ["6", "w"]])
    #expect(reading.sink.rejected.map(\.location.line) == [2, 4, 10])
    #expect(reading.sink.rejected.map(\.diagnostic.code) == [.csvFieldLimit, .csvRecordLimit, .csvRecordLimit])
  }

  @Test func aLongCellWhoseQuotesCloseCostsOneRecord() throws {
    var options = ReadOptions(family: .csv)
    options.limits.recordLines = 4
    let cell = String(repeating: "Zed Nobody\n", count: 8)
    let reading = try read("name,cert,expires\nAnn,\"\(cell)\",2027-03-31\nBo,BLS,2027-04-30\n", options)
    #expect(reading.sink.rows == [["name", "cert", "expires"], ["Bo", "BLS", "2027-04-30"]])
    #expect(reading.sink.rejected.map(\.location.line) == [2])
    #expect(reading.sink.rejected.map(\.diagnostic.code) == [.csvRecordLimit])
    #expect(reading.outcome.isCutOff == false)
  }

  @Test func aQuoteLeftOpenInALongLineCostsThatLine() throws {
    var options = ReadOptions(family: .csv)
    options.limits.recordBytes = 60
    // An opening quote and an even number of others: it stays open.
    let quotes = String(repeating: "\"", count: 81)
    let reading = try read("name,cert,expires\nAnn,\(quotes)\nBo,BLS,2027-03-31\nCy,BLS,2027-04-30\n", options)
    #expect(
      reading.sink.rows == [["name", "cert", "expires"], ["Bo", "BLS", "2027-03-31"], ["Cy", "BLS", "2027-04-30"]])
    #expect(reading.sink.rejected.map(\.location.line) == [2])
    #expect(reading.sink.rejected.map(\.diagnostic.code) == [.csvRecordLimit])
  }

  @Test func aQuoteLeftOpenBeforeManyRowsCostsOneRecord() throws {
    var options = ReadOptions(family: .csv)
    options.limits.recordLines = 4
    let rows = (1...8).map { "n\($0),BLS,2027-04-30\n" }.joined()
    let reading = try read("name,cert,expires\nAnn,\"BLS,2027-03-31\n\(rows)", options)
    #expect(reading.sink.lines == [1, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(reading.sink.rejected.map(\.diagnostic.code) == [.csvRecordLimit])
  }

  @Test func tooManyColumnsRefuseTheFile() throws {
    let text = "a,b\n1,2\n" + String(repeating: ",", count: 4096) + "\n"
    let error = #expect(throws: MusterError.self) { try read(text) }
    #expect(error?.exitCode == .unreadable)
    #expect(error?.diagnostics.map(\.code) == [.csvColumnLimit])
    #expect(try read("a,b\n1,2\n" + String(repeating: ",", count: 4095) + "\n").sink.rows.last?.count == 4096)
  }

  @Test(
    "a last row without a line end that is shorter than all others breaks off",
    arguments: [
      ("id,name,cert,until\n1,Ann,BLS,2027-01-31\n2,Bob,BLS,2027-02-28\n3,Cy,BLS", true),
      ("id,name,cert,until\n1,Ann,BLS,2027-01-31\n2,Bob,BLS,2027-02-28\n3,Cy,BLS\n", false),
      ("id,name,cert,until\n1,Ann,BLS\n2,Bob,BLS,2027-02-28\n3,Cy,BLS", false),
      ("id,name,cert,until\n1,Ann,BLS,2027-01-31\n2,Bob,BLS,2027-02-28\n3,Cy,BLS,2027-03-31", false),
    ])
  func brokenOff(text: String, expected: Bool) throws {
    #expect(try read(text).outcome.isCutOff == expected)
  }
}
