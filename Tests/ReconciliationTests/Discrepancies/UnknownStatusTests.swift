import Records
import Testing

@Suite("unknown-status")
struct UnknownStatusTests {
  private static let odd = holds("BLS", expires: "2027-01-01", unmapped: "Tier 2")

  @Test("one a word and source")
  func oneAWordAndSource() {
    var scene = Scene("Ada King", "Bo Lind")
    scene.issuer(as: "aha", row("Ada King", Self.odd), row("Bo Lind", Self.odd))
    scene.issuer(
      as: "cross", row("Ada King", holds("PALS", expires: "2027-01-01", unmapped: "Tier 2")),
      row("Bo Lind", holds("PALS", expires: "2027-01-01", unmapped: "Tier 3")))
    let findings = scene.findings(.unknownStatus)
    #expect(findings.map(\.found).map { $0 ?? "" }.sorted() == ["Tier 2", "Tier 2", "Tier 3"])
    #expect(findings.allSatisfy { $0.severity == .medium && $0.personID == nil && $0.field == "status" })
    #expect(
      findings.first { $0.evidence.count == 2 }?.evidence.map(\.place) == ["aha-2026-05-01:2", "aha-2026-05-01:3"])
  }

  @Test("words in brackets beside a date: one a text and source, a tracker's too")
  func besideADate() {
    var scene = Scene("Ada King", "Bo Lind")
    let issue = RecordIssue(
      kind: .unreadWords, field: .expiresOn, written: "27/03/2027 (NCR)", subject: 0, credential: 0, detail: "NCR")
    scene.tracker(
      row("Ada King", issues: [issue], holds("BLS", expires: "2027-03-27")),
      row("Bo Lind", issues: [issue], holds("BLS", expires: "2027-03-27")))
    #expect(scene.kinds == ["unknown-status low"])
    #expect(scene.findings(.unknownStatus).map(\.found) == ["NCR"])
  }

  @Test("an issuer's word, not a tracker's")
  func tracker() {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", Self.odd))
    #expect(scene.findings(.unknownStatus).isEmpty)
  }

  @Test("a mapped word is none")
  func mapped() {
    var scene = Scene("Ada King")
    scene.issuer(row("Ada King", holds("BLS", expires: "2027-01-01", .restricted)))
    #expect(scene.findings(.unknownStatus).isEmpty)
  }

  @Test("strangers of a public register are none of ours")
  func stranger() {
    var scene = Scene("Ada King")
    var other = row("Cy Ash", Self.odd)
    other.isStranger = true
    scene.issuer(other)
    #expect(scene.kinds.isEmpty)
  }
}
