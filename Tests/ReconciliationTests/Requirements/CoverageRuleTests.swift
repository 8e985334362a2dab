import Reconciliation
import Records
import Testing

/// "A requirement rests on a credential that would meet it, if no other valid one does; one with at_least rests on
/// credentials only while it is not met."
@Suite("Coverage: what rests on what")
struct CoverageRuleTests {
  private func resting(_ scene: Scene) -> [String: [String]] {
    var resting: [String: [String]] = [:]
    for finding in scene.reconcile().discrepancies where finding.type.family == .standing {
      resting[finding.credential ?? ""] = finding.requirements
    }
    return resting
  }

  @Test("it rests on the one that would meet it, and on none where another valid one does")
  func otherValid() {
    var scene = Scene("Ada King")
    scene.require("BLS", "PALS")
    scene.tracker(row("Ada King", holds("BLS", expires: "2026-07-01"), holds("PALS", expires: "2027-01-01")))
    #expect(resting(scene) == ["BLS": []])
  }

  @Test("where two would meet it and none is valid it rests on both")
  func both() {
    var scene = Scene("Ada King")
    scene.require("BLS", "PALS")
    scene.tracker(row("Ada King", holds("BLS", expires: "2026-06-01"), holds("PALS", expires: "2026-06-02")))
    #expect(resting(scene) == ["BLS": ["R-1"], "PALS": ["R-1"]])
  }

  @Test("where two are valid it rests on neither")
  func neither() {
    var scene = Scene("Ada King")
    scene.require("BLS", "PALS")
    scene.tracker(row("Ada King", holds("BLS", expires: "2026-07-01"), holds("PALS", expires: "2026-07-01")))
    #expect(resting(scene) == ["BLS": [], "PALS": []])
  }

  @Test("one with at_least rests on credentials only while it is not met")
  func atLeast() {
    for (wanted, expected) in [(1, []), (2, ["R-1"])] {
      var scene = Scene("Ada King", "Bo Lind", "Cy Ash")
      scene.require("BLS", basis: .bestPractice, atLeast: wanted)
      scene.tracker(
        row("Ada King", holds("BLS", expires: "2026-06-01")), row("Bo Lind", holds("BLS", expires: "2027-06-01")))
      #expect(resting(scene) == ["BLS": expected])
    }
  }

  @Test("Credentials that satisfy another type count for it everywhere, through a chain too")
  func chain() {
    let table = TypeTable([
      CredentialType(code: "A", name: "", satisfies: ["B"]), CredentialType(code: "B", name: "", satisfies: ["C"]),
      CredentialType(code: "C", name: "", satisfies: ["A"]), CredentialType(code: "D", name: ""),
    ])
    #expect(table.counts("a", for: "C"), "codes compare without case")
    #expect(table.counts("C", for: "B"), "a circle ends")
    #expect(!table.counts("A", for: "D"))
    #expect(!table.counts(nil, for: "D"))
    #expect(table.counts("X", for: "x"), "a code of no catalogue counts for itself")
    #expect(table.meets("A", Requirement(id: "R", anyOf: ["D", "C"], basis: .client)))
  }
}
