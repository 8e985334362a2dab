import Diagnostics
import Formats
import Records
import Testing

/// One quirk a row.
@Suite struct MailDateTests {
  @Test(arguments: [
    ("Fri, 04 May 2001 14:05:44 -0400", "2001-05-04T14:05:44-04:00", "the plain form"),
    ("Fri, 4 May 2001 14:05:44 -0400 (EDT)", "2001-05-04T14:05:44-04:00", "a comment behind"),
    ("Fri, 4 May 2001 (noon) 14:05:44 (now) +0000", "2001-05-04T14:05:44+00:00", "comments between"),
    ("4 May 2001 14:05 +0530", "2001-05-04T14:05:00+05:30", "no weekday, no seconds"),
    ("01 Jan 2001 00:01+0000", "2001-01-01T00:01:00+00:00", "no blank before the offset"),
    ("Fri, 4 May 2001 14:05:44 GMT", "2001-05-04T14:05:44+00:00", "GMT"),
    ("Fri, 4 May 2001 14:05:44 EST", "2001-05-04T14:05:44-05:00", "an obsolete zone"),
    ("Fri, 4 May 2001 14:05:44 Z", "2001-05-04T14:05:44+00:00", "Z"),
    ("Fri, 4 May 2001 14:05:44 XYZ", "2001-05-04T14:05:44", "an unknown zone says nothing"),
    ("Fri, 4 May 2001 14:05:44 -0000", "2001-05-04T14:05:44", "-0000: no zone is known"),
    ("Fri, 4 May 2001 14:05:44", "2001-05-04T14:05:44", "no offset"),
    ("Fri, 4 May 01 14:05:44 +0200", "2001-05-04T14:05:44+02:00", "a year of two digits"),
    ("Fri, 4 May 99 14:05:44 +0200", "1999-05-04T14:05:44+02:00", "a year of two digits, past"),
    ("Fri, 4 May 101 14:05:44 +0200", "2001-05-04T14:05:44+02:00", "a year of three digits"),
    ("Fri May  4 14:05:44 2001", "2001-05-04T14:05:44", "asctime"),
    ("4-May-2001 14:05:44 +0200", "2001-05-04T14:05:44+02:00", "hyphens"),
    ("Fri, 4 May 2001 14:05:44 +02:00", "2001-05-04T14:05:44+02:00", "an offset with a colon"),
    ("Fri, 4 May 2001 14:05:44 GMT+0200", "2001-05-04T14:05:44+02:00", "GMT and an offset"),
    ("Fri, 4 May 2001 14:05:44.123 +0200", "2001-05-04T14:05:44+02:00", "a fraction"),
    ("2001-05-04T14:05:44Z", "2001-05-04T14:05:44+00:00", "ISO 8601"),
    ("2001-05-04 14:05", "2001-05-04T14:05:00", "ISO 8601 with a blank"),
    ("Thu, 29 Feb 2024 10:00:00 +0000", "2024-02-29T10:00:00+00:00", "a leap day"),
    ("Monday, 3 March 2025 09:14", "2025-03-03T09:14:00", "Outlook, English"),
    ("Monday, March 3, 2025 9:14 PM", "2025-03-03T21:14:00", "Outlook, American"),
    ("Monday, March 3rd, 2025 12:14 AM", "2025-03-03T00:14:00", "midnight; an ordinal"),
    ("Montag, 3. März 2025 09:14", "2025-03-03T09:14:00", "German"),
    ("lundi 3 mars 2025 09:14", "2025-03-03T09:14:00", "French"),
    ("mardi 12 août 2025 à 9h14", "2025-08-12T09:14:00", "French, h"),
    ("lunes, 3 de marzo de 2025 9:14", "2025-03-03T09:14:00", "Spanish"),
    ("lun, 3 mar 2025 a las 9:14 p. m.", "2025-03-03T21:14:00", "Spanish, p. m."),
    ("maandag 3 maart 2025 09:14", "2025-03-03T09:14:00", "Dutch"),
    ("den 3 mars 2025 09:14", "2025-03-03T09:14:00", "Swedish"),
    ("mandag den 3. marts 2025 09:14", "2025-03-03T09:14:00", "Danish"),
    ("mandag 3. mars 2025 09.14", "2025-03-03T09:14:00", "Norwegian, dot in the time"),
    ("man. 3. okt. 2025 kl. 09.14", "2025-10-03T09:14:00", "Danish, abbreviated"),
    ("03.04.2025 09:14", "2025-04-03T09:14:00", "dots: the day comes first"),
    ("13/04/2025 09:14", "2025-04-13T09:14:00", "13 can only be a day"),
    ("Thu 4/3/2025 9:14 AM", "2025-04-03T09:14:00", "the weekday proves the order"),
    ("3 Mar 2025", "2025-03-03", "a day without time stays one"),
    ("Mon, 3 Mar 2025 9:4:0 PST", "2025-03-03T09:04:00-08:00", "one digit each, and a zone by name"),
    ("Mon, 3 Mar 2025 9:4 EDT", "2025-03-03T09:04:00-04:00", "one digit, no seconds"),
    ("3 Mar 2025 09:14:05 UT", "2025-03-03T09:14:05+00:00", "universal time by its old name"),
  ])
  func isRead(text: String, expected: String, reason: String) {
    #expect(MailDate.iso(text) == expected, "\(reason)")
  }

