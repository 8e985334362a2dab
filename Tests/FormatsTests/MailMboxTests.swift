import Diagnostics
import Formats
import Records
import Testing

/// Where messages begin and end in a mailbox.
@Suite struct MailMboxTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var reason: String
    var text: String
    /// Line, subject and text of each message.
    var expected: [(line: Int, subject: String, text: String)]

    var testDescription: String { reason }
  }

  static let envelope = "From a@x.example Sat Jan  3 01:05:34 2026\n"

  static let rows: [Row] = [
    Row(
      reason: "two messages; the empty line before a separator is not text",
      text: "\(envelope)Subject: 1\n\none\n\n\(envelope)Subject: 2\n\ntwo\n",
      expected: [(1, "1", "one\n"), (6, "2", "two\n")]),
    Row(
      reason: "the last message ends on an empty line too",
      text: "\(envelope)Subject: 1\n\none\n\n", expected: [(1, "1", "one\n")]),
    Row(
      reason: "no line end at the end",
      text: "\(envelope)Subject: 1\n\none", expected: [(1, "1", "one")]),
    Row(
      reason: "CR LF",
      text: "From a Sat Jan  3 01:05:34 2026\r\nSubject: 1\r\n\r\none\r\n\r\nFrom b\r\nSubject: 2\r\n\r\ntwo\r\n",
      expected: [(1, "1", "one\r\n"), (6, "2", "two\r\n")]),
    Row(
      reason: "a byte-order mark first",
      text: "\u{FEFF}\(envelope)Subject: 1\n\none\n", expected: [(1, "1", "one\n")]),
    Row(
      reason: "empty lines first",
      text: "\n\n\(envelope)Subject: 1\n\none\n", expected: [(3, "1", "one\n")]),
    Row(
      reason: "no well-formed date is asked of the separator",
      text: "From nobody\nSubject: 1\n\none\n\nFrom here on\nSubject: 2\n\ntwo\n",
      expected: [(1, "1", "one\n"), (6, "2", "two\n")]),
    Row(
      reason: "From in the middle of a paragraph is text",
      text: "\(envelope)Subject: 1\n\none\nFrom here on\nit is text\n\n\(envelope)Subject: 2\n\ntwo\n",
      expected: [(1, "1", "one\nFrom here on\nit is text\n"), (8, "2", "two\n")]),
    Row(
      reason: "From: and Fromage are no separators",
      text: "\(envelope)Subject: 1\n\none\n\nFrom: x\n\nFromage\n", expected: [(1, "1", "one\n\nFrom: x\n\nFromage\n")]),
    Row(
      reason: "Mozilla's dash",
      text: "From - Sat Jan  3 01:05:34 2026\nX-Mozilla-Status: 0001\nSubject: 1\n\none\n\n"
        + "From - Sat Jan  3 01:05:34 2026\nSubject: 2\n\ntwo\n",
      expected: [(1, "1", "one\n"), (7, "2", "two\n")]),
    Row(
      reason: "Google Takeout",
      text:
        "From 1844123@xxx Sat Jan 03 01:05:34 +0000 2026\nX-GM-THRID: 1844123\nX-Gmail-Labels: Inbox\nSubject: 1\n\none\n",
      expected: [(1, "1", "one\n")]),
    Row(
      reason: "MAILER-DAEMON",
      text: "From MAILER-DAEMON Sat Jan  3 01:05:34 2026\nSubject: 1\n\none\n", expected: [(1, "1", "one\n")]),
    Row(
      reason: "headers without a body",
      text: "\(envelope)Subject: 1\n\n\(envelope)Subject: 2\n\n", expected: [(1, "1", ""), (4, "2", "")]),
    Row(
      reason: "after any line, where the file does so throughout",
      text: "\(envelope)Subject: 1\n\none\n\(envelope)Subject: 2\n\ntwo\n\(envelope)Subject: 3\n\nthree\n",
      expected: [(1, "1", "one\n"), (5, "2", "two\n"), (9, "3", "three\n")]),
    Row(
      reason: "not after any line, where an empty line precedes some separators",
      text: "\(envelope)Subject: 1\n\none\n\n\(envelope)Subject: 2\n\ntwo\n\(envelope)Subject: 3\n\nthree\n",
      expected: [(1, "1", "one\n"), (6, "2", "two\n\(envelope)Subject: 3\n\nthree\n")]),
    Row(
      reason: "mboxrd: one > goes, whatever the depth",
      text: "\(envelope)Subject: 1\n\n>From a\n>>From b\n>>>From c\n> From d\n>Fromage\n",
      expected: [(1, "1", "From a\n>From b\n>>From c\n> From d\n>Fromage\n")]),
    Row(
      reason: "a quotation's own > stays",
      text: "\(envelope)Subject: 1\n\n> You said:\n>From here on\n> it rains\n",
      expected: [(1, "1", "> You said:\n>From here on\n> it rains\n")]),
    Row(
      reason: "quoting inside a quotation is taken back",
      text: "\(envelope)Subject: 1\n\n> You said:\n>>From here on\n> it rains\n",
      expected: [(1, "1", "> You said:\n>From here on\n> it rains\n")]),
    Row(
      reason: "Content-Length before the end of the file",
      text: "\(envelope)Subject: 1\nContent-Length: 23\n\none\n\nFrom here on\n\ntwo\n",
      expected: [(1, "1", "one\n\nFrom here on\n\ntwo\n")]),
    Row(
      reason: "Content-Length before a separator",
      text: "\(envelope)Subject: 1\nContent-Length: 18\n\none\n\nFrom here on\n\n\(envelope)Subject: 2\n\ntwo\n",
      expected: [(1, "1", "one\n\nFrom here on\n"), (9, "2", "two\n")]),
    Row(
      reason: "a wrong Content-Length is not believed",
      text: "\(envelope)Subject: 1\nContent-Length: 7\n\none\n\n\(envelope)Subject: 2\n\ntwo\n",
      expected: [(1, "1", "one\n"), (7, "2", "two\n")]),
    Row(
      reason: "a Content-Length past the end is not believed",
      text:
        "\(envelope)Content-Length: 99999999999999999999\nSubject: 1\n\none\n\n\(envelope)Content-Length: 900\n\ntwo\n",
      expected: [(1, "1", "one\n"), (7, "", "two\n")]),
    Row(
      reason: "mboxcl2 does not quote, so nothing is taken back",
      text:
        "\(envelope)Content-Length: 27\nSubject: 1\n\nFrom here\n\n>From x\nsaid it\n\n\(envelope)Subject: 2\n\ntwo\n",
      expected: [(1, "1", "From here\n\n>From x\nsaid it\n"), (10, "2", "two\n")]),
  ]

  @Test(arguments: rows) func messagesAreFound(row: Row) throws {
    let (collector, outcome) = try MailCollector.reading(row.text)
    #expect(outcome.variant == "mbox")
    #expect(collector.records.map(\.location.line) == row.expected.map(\.line))
    #expect(collector.messages.map(\.subject) == row.expected.map(\.subject))
    #expect(collector.messages.map { $0.parts.first?.text } == row.expected.map(\.text))
    #expect(outcome.recordCount == row.expected.count)
  }

  @Test(arguments: rows) func anyChunkingGivesTheSame(row: Row) throws {
    let bytes = Array(row.text.utf8)
    let whole = try MailCollector.reading(bytes).collector.records
    for size in [1, 2, 3, 5, 7, 11, 64] {
      #expect(try MailCollector.reading(bytes, chunkBytes: size).collector.records == whole, "chunks of \(size)")
    }
  }

  @Test func placesAddUpToTheFile() throws {
    for row in MailMboxTests.rows where !row.reason.hasPrefix("a byte-order") && !row.reason.hasPrefix("empty lines") {
      let records = try MailCollector.reading(row.text).collector.records
      var offset = 0
      for record in records {
        #expect(record.location.offset == offset, "\(row.reason)")
        offset += record.location.length
      }
      #expect(offset == row.text.utf8.count, "\(row.reason)")
    }
  }

  @Test func aMailboxInUTF16IsRead() throws {
    let text = "\(MailMboxTests.envelope)Subject: Grüße\n\n𝄞 one\n\n\(MailMboxTests.envelope)Subject: 2\n\ntwo\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let (collector, outcome) = try MailCollector.reading(bytes, chunkBytes: 7)
    #expect(outcome.encoding == "utf-16le")
    #expect(outcome.encodingOrigin == .byteOrderMark)
    #expect(collector.messages.map(\.subject) == ["Grüße", "2"])
    #expect(collector.messages.first?.parts.first?.text == "𝄞 one\n")
    let second = try #require(collector.records.last)
    #expect(second.location.line == 6)
    #expect(second.location.offset + second.location.length == bytes.count)
  }

  @Test(arguments: ["", "\n \r\n\t\n"]) func aBlankFileIsRefused(text: String) {
    #expect(throws: MusterError.self) { try MailCollector.reading(text) }
  }

  @Test func binaryOutlookFilesAreRefusedLoudly() throws {
    let error = #expect(throws: MusterError.self) {
      try MailCollector.reading([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0])
    }
    #expect(error?.diagnostics.map(\.code) == [.readBinaryFile])
    #expect(error?.exitCode == .unreadable)
  }
}

