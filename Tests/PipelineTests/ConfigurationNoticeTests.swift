import Diagnostics
import Pipeline
import Records
import TestSupport
import Testing

/// What of the configuration and the decisions does nothing is told by the audit, each at its place with a hint.
@Suite("What the configuration says in vain")
struct ConfigurationNoticeTests {
  private static let asOf = linkDay("2026-06-15")
  private static let clock = Clock(
    now: "2026-06-15T08:00:00Z", today: { _ in asOf }, day: { _, _ in asOf }, user: "test", seconds: 0,
    offset: { _, _ in 0 })
  private static let people =
    "Employee ID,Name,Job Title,Location\n1,Ada King,Staff Nurse,North\n2,Bo Lind,Care Aide,South\n"

  private func session(
    _ folder: ScratchFolder, sources: String = "", requirements: String = "requirements: []\n"
  ) throws -> Session {
    try folder.write(
      "muster.yaml", "organisation: Northfield\ncoordinator: {name: Dana Reyes}\nbackup: {name: Ola Berg}\n" + sources)
    try folder.write("requirements.yaml", requirements)
    return try Session.open(option: folder.path, environment: nil, current: folder.path, readOnly: false)
  }

  private func take(_ session: Session, _ folder: ScratchFolder, _ name: String, _ text: String, _ asAt: String) throws
  {
    try folder.write(name, text)
    var options = ImportOptions()
    options.asAt = linkDay(asAt)
    _ = try ImportPipeline(session, clock: Self.clock).run([folder.path + "/" + name], options: options)
  }

  private func told(_ session: Session, _ folder: ScratchFolder) throws -> [Diagnostic] {
    try AuditPipeline(session).run(
      asOf: Self.asOf, isDated: true, client: nil, folder: folder.path + "/out", clock: Self.clock
    ).diagnostics
  }

