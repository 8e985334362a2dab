import Reconciliation
import Records
import Testing

@Suite("promised-not-held")
struct PromisedNotHeldTests {
  private func promise(_ scene: Scene, _ rows: Row..., client: String? = "NH") -> Scene {
    var scene = scene
    scene.send(.promise, at: "2026-06-02", client: client, rows)
    return scene
  }

  private func holder(_ claim: CredentialClaim) -> Scene {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", claim))
    return scene
  }

  @Test("a promise says that a person holds a credential, and on the audit date they do not")
  func person() throws {
    let scene = promise(Scene("Ada King"), row("Ada King", holds("BLS")))
    #expect(scene.kinds == ["promised-not-held critical"])
    let finding = try #require(scene.findings(.promisedNotHeld).first)
    #expect(finding.client == "NH")
    #expect(finding.personName == "Ada King")
    #expect(finding.credential == "BLS")
    #expect(finding.evidence.map(\.place) == ["promise-2026-06-02:2"])
  }

  @Test(
    "kept by a valid credential",
    arguments: [
      (holds("BLS", expires: "2026-06-15"), true), (holds("BLS", expires: "2026-06-14"), false),
      (holds("ACLS", expires: "2027-06-14"), true), (holds("PALS", expires: "2027-06-14"), false),
      (holds("BLS", .inProcess), false), (holds("BLS"), false),
    ])
  func kept(claim: CredentialClaim, isKept: Bool) {
    let scene = promise(holder(claim), row("Ada King", holds("BLS")))
    #expect(scene.findings(.promisedNotHeld).isEmpty == isKept)
  }

  @Test("found at its issuer where a full file covers it")
  func notFound() {
    var scene = holder(holds("BLS", expires: "2027-06-14"))
    scene.hr(as: "agency", row("Bo Lind"))
    scene.issuer(covers: ["BLS"], full: true, row("Bo Lind", holds("BLS", expires: "2027-06-14")))
    #expect(promise(scene, row("Ada King", holds("BLS"))).findings(.promisedNotHeld).count == 1)
  }

  @Test("of a person who has not left, and nothing but it and the leaver's finding")
  func left() {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", employment: .left, left: "2026-05-31"))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-06-14")))
    #expect(
      promise(scene, row("Ada King", holds("BLS"))).kinds == ["leaver-credential low", "promised-not-held critical"])
  }

  @Test("of nobody the register knows")
  func unknownPerson() {
    let scene = promise(Scene("Ada King"), row("Cy Ash", holds("BLS")))
    #expect(scene.kinds == ["promised-not-held critical"])
    #expect(scene.findings(.promisedNotHeld).first?.personName == "Cy Ash")
  }

  @Test("or so many people: a number short is a finding, the number reached is none")
  func headcounts() throws {
    var scene = Scene("Ada King", "Bo Lind", "Cy Ash")
    scene.tracker(
      row("Ada King", holds("BLS", expires: "2027-06-14")), row("Bo Lind", holds("ACLS", expires: "2027-06-14")),
      row("Cy Ash", holds("BLS", expires: "2026-06-01")))
    #expect(promise(scene, headcount(2, "BLS")).findings(.promisedNotHeld).isEmpty)
    let finding = try #require(promise(scene, headcount(3, "BLS")).findings(.promisedNotHeld).first)
    #expect(finding.personID == nil)
    #expect(finding.expected == "3")
    #expect(finding.found == "2")
  }

  @Test("client is the promise's: the record's before the source's")
  func client() {
    let scene = promise(Scene("Ada King"), headcount(1, "BLS", client: "Other"))
    #expect(scene.findings(.promisedNotHeld).map(\.client) == ["Other"])
  }

  @Test("a promise is never evidence that anyone holds anything")
  func noEvidence() {
    var scene = promise(Scene("Ada King"), row("Ada King", holds("BLS", expires: "2027-06-14")))
    scene.require("BLS")
    #expect(scene.kinds == ["missing-credential critical", "promised-not-held critical"])
    #expect(scene.holdings("Ada King").isEmpty)
  }

  @Test("said twice to one client it is one finding with both places")
  func oneCause() {
    let scene = promise(Scene("Ada King"), row("Ada King", holds("BLS")), row("Ada King", holds("BLS")))
    #expect(scene.kinds == ["promised-not-held critical"])
    #expect(scene.findings(.promisedNotHeld).first?.evidence.count == 2)
  }

  @Test("whom a full HR snapshot lists: whoever it does not list keeps no promise about a number of people")
  func headcountOutsideHR() {
    var scene = Scene("Ada King")
    scene.tracker(row("Bo Lind", holds("BLS", expires: "2027-06-14")))
    #expect(promise(scene, headcount(1, "BLS")).findings(.promisedNotHeld).map(\.found) == ["0"])
  }
}
