/// What a column, element or sentence tells of.
package enum Field: String, Sendable, Codable, CaseIterable, Comparable {
  // a person
  case employeeNumber = "employee_number"
  case fullName = "full_name"
  case givenName = "given_name"
  case middleName = "middle_name"
  case familyName = "family_name"
  case preferredName = "preferred_name"
  /// A former family name (maiden name).
  case formerName = "former_name"
  case nameSuffix = "name_suffix"
  case birthDate = "birth_date"
  case email
  case phone
  case street, city, state, postcode
  case jobTitle = "job_title"
  case department, location
  /// One or several clients the person works for.
  case client
  case employmentStatus = "employment_status"
  case hiredOn = "hired_on"
  case leftOn = "left_on"
  /// When somebody who had left came back.
  case rehiredOn = "rehired_on"
  // a credential
  /// What the credential is called, or its code.
  case credential
  case number, issuer, jurisdiction
  case issuedOn = "issued_on"
  case expiresOn = "expires_on"
  case status
  /// A flag that is true while a renewal is under way beside the current term.
  case renewalInProcess = "renewal_in_process"
  /// The day on which the source itself looked at its own record or at the primary source.
  case verifiedOn = "verified_on"
  /// A cell of a training matrix: a date (taken as expiry), a tick, a word, or several of these.
  case cell
  // an exclusion
  case exclusionType = "exclusion_type"
  case excludedOn = "excluded_on"
  case reinstatedOn = "reinstated_on"
  case waiverOn = "waiver_on"
  case waiverState = "waiver_state"
  case npi
  // a promise
  /// How many people a promise speaks of.
  case headcount
  // a credential that its holder carries (Open Badges, W3C verifiable credentials)
  /// `sha256$…` of the holder's address and the salt.
  case recipientHash = "recipient_hash"
  case recipientSalt = "recipient_salt"
  /// What a revocation list would call the credential.
  case assertionID = "assertion_id"
  /// Who issued the credential or the revocation list, as an address.
  case issuerID = "issuer_id"
  /// The list that says whether the credential still stands, the place in it, and what a set bit there means.
  ///
  /// The parts of one entry share the path of its object as `column`, with the number of the object where several
  /// stand side by side: `credentialStatus[2]/statusListIndex`.
  case statusEntry = "status_entry"
  case statusIndex = "status_index"
  case statusPurpose = "status_purpose"
  /// How many bits an entry's value has, and what each value (`0x1`) means: an object of its own a value.
  case statusSize = "status_size"
  case statusCode = "status_code"
  case statusMessage = "status_message"
  /// Of a status or revocation list: what it is called, its bits, and what it revokes.
  case statusList = "status_list"
  case statusBits = "status_bits"
  case revokedID = "revoked_id"
  // the record or the file
  case asAt = "as_at"
  case note

  package static func < (left: Field, right: Field) -> Bool { left.rawValue < right.rawValue }
}

/// One text that a connector took from a record for a field, still as written.
package struct MappedValue: Hashable, Sendable, Codable {
  package var field: Field
  package var text: String
  /// Which column of the file it came from (header, element path, JSON path): dates of one column share an order.
  package var column: String
  /// The physical line of the value, where it differs from the record's.
  package var line: Int?
  /// What the connector's own word list says that the text means (a SPEC status, an employment status); nil: not there.
  ///
  /// A status whose cause is known has it behind a slash: `suspended/administrative`.
  package var meaning: String?

  package init(_ field: Field, _ text: String, column: String, line: Int? = nil, meaning: String? = nil) {
    self.field = field
    self.text = text
    self.column = column
    self.line = line
    self.meaning = meaning
  }
}

extension MappedValue {
  /// The meaning of a cell that says that nothing is held, in whatever words.
  package static let claimsNothing = "nothing"

  /// The meaning of a note behind which an examination stands that was not passed: `failed CISSP`.
  package static let failedExam = "failed"

  /// The meaning of a number that a message gives in place of the credential's name and holder, and of what is known of
  /// the holder by that number.
  package static let byNumber = "by-number"

