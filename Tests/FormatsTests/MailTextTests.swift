import Formats
import Records
import Testing

/// Who says what in a message's text.
@Suite struct MailSegmentTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var reason: String
    var text: String
    var isForward = false
    /// Kind, line, text with blank edges taken off.
    var expected: [(kind: MailSegment.Kind, line: Int, text: String)]
    var headers: [MailSegment.Header?] = []

    var testDescription: String { reason }
  }

  private static func header(_ from: String?, _ date: String?, _ subject: String? = nil) -> MailSegment.Header {
    MailSegment.Header(from: from, date: date, subject: subject)
  }

  private static func attributed(_ language: String, _ line: String, _ from: String, _ date: String?) -> Row {
    Row(
      reason: "\(language) attribution", text: "yes\n\n\(line)\n\n> no?\n> or?\n\nbye\n",
      expected: [
        (.new, 0, "yes"), (.quoted, 2, "> no?\n> or?"), (.new, 4 + line.split(separator: "\n").count + 1, "bye"),
      ],
      headers: [nil, header(from, date), nil])
  }

  private static func block(_ language: String, _ marker: String, _ lines: String, _ date: String) -> Row {
    Row(
      reason: "\(language) block", text: "yes\n\n\(marker)\(lines)\n\nno?\n",
      expected: [(.new, 0, "yes"), (.quoted, 2, "no?")],
      headers: [nil, header("Ann Lee", date, "Card")])
  }

  private static func forwarded(_ language: String, _ marker: String, _ lines: String, _ date: String) -> Row {
    Row(
      reason: "\(language) forward", text: "see below\n\n\(marker)\n\(lines)\n\nIt expires.\n",
      expected: [(.new, 0, "see below"), (.forwarded, 2, "It expires.")],
      headers: [nil, header("Ann Lee <a@x.example>", date, "Card")])
  }

  static let rows: [Row] = [
    Row(reason: "new text alone", text: "one\ntwo", expected: [(.new, 0, "one\ntwo")]),
    Row(
      reason: "answers between quotations", text: "> a?\nyes\n> b?\n\n> c?\nno",
      expected: [(.quoted, 0, "> a?"), (.new, 1, "yes"), (.quoted, 2, "> b?\n\n> c?"), (.new, 5, "no")]),
    Row(
      reason: "a sentence that ends in wrote: is none", text: "This is what he wrote:\nI passed.",
      expected: [(.new, 0, "This is what he wrote:\nI passed.")]),
    Row(
      reason: "top posting without marks: all the rest is quoted",
      text: "yes\n\nOn Mon, 3 Mar 2025 at 09:14, Ann Lee <a@x.example> wrote:\n\nno?\nor?",
      expected: [(.new, 0, "yes"), (.quoted, 2, "no?\nor?")],
      headers: [nil, header("Ann Lee <a@x.example>", "2025-03-03T09:14:00")]),
    attributed(
      "English", "On Mon, Mar 3, 2025 at 9:14 AM Ann Lee <a@x.example> wrote:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed(
      "wrapped", "On Mon, Mar 3, 2025 at 9:14 AM Ann Lee\n<a@x.example> wrote:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed("German", "Am 03.03.2025 um 09:14 schrieb Ann Lee:", "Ann Lee", "2025-03-03T09:14:00"),
    attributed(
      "Gmail German", "Am Mo., 3. März 2025 um 09:14 Uhr schrieb Ann Lee <a@x.example>:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed(
      "French", "Le lun. 3 mars 2025 à 09:14, Ann Lee <a@x.example> a écrit :", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed(
      "Spanish", "El lun, 3 mar 2025 a las 9:14, Ann Lee (<a@x.example>) escribió:", "Ann Lee (<a@x.example>)",
      "2025-03-03T09:14:00"),
    attributed(
      "Dutch", "Op ma 3 mrt 2025 om 09:14 schreef Ann Lee <a@x.example>:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed(
      "Swedish", "Den mån 3 mars 2025 kl 09:14 skrev Ann Lee <a@x.example>:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed(
      "Danish", "Den man. 3. mar. 2025 kl. 09.14 skrev Ann Lee <a@x.example>:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    attributed(
      "Norwegian", "man. 3. mars 2025 kl. 09:14 skrev Ann Lee <a@x.example>:", "Ann Lee <a@x.example>",
      "2025-03-03T09:14:00"),
    block(
      "English", "-----Original Message-----\n",
      "From: Ann Lee\nSent: Monday, March 3, 2025 9:14 AM\nTo: Bo\nSubject: Card", "2025-03-03T09:14:00"),
    block(
      "bare English", "", "From: Ann Lee\nSent: Monday, March 3, 2025 9:14 AM\nTo: Bo\nCc: Cy\nSubject: Card",
      "2025-03-03T09:14:00"),
    block(
      "ruled English", "________________________________\n",
      "From: Ann Lee\nSent: Monday, March 3, 2025 9:14 AM\nTo: Bo\nSubject: Card", "2025-03-03T09:14:00"),
    block(
      "starred", "", "*From:* Ann Lee\n*Sent:* Monday, March 3, 2025 9:14 AM\n*To:* Bo\n*Subject:* Card",
      "2025-03-03T09:14:00"),
    block(
      "German", "-----Ursprüngliche Nachricht-----\n",
      "Von: Ann Lee\nGesendet: Montag, 3. März 2025 09:14\nAn: Bo\nBetreff: Card", "2025-03-03T09:14:00"),
    block(
      "French", "-----Message d'origine-----\n", "De : Ann Lee\nEnvoyé : lundi 3 mars 2025 09:14\nÀ : Bo\nObjet : Card",
      "2025-03-03T09:14:00"),
    block(
      "Spanish", "", "De: Ann Lee\nEnviado el: lunes, 3 de marzo de 2025 9:14\nPara: Bo\nAsunto: Card",
      "2025-03-03T09:14:00"),
    block(
      "Dutch", "", "Van: Ann Lee\nVerzonden: maandag 3 maart 2025 09:14\nAan: Bo\nOnderwerp: Card",
      "2025-03-03T09:14:00"),
    block("Swedish", "", "Från: Ann Lee\nSkickat: den 3 mars 2025 09:14\nTill: Bo\nÄmne: Card", "2025-03-03T09:14:00"),
    block("Danish", "", "Fra: Ann Lee\nSendt: 3. marts 2025 09:14\nTil: Bo\nEmne: Card", "2025-03-03T09:14:00"),
    block(
      "Norwegian", "", "Fra: Ann Lee\nSendt: mandag 3. mars 2025 09:14\nTil: Bo\nKopi: Cy\nEmne: Card",
      "2025-03-03T09:14:00"),
    forwarded(
      "Gmail", "---------- Forwarded message ---------",
      "From: Ann Lee <a@x.example>\nDate: Mon, Mar 3, 2025 at 9:14 AM\nSubject: Card\nTo: Bo <b@x.example>",
      "2025-03-03T09:14:00"),
    forwarded(
      "Apple", "Begin forwarded message:\n",
      "From: Ann Lee <a@x.example>\nSubject: Card\nDate: 3 March 2025 at 09:14:05 GMT\nTo: Bo",
      "2025-03-03T09:14:05+00:00"),
    forwarded(
      "Thunderbird German", "-------- Weitergeleitete Nachricht --------",
      "Betreff: \tCard\nDatum: \tMon, 3 Mar 2025 09:14:00 +0100\nVon: \tAnn Lee <a@x.example>\nAn: \tBo",
      "2025-03-03T09:14:00+01:00"),
    forwarded(
      "French", "---------- Message transféré ---------",
      "De : Ann Lee <a@x.example>\nDate : lun. 3 mars 2025 à 09:14\nObjet : Card\nÀ : Bo", "2025-03-03T09:14:00"),
    Row(
      reason: "an attribution with a day alone", text: "yes\n\nOn 3 March 2025, Ann Lee wrote:\n> no?",
      expected: [(.new, 0, "yes"), (.quoted, 2, "> no?")], headers: [nil, header("Ann Lee", "2025-03-03")]),
    Row(
      reason: "header lines right below the text",
      text: "yes\nFrom: Ann Lee\nSent: Monday, March 3, 2025 9:14 AM\nTo: Bo\nSubject: Card\nno?",
      expected: [(.new, 0, "yes"), (.quoted, 1, "no?")]),
    Row(
      reason: "a form with From and To is no message",
      text: "Course:\nFrom: 3 March\nTo: 4 March\nI passed.",
      expected: [(.new, 0, "Course:\nFrom: 3 March\nTo: 4 March\nI passed.")]),
    Row(
      reason: "a forward says so by its subject alone",
      text:
        "fyi\n\nFrom: Ann Lee\nSent: Monday, March 3, 2025 9:14 AM\nTo: Bo\nSubject: Card\n\nIt expires.\n\nFrom: Cy\nSent: Sunday, March 2, 2025 9:14 AM\nTo: Ann\nSubject: Card\n\nold",
      isForward: true, expected: [(.new, 0, "fyi"), (.forwarded, 2, "It expires."), (.quoted, 9, "old")]),
    Row(
      reason: "marked lines inside a forward are quoted",
      text:
        "---------- Forwarded message ---------\nFrom: Ann <a@x.example>\nDate: Mon, Mar 3, 2025 at 9:14 AM\nSubject: Card\n\nIt expires.\n> old\nmore",
      expected: [(.forwarded, 0, "It expires."), (.quoted, 6, "> old"), (.forwarded, 7, "more")]),
    Row(
      reason: "a forward whose lines are marked (Apple Mail)",
      text:
        "fyi\n\nBegin forwarded message:\n\n> From: Ann <a@x.example>\n> Subject: Card\n> Date: 3 March 2025 at 09:14\n>\n> It expires.\n>\n> > old\n\nbye",
      expected: [(.new, 0, "fyi"), (.forwarded, 7, "It expires."), (.quoted, 10, "> old"), (.new, 11, "bye")]),
  ]

  @Test(arguments: rows) func linesHaveTheirSpeaker(row: Row) {
    let segments = MailText.segments(of: row.text, isForward: row.isForward)
    #expect(segments.map(\.kind) == row.expected.map(\.kind))
    #expect(segments.map { MailSegmentTests.trimmed($0.text) } == row.expected.map(\.text))
    #expect(segments.map(\.line) == row.expected.map(\.line))
    if !row.headers.isEmpty { #expect(segments.map(\.header) == row.headers) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isNewline == true { text = text.dropFirst() }
    while text.last?.isNewline == true { text = text.dropLast() }
    return String(text)
  }

  @Test func signaturesAreMarked() {
    let segments = MailText.segments(
      of: "I passed.\n-- \nAnn Lee, RN, BLS\n\nOn 3 Mar 2025 at 09:14, Bo wrote:\n> did you?")
    #expect(segments.map(\.kind) == [.new, .new, .quoted])
    #expect(segments.map(\.isSignature) == [false, true, false])
  }

  @Test func aForwardedPartSpeaksWithItsOwnDate() throws {
    let message = try MailCollector.message(
      "Subject: FW: Card\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nfyi\n--b\nContent-Type: message/rfc822\n\n"
        + "From: a@x.example\nDate: Mon, 3 Mar 2025 09:14:00 +0100\nSubject: Card\n\nIt expires.\n> old\n--b--\n")
    let segments = MailText.segments(of: message)
    #expect(segments.map(\.kind) == [.new, .forwarded, .quoted])
    #expect(segments.map(\.part) == [0, 2, 2])
    #expect(segments.dropFirst().first?.header?.date == "2025-03-03T09:14:00+01:00")
  }
}

@Suite struct MailBodyTests {
  private static func message(_ parts: [(type: String, name: String?, text: String)]) -> MailMessage {
    MailMessage(
      messageID: nil, from: "a", to: [], date: nil, subject: "s",
      parts: parts.map { MailPart(type: $0.type, filename: $0.name, size: $0.text.utf8.count, text: $0.text) })
  }

  @Test func plainTextWinsOverItsHTML() {
    let bodies = MailText.bodies(
      of: MailBodyTests.message([
        ("text/plain", nil, "one"), ("text/html", nil, "<p>one</p>"), ("text/plain", nil, "footer"),
      ]))
    #expect(bodies.map(\.text) == ["one", "footer"])
  }

  @Test func anEmptyPlainTextDoesNot() {
    let bodies = MailText.bodies(
      of: MailBodyTests.message([("text/plain", nil, " \n"), ("text/html", nil, "<p>one</p>")]))
    #expect(bodies.count == 1)
    #expect(bodies.first?.text.contains("one") == true)
    #expect(bodies.first?.text.contains("<") == false)
  }

  @Test func attachmentsAreNoBodies() {
    let bodies = MailText.bodies(
      of: MailBodyTests.message([("text/plain", nil, "one"), ("text/plain", "a.txt", "two")]))
    #expect(bodies.map(\.text) == ["one"])
  }

  /// Flowed text, DelSp, text, why.
  @Test(arguments: [
    ("one \ntwo", false, "one two", "a line that ends in a blank flows"),
    ("one \ntwo", true, "onetwo", "DelSp: the blank was added"),
    ("one\ntwo", false, "one\ntwo", "a line that does not, does not"),
    ("-- \nAnn", false, "-- \nAnn", "a signature mark does not flow"),
    ("> one \n> two\nthree", false, "> one two\nthree", "quotations flow by themselves"),
    ("> one \n>> two", false, "> one \n>> two", "not into another depth"),
    (" From here", false, "From here", "a stuffed blank goes"),
    ("one \r\ntwo", false, "one two", "CR LF"),
    ("one \n", false, "one ", "nothing behind"),
  ])
  func flowedTextIsJoined(text: String, delSp: Bool, expected: String, reason: String) {
    #expect(MailText.unflowed(text, delSp: delSp) == expected, "\(reason)")
  }
}
