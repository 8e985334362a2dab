import Normalization
import Records
import Testing

private func value(_ field: Field, _ text: String, column: String? = nil, meaning: String? = nil) -> MappedValue {
  MappedValue(field, text, column: column ?? field.rawValue, meaning: meaning)
}

@Test func aPersonIsNormalised() throws {
  let person = [
    value(.employeeNumber, "1001.0"), value(.fullName, "SMITH, ROBERT (Bob) Jr."),
    value(.birthDate, "1985-02-01+01:00"),
    value(.email, "Bob.Smith@X.Example"), value(.phone, "+1 555 010 9999"), value(.jobTitle, " Staff  Nurse "),
    value(.client, "Northfield Hospitals; Acme, Inc."), value(.employmentStatus, "On Leave"),
    value(.hiredOn, "25/03/2020"),
    value(.leftOn, "9999-12-31"), value(.npi, "0000000000"), value(.department, "N/A"),
  ]
  let claim = try #require(try normalize([record(person)]).records.first?.subjects.first?.person)
  #expect(claim.employeeNumber == "1001")
  #expect(claim.name?.given == "Robert")
  #expect(claim.name?.preferred == "Bob")
  #expect(claim.name?.suffix == "Jr")
  #expect(claim.birthDate?.date.description == "1985-02-01")
  #expect(claim.email == "bob.smith@x.example")
  #expect(claim.phone == "+15550109999")
  #expect(claim.jobTitle == "Staff Nurse")
  #expect(claim.clients == ["Northfield Hospitals", "Acme, Inc."])
  #expect(claim.employment == .leave)
  #expect(claim.hiredOn?.date.description == "2020-03-25")
  #expect(claim.leftOn == nil)
  #expect(claim.npi == nil)
  #expect(claim.department == nil)
}

@Test func aRecordThatNamesNobodyIsRejected() throws {
  let result = try normalize([record([value(.fullName, "TBC")]), record(ann)])
  #expect(result.records.map(\.disposition) == [.rejected, .accepted])
  #expect(result.records.first?.reason == .noPerson)
}

@Test func ignoredRecordsStayAsTheyAre() throws {
  let title = MappedRecord(
    location: RecordLocation(line: 1, offset: 0, length: 3), disposition: .ignored, reason: .title)
  let result = try normalize([title])
  #expect(result.records.first?.disposition == .ignored)
  #expect(result.records.first?.reason == .title)
}

@Test func theWorstWordCounts() throws {
  let claim = try #require(
    try credential(
      [value(.credential, "RN"), value(.status, "Active"), value(.status, "REVOKED")], authority: .issuer))
  #expect(claim.status == .revoked)
  #expect(claim.statusWord == "REVOKED")
}

@Test func theConnectorsMeaningGoesFirst() throws {
  let claim = try #require(
    try credential([value(.credential, "RN"), value(.status, "Active", meaning: "suspended")], authority: .issuer))
  #expect(claim.status == .suspended)
}

@Test func theCauseOfTheDecidingWordIsKept() throws {
  let claim = try #require(
    try credential(
      [
        value(.credential, "RN"), value(.status, "Retired", meaning: "inactive/voluntary"),
        value(.status, "Fees", meaning: "suspended/administrative"),
      ], authority: .issuer))
  #expect(claim.status == .suspended)
  #expect(claim.statusWord == "Fees")
  #expect(claim.statusCause == .administrative)
}

@Test(arguments: ["9999-12-31", "31/12/9999", "12/31/9999", "99991231", "9999-12-31T00:00:00Z"])
func aDayThatStandsForNoEndIsNone(_ text: String) throws {
  let claim = try #require(
    try credential([value(.credential, "BLS"), value(.issuedOn, "2020-03-01"), value(.expiresOn, text)]))
  #expect(claim.expiresOn == nil)
  #expect(claim.neverExpires)
}

@Test func anUnmappedWordIsNeverActive() throws {
  let claim = try #require(try credential([value(.credential, "RN"), value(.status, "Void")], authority: .issuer))
  #expect(claim.status == .unknown)
  #expect(claim.hasUnmappedWord)
  #expect(claim.statusWord == "Void")
}

@Test func aRenewalBesideAValidTermIsNotInProcess() throws {
  let claim = try #require(
    try credential([value(.credential, "RN"), value(.status, "Certified/Renewal In Progress")]))
  #expect(claim.renewalInProcess)
  #expect(claim.status == .active)
  let dated = try #require(
    try credential([value(.credential, "RN"), value(.status, "Renewal in progress"), value(.expiresOn, "2026-12-31")]))
  #expect(dated.status == .active)
  let bare = try #require(try credential([value(.credential, "RN"), value(.status, "Renewal in progress")]))
  #expect(bare.status == .inProcess)
}

