package import Records

/// A message as the text of an `.eml` file: RFC 5322, the text in UTF-8 as quoted-printable (RFC 2045).
///
/// `X-Unsent: 1` makes mail programs open it as a draft that waits to be sent.
package struct MailMessage: Sendable {
  /// What stands between the angle brackets; a dot-atom, `@` and a domain.
  package var messageID: String
  package var date: CalendarDate
  /// nil: written as a group without members, for whoever sends it to fill in (RFC 6854).
  package var from: Mailbox?
  package var to: [Mailbox]
  package var cc: [Mailbox]
  package var subject: String
  /// Lines that end in line feeds.
  package var body: String

  package init(
    messageID: String, date: CalendarDate, from: Mailbox?, to: [Mailbox], cc: [Mailbox] = [], subject: String,
    body: String
  ) {
    self.messageID = messageID
    self.date = date
    self.from = from
    self.to = to
    self.cc = cc
    self.subject = subject
    self.body = body
  }

  /// The whole message, with CRLF at the end of every line.
  package var text: String {
    var header = MailHeader.field("Date", [dateTime])
    header += from.map { MailHeader.field("From", [$0]) } ?? MailHeader.field("From", ["nobody:;"])
    header += to.isEmpty ? MailHeader.field("To", ["undisclosed-recipients:;"]) : MailHeader.field("To", to)
    if !cc.isEmpty { header += MailHeader.field("Cc", cc) }
    header += MailHeader.field("Subject", MailHeader.unstructured(subject))
    header += MailHeader.field("Message-ID", ["<\(messageID)>"])
    header += MailHeader.field("MIME-Version", ["1.0"])
    header += MailHeader.field("Content-Type", ["text/plain;", "charset=utf-8"])
    header += MailHeader.field("Content-Transfer-Encoding", ["quoted-printable"])
    header += MailHeader.field("Content-Language", ["en"])
    header += MailHeader.field("X-Unsent", ["1"])
    return header + "\r\n" + QuotedPrintable.encoded(body)
  }

  /// Noon of the day in UTC, which is the same day almost everywhere.
  private var dateTime: String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let day = days[((date.dayNumber % 7) + 7) % 7]
    let number = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    return "\(day), \(number) \(Wording.month(date.month).prefix(3)) \(yearText) 12:00:00 +0000"
  }

  private var yearText: String { String(date.description.prefix(4)) }
}
