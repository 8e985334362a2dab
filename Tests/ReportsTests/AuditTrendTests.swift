import Records
import Reports
import Testing

@Suite("Audits over time")
struct AuditTrendTests {
  private static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }

  private func point(_ date: String, gaps: Int, lapses: Int?) -> AuditPoint {
    AuditPoint(asOf: Self.day(date), open: gaps + 5, gaps: gaps, needed: 40, lapses: lapses)
  }

  /// Of ten people in scope eight meet the requirement; `lapses` of the others' certificates have expired.
  private func audit(_ history: [AuditPoint], lapses: Int = 0) -> Audit {
    let statuses = (0..<10).map { number in
      RequirementStatus(
        requirement: "R-1", personID: "P-\(number)", employeeNumber: nil, personName: "", credential: "BLS",
        isMet: number < 8, reason: "", credentialID: nil)
    }
    var findings = (0..<lapses).map { number in
      var finding = Discrepancy(
        key: "D-\(number)", type: .expiredCredential, severity: .critical, explanation: "", action: "")
      finding.requirements = ["R-1"]
      return finding
    }
    // Nobody requires the first, the second is accepted, the third is no lapse.
    for (key, type) in [
      ("D-a", DiscrepancyType.expiredCredential), ("D-b", .notInGoodStanding), ("D-c", .dateConflict),
    ] {
      var finding = Discrepancy(key: key, type: type, severity: .low, explanation: "", action: "")
      finding.requirements = key == "D-a" ? [] : ["R-1"]
      finding.state = key == "D-b" ? .accepted : .open
      findings.append(finding)
    }
    var audit = Audit(
      organisation: Organisation(name: "Northfield"), asOf: Self.day("2026-06-15"), people: [], credentials: [],
      discrepancies: findings, requirements: [Requirement(id: "R-1", anyOf: ["BLS"], basis: .regulatory)],
      requirementStatuses: statuses, credentialTypes: [], imports: [], records: [])
    audit.history = history
    return audit
  }

  private func trend(_ history: [AuditPoint], lapses: Int = 0) -> AuditTrend {
    let audit = audit(history, lapses: lapses)
    return AuditTrend(audit, totals: AuditTotals(audit))
  }

  @Test("gaps, compliance and lapses of the day")
  func now() {
    let now = trend([], lapses: 1).now
    #expect(now.gaps == 2)
    #expect(now.percent == 80)
    #expect(now.lapses == 1)
    #expect(trend([]).daysWithoutLapse == nil)
    #expect(trend([]).gapsDownPercent == nil)
  }

  @Test("days without a lapse: since the last audit that found one, else since the first that looked")
  func days() {
    let found = [
      point("2024-06-15", gaps: 40, lapses: nil), point("2026-01-01", gaps: 9, lapses: 2),
      point("2026-05-16", gaps: 4, lapses: 1), point("2026-06-01", gaps: 3, lapses: 0),
    ]
    #expect(trend(found).daysWithoutLapse == 30)
    #expect(trend(found, lapses: 1).daysWithoutLapse == 0)
    #expect(trend([found[0]]).daysWithoutLapse == nil)
    // 1 to 15 June.
    #expect(trend([found[0], found[3]]).daysWithoutLapse == 14)
  }

  @Test("gaps down 95 % in two years is a figure that the register can prove")
  func gaps() {
    // 40 gaps to 2: 38 of 40.
    #expect(
      trend([point("2024-06-15", gaps: 40, lapses: nil), point("2025-06-15", gaps: 10, lapses: 0)]).gapsDownPercent
        == 95)
    #expect(trend([point("2025-06-15", gaps: 1, lapses: 0)]).gapsDownPercent == -100)
    #expect(trend([point("2025-06-15", gaps: 0, lapses: 0)]).gapsDownPercent == nil)
  }

  @Test("the summary has them, and the page a row for each audit")
  func written() {
    let audit = audit([point("2024-06-15", gaps: 40, lapses: nil)], lapses: 1)
    let line = AuditSummary(audit).text.split(separator: "\n").first { $0.contains("\"trend\"") } ?? ""
    #expect(
      line.trimmingPrefix { $0 == " " }
        == "\"trend\": {\"gaps\": 2, \"compliance_percent\": 80, \"lapses\": 1, \"days_without_lapse\": 0, "
        + "\"gaps_down_percent\": 95, \"history\": [{\"as_of\": \"2024-06-15\", \"open\": 45, \"gaps\": 40, "
        + "\"compliance_percent\": 0, \"lapses\": null}]},")
    var compared = audit
    compared.comparison = AuditComparison(previousAsOf: Self.day("2024-06-15"), new: [], stillOpen: [], resolved: [])
    let page = ReportPage(compared).html
    #expect(page.contains("2 gaps today, down 95 % since 15 June 2024, 0 days without a lapse."))
    #expect(page.contains("<td>80 %</td>"))
  }
}
