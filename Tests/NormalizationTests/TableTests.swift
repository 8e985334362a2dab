import Normalization
import Records
import Testing

/// The tables of habits, each with at least as many rows as are promised.
@Test(
  arguments: [
    ("names", nil, 150), ("dates", nil, 300), ("credentials", nil, 150), ("numbers", nil, 150),
    ("statuses", "credential", 150), ("statuses", "employment", 150), ("cells", nil, 150),
    ("contacts", "email", 150), ("contacts", "phone", 150),
    ("forms", nil, 150),
  ] as [(String, String?, Int)])
func tablesAreWhole(_ name: String, _ kind: String?, _ count: Int) throws {
  let rows = try TableFile(name).rows
  #expect(rows.filter { kind == nil || $0["kind"] == kind }.count >= count)
  #expect(Set(rows.map(\.line)).count == rows.count)
}

@Test(arguments: TableFile.rows("names")) func namesOfTheTable(_ row: TableRow) throws {
  let order = NameOrder(rawValue: row["order"]) ?? .givenFirst
  let parsed = PersonNameParser.parse(full: row["written"], order: order)
  if row["given"] == "(nobody)" {
    #expect(parsed == nil)
    return
  }
  let name = try #require(parsed)
  #expect(name.given == row.value("given"))
  #expect(name.middle == row.value("middle"))
  #expect(name.family == row.value("family"))
  #expect(name.preferred == row.value("preferred"))
  #expect(name.former == row.value("former"))
  #expect(name.suffix == row.value("suffix"))
  #expect(name.written == row["written"])
  var again = PersonNameParser.parse(
    given: name.given, middle: name.middle, family: name.family, preferred: name.preferred, former: name.former,
    suffix: name.suffix)
  again?.written = name.written
  #expect(again == name, "read again from its parts")
}

@Test(arguments: TableFile.rows("dates")) func datesOfTheTable(_ row: TableRow) throws {
  let asAt = try #require(CalendarDate(year: 2026, month: 6, day: 15))
  let field = row.value("field").flatMap(Field.init(rawValue:)) ?? .expiresOn
  let order = row.value("order").flatMap(DateOrder.init(rawValue:)) ?? .dmy
  var reader = DateReader(dateOrder: order, asAt: asAt)
  reader.note(row["written"], column: "")
  // A date behind `@` stands in another column, behind `@@` in a third.
  for text in row["beside"].split(separator: ";").map(String.init) {
    let column = String(text.prefix { $0 == "@" })
    reader.note(String(text.dropFirst(column.count)), column: column)
  }
  reader.decide()
  let (found, other) = text(reader.read(row["written"], field: field, column: "").outcome)
  #expect(found == row["expected"])
  #expect(other == row.value("other_reading"))
}

private func text(_ outcome: DateOutcome) -> (String, String?) {
  switch outcome {
  case .none: ("none", nil)
  case .never: ("never", nil)
  case .impossible: ("impossible", nil)
  case .unreadable: ("unreadable", nil)
  case .date(let date): ("\(date.date)", date.otherReading.map { "\($0)" })
  case .range(let start, let end): ("\(start.date)/\(end.date)", nil)
  }
}

@Test(arguments: TableFile.rows("credentials")) func credentialsOfTheTable(_ row: TableRow) {
  let expected = row["code"].split(separator: "/").map(String.init)
  let match = builtInCatalogue.match(row["text"], issuerHint: row.value("issuer"))
  if expected.count > 1 {
    #expect(match.code == nil)
    #expect(builtInCatalogue.nearTies(row["text"]).map(\.code) == expected)
  } else {
    #expect(match.code == (row["code"] == "-" ? nil : row["code"]), "\(match.method) \(match.similarity)")
  }
  // What the catalogue calls it is found again.
  if let code = match.code { #expect(builtInCatalogue.match(code).code == code) }
}

@Test(arguments: TableFile.rows("numbers")) func numbersOfTheTable(_ row: TableRow) {
  let (written, expected) = (row["written"], row["expected"])
  let read = expected == "-" ? nil : expected
  switch row["kind"] {
  case "read":
    #expect(CredentialNumber.read(written) == read)
    if let read { #expect(CredentialNumber.read(read) == read) }
  case "key":
    #expect(CredentialNumber.key(written) == expected)
    #expect(CredentialNumber.key(expected) == expected)
  case "same", "differs":
    let isSame = row["kind"] == "same"
    let (left, right) = (CredentialNumber.read(written) ?? "", CredentialNumber.read(expected) ?? "")
    #expect(CredentialNumber.same(left, right) == isSame)
    #expect(CredentialNumber.same(right, left) == isSame)
  case "resembles", "unlike":
    #expect(CredentialNumber.resembles(written, expected) == (row["kind"] == "resembles"))
    #expect(CredentialNumber.resembles(expected, written) == (row["kind"] == "resembles"))
  case "employee":
    #expect(EmployeeNumber.read(written) == read)
    if let read { #expect(EmployeeNumber.read(read) == read) }
  case "npi": #expect(NationalProviderIdentifier.read(written) == read)
  case "dea": #expect(CheckDigit.isRight(written, of: "DEA") == (read != nil))
  default: Issue.record("no such kind")
  }
}

@Test(arguments: TableFile.rows("statuses", kind: "credential")) func statusesOfTheTable(_ row: TableRow) {
  #expect(StatusWords.credential(row["word"])?.rawValue ?? "-" == row["status"])
}

@Test(arguments: TableFile.rows("statuses", kind: "employment")) func employmentOfTheTable(_ row: TableRow) {
  #expect(StatusWords.employment(row["word"])?.rawValue ?? "-" == row["status"])
}

@Test(arguments: TableFile.rows("cells")) func cellsOfTheTable(_ row: TableRow) throws {
  let holding = [MappedValue(.credential, "BLS", column: "BLS"), MappedValue(.cell, row["cell"], column: "BLS")]
  let claim = try credential(holding)
  if row["status"] == "-" {
    #expect(claim == nil)
    return
  }
  let found = try #require(claim)
  #expect(found.status?.rawValue == row.value("status"))
  #expect(found.issuedOn.map { "\($0.date)" } == row.value("issued"))
  #expect(found.expiresOn.map { "\($0.date)" } ?? (found.neverExpires ? "never" : nil) == row.value("expires"))
}

@Test(arguments: TableFile.rows("contacts")) func contactsOfTheTable(_ row: TableRow) {
  let read: @Sendable (String) -> String? = row["kind"] == "email" ? EmailAddress.read : PhoneNumber.read
  let expected = row["expected"] == "-" ? nil : row["expected"]
  #expect(read(row["written"]) == expected)
  if let expected { #expect(read(expected) == expected) }
}

@Test(arguments: TableFile.rows("forms")) func formsOfTheTable(_ row: TableRow) throws {
  let written = try #require(PersonNameParser.parse(full: row["written"]))
  let form = try #require(PersonNameParser.parse(full: row["form"]))
  #expect(NameComparison.isKnownForm(written, of: [form]) == (row["known"] == "yes"))
  #expect(NameComparison.isKnownForm(form, of: [form]))
  // A name that another may write is one that the other may write too, but for what a form leaves out.
  if row["known"] == "no" { #expect(!NameComparison.isKnownForm(form, of: [written])) }
}
