import Reconciliation
import Records
import Testing

@Suite("StatusRule")
struct StatusRuleTests {
  private func status(
    issuer: CredentialClaim? = nil, tracker: CredentialClaim? = nil
  ) -> CredentialStatus? {
    var scene = Scene()
    if let issuer { scene.issuer(row("Ada King", issuer)) }
    if let tracker { scene.tracker(row("Ada King", tracker)) }
    return scene.credential?.status
  }

  @Test(
    "expired follows from the date, but the issuer's revoked, suspended, surrendered and inactive stay",
    arguments: [
      (CredentialStatus.active, "2026-06-14", CredentialStatus.expired), (.active, "2026-06-15", .active),
      (.restricted, "2026-06-15", .restricted), (.restricted, "2026-06-14", .expired),
      (.expired, "2026-06-15", .active), (.revoked, "2026-06-14", .revoked), (.suspended, "2026-06-14", .suspended),
      (.surrendered, "2026-06-14", .surrendered), (.inactive, "2026-06-14", .inactive),
      (.lapsed, "2026-06-14", .expired), (.lapsed, "2026-06-15", .lapsed), (.revoked, "2027-06-14", .revoked),
    ])
  func issuerWords(word: CredentialStatus, expiry: String, expected: CredentialStatus) {
    #expect(status(issuer: holds("BLS", expires: expiry, word)) == expected)
  }

  @Test("of a tracker's word past its expiry nothing stays but expired")
  func trackerWords() {
    #expect(status(tracker: holds("BLS", expires: "2026-06-14", .revoked)) == .expired)
    #expect(status(tracker: holds("BLS", expires: "2027-06-14", .suspended)) == .suspended)
  }

  @Test(
    "nor does it become the issuer's by filling the issuer's blank")
  func trackersWordFilled() {
    #expect(
      status(
        issuer: holds("BLS", expires: "2026-06-14"), tracker: holds("BLS", expires: "2026-06-14", .revoked))
        == .expired,
      "it does not become the issuer's by filling the issuer's blank")
  }

  @Test(
    "One file that says of one certificate that it is held and that it was taken away: it was taken away",
    arguments: [
      (CredentialStatus.revoked, "2027-01-01" as String?, "RN-1" as String?), (.suspended, "2027-01-01", "RN-1"),
      (.surrendered, nil, "RN-1"), (.lapsed, nil, nil), (.suspended, nil, nil),
    ])
  func contradiction(word: CredentialStatus, expiry: String?, number: String?) {
    let held = holds("RN", issued: "2025-01-01", expires: "2027-01-01", number: "RN-1", .active)
    let lost = holds("RN", issued: expiry == nil ? nil : "2025-01-01", expires: expiry, number: number, word)
    for claims in [[held, lost], [lost, held]] {
      var scene = Scene()
      scene.tracker(row("Ada King", claims[0]), row("Ada King", claims[1]))
      #expect(scene.credential?.status == word)
    }
  }

  @Test("but an undated loss of another number, or of another day, says nothing of it")
  func otherLosses() {
    let held = holds("RN", issued: "2025-01-01", expires: "2027-01-01", number: "RN-1", .active)
    var scene = Scene()
    scene.tracker(row("Ada King", held), row("Ada King", holds("RN", number: "RN-2", .suspended)))
    #expect(scene.credential?.status == .active)
  }

  @Test("A word that no connector maps is unknown, never active; the word is kept")
  func unmapped() {
    var scene = Scene()
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-01-01", unmapped: "Tier 2")))
    #expect(scene.credential?.status == .unknown)
    #expect(scene.holdings("Ada King").first?.winner.claim.statusWord == "Tier 2")
    #expect(status(issuer: holds("BLS", expires: "2020-01-01", unmapped: "Tier 2")) == .unknown)
  }

  @Test("a number alone in an issuer's file, without a day or a word, is unknown; not where somebody here holds it")
  func bareNumber() {
    #expect(status(issuer: holds("DEG", number: "R1")) == .unknown)
    #expect(status(issuer: holds("DEG", number: "R1", .active)) == .active)
    #expect(status(issuer: holds("DEG", issued: "2025-01-01", number: "R1")) == .active)
    #expect(status(issuer: holds("DEG", number: "R1"), tracker: holds("DEG", number: "R1")) == .active)
  }

  @Test("A type that expires and is claimed without any date is unknown")
  func undated() {
    #expect(status(tracker: holds("BLS")) == .unknown)
    #expect(status(tracker: holds("BLS", .active)) == .unknown)
    #expect(status(tracker: holds("DEG")) == .active)
    #expect(status(tracker: holds("~Yoga")) == .active)
    #expect(status(tracker: holds("BLS", .expired)) == .unknown)
  }

  @Test("in-process holds only where the winning claim says so")
  func inProcess() {
    #expect(status(tracker: holds("BLS", .inProcess)) == .inProcess)
    #expect(status(issuer: holds("BLS", expires: "2027-01-01"), tracker: holds("BLS", .inProcess)) == .active)
  }

  @Test("a blank word is taken from the next claim of the same term, an older term fills nothing")
  func filled() {
    #expect(
      status(issuer: holds("BLS", expires: "2027-01-01"), tracker: holds("BLS", expires: "2027-01-01", .restricted))
        == .restricted)
    #expect(
      status(issuer: holds("BLS", expires: "2027-01-01"), tracker: holds("BLS", expires: "2025-01-01", .restricted))
        == .active)
  }

  @Test(
    "history included")
  func filledFromHistory() {
    var scene = Scene()
    scene.issuer(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2027-01-01", .suspended)))
    scene.issuer(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.credential?.status == .suspended)
  }
}
