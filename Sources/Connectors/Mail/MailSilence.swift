import Records

/// Messages that claim nothing whatever they say: reminders of this program, and reports that mail was not delivered.
enum MailSilence {
  /// Why a message claims nothing; nil: it may.
  static func reason(_ message: MailMessage) -> String? {
    if isReminder(messageID: message.messageID) { return "a reminder that muster wrote" }
    if isReport(message) { return "a report on the delivery of another message" }
    return nil
  }

  /// The message without the text of reminders that were passed on with it.
  static func withoutReminders(_ message: MailMessage) -> MailMessage {
    guard message.parts.contains(where: { isReminder(messageID: $0.forwarded?.messageID) }) else { return message }
    var message = message
    var isInside = false
    for index in message.parts.indices {
      if let header = message.parts[index].forwarded { isInside = isReminder(messageID: header.messageID) }
      if isInside { message.parts[index].text = nil }
    }
    return message
  }

  /// `<remind.P-….2026-11-27@…>`, `<remind.digest.2026-11-27@…>`.
  private static func isReminder(messageID: String?) -> Bool {
    guard let messageID else { return false }
    let bare = messageID.drop { $0 == "<" || $0 == " " }
    guard bare.hasPrefix("remind."), let at = bare.firstIndex(of: "@") else { return false }
    let day = bare[..<at].split(separator: ".").last ?? ""
    return day.count == 10 && day.split(separator: "-").map(\.count) == [4, 2, 2]
  }

  /// The words with which each reminder begins, where a program kept nothing but the text.
  static func isReminder(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.contains("by the records of ")
      && ["this credential of yours expires soon:", "these credentials of yours expire soon:"].contains {
        words.contains($0)
      }
  }

  private static func isReport(_ message: MailMessage) -> Bool {
    if message.parts.contains(where: { reports.contains($0.type) }) { return true }
    guard let at = message.from.lastIndex(of: "@") else { return false }
    let local = message.from[..<at].split { "<\" ,".contains($0) }.last.map { HeaderText.collapsed(String($0)) } ?? ""
    return ["mailerdaemon", "postmaster"].contains(local)
  }

  private static let reports: Set<String> = [
    "message/delivery-status", "message/global-delivery-status", "message/disposition-notification",
    "message/feedback-report", "text/rfc822-headers", "message/global-headers",
  ]
}
