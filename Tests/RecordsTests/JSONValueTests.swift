import Records
import Testing

@Suite("JSONValue")
struct JSONValueTests {
  @Test(
    "one value is one line",
    arguments: [
      ("a\"b", #""a\"b""#, "a quote"), ("a\\b", #""a\\b""#, "a backslash"), ("a\nb", #""a\nb""#, "a line feed"),
      ("a\r\nb", #""a\r\nb""#, "CR LF, which Swift takes for one character"), ("a\tb", #""a\tb""#, "a tab"),
      ("\u{0}", #""\u0000""#, "NUL"), ("\u{1F}", #""\u001f""#, "the last of the C0 controls"),
      ("\u{7F}", #""\u007f""#, "DEL"), ("\u{2028}", #""\u2028""#, "a line separator"),
      ("\u{2029}", #""\u2029""#, "a paragraph separator"), ("é😀", #""é😀""#, "the rest as it is"),
      ("/", #""/""#, "a slash needs no escape"), ("e\u{301}", "\"e\u{301}\"", "not composed"),
    ])
  func strings(text: String, json: String, why: String) {
    #expect(Array(JSONValue.string(text).jsonText.unicodeScalars) == Array(json.unicodeScalars), "\(why)")
  }

  @Test("keys keep their order and are escaped as strings are")
  func objects() {
    let value = JSONValue.object([
      .init("b\"", .integer(2)), .init("a", .array([.null, .bool(true), .strings(["x"])])), .init("a", .bool(false)),
    ])
    #expect(value.jsonText == #"{"b\"": 2, "a": [null, true, ["x"]], "a": false}"#)
    #expect(value["a"] == .array([.null, .bool(true), .strings(["x"])]), "of a repeated key the first")
    #expect(value["c"] == nil)
  }

  @Test("digits are kept exactly", arguments: ["1.10", "12345678901234567890123", "1e400", "-0"])
  func numbers(digits: String) {
    #expect(JSONValue.number(digits).jsonText == digits)
    #expect(JSONValue.number(digits).scalarText == digits)
  }

  @Test("nil is null, an empty text is not")
  func optional() {
    #expect(JSONValue.optional(nil).jsonText == "null")
    #expect(JSONValue.optional("").jsonText == "\"\"")
    #expect(JSONValue.null.scalarText == nil)
    #expect(JSONValue.object([]).jsonText == "{}")
    #expect(JSONValue.array([]).jsonText == "[]")
  }
}
