import Reconciliation
import Records
import Testing

@Suite("what a source says again")
struct RestatementTests {
  private static func place(_ file: Int, _ row: Int) -> RecordReference {
    RecordReference(importIndex: file, ordinal: row)
  }

  @Test func theNewestStandsForAll() {
    var scene = Scene()
    scene.hr(at: "2026-06-01", full: true, row("Ann"), row("Bo"))
    scene.hr(at: "2026-06-08", full: true, row("Bo", job: "Nurse"), row("Ann"))
    scene.hr(at: "2026-06-15", full: true, row("Ann"), row("Bo"))
    let said = scene.input.restatements
    #expect(said.occurrences(of: Self.place(0, 0)) == [Self.place(0, 0), Self.place(1, 1), Self.place(2, 0)])
    #expect(said.standing(for: Self.place(0, 0)) == Self.place(2, 0))
    #expect(said.first(of: Self.place(2, 0)) == Self.place(0, 0))
    #expect(said.standing(for: Self.place(0, 1)) == Self.place(2, 1))
    #expect(said.isStanding(Self.place(1, 0)))
    #expect(!said.isRepeated(Self.place(0, 0)) && !said.isRepeated(Self.place(1, 0)))
    #expect(said.isRepeated(Self.place(1, 1)) && said.isRepeated(Self.place(2, 1)))
  }

  @Test func twoAlikeInOneFileStayTwo() {
    var scene = Scene()
    scene.tracker(at: "2026-05-01", row("Ann"), row("Ann"))
    scene.tracker(at: "2026-05-08", row("Ann"), row("Ann"), row("Ann"))
    let said = scene.input.restatements
    #expect(said.standing(for: Self.place(0, 0)) == Self.place(1, 0))
    #expect(said.standing(for: Self.place(0, 1)) == Self.place(1, 1))
    #expect(said.occurrences(of: Self.place(1, 2)) == [Self.place(1, 2)])
    #expect(said.isRepeated(Self.place(1, 2)))
  }

  @Test func anotherDayAnotherSourceOrAnotherTroubleIsAnotherStatement() {
    let trouble = RecordIssue(kind: .impossibleDate, field: .expiresOn, written: "31/02/2026", detail: "cannot be")
    var scene = Scene()
    scene.tracker(at: "2026-05-01", row("Ann", asAt: "2026-04-01"), row("Bo"), row("Cy"))
    scene.tracker(at: "2026-05-08", row("Ann", asAt: "2026-04-02"), row("Bo", issues: [trouble]))
    scene.tracker(as: "other", at: "2026-05-09", row("Cy"))
    scene.tracker(as: "other", at: "2026-05-10", row("Di"))
    let said = scene.input.restatements
    for (file, count) in [3, 2, 1, 1].enumerated() {
      for line in 0..<count { #expect(said.isStanding(Self.place(file, line))) }
    }
  }

  @Test func listsOfEveryoneAreLeftAsTheyAre() {
    var source = Source(name: "oig", authority: .exclusion, snapshot: .full)
    source.population = .everyone
    let imports = ["2026-05-01", "2026-06-01"].map { at in
      NormalizedImport(
        info: ImportInfo(
          id: at, source: source, file: at, sha256: at, importedAt: "", asAt: day(at), asAtOrigin: .file,
          connector: "test"), records: [entry("Ann", excluded: "2020-01-01").record(line: 2)])
    }
    let said = Restatements(imports)
    #expect(said.isStanding(Self.place(0, 0)) && said.isStanding(Self.place(1, 0)))
    #expect(said.isRepeated(Self.place(1, 0)))
  }

  /// Two snapshots that say the same of Ann, and a third that says more: three records of hers, two of which are shown.
  @Test func everyRecordIsCountedAndNoneIsShownTwice() throws {
    var scene = Scene()
    scene.hr(at: "2026-05-01", full: true, row("Ann", job: "Nurse", holds("BLS", expires: "2027-01-31")))
    scene.hr(at: "2026-06-01", full: true, row("Ann", job: "Nurse", holds("BLS", expires: "2027-01-31")))
    scene.hr(at: "2026-06-08", full: true, row("Ann", job: "Head Nurse", holds("BLS", expires: "2027-01-31")))
    let result = scene.reconcile()
    let ann = try #require(result.register.people.first)
    #expect(ann.person.records.map(\.asAt) == [day("2026-06-01"), day("2026-06-08")])
    #expect(ann.person.restated == 1)
    #expect(ann.holdings.first?.credential.restated == 1)
    #expect(result.records.map(\.personIDs) == Array(repeating: [ann.person.id], count: 3))
    #expect(result.records.map(\.credentialIDs.count) == [1, 1, 1])
    #expect(result.imports.map(\.accepted) == [1, 0, 1])
    #expect(result.imports.map(\.unchanged) == [0, 1, 0])
  }

  /// A mistake that comes again every week is one finding, with the key of its first week.
  @Test func aFindingKeepsItsKey() throws {
    let trouble = RecordIssue(kind: .impossibleDate, field: .birthDate, written: "31/02/1990", detail: "cannot be")
    var first = Scene()
    first.hr(at: "2026-06-01", full: true, row("Ann", issues: [trouble]))
    var later = first
    later.hr(at: "2026-06-08", full: true, row("Ann", issues: [trouble]))
    func keys(_ scene: Scene) -> [String] {
      scene.reconcile().discrepancies.filter { $0.type == .invalidDate }.map(\.key)
    }
    #expect(keys(first).count == 1)
    #expect(keys(first) == keys(later))
  }
}
