import Records
import Testing

@Suite("not-found-at-issuer")
struct NotFoundAtIssuerTests {
  /// A full file of the issuer that lists Bo's BLS, beside what the tracker claims for Ada.
  private func scene(
    full: Bool = true, covers: [String] = ["BLS"], _ claim: CredentialClaim = holds("BLS", expires: "2027-01-01")
  ) -> Scene {
    var scene = Scene("Ada King", "Bo Lind")
    let listed = holds("BLS", expires: "2027-01-01")
    scene.issuer(covers: covers, full: full, by: "Heart Association", row("Bo Lind", listed))
    scene.tracker(row("Ada King", claim), row("Bo Lind", listed))
    return scene
  }

  @Test("a full file of the issuer that covers the type does not list what others claim as held")
  func raised() throws {
    let scene = scene()
    #expect(scene.kinds == ["not-found-at-issuer high"])
    let finding = try #require(scene.findings(.notFoundAtIssuer).first)
    #expect(finding.personName == "Ada King")
    #expect(finding.credential == "BLS")
    #expect(finding.found == "active")
  }

  @Test("what is said not to expire is claimed as held however long ago it was issued")
  func neverExpires() {
    var claim = holds("BLS", issued: "2020-01-01")
    #expect(scene(claim).findings(.notFoundAtIssuer).isEmpty)
    claim.neverExpires = true
    #expect(scene(claim).findings(.notFoundAtIssuer).count == 1)
  }

  @Test("exported as unknown, and meets no requirement")
  func unknown() {
    var scene = scene()
    scene.require("BLS")
    #expect(scene.kinds == ["not-found-at-issuer high", "single-holder medium"])
    #expect(scene.credential?.status == .unknown)
    #expect(scene.findings(.notFoundAtIssuer).first?.requirements == ["R-1"])
  }

  @Test("Absence says something only in a full snapshot, and only for what that source covers")
  func changesOrUncovered() {
    #expect(scene(full: false).kinds.isEmpty)
    #expect(scene(covers: ["ACLS"]).kinds.isEmpty)
    #expect(scene(covers: []).kinds.isEmpty)
  }

  @Test("on its last day it is claimed as held, on the day after it is only expired")
  func heldOnTheDate() {
    #expect(scene(holds("BLS", expires: "2026-06-15")).kinds == ["not-found-at-issuer high"])
    #expect(scene(holds("BLS", expires: "2026-06-14")).kinds == ["expired-credential low"])
    #expect(scene(holds("BLS", .inProcess)).kinds.isEmpty)
  }

  @Test("listed in an older full file and no longer in the newest is not found")
  func goneSince() {
    var scene = scene()
    scene.issuer(
      at: "2026-01-01", covers: ["BLS"], full: true, by: "Heart Association",
      row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds == ["not-found-at-issuer high"])
  }

  @Test("gone from the issuer, and nobody else claims it: nothing to report")
  func nobodyClaims() {
    var scene = Scene("Ada King", "Bo Lind")
    let listed = holds("BLS", expires: "2027-01-01")
    scene.issuer(at: "2026-01-01", covers: ["BLS"], full: true, row("Ada King", listed), row("Bo Lind", listed))
    scene.issuer(at: "2026-05-01", covers: ["BLS"], full: true, row("Bo Lind", listed))
    scene.tracker(row("Bo Lind", listed))
    #expect(scene.kinds.isEmpty)
  }

  @Test("none of the record findings, and no expiring one beside it")
  func oneCause() {
    var scene = scene(holds("BLS", expires: "2026-07-01", number: "1"))
    scene.hr(as: "payroll", row("Ada King", holds("BLS", expires: "2026-08-01", number: "2")))
    #expect(scene.kinds == ["not-found-at-issuer high"])
  }
}
