import Records
import Testing

@Suite("date-conflict")
struct DateConflictTests {
  private func scene(_ hr: CredentialClaim, _ tracker: CredentialClaim) -> Scene {
    var scene = Scene("Ada King")
    scene.hr(as: "payroll", row("Ada King", hr))
    scene.tracker(row("Ada King", tracker))
    return scene
  }

  @Test("one a credential and field")
  func oneAField() throws {
    var scene = scene(
      holds("BLS", issued: "2025-03-01", expires: "2027-03-01"),
      holds("BLS", issued: "2025-03-02", expires: "2027-03-02"))
    scene.tracker(as: "other", row("Ada King", holds("BLS", issued: "2025-03-03", expires: "2027-03-03")))
    #expect(scene.kinds == ["date-conflict medium", "date-conflict medium"])
    let findings = scene.findings(.dateConflict)
    #expect(Set(findings.map(\.field)) == ["issued_on", "expires_on"])
    let expiry = try #require(findings.first { $0.field == "expires_on" })
    #expect(expiry.expected == "2027-03-01")
    #expect(
      expiry.evidence.map(\.place) == ["other-2026-05-01:2", "payroll-2026-06-01:2", "sheet-2026-05-01:2"])
  }

  @Test("the same dates, a blank, and a month that agrees are none")
  func agrees() {
    let full = holds("BLS", issued: "2025-03-01", expires: "2027-03-01")
    #expect(scene(full, full).kinds.isEmpty)
    #expect(scene(full, holds("BLS", issued: "2025-03-01")).kinds.isEmpty)
    #expect(scene(full, holds("BLS", issued: "2025-03", expires: "2027-03")).kinds.isEmpty)
  }

  @Test("An older term in another source is a date-conflict, never a status")
  func olderTerm() {
    let scene = scene(holds("BLS", expires: "2026-03-01"), holds("BLS", expires: "2028-03-01"))
    #expect(scene.kinds == ["date-conflict medium"])
    #expect(scene.findings(.dateConflict).first?.expected == "2028-03-01")
    #expect(scene.credential?.status == .active)
  }

  @Test(
    "an older term's expiry against a derived one is one too")
  func derivedWinner() {
    let scene = scene(
      holds("BLS", issued: "2023-01-05", expires: "2025-01-05"), holds("BLS", issued: "2026-01-05"))
    let findings = scene.findings(.dateConflict)
    #expect(Set(findings.map(\.field)) == ["issued_on", "expires_on"])
    #expect(findings.first { $0.field == "expires_on" }?.expected == "2028-01-05")
  }

  @Test("Within one source an older term is history and takes no part")
  func history() {
    var scene = Scene("Ada King")
    scene.tracker(
      row("Ada King", holds("BLS", issued: "2023-01-01", expires: "2025-01-01")),
      row("Ada King", holds("BLS", issued: "2025-01-01", expires: "2027-01-01")))
    #expect(scene.kinds.isEmpty)
  }

  @Test(
    "rows of one file, each with a date of its own, are no older and newer file")
  func rowsOfOneFile() {
    var scene = Scene("Ada King")
    scene.tracker(
      row("Ada King", asAt: "2026-02-01", holds("BLS", expires: "2027-01-01")),
      row("Ada King", asAt: "2026-03-01", holds("BLS", expires: "2027-02-01")))
    #expect(scene.kinds == ["date-conflict medium"])
  }

  @Test("a date set aside is no conflict")
  func setAside() {
    let scene = scene(
      holds("BLS", issued: "2025-03-01", expires: "2027-03-01"),
      holds("BLS", issued: "2026-06-16", expires: "2027-03-01"))
    #expect(scene.kinds == ["invalid-date medium"])
  }

  @Test("an issuer's date wins over both; mail conflicts with nothing")
  func issuer() {
    var scene = scene(holds("BLS", expires: "2027-02-01"), holds("BLS", expires: "2027-03-01"))
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-03-01")))
    scene.mail(at: "2026-06-10", row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds == ["date-conflict medium"])
    #expect(scene.findings(.dateConflict).first?.found == "2027-02-01")
  }
}
