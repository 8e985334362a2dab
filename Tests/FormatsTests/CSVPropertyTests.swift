import Diagnostics
import Formats
import Records
import Testing

@Suite struct CSVPropertyTests {
  private static let pieces = [
    "a", "Ann", "O'Brien", "12", "3.5", "2024-01-02", "é", "日本", " ", "", "x y", "\"", "\"\"", ",", ";", "\n", "\r\n",
    "two\nlines", "Smith, Bob", "😀", "\\",
  ]

  private static func table(_ generator: inout SeededGenerator) -> [[String]] {
    let width = Int.random(in: 2...6, using: &generator)
    let header = (0..<width).map { "Column\($0)" }
    let rows = (0..<Int.random(in: 3...30, using: &generator)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
    }
    return [header] + rows
  }

  /// RFC 4180, cells quoted where they have to be, and some that need not be.
  private static func written(_ table: [[String]], lineEnd: String, _ generator: inout SeededGenerator) -> String {
    table.map { row in
      row.map { cell in
        let special = cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        guard special || Bool.random(using: &generator) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }.joined(separator: ",") + lineEnd
    }.joined()
  }

  @Test(arguments: UInt64(1)...40)
  func writtenTablesReadBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = CSVPropertyTests.table(&generator)
    let lineEnd = Bool.random(using: &generator) ? "\n" : "\r\n"
    var options = ReadOptions(family: .csv)
    options.delimiter = ","
    options.quote = "\""
    options.escape = ""
    let text = CSVPropertyTests.written(table, lineEnd: lineEnd, &generator)
    let reading = try read(text, options)
    #expect(reading.sink.rows == table, "seed \(seed)")
    #expect(reading.sink.rejected.isEmpty, "seed \(seed)")
    let lengths = reading.sink.records.map(\.location.length).reduce(0, +)
    #expect(lengths == text.utf8.count, "seed \(seed): every byte belongs to a record")
  }

  /// Rows with damage among them, by chunk size.
  private static func events(_ bytes: [UInt8], capacity: Int, sample: DialectSample?) throws -> [String] {
    let file = InputFile(name: "x.csv", bytes: bytes)
    let finding = try EncodingDetection.detect(file, given: nil)
    var limits = ReadLimits()
    limits.fieldBytes = 300
    limits.recordBytes = 1_000
    limits.recordLines = 20
    let found = try sample ?? DialectDetection.detect(TextStream(file, finding: finding), options: ReadOptions())
    var rows = DelimitedRows(try TextStream(file, finding: finding, capacity: capacity), sample: found, limits: limits)
    var events: [String] = []
    while true {
      switch try rows.next() {
      case .row:
        var cells: [String] = []
        for index in 0..<rows.cellCount { cells.append(rows.text(ofCell: index)) }
        events.append("\(rows.location) \(cells)")
      case .rejected(let location, let reason, let diagnostic):
        events.append("\(location) \(reason) \(diagnostic.message)")
      case .end: return events + rows.notes.map { "\($0.code) \($0.location?.line ?? 0)" } + ["\(rows.isCutOff)"]
      }
    }
  }

  /// A small window is read cell by cell, a large one many bytes at once.
  @Test(arguments: UInt64(1)...60)
  func anyChunkSizeGivesTheSame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(
      CSVPropertyTests.written(CSVPropertyTests.table(&generator), lineEnd: "\r\n", &generator).utf8)
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      let noise: [[UInt8]] = [
        [0x22], [0x0D], [0x0A], [0x00], [0x2C], [0xE9], [0x1A], Array(repeating: 0x78, count: 1_200),
        Array("\"\n\n\n,\n".utf8),
      ]
      bytes.insert(
        contentsOf: noise.randomElement(using: &generator) ?? [], at: Int.random(in: 0...bytes.count, using: &generator)
      )
    }
    if seed % 5 == 0 {
      bytes =
        [0xFF, 0xFE] + String(decoding: bytes, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    let whole = try CSVPropertyTests.events(bytes, capacity: 1 << 20, sample: nil)
    for capacity in [64, 65, 100, 257, 4096] {
      let pieces = try CSVPropertyTests.events(bytes, capacity: capacity, sample: nil)
      #expect(pieces == whole, "seed \(seed), capacity \(capacity)")
    }
  }

  /// Damage never costs a row that stands on lines of its own behind it.
  @Test(arguments: UInt64(1)...40)
  func oneDamagedRowCostsOneRow(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var lines = (1...20).map { "\($0),name\($0),city\($0)" }
    let broken = Int.random(in: 0..<20, using: &generator)
    let kinds = ["\(broken + 1),\"open,city", "\(broken + 1),\"a\"b,city", "\(broken + 1),\"a \"b\" c\",city"]
    lines[broken] = kinds.randomElement(using: &generator) ?? ""
    let reading = try read("id,name,city\n" + lines.joined(separator: "\n") + "\n")
    #expect(reading.sink.rejected.map(\.location.line) == [broken + 2], "seed \(seed)")
    #expect(reading.sink.records.count == 20, "seed \(seed)")
  }
}
