package import Records

/// What is valid on the audit date and expires within the twelve months after it, month by month.
package struct ExpiryCalendar: Sendable {
  package struct Entry: Sendable {
    package var credentialID: String
    /// The code; the text as written where there is none.
    package var credential: String
    package var personName: String
    package var employeeNumber: String?
    package var on: CalendarDate
    /// Whether the date is known to the month alone.
    package var isMonthOnly: Bool
    /// Ids of the requirements that it meets.
    package var requirements: [String]
  }

  package struct Month: Sendable {
    package var year: Int
    package var month: Int
    /// By date, then by name.
    package var entries: [Entry]

    package var required: Int { entries.count { !$0.requirements.isEmpty } }
  }

  /// From the audit date's month on; the first begins on the audit date, the last ends a year after it.
  package var months: [Month]

  package var total: Int { months.reduce(0) { $0 + $1.entries.count } }

  init(_ audit: Audit) {
    let people = Dictionary(audit.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var requirements: [String: Set<String>] = [:]
    for status in audit.requirementStatuses where status.isMet {
      if let id = status.credentialID { requirements[id, default: []].insert(status.requirement) }
    }
    let end = audit.asOf.adding(months: 12)
    var entries: [Entry] = []
    for credential in audit.credentials where credential.isValid(on: audit.asOf) {
      guard let expiry = credential.expiresOn, expiry.lastDay < end, let person = people[credential.personID],
        person.employment != .left
      else { continue }
      entries.append(
        Entry(
          credentialID: credential.id, credential: credential.code ?? credential.text, personName: person.name,
          employeeNumber: person.employeeNumber, on: expiry.lastDay, isMonthOnly: expiry.precision != .day,
          requirements: (requirements[credential.id] ?? []).sorted()))
    }
    entries.sort {
      ($0.on, $0.personName, $0.credentialID) < ($1.on, $1.personName, $1.credentialID)
    }
    months = ExpiryCalendar.months(from: audit.asOf, to: end.adding(days: -1), entries)
  }

  private static func months(from start: CalendarDate, to end: CalendarDate, _ entries: [Entry]) -> [Month] {
    let count = (end.year - start.year) * 12 + end.month - start.month + 1
    var months = (0..<count).map { index in
      let first = start.adding(months: index)
      return Month(year: first.year, month: first.month, entries: [])
    }
    for entry in entries {
      months[(entry.on.year - start.year) * 12 + entry.on.month - start.month].entries.append(entry)
    }
    return months
  }
}
