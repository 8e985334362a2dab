import Records
import Reports
import Testing

@Suite("Totals")
struct TotalsTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  private func audit(
    asOf: String, credentials: [Credential] = [], requirements: [Requirement] = [], statuses: [RequirementStatus] = [],
    findings: [Discrepancy] = []
  ) throws -> Audit {
    var person = CanonicalPerson(id: "P-1")
    person.employment = .active
    person.familyName = "Øst"
    var left = CanonicalPerson(id: "P-2")
    left.employment = .left
    return Audit(
      organisation: Organisation(name: "Northfield"), asOf: try date(asOf), people: [person, left],
      credentials: credentials, discrepancies: findings, requirements: requirements, requirementStatuses: statuses,
      credentialTypes: [], imports: [], records: [])
  }

  private func credential(
    _ id: String, _ expiry: String?, person: String = "P-1", status: CredentialStatus = .active
  ) throws -> Credential {
    var credential = Credential(
      id: id, personID: person, match: CredentialTypeMatch(code: "BLS", text: "BLS", method: .code, similarity: 1))
    credential.expiresOn = try expiry.map { try #require(PartialDate(iso: $0)) }
    credential.status = status
    return credential
  }

  @Test("the calendar runs from the audit date to the day before a year later, month precision to its last day")
  func calendar() throws {
    let rows: [(String, String?, String, CredentialStatus)] = [
      ("a", "2026-11-22", "P-1", .active),  // expired the day before
      ("b", "2026-11-23", "P-1", .active),  // valid through today
      ("c", "2026-11", "P-1", .active),  // through the 30th
      ("d", "2027-11-22", "P-1", .restricted),  // the last day of the window
      ("e", "2027-11-23", "P-1", .active),  // the day after it
      ("f", "2027-02-01", "P-2", .active),  // of somebody who left
      ("g", "2027-02-01", "P-1", .revoked), ("h", nil, "P-1", .active),
    ]
    let credentials = try rows.map { try credential($0.0, $0.1, person: $0.2, status: $0.3) }
    let calendar = AuditTotals(try audit(asOf: "2026-11-23", credentials: credentials)).calendar
    #expect(calendar.months.count == 13)
    let found = calendar.months.flatMap { month in
      month.entries.map { "\(month.year)-\(month.month) \($0.credentialID) \($0.on)" }
    }
    #expect(found == ["2026-11 b 2026-11-23", "2026-11 c 2026-11-30", "2027-11 d 2027-11-22"])
  }

  @Test("the calendar of an audit on the last day of a month or year has no gap")
  func calendarEdges() throws {
    for (asOf, first, last, count) in [
      ("2026-12-31", "2026-12", "2027-12", 13), ("2026-01-01", "2026-1", "2026-12", 12),
      ("2024-02-29", "2024-2", "2025-2", 13),
    ] {
      let months = AuditTotals(try audit(asOf: asOf)).calendar.months
      let names = months.map { "\($0.year)-\($0.month)" }
      #expect(names.first == first.replacing("2026-12", with: "2026-12"))
      #expect(names.last == last)
      #expect(names.count == count)
      #expect(Set(names).count == count)
    }
  }

  @Test("credentials are valid, expired or something else, and together they are all")
  func credentials() throws {
    let credentials = [
      try credential("a", nil), try credential("b", "2026-12-31"), try credential("c", "2026-11-22", status: .expired),
      try credential("d", "2029-01-01", status: .revoked), try credential("e", "2029-01-01", status: .inProcess),
    ]
    let totals = AuditTotals(try audit(asOf: "2026-11-23", credentials: credentials))
    #expect([totals.valid, totals.expiring, totals.expired, totals.otherwise] == [2, 1, 1, 2])
  }

  @Test("a requirement with at_least is met by so many; a contract's value counts once")
  func compliance() throws {
    func requirement(_ id: String, atLeast: Int? = nil, client: String? = "North") -> Requirement {
      Requirement(
        id: id, anyOf: ["BLS"], basis: client == nil ? .regulatory : .client, client: client, contract: "K-1",
        contractValue: 1000, atLeast: atLeast)
    }
    func status(_ id: String, _ person: String, _ isMet: Bool) -> RequirementStatus {
      RequirementStatus(
        requirement: id, personID: person, employeeNumber: nil, personName: person, credential: "BLS", isMet: isMet,
        reason: "", credentialID: nil)
    }
    let statuses = [
      status("R1", "a", true), status("R1", "b", false), status("R1", "c", false), status("R2", "a", true),
      status("R2", "b", false), status("R3", "a", false), status("R4", "a", true), status("R4", "b", true),
    ]
    let requirements = [
      requirement("R1", atLeast: 2), requirement("R2"), requirement("R3", client: nil), requirement("R4", atLeast: 1),
    ]
    let totals = AuditTotals(try audit(asOf: "2026-11-23", requirements: requirements, statuses: statuses))
    #expect(totals.requirements.map(\.isMet) == [false, false, false, true])
    #expect(totals.requirements.map(\.percent) == [50, 50, 0, 100])
    #expect(totals.groups.map(\.name) == ["North", "Regulation"])
    // R1 1 of 2, R2 1 of 2, R4 1 of 1: a surplus of one requirement does not make up for another.
    #expect([totals.groups[0].met, totals.groups[0].needed, totals.groups[0].requirementsMet] == [3, 5, 1])
    #expect(totals.groups[0].valueAtStake == 1000)
  }

  @Test("accepted findings are not open")
  func accepted() throws {
    var finding = Discrepancy(key: "a", type: .noOwner, severity: .medium, explanation: "", action: "")
    finding.state = .accepted
    var open = finding
    open.key = "b"
    open.state = .open
    let totals = AuditTotals(try audit(asOf: "2026-11-23", findings: [finding, open]))
    #expect([totals.open, totals.accepted, totals.openBySeverity[.medium] ?? 0] == [1, 1, 1])
    #expect(FindingGroup.open([finding, open]).flatMap(\.findings).map(\.key) == ["b"])
  }

  @Test("kinds of work come by severity, then by their most urgent finding")
  func groups() {
    func finding(_ key: String, _ type: DiscrepancyType, _ severity: Severity, _ urgency: Int) -> Discrepancy {
      var finding = Discrepancy(key: key, type: type, severity: severity, explanation: "", action: "do \(key)")
      finding.urgency = urgency
      finding.personName = "N" + key
      return finding
    }
    let groups = FindingGroup.open([
      finding("1", .expiringCredential, .high, 70), finding("2", .expiredCredential, .critical, 80),
      finding("3", .excludedPerson, .critical, 80), finding("4", .expiredCredential, .low, 5),
      finding("5", .missingCredential, .critical, 99), finding("6", .expiredCredential, .critical, 81),
    ])
    #expect(
      groups.map { $0.findings.map(\.key).joined() } == ["5", "62", "3", "1", "4"])
    #expect(groups[1].action == "N6 first: do 6")
    #expect(groups[0].action == "do 5")
  }
}

@Suite("Terminal text")
struct TerminalTextTests {
  @Test(
    "has no character that moves the cursor, turns the writing round or ends the line",
    arguments: [
      ("\u{1B}[31mred", "\\u{1b}[31mred"), ("a\nb\tc\r", "a\\nb\\tc\\r"), ("\u{202E}x", "\\u{202e}x"),
      ("\u{2028}", "\\u{2028}"), ("\u{9B}1m", "\\u{9b}1m"), ("\u{0}", "\\u{0}"), ("Øst 👩🏽‍⚕️", "Øst 👩🏽‍⚕️"),
    ])
  func escaped(text: String, expected: String) { #expect(TerminalText.escaped(text) == expected) }

  @Test("of the summary fits a screen, whatever the data")
  func summary() {
    var audit = SampleAudit.make()
    audit.organisation.name = "\u{1B}[2J" + String(repeating: "x", count: 300)
    audit.discrepancies[0].action = String(repeating: "do this ", count: 60)
    let lines = TerminalSummary(audit).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 50)
    for line in lines {
      #expect(line.count <= 110)
      #expect(TerminalText.escaped(String(line)) == line)
    }
  }
}
