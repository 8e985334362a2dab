import Normalization
import Records
import Testing

/// One cell of a training matrix a row, and what becomes of the holding.
struct CellRow: Sendable, CustomTestStringConvertible {
  var cell: String
  /// `-` for no holding, else `status issued expires`, with `.` for what is not there.
  var expected: String

  init(_ cell: String, _ expected: String) {
    self.cell = cell
    self.expected = expected
  }

  var testDescription: String { cell }
}

private let cellRows: [CellRow] = [
  CellRow("", "-"), CellRow("-", "-"), CellRow("—", "-"), CellRow("N/A", "-"), CellRow("n/a", "-"), CellRow("no", "-"),
  CellRow("No", "-"), CellRow("N", "-"), CellRow("none", "-"), CellRow("❌", "-"), CellRow("✗", "-"),
  CellRow("TBC", "-"), CellRow("see HR", "-"), CellRow("#REF!", "-"), CellRow("#N/A", "-"),
  CellRow("not required", "-"),
  CellRow("required", "-"), CellRow("unknown", "-"), CellRow("?", "-"), CellRow("0", "-"), CellRow("exempt", "-"),
  CellRow("to book", "-"), CellRow("❌ Missing", "-"), CellRow("failed", "-"), CellRow("00/00/0000", "-"),
  CellRow("x", "active . ."), CellRow("X", "active . ."), CellRow("✔", "active . ."), CellRow("✓", "active . ."),
  CellRow("✅ Compliant", "active . ."), CellRow("Y", "active . ."), CellRow("yes", "active . ."),
  CellRow("Complete", "active . ."), CellRow("Done", "active . ."), CellRow("on file", "active . ."),
  CellRow("31/12/9999", "active . never"), CellRow("9999-12-31", "active . never"),
  CellRow("lifetime", "active . never"), CellRow("AB123456", "active . ."),
  CellRow("in progress", "in-process . ."), CellRow("In Progress", "in-process . ."),
  CellRow("booked 4/5", "in-process . ."), CellRow("booked 25/07/2026", "in-process . ."),
  CellRow("on order", "in-process . ."), CellRow("applied", "in-process . ."), CellRow("pending", "in-process . ."),
  CellRow("exam booked", "in-process . ."), CellRow("lapsed??", "lapsed . ."), CellRow("lapsed", "lapsed . ."),
  CellRow("expired", "expired . ."), CellRow("EXPIRED", "expired . ."), CellRow("expired 3/24", "expired . 2024-03"),
  CellRow("NOT renewed 25/12/2027", "lapsed . 2027-12-25"),
  CellRow("no longer valid 2027-03-31", "lapsed . 2027-03-31"),
  CellRow("did not attend 25/12/2026", "-"), CellRow("failed 25/12/2026", "-"),
  CellRow("20/05/2027 – WRONG PERSON", "unknown . 2027-05-20"), CellRow("25/12/2027 (void)", "unknown . 2027-12-25"),
  CellRow("not due until 25/12/2027", ". . 2027-12-25"),
  CellRow("suspended", "suspended . ."), CellRow("exp 3/24", ". . 2024-03"), CellRow("3/27", ". . 2027-03"),
  CellRow("25/12/2027", ". . 2027-12-25"), CellRow("2027-12-25", ". . 2027-12-25"), CellRow("46000", ". . 2025-12-09"),
  CellRow("thru 2027", ". . 2027"), CellRow("3/24–3/26", ". 2024-03 2026-03"),
  CellRow("issued 25/12/2024", ". 2024-12-25 ."), CellRow("completed 25/12/2024", ". 2024-12-25 ."),
  CellRow("issued 3/24 exp 3/26", ". 2024-03 2026-03"),
  CellRow("25/05/2027 (card no 4471, copy w/ Ann)", ". . 2027-05-25"),
  CellRow("25/12/2027 copy w/ Ann", ". . 2027-12-25"),
  CellRow("✔ 25/12/2027", ". . 2027-12-25"), CellRow("Yes (exp 25/12/2027)", "active . 2027-12-25"),
  CellRow("Need Copy", "unknown . ."), CellRow("⚠️ Needs Maintenance", "unknown . ."),
  CellRow("Level 2 gold", "unknown . ."), CellRow("*", "-"), CellRow("31/9/2025", ". . ."),
]

@Test(arguments: cellRows) func matrixCells(_ row: CellRow) throws {
  let holding = [MappedValue(.credential, "BLS", column: "BLS"), MappedValue(.cell, row.cell, column: "BLS")]
  let record = MappedRecord(
    location: RecordLocation(line: 2, offset: 0, length: 0),
    subjects: [MappedSubject(person: [MappedValue(.fullName, "Ann Lee", column: "Name")], holdings: [holding])])
  let normalized = try normalize([record])
  let claims = try #require(normalized.records.first?.subjects.first?.credentials)
  #expect(claims.first.map(text) ?? "-" == row.expected)
}

private func text(_ claim: CredentialClaim) -> String {
  let expires = claim.expiresOn.map { "\($0.date)" } ?? (claim.neverExpires ? "never" : ".")
  return [claim.status?.rawValue ?? ".", claim.issuedOn.map { "\($0.date)" } ?? ".", expires].joined(separator: " ")
}

@Test func aCellsNoteKeepsItsNumber() throws {
  let holding = [
    MappedValue(.credential, "BLS", column: "BLS"),
    MappedValue(.cell, "25/05/2027 (card no 4471, copy w/ Ann)", column: "BLS"),
  ]
  let claim = try #require(try credential(holding))
  #expect(claim.number == "4471")
  #expect(claim.note == "card no 4471, copy w/ Ann")
}

/// What is noted of a day on which something is due.
private let dueRows: [(cell: String, note: String?)] = [
  ("due 25/12/2027", "due 25/12/2027: read as the day on which it expires"),
  ("needs renewal 25/12/2027", "needs renewal 25/12/2027: read as the day on which it expires"),
  ("exp 25/12/2027", nil),
]

@Test(arguments: dueRows) func aDayOfRenewalIsNoted(_ cell: String, _ note: String?) throws {
  let claim = try #require(
    try credential([MappedValue(.credential, "BLS", column: "BLS"), MappedValue(.cell, cell, column: "BLS")]))
  #expect(claim.note == note)
  #expect("\(claim.expiresOn?.date.description ?? "")" == "2027-12-25")
}
