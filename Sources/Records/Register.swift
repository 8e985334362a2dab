/// A subject of a record: which record, and which of the people in it.
package struct SubjectReference: Hashable, Sendable, Codable, Comparable {
  package var record: RecordReference
  package var subject: Int

  package init(record: RecordReference, subject: Int) {
    self.record = record
    self.subject = subject
  }

  package static func < (left: SubjectReference, right: SubjectReference) -> Bool {
    left.record != right.record ? left.record < right.record : left.subject < right.subject
  }
}

/// Where a value or finding rests: the record, as the user can open it.
package struct Evidence: Hashable, Sendable {
  package var importID: String
  package var source: String
  package var authority: Authority
  package var file: String
  package var line: Int
  package var recordID: String
  package var asAt: CalendarDate

  package init(
    importID: String, source: String, authority: Authority, file: String, line: Int, recordID: String,
    asAt: CalendarDate
  ) {
    self.importID = importID
    self.source = source
    self.authority = authority
    self.file = file
    self.line = line
    self.recordID = recordID
    self.asAt = asAt
  }

  /// `file:line`.
  package var place: String { "\(file):\(line)" }
}

/// Why a canonical value is what it is.
package struct FieldProvenance: Hashable, Sendable, Codable {
  /// Name of the export column.
  package var field: String
  package var value: String
  /// The text as written, where the value says less: the word behind a status that is not known.
  package var written: String?
  package var winner: Evidence?
  package var rule: SurvivorshipRule
  package var losers: [Loser]

  package struct Loser: Hashable, Sendable, Codable {
    package var value: String
    package var evidence: Evidence
    package var rule: SurvivorshipRule

    package init(value: String, evidence: Evidence, rule: SurvivorshipRule) {
      self.value = value
      self.evidence = evidence
      self.rule = rule
    }
  }

  package init(field: String, value: String, winner: Evidence?, rule: SurvivorshipRule, losers: [Loser]) {
    self.field = field
    self.value = value
    self.winner = winner
    self.rule = rule
    self.losers = losers
  }
}

/// The rule by which a value won or lost.
package enum SurvivorshipRule: String, Sendable, Codable, CaseIterable {
  case onlyClaim = "only-claim"
  case sameValue = "same-value"
  case authority
  case newestAsAt = "newest-as-at"
  case laterTerm = "later-term"
  case laterExpiry = "later-expiry"
  case worseWord = "worse-word"
  case textOrder = "text-order"
  /// The winning claim leaves it blank; the next claim of the same term fills it.
  case filled
  case history
  case olderTerm = "older-term"
  case derived
  case setAside = "set-aside"
  case absent
  case auditDate = "audit-date"

  /// The rule in words.
  package var text: String {
    switch self {
    case .onlyClaim: "the only record that says so"
    case .sameValue: "says the same"
    case .authority: "a stronger authority decides"
    case .newestAsAt: "within one authority the newest date decides"
    case .laterTerm: "between HR and a tracker the later term decides"
    case .laterExpiry: "of equals the later expiry, then the later issue decides"
    case .worseWord: "of equals the worse word decides"
    case .textOrder: "of equals the text decides"
    case .filled: "left blank by the winning record, filled by the next of the same term"
    case .history: "an older term or file of the same source is history"
    case .olderTerm: "of an older term"
    case .derived: "issue date plus the validity of the type"
    case .setAside: "set aside: the date cannot be"
    case .absent: "no longer listed by a later full snapshot"
    case .auditDate: "follows from the date on the audit date"
    }
  }
}

