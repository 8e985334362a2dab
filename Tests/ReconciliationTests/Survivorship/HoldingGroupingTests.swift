import Reconciliation
import Records
import Testing

/// "A credential is one holding: a person, a type, an issuer, and where it says so a number."
@Suite("HoldingGrouping")
struct HoldingGroupingTests {
  /// Numbers of each holding's claims.
  private func groups(_ scene: Scene) -> [[String]] {
    scene.holdings("Ada King").map { $0.claims.map { $0.claim.number ?? "" }.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func claim(_ number: String, issuer: String? = nil, expires: String = "2027-01-01") -> CredentialClaim {
    holds("BLS", expires: expires, number: number, issuer: issuer)
  }

  @Test("two numbers are one holding, one of them wrong")
  func twoSources() {
    var scene = Scene()
    scene.hr(row("Ada King", claim("1")))
    scene.tracker(row("Ada King", claim("2")))
    #expect(groups(scene) == [["1", "2"]])
  }

  @Test("unless one source lists both as current; a third source's record joins the one of its number")
  func listedBoth() {
    var scene = Scene()
    scene.hr(row("Ada King", claim("1"), claim("2")))
    scene.tracker(row("Ada King", claim("0-2")))
    #expect(groups(scene) == [["0-2", "2"], ["1"]])
  }

  @Test("a number that has run out beside a current one is a renewal: one chain")
  func renewal() {
    var scene = Scene()
    scene.hr(row("Ada King", claim("1", expires: "2025-01-01"), claim("2")))
    #expect(groups(scene) == [["1", "2"]])
    #expect(scene.credential?.number == "2")
    #expect(scene.credential?.expiresOn == partial("2027-01-01"))
  }

  @Test("an older and a newer file of one source are no list of both")
  func filesApart() {
    var scene = Scene()
    scene.hr(at: "2026-01-01", row("Ada King", claim("1")))
    scene.hr(at: "2026-06-01", row("Ada King", claim("2")))
    #expect(groups(scene) == [["1", "2"]])
  }

  @Test("two issuers are two holdings; who names none joins one of them")
  func issuers() {
    var scene = Scene()
    scene.hr(row("Ada King", claim("1", issuer: "Heart Association", expires: "2027-01-01")))
    scene.tracker(row("Ada King", claim("2", issuer: "Red Cross", expires: "2026-09-01")))
    scene.mail(at: "2026-06-01", row("Ada King", claim("3", expires: "2026-09-01")))
    #expect(groups(scene) == [["1"], ["2", "3"]])
  }

  @Test("one number of one type is one holding, whatever the bodies are called, and the newest word counts")
  func sameNumber() {
    var scene = Scene()
    scene.issuer(
      as: "board", at: "2026-03-01", by: "Texas Board of Nursing",
      row("Ada King", holds("BLS", expires: "2027-01-01", number: "712341", .active)))
    scene.issuer(
      as: "nursys", at: "2026-05-01", by: "Nursys",
      row("Ada King", holds("BLS", expires: "2027-01-01", number: "0712341", .revoked)))
    #expect(groups(scene) == [["0712341", "712341"]])
    #expect(scene.credential?.status == .revoked)
  }

  @Test("a number that two states gave is two holdings")
  func sameNumberOfStates() {
    var scene = Scene()
    var (texas, ohio) = (claim("712341", issuer: "Texas Board"), claim("712341", issuer: "Ohio Board"))
    (texas.jurisdiction, ohio.jurisdiction) = ("TX", "OH")
    scene.issuer(as: "both", row("Ada King", texas, ohio))
    #expect(groups(scene) == [["712341"], ["712341"]])
  }

  @Test("types are told apart by code, and by text where there is none")
  func types() {
    var scene = Scene()
    scene.tracker(
      row("Ada King", holds("BLS"), holds("ACLS"), holds("~Yoga"), holds("~YOGA"), holds("~Tai Chi")))
    #expect(scene.holdings("Ada King").map(\.credential.code).compactMap { $0 }.sorted() == ["ACLS", "BLS"])
    #expect(scene.holdings("Ada King").count == 4)
  }

  @Test("ids are stable: a renewal, another file and another number leave the credential its id")
  func stableID() {
    var scene = Scene()
    scene.hr(at: "2026-01-01", row("Ada King", claim("1", expires: "2026-05-01")))
    let id = scene.credential?.id
    scene.hr(at: "2026-06-01", row("Ada King", claim("2", expires: "2028-05-01")))
    scene.tracker(at: "2026-06-02", row("Ada King", claim("3", expires: "2028-05-01")))
    #expect(id != nil && scene.credential?.id == id)
  }
}
