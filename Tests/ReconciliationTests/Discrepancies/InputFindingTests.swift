import Reconciliation
import Records
import Testing

@Suite("unknown-credential")
struct UnknownCredentialTests {
  @Test("a credential as written is not in the catalogue; one a distinct text")
  func raised() {
    var scene = Scene("Ada King", "Bo Lind")
    scene.tracker(
      row("Ada King", holds("~Yoga Level 2"), holds("BLS", expires: "2027-01-01")),
      row("Bo Lind", holds("~yoga level 2")),
      row("Bo Lind", holds("~Tai Chi")))
    #expect(scene.kinds == ["unknown-credential low", "unknown-credential low"])
    let yoga = scene.findings(.unknownCredential).first { $0.found == "Yoga Level 2" }
    #expect(yoga?.evidence.map(\.place) == ["sheet-2026-05-01:2", "sheet-2026-05-01:3"])
  }

  @Test("strangers of a public register are none of ours; a text that a later full file dropped is gone")
  func nearMiss() {
    var scene = Scene("Ada King")
    var stranger = row("Cy Ash", holds("~Yoga"))
    stranger.isStranger = true
    scene.issuer(as: "register", stranger)
    scene.tracker(at: "2026-01-01", full: true, row("Ada King", holds("~Tai Chi")))
    scene.tracker(at: "2026-05-01", full: true, row("Ada King"))
    #expect(scene.kinds.isEmpty)
  }
}

@Suite("invalid-date")
struct InvalidDateTests {
  private func issue(_ kind: RecordIssue.Kind, _ field: Field, credential: Int = 0) -> RecordIssue {
    RecordIssue(
      kind: kind, field: field, written: "31.09.2026", subject: 0, credential: credential, detail: "no such day")
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
      issue(.impossibleDate, .expiresOn, credential: 0), issue(.impossibleDate, .expiresOn, credential: 1),
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

  @Test("its evidence are the records whose dates read differently")
  func evidence() {
    #expect(scene("Expiry").findings(.ambiguousDate).map { $0.evidence.map(\.place) } == [["sheet-2026-05-01:2"]])
  }
}

@Suite("rejected-record")
struct RejectedRecordTests {
  @Test("a record could not be used; one a record, and the accounts add up")
  func raised() {
    var scene = Scene("Ada King")
    var broken = row("")
    broken.disposition = .rejected
    broken.reason = .syntax
    var title = row("")
    title.disposition = .ignored
    title.reason = .title
    scene.tracker(title, broken, broken, row("Ada King"))
    #expect(scene.kinds == ["rejected-record medium", "rejected-record medium"])
    #expect(
      scene.findings(.rejectedRecord).map { $0.evidence.map(\.place) }.flatMap { $0 }.sorted()
        == ["sheet-2026-05-01:3", "sheet-2026-05-01:4"])
    let account = scene.reconcile().imports.first { $0.info.source.name == "sheet" }
    #expect(account?.read == 4)
    #expect([account?.accepted, account?.ignored, account?.rejected, account?.unchanged] == [1, 1, 2, 0])
  }
}

@Suite("source-overdue")
struct SourceOverdueTests {
  @Test(
    "a source with expected_every has sent nothing for longer",
    arguments: [("2026-06-08", false), ("2026-06-07", true), (nil, true)] as [(String?, Bool)])
  func boundary(newest: String?, isRaised: Bool) {
    var scene = Scene("Ada King")
    scene.organisation.sources = [Source(name: "sheet", authority: .tracker, expectedEvery: .init(7, .days))]
    if let newest { scene.tracker(at: newest, row("Ada King")) }
    scene.tracker(as: "other", at: "2026-06-14", row("Ada King"))
    #expect(scene.kinds == (isRaised ? ["source-overdue medium"] : []))
  }

  @Test("an older file dropped later is not news")
  func newestCounts() {
    var scene = Scene("Ada King")
    scene.organisation.sources = [Source(name: "sheet", authority: .tracker, expectedEvery: .init(7, .days))]
    scene.tracker(at: "2026-06-10", row("Ada King"))
    scene.tracker(at: "2026-01-10", row("Ada King"))
    #expect(scene.kinds.isEmpty)
  }
}

@Suite("no-owner")
struct NoOwnerTests {
  @Test("no coordinator, or no backup, is named")
  func raised() {
    var scene = Scene("Ada King")
    #expect(scene.kinds.isEmpty)
    scene.organisation.backup = nil
    #expect(scene.kinds == ["no-owner medium"])
    scene.organisation.coordinator = nil
    #expect(scene.kinds == ["no-owner medium"])
  }
}
