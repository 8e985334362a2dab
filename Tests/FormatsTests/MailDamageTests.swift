import Diagnostics
import Formats
import Records
import Testing

/// Damage of messages that is told and does not cost their text.
@Suite struct MailDamageTests {
  private func reading(_ text: String) throws -> MailCollector { try MailCollector.reading(text).collector }

  @Test func bytesThatAreNoBase64() throws {
    // `SGVsbG8gd29ybGQ=` is `Hello world`; `*` and `!` are no base64.
    let head = "From: a@x.example\nContent-Transfer-Encoding: base64\n\n"
    let damaged = try reading(head + "SGVsbG8*gd29\n!ybGQ=\n")
    #expect(damaged.messages.first?.parts.first?.text == "Hello world")
    #expect(damaged.codes == [.mailMalformed])
    #expect(damaged.notes.first?.message.contains("found 2 bytes") == true)
    let whole = try reading(head + "SGVs\r\nbG8g d29ybGQ=\n-- \nlist footer\n")
    #expect(whole.messages.first?.parts.first?.text == "Hello world")
    #expect(whole.codes == [])
  }

  @Test func escapesThatAreNone() throws {
    let head = "From: a@x.example\nContent-Transfer-Encoding: quoted-printable\n\n"
    let damaged = try reading(head + "a=ZZ b=3Dc =\nd = e\n")
    #expect(damaged.messages.first?.parts.first?.text == "a=ZZ b=c d = e\n")
    #expect(damaged.codes == [.mailMalformed])
    #expect(damaged.notes.first?.message.contains("found 2 without") == true)
    #expect(try reading(head + "a=3D\nb =20=\n").codes == [])
  }

  @Test(arguments: [1 << 20, 7]) func linesThatEndInReturnsAlone(chunkBytes: Int) throws {
    let text = "From: a@x.example\rSubject: Two lines\r\rone\rtwo\r"
    let read = try MailCollector.reading(Array(text.utf8), chunkBytes: chunkBytes).collector
    #expect(read.messages.map(\.subject) == ["Two lines"])
    #expect(read.messages.first?.parts.first?.text == "one\ntwo\n")
    #expect(read.codes == [.mailMalformed])
    #expect(MailVariant.found(in: Array(text.utf8)) == .eml)
  }

  @Test func aBlankBeforeTheColonIsAHeader() throws {
    let text = "From : a@x.example\nSubject : One\n\nHello\n\nFrom : Bob\nmore\n"
    let (collector, outcome) = try MailCollector.reading(text)
    #expect(outcome.variant == "eml")
    #expect(collector.messages.map(\.from) == ["a@x.example"])
    #expect(collector.messages.first?.parts.first?.text == "Hello\n\nFrom : Bob\nmore\n")
    let box = "From a@x.example Mon Nov  2 09:00:00 2026\nFrom : a@x.example\n\nHello\n\nFrom : Bob\nmore\n"
    #expect(try MailCollector.reading(box).collector.messages.map(\.from) == ["a@x.example"])
  }
}
