import Connectors
import Diagnostics
import Formats
import Foundation
import Records
import TestSupport
import Testing

/// The tables that are written anew: those of the organisation in the fixtures, and some of the shapes that are met.
private let tables: [TableText] = {
  var tables: [TableText] = [
    TableText(
      "a long list with accents",
      [
        ["Emp No", "Name", "E-mail", "Course", "Cert No", "Issued", "Expires"],
        ["0007", "Müller, Jürgen", "j@x.example", "BLS", "00123", "2025-01-31", "2027-01-31"],
        ["0008", "O’Brien, Siobhán", "s@x.example", "ACLS", "00124", "2025-02-28", "2027-02-28"],
        ["0009", "Peña, José", "", "First Aid", "", "", "exp 3/27"],
        ["0010", "Doe, Jane (Janie) Jr.", "d@x.example", "BLS", "A-9", "2025-04-30", "30 April 2027"],
      ]),
    TableText(
      "a matrix",
      [
        ["Name", "Site", "BLS", "ACLS", "First Aid", "Trolley Safety"],
        ["Jane Doe", "Elm Court", "2027-01-31", "x", "N/A", "x"],
        ["John Roe", "Elm Court", "exp 3/27", "", "in progress", ""],
        ["Gwen Marsh", "Harbour View", "", "12/05/2027 (card no 4471, copy w/ Ann)", "x", "2027-05-31"],
      ]),
    TableText(
      "an employee list",
      [
        ["Employee ID", "First Name", "Last Name", "Job Title", "Department", "Hire Date", "Employment Status"],
        ["7", "Jane", "Doe", "Nurse", "ICU", "2020-01-01", "Active"],
        ["8", "John", "Roe", "Cook", "Kitchen", "2021-01-01", "Terminated"],
        ["9", "Zoë", "Null", "Nurse; lead", "ICU", "2022-01-01", "On Leave"],
      ]),
    TableText(
      "a body's list",
      [
        ["Licensee", "License No", "License Type", "Status", "Issue Date", "Expiration Date"],
        ["DOE, JANE A", "RN0012", "RN", "Active", "1/5/2015", "3/31/2027"],
        ["ROE, JOHN", "RN0013", "RN", "Probation", "1/6/2015", "4/30/2027"],
        ["MARSH, GWEN", "LPN0014", "LPN", "Hearing Ordered", "1/7/2015", "5/31/2027"],
      ]),
    TableText(
      "notes with every separator and a line break",
      [
        ["Name", "Course", "Expires", "Notes"],
        ["Jane Doe", "BLS", "2027-01-31", "card seen; copy | scan,\nwith \"Ann\""],
        ["John Roe", "ACLS", "2027-02-28", "a; b; c"],
        ["Gwen Marsh", "BLS", "2027-03-31", ""],
      ]),
  ]
  var groups = TableText(
    "merged groups",
    [
      ["Name", "CPR", "", "First Aid", ""], ["", "Issued", "Expires", "Issued", "Expires"],
      ["Jane Doe", "2025-01-01", "2027-01-31", "2024-05-05", "2027-05-31"],
      ["John Roe", "", "", "2024-06-06", "2027-06-30"],
      ["Gwen Marsh", "2025-02-02", "2027-02-28", "", ""],
    ], head: 2)
  groups.hasFreeColumns = false
  tables.append(groups)
  return tables + fixtures
}()

/// The tables of the fixtures, cell by cell.
private let fixtures: [TableText] = {
  let inbox = connectorsFolder() + "/../fixtures/northfield/inbox/"
  let shapes: [(file: String, head: Int, foot: Int, free: Bool)] = [
    ("training/certificates.csv", 5, 2, false), ("training/first_aid_day.csv", 1, 0, true),
    ("training/matrix.csv", 3, 6, true), ("training/training_list_OLD_copy.csv", 1, 3, true),
    ("isc2/member-export.csv", 1, 0, true), ("promises/client-matrix.csv", 1, 0, true),
  ]
  return shapes.compactMap { shape in
    guard let file = try? InputFile(path: inbox + shape.file),
      let rows = try? CellCollector.rows(file)
    else { return nil }
    let width = rows.map(\.count).max() ?? 0
    var table = TableText(
      shape.file, rows.map { $0 + Array(repeating: "", count: width - $0.count) }, head: shape.head)
    table.foot = shape.foot
    table.hasFreeRows = shape.free
    return table
  }
}()

