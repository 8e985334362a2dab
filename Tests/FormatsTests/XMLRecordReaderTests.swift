import Diagnostics
import Formats
import Records
import Testing

@Suite struct XMLRecordReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var why: String
    var xml: String
    var records: [String]
    var testDescription: String { why }

    init(_ why: String, _ xml: String, _ records: [String]) { (self.why, self.xml, self.records) = (why, xml, records) }
  }

  static let rows = [
    Row(
      "a report",
      """
      <?xml version="1.0"?>
      <wd:Report_Data xmlns:wd="urn:com.workday.report/Held">
        <wd:Report_Entry>
          <wd:Worker wd:Descriptor="A &amp; B"><wd:ID wd:type="WID">1</wd:ID></wd:Worker>
          <wd:Licenses><wd:LicenseType>BLS</wd:LicenseType><wd:Expires/></wd:Licenses>
        </wd:Report_Entry>
        <wd:Report_Entry/>
      </wd:Report_Data>
      """,
      [
        "3 /Report_Data/Report_Entry | Worker/@Descriptor=A & B | Worker/ID/@type=WID | Worker/ID=1"
          + " | Licenses/LicenseType=BLS | Licenses/Expires=",
        "7 /Report_Data/Report_Entry | =",
      ]),
    Row("nothing repeats: the root", "<r a='1'><b>2</b></r>", ["1 /r | @a=1 | b=2"]),
    Row("a root without elements", "<r>x</r>", ["1 /r | =x"]),
    Row("an empty root", "<r/>", ["1 /r | ="]),
    Row("records of text", "<r><n>A</n><n>B</n></r>", ["1 /r/n | =A", "1 /r/n | =B"]),
    Row(
      "one record that holds several of a kind: the kind that repeats",
      "<r><e><id>1</id><l>a</l><l>b</l></e></r>", ["1 /r/e/l | =a", "1 /r/e/l | =b"]),
    Row(
      "the shallowest that repeats", "<r><e><l/><l/><l/></e><e><l/></e></r>",
      ["1 /r/e | l= | l= | l=", "1 /r/e | l="]),
    Row(
      "at one depth the most frequent", "<r><h/><h/><e>1</e><e>2</e><e>3</e></r>",
      ["1 /r/e | =1", "1 /r/e | =2", "1 /r/e | =3"]),
    Row("of equals the first", "<r><b>1</b><a>2</a><b>3</b><a>4</a></r>", ["1 /r/b | =1", "1 /r/b | =3"]),
    Row(
      "an envelope",
      "<s:Envelope xmlns:s='urn:s'><s:Body><Worker><n>A</n></Worker><Worker><n>B</n></Worker></s:Body></s:Envelope>",
      ["1 /Envelope/Body/Worker | n=A", "1 /Envelope/Body/Worker | n=B"]),
    Row(
      "attributes name the fields", "<t><row id='1'><field id='x'>a</field><field id='y'/></row><row id='2'/></t>",
      ["1 /t/row | @id=1 | field/@id=x | field=a | field/@id=y | field=", "1 /t/row | @id=2 | ="]),
    Row("mixed content: each run", "<r>a<b>1</b>c<b>2</b> </r>", ["1 /r/b | =1", "1 /r/b | =2"]),
    Row(
      "runs in order, blanks between elements left out", "<r><e>\n one <b>two</b>\n<i>three</i> four </e><e/></r>",
      ["1 /r/e | =\n one  | b=two | i=three | = four ", "3 /r/e | ="]),
    Row("text is not trimmed", "<r><a> x </a><b>\n</b></r>", ["1 /r | a= x  | b=\n"]),
    Row("CDATA, comments and instructions", "<r><a>x<![CDATA[ & ]]><!-- c -->y<?p?>z</a></r>", ["1 /r | a=x & yz"]),
    Row("a comment alone", "<r><a><!-- c --></a></r>", ["1 /r | a="]),
    Row("no-break spaces are text", "<r><e>\u{A0}<b/></e></r>", ["1 /r | e=\u{A0} | e/b="]),
    Row("xsi:nil", "<r xmlns:xsi='urn:x'><a xsi:nil='true'/></r>", ["1 /r | a/@nil=true | a="]),
    Row(
      "the same name above and in the record", "<e><e><e>1</e></e><e><e>2</e></e></e>",
      ["1 /e/e | e=1", "1 /e/e | e=2"]),
  ]

  @Test(arguments: rows) func records(row: Row) throws {
    let sink = StructuredSink()
    let bytes = Array(row.xml.utf8)
    let outcome = try XMLRecordReader.read(InputFile(name: "f.xml", bytes: bytes), options: ReadOptions(), into: sink)
    #expect(sink.xmlLines == row.records)
    #expect(outcome.recordCount == row.records.count)
    #expect(!outcome.isCutOff)
    for record in sink.records {
      let (start, length) = (record.location.offset, record.location.length)
      let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
      #expect(text.hasPrefix("<") && text.hasSuffix(">"))
      #expect(outcome.variant == record.location.path)
    }
  }

  @Test(arguments: [
    (why: "from the root", path: "/r/e", count: 1), (why: "the root", path: "/r", count: 1),
    (why: "by name", path: "l", count: 3), (why: "by name in a parent", path: "e/l", count: 2),
    (why: "no element", path: "/r/x", count: 0),
  ]) func aPathSaysWhatIsARecord(row: (why: String, path: String, count: Int)) throws {
    let sink = StructuredSink()
    let file = InputFile(name: "f.xml", bytes: Array("<r><e><l/><l><l/></l></e><g><l/></g></r>".utf8))
    let outcome = try XMLRecordReader.read(file, options: ReadOptions(), recordPath: row.path, into: sink)
    #expect(sink.records.count == row.count)
    #expect(outcome.variant == row.path)
  }

  @Test(arguments: [
    (why: "in a record", xml: "<r>\n<e>1</e>\n<e>2</e>\n<e><a>3</a><b", taken: 2, rejected: [4]),
    (why: "between records", xml: "<r>\n<e>1</e>\n<e>2</e>\n", taken: 2, rejected: []),
    (why: "in the end tag of the root", xml: "<r><e>1</e><e>2</e></", taken: 2, rejected: []),
  ]) func aFileThatEndsTooEarlyGivesItsWholeRecords(
    row: (why: String, xml: String, taken: Int, rejected: [Int])
  ) throws {
    for path in [nil, "/r/e"] {
      let sink = StructuredSink()
      let file = InputFile(name: "f.xml", bytes: Array(row.xml.utf8))
      let outcome = try XMLRecordReader.read(file, options: ReadOptions(), recordPath: path, into: sink)
      #expect(outcome.isCutOff)
      #expect(sink.records.count == row.taken)
      #expect(sink.rejected.map(\.location.line) == row.rejected)
      #expect((sink.rejected.map(\.diagnostic) + sink.notes).map(\.code) == [.xmlMalformed])
      #expect(
        (sink.rejected.map(\.diagnostic) + sink.notes).first?.notes == ["2 records /r/e are whole before this place"])
      #expect(outcome.recordCount == row.taken + row.rejected.count)
      #expect(outcome.rejectedCount == row.rejected.count)
    }
  }

  @Test(
    arguments: [
      (why: "zero bytes", xml: "", code: DiagnosticCode.readEmptyFile, line: nil),
      (why: "blanks", xml: " \n\n", code: .readEmptyFile, line: nil),
      (why: "no XML", xml: "a,b\n1,2\n", code: .xmlMalformed, line: 1),
      (why: "malformed after whole records", xml: "<r><e/><e/>\n<e></f></r>", code: .xmlMalformed, line: 2),
      (why: "cut off before a record is whole", xml: "<r>\n<e>1", code: .xmlMalformed, line: 2),
      (why: "an entity", xml: "<!DOCTYPE r [\n<!ENTITY a 'x'>]><r>&a;</r>", code: .xmlEntity, line: 2),
      (why: "too deep", xml: String(repeating: "<a>", count: 65), code: .xmlLimit, line: 1),
      (why: "an unknown encoding", xml: "<?xml version='1.0' encoding='x-none'?><r/>", code: .encodingUnknown, line: 1),
    ] as [(why: String, xml: String, code: DiagnosticCode, line: Int?)])
  func refused(row: (why: String, xml: String, code: DiagnosticCode, line: Int?)) throws {
    let sink = StructuredSink()
    let file = InputFile(name: "f.xml", bytes: Array(row.xml.utf8))
    let diagnostics = try refusal { _ = try XMLRecordReader.read(file, options: ReadOptions(), into: sink) }
    #expect(diagnostics.map(\.code) == [row.code])
    #expect(diagnostics.first?.location?.line == row.line)
    #expect(sink.records.isEmpty)
  }

  @Test func namespaceErrorsAreDiagnosedAndTheFileRead() throws {
    let sink = StructuredSink()
    let file = InputFile(name: "f.xml", bytes: Array("<r>\n<a:e>1</a:e>\n<a:e>2</a:e></r>".utf8))
    let outcome = try XMLRecordReader.read(file, options: ReadOptions(), into: sink)
    #expect(sink.xmlLines == ["2 /r/e | =1", "3 /r/e | =2"])
    #expect(sink.notes.map(\.code) == [.xmlNamespace, .xmlNamespace])
    #expect(sink.notes.first?.location?.line == 2)
    #expect(outcome.rejectedCount == 0)
  }

  @Test func aRecordBeyondALimitIsRejectedAndTheOthersGoOn() throws {
    var options = ReadOptions()
    options.limits.recordBytes = 300
    let sink = StructuredSink()
    let long = String(repeating: "x", count: 400)
    let file = InputFile(name: "f.xml", bytes: Array("<r><e>1</e>\n<e>\(long)</e>\n<e>3</e></r>".utf8))
    let outcome = try XMLRecordReader.read(file, options: options, into: sink)
    #expect(sink.xmlLines == ["1 /r/e | =1", "3 /r/e | =3"])
    #expect(sink.rejected.map(\.location.line) == [2])
    #expect(sink.rejected.map(\.reason) == [.limit])
    #expect((outcome.recordCount, outcome.rejectedCount) == (3, 1))
  }

  @Test func theEncodingThatIsGivenIsUsed() throws {
    var options = ReadOptions()
    options.encoding = "cp1252"
    let sink = StructuredSink()
    let bytes = Array("<?xml version='1.0' encoding='utf-8'?><r>".utf8) + [0x80] + "</r>".utf8
    let outcome = try XMLRecordReader.read(InputFile(name: "f.xml", bytes: bytes), options: options, into: sink)
    #expect(sink.xmlLines == ["1 /r | =€"])
    #expect((outcome.encoding, outcome.encodingOrigin) == ("windows-1252", .given))
  }

  @Test func manyKindsOfElementsAreForgottenInTime() throws {
    let entries = (0..<30_000).map { "<e><n\($0) a\($0)='1'>x</n\($0)><m\($0)/></e>" }.joined(separator: "\n")
    let sink = StructuredSink()
    let file = InputFile(name: "f.xml", bytes: Array("<r>\(entries)</r>".utf8))
    _ = try XMLRecordReader.read(file, options: ReadOptions(), into: sink)
    #expect(sink.xmlLines.last == "30000 /r/e | n29999/@a29999=1 | n29999=x | m29999=")
  }

  @Test func whatStandsBehindTheDocumentIsTold() throws {
    let text = "<?xml version=\"1.0\"?><list><name>Ann</name><name>Bob</name></list>\n"
    let whole = try read(Array(text.utf8), name: "x.xml")
    #expect((whole.sink.records.count, whole.sink.noteCodes) == (2, []))
    let zero = try read(Array(text.utf8) + [0], name: "x.xml")
    #expect((zero.sink.records.count, zero.sink.noteCodes) == (2, [.xmlMalformed]))
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read(wide, name: "x.xml").sink.noteCodes == [])
    let odd = try read(wide + [0x41], name: "x.xml")
    #expect((odd.sink.records.count, odd.sink.noteCodes) == (2, [.xmlMalformed]))
  }
}
