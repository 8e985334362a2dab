import Records
import Testing

@Suite("expired-credential")
struct ExpiredCredentialTests {
  private func scene(_ holdings: CredentialClaim...) -> Scene {
    var scene = Scene("Ada King")
    var sheet = row("Ada King")
    sheet.subject.credentials = holdings
    scene.tracker(sheet)
    return scene
  }

  @Test("It is valid through its expiry date", arguments: [("2026-06-15", false), ("2026-06-14", true)])
  func boundary(expiry: String, isExpired: Bool) {
    let scene = scene(holds("BLS", expires: expiry))
    #expect(scene.findings(.expiredCredential).isEmpty == !isExpired)
  }

  @Test("Month precision means the last day of that month", arguments: [("2026-06", false), ("2026-05", true)])
  func month(expiry: String, isExpired: Bool) {
    #expect(scene(holds("BLS", expires: expiry)).findings(.expiredCredential).isEmpty == !isExpired)
  }

  @Test(
    "critical if required by regulation or client, high if by best practice, else low",
    arguments: [
      (Requirement.Basis.regulatory, "critical"), (.client, "critical"), (.bestPractice, "high"), (nil, "low"),
    ])
  func severity(basis: Requirement.Basis?, severity: String) {
    var scene = scene(holds("BLS", expires: "2026-06-14"))
    if let basis { scene.require("BLS", basis: basis) }
    #expect(scene.kinds == ["expired-credential \(severity)"])
  }

  @Test("expired follows from the date, whatever a source calls it")
  func word() {
    #expect(scene(holds("BLS", expires: "2026-06-14", .active)).kinds == ["expired-credential low"])
    #expect(scene(holds("BLS", expires: "2027-06-14", .expired)).kinds.isEmpty)
    #expect(scene(holds("BLS", .expired)).kinds == ["undated-credential low"])
  }

  @Test("a derived expiry has findings that follow from it")
  func derived() {
    #expect(scene(holds("BLS", issued: "2024-06-14")).kinds == ["expired-credential low"])
    #expect(scene(holds("BLS", issued: "2024-06-15")).kinds == ["expiring-credential high"])
  }

  @Test("not replaced by a later term, of whatever source")
  func laterTerm() {
    var scene = scene(holds("BLS", expires: "2026-05-01"))
    scene.tracker(as: "newer", at: "2026-06-01", row("Ada King", holds("BLS", expires: "2028-05-01")))
    #expect(scene.findings(.expiredCredential).isEmpty)
  }

  @Test("nor by another valid credential that satisfies it; the other way round it is")
  func satisfied() {
    #expect(scene(holds("BLS", expires: "2026-05-01"), holds("ACLS", expires: "2027-05-01")).kinds.isEmpty)
    #expect(
      scene(holds("ACLS", expires: "2026-05-01"), holds("BLS", expires: "2027-05-01")).kinds
        == ["expired-credential low"])
  }

  @Test("nor, where requirements would rest on it, by valid ones that meet all of these")
  func requirementsMet() {
    var scene = scene(holds("BLS", expires: "2026-05-01"), holds("PALS", expires: "2027-05-01"))
    #expect(scene.kinds == ["expired-credential low"], "nothing asks for it, and PALS does not satisfy it")
    scene.require("BLS", "PALS", id: "R-1")
    #expect(scene.kinds.isEmpty)
    scene.require("BLS", id: "R-2")
    #expect(scene.kinds == ["expired-credential critical"])
    #expect(scene.findings(.expiredCredential).first?.requirements == ["R-2"])
  }

  @Test("a requirement with at_least rests on it only while it is not met")
  func atLeast() {
    var scene = Scene("Ada King", "Bo Lind", "Cy Ash")
    scene.tracker(
      row("Ada King", holds("BLS", expires: "2026-05-01")), row("Bo Lind", holds("BLS", expires: "2027-05-01")))
    scene.require("BLS", basis: .bestPractice, atLeast: 1)
    #expect(scene.kinds == ["expired-credential low"])
    scene.requirements[0].atLeast = 2
    #expect(scene.kinds == ["coverage-gap medium", "expired-credential high"])
  }

  @Test("a renewal in process is said in the explanation, and is no finding of its own")
  func renewal() throws {
    var scene = scene(holds("BLS", expires: "2026-05-01"))
    scene.mail(at: "2026-06-01", row("Ada King", holds("BLS", .inProcess)))
    #expect(scene.kinds == ["expired-credential low"])
    let finding = try #require(scene.findings(.expiredCredential).first)
    #expect(finding.explanation.lowercased().contains("in process"))
    #expect(finding.dueOn == day("2026-05-01"))
  }
}
