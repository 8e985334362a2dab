import Diagnostics
import Formats
import Records
import Testing

/// Multiparts, transfer encodings and charsets.
@Suite struct MailMIMETests {
  struct Row: Sendable, CustomTestStringConvertible {
    var reason: String
    var text: String
    /// Type and text of each part.
    var expected: [(type: String, text: String?)]

    var testDescription: String { reason }
  }

  private static func mixed(_ body: String, _ subtype: String = "mixed", boundary: String = "b") -> String {
    "From: a@x.example\nContent-Type: multipart/\(subtype); boundary=\"\(boundary)\"\n\n\(body)"
  }

  static let structures: [Row] = [
    Row(
      reason: "preamble and epilogue are dropped",
      text: mixed("preamble\n--b\n\none\n--b\n\ntwo\n--b--\nepilogue\n"),
      expected: [("text/plain", "one"), ("text/plain", "two")]),
    Row(
      reason: "the line end before a boundary is the boundary's, one and no more",
      text: mixed("--b\n\none\n\n--b--\n"), expected: [("text/plain", "one\n")]),
    Row(
      reason: "CR LF",
      text: mixed("--b\n\none\n--b\n\ntwo\n--b--\n").replacing("\n", with: "\r\n"),
      expected: [("text/plain", "one"), ("text/plain", "two")]),
    Row(
      reason: "no closing boundary",
      text: mixed("--b\n\none\n--b\n\ntwo\n"), expected: [("text/plain", "one"), ("text/plain", "two\n")]),
    Row(
      reason: "a longer boundary that begins alike is another one",
      text: mixed(
        "--b\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\n\none\n--b1--\n--b\n\ntwo\n--b--\n"),
      expected: [("text/plain", "one"), ("text/plain", "two")]),
    Row(
      reason: "an outer boundary closes an inner multipart that does not",
      text: mixed("--b\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\none\n--b\n\ntwo\n--b--\n"),
      expected: [("text/plain", "one"), ("text/plain", "two")]),
    Row(
      reason: "blanks behind a boundary",
      text: mixed("--b  \n\none\n--b-- \n"), expected: [("text/plain", "one")]),
    Row(
      reason: "a boundary with text behind it is none",
      text: mixed("--b\n\none\n--bx\n--b--\n"), expected: [("text/plain", "one\n--bx")]),
    Row(
      reason: "boundaries with nothing between",
      text: mixed("--b\n--b\n\none\n--b\n--b--\n"), expected: [("text/plain", "one")]),
    Row(
      reason: "a boundary that never comes: no text is lost",
      text: mixed("text\n"), expected: [("text/plain", "text\n")]),
    Row(
      reason: "no boundary at all",
      text: "Content-Type: multipart/mixed\n\ntext\n", expected: [("text/plain", "text\n")]),
    Row(
      reason: "a part without an empty line after its headers",
      text: mixed("--b\nContent-Type: text/html\n<p>one\n--b--\n"), expected: [("text/html", "<p>one")]),
    Row(
      reason: "a digest's parts are messages",
      text: mixed("--b\n\nSubject: inner\n\none\n--b--\n", "digest"),
      expected: [("message/rfc822", nil), ("text/plain", "one")]),
    Row(
      reason: "a forwarded message is listed and then its leaves",
      text: mixed(
        "--b\n\nsee below\n--b\nContent-Type: message/rfc822\n\nSubject: inner\n"
          + "Content-Type: multipart/alternative; boundary=i\n\n--i\n\none\n--i\nContent-Type: text/html\n\n<b>one</b>\n"
          + "--i--\n--b--\n"),
      expected: [
        ("text/plain", "see below"), ("message/rfc822", nil), ("text/plain", "one"), ("text/html", "<b>one</b>"),
      ]),
    Row(
      reason: "a forwarded message in base64, against the rules",
      text: mixed(
        "--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
          + "U3ViamVjdDogaW5uZXIKCm9uZQo=\n--b--\n"),
      expected: [("message/rfc822", nil), ("text/plain", "one\n")]),
    Row(
      reason: "a delivery report is one leaf",
      text: mixed("--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\n--b--\n"),
      expected: [("message/delivery-status", nil)]),
    Row(
      reason: "a line without a colon ends the headers",
      text: "From: a@x.example\nno header\n\nbody\n", expected: [("text/plain", "no header\n\nbody\n")]),
    Row(reason: "headers alone", text: "From: a@x.example\nSubject: s\n", expected: [("text/plain", "")]),
    Row(
      reason: "an encoding of a multipart is not one",
      text: "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\n--b\n\none\n--b--\n",
      expected: [("text/plain", "one")]),
  ]