/// Keeps the cells of every row.
private final class CellCollector: RecordSink {
  private var rows: [[String]] = []

  static func rows(_ file: InputFile) throws -> [[String]] {
    let collector = CellCollector()
    _ = try DelimitedReader.read(file, options: ReadOptions(family: .csv), into: collector)
    return collector.rows
  }

  func take(_ record: SourceRecord) throws {
    guard case .cells(let cells) = record.content else { return }
    rows.append(cells)
  }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) throws {
    rows.append([])
  }

  func note(_ diagnostic: Diagnostic) {}
}

/// What the records of a file say, whatever their order and that of their columns.
private func claims(_ bytes: [UInt8]) throws -> [String] {
  let mapped = try RecordMapper.map(
    file: InputFile(name: "file", bytes: bytes), library: try shipped(), lookup: lookup)
  return mapped.records.compactMap { record in
    switch record.disposition {
    case .accepted: record.subjects.map(text).sorted().joined(separator: " | ")
    case .rejected: "rejected \(record.reason?.rawValue ?? "")"
    default: nil
    }
  }.sorted() + ["by \(mapped.connectorName)"]
}

private func text(_ subject: MappedSubject) -> String {
  func line(_ values: [MappedValue]) -> String {
    values.map { "\($0.field.rawValue)=\($0.text):\($0.meaning ?? "")" }.sorted().joined(separator: " ")
  }
  return line(subject.person) + subject.holdings.map { " [\(line($0))]" }.sorted().joined()
}

@Suite struct MetamorphicTests {
  @Test func theFixturesAreThere() { #expect(fixtures.count == 6) }

  @Test(arguments: tables) fileprivate func writtenInEveryWay(_ table: TableText) throws {
    let plain = try claims(try #require(table.bytes(TableText.Style())))
    for (encoding, bom) in [("UTF-8", true), ("UTF-16LE", true), ("UTF-16BE", true), ("WINDOWS-1252", false)] {
      guard let bytes = table.bytes(TableText.Style(encoding: encoding, bom: bom)) else { continue }
      #expect(try claims(bytes) == plain, "\(encoding)")
    }
    for delimiter in [";", "\t", "|"] {
      let bytes = try #require(table.bytes(TableText.Style(delimiter: delimiter)))
      #expect(try claims(bytes) == plain, "separated by \(delimiter.debugDescription)")
    }
    for lineEnd in ["\r\n", "\r"] {
      let bytes = try #require(table.bytes(TableText.Style(lineEnd: lineEnd)))
      #expect(try claims(bytes) == plain, "\(lineEnd.debugDescription)")
    }
    #expect(try claims(try #require(table.bytes(TableText.Style(quotesAll: true)))) == plain, "all quoted")
    #expect(try claims(try #require(table.withTitles().bytes(TableText.Style()))) == plain, "titles")
  }

  @Test(arguments: Seed.first(12)) func saidOtherwise(_ seed: Seed) throws {
    var generator = seed.generator
    for table in tables {
      let plain = try claims(try #require(table.bytes(TableText.Style())))
      func expectSame(_ other: TableText, _ what: String) throws {
        let bytes = try #require(other.bytes(TableText.Style()))
        #expect(try claims(bytes) == plain, "\(seed): \(table): \(what)")
      }
      let rows = table.withShuffledRows(&generator)
      try expectSame(rows, "rows in another order")
      try expectSame(table.withShuffledColumns(&generator), "columns in another order")
      try expectSame(table.withBlankRows(&generator), "blank rows")
      var all = rows.withShuffledColumns(&generator).withBlankRows(&generator)
      if generator.chance(50) { all = all.withTitles() }
      let style = TableText.Style.random(&generator)
      guard let bytes = all.bytes(style) else { continue }
      #expect(try claims(bytes) == plain, "\(seed): \(table): \(style)")
    }
  }
}