  @Test(arguments: [
    ("", "nothing"), ("yesterday", "no date"), ("Fri, 31 Feb 2001 14:05:44 -0400", "a day that is none"),
    ("Fri, 4 May 2001 25:05:44 -0400", "an hour that is none"), ("03/04/2025 09:14", "two readings, nothing decides"),
    ("14:05:44", "a time alone"), ("4 Foo 2001 10:00", "a month that is none"),
  ])
  func isNoDate(text: String, reason: String) {
    #expect(MailDate.iso(text) == nil, "\(reason)")
  }

  @Test func aLanguageDecidesTheOrder() {
    #expect(MailDate.iso("03/04/2025 09:14", isDayFirst: true) == "2025-04-03T09:14:00")
  }
}

@Suite struct MailHeaderTests {
  /// Subject as written, as decoded, why.
  @Test(arguments: [
    ("plain", "plain", "nothing to decode"),
    ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße", "Q"),
    ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße", "B"),
    ("=?utf-8?Q?a_b?= c", "a b c", "an underscore is a blank; a blank before plain text stays"),
    ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab", "blanks between two words go"),
    ("=?utf-8?Q?a?=\n =?utf-8?Q?b?=", "ab", "a fold between two words goes"),
    ("=?utf-8?Q?a?= x =?utf-8?Q?b?=", "a x b", "blanks around plain text stay"),
    ("=?utf-8?B?w7w=?= =?iso-8859-1?Q?=FC?=", "üü", "two charsets"),
    ("=?utf-8?Q?=C3?= =?utf-8?Q?=BC?=", "ü", "a character cut in two"),
    ("=?iso-8859-1*de?Q?=FC?=", "ü", "a language (RFC 2231)"),
    ("=?windows-1252?Q?it=92s?=", "it’s", "windows-1252"),
    ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本", "a charset with states"),
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?=", "an encoding that is none"),
    ("=?utf-8?B?a?=", "=?utf-8?B?a?=", "base64 that cannot be"),
    ("=?utf-8?Q?open", "=?utf-8?Q?open", "a word without end"),
    ("a =?= b ??", "a =?= b ??", "marks that are none"),
    ("=?utf-8?q?a b?=", "a b", "a blank inside, against the rules"),
    ("Re:=?utf-8?q?x?=y", "Re:xy", "no blanks around"),
    ("=?utf-8?q??=", "", "an empty word"),
    ("=?gb2312?B?1tDOxA==?=", "中文", "GB2312"),
    ("  two  blanks ", "two  blanks ", "blanks behind the colon are syntax, the others are text"),
    ("one\n\ttwo\n three", "one\ttwo three", "folds: line ends go, blanks stay"),
    ("Gr\u{FC}\u{DF}e", "Grüße", "raw UTF-8"),
  ])
  func subjectIsDecoded(written: String, expected: String, reason: String) throws {
    let message = try MailCollector.message("Subject: \(written)\nFrom: a@x.example\n\nbody\n")
    #expect(message.subject == expected, "\(reason)")
    #expect(message.from == "a@x.example")
  }

