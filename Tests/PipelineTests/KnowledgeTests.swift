import Pipeline
import Records
import Reports
import TestSupport
import Testing

/// `--known-at`: what had come in, been undone and been decided by the end of a day.
@Suite("What was known on a day")
struct KnowledgeTests {
  /// A clock that stands at a second of 2026, in a zone `hours` ahead of UTC.
  private func clock(_ now: String, hours: Int = 0) -> Clock {
    Clock(
      now: now, today: { _ in linkDay(String(now.prefix(10))) }, day: { _, _ in linkDay(String(now.prefix(10))) },
      user: "test", seconds: 0, offset: { _, _ in hours * 3600 })
  }

  private func workspace() throws -> (folder: ScratchFolder, session: Session) {
    let folder = try ScratchFolder()
    try folder.write(
      "muster.yaml", "organisation: Northfield\ncoordinator: {name: Dana Reyes, email: dana@northfield.example}\n")
    try folder.write("one.csv", "Name,BLS expires\nAnna Berg,2027-01-31\n")
    try folder.write("two.csv", "Name,BLS expires\nOmar Haddad,2027-02-28\n")
    let session = try Session.open(option: folder.path, environment: nil, current: folder.path, readOnly: false)
    return (folder, session)
  }

  private func people(_ session: Session, _ day: String, hours: Int = 0) throws -> [String] {
    let knowledge = Knowledge(
      through: linkDay(day), zone: "Europe/Berlin", clock: clock("2026-12-31T00:00:00Z", hours: hours))
    return try AuditPipeline(session, knowledge: knowledge).audit(asOf: linkDay("2026-12-01")).people.map(\.name)
  }

  @Test("imports count from the day on which they came in, and not after the day on which they were undone")
  func imports() throws {
    let (folder, session) = try workspace()
    var options = ImportOptions()
    options.asAt = linkDay("2026-01-01")
    _ = try ImportPipeline(session, clock: clock("2026-11-01T08:00:00Z")).run(
      [folder.path + "/one.csv"], options: options)
    _ = try ImportPipeline(session, clock: clock("2026-11-10T08:00:00Z")).run(
      [folder.path + "/two.csv"], options: options)
    let first = try #require(try AuditPipeline(session).evidence().map(\.info).first { $0.file.hasSuffix("one.csv") })
    let undoing = Decisions(session, clock: clock("2026-11-15T08:00:00Z"))
    try undoing.setImport(first.id, active: false, reason: "the wrong file")
    try Decisions(session, clock: clock("2026-11-20T08:00:00Z")).setImport(
      first.id, active: true, reason: "it was right")

    #expect(try people(session, "2026-10-31") == [])
    #expect(try people(session, "2026-11-01") == ["Anna Berg"])
    #expect(try people(session, "2026-11-10") == ["Anna Berg", "Omar Haddad"])
    #expect(try people(session, "2026-11-15") == ["Omar Haddad"])
    #expect(try people(session, "2026-11-20") == ["Anna Berg", "Omar Haddad"])
  }

  @Test("the day ends in the organisation's time zone")
  func zone() throws {
    let (folder, session) = try workspace()
    // Half past midnight of the second, an hour ahead of UTC.
    _ = try ImportPipeline(session, clock: clock("2026-11-01T23:30:00Z")).run(
      [folder.path + "/one.csv"], options: ImportOptions())
    #expect(try people(session, "2026-11-01", hours: 1) == [])
    #expect(try people(session, "2026-11-02", hours: 1) == ["Anna Berg"])
    #expect(try people(session, "2026-11-01") == ["Anna Berg"])
    #expect(try people(session, "2026-10-31", hours: -1) == [])
    #expect(try people(session, "2026-11-01", hours: -1) == ["Anna Berg"])
  }

  @Test("what was accepted later was open then, and such a look is not kept")
  func decisions() throws {
    let (folder, session) = try workspace()
    _ = try ImportPipeline(session, clock: clock("2026-11-01T08:00:00Z")).run(
      [folder.path + "/one.csv"], options: ImportOptions())
    let day = linkDay("2026-12-01")
    let finding = try #require(try AuditPipeline(session).audit(asOf: day).discrepancies.first)
    try Decisions(session, clock: clock("2026-11-20T08:00:00Z")).accept(
      finding.key, until: linkDay("2027-06-30"), reason: "known", asOf: day)

    func state(_ through: String) throws -> Discrepancy.State? {
      let knowledge = Knowledge(through: linkDay(through), zone: "UTC", clock: clock("2026-12-31T00:00:00Z"))
      let pipeline = AuditPipeline(session, knowledge: knowledge)
      _ = try pipeline.run(asOf: day, isDated: true, client: nil, folder: nil, clock: clock("2026-12-01T08:00:00Z"))
      return try pipeline.audit(asOf: day).discrepancies.first { $0.key == finding.key }?.state
    }
    #expect(try state("2026-11-19") == .new)
    #expect(try state("2026-11-20") == .accepted)
    let later = try AuditPipeline(session).audit(asOf: linkDay("2026-12-02"))
    #expect(later.comparison == nil)
  }
}
