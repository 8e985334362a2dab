import Testing
import XMLReading

@Suite struct XMLHostileTests {
  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test(arguments: [
    (why: "an internal entity", document: "<!DOCTYPE r [<!ENTITY a 'x'>]><r/>"),
    (why: "an external entity", document: "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><r>&a;</r>"),
    (
      why: "an external entity of the network",
      document: "<!DOCTYPE r [<!ENTITY a SYSTEM 'http://x.example/'>]><r>&a;</r>"
    ),
    (why: "a public entity", document: "<!DOCTYPE r [<!ENTITY a PUBLIC 'p' 'file:///etc/hostname'>]><r/>"),
    (why: "a parameter entity", document: "<!DOCTYPE r [<!ENTITY % a 'x'>]><r/>"),
    (why: "an external parameter entity", document: "<!DOCTYPE r [<!ENTITY % a SYSTEM 'file:///x'> %a;]><r/>"),
    (why: "an unparsed entity", document: "<!DOCTYPE r [<!NOTATION n SYSTEM 'n'><!ENTITY a SYSTEM 'x' NDATA n>]><r/>"),
    (why: "one of the five, declared", document: "<!DOCTYPE r [<!ENTITY lt '&#38;#60;'>]><r/>"),
    (why: "a reference without a declaration", document: "<r>&nbsp;</r>"),
    (why: "a reference in an attribute", document: "<r a='&nbsp;'/>"),
    (why: "a reference that an external subset could declare", document: "<!DOCTYPE r SYSTEM 'x.dtd'><r>&a;</r>"),
    (why: "a reference in a default", document: "<!DOCTYPE r [<!ATTLIST r a CDATA '&b;'>]><r/>"),
    (why: "a parameter reference", document: "<!DOCTYPE r SYSTEM 'x.dtd' [%a;]><r/>"),
  ]) func anyEntityIsRefused(row: (why: String, document: String)) throws {
    let (trace, result) = try trace(row.document)
    #expect(result.problem?.kind == .entity)
    #expect(!trace.text.contains("["))
  }

  @Test func billionLaughs() throws {
    var document = "<!DOCTYPE r [<!ENTITY a0 'ha'>"
    for level in 1...12 { document += "<!ENTITY a\(level) '\(repeated("&a\(level - 1);", 10))'>" }
    #expect(try trace(document + "]><r>&a12;</r>").result.problem?.kind == .entity)
  }

  @Test func quadraticBlowUp() throws {
    let document = "<!DOCTYPE r [<!ENTITY a '\(repeated("x", 50_000))'>]><r>\(repeated("&a;", 50_000))</r>"
    #expect(try trace(document).result.problem?.kind == .entity)
  }

  @Test func attributesAreLimited() throws {
    func document(_ count: Int) -> String {
      "<r>\n<a " + (0..<count).map { "a\($0)='>'" }.joined(separator: " ") + "/></r>"
    }
    #expect(try trace(document(256)).result.problem == nil)
    let problem = try trace(document(257)).result.problem
    #expect(problem?.kind == .limit)
    #expect(problem?.line == 2)
    // Far too many to be compared with each other.
    #expect(try trace(document(200_000)).result.problem?.kind == .limit)
  }

  @Test func namespaceDeclarationsCountAsAttributes() throws {
    let declarations = (0..<300).map { "xmlns:a\($0)='urn:\($0)'" }.joined(separator: " ")
    #expect(try trace("<r \(declarations)/>").result.problem?.kind == .limit)
  }

  @Test func depthIsLimited() throws {
    #expect(try trace(repeated("<a>", 64) + repeated("</a>", 64)).result.problem == nil)
    #expect(try trace(repeated("<a>", 65) + repeated("</a>", 65)).result.problem?.kind == .limit)
    #expect(try trace(repeated("<a>", 500_000)).result.problem?.kind == .limit)
  }

  @Test func textIsLimited() throws {
    #expect(try trace("<r>" + repeated("x", 1 << 20) + "</r>").result.problem == nil)
    #expect(try trace("<r>" + repeated("x", 1 << 20) + "y</r>").result.problem?.kind == .limit)
    #expect(
      try trace("<r>" + repeated("<!-- --><![CDATA[xxxxxxxx]]>", 200_000) + "</r>").result.problem?.kind == .limit)
  }

  @Test func attributeValuesAreLimited() throws {
    #expect(try trace("<r a='" + repeated("x", 64 << 10) + "'/>").result.problem == nil)
    #expect(try trace("<r a='" + repeated("x", 64 << 10) + "y'/>").result.problem?.kind == .limit)
    #expect(try trace("<r a='" + repeated("x", 30 << 20) + "'/>").result.problem?.kind == .limit)
  }

  @Test(arguments: [("<![CDATA[", "]]>"), ("<?p ", "?>"), ("<", "/>")])
  func longSectionsAreRefused(section: (start: String, end: String)) throws {
    let document = "<r>" + section.start + repeated("x", 12 << 20) + section.end + "</r>"
    #expect(try trace(document).result.problem?.kind == .limit)
  }

  @Test func aLongDoctypeIsRefused() throws {
    let document = "<!DOCTYPE r [" + repeated("<!ELEMENT a ANY>", 10_000) + "]><r/>"
    #expect(try trace(document).result.problem?.kind == .limit)
  }

  @Test func defaultAttributesCannotSwellADocument() throws {
    let list = (0..<100).map { "b\($0) CDATA '\(repeated("y", 200))'" }.joined(separator: " ")
    let document = "<!DOCTYPE r [<!ATTLIST a \(list)>]><r>\(repeated("<a/>", 100_000))</r>"
    #expect(try trace(document).result.problem?.kind == .limit)
  }

  @Test func namesAreNotTakenForTags() throws {
    // What looks like tags, quotes and attributes in comments, CDATA and text must not count.
    let junk = repeated("<!-- <a x='1' \" --><![CDATA[<a x='1' \">]]>'\"=\n", 600)
    let (trace, result) = try trace("<r>\(junk)<a/></r>")
    #expect(result.problem == nil)
    #expect(trace.positions.last?.position.line == 601)
  }

  @Test func anErrorOfDecodingInTheDeclarationIsAnEnd() throws {
    // The library asks for more input, cannot decode it, and goes on with what it has given up.
    let declaration = Array("<?xml =\"version=\"1.0\" en".utf8) + [0x99, 0x90] + Array("ding=\"UTF-16\"?>".utf8)
    let (trace, result) = try trace(declaration + Array("<r><n>1<\u{8}\0\0\0/n><\u{8}\0\0\0/r>".utf8))
    #expect(result.problem != nil)
    #expect(trace.events.isEmpty)
  }
}
