import Connectors
import Records
import Testing

/// One message and what it says.
private struct Mail: Sendable, CustomTestStringConvertible {
  var why: String
  var from = "Jane Doe <jane.doe@north.example>"
  var to = "Dana Reyes <dana@north.example>"
  var subject = "note"
  var body: String
  var expected: String

  var testDescription: String { why }

  var text: String {
    "From: \(from)\nTo: \(to)\nSubject: \(subject)\nDate: Wed, 4 Mar 2026 10:00:00 +0100\nMessage-ID: <1@x.example>\n"
      + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n\(body)\n"
  }
}

private let jane = "full_name='Jane Doe' email=jane.doe@north.example"

private let mails: [Mail] = [
  Mail(
    why: "renewed to a date", body: "My BLS was renewed to 31 May 2028.",
    expected: "\(jane) [credential=BLS expires_on='31 May 2028' status=renewed:active]"),
  Mail(
    why: "valid until", body: "Hello,\n\nmy ACLS is valid until 2027-05-31.",
    expected: "\(jane) [credential=ACLS expires_on=2027-05-31]"),
  Mail(
    why: "will expire is a date all the same", body: "My ACLS will expire on 31 May 2027.",
    expected: "\(jane) [credential=ACLS expires_on='31 May 2027']"),
  Mail(
    why: "passed, on a day", body: "I passed the CISSP exam on 3 March 2026!",
    expected: "\(jane) [credential=CISSP issued_on='3 March 2026' status=passed:active]"),
  Mail(
    why: "booked is in process, its day is no expiry", body: "I am booked for the BLS course on 4 May 2026.",
    expected: "\(jane) [credential=BLS status=booked:in-process]"),
  Mail(
    why: "applied", body: "I have applied for my RN license.",
    expected: "\(jane) [credential='RN license' status='in process':in-process]"),
  Mail(
    why: "suspended", body: "ISC2 has suspended my CISSP because the fee was unpaid.",
    expected: "\(jane) [credential=CISSP status=suspended:suspended]"),
  Mail(why: "the card is lost", body: "I lost my BLS card.", expected: "\(jane) [credential=BLS note='card lost']"),
  Mail(
    why: "attached is my new card, the subject names it", subject: "ACLS", body: "Attached is my new card.",
    expected: "\(jane) [credential=ACLS status='new card':active]"),
  Mail(
    why: "a number", body: "My CISSP number is 512051 and it is valid until 30 June 2028.",
    expected: "\(jane) [credential=CISSP expires_on='30 June 2028' number=512051]"),
  Mail(
    why: "somebody else is named",
    body: "Colin Ferris holds First Aid, certificate FA-9902, valid until 30 September 2028.",
    expected:
      "full_name='Colin Ferris' [credential='First Aid' number=FA-9902 status=held:active expires_on='30 September 2028']"
  ),
  Mail(
    why: "two sentences on one card", body: "My BLS was renewed. The new card is valid until 30 June 2027.",
    expected: "\(jane) [credential=BLS status=renewed:active expires_on='30 June 2027']"),
  Mail(
    why: "two credentials, two dates", body: "My BLS expires on 1 March 2027 and my ACLS expires on 1 April 2027.",
    expected: "\(jane) [credential=BLS expires_on='1 March 2027'] | \(jane) [credential=ACLS expires_on='1 April 2027']"
  ),
  Mail(
    why: "a leaver", body: "Tom Baker has left the company on 28 February 2026.",
    expected: "full_name='Tom Baker' employment_status=left:left left_on='28 February 2026'"),
  Mail(
    why: "a notice line by line", from: "eCards <noreply@ecards.example>", to: "Wanda Piatek <wanda@north.example>",
    subject: "Your eCard is ready",
    body:
      "Congratulations!\n\nStudent: Wanda Piatek\nCourse: BLS Provider\neCard Code: 2555\nExpiration Date: May 31, 2028",
    expected:
      "full_name='Wanda Piatek' email=wanda@north.example [credential='BLS Provider' number=2555 expires_on='May 31, 2028']"
  ),
  Mail(
    why: "an issuer's notice to its holder", from: "ISC2 <noreply@isc2.org>", to: "Jane Doe <jane.doe@north.example>",
    body: "Dear Jane Doe,\n\nyour CISSP has been suspended for unpaid fees.",
    expected: "\(jane) [credential=CISSP status=suspended:suspended issuer=ISC2]"),
  Mail(
    why: "German", body: "Hallo Dana,\n\nmein BLS ist gültig bis 30. Juni 2027.",
    expected: "\(jane) [credential=BLS expires_on='30. Juni 2027']"),
  Mail(why: "a plan is no evidence", body: "I will renew my BLS next week.", expected: "ignored no-facts"),
  Mail(why: "a question is no evidence", body: "Is my BLS valid until 30 June 2027?", expected: "ignored no-facts"),
  Mail(why: "a condition is no evidence", body: "If my BLS was renewed, please file it.", expected: "ignored no-facts"),
  Mail(why: "a negation is no evidence", body: "My BLS has not been renewed.", expected: "ignored no-facts"),
  Mail(why: "a reminder is no evidence", body: "Please make sure your BLS is renewed.", expected: "ignored no-facts"),
  Mail(why: "nothing at all", body: "Lunch at twelve?", expected: "ignored no-facts"),
  Mail(
    why: "only quoted",
    body: "Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Tom <t@x.example> wrote:\n> My BLS was renewed to 31 May 2028.",
    expected: "ignored quoted"),
]

