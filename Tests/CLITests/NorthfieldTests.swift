import Foundation
import TestSupport
import Testing

@Suite("The fixture organisation, against what was worked out by hand")
struct NorthfieldTests {
  @Test("exports equal the expected files, line by line", arguments: ["people", "credentials", "discrepancies"])
  func exports(table: String) throws {
    let folder = try ScratchFolder()
    try ImportedNorthfield.copy(to: folder)
    let outcome = try MusterBinary().run(["export", table, "--as-of", Northfield.asOf], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let wanted = CSVTable(try Northfield.text("expected/\(table).csv"))
    // `reasoning` is for people who read the file; ids are the program's own and left out of it.
    let columns = wanted.header.filter { $0 != "reasoning" }
    let difference = LineDifference.between(
      wanted: wanted.lines(of: columns).sorted(), found: CSVTable(outcome.output).lines(of: columns).sorted(),
      context: 0)
    #expect(difference.isEmpty, "\(table): - expected, + exported\n\(difference)")
  }

  @Test("the plan has the steps worked out by hand, in their order")
  func plan() throws {
    let folder = try ScratchFolder()
    try ImportedNorthfield.copy(to: folder)
    let outcome = try MusterBinary().run(["audit", "--as-of", Northfield.asOf, "--out", "audit"], in: folder.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let wanted = CSVTable(try Northfield.text("expected/plan.csv"))
    let columns = wanted.header.filter { $0 != "reasoning" }
    let steps = wanted.lines(of: columns)
    let found = CSVTable(try String(contentsOf: folder.url("audit/plan.csv"), encoding: .utf8)).lines(of: columns)
    #expect(steps.count == 18)
    #expect(found.filter(steps.contains) == steps)
  }

  @Test("the counts of the fixture's README are those of the records that came in")
  func accounts() throws {
    let folder = try ScratchFolder()
    try ImportedNorthfield.copy(to: folder)
    let outcome = try MusterBinary().run(["export", "records", "--as-of", Northfield.asOf], in: folder.path)
    let table = CSVTable(outcome.output)
    let (file, disposition) = (try #require(table.column("file")), try #require(table.column("disposition")))
    var found: [String: [String: Int]] = [:]
    for row in table.rows { found[row[file], default: [:]][row[disposition], default: 0] += 1 }
    let wanted = try NorthfieldTests.readmeCounts()
    #expect(wanted.count == 13)
    for (file, counts) in wanted.sorted(by: { $0.key < $1.key }) {
      #expect(found[file] == counts, "\(file)")
    }
  }

  @Test("any order, and every file twice, gives the same bytes")
  func order() throws {
    let steps = try Northfield.steps().map(\.arguments)
    let wanted = try Exports.after(steps) { try Northfield.lay(out: $0) }
    let backwards = try Exports.after(steps.reversed()) { try Northfield.lay(out: $0) }
    let twice = try Exports.after(steps + steps) { try Northfield.lay(out: $0) }
    #expect(wanted.difference(to: backwards).isEmpty, "\(wanted.difference(to: backwards))")
    #expect(wanted.difference(to: twice).isEmpty, "\(wanted.difference(to: twice))")
  }

  @Test("explain leads from a finding of each type to file and line of everything behind it")
  func explanations() throws {
    let folder = try ScratchFolder()
    try ImportedNorthfield.copy(to: folder)
    let binary = try MusterBinary()
    let table = CSVTable(
      try binary.run(["export", "discrepancies", "--as-of", Northfield.asOf], in: folder.path).output)
    let (key, type) = (try #require(table.column("key")), try #require(table.column("type")))
    let evidence = try #require(table.column("evidence"))
    var seen: Set<String> = []
    for row in table.rows where seen.insert(row[type]).inserted {
      let outcome = try binary.run(["explain", row[key], "--as-of", Northfield.asOf], in: folder.path)
      #expect(outcome.status == 0, "\(row[type]): \(outcome.errors)")
      for place in row[evidence].split(separator: ";").map({ $0.trimmingCharacters(in: .whitespaces) }) {
        #expect(outcome.output.contains(place), "\(row[type]) \(row[key]) does not lead to \(place)")
      }
    }
  }

  @Test("every place that a finding gives as evidence is a line of an imported file")
  func evidence() throws {
    let folder = try ScratchFolder()
    try ImportedNorthfield.copy(to: folder)
    let outcome = try MusterBinary().run(["export", "discrepancies", "--as-of", Northfield.asOf], in: folder.path)
    let table = CSVTable(outcome.output)
    let column = try #require(table.column("evidence"))
    for place in Set(table.rows.flatMap { $0[column].split(separator: ";") }).sorted() {
      let parts = place.trimmingCharacters(in: .whitespaces).split(separator: ":")
      let bytes = try Data(contentsOf: folder.url(String(parts.first ?? "")))
      let line = try #require(parts.last.flatMap { Int($0) }, "\(place)")
      #expect((1...bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count).contains(line), "\(place)")
    }
  }

  /// The table "The files" of the fixture's README: file to disposition to count.
  private static func readmeCounts() throws -> [String: [String: Int]] {
    var counts: [String: [String: Int]] = [:]
    for line in try Northfield.text("README.md").split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 7, Int(cells[3]) != nil else { continue }
      let named = zip(["accepted", "ignored", "rejected"], cells[4...6].map { Int($0) ?? 0 }).filter { $0.1 > 0 }
      counts["inbox/" + cells[0].trimmingCharacters(in: ["`"])] = Dictionary(uniqueKeysWithValues: named)
    }
    return counts
  }
}
