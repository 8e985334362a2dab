import Diagnostics
import Testing

/// One event is one line, whatever stands in a file name or message: a log cannot be forged by data.
@Suite("Diagnostics are escaped")
struct DiagnosticEscapingTests {
  @Test(
    "characters that move or hide text are written out",
    arguments: [
      ("a\nb", #"a\u{A}b"#, "line feed"), ("a\r\nb", #"a\u{D}\u{A}b"#, "CR LF"),
      ("a\u{1B}[2Jb", #"a\u{1B}[2Jb"#, "ESC"),
      ("a\u{0}b", #"a\u{0}b"#, "NUL"), ("a\u{7F}b", #"a\u{7F}b"#, "DEL"), ("a\u{85}b", #"a\u{85}b"#, "NEL"),
      ("a\u{9B}b", #"a\u{9B}b"#, "CSI of eight bits"), ("a\u{2028}b", #"a\u{2028}b"#, "line separator"),
      ("a\u{2029}b", #"a\u{2029}b"#, "paragraph separator"), ("a\u{202E}b", #"a\u{202E}b"#, "right-to-left override"),
      ("a\u{2066}b", #"a\u{2066}b"#, "isolate"), ("a\u{200F}b", #"a\u{200F}b"#, "right-to-left mark"),
      ("a\u{FEFF}b", #"a\u{FEFF}b"#, "zero-width no-break space"), ("a\tb", "a b", "a tab is a blank"),
      ("Zoë 😀 李", "Zoë 😀 李", "what is harmless stays"),
    ])
  func escaped(text: String, expected: String, why: String) {
    #expect(DiagnosticText.escaped(text) == expected, "\(why)")
  }

  @Test("one event one line, wherever the line break hides")
  func oneEventOneLine() {
    let forged = "x\nerror[read.limit]: forged"
    let diagnostic = Diagnostic(
      .warning, .csvNulByte, forged, at: Diagnostics.SourceLocation(file: forged, line: 1, path: forged))
    let text = DiagnosticText.lines(diagnostic)
    #expect(!text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
    #expect(text.hasPrefix(#"x\u{A}error[read.limit]: forged:1: warning[csv.nul-byte]"#))
  }

  @Test("notes, hint and excerpt keep a line each")
  func linesOfTheirOwn() {
    let diagnostic = Diagnostic(
      .error, .configBadValue, "m", at: Diagnostics.SourceLocation(file: "f", line: 1),
      excerpt: .init(text: "a\nb", column: 1, length: 1), notes: ["n\nn", "o"], hint: "h\r\nh")
    let lines = DiagnosticText.lines(diagnostic).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "f:1: error[config.bad-value]: m", #"  1 | a\u{A}b"#, "    | ^", #"  note: n\u{A}n"#, "  note: o",
        #"  hint: h\u{D}\u{A}h"#,
      ])
  }

  @Test("every code is stage.kebab-case and stands once")
  func codes() {
    let texts = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(texts).count == texts.count)
    for text in texts {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      #expect(parts.count == 2 && !parts.contains(""), "\(text)")
      #expect(text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D || $0 == 0x2E }, "\(text)")
    }
  }
}