  /// The meaning without the cause.
  package var plainMeaning: String? { meaning.map { String($0.prefix { $0 != "/" }) } }

  /// Why a status word says what it says; nil where the connector gives no cause.
  package var cause: StatusCause? {
    meaning?.split(separator: "/").dropFirst().first.flatMap { StatusCause(rawValue: String($0)) }
  }
}

/// The person that (a part of) a record speaks of, with what is said of that person.
package struct MappedSubject: Hashable, Sendable, Codable {
  /// Person fields; may be empty for a promise about a number of people.
  package var person: [MappedValue]
  /// One list a credential that the record claims for the person.
  package var holdings: [[MappedValue]]
  /// Fields of an exclusion; empty for anything but exclusion lists.
  package var exclusion: [MappedValue]
  /// Text of the sentence or cell that the claims rest on, for mail.
  package var sentence: String?

  package init(
    person: [MappedValue], holdings: [[MappedValue]] = [], exclusion: [MappedValue] = [], sentence: String? = nil
  ) {
    self.person = person
    self.holdings = holdings
    self.exclusion = exclusion
    self.sentence = sentence
  }
}

/// What became of a record.
package enum Disposition: String, Sendable, Codable, CaseIterable { case accepted, unchanged, ignored, rejected }

/// Why a record was not simply accepted. Texts are what exports show.
package enum DispositionReason: String, Sendable, Codable, CaseIterable {
  case title, header, blank
  case repeatedHeader = "repeated-header"
  case total, legend
  /// A band that names a department or location for the rows below it.
  case band
  case requiredRow = "required-row"
  /// Header or trailer record of a fixed layout.
  case control
  case noFacts = "no-facts"
  /// Everything that a message says is quoted from another one.
  case quoted
  /// The same message stands in the file before.
  case repeated
  case notOurs = "not-ours"
  case undecided
  case noPerson = "no-person"
  case syntax
  case limit
  /// An organisation, not a person.
  case notAPerson = "not-a-person"
  /// What it said was removed by `muster forget`.
  case forgotten

  /// Those that a connector may give: all but `forgotten`.
  package static let allCases: [DispositionReason] = [
    .title, .header, .blank, .repeatedHeader, .total, .legend, .band, .requiredRow, .control, .noFacts, .quoted,
    .repeated, .notOurs, .undecided, .noPerson, .syntax, .limit, .notAPerson,
  ]
}

/// A source record after its connector: which texts feed which fields. This is the evidence that the store keeps.
package struct MappedRecord: Hashable, Sendable, Codable {
  package var location: RecordLocation
  package var disposition: Disposition
  package var reason: DispositionReason?
  /// More words on the reason, for people.
  package var detail: String?
  package var subjects: [MappedSubject]
  /// The date stated in the record as of which it speaks (a verification date, a message's date).
  package var asAt: MappedValue?

  package init(
    location: RecordLocation, disposition: Disposition = .accepted, reason: DispositionReason? = nil,
    detail: String? = nil, subjects: [MappedSubject] = [], asAt: MappedValue? = nil
  ) {
    self.location = location
    self.disposition = disposition
    self.reason = reason
    self.detail = detail
    self.subjects = subjects
    self.asAt = asAt
  }
}

extension MappedSubject {
  /// What is left of a subject that was forgotten where another one follows.
  package static let forgotten = MappedSubject(person: [])

  package var isForgotten: Bool { self == .forgotten }
}

extension MappedRecord {
  /// What is left of a record that was forgotten: its place, so that it is still accounted for.
  package var forgotten: MappedRecord {
    MappedRecord(location: location, disposition: .ignored, reason: .forgotten)
  }
}

extension [MappedRecord] {
  /// The records of a file that was read again, with those at these places forgotten as they were.
  package func forgetting(_ ordinals: Set<Int>) -> [MappedRecord] {
    if ordinals.isEmpty { return self }
    return enumerated().map { ordinals.contains($0) ? $1.forgotten : $1 }
  }
}
