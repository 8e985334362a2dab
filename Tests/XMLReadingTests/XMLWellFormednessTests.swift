import Testing
import XMLReading

/// After the ideas of the W3C conformance suite: what is well-formed is read, what is not is diagnosed in its place.
@Suite struct XMLWellFormednessTests {
  static let wellFormed = [
    "<r/>", "<r></r>", "<r ></r >", "<r a='\"' b=\"'\"/>", "<?xml version='1.0'?><r/>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<r/>", "<r><?pi?></r>", "<r/><!-- after -->",
    "<!-- before --><r/>", "<r/>\n\n", "<r><![CDATA[]]></r>", "<r>]] ></r>", "<r>&#x20;&#9;&#xA;&#xD;</r>",
    "<_:-.0/>", "<é/>", "<r xml:lang='de' xml:space='preserve'/>", "<!DOCTYPE r><r/>",
    "<!DOCTYPE r [<!ELEMENT r ANY><!-- ' --><?p '?>]><r/>", "<!DOCTYPE r [<!NOTATION n SYSTEM 'x'>]><r/>",
    "<r>\u{10FFFD}</r>", "<r>\u{E000}</r>", "<r a='>'>></r>", "<r>\u{85}</r>",
  ]

  @Test(arguments: wellFormed) func wellFormedIsRead(document: String) throws {
    let (_, result) = try trace(document)
    #expect(result.problem == nil)
  }

  /// The mark `¶` stands before what is wrong, where the library can tell.
  static let malformed = [
    "<r", "<r>", "<r></s>", "</r>", "<r/><s/>", "<r/>text", "text<r/>", " <?xml version='1.0'?><r/>", "<r a/>",
    "<r a=1/>", "<r a='1' a='2'/>", "<r a='<'/>", "<r a='1'b='2'/>", "<r>&</r>", "<r>&;</r>", "<r>&#;</r>",
    "<r>&#0;</r>", "<r>&#xD800;</r>", "<r>&#x110000;</r>", "<r>&#x1F;</r>", "<r>&lt</r>", "<r>]]></r>",
    "<r><!-- -- --></r>", "<r><!-- --->", "<r><![CDATA[</r>", "<r><![cdata[]]></r>", "<r><?xml version='1.0'?></r>",
    "<r><?XML ?></r>", "<r>\u{1}</r>", "<r>\u{FFFF}</r>", "<1/>", "<-r/>", "< r/>", "<r><a></r></a>", "<!DOCTYPE><r/>",
    "<!DOCTYPE r [<!ELEMENT>]><r/>", "<!DOCTYPE r [<!FOO>]><r/>", "<!doctype r><r/>", "<r/><!DOCTYPE r>",
    "<?xml version='1.0' encoding='utf 8'?><r/>", "<?xml encoding='utf-8'?><r/>", "<?xml version='1.0'><r/>",
    "<?xml version='1.0' standalone='maybe'?><r/>", "<r a='x", "<r a=", "<r><a", "<!-- only -->", "<?pi?>", "<",
    "<r></r", "<r><a/><a>", "<r>text<![CDATA[x]]",
  ]

  @Test(arguments: malformed) func malformedIsDiagnosed(document: String) throws {
    let (_, result) = try trace(document)
    #expect(result.problem != nil)
  }

  @Test(arguments: [
    (why: "another end tag", document: "<r>\n<a>\n</b>¶</r>"),
    (why: "a repeated attribute", document: "<r>\n <a x='1' x='2'¶/></r>"),
    (why: "an unquoted attribute", document: "<r>\n\n<a x=¶1/></r>"),
    (why: "a bare ampersand", document: "<r>é &¶ x</r>"),
    (why: "text after the root", document: "<r/>\n¶x"),
  ]) func malformedIsDiagnosedInItsPlace(row: (why: String, document: String)) throws {
    let before = row.document.prefix { $0 != "¶" }
    let (_, result) = try trace(row.document.replacing("¶", with: ""))
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(result.problem?.kind == .malformed)
    #expect(result.problem?.line == lines.count)
    #expect(result.problem?.column == (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  @Test(arguments: [
    "<r><a/>", "<r><a/><a", "<r><a/><a x='1", "<r>text", "<r><!-- ", "<r><a/></r", "<r><![CDATA[ ", "<r>&am", "<r><?p ",
    "<r>\n\n", "<r><a></a", "", "<?xml version='1.0'?>",
  ]) func whatOnlyEndsTooEarlyIsCutOff(document: String) throws {
    let (_, result) = try trace(document)
    #expect(result.problem?.kind == .cutOff)
  }

  @Test(arguments: ["<r><a></r>", "<r>& </r>", "<r><a x=1></a></r>", "<r></r>x", "<r/><r>"])
  func whatIsWrongInItselfIsNotCutOff(document: String) throws {
    let (_, result) = try trace(document)
    #expect(result.problem?.kind == .malformed)
  }

  @Test func everyBeginningOfADocumentIsReadOrDiagnosed() throws {
    let document = Array(
      "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE r [<!ATTLIST a b CDATA 'é'>]><r x='ü'><a>é&amp;</a><!-- ö --></r>"
        .utf8)
    for length in 0..<document.count {
      let (_, result) = try trace(Array(document[..<length]))
      #expect(result.problem != nil, "cut after \(length) bytes")
    }
    #expect(try trace(document).result.problem == nil)
  }
}