@Test func anExpiryBeforeItsIssueSetsBothAside() throws {
  let result = try normalize([
    record(ann, [[value(.credential, "BLS"), value(.issuedOn, "25/03/2025"), value(.expiresOn, "25/03/2024")]])
  ])
  let first = try #require(result.records.first)
  #expect(first.issues.map(\.kind) == [.expiryBeforeIssue])
  #expect(first.issues.first?.field == .expiresOn)
  #expect(first.issues.first?.credential == 0)
  #expect(first.subjects.first?.credentials.first?.issuedOn == nil)
  #expect(first.subjects.first?.credentials.first?.expiresOn == nil)
}

@Test func anImpossibleDateIsAnIssue() throws {
  let result = try normalize([record(ann, [[value(.credential, "BLS"), value(.expiresOn, "31/9/2025")]])])
  let first = try #require(result.records.first)
  #expect(first.issues.map(\.kind) == [.impossibleDate])
  #expect(first.subjects.first?.credentials.count == 1)
}

@Test func ambiguousColumnsAreListed() throws {
  let rows = ["03/04/2027", "05/05/2027", "06/07/2027"].enumerated().map { index, date in
    record(ann, [[value(.credential, "BLS"), value(.expiresOn, date, column: "Exp")]], line: index + 2)
  }
  let result = try normalize(rows, order: .mdy)
  #expect(
    result.ambiguousColumns == [
      AmbiguousColumn(
        column: "Exp", field: .expiresOn, takenOrder: .mdy, otherOrder: .dmy, ordinals: [0, 2], separator: "/")
    ])
  let claim = result.records.first?.subjects.first?.credentials.first
  #expect(claim?.expiresOn?.date.description == "2027-03-04")
  #expect(claim?.expiresOn?.otherReading?.description == "2027-04-03")
  let other = try normalize(rows, order: .mdy, columnOrders: ["Exp": .dmy])
  #expect(other.ambiguousColumns.isEmpty)
  #expect(other.records.first?.subjects.first?.credentials.first?.expiresOn?.date.description == "2027-04-03")
}

@Test func wordsInADatesPlaceAreStatuses() throws {
  let done = try #require(try credential([value(.credential, "BLS"), value(.expiresOn, "Complete")]))
  #expect(done.status == .active)
  #expect(done.expiresOn == nil)
  let running = try #require(try credential([value(.credential, "BLS"), value(.expiresOn, "In Progress")]))
  #expect(running.status == .inProcess)
  let odd = try normalize([record(ann, [[value(.credential, "BLS"), value(.expiresOn, "ask Ann maybe")]])])
  #expect(odd.records.first?.issues.map(\.kind) == [.unreadableDate])
}

@Test func anEmptyPairUnderAHeadingClaimsNothing() throws {
  let pair = [
    value(.credential, "CPR", column: "CPR"), value(.issuedOn, "", column: "CPR Issued"),
    value(.expiresOn, "N/A", column: "CPR Expires"),
  ]
  #expect(try credential(pair) == nil)
  // A row of a long list claims its credential without dates.
  let row = [value(.credential, "CPR", column: "Certificate"), value(.expiresOn, "", column: "Expires")]
  #expect(try credential(row) != nil)
}

@Test func aSourceOfOneTypeNeedsNoColumnForIt() throws {
  let result = try normalize([record(ann, [[value(.number, "4471")]])], authority: .issuer, covers: ["BLS"])
  #expect(result.records.first?.subjects.first?.credentials.first?.type.code == "BLS")
}

@Test func promisesNameAPersonOrACount() throws {
  let named = try normalize(
    [record(ann + [value(.client, "Northfield")], [[value(.credential, "BLS")]])], authority: .promise)
  #expect(named.records.first?.subjects.first?.promise == PromiseClaim(client: "Northfield", headcount: nil))
  #expect(named.records.first?.subjects.first?.person.clients == [])
  let counted = try normalize(
    [record([value(.client, "Northfield"), value(.headcount, "3.0")], [[value(.credential, "BLS")]])],
    authority: .promise)
  #expect(counted.records.first?.subjects.first?.promise == PromiseClaim(client: "Northfield", headcount: 3))
}

