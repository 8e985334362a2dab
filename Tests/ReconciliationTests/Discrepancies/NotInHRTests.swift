import Records
import Testing

@Suite("not-in-hr")
struct NotInHRTests {
  @Test("a person with credentials whom a full HR snapshot does not list; one a person")
  func raised() throws {
    var scene = Scene("Bo Lind")
    scene.tracker(
      row("Ada King", number: "9", holds("BLS", expires: "2027-01-01"), holds("PALS", expires: "2025-01-01")))
    #expect(scene.kinds == ["not-in-hr medium"])
    let finding = try #require(scene.findings(.notInHR).first)
    #expect(finding.personName == "Ada King")
    #expect(finding.employeeNumber == "9")
    #expect(finding.evidence.map(\.place) == ["sheet-2026-05-01:2"])
  }

  @Test("a person without credentials is none")
  func withoutCredentials() {
    var scene = Scene("Bo Lind")
    scene.tracker(row("Ada King"))
    #expect(scene.kinds.isEmpty)
  }

  @Test("where no full snapshot exists absence says nothing")
  func noSnapshot() {
    var scene = Scene()
    scene.hr(full: false, row("Bo Lind"))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds.isEmpty)
  }

  @Test("somebody whom a later full HR snapshot no longer lists has left, and is not unknown to HR")
  func left() {
    var scene = Scene("Bo Lind")
    scene.hr(at: "2026-03-01", full: true, row("Ada King"), row("Bo Lind"))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds == ["leaver-credential low"])
  }

  @Test("only not-in-hr: no standing finding, no record finding, no requirement")
  func oneCause() {
    var scene = Scene("Bo Lind")
    scene.require("PALS", scope: .init(jobTitles: ["*nurse*"]))
    scene.issuer(row("Ada King", holds("BLS", expires: "2026-07-01")))
    scene.tracker(row("Ada King", job: "Nurse", holds("BLS", expires: "2028-07-01")))
    #expect(scene.kinds == ["not-in-hr medium"])
  }

  @Test("promises are raised beside it")
  func promise() {
    var scene = Scene("Bo Lind")
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    scene.send(.promise, at: "2026-06-02", client: "NH", [row("Ada King", holds("BLS"))])
    #expect(scene.kinds == ["not-in-hr medium", "promised-not-held critical"])
  }

  @Test(
    "a file of changes of another HR source is no full snapshot that lists them",
    .disabled("SPEC 6, not-in-hr: whom a full HR snapshot does not list"))
  func listedByChangesOnly() {
    var scene = Scene("Bo Lind")
    scene.hr(as: "agency", at: "2026-05-01", row("Ada King"))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds == ["not-in-hr medium"])
  }
}
