import Reports
import Testing

@Suite("Formula guard")
struct FormulaGuardTests {
  @Test(
    "guards what a spreadsheet would run",
    arguments: [
      ("=1+1", "'=1+1", "a formula"),
      ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0", "a DDE call behind a plus sign"),
      ("-2+3", "'-2+3", "a sum is no negative number"),
      ("-A1", "'-A1", "a reference"),
      ("@SUM(A1)", "'@SUM(A1)", "an at sign"),
      ("\tx", "'\tx", "a tab"),
      ("  =1", "'  =1", "blanks before it are skipped"),
      ("\u{A0}=1", "'\u{A0}=1", "a no-break space is skipped"),
      ("\u{202F}\u{2007}=1", "'\u{202F}\u{2007}=1", "narrow and figure space are"),
      ("\u{FEFF}=1", "'\u{FEFF}=1", "a byte order mark is"),
      ("\u{200B}=1", "'\u{200B}=1", "a zero-width space is"),
      ("＝1+1", "'＝1+1", "full-width equals"),
      ("＋1", "'＋1", "full-width plus"),
      ("－1", "'－1", "full-width minus"),
      ("＠x", "'＠x", "full-width at"),
      ("a\n=1", "a\n'=1", "the second line of a cell"),
      ("a\r\n=1\r\nb", "a\r\n'=1\r\nb", "a line in the middle, CRLF kept"),
      ("a\r=1", "a\r'=1", "a lone carriage return ends a line"),
      ("a\u{2028}=1", "a\u{2028}'=1", "a line separator ends a line"),
      ("=1\n=2", "'=1\n'=2", "every line"),
      ("-", "'-", "a sign alone"),
      ("+", "'+", "a sign alone"),
      ("-1-1", "'-1-1", "a difference"),
      ("+1+1", "'+1+1", "a sum"),
      ("+1--1000000", "'+1--1000000", "two signs in a row stand in no phone number"),
      ("+12345", "'+12345", "too few digits for a phone number"),
      ("+1234567890123456", "'+1234567890123456", "too many digits for a phone number"),
      ("-1,000.5e3", "'-1,000.5e3", "an exponent is left to be safe"),
    ])
  func guarded(cell: String, expected: String, why: String) {
    #expect(FormulaGuard.guarded(cell) == expected, "\(why)")
  }

  @Test(
    "leaves everything else",
    arguments: [
      ("", "nothing"), ("Ana", "a name"), ("a=b", "an equals sign inside"), ("2026-11-23", "a date"),
      ("-5", "a negative number"), ("-1,250.75", "with separators"), ("-3 %", "a negative percentage"),
      ("+49170100001", "a phone number"), ("+49 170 100-001", "with blanks and hyphens"),
      ("+1 (555) 010-0199", "with brackets"), ("'=1", "an apostrophe that is there"), ("a\nb", "two lines"),
      ("ana@northfield.example", "an e-mail address"),
    ])
  func left(cell: String, why: String) {
    #expect(FormulaGuard.guarded(cell) == cell, "\(why)")
  }

  @Test("twice is once")
  func idempotent() {
    for cell in NaughtyStrings.all {
      let once = FormulaGuard.guarded(cell)
      #expect(FormulaGuard.guarded(once) == once)
    }
  }
}

/// Texts that break out of formats; each must come through as text.
enum NaughtyStrings {
  static let all = [
    "", " ", "a,b", "\"", "\"\"", "a\"b,c\"", "line\nfeed", "carriage\rreturn", "both\r\n", " leading", "trailing ",
    "\ttab", "=HYPERLINK(\"http://x.example\",\"y\")", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "＝1",
    "\u{A0}=1", "x\n=1\n", "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--", "-->", "]]>",
    "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "` onmouseover=`alert(1)",
    "javascript:alert(1)", "&lt;", "&amp;amp;", "&#x3C;script&#x3E;", "</title><svg onload=alert(1)>", "</style>",
    "\u{0}", "a\u{0}b", "\u{1B}[31mred", "\u{202E}gnp.exe", "\u{2028}", "\u{2029}", "\u{FEFF}", "é", "e\u{301}", "👩🏽‍⚕️",
    "{{7*7}}", "${7*7}", "%00", "'; DROP TABLE person; --", "\\", "\\\"", "\u{7F}", "\u{FFFE}",
  ]
}
