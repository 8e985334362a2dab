import Records
import Testing

@Suite("leaver-credential")
struct LeaverCredentialTests {
  private func scene(left: String?, _ holdings: CredentialClaim...) -> Scene {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", employment: left == nil ? .active : .left, left: left))
    var sheet = row("Ada King")
    sheet.subject.credentials = holdings
    scene.tracker(sheet)
    return scene
  }

  @Test("a person who left holds a credential still valid; one a credential")
  func raised() {
    let scene = scene(
      left: "2026-05-31", holds("BLS", expires: "2027-01-01"), holds("PALS", expires: "2027-01-01"),
      holds("RN", expires: "2026-06-14"))
    #expect(scene.kinds == ["leaver-credential low", "leaver-credential low"])
    #expect(Set(scene.findings(.leaverCredential).map(\.credential)) == ["BLS", "PALS"])
  }

  @Test("on its last day it is still valid")
  func lastDay() {
    #expect(scene(left: "2026-05-31", holds("BLS", expires: "2026-06-15")).kinds == ["leaver-credential low"])
    #expect(scene(left: "2026-05-31", holds("BLS", expires: "2026-06-14")).kinds.isEmpty)
  }

  @Test("a termination date after the audit date is not yet one; on the audit date it is")
  func termination() {
    #expect(scene(left: "2026-06-16", holds("BLS", expires: "2027-01-01")).kinds.isEmpty)
    #expect(scene(left: "2026-06-15", holds("BLS", expires: "2027-01-01")).kinds == ["leaver-credential low"])
  }

  @Test("a leaver who was the only one to hold it is said to be, whatever else counts for it")
  func soleHolder() {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", employment: .left), row("Bo Lind", employment: .active))
    scene.tracker(
      row("Ada King", holds("BLS", expires: "2027-01-01"), holds("PALS", expires: "2027-01-01"), holds("~Yoga")),
      row("Bo Lind", holds("ACLS", expires: "2027-01-01"), holds("PALS", expires: "2026-01-01")))
    let sole = scene.findings(.leaverCredential).filter { $0.explanation.hasSuffix("Nobody who stayed holds it.") }
    // Bo's ACLS counts for BLS; his PALS has expired.
    #expect(sole.map(\.credential).sorted { ($0 ?? "") < ($1 ?? "") } == ["PALS", "Yoga"])
    #expect(scene.findings(.leaverCredential).count == 3)
  }

  @Test("of a person who left nothing else is raised")
  func oneCause() {
    var scene = scene(left: "2026-05-31", holds("BLS", expires: "2027-01-01", number: "1"))
    scene.require("RN")
    scene.issuer(row("Ada King", name: "Zed Zulu", holds("BLS", expires: "2026-08-01", number: "2")))
    #expect(scene.kinds == ["leaver-credential low"])
  }
}
