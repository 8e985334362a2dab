import Diagnostics
import Formats
import Records
import Testing

@Suite struct JSONRecordReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var why: String
    var json: String
    var records: [String]
    var name = "f.json"
    var testDescription: String { why }

    init(_ why: String, _ json: String, _ records: [String], name: String = "f.json") {
      (self.why, self.json, self.records, self.name) = (why, json, records, name)
    }
  }

  static let rows = [
    Row("an array of objects", "[{\"a\": 1},\n {\"a\": 2}]", ["1 /0 {\"a\": 1}", "2 /1 {\"a\": 2}"]),
    Row(
      "an envelope", "{\"total\": 2,\n\"data\": [\n{\"a\": 1},\n{\"a\": 2}]}",
      ["3 /data/0 {\"a\": 1}", "4 /data/1 {\"a\": 2}"]),
    Row("envelopes within each other", "{\"a\": {\"b\": [{\"c\": 1}]}}", ["1 /a/b/0 {\"c\": 1}"]),
    Row("the outer of two arrays", "[{\"a\": [{\"b\": 1}, {\"b\": 2}]}]", ["1 /0 {\"a\": [{\"b\": 1}, {\"b\": 2}]}"]),
    Row("the shallower of two arrays", "{\"a\": {\"b\": [{}, {}, {}]}, \"c\": [{\"d\": 1}]}", ["1 /c/0 {\"d\": 1}"]),
    Row(
      "the longer of two at one depth", "{\"meta\": [{}], \"data\": [{\"a\": 1}, {\"a\": 2}]}",
      ["1 /data/0 {\"a\": 1}", "1 /data/1 {\"a\": 2}"]),
    Row("the first of equals", "{\"x\": [{\"a\": 1}], \"y\": [{\"a\": 2}]}", ["1 /x/0 {\"a\": 1}"]),
    Row("a pointer is escaped", "{\"a/b~c\": [{\"d\": 1}]}", ["1 /a~1b~0c/0 {\"d\": 1}"]),
    Row("one object", "{\"a\": 1, \"b\": [1, 2]}", ["1  {\"a\": 1, \"b\": [1, 2]}"]),
    Row("an array of scalars", "\n[1, \"a\"]", ["2  [1, \"a\"]"]),
    Row("a mixed array is no array of objects", "[{\"a\": 1}, 2]", ["1  [{\"a\": 1}, 2]"]),
    Row(
      "an array of arrays of objects", "[[{\"a\": 1}], [{\"b\": 2}, {\"b\": 3}]]",
      ["1 /1/0 {\"b\": 2}", "1 /1/1 {\"b\": 3}"]),
    Row("no record", "[]", []),
    Row("no record with blanks", " [ ]\n", []),
    Row("an empty envelope", "{\"data\": []}", ["1  {\"data\": []}"]),
    Row("a scalar", "\"a\"", ["1  \"a\""]),
    Row("lines", "{\"a\": 1}\n{\"a\": 2}\n", ["1  {\"a\": 1}", "2  {\"a\": 2}"]),
    Row("lines with blank ones and CR LF", "\r\n{\"a\": 1}\r\n\r\n{\"a\": 2}", ["2  {\"a\": 1}", "4  {\"a\": 2}"]),
    Row("lines of arrays", "[1, {\"a\": 1}]\n[2]\n", ["1  [1, {\"a\": 1}]", "2  [2]"]),
    Row(
      "an array in a line is not the outermost", "{\"a\": [{\"b\": 1}]}\n{\"a\": []}",
      ["1  {\"a\": [{\"b\": 1}]}", "2  {\"a\": []}"]),
    Row("one line, named as lines", "{\"a\": [{\"b\": 1}]}\n", ["1  {\"a\": [{\"b\": 1}]}"], name: "f.ndjson"),
    Row("one line, not named so", "{\"a\": [{\"b\": 1}]}\n", ["1 /a/0 {\"b\": 1}"]),
  ]

  @Test(arguments: rows) func records(row: Row) throws {
    let sink = StructuredSink()
    let file = InputFile(name: row.name, bytes: Array(row.json.utf8))
    let outcome = try JSONRecordReader.read(file, options: ReadOptions(), into: sink)
    #expect(sink.jsonLines == row.records)
    #expect(outcome.recordCount == row.records.count)
    #expect(outcome.rejectedCount == 0)
    #expect(sink.notes == [])
    for record in sink.records {
      let (start, length) = (record.location.offset, record.location.length)
      let text = Array(row.json.utf8)[start..<start + length]
      guard case .json(let value) = record.content else { continue }
      #expect(try JSONParser.parse(Array(text)) == value, "the location holds the record")
    }
  }

  @Test func ofLinesABadOneIsRejectedAndTheOthersGoOn() throws {
    let sink = StructuredSink()
    let json = "{\"a\": 1}\n{\"a\": 2\n{\"a\": 3}\n{\"a\": 4} x\n\"\\q\"\n{\"a\": 5}\n"
    let outcome = try JSONRecordReader.read(
      InputFile(name: "f.json", bytes: Array(json.utf8)), options: ReadOptions(), into: sink)
    #expect(sink.jsonLines == ["1  {\"a\": 1}", "3  {\"a\": 3}", "6  {\"a\": 5}"])
    #expect(sink.rejected.map(\.location.line) == [2, 4, 5])
    #expect(sink.rejected.map(\.diagnostic.location?.column) == [8, 10, 3])
    #expect(sink.rejected.allSatisfy { $0.reason == .syntax && $0.diagnostic.code == .jsonMalformed })
    #expect((outcome.recordCount, outcome.rejectedCount) == (6, 3))
    #expect(!outcome.isCutOff)
  }

  @Test(arguments: [
    (why: "the first line", json: "{\"a\": \n{\"a\": 2}\n{\"a\": 3}\n", bad: [1]),
    (why: "a line too deep", json: "{\"a\": 1}\n" + String(repeating: "[", count: 99) + "\n{\"a\": 3}\n", bad: [2]),
    (why: "the last line, cut off", json: "{\"a\": 1}\n{\"a\": 2}\n{\"a\"", bad: [3]),
  ]) func badLines(row: (why: String, json: String, bad: [Int])) throws {
    let sink = StructuredSink()
    let outcome = try JSONRecordReader.read(
      InputFile(name: "f.json", bytes: Array(row.json.utf8)), options: ReadOptions(), into: sink)
    #expect(sink.rejected.map(\.location.line) == row.bad)
    #expect(sink.records.count == 2)
    #expect(outcome.isCutOff == row.why.hasSuffix("cut off"))
  }

  @Test(arguments: [
    (why: "zero bytes", json: "", code: DiagnosticCode.readEmptyFile),
    (why: "blanks", json: " \r\n\t", code: .readEmptyFile),
    (why: "cut off", json: "[{\"a\": 1}, {\"a\"", code: .jsonMalformed),
    (why: "a pretty-printed document, broken", json: "[\n{\"a\": 1},\n{\"a\": 2}\n{\"a\": 3}\n]", code: .jsonMalformed),
    (why: "two arrays side by side", json: "[1][2]", code: .jsonMalformed),
    (why: "too deep", json: String(repeating: "[", count: 65) + String(repeating: "]", count: 65), code: .jsonLimit),
  ]) func refused(row: (why: String, json: String, code: DiagnosticCode)) throws {
    let sink = StructuredSink()
    let file = InputFile(name: "f.json", bytes: Array(row.json.utf8))
    let diagnostics = try refusal { _ = try JSONRecordReader.read(file, options: ReadOptions(), into: sink) }
    #expect(diagnostics.map(\.code) == [row.code])
    #expect(sink.records.isEmpty)
  }

  @Test func aRepeatedKeyIsDiagnosedOnceForAllRecords() throws {
    let sink = StructuredSink()
    let json =
      "{\"x\": 1, \"x\": 2, \"data\": [" + Array(repeating: "{\"a\": 1, \"a\": 2}", count: 50).joined(separator: ",\n")
      + "]}"
    _ = try JSONRecordReader.read(
      InputFile(name: "f.json", bytes: Array(json.utf8)), options: ReadOptions(), into: sink)
    #expect(sink.records.count == 50)
    #expect(sink.notes.map(\.code) == [.jsonRepeatedKey, .jsonRepeatedKey])
    #expect(sink.notes.map(\.location?.column) == [10, 36])
    #expect(sink.notes.last?.notes == ["the same comes 49 times again"])
  }

  @Test func aPointerSaysWhereTheRecordsAre() throws {
    let json = Array("{\"name\": \"A\", \"held\": [{\"b\": 1}, 2], \"x\": {\"y\": []}}".utf8)
    func lines(_ pointer: String) throws -> [String] {
      let sink = StructuredSink()
      _ = try JSONRecordReader.read(
        InputFile(name: "f.json", bytes: json), options: ReadOptions(), recordPointer: pointer, into: sink)
      return sink.jsonLines
    }
    #expect(try lines("/held") == ["1 /held/0 {\"b\": 1}", "1 /held/1 2"])
    #expect(try lines("").count == 1)
    #expect(try lines("/x") == ["1 /x {\"y\": []}"])
    #expect(try lines("/x/y") == [])
    #expect(try lines("/none") == [])
  }

  @Test func aRecordBeyondALimitIsRejectedAndTheOthersGoOn() throws {
    var options = ReadOptions()
    options.limits.fieldBytes = 10
    options.limits.recordBytes = 60
    let long = "\"" + String(repeating: "x", count: 11) + "\""
    let many = "[" + Array(repeating: "1", count: 40).joined(separator: ",") + "]"
    let sink = StructuredSink()
    let json = "[{\"a\": 1},\n{\"a\": \(long)},\n{\"a\": \(many)},\n{\"a\": \"0123456789\"}]"
    let outcome = try JSONRecordReader.read(
      InputFile(name: "f.json", bytes: Array(json.utf8)), options: options, into: sink)
    #expect(sink.jsonLines == ["1 /0 {\"a\": 1}", "4 /3 {\"a\": \"0123456789\"}"])
    #expect(sink.rejected.map(\.location.line) == [2, 3])
    #expect(sink.rejected.allSatisfy { $0.reason == .limit && $0.diagnostic.code == .jsonLimit })
    #expect((outcome.recordCount, outcome.rejectedCount) == (4, 2))
  }

  @Test(arguments: [
    ("utf-16le", true), ("utf-16be", true), ("utf-16le", false), ("utf-16be", false), ("utf-32le", true),
    ("utf-32be", false), ("windows-1252", false),
  ]) func otherEncodings(encoding: String, hasMark: Bool) throws {
    let json = "[{\"a\": \"é\"},\n{\"ü\": \"x\"}]"
    var bytes: [UInt8] = []
    for value in (hasMark ? "\u{FEFF}" + json : json).unicodeScalars.map(\.value) {
      let length = encoding.hasPrefix("utf-16") ? 2 : encoding.hasPrefix("utf-32") ? 4 : 1
      let unit = (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
      bytes += encoding.hasSuffix("be") ? unit.reversed() : unit
    }
    var options = ReadOptions()
    if encoding == "windows-1252" { options.encoding = encoding }
    let sink = StructuredSink()
    let outcome = try JSONRecordReader.read(InputFile(name: "f.json", bytes: bytes), options: options, into: sink)
    #expect(sink.jsonLines == ["1 /0 {\"a\": \"é\"}", "2 /1 {\"ü\": \"x\"}"])
    #expect(outcome.encoding == encoding)
    let unit = encoding.hasPrefix("utf-16") ? 2 : encoding.hasPrefix("utf-32") ? 4 : 1
    #expect(sink.records.map(\.location.offset) == [(hasMark ? 2 : 1) * unit, (hasMark ? 14 : 13) * unit])
    #expect(sink.records.map(\.location.length) == [10 * unit, 10 * unit])
  }
  /// A character's bytes do not tell how long it was in the file: places are unknown, and nothing else is.
  @Test func doubleByteEncodings() throws {
    func bytes(_ text: String) -> [UInt8] {
      // 日本 in Shift JIS; the rest is ASCII.
      Array(text.utf8).split(separator: UInt8(ascii: "~"), omittingEmptySubsequences: false)
        .map { Array($0) }.joined(separator: [0x93, 0xFA, 0x96, 0x7B] as [UInt8]).map { $0 }
    }
    var options = ReadOptions()
    options.encoding = "shift_jis"
    func lines(_ text: String) throws -> [String] {
      let sink = StructuredSink()
      _ = try JSONRecordReader.read(InputFile(name: "f.json", bytes: bytes(text)), options: options, into: sink)
      #expect(sink.records.allSatisfy { $0.location.offset == 0 && $0.location.length == 0 })
      return sink.jsonLines
    }
    // The records are not at the beginning of the text.
    #expect(
      try lines("{\"~\": 3,\n\"data\": [{\"a\": \"~\"}, {\"a\": \"x\"}]}")
        == ["2 /data/0 {\"a\": \"日本\"}", "2 /data/1 {\"a\": \"x\"}"])
    #expect(try lines("{\"a\": \"~\"}\n{\"a\": 2}\n") == ["1  {\"a\": \"日本\"}", "2  {\"a\": 2}"])
    // Longer than what is looked at in one piece.
    let rows = (0..<20_000).map { "{\"n\": \($0), \"a\": \"~\"}" }.joined(separator: ",\n")
    let many = try lines("[\(rows)]")
    #expect(many.count == 20_000)
    #expect(many.last == "20000 /19999 {\"n\": 19999, \"a\": \"日本\"}")
  }
}
