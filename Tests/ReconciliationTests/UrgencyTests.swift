import Reconciliation
import Records
import TestSupport
import Testing

/// "Urgency runs 0 to 100 and sorts the report: severity first, then the days left to the nearest deadline less the
/// lead time, then the contract value at stake."
@Suite("Urgency")
struct UrgencyTests {
  private func total(
    _ severity: Severity, deadline: Int? = nil, lead: Int? = nil, value: Double? = nil, due: Int? = nil
  ) -> Int {
    let asOf = day("2026-06-15")
    var finding = Discrepancy(
      key: "D", type: .missingCredential, severity: severity, explanation: "", action: "", evidence: [])
    finding.requirements = ["R-1"]
    finding.dueOn = due.map { asOf.adding(days: $0) }
    let requirement = Requirement(
      id: "R-1", anyOf: ["BLS"], basis: .client, contractValue: value,
      deadline: deadline.map { asOf.adding(days: $0) }, leadTime: lead.map { CalendarPeriod($0, .days) })
    let other = Requirement(
      id: "R-2", anyOf: ["BLS"], basis: .client, contractValue: 9_000_000, deadline: asOf.adding(days: -9))
    return Urgency.terms(finding, requirements: [requirement, other], asOf: asOf).total
  }

  @Test("severity first, whatever the days and the value", arguments: Seed.first(20))
  func severityFirst(seed: Seed) {
    var generator = seed.generator
    func any(_ severity: Severity) -> Int {
      total(
        severity, deadline: generator.chance(70) ? generator.number(-400...900) : nil,
        lead: generator.chance(50) ? generator.number(0...400) : nil,
        value: generator.chance(50) ? Double(generator.number(0...9_000_000)) : nil)
    }
    for _ in 0..<50 {
      let levels = [any(.critical), any(.high), any(.medium), any(.low)]
      #expect(levels == levels.sorted(by: >) && Set(levels).count == 4, "\(seed)")
      #expect(levels.allSatisfy { (0...100).contains($0) }, "\(seed)")
    }
  }

  @Test("then the days left: fewer is never less urgent, and none left is the most")
  func daysLeft() {
    let byDays = [-30, 0, 10, 100, 300].map { total(.high, deadline: $0) }
    #expect(byDays == byDays.sorted(by: >))
    #expect(total(.high, deadline: 5) > total(.high, deadline: 300))
    #expect(total(.high, deadline: 300) >= total(.high))
  }

  @Test("less the lead time")
  func leadTime() {
    #expect(total(.high, deadline: 100, lead: 100) == total(.high, deadline: 0))
    #expect(total(.high, deadline: 300, lead: 250) > total(.high, deadline: 300))
  }

  @Test("to the nearest deadline: the finding's own day counts too")
  func nearest() {
    #expect(total(.high, deadline: 300, due: 5) == total(.high, deadline: 5))
  }

  @Test("then the contract value at stake; of other requirements nothing counts")
  func value() {
    #expect(total(.high, deadline: 100, value: 500_000) > total(.high, deadline: 100, value: 2_000))
    #expect(total(.high, deadline: 100, value: 0) == total(.high, deadline: 100))
  }

  @Test(
    "days before value: fifty days left go before a hundred, whatever the contract")
  func daysBeforeValue() {
    #expect(total(.high, deadline: 50) > total(.high, deadline: 100, value: 2_000_000))
  }

  @Test("sorts the report, ties by something stable")
  func sorted() {
    var scene = Scene("Ada King", "Bo Lind")
    scene.require("BLS", id: "R-1", basis: .bestPractice)
    scene.require("PALS", id: "R-2", basis: .regulatory)
    scene.organisation.backup = nil
    let findings = scene.reconcile().discrepancies
    #expect(findings.map(\.urgency) == findings.map(\.urgency).sorted(by: >))
    #expect(findings.map(\.severity) == [.critical, .critical, .medium, .medium, .medium])
    #expect(findings.prefix(2).map(\.personName) == ["Ada King", "Bo Lind"])
  }

  @Test("a finding accepted until a date is accepted through that day and open after it")
  func accepted() {
    var scene = Scene("Ada King")
    scene.require("BLS")
    let key = scene.findings(.missingCredential).first?.key ?? ""
    for (until, state) in [("2026-06-15", Discrepancy.State.accepted), ("2026-06-14", .new)] {
      scene.decisions = [
        Decision(
          id: "1", verdict: .accepted(key: key, until: day(until)), reason: "booked", decidedBy: "dana",
          decidedAt: "2026-06-01T00:00:00Z")
      ]
      #expect(scene.findings(.missingCredential).map(\.state) == [state])
    }
  }

  @Test("a suspension that was accepted is open again once it is a revocation, and only then")
  func reopened() throws {
    func scene(_ status: CredentialStatus, at: String = "2026-05-01") -> Scene {
      var scene = Scene("Ada King")
      scene.require("BLS")
      scene.issuer(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-03-01", .suspended)))
      // The next file of the issuer: it says the same again, or something else.
      scene.issuer(at: "2026-06-01", row("Ada King", holds("BLS", expires: "2027-03-01", status)))
      return scene
    }
    var before = Scene("Ada King")
    before.require("BLS")
    before.issuer(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-03-01", .suspended)))
    let finding = try #require(before.findings(.notInGoodStanding).first)
    let accepted = Decision(
      id: "1", verdict: .accepted(key: finding.key, until: day("2026-12-31"), basis: finding.basis), reason: "off duty",
      decidedBy: "dana", decidedAt: "2026-05-02T00:00:00Z")
    for (status, state) in [(CredentialStatus.suspended, Discrepancy.State.accepted), (.revoked, .reopened)] {
      var scene = scene(status)
      scene.decisions = [accepted]
      let now = scene.findings(.notInGoodStanding)
      #expect(now.map(\.key) == [finding.key])
      #expect(now.map(\.state) == [state])
      #expect(now[0].explanation.hasSuffix("changed since.") == (state == .reopened))
    }
    // Decisions of before there was a basis hold.
    var old = scene(.revoked)
    old.decisions = [accepted]
    old.decisions[0].verdict = .accepted(key: finding.key, until: day("2026-12-31"))
    #expect(old.findings(.notInGoodStanding).map(\.state) == [.accepted])
  }
}
