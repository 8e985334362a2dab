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
