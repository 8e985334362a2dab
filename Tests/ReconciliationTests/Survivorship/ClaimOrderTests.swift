import Reconciliation
import Records
import TestSupport
import Testing

/// "Authority decides first: issuer > hr > tracker > correspondence. Within one authority the newest as at wins …
/// Ties: the later expiry, the later issue, then the text."
@Suite("ClaimOrder")
struct ClaimOrderTests {
  @Test("issuer, hr, tracker, correspondence")
  func authority() {
    var scene = Scene()
    scene.mail(at: "2026-06-14", row("Ada King", holds("DEG", number: "4")))
    scene.tracker(at: "2026-06-13", row("Ada King", holds("DEG", number: "3")))
    scene.hr(at: "2026-06-12", row("Ada King", holds("DEG", number: "2")))
    scene.issuer(at: "2020-01-01", row("Ada King", holds("DEG", number: "1")))
    let holding = scene.holdings("Ada King").first
    #expect(holding?.claims.map(\.claim.number) == ["1", "2", "3", "4"])
    #expect(holding?.credential.number == "1")
  }

  @Test("the newest as at: the record's own date before its file's")
  func newest() {
    var scene = Scene()
    scene.tracker(as: "late file", at: "2026-06-01", row("Ada King", asAt: "2025-01-01", holds("DEG", number: "old")))
    scene.tracker(as: "early file", at: "2026-01-01", row("Ada King", holds("DEG", number: "new")))
    #expect(scene.credential?.number == "new")
  }

  @Test("ties: the later expiry, the later issue, then the text")
  func ties() throws {
    func winner(_ left: CredentialClaim, _ right: CredentialClaim) -> String? {
      var scene = Scene()
      scene.tracker(as: "one", row("Ada King", left))
      scene.tracker(as: "two", row("Ada King", right))
      return scene.credential?.number
    }
    #expect(
      winner(holds("BLS", expires: "2027-01-01", number: "A"), holds("BLS", expires: "2027-01-02", number: "B")) == "B")
    #expect(
      winner(
        holds("BLS", issued: "2025-01-02", expires: "2027-01-01", number: "B"),
        holds("BLS", issued: "2025-01-01", expires: "2027-01-01", number: "A")) == "B")
    #expect(
      winner(holds("BLS", expires: "2027-01-01", number: "B"), holds("BLS", expires: "2027-01-01", number: "A")) == "A")
  }

  @Test(
    "a total order: of two claims exactly one goes first, whatever the order of the claims", arguments: Seed.first(10))
  func total(seed: Seed) {
    var generator = seed.generator
    var scene = Scene()
    for index in 0..<8 {
      let claim = holds(
        "BLS", issued: generator.chance(50) ? "2025-0\(generator.number(1...3))-01" : nil,
        expires: generator.chance(50) ? "2027-0\(generator.number(1...3))-01" : nil,
        number: generator.chance(50) ? generator.pick(["1", "2"]) : nil)
      let authority = generator.pick([Authority.issuer, .hr, .tracker, .correspondence])
      scene.send(authority, "s\(index)", at: "2026-0\(generator.number(1...3))-01", [row("Ada King", claim)])
    }
    let claims = scene.holdings("Ada King").flatMap(\.claims)
    for left in claims {
      for right in claims where left != right {
        let isFirst = ClaimOrder.precedence(left, over: right) != nil
        #expect(isFirst != (ClaimOrder.precedence(right, over: left) != nil), "\(seed)")
      }
    }
    let sorted = ClaimOrder.sorted(claims)
    #expect(ClaimOrder.sorted(generator.shuffled(claims)) == sorted, "\(seed)")
  }
}
