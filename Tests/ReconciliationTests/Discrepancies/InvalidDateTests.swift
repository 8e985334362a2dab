import Records
import Testing

@Suite("invalid-date")
struct InvalidDateTests {
  private func issue(
    _ kind: RecordIssue.Kind, _ field: Field, _ written: String = "31.09.2026", credential: Int = 0
  ) -> RecordIssue {
    RecordIssue(
      kind: kind, field: field, written: written, subject: 0, credential: credential, detail: "no such day")
  }

  @Test("a date cannot be: the record's person, the field and the text as written")
  func raised() throws {
    var scene = Scene("Ada King")
    scene.tracker(row("Ada King", issues: [issue(.impossibleDate, .expiresOn)], holds("BLS", issued: "2026-01-01")))
    #expect(scene.kinds == ["invalid-date medium"])
    let finding = try #require(scene.findings(.invalidDate).first)
    #expect(finding.personName == "Ada King")
    #expect(finding.field == "expires_on")
    #expect(finding.found == "31.09.2026")
    #expect(finding.credential == "BLS")
  }

  @Test("one a record and field")
  func oneARecordAndField() {
    var scene = Scene("Ada King")
    let issues = [
      issue(.impossibleDate, .expiresOn, credential: 0),
      issue(.impossibleDate, .expiresOn, "30.02.2026", credential: 1),
      issue(.impossibleDate, .issuedOn, credential: 0),
    ]
    scene.tracker(
      row("Ada King", issues: issues, holds("BLS", issued: "2026-01-01"), holds("PALS", issued: "2026-01-01")))
    #expect(scene.findings(.invalidDate).map { $0.field ?? "" }.sorted() == ["expires_on", "issued_on"])
  }

  @Test("an issue date in the future; on the audit date itself it is none")
  func future() {
    for (issued, kinds) in [("2026-06-16", ["invalid-date medium"]), ("2026-06-15", [])] {
      var scene = Scene("Ada King")
      scene.tracker(row("Ada King", holds("BLS", issued: issued, expires: "2028-01-01")))
      #expect(scene.kinds == kinds)
    }
  }

  @Test("of a person who left it is raised too: an input finding")
  func leaver() {
    var scene = Scene()
    scene.hr(full: true, row("Ada King", employment: .left, left: "2026-01-01"))
    scene.tracker(row("Ada King", issues: [issue(.impossibleDate, .expiresOn)], holds("BLS")))
    #expect(scene.kinds == ["invalid-date medium"])
  }
}