/// One person of the register.
package struct CanonicalPerson: Hashable, Sendable, Codable {
  package var id: String
  package var employeeNumber: String?
  package var givenName: String?
  package var middleName: String?
  package var familyName: String?
  package var otherNames: [String]
  package var birthDate: PartialDate?
  package var email: String?
  package var phone: String?
  package var jobTitle: String?
  package var department: String?
  package var location: String?
  package var clients: [String]
  package var employment: EmploymentStatus
  package var hiredOn: PartialDate?
  package var leftOn: PartialDate?
  package var records: [Evidence]
  /// How many more records, of older files of the same sources, say word for word what one of `records` says.
  package var restated: Int
  package var provenance: [FieldProvenance]
  /// Whether an HR source has ever listed the person.
  package var isKnownToHR: Bool
  /// Whether the newest full HR snapshot lists the person; true where there is none and HR knows the person.
  package var isListedByHR: Bool
  /// Which records were linked, and by what evidence.
  package var links: [LinkExplanation]

  package init(id: String) {
    self.id = id
    self.otherNames = []
    self.clients = []
    self.employment = .unknown
    self.records = []
    self.restated = 0
    self.provenance = []
    self.isKnownToHR = false
    self.isListedByHR = false
    self.links = []
  }

  /// `Given Family`, or what there is of it.
  package var name: String {
    let parts = [givenName, familyName].compactMap { $0 }
    return parts.isEmpty ? (employeeNumber ?? email ?? id) : parts.joined(separator: " ")
  }
}

/// Why two records were taken for one person.
package struct LinkExplanation: Hashable, Sendable, Codable {
  package var left: Evidence
  package var right: Evidence
  /// In bits; nil where a rule decided, not the weight.
  package var weight: Double?
  package var probability: Double?
  /// The rule or the comparison levels, in words, with bits.
  package var reasons: [String]

  package init(left: Evidence, right: Evidence, weight: Double?, probability: Double?, reasons: [String]) {
    self.left = left
    self.right = right
    self.weight = weight
    self.probability = probability
    self.reasons = reasons
  }
}

/// One holding of one person: its current term.
package struct Credential: Hashable, Sendable, Codable {
  package var id: String
  package var personID: String
  /// The catalogue's code; nil where the text is in no catalogue.
  package var code: String?
  /// The winning claim's text as written.
  package var text: String
  package var issuer: String?
  package var number: String?
  package var status: CredentialStatus
  package var issuedOn: PartialDate?
  package var expiresOn: PartialDate?
  package var isExpiryDerived: Bool
  package var verifiedOn: CalendarDate?
  package var verifiedBy: String?
  package var records: [Evidence]
  /// How many more records, of older files of the same sources, say word for word what one of `records` says.
  package var restated: Int
  package var provenance: [FieldProvenance]
  /// Method by which the text was matched to the catalogue.
  package var match: CredentialTypeMatch

  package init(id: String, personID: String, match: CredentialTypeMatch) {
    self.id = id
    self.personID = personID
    self.code = match.code
    self.text = match.text
    self.match = match
    self.status = .unknown
    self.isExpiryDerived = false
    self.records = []
    self.restated = 0
    self.provenance = []
  }
}

/// What became of one source record in the register.
package struct RecordAccount: Hashable, Sendable, Codable {
  package var evidence: Evidence
  package var disposition: Disposition
  package var reason: DispositionReason?
  package var personIDs: [String]
  package var credentialIDs: [String]

  package init(
    evidence: Evidence, disposition: Disposition, reason: DispositionReason?, personIDs: [String],
    credentialIDs: [String]
  ) {
    self.evidence = evidence
    self.disposition = disposition
    self.reason = reason
    self.personIDs = personIDs
    self.credentialIDs = credentialIDs
  }
}

/// One import with the fate of its records.
package struct ImportAccount: Hashable, Sendable, Codable {
  package var info: ImportInfo
  package var read: Int
  package var accepted: Int
  package var unchanged: Int
  package var ignored: Int
  package var rejected: Int

  package init(info: ImportInfo, read: Int, accepted: Int, unchanged: Int, ignored: Int, rejected: Int) {
    self.info = info
    self.read = read
    self.accepted = accepted
    self.unchanged = unchanged
    self.ignored = ignored
    self.rejected = rejected
  }
}
