import Records
import Testing

/// What is wrong with patterns of numbers; what they match is `NumberDoubtTests`'.
@Suite("Patterns of numbers")
struct NumberPatternTests {
  @Test(arguments: [
    ("", "it is empty"), (#"(\d+"#, "a ( is not closed"), ("a)", "a ) has no ("), ("(?=a)", "look-around is not known"),
    ("*a", "nothing stands before *"), ("a**", "nothing stands before *"), ("(|+)", "nothing stands before +"),
    ("^?", "nothing stands before ?"), ("{2}", "nothing stands before {"), ("a{2}{3}", "nothing stands before {"),
    ("a{2", "a { is not closed"), ("a{5,2}", "{5,2} is no count"), ("a{1001}", "{1001} is no count"),
    ("a{x}", "{x} is no count"), ("a{1,2,3}", "{1,2,3} is no count"), ("a\\", "a \\ ends it"),
    (#"(a)\1"#, #"\1 (a back-reference) is not known"#), (#"\bRN"#, #"\b is not known"#), ("[A-Z", "a [ is not closed"),
    (#"[\"#, "a [ is not closed"), ("[]", "a [ is not closed"),
    (String(repeating: "(", count: 100_000), "more than 100 groups lie inside each other"),
  ])
  func problems(pattern: String, problem: String) {
    let found = #expect(throws: NumberPattern.Problem.self) { try NumberPattern(pattern) }
    #expect(found?.text == problem)
  }

  @Test(arguments: [
    ("[]a]", "]"), ("[^]]", "x"), ("a|", ""), ("(?:a|b){2,}", "abba"), (#"\D\W\S"#, "x-y"), ("()", ""), ("a{0}", ""),
    (#"[\d-]+"#, "1-2"),
  ])
  func fits(pattern: String, text: String) throws {
    #expect(try NumberPattern(pattern).matches(text))
  }
}
