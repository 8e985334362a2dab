import Testing
import XMLReading

@Suite struct XMLStreamReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var why: String
    var document: String
    var events: String
    var testDescription: String { why }

    init(_ why: String, _ document: String, _ events: String) {
      (self.why, self.document, self.events) = (why, document, events)
    }
  }

  static let rows = [
    Row("names are local", "<a:r xmlns:a='urn:x'><a:b a:c='1'/></a:r>", "<r <b c=1 >b >r"),
    Row("namespace declarations are no attributes", "<r xmlns='urn:x' xmlns:y='urn:y' z=''/>", "<r z= >r"),
    Row("an ampersand in an attribute", "<r a='Smith &amp; Co &#38;amp; &lt;'/>", "<r a=Smith & Co &amp; < >r"),
    Row("an escaped character reference in an attribute", "<r a='&amp;#38;'/>", "<r a=&#38; >r"),
    Row("the five entities in text", "<r>&lt;&gt;&amp;&quot;&apos;</r>", "<r [<>&\"'] >r"),
    Row("character references", "<r>&#233;&#x1F600;</r>", "<r [é😀] >r"),
    Row("CDATA is text", "<r>a<![CDATA[<b>&]]>c</r>", "<r [a<b>&c] >r"),
    Row("a comment does not part text", "<r>a<!-- > ' -->b</r>", "<r [ab] >r"),
    Row("an instruction does not part text", "<r>a<?x > '?>b</r>", "<r [ab] >r"),
    Row("CR LF becomes LF", "<r>a\r\nb\rc</r>", "<r [a\nb\nc] >r"),
    Row("line ends in attributes become blanks", "<r a='x\ny'/>", "<r a=x y >r"),
    Row("blanks are text", "<r> <a/>\n</r>", "<r [ ] <a >a [\n] >r"),
    Row("a doctype without entities", "<!DOCTYPE r SYSTEM 'http://x.example/r.dtd'><r/>", "<r >r"),
    Row("a default attribute of the internal subset", "<!DOCTYPE r [<!ATTLIST r a CDATA 'v'>]><r/>", "<r a=v >r"),
    Row("xsi:nil", "<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>", "<r nil=true >r"),
  ]

  @Test(arguments: rows) func events(row: Row) throws {
    let (trace, result) = try trace(row.document)
    #expect(trace.text == row.events)
    #expect(result.problem == nil)
    #expect(result.warnings == [])
  }

  @Test(arguments: [
    (why: "a prefix without declaration", document: "<a:r/>", line: 1),
    (why: "an attribute's prefix", document: "<r>\n<b x:y='1'/></r>", line: 2),
    (
      why: "two attributes of one expanded name", document: "<r xmlns:a='urn:x' xmlns:b='urn:x' a:c='' b:c=''/>",
      line: 1
    ),
  ]) func namespaceErrorsAreReadOver(row: (why: String, document: String, line: Int)) throws {
    let (_, result) = try trace(row.document)
    #expect(result.problem == nil)
    #expect(result.warnings.map(\.kind) == [.namespace])
    #expect(result.warnings.map(\.line) == [row.line])
  }

  @Test func aWarningThatComesAgainIsCounted() throws {
    let (_, result) = try trace("<r>" + String(repeating: "<a:b/>", count: 100) + "</r>")
    #expect(result.warnings.count == 1)
    #expect(result.furtherWarnings == 99)
  }

  @Test func linesAreRightBeyond65535() throws {
    let document = "<r>\n" + String(repeating: "<e\n>\n</e>\n", count: 70_000) + "<last/>\n<x></y>\n</r>"
    let (trace, result) = try trace(document)
    // Three lines an element: 1 + 3 * 70,000 lie before `last`.
    #expect(trace.positions[70_001].position.line == 210_002)
    #expect(trace.positions[70_000].position.line == 2 + 3 * 69_999)
    #expect(result.problem?.line == 210_003)
  }

  @Test(arguments: [
    (why: "LF", end: "\n"), (why: "CR LF", end: "\r\n"), (why: "CR", end: "\r"),
  ]) func physicalLines(row: (why: String, end: String)) throws {
    let document = ["<?xml version='1.0'?>", "<!-- ", "-->", "<r", " a='", "'>", "<b/></r>"].joined(separator: row.end)
    let (trace, _) = try trace(document)
    #expect(trace.positions.map(\.position.line) == [4, 7])
  }

  @Test func aHandlerThatThrowsStopsTheReading() {
    struct Stop: Error {}
    final class Stopper: XMLEventHandler {
      var starts = 0
      func nameAppeared(_ number: Int, _ localName: String) {}
      func startElement(_ name: Int, at position: XMLTagPosition) throws {
        starts += 1
        if starts == 2 { throw Stop() }
      }
      func attribute(_ name: Int, value: Span<UInt8>) {}
      func text(_ bytes: Span<UInt8>) {}
      func endElement(endOffset offset: Int) {}
    }
    let handler = Stopper()
    var isRead = false
    #expect(throws: Stop.self) {
      try XMLStreamReader().read(into: handler) { buffer in
        guard !isRead else { return 0 }
        isRead = true
        buffer.copyBytes(from: Array("<r><a/><a/><a/></r>".utf8))
        return 19
      }
    }
    #expect(handler.starts == 2)
  }

  @Test func anErrorOfTheSourceIsThrown() {
    struct Broken: Error {}
    #expect(throws: Broken.self) { try XMLStreamReader().read(into: XMLTrace()) { _ in throw Broken() } }
  }
}
