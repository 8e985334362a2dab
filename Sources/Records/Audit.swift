/// The state of the register on one date, with all that reports show of it.
package struct Audit: Sendable, Codable {
  package var organisation: Organisation
  package var asOf: CalendarDate
  /// When the audit was made, ISO 8601; nil where `--as-of` makes the output deterministic.
  package var madeAt: String?
  package var people: [CanonicalPerson]
  package var credentials: [Credential]
  /// Most urgent first.
  package var discrepancies: [Discrepancy]
  package var requirements: [Requirement]
  package var requirementStatuses: [RequirementStatus]
  package var credentialTypes: [CredentialType]
  package var imports: [ImportAccount]
  package var records: [RecordAccount]
  package var comparison: AuditComparison?
  /// Warnings of reading the files that count, in the order of evidence.
  package var notices: [FileNotice] = []
  /// What earlier audits came to, the oldest first.
  package var history: [AuditPoint] = []

  package init(
    organisation: Organisation, asOf: CalendarDate, people: [CanonicalPerson], credentials: [Credential],
    discrepancies: [Discrepancy], requirements: [Requirement], requirementStatuses: [RequirementStatus],
    credentialTypes: [CredentialType], imports: [ImportAccount], records: [RecordAccount]
  ) {
    self.organisation = organisation
    self.asOf = asOf
    self.people = people
    self.credentials = credentials
    self.discrepancies = discrepancies
    self.requirements = requirements
    self.requirementStatuses = requirementStatuses
    self.credentialTypes = credentialTypes
    self.imports = imports
    self.records = records
  }
}

/// What one audit came to, to be compared with others.
package struct AuditPoint: Sendable, Codable, Hashable {
  package var asOf: CalendarDate
  /// Findings that were open.
  package var open: Int
  /// Holders that requirements asked for and did not have.
  package var gaps: Int
  package var needed: Int
  /// Findings of a credential that a requirement rests on and that has expired or is not in good standing; nil where the
  /// audit did not count them.
  package var lapses: Int?

  package init(asOf: CalendarDate, open: Int, gaps: Int, needed: Int, lapses: Int?) {
    self.asOf = asOf
    self.open = open
    self.gaps = gaps
    self.needed = needed
    self.lapses = lapses
  }

  /// Met of needed, 0 to 100, rounded down so that 100 means all; nil where nothing is asked for.
  package var percent: Int? { needed == 0 ? nil : (needed - gaps) * 100 / needed }
}

/// What changed since an earlier audit.
package struct AuditComparison: Sendable, Codable, Hashable {
  package var previousAsOf: CalendarDate
  /// Keys of findings that the earlier audit had not.
  package var new: [String]
  package var stillOpen: [String]
  /// Findings of the earlier audit that are gone.
  package var resolved: [ResolvedFinding]

  package struct ResolvedFinding: Sendable, Codable, Hashable {
    package var key: String
    package var type: DiscrepancyType
    package var severity: Severity
    package var personName: String?
    package var credential: String?

    package init(
      key: String, type: DiscrepancyType, severity: Severity, personName: String?, credential: String?
    ) {
      self.key = key
      self.type = type
      self.severity = severity
      self.personName = personName
      self.credential = credential
    }
  }

  package init(previousAsOf: CalendarDate, new: [String], stillOpen: [String], resolved: [ResolvedFinding]) {
    self.previousAsOf = previousAsOf
    self.new = new
    self.stillOpen = stillOpen
    self.resolved = resolved
  }
}
