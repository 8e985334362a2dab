import Diagnostics
import Formats
import Records
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    (why: "digits are kept exactly", json: "[1.0, 1e5, 1E+05, -0, 123456789012345678901234567890]", value: ""),
    (why: "order and repeated keys are kept", json: "{\"b\": 1, \"a\": 2, \"b\": 3}", value: ""),
    (why: "blanks of every kind", json: " \t\r\n[ \r\n1\t,\n2 ]\n", value: "[1, 2]"),
    (
      why: "escapes", json: "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\"",
      value: "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\tAé\""
    ),
    (why: "a pair of surrogates", json: "\"\\uD83D\\uDE00\"", value: "\"😀\""),
    (why: "a lone high surrogate", json: "\"a\\uD83Db\"", value: "\"a\u{FFFD}b\""),
    (why: "a lone low surrogate", json: "\"\\uDE00\"", value: "\"\u{FFFD}\""),
    (why: "two high surrogates before a low one", json: "\"\\uD83D\\uD83D\\uDE00\"", value: "\"\u{FFFD}😀\""),
    (why: "a high surrogate before another escape", json: "\"\\uD83D\\n\"", value: "\"\u{FFFD}\\n\""),
    (why: "an escaped zero", json: "\"\\u0000\"", value: "\"\\u0000\""),
    (why: "words", json: "[true, false, null]", value: ""),
    (why: "empty containers", json: "[{}, [], \"\"]", value: ""),
    (why: "the empty key", json: "{\"\": {\"\": 1}}", value: ""),
    (why: "a byte-order mark", json: "\u{FEFF}[1]", value: "[1]"),
  ]) func accepted(row: (why: String, json: String, value: String)) throws {
    let value = try JSONParser.parse(Array(row.json.utf8))
    #expect(value.jsonText == (row.value.isEmpty ? row.json : row.value))
  }

  /// The mark `¶` stands before what is wrong.
  @Test(arguments: [
    (why: "nothing", json: "¶", message: "expected a value, found the end of the text"),
    (why: "a trailing comma", json: "[1,¶]", message: "expected a value, found ']'"),
    (why: "a trailing comma in an object", json: "{\"a\": 1,\n ¶}", message: "expected a key in quotes, found '}'"),
    (why: "no comma", json: "[1 ¶2]", message: "expected ',' or ']', found '2'"),
    (why: "no colon", json: "{\"a\"¶ 1}", message: "expected ':' after a key, found '1'"),
    (why: "an unquoted key", json: "{¶a: 1}", message: "expected a key in quotes, found 'a'"),
    (why: "single quotes", json: "[¶'a']", message: "expected a value, found '''"),
    (why: "a comment", json: "[1, ¶// one\n 2]", message: "expected a value, found '/'"),
    (why: "a leading zero", json: "[0¶1]", message: "expected no digit after a leading 0"),
    (why: "a leading plus", json: "[¶+1]", message: "expected a value, found '+'"),
    (why: "a point without digits", json: "[1.¶]", message: "expected a digit, found ']'"),
    (why: "an exponent without digits", json: "[1e+¶]", message: "expected a digit, found ']'"),
    (why: "a minus alone", json: "[-¶]", message: "expected a digit, found ']'"),
    (why: "NaN", json: "[¶NaN]", message: "expected a value, found 'N'"),
    (why: "another case", json: "[¶True]", message: "expected a value, found 'T'"),
    (why: "half a word", json: "[tru¶]", message: "expected true, found ']'"),
    (
      why: "a bare tab in a string", json: "[\"a¶\tb\"]",
      message: "expected a control character as an escape, found it bare"
    ),
    (
      why: "an unknown escape", json: "[\"é\\¶x\"]",
      message: "expected one of \" \\ / b f n r t u after a backslash, found 'x'"
    ),
    (why: "half an escape", json: "[\"\\u12¶G4\"]", message: "expected four hexadecimal digits after \\u, found 'G'"),
    (
      why: "an open string", json: "[\"abc¶", message: "expected '\"' at the end of a string, found the end of the text"
    ),
    (why: "an open array", json: "[1, 2¶", message: "expected ',' or ']', found the end of the text"),
    (why: "the wrong end", json: "[1¶}", message: "expected ',' or ']', found '}'"),
    (why: "something behind", json: "[1] ¶]", message: "expected nothing after the value, found ']'"),
    (why: "lines before it", json: "{\n\r\n\r  \"é\": ¶?}", message: "expected a value, found '?'"),
  ]) func malformed(row: (why: String, json: String, message: String)) throws {
    let before = String(row.json.prefix { $0 != "¶" })
    let diagnostics = try refusal {
      _ = try JSONParser.parse(Array(row.json.replacing("¶", with: "").utf8), name: "f.json")
    }
    let lines = before.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let blanksBefore = row.why == "no colon" ? 1 : 0
    #expect(diagnostics.map(\.message) == [row.message])
    #expect(diagnostics.map(\.code) == [.jsonMalformed])
    #expect(diagnostics.first?.location?.line == lines.count)
    #expect(diagnostics.first?.location?.column == (lines.last?.unicodeScalars.count ?? 0) + 1 + blanksBefore)
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(try JSONParser.parse(nested(64)).jsonText.count == 128)
    #expect(try refusal { _ = try JSONParser.parse(nested(65)) }.map(\.code) == [.jsonLimit])
    #expect(try refusal { _ = try JSONParser.parse(nested(1_000_000)) }.map(\.code) == [.jsonLimit])
  }

  @Test func aRepeatedKeyIsDiagnosedWhereItStands() throws {
    let json = "{\"a\": 1,\n  \"b\": {\"a\": 1},\n  \"\\u0061\": 2}"
    let (value, diagnostics) = try JSONParser.read(Array(json.utf8), name: "f.json")
    #expect(value.jsonText == "{\"a\": 1, \"b\": {\"a\": 1}, \"a\": 2}")
    #expect(diagnostics.map(\.code) == [.jsonRepeatedKey])
    #expect(diagnostics.first?.location == SourceLocation(file: "f.json", line: 3, column: 3))
  }

  @Test func repeatedKeysAreFoundAmongMany() throws {
    let members = (0..<1000).map { "\"k\($0)\": 0" } + ["\"k77\": 1"]
    let (_, diagnostics) = try JSONParser.read(Array("{\(members.joined(separator: ", "))}".utf8))
    #expect(diagnostics.map(\.message) == ["expected each key once in an object, found \"k77\" again"])
  }

  @Test(
    arguments: [
      (why: "overlong", bytes: [0xC0, 0xAF]), (why: "a surrogate", bytes: [0xED, 0xA0, 0x80]),
      (why: "a continuation alone", bytes: [0x80]), (why: "cut off", bytes: [0xE2, 0x82]),
      (why: "beyond Unicode", bytes: [0xF4, 0x90, 0x80, 0x80]), (why: "windows-1252", bytes: [0xE9]),
    ] as [(why: String, bytes: [UInt8])]) func whatIsNoUTF8IsRefused(row: (why: String, bytes: [UInt8])) throws
  {
    let json = Array("[\"ab".utf8) + row.bytes + "\"]".utf8
    let diagnostics = try refusal { _ = try JSONParser.parse(json) }
    #expect(diagnostics.map(\.code) == [.encodingUndecodable])
    #expect(diagnostics.first?.location?.column == 5)
  }
}
