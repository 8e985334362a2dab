import Diagnostics
import Formats
import Records
import Testing

/// What is well-formed is read, with the content that other parsers see; what is not is refused, with its place.
@Suite struct XMLConformanceTests {
  private static let options = ReadOptions(family: .xml)

  private func fields(_ record: SourceRecord?) -> String? {
    guard case .fields(let fields) = record?.content else { return nil }
    return fields.map { "\($0.path)=\($0.value)" }.joined(separator: " | ")
  }

  private func refusal(_ document: String) throws -> Diagnostic? {
    let sink = CollectingSink()
    let error = #expect(throws: MusterError.self) {
      try FileReader.read(
        InputFile(name: "x.xml", bytes: Array(document.utf8)), options: XMLConformanceTests.options, into: sink)
    }
    #expect(error?.exitCode == .unreadable)
    #expect(sink.records.isEmpty)
    return error?.diagnostics.first
  }

  @Test(arguments: XMLConformanceTable.wellFormed)
  func wellFormedIsRead(row: XMLConformanceTable.Row) throws {
    let reading = try read(row.document, name: "x.xml", XMLConformanceTests.options)
    #expect(reading.sink.records.count == 1)
    #expect(fields(reading.sink.records.first) == row.fields)
    #expect(reading.sink.noteCodes.isEmpty)
    #expect(!reading.outcome.isCutOff)
  }

  @Test(arguments: XMLConformanceTable.malformed)
  func malformedIsRefused(row: XMLConformanceTable.Row) throws {
    let error = #expect(throws: MusterError.self) {
      try read(row.document, name: "x.xml", XMLConformanceTests.options)
    }
    #expect(error?.exitCode == .unreadable)
    let found = error?.diagnostics.first
    let codes: [DiagnosticCode] = [.xmlMalformed, .encodingUndecodable, .encodingUnknown]
    #expect(found.map { codes.contains($0.code) } == true, "\(String(describing: found))")
    #expect(found?.location?.line ?? 0 >= 1)
    #expect(found?.hint != nil)
  }

  /// A document that ends too early is never taken for a whole one.
  @Test(arguments: [false, true])
  func everyBeginningIsCutOffOrRefused(isWide: Bool) throws {
    let text =
      "<?xml version='1.0'?><!DOCTYPE r [<!ELEMENT r ANY>]><r a='é'>"
      + "<e i='1'><n>A&amp;B</n></e><e i='2'><![CDATA[x]]><!-- c --></e><?p q?></r>"
    let document = isWide ? XMLConformanceTable.wide(text) : Array(text.utf8)
    #expect(try read(document, name: "x.xml", XMLConformanceTests.options).sink.records.count == 2)
    for length in 1..<document.count {
      let bytes = Array(document[..<length])
      do {
        let reading = try read(bytes, name: "x.xml", XMLConformanceTests.options)
        #expect(reading.outcome.isCutOff, "\(length) bytes")
        #expect(reading.sink.records.allSatisfy { fields($0) == "@i=1 | n=A&B" || fields($0) == "@i=2 | =x" })
      } catch let error as MusterError {
        #expect(error.exitCode == .unreadable, "\(length) bytes")
      }
    }
  }

  @Test(arguments: [
    ("a local file", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>"),
    ("the network", "<!DOCTYPE r [<!ENTITY x SYSTEM 'http://x.example/a'>]><r>&x;</r>"),
    ("a parameter entity", "<!DOCTYPE r [<!ENTITY % x SYSTEM 'file:///etc/hostname'> %x;]><r/>"),
    ("one that is declared and not used", "<!DOCTYPE r [<!ENTITY x 'y'>]><r>z</r>"),
    ("one that is not declared", "<r>&nbsp;</r>"),
    ("one in an attribute", "<r a='&nbsp;'/>"),
    (
      "a billion laughs",
      "<!DOCTYPE r [<!ENTITY a0 'ha'>"
        + (1...30).map { "<!ENTITY a\($0) '&a\($0 - 1);&a\($0 - 1);'>" }.joined() + "]><r>&a30;</r>"
    ),
    (
      "quadratic growth",
      "<!DOCTYPE r [<!ENTITY a '\(String(repeating: "x", count: 50_000))'>]><r>"
        + String(repeating: "&a;", count: 50_000) + "</r>"
    ),
  ])
  func entitiesAreRefused(_ why: String, _ document: String) throws {
    let found = try refusal(document)
    #expect(found?.code == .xmlEntity, "\(why)")
    #expect(found?.location?.line == 1)
  }

  @Test func deepestAndOneDeeper() throws {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { "<a\($0)>" }.joined() + "x" + (0..<depth).reversed().map { "</a\($0)>" }.joined()
    }
    let deepest = try read(nested(64), name: "x.xml", XMLConformanceTests.options)
    #expect(fields(deepest.sink.records.first)?.hasSuffix("a62/a63=x") == true)
    #expect(try refusal(nested(65))?.message.contains("64") == true)
    #expect(try refusal(nested(65))?.code == .xmlLimit)
  }

  @Test func limitsAreNamed() throws {
    func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    let attributes = (0..<20_000).map { " a\($0)='1'" }.joined()
    let rows = [
      ("attributes", "256", "<r\(attributes)/>"),
      ("text", "1048576", "<r>\(repeated("x", 1 << 20))y</r>"),
      ("text of many pieces", "1048576", "<r>\(repeated("<![CDATA[xxxxxxx]]>y", (1 << 17) + 1))</r>"),
      ("attribute", "65536", "<r a='\(repeated("x", 64 << 10))y'/>"),
    ]
    for (why, number, document) in rows {
      let found = try refusal(document)
      #expect(found?.code == .xmlLimit, "\(why)")
      #expect(found?.message.contains(number) == true, "\(why): \(found?.message ?? "")")
    }
    let most = [repeated("x", 1 << 20), repeated("&amp;", 1 << 20)]
    for text in most { #expect(throws: Never.self) { try read("<r>\(text)</r>", name: "x.xml", Self.options) } }
    let longest = "<r a='\(repeated("x", 64 << 10))'/>"
    #expect(throws: Never.self) { try read(longest, name: "x.xml", Self.options) }
  }
}
