package import Records

/// The reminders of a day as files: a message a person, a digest for the coordinator, and a calendar.
package struct ReminderFiles: Sendable {
  package struct File: Hashable, Sendable {
    package var name: String
    package var text: String
  }

  package static let digestName = "digest.eml"
  package static let calendarName = "expiries.ics"

  /// The audit's reminders, earliest expiry first.
  package let reminders: [Reminder]
  private let organisation: Organisation
  private let asOf: CalendarDate

  package init(_ audit: Audit) {
    self.reminders = Reminder.all(audit)
    self.organisation = audit.organisation
    self.asOf = audit.asOf
  }

  /// Those of one person, in the order in which people come up first.
  package var byPerson: [(person: CanonicalPerson, reminders: [Reminder])] {
    var order: [String] = []
    let groups = Dictionary(grouping: reminders) { $0.person.id }
    for reminder in reminders where !order.contains(reminder.person.id) { order.append(reminder.person.id) }
    return order.compactMap { id in groups[id].flatMap { own in own.first.map { ($0.person, own) } } }
  }

  /// The file of a person's message; one whose person is no longer due is stale.
  package static func name(of person: CanonicalPerson) -> String { "\(person.id).eml" }

  /// Whether a file is a message to a person, of this day or of an earlier one.
  package static func isMessageName(_ name: String) -> Bool {
    name.wholeMatch(of: /P-[0-9A-Z]{10}\.eml/) != nil
  }

  /// Everything there is to write; the digest and the calendar also where nothing is due.
  package var files: [File] {
    byPerson.compactMap { person, own in
      own.first?.mailbox.map { File(name: ReminderFiles.name(of: person), text: message(to: $0, person, own).text) }
    } + [
      File(name: ReminderFiles.digestName, text: digest.text), File(name: ReminderFiles.calendarName, text: calendar),
    ]
  }

  // MARK: - who writes

  private var coordinator: Mailbox? { mailbox(organisation.coordinator) }
  private var backup: Mailbox? { mailbox(organisation.backup) }

  /// From whom the messages are: the coordinator, else who stands in.
  package var sender: Mailbox? { coordinator ?? backup }

  private func mailbox(_ owner: Organisation.Owner?) -> Mailbox? {
    owner.flatMap { Mailbox(name: $0.name, address: $0.email) }
  }

  /// The domain is the sender's; `.invalid` where there is none (RFC 2606).
  private func messageID(_ key: String) -> String { "\(key).\(asOf)@\(sender?.domain ?? "muster.invalid")" }

  // MARK: - messages

  private func message(to mailbox: Mailbox, _ person: CanonicalPerson, _ own: [Reminder]) -> MailMessage {
    let first = Wording.short(own.first?.expiry ?? asOf)
    let subject =
      own.count == 1
      ? "\(PlainLine.of(own.first?.title ?? "")) expires on \(first)"
      : "\(own.count) of your credentials expire, the first on \(first)"
    return MailMessage(
      messageID: messageID("remind.\(person.id)"), date: asOf, from: sender, to: [mailbox], subject: subject,
      body: ReminderText(organisation, asOf).letter(to: person, own))
  }

  private var digest: MailMessage {
    let to = [sender].compactMap { $0 }
    let cc = coordinator == nil ? [] : [backup].compactMap { $0 }.filter { !to.contains($0) }
    let days = organisation.expiring.max() ?? 0
    let count = Wording.count(reminders.count, "credential expires", "credentials expire")
    return MailMessage(
      messageID: messageID("remind.digest"), date: asOf, from: sender, to: to, cc: cc,
      subject: "\(organisation.name): \(count) within \(days) days of \(Wording.short(asOf))",
      body: ReminderText(organisation, asOf).digest(byPerson, reminders))
  }

  // MARK: - calendar

  private var calendar: String {
    let events = reminders.map { reminder in
      CalendarFile.Event(
        uid: reminder.credential.id, day: reminder.expiry,
        summary: "\(reminder.title) of \(reminder.person.name) expires",
        description: ReminderText(organisation, asOf).facts(reminder).joined(separator: "\n"), alarms: alarms(reminder))
    }
    return CalendarFile(name: "\(organisation.name): credentials that expire", madeOn: asOf, events: events).text
  }

  /// At each smaller band and when to begin, as far as these days are still to come; else the day before, or the day.
  private func alarms(_ reminder: Reminder) -> [Int] {
    let left = asOf.days(to: reminder.expiry)
    let begin = reminder.startBy.map { $0.days(to: reminder.expiry) }
    let days = Set(organisation.expiring + [begin].compactMap { $0 }).filter { (1..<max(1, left)).contains($0) }
    return days.isEmpty ? [min(1, left)] : days.sorted(by: >)
  }
}