  @Test func rawLatinHeadersAreReadAndDiagnosed() throws {
    let (collector, _) = try MailCollector.reading(Array("Subject: Gr".utf8) + [0xFC, 0xDF] + Array("e\n\nx\n".utf8))
    #expect(collector.messages.first?.subject == "Grüße")
    #expect(collector.codes == [.encodingFallback])
  }

  /// `To` as written, the entries, why.
  @Test(arguments: [
    ("a@x.example", ["a@x.example"], "bare"),
    ("<a@x.example>", ["a@x.example"], "brackets alone"),
    ("Ann Lee <a@x.example>, b@x.example", ["Ann Lee <a@x.example>", "b@x.example"], "two"),
    ("\"Lee, Ann\" <a@x.example>", ["\"Lee, Ann\" <a@x.example>"], "a comma inside quotes"),
    ("\"Ann Lee\" <a@x.example>", ["Ann Lee <a@x.example>"], "quotes that are not needed"),
    ("Dr. Ann Lee <a@x.example>", ["\"Dr. Ann Lee\" <a@x.example>"], "a dot wants quotes"),
    ("\"O\\\"Lee\" <a@x.example>", ["\"O\\\"Lee\" <a@x.example>"], "a quote inside"),
    ("a@x.example (Ann Lee)", ["a@x.example"], "a comment"),
    ("Ann (the (real) one) Lee <a@x.example>", ["Ann Lee <a@x.example>"], "nested comments"),
    (
      "Team: a@x.example, Bo <b@x.example>; c@x.example", ["a@x.example", "Bo <b@x.example>", "c@x.example"], "a group"
    ),
    ("undisclosed-recipients:;", [], "an empty group"),
    ("=?utf-8?Q?M=C3=BCller=2C_J=C3=B6rg?= <j@x.example>", ["\"Müller, Jörg\" <j@x.example>"], "an encoded comma"),
    ("=?utf-8?Q?J=C3=B6rg?= =?utf-8?Q?_M?= <j@x.example>", ["Jörg M <j@x.example>"], "two encoded words"),
    ("\"=?utf-8?Q?J=C3=B6rg?=\" <j@x.example>", ["Jörg <j@x.example>"], "an encoded word inside quotes"),
    ("=?utf-8?Q?Lee, Ann?= <a@x.example>", ["\"Lee, Ann\" <a@x.example>"], "a raw comma in an encoded word"),
    ("a@x.example; b@x.example", ["a@x.example", "b@x.example"], "semicolons, as Outlook writes them"),
    ("<@r.example,@s.example:a@x.example>", ["a@x.example"], "a route"),
    ("a @ x.example", ["a@x.example"], "blanks around the @"),
    ("\"a b\"@x.example", ["\"a b\"@x.example"], "a quoted local part"),
    ("Ann Lee", ["Ann Lee"], "a name alone"),
    ("MAILER DAEMON <>", ["MAILER DAEMON <>"], "an empty address"),
    ("Ann Lee <mailto:a@x.example>", ["Ann Lee <a@x.example>"], "a link for an address"),
    ("Lee, Ann <a@x.example>", ["Lee", "Ann <a@x.example>"], "a comma without quotes separates"),
    ("a@x.example,, b@x.example,", ["a@x.example", "b@x.example"], "empty entries"),
    ("\"a@x.example\" <a@x.example>", ["\"a@x.example\" <a@x.example>"], "the address as name"),
    ("a@[IPv6:::1]", ["a@[IPv6:::1]"], "colons in a domain literal"),
    ("Ann\n Lee <a@x.example>,\n\tb@x.example", ["Ann Lee <a@x.example>", "b@x.example"], "folds"),
    ("jörg@müller.example", ["jörg@müller.example"], "raw UTF-8 (RFC 6532)"),
  ])
  func mailboxesAreEntries(written: String, expected: [String], reason: String) throws {
    #expect(try MailCollector.message("To: \(written)\nSubject: s\n\nbody\n").to == expected, "\(reason)")
  }

