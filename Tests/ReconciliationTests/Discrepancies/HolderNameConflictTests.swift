import Records
import Testing

@Suite("holder-name-conflict")
struct HolderNameConflictTests {
  private func scene(issuer: String, tracker: String = "Ada King") -> Scene {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", name: issuer, holds("BLS", expires: "2027-03-01")))
    scene.tracker(row("Ada King", name: tracker, holds("BLS", expires: "2027-03-01")))
    return scene
  }

  @Test("the issuer holds it under a name that is not a known form of the person's name")
  func raised() throws {
    let scene = scene(issuer: "Ada Noel")
    #expect(scene.kinds == ["holder-name-conflict medium"])
    let finding = try #require(scene.findings(.holderNameConflict).first)
    #expect(finding.expected == "Ada Noel")
    #expect(finding.found == "Ada King")
    #expect(finding.evidence.map(\.place) == ["aha-2026-05-01:2", "hr-2026-06-01:2"])
  }

  @Test("Names are a known form when HR or a tracker has used it for that person")
  func knownByTracker() {
    #expect(scene(issuer: "Ada Noel", tracker: "Ada Noel").kinds.isEmpty)
    #expect(scene(issuer: "Ada King").kinds.isEmpty)
  }

  @Test("a form that HR used in an older file is known")
  func formerly() {
    var scene = scene(issuer: "Ada Noel")
    scene.hr(at: "2025-01-01", full: true, row("Ada King", name: "Ada Noel"))
    #expect(scene.kinds.isEmpty)
  }

  @Test("a form that only mail used is not")
  func mail() {
    var scene = scene(issuer: "Ada Noel")
    scene.mail(at: "2026-06-01", row("Ada King", name: "Ada Noel"))
    #expect(scene.kinds == ["holder-name-conflict medium"])
  }

  @Test("one a credential, however many files say it")
  func oneCause() {
    var scene = scene(issuer: "Ada Noel")
    scene.issuer(as: "cross", row("Ada King", name: "Ada Noel", holds("BLS", expires: "2027-03-01")))
    #expect(scene.kinds == ["holder-name-conflict medium"])
  }

  @Test("what an older file of the issuer said is history")
  func history() {
    var scene = scene(issuer: "Ada Noel")
    scene.issuer(at: "2026-05-20", row("Ada King", holds("BLS", expires: "2027-03-01")))
    #expect(scene.kinds.isEmpty)
  }
}
