/// The closed list of findings, in the order of SPEC section 6.
package enum DiscrepancyType: String, Sendable, Codable, CaseIterable {
  case excludedPerson = "excluded-person"
  case possibleExclusion = "possible-exclusion"
  case notInHR = "not-in-hr"
  case leaverCredential = "leaver-credential"
  case missingCredential = "missing-credential"
  case notInGoodStanding = "not-in-good-standing"
  case notFoundAtIssuer = "not-found-at-issuer"
  case unknownStanding = "unknown-standing"
  case expiredCredential = "expired-credential"
  case inProcessCredential = "in-process-credential"
  case undatedCredential = "undated-credential"
  case expiringCredential = "expiring-credential"
  case joinerUnverified = "joiner-unverified"
  case unverifiedCredential = "unverified-credential"
  case assumedRenewal = "assumed-renewal"
  case dateConflict = "date-conflict"
  case numberConflict = "number-conflict"
  case holderNameConflict = "holder-name-conflict"
  case unrecordedCredential = "unrecorded-credential"
  case sharedNumber = "shared-number"
  case identifierConflict = "identifier-conflict"
  case possibleDuplicate = "possible-duplicate"
  case unplacedRecord = "unplaced-record"
  case promisedNotHeld = "promised-not-held"
  case coverageGap = "coverage-gap"
  case singleHolder = "single-holder"
  case unknownCredential = "unknown-credential"
  case unknownStatus = "unknown-status"
  case invalidDate = "invalid-date"
  case ambiguousDate = "ambiguous-date"
  case rejectedRecord = "rejected-record"
  case sourceOverdue = "source-overdue"
  case noOwner = "no-owner"

  package enum Family: String, Sendable, Codable, CaseIterable {
    case person, standing, record, identity, coverage, input
  }

  package var family: Family {
    switch self {
    case .excludedPerson, .possibleExclusion, .notInHR, .leaverCredential, .missingCredential: .person
    case .notInGoodStanding, .notFoundAtIssuer, .unknownStanding, .expiredCredential, .inProcessCredential,
      .undatedCredential, .expiringCredential, .joinerUnverified, .unverifiedCredential:
      .standing
    case .assumedRenewal, .dateConflict, .numberConflict, .holderNameConflict, .unrecordedCredential: .record
    case .sharedNumber, .identifierConflict, .possibleDuplicate, .unplacedRecord: .identity
    case .promisedNotHeld, .coverageGap, .singleHolder: .coverage
    case .unknownCredential, .unknownStatus, .invalidDate, .ambiguousDate, .rejectedRecord, .sourceOverdue, .noOwner:
      .input
    }
  }

  /// Whether no deadline makes it less urgent: the person may not work, or the client has been told otherwise.
  package var isForToday: Bool {
    switch self {
    case .excludedPerson, .possibleExclusion, .notInGoodStanding, .promisedNotHeld: true
    default: false
    }
  }

  /// What the type is called in a heading.
  package var title: String {
    switch self {
    case .excludedPerson: "Excluded person"
    case .possibleExclusion: "Possible exclusion"
    case .notInHR: "Not in HR"
    case .leaverCredential: "Leaver holds a credential"
    case .missingCredential: "Missing credential"
    case .notInGoodStanding: "Not in good standing"
    case .notFoundAtIssuer: "Not found at the issuer"
    case .unknownStanding: "Standing not known"
    case .expiredCredential: "Expired credential"
    case .inProcessCredential: "Still in process"
    case .undatedCredential: "No date"
    case .expiringCredential: "Expiring soon"
    case .joinerUnverified: "Joiner not verified"
    case .unverifiedCredential: "Verification due"
    case .assumedRenewal: "Assumed renewal"
    case .dateConflict: "Dates disagree"
    case .numberConflict: "Numbers disagree"
    case .holderNameConflict: "Held under another name"
    case .unrecordedCredential: "Not recorded here"
    case .sharedNumber: "One number, two people"
    case .identifierConflict: "One employee number, two people"
    case .possibleDuplicate: "Possible duplicate"
    case .unplacedRecord: "Record fits several people"
    case .promisedNotHeld: "Promised but not held"
    case .coverageGap: "Coverage gap"
    case .singleHolder: "Single holder"
    case .unknownCredential: "Unknown credential"
    case .unknownStatus: "Unknown status word"
    case .invalidDate: "Invalid date"
    case .ambiguousDate: "Ambiguous date"
    case .rejectedRecord: "Rejected record"
    case .sourceOverdue: "Source overdue"
    case .noOwner: "No owner"
    }
  }
}

/// One typed finding, with the evidence for it.
package struct Discrepancy: Hashable, Sendable, Codable {
  package enum State: String, Sendable, Codable { case new, open, accepted, reopened }

  /// Stable from audit to audit: made of the type and what it is about, never of the values found.
  package var key: String
  package var type: DiscrepancyType
  package var severity: Severity
  /// 0 to 100; sorts the report.
  package var urgency: Int
  package var personID: String?
  package var employeeNumber: String?
  package var personName: String?
  package var credentialID: String?
  /// Code, or the text where there is none; codes joined by `; ` where several would do.
  package var credential: String?
  /// Ids of the requirements concerned.
  package var requirements: [String]
  /// The export's column name.
  package var field: String?
  package var expected: String?
  package var found: String?
  package var client: String?
  package var dueOn: CalendarDate?
  package var explanation: String
  package var action: String
  package var evidence: [Evidence]
  package var firstSeen: CalendarDate?
  package var state: State

  package init(
    key: String, type: DiscrepancyType, severity: Severity, explanation: String, action: String,
    evidence: [Evidence] = []
  ) {
    self.key = key
    self.type = type
    self.severity = severity
    self.urgency = 0
    self.requirements = []
    self.explanation = explanation
    self.action = action
    self.evidence = evidence
    self.state = .new
  }

  /// What the finding rests on, as one text: what it compares, whom it concerns, and when it is due.
  ///
  /// It stays as it is when a newer file says the same again, and changes with the values that the evidence gives:
  /// somebody who accepted a suspension did not accept the revocation that came after it.
  package var basis: String {
    let parts: [String?] = [
      credential, field, expected, found, client, dueOn?.description, requirements.sorted().joined(separator: "; "),
    ]
    return parts.map { $0 ?? "" }.joined(separator: "\u{1F}")
  }
}

/// A requirement held against one person in its scope.
package struct RequirementStatus: Hashable, Sendable, Codable {
  package var requirement: String
  package var personID: String
  package var employeeNumber: String?
  package var personName: String
  /// Codes that would meet it, joined by `; `; the code that does where it is met.
  package var credential: String
  package var isMet: Bool
  package var reason: String
  package var credentialID: String?

  package init(
    requirement: String, personID: String, employeeNumber: String?, personName: String, credential: String,
    isMet: Bool, reason: String, credentialID: String?
  ) {
    self.requirement = requirement
    self.personID = personID
    self.employeeNumber = employeeNumber
    self.personName = personName
    self.credential = credential
    self.isMet = isMet
    self.reason = reason
    self.credentialID = credentialID
  }
}
