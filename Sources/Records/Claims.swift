/// A person's name taken apart, and as written.
package struct PersonName: Hashable, Sendable, Codable {
  package var given: String?
  package var middle: String?
  package var family: String?
  /// Called name or nickname: `Smith, Robert (Bob)` → Bob.
  package var preferred: String?
  /// Former family name: `née Jones`.
  package var former: String?
  /// Generational suffix, as `Jr`, `III`; titles and post-nominals are dropped from the name.
  package var suffix: String?
  package var written: String

  package init(
    given: String? = nil, middle: String? = nil, family: String? = nil, preferred: String? = nil,
    former: String? = nil, suffix: String? = nil, written: String
  ) {
    self.given = given
    self.middle = middle
    self.family = family
    self.preferred = preferred
    self.former = former
    self.suffix = suffix
    self.written = written
  }

  /// `Given Family`, or what there is of it.
  package var shortForm: String {
    let parts = [given, family].compactMap { $0 }
    return parts.isEmpty ? written : parts.joined(separator: " ")
  }

  /// `Given Middle Family Suffix`, or what there is of it.
  package var longForm: String {
    let parts = [given, middle, family, suffix].compactMap { $0 }
    return parts.isEmpty ? written : parts.joined(separator: " ")
  }
}

/// A date of a claim, as written and as read.
package struct ClaimedDate: Hashable, Sendable, Codable {
  package var date: PartialDate
  package var written: String
  /// The other reading, where nothing in the file decided the order.
  package var otherReading: PartialDate?

  package init(_ date: PartialDate, written: String, otherReading: PartialDate? = nil) {
    self.date = date
    self.written = written
    self.otherReading = otherReading
  }
}

/// "This person exists": what one record says of one person, normalised.
package struct PersonClaim: Hashable, Sendable, Codable {
  package var name: PersonName?
  /// Other full names that the same record gives the person.
  package var otherNames: [PersonName] = []
  /// Without case, blanks and float tail: `00123` stays, `123.0` becomes `123`.
  package var employeeNumber: String?
  package var birthDate: ClaimedDate?
  /// Lower case, valid form.
  package var email: String?
  /// `+` and digits, or digits alone where the country is not known.
  package var phone: String?
  package var jobTitle: String?
  package var department: String?
  package var location: String?
  package var clients: [String] = []
  package var employment: EmploymentStatus?
  /// The employment word as written.
  package var employmentWord: String?
  package var hiredOn: ClaimedDate?
  package var leftOn: ClaimedDate?
  package var rehiredOn: ClaimedDate?
  package var street: String?
  package var city: String?
  package var state: String?
  package var postcode: String?
  package var npi: String?

  package init() {}

  /// Whether it names somebody at all: by name, number, e-mail address or national identifier.
  package var namesSomebody: Bool { name != nil || employeeNumber != nil || email != nil || npi != nil }
}

/// How a credential's text was matched to the catalogue.
package struct CredentialTypeMatch: Hashable, Sendable, Codable {
  package enum Method: String, Sendable, Codable { case code, name, alias, similarity, none }

  /// The catalogue's code; nil where the text is in no catalogue.
  package var code: String?
  /// As written.
  package var text: String
  package var method: Method
  /// 0 to 1; 1 for code, name and alias.
  package var similarity: Double
  /// Codes of the types that the text fits alike, where it is matched to none of them for that reason; else nil.
  package var alike: [String]?

  package init(code: String?, text: String, method: Method, similarity: Double, alike: [String]? = nil) {
    self.code = code
    self.text = text
    self.method = method
    self.similarity = similarity
    self.alike = alike
  }
}

/// "This person holds this credential": what one record says of one holding, normalised.
package struct CredentialClaim: Hashable, Sendable, Codable {
  package var type: CredentialTypeMatch
  /// Issuing body as the record has it; nil where it says nothing.
  package var issuer: String?
  package var jurisdiction: String?
  /// As written, trimmed.
  package var number: String?
  package var issuedOn: ClaimedDate?
  package var expiresOn: ClaimedDate?
  /// What the words of the record mean; nil where it has no status word.
  package var status: CredentialStatus?
  /// The status words as written.
  package var statusWord: String?
  /// Why the status is what it is, where the connector's words say so.
  package var statusCause: StatusCause?
  /// Whether a word stands there that nothing maps, or that says that nobody can tell (`StatusCause.unverifiable`).
  package var hasUnmappedWord: Bool = false
  /// A renewal is under way beside the term that the claim shows.
  package var renewalInProcess: Bool = false
  package var verifiedOn: ClaimedDate?
  /// The credential is known not to expire ("no expiry", "lifetime").
  package var neverExpires: Bool = false
  package var note: String?
  /// Place of the holding's own cell or element, where it is not the record's first line.
  package var line: Int?

  package init(type: CredentialTypeMatch) { self.type = type }
}

