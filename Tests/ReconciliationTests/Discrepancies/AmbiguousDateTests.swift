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

  /// Files of one source, each with one row whose expiry can be read two ways.
  private func weekly(_ files: (at: String, written: String)...) -> Scene {
    var scene = Scene("Ada King")
    let column = AmbiguousColumn(
      column: "Expiry", field: .expiresOn, takenOrder: .dmy, otherOrder: .mdy, ordinals: [0], separator: "/")
    for file in files {
      var claim = holds("DEG")
      claim.expiresOn = ClaimedDate(
        partial("2027-04-03"), written: file.written, otherReading: partial("2027-03-04"))
      scene.send(.tracker, "sheet", at: file.at, ambiguous: [column], [row("Ada King", claim)])
    }
    return scene
  }

  @Test("a file that comes again under the next week's name keeps the key, said once for all that is read two ways")
  func nextWeek() {
    let first = weekly(("2026-05-01", "03/04/2027")).findings(.ambiguousDate)
    let again = weekly(("2026-05-01", "03/04/2027"), ("2026-05-08", "03/04/2027")).findings(.ambiguousDate)
    let other = weekly(("2026-05-01", "03/04/2027"), ("2026-05-08", "3/4/2027")).findings(.ambiguousDate)
    #expect(first.count == 1)
    #expect(again.map(\.key) == first.map(\.key))
    #expect(again.map { $0.evidence.map(\.place) } == [["sheet-2026-05-08:2"]])
    #expect(other.map(\.key) == first.map(\.key))
    #expect(other.map { $0.evidence.map(\.place) } == [["sheet-2026-05-01:2", "sheet-2026-05-08:2"]])
  }

  @Test("both readings of a date are said")
  func readings() {
    #expect(
      weekly(("2026-05-01", "03/04/2027")).findings(.ambiguousDate).map(\.explanation) == [
        "1 date of column \"Expiry\" can be read as dmy or mdy, and nothing in the file decides; dmy was taken, as "
          + "2027-04-03 for \"03/04/2027\", which may be 2027-03-04."
      ])
  }
}
