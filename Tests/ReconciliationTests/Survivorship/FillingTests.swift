import Records
import Testing

/// "A value that the winning claim leaves blank is taken from the next claim of the same term, history included; an
/// older term fills nothing."
@Suite("Filling of blanks")
struct FillingTests {
  @Test("each value by itself, from the next claim")
  func nextClaim() {
    var scene = Scene()
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-01-01")))
    scene.hr(row("Ada King", holds("BLS", issued: "2025-01-01")))
    scene.tracker(row("Ada King", holds("BLS", issued: "2025-02-01", number: "77")))
    #expect(scene.credential?.issuedOn == partial("2025-01-01"))
    #expect(scene.credential?.number == "77")
    #expect(scene.credential?.provenance.first { $0.field == "number" }?.rule == .filled)
  }

  @Test("history included: an older file's number")
  func history() {
    var scene = Scene()
    scene.tracker(at: "2026-01-01", row("Ada King", holds("BLS", expires: "2027-01-01", number: "77")))
    scene.tracker(at: "2026-05-01", row("Ada King", holds("BLS", expires: "2027-01-01")))
    #expect(scene.credential?.number == "77")
  }

  @Test("an older term fills nothing")
  func olderTerm() {
    var scene = Scene()
    scene.hr(row("Ada King", holds("BLS", issued: "2023-01-01", expires: "2025-01-01", number: "77")))
    scene.tracker(row("Ada King", holds("BLS", issued: "2026-01-01")))
    #expect(scene.credential?.number == nil)
    #expect(scene.credential?.expiresOn == partial("2028-01-01"), "issue date plus valid_for")
    #expect(scene.credential?.isExpiryDerived == true)
  }

  @Test(
    "expiry is issue date plus valid_for, marked as derived, in the precision of the issue date",
    arguments: [("2024-02-29", "2026-02-28"), ("2025-03", "2027-03"), ("2025-12-31", "2027-12-31")])
  func derived(issued: String, expiry: String) {
    var scene = Scene()
    scene.tracker(row("Ada King", holds("BLS", issued: issued)))
    #expect(scene.credential?.expiresOn == partial(expiry))
    #expect(scene.credential?.isExpiryDerived == true)
  }

  @Test("where a source gives an expiry of the term nothing is derived")
  func stated() {
    var scene = Scene()
    scene.issuer(row("Ada King", holds("BLS", issued: "2025-01-01")))
    scene.mail(at: "2025-01-02", row("Ada King", holds("BLS", issued: "2025-01-01", expires: "2026-12-31")))
    #expect(scene.credential?.expiresOn == partial("2026-12-31"))
    #expect(scene.credential?.isExpiryDerived == false)
  }

  @Test("no value is lost by losing: every other claim is there with its rule")
  func losers() throws {
    var scene = Scene()
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-01-01", number: "1")))
    scene.hr(row("Ada King", holds("BLS", expires: "2027-02-01", number: "01")))
    scene.tracker(row("Ada King", holds("BLS", expires: "2025-02-01", number: "3")))
    let credential = try #require(scene.credential)
    let expiry = try #require(credential.provenance.first { $0.field == "expires_on" })
    #expect(expiry.losers.map(\.value) == ["2027-02-01", "2025-02-01"])
    #expect(expiry.losers.map(\.rule) == [.authority, .authority])
    let number = try #require(credential.provenance.first { $0.field == "number" })
    #expect(number.losers.map(\.rule) == [.sameValue, .authority])
  }
}
