package import Records

/// A credential that runs out within one of the bands of `expiring`, of somebody who is to be told.
package struct Reminder: Sendable {
  package var person: CanonicalPerson
  package var credential: Credential
  /// `BLS (Basic Life Support)`, or the text as written.
  package var title: String
  /// Valid through this day.
  package var expiry: CalendarDate
  /// The smallest band, in days, that the expiry lies within.
  package var band: Int
  /// What rests on it.
  package var requirements: [Requirement]
  /// How long it takes to regain, and by when to begin; nil where no requirement says.
  package var leadTime: CalendarPeriod?
  package var startBy: CalendarDate?
  /// What the audit says of it, in a sentence or two.
  package var explanation: String

  /// Whom to write to; nil where no address is known that a message can be sent to.
  package var mailbox: Mailbox? { Mailbox(name: person.name, address: person.email) }
}

extension Reminder {
  /// What is due on the day of an audit: the earliest expiry first.
  ///
  /// Follows its `expiring-credential` findings, so that nobody is reminded who left or is not ours, and of no
  /// credential that was renewed or whose standing is in doubt. Accepted findings are left out, and credentials beside
  /// which the person holds another that counts for them and lasts beyond the largest band.
  package static func all(_ audit: Audit) -> [Reminder] {
    let bands = audit.organisation.expiring.sorted()
    guard let largest = bands.last else { return [] }
    let people = Dictionary(audit.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let credentials = Dictionary(audit.credentials.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let held = Dictionary(grouping: audit.credentials, by: \.personID)
    let types = TypeTable(audit.credentialTypes)
    let reminders = audit.discrepancies.compactMap { finding -> Reminder? in
      guard finding.type == .expiringCredential, finding.state != .accepted,
        let credential = finding.credentialID.flatMap({ credentials[$0] }), let person = people[credential.personID],
        person.employment != .left, let expiry = credential.expiresOn?.lastDay
      else { return nil }
      let days = audit.asOf.days(to: expiry)
      guard let band = bands.first(where: { days <= $0 }) else { return nil }
      let isReplaced = (held[person.id] ?? []).contains { other in
        other.id != credential.id && other.isValid(on: audit.asOf)
          && credential.code.map { types.counts(other.code, for: $0) } ?? false
          && other.expiresOn.map { audit.asOf.days(to: $0.lastDay) > largest } ?? true
      }
      if isReplaced { return nil }
      let requirements = audit.requirements.filter { finding.requirements.contains($0.id) }
      let lead = requirements.longestLeadTime
      return Reminder(
        person: person, credential: credential, title: types.title(credential), expiry: expiry, band: band,
        requirements: requirements, leadTime: lead, startBy: lead?.before(expiry),
        explanation: finding.explanation)
    }
    return reminders.sorted {
      ($0.expiry, $0.person.name, $0.title, $0.credential.id) < ($1.expiry, $1.person.name, $1.title, $1.credential.id)
    }
  }
}

extension TypeTable {
  /// `BLS (Basic Life Support)`, or the text as written.
  fileprivate func title(_ credential: Credential) -> String {
    type(credential.code).map { $0.name == $0.code ? $0.code : "\($0.code) (\($0.name))" } ?? credential.text
  }
}
