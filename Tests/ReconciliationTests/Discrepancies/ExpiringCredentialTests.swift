import Records
import Testing

@Suite("expiring-credential")
struct ExpiringCredentialTests {
  private func kinds(_ expiry: String, expiring: [Int] = [90, 60, 30]) -> [String] {
    var scene = Scene("Ada King")
    scene.organisation.expiring = expiring
    scene.tracker(row("Ada King", holds("BLS", expires: expiry)))
    return scene.kinds
  }

  @Test(
    "within the largest band, both ends included: high within the smallest, medium within the middle, else low",
    arguments: [
      ("2026-06-14", "expired-credential low"), ("2026-06-15", "expiring-credential high"),
      ("2026-07-15", "expiring-credential high"),  // 30 days
      ("2026-07-16", "expiring-credential medium"),
      ("2026-08-14", "expiring-credential medium"),  // 60 days
      ("2026-08-15", "expiring-credential low"),
      ("2026-09-13", "expiring-credential low"),  // 90 days
      ("2026-09-14", ""), ("2026-06", "expiring-credential high"), ("2026-09", ""),
    ])
  func bands(expiry: String, kind: String) {
    #expect(kinds(expiry) == (kind.isEmpty ? [] : [kind]))
  }

  @Test("bands are the organisation's own, in whatever order")
  func ownBands() {
    #expect(kinds("2026-06-25", expiring: [10]) == ["expiring-credential high"])
    #expect(kinds("2026-06-26", expiring: [10]).isEmpty)
    #expect(kinds("2026-12-12", expiring: [30, 180, 60]) == ["expiring-credential low"])
  }

  @Test("restricted is valid too; suspended is not")
  func statuses() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2026-07-01", .restricted)))
    #expect(scene.findings(.expiringCredential).count == 1)
    scene.issuer(at: "2026-06-01", row("Ada King", holds("BLS", expires: "2026-07-01", .suspended)))
    #expect(scene.findings(.expiringCredential).isEmpty)
  }

  @Test("its requirement lists every requirement that rests on it; due on its expiry")
  func requirements() throws {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", holds("ACLS", expires: "2026-07")))
    scene.require("BLS", id: "R-2")
    scene.require("ACLS", id: "R-1")
    scene.require("PALS", id: "R-3", scope: .init(jobTitles: ["nobody"]))
    let finding = try #require(scene.findings(.expiringCredential).first)
    #expect(finding.requirements == ["R-1", "R-2"])
    #expect(finding.dueOn == day("2026-07-31"))
    #expect(finding.expected == "2026-07")
  }

  @Test("stands before joiner-unverified and unverified-credential")
  func oneCause() {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", hired: "2026-06-01"))
    scene.tracker(row("Ada King", holds("RN", expires: "2026-07-01")))
    scene.require("RN")
    #expect(scene.kinds == ["expiring-credential high"])
  }
}
