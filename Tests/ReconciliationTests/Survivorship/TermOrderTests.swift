import Reconciliation
import Records
import Testing

/// "a later term wins (issue or expiry, either where both claims show it, later by half of valid_for or more, 90 days
/// where there is none)"
@Suite("TermOrder")
struct TermOrderTests {
  /// The claims that HR and a tracker make of one credential.
  private func claims(_ hr: CredentialClaim, _ tracker: CredentialClaim) throws -> (HeldClaim, HeldClaim) {
    var scene = Scene()
    scene.hr(row("Ada King", hr))
    scene.tracker(row("Ada King", tracker))
    let all = scene.holdings("Ada King").flatMap(\.claims)
    return (
      try #require(all.first { $0.authority == .hr }), try #require(all.first { $0.authority == .tracker })
    )
  }

  private static let threeYears = CredentialType(code: "BLS", name: "", validFor: .init(3, .years))
  private static let endless = CredentialType(code: "DEG", name: "")

  @Test(
    "by half of valid_for: 547 days of three years",
    arguments: [("2026-07-02", true), ("2026-07-01", false), ("2024-12-31", false)])
  func halfOfValidity(expiry: String, isLater: Bool) throws {
    // 2025-01-01 + 547 days = 2026-07-02 (365 days to 2026-01-01, 182 more).
    let (old, new) = try claims(holds("BLS", expires: "2025-01-01"), holds("BLS", expires: expiry))
    #expect(TermOrder.isLater(new, than: old, type: Self.threeYears) == isLater)
    #expect(TermOrder.isSameTerm(new, old, type: Self.threeYears) == !isLater)
    #expect(TermOrder.isSameTerm(old, new, type: Self.threeYears) == !isLater)
  }

  @Test("by 90 days where there is no valid_for", arguments: [("2025-04-01", true), ("2025-03-31", false)])
  func ninetyDays(issue: String, isLater: Bool) throws {
    let (old, new) = try claims(holds("DEG", issued: "2025-01-01"), holds("DEG", issued: issue))
    #expect(TermOrder.isLater(new, than: old, type: Self.endless) == isLater)
    #expect(TermOrder.isLater(new, than: old, type: nil) == isLater)
  }

  @Test("issue or expiry, either where both claims show it")
  func eitherDate() throws {
    let (old, new) = try claims(
      holds("BLS", issued: "2020-01-01", expires: "2025-01-01"),
      holds("BLS", issued: "2024-01-01", expires: "2025-01-01"))
    #expect(TermOrder.isLater(new, than: old, type: Self.threeYears))
    let (first, second) = try claims(holds("BLS"), holds("BLS", expires: "2030-01-01"))
    #expect(TermOrder.isSameTerm(first, second, type: Self.threeYears), "a blank shows nothing")
  }

  @Test("between hr and tracker the later term wins, so a stale HR system turns nobody red")
  func trackerWins() {
    var scene = Scene("Ada King")
    scene.hr(as: "payroll", row("Ada King", holds("BLS", expires: "2026-01-01")))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.credential?.expiresOn == partial("2027-01-01"), "365 days later, half of two years")
    #expect(scene.credential?.status == .active)
  }

  @Test("authority decides within a term")
  func authorityWithin() {
    var scene = Scene("Ada King")
    scene.hr(as: "payroll", row("Ada King", holds("BLS", expires: "2026-01-01")))
    scene.tracker(row("Ada King", holds("BLS", expires: "2026-12-31")))
    #expect(scene.credential?.expiresOn == partial("2026-01-01"), "364 days later")
  }

  @Test("between others it does not: the issuer's older term stands, mail's later term does not")
  func others() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2026-07-01")))
    scene.hr(as: "payroll", row("Ada King", holds("BLS", expires: "2028-07-01")))
    #expect(scene.credential?.expiresOn == partial("2026-07-01"))
    var mail = Scene("Ada King")
    mail.tracker(row("Ada King", holds("BLS", expires: "2026-07-01")))
    mail.mail(at: "2026-06-10", row("Ada King", holds("BLS", expires: "2028-07-01")))
    #expect(mail.credential?.expiresOn == partial("2026-07-01"))
  }
}
