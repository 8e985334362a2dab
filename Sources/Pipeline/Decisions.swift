package import Diagnostics
package import Reconciliation
package import Records
import Store

/// What people say of matches, findings and imports, written down with their reason.
package struct Decisions: Sendable {
  package let session: Session
  package let clock: Clock

  package init(_ session: Session, clock: Clock) {
    self.session = session
    self.clock = clock
  }

  /// Keeps that two records or people are one, or are two.
  ///
  /// The decision holds on to the first record of each, so that it lasts as long as the evidence.
  package func match(_ left: String, _ right: String, areSame: Bool, reason: String, asOf: CalendarDate) throws {
    let result = try AuditPipeline(session).derive(asOf: asOf)
    let (a, b) = (try anchor(left, in: result), try anchor(right, in: result))
    guard a != b else {
      throw MusterError(
        .usage, Diagnostic(.error, .importBadOption, "\(left) and \(right) are the same", hint: "name two"))
    }
    try keep(areSame ? .same(a, b) : .different(a, b), reason, about: "\(left) \(right)")
  }

  /// Accepts a finding through a day.
  package func accept(_ key: String, until: CalendarDate, reason: String, asOf: CalendarDate) throws {
    let audit = try AuditPipeline(session).register(about: key, asOf: asOf)
    guard let finding = audit.discrepancies.first(where: { $0.key == key }) else { throw unknown(key, "discrepancy") }
    try keep(.accepted(key: key, until: until, basis: finding.basis), reason, about: key)
  }

  /// Takes an import out of the register, or back into it.
  package func setImport(_ id: String, active: Bool, reason: String) throws {
    guard let info = try session.register.importInfo(id: id) else { throw unknown(id, "import") }
    if active, let mailbox = try info.parent.flatMap({ try session.register.importInfo(sha256: $0) }), !mailbox.isActive
    {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .importBadOption, "\(id) came attached in \(mailbox.id), which is undone",
          hint: "take that one back: muster redo \(mailbox.id)"))
    }
    guard info.isActive != active else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .importBadOption, active ? "\(id) is in the register already" : "\(id) was undone before",
          hint: "see muster imports"))
    }
    try session.register.setImport(
      id, active: active, reason: reason,
      entry: LogEntry(
        at: clock.now, actor: clock.user, action: active ? "redo" : "undo", subject: id, detail: reason))
  }

  private func keep(_ verdict: Decision.Verdict, _ reason: String, about subject: String) throws {
    let id = StableID.make("V", [subject, reason, clock.now])
    try session.register.addDecision(
      Decision(id: id, verdict: verdict, reason: reason, decidedBy: clock.user, decidedAt: clock.now),
      entry: LogEntry(at: clock.now, actor: clock.user, action: "decide", subject: subject, detail: reason))
  }

  /// The first record of a person, or the first subject of a record, by id.
  private func anchor(_ id: String, in result: ReconciliationResult) throws -> Decision.Anchor {
    let evidence = result.register.evidence
    let person = result.register.people.first { $0.person.id == id || $0.person.employeeNumber == id }
    let own = person?.subjects.first { evidence.source($0.record).authority.credentialRank < 9 }
    let reference = own ?? record(id, in: evidence)
    guard let reference else {
      if let file = FormerID.holder(of: id, in: result.register) { throw merged(id, file.person) }
      throw unknown(id, "person or record")
    }
    return .record(
      sha256: evidence.imports[reference.record.importIndex].info.sha256, ordinal: reference.record.ordinal,
      subject: reference.subject)
  }

  private func record(_ id: String, in evidence: EvidenceIndex) -> SubjectReference? {
    for (importIndex, file) in evidence.imports.enumerated() {
      for ordinal in file.records.indices where !file.records[ordinal].subjects.isEmpty {
        let reference = RecordReference(importIndex: importIndex, ordinal: ordinal)
        if evidence.recordID(reference) == id { return SubjectReference(record: reference, subject: 0) }
      }
    }
    return nil
  }

  /// A decision about an id that is another's now would be about more than whoever took it had before them.
  private func merged(_ id: String, _ person: CanonicalPerson) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .registerMergedID, "\(id) was merged: its records are those of \(person.id) now",
        hint: "look at muster explain \(person.id), then decide about that one or about a record"))
  }

  private func unknown(_ id: String, _ what: String) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .registerUnknownID, "the register has no \(what) \"\(id)\"",
        hint: "find ids with muster imports or muster export"))
  }
}