  @Test("nobody is in the scope of a requirement: which pattern fits nothing, and what was probably meant")
  func scope() throws {
    let folder = try ScratchFolder()
    let session = try session(
      folder,
      requirements: """
        requirements:
        - {id: R-1, credential: BLS, basis: regulatory, applies_to: {job_titles: ["*Nurse*"]}}
        - {id: R-2, credential: BLS, basis: regulatory, applies_to: {job_titles: ["*Nurze*"], locations: [North]}}
        - {id: R-3, credential: BLS, basis: regulatory, applies_to: {departments: [Ward]}}
        """)
    // Before anybody is known nothing is said.
    #expect(try told(session, folder).isEmpty)
    try take(session, folder, "people.csv", Self.people, "2026-06-01")
    let found = try told(session, folder)
    #expect(found.map(\.code) == [.configIdle, .configIdle])
    #expect(found.map(\.message) == ["nobody is in the scope of \"R-2\"", "nobody is in the scope of \"R-3\""])
    #expect(found.map { $0.location?.line } == [3, 4])
    #expect(
      found.map(\.notes) == [
        ["job_titles: \"*Nurze*\" fits none of Care Aide, Staff Nurse"], ["departments: nobody has any"],
      ])
    #expect(
      found.map(\.hint) == [
        "did you mean \"*Nurse*\"?", "correct its applies_to, or remove the requirement if nobody needs it",
      ])
  }

  @Test("a source that has never sent anything; one with expected_every is a finding instead")
  func silentSource() throws {
    let folder = try ScratchFolder()
    let session = try session(
      folder,
      sources: """
        sources:
        - {name: hr, authority: tracker, files: "hr/*.csv"}
        - {name: sheet, authority: tracker, files: "sheet/*.csv"}
        - {name: isc2, authority: issuer, issuer: ISC2, expected_every: 7 days}
        """)
    try folder.write("people.csv", Self.people)
    var options = ImportOptions()
    options.source = "hr"
    options.asAt = linkDay("2026-06-01")
    _ = try ImportPipeline(session, clock: Self.clock).run([folder.path + "/people.csv"], options: options)
    let found = try told(session, folder)
    #expect(found.map(\.message) == ["source \"sheet\" has sent nothing yet"])
    #expect(found.map { $0.location?.line } == [6])
    #expect(found.map(\.hint) == ["drop its files into inbox/ as sheet/*.csv, or remove the source if it is no more"])
  }

  @Test("a decision about an id that was merged is refused, and an acceptance of its finding no longer holds")
  func merged() throws {
    let folder = try ScratchFolder()
    let session = try session(
      folder, requirements: "requirements:\n- {id: R-1, credential: BLS, basis: regulatory}\n")
    try take(session, folder, "two.csv", "Name,Birth Date\nRoberta Lind,1980-02-03\n", "2026-05-01")
    try take(session, folder, "one.csv", "Name,Birth Date\nBo Ash,1981-04-05\n", "2026-05-02")
    let before = try AuditPipeline(session).audit(asOf: Self.asOf)
    let (first, second) = (
      try #require(before.people.first { $0.familyName == "Lind" }),
      try #require(before.people.first { $0.familyName == "Ash" })
    )
    let finding = try #require(
      before.discrepancies.first { $0.personID == second.id && $0.type == .missingCredential })
    #expect(try told(session, folder).isEmpty)
    let decisions = Decisions(session, clock: Self.clock)
    try decisions.accept(finding.key, until: linkDay("2026-12-31"), reason: "on the course", asOf: Self.asOf)
    try decisions.match(first.id, second.id, areSame: true, reason: "married", asOf: Self.asOf)

    let after = try AuditPipeline(session).audit(asOf: Self.asOf)
    #expect(after.people.map(\.id) == [first.id])
    let now = try #require(after.discrepancies.first { $0.type == .missingCredential })
    let found = try told(session, folder)
    #expect(found.map(\.code) == [.registerMergedID])
    #expect(
      found.map(\.message) == [
        "the acceptance of \(finding.key) (missing-credential) no longer holds: \(second.id) was merged, and its records "
          + "are those of \(first.id) now"
      ])
    #expect(
      found.map(\.hint) == ["look at muster explain \(now.key), and accept that one if the reason still holds"])
    do {
      try decisions.match(second.id, "P-0000000000", areSame: true, reason: "seen", asOf: Self.asOf)
      Issue.record("a decision about a merged id was taken")
    } catch let error as MusterError {
      #expect(error.exitCode == .usage)
      #expect(error.diagnostics.map(\.code) == [.registerMergedID])
      #expect(error.diagnostics.map(\.message) == ["\(second.id) was merged: its records are those of \(first.id) now"])
    }
  }

  @Test("numbers that look wrong are told with their lines and stay with the import")
  func numbers() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "catalog.yaml", "credentials:\n- {code: BLS, name: Basic Life Support, number_pattern: '\\d{12}'}\n")
    let session = try session(folder)
    let text = """
      Name,Credential,Number,Expires
      Ada King,BLS,204512345678,2027-01-31
      Bo Lind,BLS,20451234567X,2027-01-31
      Cy Ash,DEA,BS1234567,2027-01-31
      Dee Fox,DEA,BS1234563,2027-01-31
      Eli Ray,BLS,2045-1234-567Y,2027-01-31
      """
    try folder.write("sheet.csv", text)
    var options = ImportOptions()
    options.asAt = linkDay("2026-06-01")
    let outcome = try ImportPipeline(session, clock: Self.clock).run([folder.path + "/sheet.csv"], options: options)
    let doubts = outcome.flatMap(\.diagnostics).filter { $0.code == .importDoubtfulNumber }
    #expect(
      doubts.map(\.message) == [
        "each of 2 numbers of BLS looks wrong: it does not have the form of BLS numbers, \\d{12} (lines 3, 6)",
        "a number of DEA looks wrong: its check digit is not that of a DEA number (line 4)",
      ])
    let kept = try AuditPipeline(session).audit(asOf: Self.asOf).notices.map(\.notice)
    #expect(kept.filter { $0.code == "import.doubtful-number" }.map(\.line) == [3, 4])
  }
}
