import Testing

@Suite("Telling code from text")
struct SwiftCodeTests {
  static let rows: [(why: String, text: String, code: String)] = [
    ("a line comment", "a // try!\nb", "a        \nb"),
    ("a nested block comment", "a/* x /* y */ z */b", "a                 b"),
    ("a string", #"f("try!")"#, #"f("    ")"#),
    ("an escaped quote", #"f("a\"b")c"#, #"f("    ")c"#),
    ("code in an interpolation", #""x\(g("y"))z""#, #""  (g(" ")) ""#),
    ("a raw string", ##"#"a"b"#c"##, ##"#"   "#c"##),
    ("a string of several lines", "\"\"\"\n  print(\n  \"\"\"d", "\"\"\"\n        \n  \"\"\"d"),
    ("slashes in a string are no comment", #"f("http://x")g"#, #"f("        ")g"#),
  ]

  @Test("keeps code and line breaks, blanks the rest", arguments: rows.indices)
  func blanks(row: Int) {
    let row = SwiftCodeTests.rows[row]
    #expect(SwiftCode.withoutText(row.text) == row.code, "\(row.why)")
  }
}
