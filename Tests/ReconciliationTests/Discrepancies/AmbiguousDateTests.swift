import Records
import Testing

@Suite("ambiguous-date")
struct AmbiguousDateTests {
  private func scene(_ columns: String..., grave: [String] = []) -> Scene {
    var scene = Scene("Ada King")
    let ambiguous = columns.map {
      AmbiguousColumn(
        column: $0, field: .expiresOn, takenOrder: .dmy, otherOrder: .mdy, ordinals: [0], separator: "/")
    }
    scene.send(.tracker, "sheet", at: "2026-05-01", ambiguous: ambiguous, [row("Ada King")])
    scene.consequential = grave.map { ("sheet", $0) }
    return scene
  }

  @Test("one a file and column: low, medium where a reading would change another finding")
  func severity() {
    #expect(scene("Expiry", "Due").kinds == ["ambiguous-date low", "ambiguous-date low"])
    #expect(scene("Expiry", "Due", grave: ["Due"]).kinds == ["ambiguous-date low", "ambiguous-date medium"])
    #expect(scene().kinds.isEmpty)
  }

  @Test("dates without a year: one a file and field, and no invalid date")
  func withoutYear() throws {
    var scene = Scene("Ada King", "Bo Lind")
    func issue(_ field: Field) -> RecordIssue {
      RecordIssue(kind: .assumedYear, field: field, written: "27-Mar", subject: 0, credential: 0, detail: "no year")
    }
    scene.tracker(
      row("Ada King", issues: [issue(.expiresOn), issue(.issuedOn)], holds("BLS", expires: "2027-03-27")),
      row("Bo Lind", issues: [issue(.expiresOn)], holds("BLS", expires: "2027-03-27")))
    #expect(scene.kinds == ["ambiguous-date low", "ambiguous-date medium"])
    let expiry = try #require(scene.findings(.ambiguousDate).first { $0.field == "expires_on" })
    #expect(expiry.found == "27-Mar")
    #expect(expiry.evidence.count == 2)
  }

  @Test("its evidence are the records whose dates read differently")
  func evidence() {
    #expect(scene("Expiry").findings(.ambiguousDate).map { $0.evidence.map(\.place) } == [["sheet-2026-05-01:2"]])
  }
}