  /// Header lines, the part's type, charset and file name, why.
  @Test(
    arguments: [
      ("Content-Type: TEXT/Plain; Charset=\"UTF-8\"", "text/plain", "utf-8", nil, "case"),
      ("Content-Type: text", "text/plain", nil, nil, "no subtype"),
      ("Content-Type: ", "text/plain", nil, nil, "nothing"),
      ("X-Other: 1", "text/plain", nil, nil, "no type"),
      ("Content-Type : text/html ; charset = us-ascii", "text/html", "us-ascii", nil, "blanks everywhere"),
      ("Content-Type: text/plain (c); (d) charset=utf-8 (e)", "text/plain", "utf-8", nil, "comments"),
      ("Content-Type: text/plain; charset*=us-ascii'en'utf-8", "text/plain", "utf-8", nil, "RFC 2231 charset"),
      ("Content-Type: text/plain; name=\"a b.txt\"", "text/plain", nil, "a b.txt", "the type's name"),
      (
        "Content-Type: text/plain; name=x\nContent-Disposition: attachment; filename=y.txt", "text/plain", nil, "y.txt",
        "the disposition's name wins"
      ),
      ("Content-Disposition: attachment; filename=a b.txt", "text/plain", nil, "a b.txt", "blanks without quotes"),
      (
        "Content-Disposition: attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt", "text/plain", nil, "Grüße.txt",
        "RFC 2231"
      ),
      (
        "Content-Disposition: attachment; filename*=iso-8859-1'de'%FC.txt", "text/plain", nil, "ü.txt",
        "with a language"
      ),
      (
        "Content-Disposition: attachment; filename*0=\"ab\"; filename*1=\"cd.txt\"", "text/plain", nil, "abcd.txt",
        "continued"
      ),
      (
        "Content-Disposition: attachment; filename*1*=%BCb; filename*0*=utf-8''a%C3; filename*2=\"c.txt\"",
        "text/plain",
        nil, "aübc.txt", "continued, encoded, out of order, a character cut in two"
      ),
      (
        "Content-Disposition: attachment; filename=a.txt; filename*=utf-8''%C3%BC.txt", "text/plain", nil, "ü.txt",
        "the encoded form wins"
      ),
      (
        "Content-Disposition: attachment; filename=\"=?utf-8?Q?=C3=BC.txt?=\"", "text/plain", nil, "ü.txt",
        "an encoded word, against the rules"
      ),
      (
        "Content-Disposition: attachment; filename=\"C:\\tmp\\a.txt\"", "text/plain", nil, "C:\\tmp\\a.txt",
        "a path is no escape"
      ),
      (
        "Content-Disposition: attachment; filename=\"a;b=c.txt\"", "text/plain", nil, "a;b=c.txt", "marks inside quotes"
      ),
      ("Content-Type: text/plain;\n\tcharset=utf-8\n ; name=x.txt", "text/plain", "utf-8", "x.txt", "folds"),
    ] as [(String, String, String?, String?, String)])
  func parametersAreRead(
    header: String, type: String, charset: String?, filename: String?, reason: String
  ) throws {
    let part = try #require(try MailCollector.message("From: a@x.example\n\(header)\n\nbody\n").parts.first)
    #expect(part.type == type, "\(reason)")
    #expect(part.charset == charset, "\(reason)")
    #expect(part.filename == filename, "\(reason)")
    #expect(part.text == "body\n", "\(reason)")
  }

  @Test func identifiersStandAsWritten() throws {
    let message = try MailCollector.message(
      "Message-ID:\n <1@x.example> (c)\nIn-Reply-To: <0@x.example> <9@x.example>\nCc: c@x.example\nCC: d@x.example\n\n")
    #expect(message.messageID == "<1@x.example> (c)")
    #expect(message.inReplyTo == "<0@x.example> <9@x.example>")
    #expect(message.cc == ["c@x.example", "d@x.example"])
  }
}