  @Test(arguments: structures) func partsAreListed(row: Row) throws {
    let message = try MailCollector.message(row.text)
    #expect(message.parts.map(\.type) == row.expected.map(\.type))
    #expect(message.parts.map(\.text) == row.expected.map(\.text))
  }

  @Test func aForwardedMessageKeepsItsHeaders() throws {
    let message = try MailCollector.message(
      "Subject: Fwd\nContent-Type: message/rfc822\n\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nFrom: \"Lee, Ann\" <a@x.example>\n"
        + "Date: Fri, 4 May 2001 14:05:44 -0400\nMessage-ID: <7@x.example>\n\none\n")
    #expect(
      message.parts.first?.forwarded
        == ForwardedHeader(
          from: "\"Lee, Ann\" <a@x.example>", date: "2001-05-04T14:05:44-04:00", subject: "Grüße",
          messageID: "<7@x.example>"))
    #expect(message.subject == "Fwd")
  }

  /// Encoding, body, decoded text, why.
  @Test(arguments: [
    ("7bit", "a=3D\n", "a=3D\n", "7bit is as it stands"),
    ("8BIT", "ü\n", "ü\n", "8bit too"),
    ("binary", "ü\n", "ü\n", "and binary"),
    ("x-strange", "ü\n", "ü\n", "and what nobody knows"),
    ("quoted-printable", "a=3Db=\nc\n", "a=bc\n", "an escape and a soft line break"),
    ("Quoted-Printable", "a= \t\nb\n", "ab\n", "blanks behind a soft line break"),
    ("quoted-printable", "a=\r\nb\n", "ab\n", "CR LF"),
    ("quoted-printable", "=c3=bc\n", "ü\n", "lower-case digits"),
    ("quoted-printable", "50=% =X9\n", "50=% =X9\n", "escapes that are none"),
    ("quoted-printable", "a =\n", "a ", "a soft line break at the end"),
    ("quoted-printable", "a =", "a ", "and nothing behind it"),
    ("quoted-printable", "a \nb\n", "a \nb\n", "blanks before a line end stay"),
    ("base64", "w7w=\n", "ü", "base64"),
    ("BASE64", "w7\r\nw=", "ü", "over two lines"),
    ("base64", "w7w", "ü", "no pad"),
    ("base64", "w!7-w*=", "ü", "bytes that are none of it"),
    ("base64", "w7w=\n-- \nlist footer\n", "ü", "text behind the pad is not decoded"),
    ("base64", "w7w=\nw7w=\n", "üü", "two runs, each with its pad"),
    ("base64", "w7wA==A", "ü\u{0}", "a lone character at the end"),
    ("base64", "", "", "nothing"),
    ("x-uuencode", "begin 644 a.txt\n#0V%T\n`\nend\n", "Cat", "uuencode"),
  ])
  func transferEncodingsAreUndone(encoding: String, body: String, expected: String, reason: String) throws {
    let message = try MailCollector.message(
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(encoding)\n\n\(body)")
    #expect(message.parts.first?.text == expected, "\(reason)")
    #expect(message.parts.first?.size == expected.utf8.count, "\(reason)")
  }

  /// Content type, bytes, text, codes, why.
  @Test(
    arguments: [
      ("text/plain; charset=iso-8859-1", [0xFC], "ü", [], "Latin-1"),
      ("text/plain; charset=iso-8859-1", [0x93], "“", [], "Windows bytes under a Latin-1 label"),
      ("text/plain; charset=windows-1252", [0x80], "€", [], "Windows"),
      ("text/plain; charset=iso-8859-15", [0xA4], "€", [], "Latin-9"),
      ("text/plain; charset=koi8-r", [0xC1], "а", [], "KOI8-R"),
      ("text/plain; charset=gb2312", [0xD6, 0xD0], "中", [], "GB2312"),
      ("text/plain; charset=shift_jis", [0x93, 0xFA], "日", [], "Shift-JIS"),
      (
        "text/plain; charset=iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日", [],
        "ISO-2022-JP is 7 bit"
      ),
      ("text/plain; charset=utf-16le", [0x61, 0x00, 0x62, 0x00], "ab", [], "UTF-16 has zero bytes"),
      ("text/plain; charset=\"UTF-8\"", [0xC3, 0xBC], "ü", [], "UTF-8"),
      ("text/plain", [0xC3, 0xBC], "ü", [], "no charset, UTF-8"),
      (
        "text/plain", [0x49, 0x74, 0x92, 0x73], "It’s", [.encodingFallback], "no charset, Windows: a fall-back is said"
      ),
      ("text/plain; charset=us-ascii", [0x49, 0x74, 0x92, 0x73], "It’s", [.encodingFallback], "ASCII that is none"),
      ("text/plain; charset=x-klingon", [0x61], "a", [.mailCharset], "an unknown charset, plain ASCII"),
      ("text/plain; charset=x-klingon", [0xC3, 0xBC], "ü", [.mailCharset], "an unknown charset is said"),
      ("text/plain; charset=unknown-8bit", [0xC3, 0xBC], "ü", [], "a label that says nothing"),
      (
        "text/plain; charset=utf-8", [0xC3, 0xBC, 0xFF], "ü\u{FFFD}", [.encodingUndecodable],
        "a broken byte is said and kept"
      ),
      (
        "text/html", Array("<meta charset='iso-8859-5'>".utf8) + [0xD0], "<meta charset='iso-8859-5'>а", [],
        "HTML that declares it"
      ),
    ] as [(String, [UInt8], String, [DiagnosticCode], String)])
  func charsetsAreDecoded(
    type: String, bytes: [UInt8], expected: String, codes: [DiagnosticCode], reason: String
  ) throws {
    let (collector, _) = try MailCollector.reading(
      Array("Subject: s\nContent-Type: \(type)\nContent-Transfer-Encoding: 8bit\n\n".utf8) + bytes)
    #expect(collector.messages.first?.parts.first?.text == expected, "\(reason)")
    #expect(collector.messages.first?.parts.first?.size == bytes.count, "\(reason)")
    #expect(collector.codes == codes, "\(reason)")
  }

  @Test func aGivenEncodingIsForTextThatDeclaresNone() throws {
    let bytes = Array("Subject: s\n\n".utf8) + [0xC1]
    let (collector, outcome) = try MailCollector.reading(bytes, encoding: "koi8-r")
    #expect(collector.messages.first?.parts.first?.text == "а")
    #expect(collector.codes == [])
    #expect(outcome.encodingOrigin == .given)
  }

  /// Type, file name, whether its bytes are kept.
  @Test(
    arguments: [
      ("text/csv", "a.csv", true), ("application/octet-stream", "LIST.CSV", true), ("application/json", nil, true),
      ("application/vnd.ms-excel", "a.csv", true), ("text/plain", "a.txt", true), ("text/plain", nil, false),
      ("application/pdf", "a.pdf", false), ("application/xml", nil, true), ("image/png", "a.png", false),
      ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a.xlsx", false), ("text/html", nil, false),
    ] as [(String, String?, Bool)])
  func attachmentsThatCanBeReadAreKept(type: String, filename: String?, isKept: Bool) throws {
    let name = filename.map { "Content-Disposition: attachment; filename=\($0)\n" } ?? ""
    let message = try MailCollector.message(
      "Content-Type: \(type)\n\(name)Content-Transfer-Encoding: base64\n\nYSxiCg==\n")
    #expect(message.parts.map(\.size) == [4])
    #expect(message.parts.map(\.bytes) == [isKept ? Array("a,b\n".utf8) : []])
  }

  /// Whether the run of full lines is the end of the data or not.
  @Test(arguments: ["QQ==\n", ""]) func aHugeAttachmentIsCountedAndNotKept(tail: String) throws {
    let line = String(repeating: "QUJD", count: 19) + "\n"
    let lines = 400_000
    var text = "From a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\n"
    text += "Content-Type: text/csv; name=big.csv\nContent-Transfer-Encoding: base64\n\n"
    text += String(repeating: line, count: lines) + "\(tail)--b\n\nbye\n--b--\n\nFrom b\nSubject: 2\n\n"
    let (collector, _) = try MailCollector.reading(text)
    #expect(collector.messages.first?.parts.map(\.size) == [5, lines * 57 + (tail.isEmpty ? 0 : 1), 3])
    #expect(collector.messages.first?.parts.map { $0.text?.utf8.count } == [5, nil, 3])
    #expect(collector.messages.first?.parts.map(\.bytes.count) == [0, 0, 0])
    #expect(collector.codes == [.mailLimit])
    #expect(collector.records.map(\.location.line) == [1, lines + (tail.isEmpty ? 16 : 17)])
    #expect(collector.records.last.map { $0.location.offset + $0.location.length } == text.utf8.count)
  }

  @Test("an attachment past the limit is listed without its content, and what to do is said")
  func largeAttachment() throws {
    let head = Self.mixed("--b\n\none\n--b\nContent-Type: text/csv; name=a.csv\n\n")
    let line = Array("Name,BLS\n".utf8)
    var bytes = Array(head.utf8)
    // Nine bytes a line, the last of which is the boundary's.
    let lines = (16 << 20) / line.count + 2
    for _ in 0..<lines { bytes += line }
    bytes += Array("--b--\n".utf8)
    let collector = try MailCollector.reading(bytes).collector
    let part = try #require(collector.messages.first?.parts.last)
    #expect(part.size == lines * line.count - 1)
    #expect(part.bytes.isEmpty)
    #expect(collector.codes == [.mailLimit])
    #expect(collector.notes.first?.hint == "save the attachment as a file, and import that with muster import")
  }
}

