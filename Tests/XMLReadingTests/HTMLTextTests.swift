import Testing
import XMLReading

@Suite struct HTMLTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var why: String
    var html: String
    var text: String
    var testDescription: String { why }

    init(_ why: String, _ html: String, _ text: String) { (self.why, self.html, self.text) = (why, html, text) }
  }

  static let rows = [
    Row("plain text", "Hello", "Hello"),
    Row("nothing", "", ""),
    Row("blanks run together", "a \n\t b", "a b"),
    Row("entities", "&lt;&amp;&eacute;&#8364;&#x17D;&nbsp;x", "<&é€Ž x"),
    Row("an unknown entity stays", "a &foo; b", "a &foo; b"),
    Row("paragraphs part", "<p>a</p><p>b</p>", "a\n\nb"),
    Row("divisions break lines", "<div>a</div><div>b</div>", "a\nb"),
    Row("breaks", "a<br>b<br/>c<br><br>d", "a\nb\nc\n\nd"),
    Row("the empty line of a mail program", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
    Row("inline elements do not break", "a<b>b</b><i>c</i><span>d</span>", "abcd"),
    Row("scripts and styles", "<style>p{}</style>a<script>if (1<2) x()</script>b", "ab"),
    Row("the title", "<html><head><title>t</title></head><body>b</body></html>", "b"),
    Row("cells and rows", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td"),
    Row("paragraphs in cells", "<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a\tb"),
    Row("empty cells", "<table><tr><td>a</td><td></td><td>c</td></tr></table>", "a\t\tc"),
    Row("a link's text", "see <a href='http://x.example/'>here</a>.", "see here."),
    Row("an image's text", "<img src=x alt='logo'> a", "logo a"),
    Row("items", "<ul><li>a</li><li><p>b</p></li></ul>", "- a\n- b"),
    Row("comments and conditional comments", "a<!-- b --><!--[if mso]><p>c</p><![endif]-->d", "ad"),
    Row("preformatted", "<pre>a\n  b\n\nc</pre>d", "a\n  b\n\nc\n\nd"),
    Row("a quoted message", "new<blockquote type=cite>old<br>older</blockquote>", "new\n\n> old\n> older"),
    Row("a quoted message by class", "<blockquote class=\"gmail_quote\"><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
    Row("any other block quote", "<blockquote>a</blockquote>", "a"),
    Row("unclosed tags", "<p>a<p>b<b>c", "a\n\nbc"),
    Row("a stray less-than", "1 < 2", "1 < 2"),
    Row("a charset that is not true", "<meta charset=iso-8859-1>é", "é"),
    Row("two documents in one", "<html><body>a</body></html><html><body>b</body></html>", "a\nb"),
    Row("a zero byte", "a\u{0}b", "a b"),
  ]

  @Test(arguments: rows) func text(row: Row) { #expect(HTMLText.plainText(row.html) == row.text) }

  @Test func deepQuotationsHaveSixteenMarks() {
    let quotes = String(repeating: "<blockquote type=cite>", count: 100)
    let marks = String(repeating: "> ", count: 16)
    #expect(HTMLText.plainText(quotes + "x<br>y") == "\(marks)x\n\(marks)y")
  }

  @Test func deepNestingKeepsTheText() {
    let text = HTMLText.plainText(String(repeating: "<b>", count: 50_000) + "a &amp; b<p>c</p>")
    #expect(text == "a & b\n\nc")
  }

  @Test func countlessAttributesAreSteppedOver() {
    let attributes = (0..<50_000).map { "a\($0)='>'" }.joined(separator: " ")
    #expect(HTMLText.plainText("<p \(attributes)>a</p>b") == "a\n\nb")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>) func rubbishGivesSomeText(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let pieces = [
      "<", ">", "<p", "</", "<td>", "'", "\"", "=", "&", "&#", ";", "a", " ", "<!--", "-->", "<script>", "<![", "é",
    ]
    let html = (0..<200).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined() + "</script>--><p>end"
    #expect(HTMLText.plainText(html).utf8.count <= html.utf8.count * 2, "seed \(seed)")
  }
}
