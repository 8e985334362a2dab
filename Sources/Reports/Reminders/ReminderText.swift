import Records

/// What reminders say, in words.
struct ReminderText {
  private let organisation: Organisation
  private let asOf: CalendarDate

  init(_ organisation: Organisation, _ asOf: CalendarDate) {
    self.organisation = organisation
    self.asOf = asOf
  }

  // MARK: - to the person

  func letter(to person: CanonicalPerson, _ reminders: [Reminder]) -> String {
    let name = PlainLine.of(person.givenName ?? person.name)
    let what = reminders.count == 1 ? "this credential of yours expires" : "these credentials of yours expire"
    var lines = ["Hello \(name),", "", "by the records of \(PlainLine.of(organisation.name)) \(what) soon:"]
    for reminder in reminders {
      lines += [
        "", "* " + PlainLine.of(reminder.title) + (reminder.credential.issuer.map { ", " + PlainLine.of($0) } ?? ""),
      ]
      lines += facts(reminder).map { "  " + $0 }
    }
    let it = reminders.count == 1 ? "it" : "any of them"
    lines += ["", "If you have renewed \(it) already, please send the new certificate\(recipient)."]
    if let coordinator { lines += ["", PlainLine.of(coordinator.name), PlainLine.of(organisation.name)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// When it expires, when to begin, what to do and what it is needed for; a line each.
  func facts(_ reminder: Reminder) -> [String] {
    let expiry = Wording.long(reminder.expiry)
    var lines = ["Valid through \(expiry), \(Wording.distance(from: asOf, to: reminder.expiry))."]
    lines.append("To do: book the renewal, so that the new certificate is here by then.")
    if let lead = reminder.leadTime, let start = reminder.startBy {
      let begin =
        switch start {
        case ..<asOf: "begin today: the day to begin was \(Wording.long(start))"
        case asOf: "begin today"
        default: "begin by \(Wording.long(start)), \(Wording.distance(from: asOf, to: start))"
        }
      lines.append("It takes \(lead.text), so \(begin).")
    } else {
      lines.append("How long it takes is not on record: begin soon.")
    }
    if !reminder.requirements.isEmpty { lines.append("Needed for \(needs(reminder)).") }
    return lines
  }

  private func needs(_ reminder: Reminder) -> String {
    let needs = reminder.requirements.map { requirement in
      switch requirement.basis {
      case .regulatory: "\(requirement.id) (regulatory)"
      case .client: "\(requirement.id) (\(requirement.client ?? "client"))"
      case .bestPractice: "\(requirement.id) (our own rule)"
      }
    }
    return PlainLine.of(Wording.list(needs, most: needs.count))
  }

  private var coordinator: Organisation.Owner? { organisation.coordinator ?? organisation.backup }

  private var recipient: String {
    guard let coordinator else { return "" }
    let address = Mailbox(name: coordinator.name, address: coordinator.email).map { " (\($0.address))" } ?? ""
    return " to \(PlainLine.of(coordinator.name))\(address)"
  }

  // MARK: - to the coordinator

  func digest(_ people: [(person: CanonicalPerson, reminders: [Reminder])], _ reminders: [Reminder]) -> String {
    let bands = organisation.expiring.sorted()
    var lines = [
      "\(PlainLine.of(organisation.name)): what expires within \(bands.last ?? 0) days of \(Wording.long(asOf)).", "",
    ]
    if reminders.isEmpty { return (lines + ["Nothing does."]).joined(separator: "\n") + "\n" }
    let silent = people.filter { $0.reminders.first?.mailbox == nil }
    lines.append(
      Wording.count(reminders.count, "credential", "credentials") + " of "
        + Wording.count(people.count, "person", "people") + ". "
        + Wording.count(people.count - silent.count, "message is", "messages are")
        + " ready to be sent, beside this one.")
    for band in bands {
      let own = reminders.filter { $0.band == band }
      if own.isEmpty { continue }
      lines += ["", "Within \(band) days: \(own.count)", ""]
      for reminder in own { lines += entry(reminder) }
    }
    if !silent.isEmpty {
      lines += ["", "No address that a message can be sent to; please tell them yourself:", ""]
      lines += silent.map { "* " + who($0.person) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ reminder: Reminder) -> [String] {
    let facts = facts(reminder).dropFirst(2)
    return ["* \(Wording.short(reminder.expiry))  \(who(reminder.person)): \(PlainLine.of(reminder.title))"]
      + [PlainLine.of(reminder.explanation)].map { "  " + $0 } + facts.map { "  " + $0 }
  }

  private func who(_ person: CanonicalPerson) -> String {
    PlainLine.of(person.name + (person.employeeNumber.map { " (\($0))" } ?? ""))
  }
}
