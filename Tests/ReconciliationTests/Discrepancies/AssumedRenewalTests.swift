import Records
import Testing

@Suite("assumed-renewal")
struct AssumedRenewalTests {
  private func scene(issuer: String, tracker: String) -> Scene {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: issuer)))
    scene.tracker(row("Ada King", holds("BLS", expires: tracker)))
    return scene
  }

  @Test("an hr or tracker claim shows an expiry later than the issuer's, by a day or a term")
  func raised() throws {
    for expiry in ["2027-03-02", "2029-03-01"] {
      let scene = scene(issuer: "2027-03-01", tracker: expiry)
      #expect(scene.kinds == ["assumed-renewal high"])
      let finding = try #require(scene.findings(.assumedRenewal).first)
      #expect(finding.field == "expires_on")
      #expect(finding.expected == "2027-03-01")
      #expect(finding.found == expiry)
    }
  }

  @Test("an earlier expiry is a date-conflict, the same is nothing")
  func nearMiss() {
    #expect(scene(issuer: "2027-03-01", tracker: "2027-02-28").kinds == ["date-conflict medium"])
    #expect(scene(issuer: "2027-03-01", tracker: "2027-03-01").kinds.isEmpty)
  }

  @Test("A month without a day agrees with every date of that month")
  func month() {
    #expect(scene(issuer: "2027-03-10", tracker: "2027-03").kinds.isEmpty)
    #expect(scene(issuer: "2027-03", tracker: "2027-03-31").kinds.isEmpty)
    #expect(scene(issuer: "2027-03", tracker: "2027-04").kinds == ["assumed-renewal high"])
  }

  @Test("beside the standing finding, and no date-conflict of the same claim")
  func besideExpired() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", issued: "2024-05-01", expires: "2026-05-01")))
    scene.tracker(row("Ada King", holds("BLS", issued: "2026-05-01", expires: "2028-05-01")))
    scene.require("BLS")
    #expect(scene.kinds == ["assumed-renewal high", "expired-credential critical"])
  }

  @Test("what an older file of the tracker said is history")
  func history() {
    var scene = scene(issuer: "2027-03-01", tracker: "2029-03-01")
    scene.tracker(at: "2026-05-20", row("Ada King", holds("BLS", expires: "2027-03-01")))
    #expect(scene.kinds.isEmpty)
  }

  @Test("mail is neither hr nor tracker")
  func mail() {
    var scene = scene(issuer: "2027-03-01", tracker: "2027-03-01")
    scene.mail(at: "2026-06-01", row("Ada King", holds("BLS", expires: "2029-03-01")))
    #expect(scene.kinds.isEmpty)
  }
}
