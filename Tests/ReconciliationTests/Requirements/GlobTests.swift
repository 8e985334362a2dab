import Reconciliation
import Testing

@Suite("Glob")
struct GlobTests {
  @Test(
    "shell patterns without case",
    arguments: [
      ("Staff Nurse", "*nurse*", true, "anywhere"), ("Nurse", "*nurse*", true, "a star may be empty"),
      ("Nurse Aide", "nurse", false, "the whole text"), ("Nurse", "N?rse", true, "one character"),
      ("Nrse", "N?rse", false, "exactly one"), ("", "*", true, "nothing"), ("", "", true, "nothing by nothing"),
      ("", "?", false, "no character"), ("abc", "a*b*c", true, "several stars"), ("acb", "a*b*c", false, "in order"),
      ("aXbXc", "a**c", true, "two stars are one"), ("a.b", "a.b", true, "a dot is a dot"),
      ("axb", "a.b", false, "and no wild card"), ("ÄRZTIN", "ärzt*", true, "letters beyond ASCII"),
      ("hr/2026/a.xml", "hr/*.xml", true, "a star passes a slash"), ("[a]", "[a]", true, "no classes"),
    ])
  func matches(text: String, pattern: String, expected: Bool, why: String) {
    #expect(Glob.matches(text, pattern) == expected, "\(why)")
  }

  @Test("many stars against a text that nearly fits end soon")
  func hostile() {
    let text = String(repeating: "a", count: 2_000)
    #expect(!Glob.matches(text, String(repeating: "*a", count: 40) + "b"))
  }
}
