package import Records

/// What an audit comes to, counted once for the page, the summary and the terminal.
package struct AuditTotals: Sendable {
  package var people = 0
  package var peopleByEmployment: [EmploymentStatus: Int] = [:]
  package var credentials = 0
  package var valid = 0
  /// Of the valid ones, those that expire within the largest `expiring` band.
  package var expiring = 0
  package var expired = 0
  /// Neither valid nor expired.
  package var otherwise = 0
  /// Findings that are not accepted.
  package var open = 0
  package var accepted = 0
  package var openBySeverity: [Severity: Int] = [:]
  package var openByType: [DiscrepancyType: Int] = [:]
  package var new = 0
  package var resolved = 0
  package var requirements: [RequirementTotals] = []
  package var groups: [ComplianceGroup] = []
  package var calendar: ExpiryCalendar
  package var records = RecordTotals()

  package init(_ audit: Audit) {
    calendar = ExpiryCalendar(audit)
    requirements = RequirementTotals.all(audit)
    groups = ComplianceGroup.all(requirements, audit)
    countPeople(audit)
    countCredentials(audit)
    countFindings(audit)
    for account in audit.imports where account.info.isActive { records.add(account) }
  }

  private mutating func countPeople(_ audit: Audit) {
    people = audit.people.count
    for person in audit.people { peopleByEmployment[person.employment, default: 0] += 1 }
  }

  private mutating func countCredentials(_ audit: Audit) {
    credentials = audit.credentials.count
    let band = audit.organisation.expiring.max() ?? 90
    for credential in audit.credentials {
      if credential.isValid(on: audit.asOf) {
        valid += 1
        if let last = credential.expiresOn?.lastDay, audit.asOf.days(to: last) <= band { expiring += 1 }
      } else if credential.status == .expired || credential.status.isValidWord {
        expired += 1
      } else {
        otherwise += 1
      }
    }
  }

  private mutating func countFindings(_ audit: Audit) {
    for finding in audit.discrepancies {
      if finding.state == .accepted {
        accepted += 1
        continue
      }
      open += 1
      openBySeverity[finding.severity, default: 0] += 1
      openByType[finding.type, default: 0] += 1
    }
    new = audit.comparison?.new.count ?? 0
    resolved = audit.comparison?.resolved.count ?? 0
  }
}

/// Records of all imports by what became of them.
package struct RecordTotals: Hashable, Sendable {
  package var read = 0
  package var accepted = 0
  package var unchanged = 0
  package var ignored = 0
  package var rejected = 0

  package init() {}

  mutating func add(_ account: ImportAccount) {
    read += account.read
    accepted += account.accepted
    unchanged += account.unchanged
    ignored += account.ignored
    rejected += account.rejected
  }

  /// Whether every record that was read is accounted for.
  package var isWhole: Bool { read == accepted + unchanged + ignored + rejected }
}

extension Credential {
  /// Whether its status is one of those that count, and its expiry, if any, has not passed.
  func isValid(on date: CalendarDate) -> Bool {
    status.isValidWord && expiresOn.map { $0.lastDay >= date } ?? true
  }
}