/// Limits cost one message, not the mailbox.
@Suite struct MailLimitTests {
  private static func mailbox(_ message: String) -> String {
    "From a\n\(message)\n\nFrom b\nSubject: good\n\nbody\n"
  }

  private static func nested(_ depth: Int) -> String {
    var text = "Subject: deep\n"
    for level in 0..<depth { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    return text + "\nleaf\n"
  }

  private static func parts(_ count: Int) -> String {
    "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: count) + "--b--\n"
  }

  private func rejected(_ message: String) throws -> [String] {
    let (collector, outcome) = try MailCollector.reading(MailLimitTests.mailbox(message))
    #expect(collector.messages.last?.subject == "good")
    #expect(collector.rejected.allSatisfy { $0.diagnostic.code == .mailLimit && $0.reason == .limit })
    #expect(collector.rejected.allSatisfy { $0.location.line == 1 })
    #expect(outcome.rejectedCount == collector.rejected.count)
    #expect(outcome.recordCount == 2)
    return collector.rejected.map(\.diagnostic.message)
  }

  @Test func depth() throws {
    #expect(try rejected(MailLimitTests.nested(32)).isEmpty)
    #expect(try rejected(MailLimitTests.nested(33)).count == 1)
    #expect(try rejected(MailLimitTests.nested(5000)).count == 1)
  }

  @Test func partCount() throws {
    #expect(try rejected(MailLimitTests.parts(1000)).isEmpty)
    #expect(try rejected(MailLimitTests.parts(1001)).count == 1)
  }

  @Test func headerBytes() throws {
    #expect(try rejected("X-Long: " + String(repeating: "x", count: 200_000) + "\n\nbody").isEmpty)
    #expect(try rejected("X-Long: " + String(repeating: "x", count: 300_000) + "\n\nbody").count == 1)
    #expect(try rejected(String(repeating: "X: y\n", count: 60_000) + "\nbody").count == 1)
  }

  @Test func forwardedMessagesNestAsDeep() throws {
    let text = String(repeating: "Content-Type: message/rfc822\n\n", count: 100) + "Subject: x\n\nbody"
    #expect(try rejected(text).count == 1)
  }
}