/// What is written is read back.
@Suite struct MailRoundTripTests {
  private static let alphabet = Array("aZ09 =?_.,;:\"'<>()@\\\t\n\r-–éüß漢字😀\u{A0}")

  private static func text(_ generator: inout MailGenerator) -> String {
    String(
      (0..<Int.random(in: 0...120, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var output = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let value = group[0] << 16 | group[1] << 8 | group[2]
      let count = min(3, bytes.count - start)
      for place in 0..<4 { output.append(place <= count ? digits[value >> (18 - 6 * place) & 63] : "=") }
    }
    return output
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
  }

  private static func isSafe(_ byte: UInt8) -> Bool { byte.isASCIILetterOrDigit }

  @Test(arguments: [1, 2, 3] as [UInt64]) func bodiesComeBack(seed: UInt64) throws {
    var generator = MailGenerator(seed: seed)
    for round in 0..<60 {
      let text = MailRoundTripTests.text(&generator)
      let bytes = Array(text.utf8)
      var encoded = MailRoundTripTests.base64(bytes)
      var width = Int.random(in: 1...76, using: &generator)
      var lines: [Substring] = []
      while !encoded.isEmpty {
        lines.append(encoded.prefix(width))
        encoded.removeFirst(min(width, encoded.count))
        width = Int.random(in: 1...76, using: &generator)
      }
      let head = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
      let base64 = try MailCollector.message("\(head)base64\n\n\(lines.joined(separator: "\r\n"))\n")
      #expect(base64.parts.first?.text == text, "seed \(seed), round \(round)")
      let quoted = bytes.map {
        (MailRoundTripTests.isSafe($0) ? String(UnicodeScalar($0)) : MailRoundTripTests.escaped($0))
          + (Int.random(in: 0..<9, using: &generator) == 0 ? "=\n" : "")
      }.joined()
      let printable = try MailCollector.message("\(head)quoted-printable\n\n\(quoted)")
      #expect(printable.parts.first?.text == text, "seed \(seed), round \(round)")
    }
  }

  @Test(arguments: [4, 5, 6] as [UInt64]) func encodedWordsComeBack(seed: UInt64) throws {
    var generator = MailGenerator(seed: seed)
    for round in 0..<60 {
      let text = MailRoundTripTests.text(&generator)
      let bytes = Array(text.utf8)
      var words: [String] = []
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
        let chunk = Array(bytes[start..<end])
        words.append(
          Bool.random(using: &generator)
            ? "=?utf-8?B?\(MailRoundTripTests.base64(chunk))?="
            : "=?UTF-8?q?\(chunk.map { MailRoundTripTests.isSafe($0) ? String(UnicodeScalar($0)) : MailRoundTripTests.escaped($0) }.joined())?="
        )
        start = end
      }
      let message = try MailCollector.message("Subject: \(words.joined(separator: "\r\n "))\r\n\r\nbody")
      #expect(message.subject == text, "seed \(seed), round \(round)")
    }
  }

  /// Mutated messages are read without a crash, in any chunks alike.
  @Test(arguments: [7, 8, 9] as [UInt64]) func damageIsContained(seed: UInt64) throws {
    var generator = MailGenerator(seed: seed)
    let seeds = MailMIMETests.structures.map(\.text) + MailMboxTests.rows.map(\.text)
    for round in 0..<80 {
      var bytes = Array((seeds.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Array("\n\nFrom ".utf8), at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        }
      }
      guard let whole = try? MailCollector.reading(bytes).collector.records else { continue }
      let size = Int.random(in: 1...50, using: &generator)
      #expect(
        try MailCollector.reading(bytes, chunkBytes: size).collector.records == whole, "seed \(seed), round \(round)")
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
