import Diagnostics
import Pipeline
import Records
import Store
import TestSupport
import Testing

/// A warning of an import that nobody saw is still there at the next audit.
@Suite("Warnings that stay with an import")
struct KeptNoticeTests {
  private static let day = linkDay("2026-11-23")
  private static let clock = Clock(
    now: "2026-11-23T08:00:00Z", today: { _ in day }, day: { _, _ in day }, user: "test", seconds: 1_795_420_800,
    offset: { _, _ in 0 })
  private static let told = ImportNotice(
    code: "connector.unmapped-column",
    message: "column \"Frobnitz\" feeds nothing, and holds dates or words of standing",
    line: 1)

  private func workspace() throws -> (folder: ScratchFolder, session: Session) {
    let folder = try ScratchFolder()
    try folder.write(
      "muster.yaml", "organisation: Northfield\ncoordinator: {name: Dana Reyes, email: dana@northfield.example}\n")
    try folder.write("plain.csv", "Name,BLS expires\nOmar Haddad,2027-02-28\n")
    try folder.write(
      "odd.csv",
      "Name,Certificate,Expires,Frobnitz\nAnna Berg,BLS,2027-01-31,2025-03-01\nIvo Ito,BLS,2027-02-28,2025-04-02\n"
        + "Lena Kaya,BLS,2027-03-31,2025-05-03\n")
    try folder.write(
      "bare.csv",
      "Name,BLS expires,Frobnitz\nAnna Berg,2027-01-31,2025-03-01\nIvo Ito,2027-02-28,2025-04-02\n"
        + "Lena Kaya,2027-03-31,2025-05-03\n")
    let session = try Session.open(option: folder.path, environment: nil, current: folder.path, readOnly: false)
    return (folder, session)
  }

  private func take(_ name: String, _ folder: ScratchFolder, _ session: Session) throws -> String {
    let outcomes = try ImportPipeline(session, clock: Self.clock).run(
      [folder.path + "/" + name], options: ImportOptions())
    return try #require(outcomes.first?.info?.id)
  }

  private func audited(_ session: Session) throws -> [FileNotice] {
    try AuditPipeline(session).audit(asOf: Self.day).notices
  }

  @Test("it is in the audit while the import counts, and a rebuild tells it again")
  func audit() throws {
    let (folder, session) = try workspace()
    _ = try take("plain.csv", folder, session)
    #expect(try audited(session) == [])
    let id = try take("odd.csv", folder, session)
    let wanted = [FileNotice(importID: id, file: folder.path + "/odd.csv", notice: Self.told)]
    #expect(try audited(session) == wanted)

    let decisions = Decisions(session, clock: Self.clock)
    try decisions.setImport(id, active: false, reason: "the wrong file")
    #expect(try audited(session) == [])
    #expect(try session.register.notices() == [id: [Self.told]])
    try decisions.setImport(id, active: true, reason: "it was right")
    _ = try RebuildPipeline(session, clock: Self.clock).run()
    #expect(try audited(session) == wanted)
  }

  @Test("a question that hangs on the file's own day is kept and rebuilt too")
  func question() throws {
    let (folder, session) = try workspace()
    let id = try take("bare.csv", folder, session)
    let wanted = [
      id: [
        ImportNotice(
          code: "connector.ambiguous",
          message:
            "the days under \"Frobnitz\" are read as days of expiry, and all of them have gone by: are they days of "
            + "completion?", line: 1)
      ]
    ]
    #expect(try session.register.notices() == wanted)
    _ = try RebuildPipeline(session, clock: Self.clock).run()
    #expect(try session.register.notices() == wanted)
  }

  @Test("of a mailbox and of what came attached, each keeps its own")
  func attached() throws {
    let (folder, session) = try workspace()
    let table =
      "Name,Certificate,Expires,Frobnitz\nAnna Berg,BLS,2027-01-31,2025-03-01\nIvo Ito,BLS,2027-02-28,2025-04-02\n"
    try folder.write(
      "mail.eml",
      """
      From: Dana Reyes <dana@northfield.example>
      To: office@northfield.example
      Date: Mon, 2 Mar 2026 09:00:00 +0000
      Message-ID: <1@northfield.example>
      Subject: List
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain

      The list is attached.
      --b
      Content-Type: text/csv; name="list.csv"
      Content-Disposition: attachment; filename="list.csv"

      \(table)--b--

      """)
    let id = try take("mail.eml", folder, session)
    let attached = try #require(try session.register.allImports().first { $0.parent != nil }?.id)
    #expect(try session.register.notices() == [attached: [Self.told]])
    #expect(try audited(session).map(\.importID) == [attached])
    _ = try RebuildPipeline(session, clock: Self.clock).run()
    #expect(try session.register.notices() == [attached: [Self.told]])
    try Decisions(session, clock: Self.clock).setImport(id, active: false, reason: "not ours")
    #expect(try audited(session) == [])
  }

  @Test("of what came in before warnings were kept, a rebuild finds them")
  func old() throws {
    let (folder, session) = try workspace()
    let id = try take("odd.csv", folder, session)
    _ = try session.register.remake(
      entry: LogEntry(at: "2026-11-23T08:00:00Z", actor: "test", action: "rebuild", subject: "1 import")
    ) { kept in
      RemadeImport(connector: kept.info.connector, records: [], reading: ImportReading())
    }
    #expect(try session.register.notices() == [:])
    _ = try RebuildPipeline(session, clock: Self.clock).run()
    #expect(try session.register.notices() == [id: [Self.told]])
  }

  @Test("notes are not kept, and of many warnings fifty are, the last of which counts the rest")
  func many() {
    func warnings(_ count: Int) -> [Diagnostic] {
      (1...count).map {
        Diagnostic(.warning, .csvNulByte, "found one", at: SourceLocation(file: "a.csv", line: $0), hint: "look")
      }
    }
    let note = Diagnostic(.note, .importKnown, "it came in before")
    #expect(ImportNotice.kept(of: [note]) == [])
    let first = ImportNotice(code: "csv.nul-byte", message: "found one", line: 1)
    #expect(ImportNotice.kept(of: [note] + warnings(1)) == [first])
    #expect(ImportNotice.kept(of: warnings(50)).map(\.line) == (1...50).map { $0 })
    let many = ImportNotice.kept(of: warnings(52))
    #expect(many.count == 50)
    #expect(many.map(\.line) == (1...49).map { $0 } + [nil])
    #expect(many.last?.code == "import.more-warnings")
    #expect(many.last?.message.hasPrefix("3 more warnings") == true)
  }
}
