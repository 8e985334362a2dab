import Records
import Reports
import Testing

@Suite("The year's audit days")
struct AuditCalendarTests {
  private static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }

  @Test("from 23 November 2026: twelve spot checks, three quarters, one full audit, none on a weekend")
  func days() {
    let days = AuditCalendar(SampleAudit.make()).days
    // 15 August 2027 is a Sunday, 1 January 2027 a Friday, 15 May a Saturday.
    #expect(
      days.map { "\($0.on) \($0.kind.rawValue)" } == [
        "2026-12-15 spot check", "2027-01-01 full audit", "2027-01-15 spot check", "2027-02-15 spot check",
        "2027-03-15 spot check", "2027-04-01 quarterly audit", "2027-04-15 spot check", "2027-05-17 spot check",
        "2027-06-15 spot check", "2027-07-01 quarterly audit", "2027-07-15 spot check", "2027-08-16 spot check",
        "2027-09-15 spot check", "2027-10-01 quarterly audit", "2027-10-15 spot check", "2027-11-15 spot check",
      ])
    #expect(days.allSatisfy { !$0.checklist.isEmpty })
    #expect(days.filter { $0.kind == .full }.allSatisfy { $0.checklist.count > 8 })
  }

  @Test("who is checked is drawn by the organisation and the month alone, and differs from month to month")
  func sample() {
    let audit = SampleAudit.make()
    let samples = AuditCalendar(audit).days.filter { $0.kind == .spotCheck }.map { $0.sample.map(\.id) }
    #expect(samples == AuditCalendar(audit).days.filter { $0.kind == .spotCheck }.map { $0.sample.map(\.id) })
    #expect(samples.allSatisfy { $0.count == 5 && Set($0).count == 5 })
    #expect(Set(samples.map(Set.init)).count > 10)
    let left = Set(audit.people.filter { $0.employment == .left }.map(\.id))
    #expect(left.isDisjoint(with: samples.joined()))
    var shuffled = audit
    shuffled.people.reverse()
    #expect(
      AuditCalendar(shuffled).days.map { $0.sample.map(\.id) } == AuditCalendar(audit).days.map { $0.sample.map(\.id) })
    // One in twenty of six hundred, but not more than twenty-five.
    #expect(AuditCalendar(SampleAudit.make(people: 600)).days.first?.sample.count == 25)
  }

  @Test("in print: a day, whom it is about, and a checklist to tick")
  func text() {
    let lines = AuditCalendar(SampleAudit.make()).text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Audit days of Northfield Care Group, 24 November 2026 to 23 November 2027")
    #expect(lines.filter { $0.hasSuffix("spot check") }.count == 12)
    #expect(lines.contains { $0.hasPrefix("    [ ] hold promises against holdings for Harbour Clinics, Northfield") })
  }

  @Test("nobody is known yet: the days stand all the same")
  func empty() {
    let audit = Audit(
      organisation: Organisation(name: "N"), asOf: Self.day("2026-01-31"), people: [], credentials: [],
      discrepancies: [], requirements: [], requirementStatuses: [], credentialTypes: [], imports: [], records: [])
    let days = AuditCalendar(audit).days
    #expect(days.first.map { "\($0.on)" } == "2026-02-16")
    #expect(days.allSatisfy { $0.sample.isEmpty })
    // January of the next year stands within twelve months: 1 and 15 January 2027.
    #expect(days.filter { $0.kind == .full }.map { "\($0.on)" } == ["2027-01-01"])
  }
}
