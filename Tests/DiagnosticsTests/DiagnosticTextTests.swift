import Diagnostics
import Testing

@Suite("DiagnosticText")
struct DiagnosticTextTests {
  @Test("place, severity, code and message on one line")
  func oneLine() {
    let diagnostic = Diagnostic(
      .warning, .csvOpenQuote, "a quote is left open", at: Diagnostics.SourceLocation(file: "a.csv", line: 4, column: 7)
    )
    #expect(DiagnosticText.lines(diagnostic) == "a.csv:4:7: warning[csv.open-quote]: a quote is left open")
  }

  @Test(
    "a place says as much as is known",
    arguments: [
      (Diagnostics.SourceLocation(file: "a.csv"), "a.csv"),
      (Diagnostics.SourceLocation(file: "a.csv", line: 2), "a.csv:2"),
      (Diagnostics.SourceLocation(file: "a.csv", line: 2, column: 9), "a.csv:2:9"),
      (Diagnostics.SourceLocation(file: "a.csv", column: 9), "a.csv"),
    ])
  func places(location: Diagnostics.SourceLocation, text: String) {
    #expect(location.text == text)
  }

  @Test("without a place, and with a path in the file")
  func path() {
    let nowhere = Diagnostic(.error, .workspaceNone, "there is no workspace here")
    #expect(DiagnosticText.lines(nowhere) == "error[workspace.none]: there is no workspace here")
    let inside = Diagnostic(
      .note, .jsonRepeatedKey, "a key is repeated",
      at: Diagnostics.SourceLocation(file: "a.json", line: 3, path: "/data/0"))
    #expect(DiagnosticText.lines(inside) == "a.json:3: note[json.repeated-key]: a key is repeated (at /data/0)")
  }

  @Test("the mark stands under the columns meant, notes and hint below")
  func excerpt() {
    let diagnostic = Diagnostic(
      .error, .configUnknownKey, "unknown key",
      at: Diagnostics.SourceLocation(file: "muster.yaml", line: 12, column: 3),
      excerpt: .init(text: "  autority: hr", column: 3, length: 8), notes: ["known are: name, authority"],
      hint: "did you mean authority?")
    #expect(
      DiagnosticText.lines(diagnostic) == """
        muster.yaml:12:3: error[config.unknown-key]: unknown key
          12 |   autority: hr
             |   ^^^^^^^^
          note: known are: name, authority
          hint: did you mean authority?
        """)
  }

  @Test("a mark of no length is one mark at the first column")
  func emptyMark() {
    let diagnostic = Diagnostic(
      .error, .configSyntax, "ends here", at: Diagnostics.SourceLocation(file: "a.yaml", line: 1),
      excerpt: .init(text: "", column: 0, length: 0))
    #expect(DiagnosticText.lines(diagnostic) == "a.yaml:1: error[config.syntax]: ends here\n  1 | \n    | ^")
  }

  @Test("severities sort from note to error")
  func order() {
    #expect([DiagnosticSeverity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
