import Records
import Reports
import Testing

/// The plan's order and days, and who stands in for what cannot be there in time; audit of 15 June 2026.
@Suite("Remediation plan")
struct RemediationPlanTests {
  private static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }

  private func person(_ id: String, _ given: String, _ employment: EmploymentStatus = .active) -> CanonicalPerson {
    var person = CanonicalPerson(id: id)
    person.givenName = given
    person.familyName = "Lind"
    person.employeeNumber = "1" + id.suffix(1)
    person.employment = employment
    return person
  }

  private func credential(
    _ id: String, of person: String, _ code: String, to expiry: String, _ status: CredentialStatus = .active
  ) -> Credential {
    var credential = Credential(
      id: id, personID: person, match: CredentialTypeMatch(code: code, text: code, method: .code, similarity: 1))
    credential.expiresOn = PartialDate(iso: expiry)
    credential.status = status
    return credential
  }

  private func finding(
    _ key: String, _ type: DiscrepancyType, _ severity: Severity, of person: String? = nil, needs: [String] = [],
    due: String? = nil
  ) -> Discrepancy {
    var finding = Discrepancy(key: key, type: type, severity: severity, explanation: "", action: "Do it.")
    finding.personID = person
    finding.requirements = needs
    finding.dueOn = due.map(Self.day)
    return finding
  }

  private func audit(_ findings: [Discrepancy]) -> Audit {
    var audit = Audit(
      organisation: Organisation(name: "Northfield", coordinator: .init(name: "Dana"), backup: .init(name: "Ola")),
      asOf: Self.day("2026-06-15"),
      people: [
        person("P-1", "Ada"), person("P-2", "Bo"), person("P-3", "Cy", .leave), person("P-4", "Dee"),
        person("P-5", "Eli", .left), person("P-6", "Fay"),
      ],
      credentials: [
        credential("C-1", of: "P-1", "BLS", to: "2026-05-01", .expired),
        credential("C-2", of: "P-2", "ACLS", to: "2027-01-01"), credential("C-3", of: "P-3", "BLS", to: "2027-01-01"),
        credential("C-4", of: "P-4", "BLS", to: "2026-06-15"), credential("C-5", of: "P-5", "BLS", to: "2027-01-01"),
        credential("C-6", of: "P-6", "BLS", to: "2027-01-01", .suspended),
      ],
      discrepancies: findings,
      requirements: [
        Requirement(
          id: "R-1", anyOf: ["bls"], basis: .client, client: "NH", contract: "NH-1", contractValue: 120_000,
          deadline: Self.day("2026-07-01"), leadTime: CalendarPeriod(45, .days)),
        Requirement(id: "R-2", anyOf: ["RN"], basis: .regulatory, deadline: Self.day("2026-12-01")),
      ],
      requirementStatuses: [
        RequirementStatus(
          requirement: "R-1", personID: "P-4", employeeNumber: "14", personName: "Dee Lind", credential: "BLS",
          isMet: true, reason: "", credentialID: "C-4")
      ],
      credentialTypes: [
        CredentialType(code: "BLS", name: "BLS"), CredentialType(code: "ACLS", name: "ACLS", satisfies: ["BLS"]),
      ], imports: [], records: [])
    audit.madeAt = nil
    return audit
  }

  @Test("too late to be there in time: whoever holds it, those in scope first, nobody on leave, gone or barred")
  func substitutes() {
    // Due 1 July less 45 days is 17 May: a month ago.
    let plan = RemediationPlan(audit([finding("a", .expiredCredential, .critical, of: "P-1", needs: ["R-1"])]))
    #expect(plan.steps.map(\.substitute) == ["Dee Lind (14), Bo Lind (12)"])
    #expect(plan.steps.map(\.dueOn) == [Self.day("2026-05-17")])
    #expect(
      plan.steps.map(\.costOfDelay) == [
        "R-1: NH (NH-1), 120000 at stake; begun today it is 29 days too late for 2026-07-01"
      ])
    #expect(plan.table.columns.last == "substitute")
  }

  @Test("in time, about nobody, or held by nobody: no substitute")
  func noSubstitute() {
    let plan = RemediationPlan(
      audit([
        finding("a", .missingCredential, .critical, of: "P-1", needs: ["R-2"]),
        finding("b", .coverageGap, .critical, needs: ["R-1"]), finding("c", .dateConflict, .medium, of: "P-1"),
      ]))
    #expect(plan.steps.map(\.finding.key) == ["b", "a", "c"])
    #expect(plan.steps.allSatisfy { $0.substitute == nil })
  }

  @Test("a day that has gone by needs no lead time to be too late; what is not in good standing never waits")
  func noLeadTime() {
    let plan = RemediationPlan(
      audit([finding("a", .notInGoodStanding, .critical, of: "P-4", needs: ["R-1"], due: nil)]))
    #expect(plan.steps.map(\.substitute) == ["Bo Lind (12)"])
  }

  @Test("explain shows the terms of the urgency, what is touched, and who holds it instead")
  func explained() {
    var late = finding("D-1", .expiredCredential, .critical, of: "P-1", needs: ["R-1"])
    late.urgency = 99
    var easy = finding("D-2", .missingCredential, .critical, of: "P-1", needs: ["R-2"])
    easy.urgency = 87
    var low = finding("D-3", .unknownCredential, .low)
    low.urgency = 0
    let audit = audit([late, easy, low])
    func lines(_ key: String) -> [String] {
      (Explanation(of: key, in: audit)?.text ?? "").split(separator: "\n").map(String.init)
        .filter { $0.hasPrefix("  urgency") || $0.hasPrefix("  touches") || $0.hasPrefix("  who holds") }
    }
    #expect(
      lines("D-1") == [
        "  touches: R-1: NH (NH-1), 120000 at stake; begun today it is 29 days too late for 2026-07-01",
        "  who holds it instead: Dee Lind (14), Bo Lind (12)",
        "  urgency 99: 76 for critical + 22 for no day left + 1 for 120000 at stake",
      ])
    // 15 June to 1 December is 169 days: 21 less 169 · 21 / 365, which is 9.
    #expect(
      lines("D-2") == [
        "  touches: R-2: against a regulation",
        "  urgency 87: 76 for critical + 12 for 169 days left less the lead time + 0 for nothing at stake, held to that of "
          + "the finding that goes before it",
      ])
    #expect(lines("D-3") == ["  urgency 0: 0 for low + 0 for no deadline + 0 for nothing at stake"])
  }
}
