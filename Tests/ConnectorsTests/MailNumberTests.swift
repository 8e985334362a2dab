import Connectors
import Records
import Testing

/// What a message says of a licence that it gives the number of, and of one that is held no longer.
private struct NumberMail: Sendable, CustomTestStringConvertible {
  var body: String
  var expected: String
  var warns: [String] = []

  var testDescription: String { body }

  var text: String {
    "From: State Board of Nursing <notices@board.example.gov>\nTo: Dana Reyes <dana@north.example>\nSubject: License action\n"
      + "Date: Wed, 4 Nov 2026 10:00:00 +0000\nMessage-ID: <1@x.example>\nMIME-Version: 1.0\n"
      + "Content-Type: text/plain; charset=utf-8\n\n\(body)\n"
  }
}

private let mails: [NumberMail] = [
  NumberMail(
    body: "The license RN-77120 of Jane Miller has been suspended effective November 1, 2026.",
    expected: "full_name='Jane Miller' [credential=RN number=RN-77120:by-number status=suspended:suspended]"),
  NumberMail(
    body: "RN-77120 is revoked.", expected: "[credential=RN number=RN-77120:by-number status=revoked:revoked]",
    warns: ["mail.by-number"]),
  NumberMail(
    body: "License number 4455667 was surrendered.",
    expected: "[number=4455667:by-number status=surrendered:surrendered]", warns: ["mail.by-number"]),
  NumberMail(
    body: "I confirm that registration no. 88-1234 has been reinstated.",
    expected: "[number=88-1234:by-number status=reinstated:active]", warns: ["mail.by-number"]),
  NumberMail(
    body: "Licenses RN-77120 and RN-81000 have been revoked.",
    expected:
      "[credential=RN number=RN-77120:by-number status=revoked:revoked] | [credential=RN number=RN-81000:by-number status=revoked:revoked]",
    warns: ["mail.by-number"]),
  NumberMail(
    body: "Dana, RN-77120 has been revoked.",
    expected: "[credential=RN number=RN-77120:by-number status=revoked:revoked]", warns: ["mail.by-number"]),
  NumberMail(
    body:
      "Please be advised that Jane Miller, RN-77120, no longer holds a valid license. Her license was surrendered on 1 October 2026.",
    expected: "full_name='Jane Miller' [credential=RN number=RN-77120:by-number status=surrendered:surrendered]"),
  NumberMail(
    body: "The RN license of Jane Miller (RN-77120) has been revoked.",
    expected: "full_name='Jane Miller' [credential='RN license' number=RN-77120 status=revoked:revoked]"),
  NumberMail(
    body: "Die Zulassung 55-40123 wurde widerrufen.", expected: "[number=55-40123:by-number status=revoked:revoked]",
    warns: ["mail.by-number"]),
  NumberMail(body: "Invoice INV-20233 has been revoked.", expected: "ignored no-facts"),
  NumberMail(body: "If RN-77120 is revoked, tell us.", expected: "ignored no-facts"),
  NumberMail(body: "RN-77120 was not revoked.", expected: "ignored no-facts"),
  NumberMail(body: "Was license RN-77120 suspended?", expected: "ignored no-facts"),
  NumberMail(
    body: "Jane Miller no longer holds a valid license.", expected: "ignored no-facts", warns: ["mail.unclear"]),
  NumberMail(
    body: "Jane Miller does not hold a BLS certificate.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Jane Miller besitzt kein gültiges BLS Zertifikat.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Le certificat BLS de Jane Miller n'est plus valable.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Jane Miller ya no posee el certificado BLS.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Jane Miller heeft geen geldig BLS certificaat.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Jane Miller har inte längre ett giltigt BLS.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Jane Miller har ikke længere et gyldigt BLS.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(
    body: "Jane Miller har ikke lenger et gyldig BLS.",
    expected: "full_name='Jane Miller' [credential=BLS status='not held':inactive]"),
  NumberMail(body: "Jane Miller no longer has to renew her BLS.", expected: "ignored no-facts"),
]

@Suite("Mail on licences by their numbers, and on those held no longer")
struct MailNumberTests {
  @Test(arguments: mails) private func says(_ mail: NumberMail) throws {
    let mapped = try map(mail.text, name: "a.eml")
    #expect(lines(mapped) == [mail.expected])
    #expect(mapped.diagnostics.map(\.code.rawValue) == mail.warns)
  }
}
