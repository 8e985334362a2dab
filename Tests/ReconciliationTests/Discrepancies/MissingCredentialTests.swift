import Records
import Testing

@Suite("missing-credential")
struct MissingCredentialTests {
  @Test(
    "critical if regulatory or client, else medium",
    arguments: [
      (Requirement.Basis.regulatory, "critical"), (.client, "critical"), (.bestPractice, "medium"),
    ])
  func severity(basis: Requirement.Basis, severity: String) {
    var scene = Scene("Ada King")
    scene.require("BLS", basis: basis)
    #expect(scene.kinds == ["missing-credential \(severity)"])
  }

  @Test("credential lists the codes of any_of; the requirement, its client and deadline stand in it")
  func columns() throws {
    var scene = Scene("Ada King")
    scene.require("BLS", "PALS", id: "R-9", client: "NH", deadline: "2026-12-23")
    let finding = try #require(scene.findings(.missingCredential).first)
    #expect(finding.credential == "BLS; PALS")
    #expect(finding.requirements == ["R-9"])
    #expect(finding.client == "NH")
    #expect(finding.dueOn == day("2026-12-23"))
    #expect(finding.evidence.map(\.place) == ["hr-2026-06-01:2"])
  }

  @Test("is for a person and requirement: two requirements are two findings")
  func each() {
    var scene = Scene("Ada King", "Bo Lind")
    scene.require("BLS", id: "R-1")
    scene.require("BLS", "PALS", id: "R-2")
    #expect(scene.findings(.missingCredential).count == 4)
  }

  @Test("a credential that satisfies the type meets it")
  func satisfied() {
    var scene = Scene("Ada King")
    scene.require("BLS")
    scene.tracker(row("Ada King", holds("ACLS", expires: "2027-01-01")))
    #expect(scene.kinds.isEmpty)
  }

  @Test("the other way round it does not")
  func notSatisfied() {
    var scene = Scene("Ada King")
    scene.require("ACLS")
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.kinds == ["missing-credential critical"])
  }

  @Test(
    "a credential that the organisation's own list calls taken away meets nothing, and the finding says so",
    arguments: [CredentialStatus.revoked, .suspended, .surrendered, .inactive])
  func takenAway(status: CredentialStatus) throws {
    var scene = Scene("Ada King")
    scene.require("BLS", id: "R-1")
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01", status)))
    #expect(scene.kinds == ["missing-credential critical"])
    let finding = try #require(scene.findings(.missingCredential).first)
    #expect(
      finding.explanation.hasSuffix(
        "no valid record shows it. sheet shows BLS (Basic Life Support) as \(status.rawValue)."))
    #expect(finding.evidence.map(\.place).contains("sheet-2026-05-01:2"))
  }

  @Test("a standing finding that says why stands in its place")
  func oneCause() {
    var scene = Scene("Ada King")
    scene.require("BLS", id: "R-1")
    scene.require("BLS", "PALS", id: "R-2")
    scene.tracker(row("Ada King", holds("BLS", expires: "2026-06-14")))
    #expect(scene.kinds == ["expired-credential critical"])
    #expect(scene.findings(.expiredCredential).first?.requirements == ["R-1", "R-2"])
  }

  @Test("a requirement with at_least raises none")
  func atLeast() {
    var scene = Scene("Ada King")
    scene.require("BLS", atLeast: 1)
    #expect(scene.kinds == ["coverage-gap critical"])
  }

  @Test("a tracker's unmapped word is unknown and meets nothing; no standing finding says why")
  func unknownWord() {
    var scene = Scene("Ada King")
    scene.require("BLS")
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01", unmapped: "see file")))
    #expect(scene.kinds == ["missing-credential critical"])
  }
}