@Test func exclusionsKeepTheirDates() throws {
  let subject = MappedSubject(
    person: ann,
    exclusion: [
      value(.exclusionType, "1128a1"), value(.excludedOn, "20200120"), value(.reinstatedOn, "00000000"),
      value(.waiverState, " "),
    ])
  let source = MappedRecord(location: RecordLocation(line: 2, offset: 0, length: 0), subjects: [subject])
  let claim = try #require(try normalize([source], authority: .exclusion).records.first?.subjects.first?.exclusion)
  #expect(claim.type == "1128a1")
  #expect(claim.excludedOn?.date.description == "2020-01-20")
  #expect(claim.reinstatedOn == nil)
  #expect(claim.waiverState == nil)
}

@Test func aColumnThatFeedsNothingProvesTheOrder() throws {
  let proof = value(.note, "05/23/2026", column: "Last contacted")
  let holding = [value(.credential, "BLS"), value(.expiresOn, "04/05/2027")]
  let result = try normalize([record(ann + [proof], [holding])])
  #expect(result.ambiguousColumns.isEmpty)
  let claim = result.records.first?.subjects.first?.credentials.first
  #expect(claim?.expiresOn?.date.description == "2027-04-05")
}

@Test func aNumberThatLostDigitsIsNotCompleted() throws {
  let claim = try #require(try credential([value(.credential, "RN"), value(.number, "4.47E+11")]))
  #expect(claim.number == "4.47E+11")
  #expect(claim.note == "the number has lost digits: 4.47E+11")
}

@Test func aStatusThatDoesNotApplyClaimsNothing() throws {
  #expect(try credential([value(.credential, "BLS"), value(.status, "N/A")]) == nil)
  #expect(try credential([value(.credential, "BLS"), value(.status, "N/A"), value(.number, "B1")]) != nil)
  #expect(
    try credential([value(.credential, "BLS"), value(.status, "N/A"), value(.expiresOn, "2027-01-31")]) != nil)
}

@Test func jobsAndPlacesStayAsWritten() throws {
  let person = ann + [value(.jobTitle, " `Chef`  de ﬁle"), value(.department, "A\u{200D}B"), value(.location, "N/A")]
  let claim = try #require(try normalize([record(person)]).records.first?.subjects.first?.person)
  #expect(claim.jobTitle == "`Chef` de ﬁle")
  #expect(claim.department == "A\u{200D}B")
  #expect(claim.location == nil)
}

@Test(
  "dates without a year and words in brackets are kept in mind",
  arguments: [
    ("27-Mar", "2027-03-27", [RecordIssue.Kind.assumedYear]), ("valid til Dec", "2026-12", [.assumedYear]),
    ("27 Mar 2027", "2027-03-27", []), ("27/03/2027 (NCR)", "2027-03-27", [.unreadWords]),
    ("27/03/2027 (copy)", "2027-03-27", []), ("27/03/2027 (suspended)", "2027-03-27", []),
    ("99999", "-", [.unreadableDate]),
  ])
func doubtsOfDates(_ text: String, _ date: String, _ kinds: [RecordIssue.Kind]) throws {
  let result = try normalize([record(ann, [[value(.credential, "BLS"), value(.expiresOn, text)]])])
  let first = try #require(result.records.first)
  let claim = try #require(first.subjects.first?.credentials.first)
  #expect(claim.expiresOn.map { "\($0.date)" } ?? "-" == date)
  #expect(claim.number == nil)
  #expect(first.issues.map(\.kind) == kinds)
}

@Test("a message's day without a year is of the year around it, and nobody is asked")
func yearsOfMessages() throws {
  let result = try normalize(
    [record(ann, [[value(.credential, "BLS"), value(.expiresOn, "27 March")]])], authority: .correspondence)
  #expect(result.records.first?.issues == [])
}

@Test(
  "a day or a word that is asked is of unknown standing",
  arguments: [
    (Field.expiresOn, "31/03/2027?"), (.expiresOn, "31/03/2027 NOT VERIFIED"), (.status, "Active?"), (.status, "❌"),
  ])
func askedStanding(_ field: Field, _ text: String) throws {
  let claim = try #require(
    try credential([value(.credential, "BLS"), value(.issuedOn, "2025-03-01"), value(field, text)]))
  #expect(claim.status == .unknown)
  #expect(claim.hasUnmappedWord)
}

@Test("a status that ends before the row's own day leaves nobody sure")
func statusThatEndsEarlier() throws {
  let row = [value(.credential, "BLS"), value(.expiresOn, "2027-06-30"), value(.status, "Active until 2026-06-30")]
  #expect(try credential(row)?.status == .unknown)
  let same = [value(.credential, "BLS"), value(.expiresOn, "2027-06-30"), value(.status, "Active until 2027-06-30")]
  #expect(try credential(same)?.status != .unknown)
}
