import Reconciliation
import Records
import Testing

@Suite("number-conflict")
struct NumberConflictTests {
  private func scene(issuer: String?, tracker: String?) -> Scene {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-03-01", number: issuer)))
    scene.tracker(row("Ada King", holds("BLS", expires: "2027-03-01", number: tracker)))
    return scene
  }

  @Test("the number of a tracker claim is not the winning one")
  func raised() throws {
    let scene = scene(issuer: "123456", tracker: "123457")
    #expect(scene.kinds == ["number-conflict medium"])
    let finding = try #require(scene.findings(.numberConflict).first)
    #expect(finding.field == "number")
    #expect(finding.expected == "123456")
    #expect(finding.found == "123457")
  }

  @Test(
    "compared without case, spaces, hyphens and dots; the same if only leading zeros differ",
    arguments: [("AB 12-34.5", "ab12345"), ("000123456", "123456"), ("123456", "000-123 456")])
  func same(issuer: String, tracker: String) {
    #expect(scene(issuer: issuer, tracker: tracker).kinds.isEmpty)
  }

  @Test("a blank is no other number")
  func blank() {
    #expect(scene(issuer: "123456", tracker: nil).kinds.isEmpty)
    #expect(scene(issuer: nil, tracker: "123456").kinds.isEmpty)
  }

  @Test("two numbers that one source lists both as current are two holdings, none of them wrong")
  func twoHoldings() {
    var scene = scene(issuer: "111111", tracker: "222222")
    scene.issuer(
      at: "2026-05-20", row("Ada King", holds("BLS", expires: "2027-03-01", number: "111111")),
      row("Ada King", holds("BLS", expires: "2027-03-01", number: "222222")))
    #expect(scene.findings(.numberConflict).isEmpty)
    #expect(scene.holdings("Ada King").count == 2)
  }

  @Test("mail is neither hr nor tracker")
  func mail() {
    var scene = scene(issuer: "123456", tracker: "123456")
    scene.mail(at: "2026-06-01", row("Ada King", holds("BLS", number: "999999")))
    #expect(scene.kinds.isEmpty)
  }

  @Test("beside a date-conflict it is a finding of its own, and beside the standing finding too")
  func beside() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2026-07-01", number: "123456")))
    scene.tracker(row("Ada King", holds("BLS", expires: "2026-06-30", number: "777777")))
    #expect(scene.kinds == ["date-conflict medium", "expiring-credential high", "number-conflict medium"])
  }

  @Test("it says that the two differ by a slip, and which of them cannot be right")
  func slips() throws {
    var input = scene(issuer: "123456", tracker: "123457").input
    input.names.numberSlip = { "\($0) and \($1) differ by one" }
    input.names.numberDoubt = { number, type in number == "123457" ? "it is no \(type.code) number" : nil }
    let found = try #require(Reconciler.reconcile(input).discrepancies.first { $0.type == .numberConflict })
    #expect(
      found.explanation
        == "sheet shows another number of BLS (Basic Life Support) of Ada King than aha; 123456 and 123457 differ by one; "
        + "of the other it is no BLS number.")
    let plain = try #require(scene(issuer: "123456", tracker: "777777").findings(.numberConflict).first)
    #expect(
      plain.explanation == "sheet shows another number of BLS (Basic Life Support) of Ada King than aha.")
  }

  @Test(
    "likewise: the claim is no assumed renewal, whose number is the new card's")
  func assumedRenewal() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-03-01", number: "123456")))
    scene.tracker(row("Ada King", holds("BLS", expires: "2029-03-01", number: "777777")))
    #expect(scene.kinds == ["assumed-renewal high"])
  }
}
