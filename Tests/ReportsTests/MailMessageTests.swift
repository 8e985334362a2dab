import Records
import Reports
import Testing

@Suite("Messages")
struct MailMessageTests {
  private static func message(
    to name: String = "Ann Smith", subject: String = "BLS expires", body: String = "Hello.\n"
  ) throws -> String {
    MailMessage(
      messageID: "remind.P-1@northfield.example", date: try #require(CalendarDate(iso: "2026-11-23")),
      from: Mailbox(name: "Dana Reyes", address: "dana.reyes@northfield.example"),
      to: [try #require(Mailbox(name: name, address: "ann@northfield.example"))], subject: subject, body: body
    ).text
  }

  @Test("is a draft of RFC 5322, with CRLF at the end of every line")
  func whole() throws {
    let wanted = [
      "Date: Mon, 23 Nov 2026 12:00:00 +0000", "From: Dana Reyes <dana.reyes@northfield.example>",
      "To: Ann Smith <ann@northfield.example>", "Subject: BLS expires", "Message-ID: <remind.P-1@northfield.example>",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
      "Content-Language: en", "X-Unsent: 1", "", "Hello.", "",
    ].joined(separator: "\r\n")
    #expect(try MailMessageTests.message() == wanted)
  }

  @Test(
    "names are atoms, quoted strings or encoded words",
    arguments: [
      ("Ann Smith", "Ann Smith <ann@northfield.example>"),
      ("Smith, Ann", "\"Smith, Ann\" <ann@northfield.example>"),
      ("Ann \"Q\" S\\", "\"Ann \\\"Q\\\" S\\\\\" <ann@northfield.example>"),
      ("Jürgen Müller", "=?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <ann@northfield.example>"),
      // What only looks like an encoded word must not be decoded.
      ("=?x?", "=?utf-8?Q?=3D=3Fx=3F?= <ann@northfield.example>"),
      ("", "ann@northfield.example"),
    ])
  func names(name: String, field: String) throws {
    #expect(try MailMessageTests.message(to: name).contains("\r\nTo: \(field)\r\n"))
  }

  @Test("a line end in a name or subject begins no header")
  func injection() throws {
    let text = try MailMessageTests.message(
      to: "Ann\r\nBcc: eve@evil.example", subject: "BLS\nX-Evil: 1\u{2028}\u{202E}x")
    #expect(text.contains("\r\nTo: \"Ann Bcc: eve@evil.example\" <ann@northfield.example>\r\n"))
    #expect(text.contains("\r\nSubject: BLS X-Evil: 1 x\r\n"))
  }

  @Test("long subjects are folded between words, or encoded word by word within whole characters")
  func folding() throws {
    let plain = try MailMessageTests.message(subject: String(repeating: "renewal ", count: 20))
    #expect(plain.contains("\r\n renewal"))
    let other = try MailMessageTests.message(subject: String(repeating: "é", count: 60))
    for line in (plain + other).split(separator: "\r\n") { #expect(line.utf8.count <= 76) }
    // 13 characters of six letters each are the most that an encoded word of 75 has room for behind "Subject:".
    for word in other.split(separator: "=?utf-8?Q?").dropFirst() {
      #expect((word.prefix { $0 != "?" }.count) % 6 == 0)
    }
  }

  @Test(
    "an address that no header can hold is none",
    arguments: [
      "", "ann", "ann@", "@x.example", "a b@x.example", "ann@x..example", "jürgen@x.example", "a@b@c", "a\r\n@x",
    ])
  func addresses(address: String) {
    #expect(Mailbox(name: "Ann", address: address) == nil)
  }

  @Test(
    "the text is quoted-printable",
    arguments: [
      ("a = b\n", "a =3D b\r\n"), ("é\n", "=C3=A9\r\n"), ("blank \n", "blank=20\r\n"), ("a\n\nb\n", "a\r\n\r\nb\r\n"),
      ("From here\n", "=46rom here\r\n"), (".\n", "=2E\r\n"), ("a\tb\n", "a=09b\r\n"),
      (String(repeating: "x", count: 76) + "\n", String(repeating: "x", count: 76) + "\r\n"),
      (String(repeating: "x", count: 77) + "\n", String(repeating: "x", count: 75) + "=\r\nxx\r\n"),
    ])
  func body(text: String, encoded: String) throws {
    let message = try MailMessageTests.message(body: text)
    let start = try #require(message.firstRange(of: "\r\n\r\n"))
    #expect(String(message[start.upperBound...]) == encoded)
  }
}