/// What an exclusion list says of one entry.
package struct ExclusionClaim: Hashable, Sendable, Codable {
  package var type: String?
  package var excludedOn: ClaimedDate?
  package var reinstatedOn: ClaimedDate?
  package var waiverOn: ClaimedDate?
  package var waiverState: String?

  package init() {}
}

/// A person of a record, with everything that the record claims of that person.
package struct SubjectClaims: Hashable, Sendable, Codable {
  package var person: PersonClaim
  package var credentials: [CredentialClaim]
  package var exclusion: ExclusionClaim?
  /// Client and headcount of a promise; the credentials promised stand in `credentials`.
  package var promise: PromiseClaim?
  package var sentence: String?
  /// Credentials of which the person did not pass the examination; they claim nothing, and end what was booked before.
  package var failedExams: [CredentialTypeMatch] = []
  /// Whether a message names a licence by its number alone, and who it is of is known by that number; such a record
  /// makes nobody a person.
  package var isByNumber = false

  package init(
    person: PersonClaim, credentials: [CredentialClaim] = [], exclusion: ExclusionClaim? = nil,
    promise: PromiseClaim? = nil, sentence: String? = nil
  ) {
    self.person = person
    self.credentials = credentials
    self.exclusion = exclusion
    self.promise = promise
    self.sentence = sentence
  }
}

/// What a client was told: that this person, or so many people, hold the credentials of the subject.
package struct PromiseClaim: Hashable, Sendable, Codable {
  package var client: String?
  /// nil where the promise names a person.
  package var headcount: Int?

  package init(client: String?, headcount: Int?) {
    self.client = client
    self.headcount = headcount
  }
}

/// Something in a record that could not be taken as it stands.
package struct RecordIssue: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable {
    /// A date that cannot be.
    case impossibleDate
    /// An expiry before its issue: both dates are set aside.
    case expiryBeforeIssue
    /// An issue date after the file's or record's own date is looked at on the audit date, not here.
    case unreadableDate
    /// A day and month, or a month, without a year: the nearest year was taken.
    case assumedYear
    /// Words in brackets beside a date that nothing maps; the date counts. The detail has them.
    case unreadWords
  }

  package var kind: Kind
  package var field: Field
  package var written: String
  /// Index of the subject, and of the credential in it, that the issue belongs to; nil for the record.
  package var subject: Int?
  package var credential: Int?
  package var line: Int?
  /// In words, without people's data.
  package var detail: String

  package init(
    kind: Kind, field: Field, written: String, subject: Int? = nil, credential: Int? = nil, line: Int? = nil,
    detail: String
  ) {
    self.kind = kind
    self.field = field
    self.written = written
    self.subject = subject
    self.credential = credential
    self.line = line
    self.detail = detail
  }

  /// Whether it tells of a date that could not be used.
  package var isOfUnusableDate: Bool { kind != .assumedYear && kind != .unreadWords }
}

/// A mapped record after normalisation.
package struct NormalizedRecord: Hashable, Sendable, Codable {
  package var location: RecordLocation
  package var disposition: Disposition
  package var reason: DispositionReason?
  package var detail: String?
  package var subjects: [SubjectClaims]
  /// The date stated in the record; nil: the import's holds.
  package var asAt: CalendarDate?
  package var issues: [RecordIssue]

  package init(
    location: RecordLocation, disposition: Disposition, reason: DispositionReason? = nil, detail: String? = nil,
    subjects: [SubjectClaims] = [], asAt: CalendarDate? = nil, issues: [RecordIssue] = []
  ) {
    self.location = location
    self.disposition = disposition
    self.reason = reason
    self.detail = detail
    self.subjects = subjects
    self.asAt = asAt
    self.issues = issues
  }
}

/// A column whose dates can be read two ways, with nothing in the file to decide.
package struct AmbiguousColumn: Hashable, Sendable, Codable {
  package var column: String
  package var field: Field
  /// The order that was taken (the configured one).
  package var takenOrder: DateOrder
  package var otherOrder: DateOrder
  /// Ordinals of the records whose dates read differently, in file order.
  package var ordinals: [Int]
  package var separator: String

  package init(
    column: String, field: Field, takenOrder: DateOrder, otherOrder: DateOrder, ordinals: [Int], separator: String
  ) {
    self.column = column
    self.field = field
    self.takenOrder = takenOrder
    self.otherOrder = otherOrder
    self.ordinals = ordinals
    self.separator = separator
  }
}

/// One import, normalised.
package struct NormalizedImport: Hashable, Sendable {
  package var info: ImportInfo
  package var records: [NormalizedRecord]
  package var ambiguousColumns: [AmbiguousColumn]

  package init(info: ImportInfo, records: [NormalizedRecord], ambiguousColumns: [AmbiguousColumn] = []) {
    self.info = info
    self.records = records
    self.ambiguousColumns = ambiguousColumns
  }
}