/// Who a message is from, how it ends, and who is meant by "my".
private let signatures: [(why: String, from: String, end: String, person: String)] = [
  ("no display name, the name alone", "k77@home.example", "Karin Dornova", "'Karin Dornova' email=k77@home.example"),
  ("closing words", "k77@home.example", "Kind regards,\nKarin Dornova", "'Karin Dornova' email=k77@home.example"),
  ("and on one line", "k77@home.example", "Thanks, Karin Dornova", "'Karin Dornova' email=k77@home.example"),
  (
    "German, with what she does", "k77@home.example",
    "Mit freundlichen Grüßen\n\nKarin Dornova\nStationsleitung\nTel. 030 1234567",
    "'Karin Dornova' email=k77@home.example"
  ),
  ("a block", "k77@home.example", "-- \nKarin Dornova, RN\nElm Court", "'Karin Dornova' email=k77@home.example"),
  (
    "a block below a short name", "k77@home.example", "Karin\n-- \nKarin Dornova\nElm Court",
    "'Karin Dornova' email=k77@home.example"
  ),
  ("letters behind the name", "k77@home.example", "Karin Dornova RN", "'Karin Dornova' email=k77@home.example"),
  (
    "a telephone's footer", "k77@home.example", "Karin Dornova\n\nSent from my iPhone",
    "'Karin Dornova' email=k77@home.example"
  ),
  ("a given name alone", "ward3@org.example", "Leon", "Leon email=ward3@org.example"),
  ("a shared mailbox is nobody's address", "Ward 3 <ward3@org.example>", "Sofia Scharford", "'Sofia Scharford'"),
  ("nor is one whose address says so", "ward3@org.example", "Sofia Scharford", "'Sofia Scharford'"),
  ("an office", "Compliance <compliance@org.example>", "Best regards\nDana Reyes", "'Dana Reyes'"),
  ("the header names the sender", "Bob Miller <bob@org.example>", "Bob", "'Bob Miller' email=bob@org.example"),
  (
    "the header stands above the signature", "Thomas Reed <tr@org.example>", "Tom Reed",
    "'Thomas Reed' email=tr@org.example"
  ),
]

/// What is no signature.
private let unsigned: [(why: String, end: String)] = [
  ("a team", "Kind regards\nThe Desk"), ("a job", "Regards,\nRegistered Nurse"), ("a place", "Elm Court"),
  ("a credential", "BLS Provider"), ("a list", "It is for:\n\nColin Ferris"), ("thanks", "Thank you for your help."),
]

@Suite struct MailFactTests {
  @Test(arguments: signatures) fileprivate func whoSignsSpeaks(
    _ why: String, _ from: String, _ end: String, _ person: String
  ) throws {
    let mail = Mail(why: why, from: from, body: "Hello,\n\nmy BLS is valid until 31 May 2028.\n\n\(end)", expected: "")
    let mapped = try map(mail.text, name: "m.eml", connector: "mail")
    #expect(lines(mapped) == ["full_name=\(person) [credential=BLS expires_on='31 May 2028']"], "\(why)")
  }

  @Test(arguments: unsigned) fileprivate func whatIsNoSignature(_ why: String, _ end: String) throws {
    let mail = Mail(
      why: why, from: "k77@home.example", body: "Hello,\n\nmy BLS is valid until 31 May 2028.\n\n\(end)", expected: "")
    let mapped = try map(mail.text, name: "m.eml", connector: "mail")
    #expect(lines(mapped) == ["email=k77@home.example [credential=BLS expires_on='31 May 2028']"], "\(why)")
  }

  @Test(arguments: mails) fileprivate func saysWhatItSays(_ mail: Mail) throws {
    let mapped = try map(mail.text, name: "m.eml", connector: "mail")
    #expect(lines(mapped) == [mail.expected])
  }

  @Test func factsSpeakAsOfTheMessage() throws {
    let mail = Mail(why: "", body: "My BLS was renewed to 31 May 2028.", expected: "")
    let record = try #require(try map(mail.text, name: "m.eml").records.first)
    #expect(record.asAt?.text == "2026-03-04T10:00:00+01:00")
    #expect(record.subjects.map(\.sentence) == ["My BLS was renewed to 31 May 2028."])
  }

  @Test func forwardedFactsSpeakAsOfTheirOwnMessage() throws {
    let body = """
      See below.

      ---------- Forwarded message ---------
      From: Moses Adeyemi <moses@north.example>
      Date: Tue, 3 Feb 2026 09:15:00 +0100
      Subject: BLS

      My BLS is in process.
      """
    let mail = Mail(why: "", subject: "Fwd: BLS", body: body, expected: "")
    let record = try #require(try map(mail.text, name: "m.eml").records.first)
    #expect(
      line(record)
        == "full_name='Moses Adeyemi' email=moses@north.example [credential=BLS status='in process':in-process]")
    #expect(record.asAt?.text.hasPrefix("2026-02-03") == true)
  }
}
