import Records
import Testing

@Suite("shared-number")
struct SharedNumberTests {
  private func scene(_ ada: CredentialClaim, _ bo: CredentialClaim) -> Scene {
    var scene = Scene("Ada King", "Bo Lind")
    scene.tracker(row("Ada King", ada), row("Bo Lind", bo))
    return scene
  }

  @Test("two people claim the same number of the same type; one a number")
  func raised() {
    let scene = scene(
      holds("BLS", expires: "2027-01-01", number: "00-123 456"), holds("BLS", expires: "2027-05-01", number: "123456"))
    #expect(scene.kinds == ["shared-number high"])
  }

  @Test("the person is whom the strongest source gives it to, found names the others")
  func owner() throws {
    var scene = Scene("Ada King", "Bo Lind", "Cy Ash")
    scene.issuer(row("Bo Lind", holds("BLS", expires: "2027-01-01", number: "123456")))
    scene.tracker(
      at: "2026-06-10", row("Ada King", holds("BLS", expires: "2027-01-01", number: "123456")),
      row("Bo Lind", holds("BLS", expires: "2027-01-01", number: "123456")),
      row("Cy Ash", holds("BLS", expires: "2027-01-01", number: "123456")))
    #expect(scene.kinds == ["shared-number high"])
    let finding = try #require(scene.findings(.sharedNumber).first)
    #expect(finding.personName == "Bo Lind")
    #expect(finding.found == "Ada King; Cy Ash")
    #expect(finding.field == "number")
    #expect(finding.expected == "123456")
    #expect(finding.credential == "BLS")
  }

  @Test("another type, or another number, is none")
  func nearMiss() {
    #expect(
      scene(
        holds("BLS", expires: "2027-01-01", number: "123456"), holds("PALS", expires: "2027-01-01", number: "123456")
      ).kinds.isEmpty)
    #expect(
      scene(
        holds("BLS", expires: "2027-01-01", number: "123456"), holds("BLS", expires: "2027-01-01", number: "1234560")
      ).kinds.isEmpty)
    #expect(
      scene(holds("BLS", expires: "2027-01-01", number: "-"), holds("BLS", expires: "2027-01-01", number: ".")).kinds
        .isEmpty)
  }

  @Test("a number that a newer file of the source has given to another is history")
  func history() {
    var scene = scene(
      holds("BLS", expires: "2027-01-01", number: "123456"), holds("BLS", expires: "2027-01-01", number: "999"))
    scene.tracker(
      at: "2026-05-20", row("Ada King", holds("BLS", expires: "2027-01-01", number: "777")),
      row("Bo Lind", holds("BLS", expires: "2027-01-01", number: "123456")))
    #expect(scene.kinds.isEmpty)
  }

  @Test("an identity finding: of a person who left it is raised too")
  func leaver() {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", employment: .left, left: "2026-01-01"), row("Bo Lind"))
    scene.tracker(
      row("Ada King", holds("BLS", expires: "2026-01-01", number: "5555")),
      row("Bo Lind", holds("BLS", expires: "2027-01-01", number: "5555")))
    #expect(scene.kinds == ["shared-number high"])
  }
}
