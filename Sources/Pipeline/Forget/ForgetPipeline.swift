package import Diagnostics
import Normalization
import Reconciliation
package import Records
import Store

/// What a forgetting did.
package struct ForgetReport: Sendable {
  package var personID: String
  /// What to tell of it, in lines; people's data stands in none.
  package var lines: [String]
  package var diagnostics: [Diagnostic]
}

/// Removes a person's data from evidence, archive and all that was derived from it.
///
/// The plan is worked out beside the register, and done in one transaction; where something else was written meanwhile,
/// it is worked out again.
package struct ForgetPipeline: Sendable {
  package let session: Session
  package let clock: Clock

  package init(_ session: Session, clock: Clock) {
    self.session = session
    self.clock = clock
  }

  /// How often a plan may be overtaken by other commands.
  private static let attempts = 5

  /// - Parameter id: A person's id or employee number.
  /// - Throws: `register.unknown-id`, `forget.reason-names-person`, `register.*`.
  package func run(_ id: String, reason: String, asOf: CalendarDate) throws -> ForgetReport {
    for _ in 0..<Self.attempts {
      let head = try session.register.logHead()
      let subject = try ForgetSubject(session, asOf: asOf)
      guard let file = subject.person(id) else { return try unknown(id, subject) }
      let traces = subject.traces(of: file)
      try refuse(reason, naming: traces)
      let planner = try ForgetPlanner(
        RebuildPipeline(session, clock: clock), evidence: subject.evidence, places: subject.places(of: file),
        undecided: subject.undecidedPlaces(of: file), traces: traces)
      let traced = WorkspaceTraces(session.workspace, personID: file.person.id, traces: traces)
      let plan = ForgetPlan(
        personID: file.person.id, reason: reason, logHead: head, imports: planner.imports, files: planner.files,
        decisions: try subject.decisions(without: file), findingKeys: try subject.findingKeys(of: file),
        removedPaths: try traced.reports() + traced.leftovers(session.register), recordCount: planner.recordCount)
      let result = try session.register.forget(plan, at: clock.now, actor: clock.user) {
        traces.anywhere.blanked($0, filler: UInt8(ascii: "-"))
      }
      if case .done(let note) = result {
        return report(
          file.person.id, note, plan, planner, subject.undecidedRecords(of: file) + (try traced.remaining()))
      }
    }
    throw MusterError(
      .register,
      Diagnostic(
        .error, .registerLocked, "other commands keep writing to the register",
        at: SourceLocation(file: session.workspace.registerFile), hint: "run the command again when they are done"))
  }

  private func refuse(_ reason: String, naming traces: PersonTraces) throws {
    guard traces.telling.isFound(in: reason) else { return }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .forgetReason, "the reason names the person, and the log would keep it for ever",
        hint: "give a reason that names nobody, as \"request for erasure of 3 March\""))
  }

  /// Who was forgotten before is no mistake; anything else is.
  private func unknown(_ id: String, _ subject: ForgetSubject) throws -> ForgetReport {
    let before = try session.register.log().last { $0.entry.action == ForgetNote.action && $0.entry.subject == id }
    if let before {
      return ForgetReport(
        personID: id, lines: [],
        diagnostics: [
          Diagnostic(
            .note, .forgetAlready,
            "\(id) was forgotten before (\(before.entry.at), entry \(before.sequence) of the log), and nothing came in since"
          )
        ])
    }
    if let other = subject.merged(id) {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .registerUnknownID, "\(id) is one person with \(other) now", hint: "muster forget \(other)"))
    }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .registerUnknownID, "the register has no person \"\(id)\"",
        notes: ["people of imports that were undone are not in it: take these back first"],
        hint: "find ids with muster find or muster export people"))
  }

  private func report(
    _ id: String, _ note: ForgetNote, _ plan: ForgetPlan, _ planner: ForgetPlanner, _ remaining: [Diagnostic]
  ) -> ForgetReport {
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    var lines = [
      "\(id) is forgotten: \(count(note.records, "record", "records")), "
        + "\(count(note.files.count, "archived file", "archived files")), "
        + "\(count(note.decisions, "decision", "decisions")), \(count(plan.removedPaths.count, "other file", "other files")).",
      "Backups that were made before keep the person, and so do files outside the workspace.",
    ]
    if !note.entries.isEmpty {
      let entries = count(
        note.entries.count, "entry of the log lost its texts and keeps its hash",
        "entries of the log lost their texts and keep their hashes")
      lines.append("\(entries).")
    }
    let standing = planner.imports.count { !$0.isReadAgain }
    if standing > 0 {
      lines.append(
        "\(count(standing, "import keeps", "imports keep")) the records of others as they are: what is left of the file "
          + "would be read in another way.")
    }
    var diagnostics = remaining
    if planner.unsearched > 0 {
      diagnostics.append(
        Diagnostic(
          .warning, .forgetUnsearched,
          "\(count(planner.unsearched, "attachment", "attachments")) of messages that spoke of others too cannot be "
            + "looked into (images, documents, packed files)",
          hint: "muster imports --attachments lists them: look at them yourself"))
    }
    return ForgetReport(personID: id, lines: lines, diagnostics: diagnostics)
  }
}
