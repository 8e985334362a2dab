import Formats
import Foundation
import Testing

@testable import Pipeline

/// What is found and what is blanked, written down by hand; a `·` in an expectation stands for a blank that was put.
@Suite("Blanking")
struct BlankingTests {
  private static func blanked(_ text: String, _ sought: String...) -> String {
    let search = TextSearch(sought.compactMap { SoughtText($0) })
    let bytes = FileBlanking(search: search).blanked(Array(text.utf8), family: nil)
    return marked(text, bytes)
  }

  /// The text after, with `·` where a byte became a blank.
  private static func marked(_ before: String, _ after: [UInt8]) -> String {
    let old = Array(before.utf8)
    return String(
      decoding: zip(old, after).flatMap { $0 != $1 && $1 == 0x20 ? Array("·".utf8) : [$1] }, as: UTF8.self)
  }

  @Test(
    "a name is found in every way in which files write it",
    arguments: [
      ("Jürgen Müller left", ["Jürgen", "Müller"], "as it is"),
      ("JÜRGEN  MÜLLER", ["JÜRGEN", "MÜLLER"], "capitals, two blanks"),
      ("J=C3=BCrgen=20M=C3=\nBCller", [], "an escape cut by a line end is none"),
      ("J=C3=BCrgen=20M=C3=BCl=\nler", ["J=C3=BCrgen", "M=C3=BCl", "ler"], "quoted-printable and its soft line end"),
      ("J&uuml;rgen&nbsp;M&#252;ller", ["J&uuml;rgen", "M&#252;ller"], "entities"),
      ("J\\u00fcrgen M\\u00FCller", ["J\\u00fcrgen", "M\\u00FCller"], "escapes of JSON"),
      ("J%C3%BCrgen%20M%c3%bcller", ["J%C3%BCrgen", "M%c3%bcller"], "escapes of addresses"),
      ("> Jürgen\n> Müller", ["Jürgen", "Müller"], "the quote marks of a reply"),
      ("<b>Jürgen</b> <i>Müller</i>", ["Jürgen", "Müller"], "tags between"),
      ("\"Jürgen\",\"Müller\"", ["Jürgen", "Müller"], "two cells"),
      ("jürgen_müller.pdf", ["jürgen", "müller"], "a file name"),
      ("Jürgen Müllers", [], "a longer word is another"),
      ("xJürgen Müller", [], "and so is one that begins before"),
      ("Jürgen and Anna Müller", [], "words between"),
    ])
  func names(text: String, gone: [String], why: String) {
    var expected = text
    for word in gone {
      guard let place = expected.range(of: word) else { continue }
      expected.replaceSubrange(place, with: String(repeating: "·", count: word.utf8.count))
    }
    #expect(Self.blanked(text, "Jürgen Müller") == expected, "\(why)")
  }

  @Test("numbers and addresses end where they end")
  func values() {
    #expect(Self.blanked("70417, 704170, 1-70417", "70417") == "·····, 704170, 1-·····")
    #expect(Self.blanked("a.b@x.example, za.b@x.example", "a.b@x.example") == "·············, za.b@x.example")
    #expect(Self.blanked("19/05/1987 1/19/05/19870", "19/05/1987") == "·········· 1/19/05/19870")
  }

  @Test("one letter of a legacy encoding stands for the letter")
  func legacy() {
    let search = TextSearch([SoughtText("Jürgen Müller")].compactMap { $0 })
    var bytes = Array("J?rgen M?ller".utf8)
    bytes[1] = 0xFC
    bytes[8] = 0xFC
    #expect(search.places(in: bytes).reduce(0) { $0 + $1.count } == 12)
  }

  private static func whole(_ text: String, _ part: String, _ family: FormatFamily, _ dialect: Dialect? = nil) throws
    -> String
  {
    let place = try #require(text.range(of: part))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    var blanking = FileBlanking(search: TextSearch([]))
    blanking.wholes = [start..<start + part.utf8.count]
    return marked(text, blanking.blanked(Array(text.utf8), family: family, dialect: dialect))
  }

  @Test("a row keeps its cells, quotes and line ends")
  func row() throws {
    let row = "Bo,\"a \"\"b\"\",\nc\",1\r\n"
    let dialect = Dialect(delimiter: ",", quote: "\"")
    #expect(try Self.whole("N,X,Y\n\(row)Al,,2\n", row, .csv, dialect) == "N,X,Y\n··,\"· \"\"·\"\",\n·\",·\r\nAl,,2\n")
  }

  @Test("an element keeps its tags and namespaces")
  func element() throws {
    let element = "<p xmlns:w=\"urn:w\" id='7'><!-- Bo --><n><![CDATA[B>o]]></n>x &amp; y</p>"
    #expect(
      try Self.whole("<l>\(element)</l>", element, .xml)
        == "<l><p xmlns:w=\"urn:w\" id='·'><!-- ·· --><n><![CDATA[···]]></n>· ····· ·</p></l>")
  }

  @Test("an object keeps its keys and types")
  func object() throws {
    let object = "{\"n\": \"B\\\"o\", \"i\": -12.5e3, \"t\": true, \"l\": [null, 7]}"
    #expect(
      try Self.whole("[\(object)]", object, .json)
        == "[{\"n\": \"····\", \"i\": 0······, \"t\": true, \"l\": [null, 0]}]")
  }

  @Test("a number of JSON that names somebody becomes 0")
  func jsonNumber() {
    let search = TextSearch([SoughtText("70417")].compactMap { $0 })
    let text = "[{\"id\": 70417, \"x\": \"no. 70417\"}]"
    let bytes = FileBlanking(search: search).blanked(Array(text.utf8), family: .json)
    #expect(String(decoding: bytes, as: UTF8.self) == "[{\"id\": 0    , \"x\": \"no.      \"}]")
  }

  @Test("base64 and quoted-printable are changed in place")
  func transfer() {
    var bytes = Array("Qm8g\nYW5k\nIEFs".utf8)
    #expect(TransferCoding.base64Decoded(bytes, 0..<bytes.count) == Array("Bo and Al".utf8))
    TransferCoding.base64Replace(&bytes, 0..<bytes.count, by: Array("   and Al".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "ICAg\nYW5k\nIEFs")
    var quoted = Array("B=C3=B6 x".utf8)
    let old = TransferCoding.quotedDecoded(quoted, 0..<quoted.count)
    #expect(old.bytes == Array("Bö x".utf8))
    TransferCoding.quotedReplace(&quoted, old, by: Array("    x".utf8))
    #expect(String(decoding: quoted, as: UTF8.self) == " =20=20 x")
  }
}
