import Configuration
package import Diagnostics
import Reconciliation
package import Records
package import Store

/// What one pass over the inbox and the scheduled sources did.
package struct SyncReport: Sendable {
  package var outcomes: [ImportOutcome] = []
  /// What a person should know, once.
  package var notes: [Diagnostic] = []
  /// Files that are not taken yet, and why.
  package var waiting: [(file: String, reason: String)] = []
  /// Seconds after which the first of them may have settled; nil: none waits.
  package var settlesIn: Int?
  package var rejectedCount = 0
}

/// One pass: everything that is complete in the inbox and everything that is due.
///
/// A file leaves the inbox only once its bytes are in the archive and its records in the register, so that a stop at any
/// point leaves it in one of the two, and a second pass finds the same bytes known. What cannot be imported goes to
/// `inbox/rejected/` with its reason and holds up nothing else.
package struct InboxSync {
  package let session: Session
  package let clock: Clock
  private let inbox: String
  private let pipeline: ImportPipeline

  /// How often a file may stop the program before it is put aside.
  private static let attempts = 2

  package init(_ session: Session, clock: Clock) {
    self.session = session
    self.clock = clock
    inbox = session.workspace.inboxFolder
    pipeline = ImportPipeline(session, clock: clock)
  }

  /// - Parameter wait: Seconds to wait for another pass.
  /// - Throws: `MusterError` of the register or the configuration; never because of a file.
  package func run(wait: Double = 5) throws -> SyncReport {
    let rejected = "\(inbox)/\(InboxListing.rejectedFolder)"
    do { try PrivateFile.makeFolder(inbox) } catch { throw error.error(.register, .registerIO) }
    let lock = try SyncLock(inbox: inbox, wait: wait)
    // What a killed pass left half written.
    do { if PrivateFile.isFolder(rejected) { try PrivateFile.makeOutputFolder(rejected) } } catch {
      throw error.error(.register, .registerIO)
    }
    return try withExtendedLifetime(lock) {
      var report = SyncReport()
      try takeInbox(&report)
      try DueSources(session: session, clock: clock).run { source, path in
        try take(
          InboxEntry.Identity(path: path).map { InboxEntry(inner: path, path: path, identity: $0) },
          path, source, isInInbox: false, &report)
      }
      if report.outcomes.contains(where: { $0.info != nil }) {
        report.outcomes = try pipeline.withAccounts(report.outcomes, added: [])
      }
      return report
    }
  }

  private func takeInbox(_ report: inout SyncReport) throws {
    let listing = try InboxListing(of: inbox)
    for (inner, reason) in listing.refused {
      try note(
        inner, identity: reason, .importInboxRefused, .warning, "it is left in the inbox: \(reason)",
        hint: "put a plain file in its place", &report)
    }
    for entry in listing.files {
      guard let source = pipeline.source(takingInbox: entry.inner) else {
        try note(
          entry.inner, identity: entry.identity.text, .importInboxUnclaimed, .warning,
          "no source of muster.yaml takes this file, so it stays in the inbox",
          hint: "give a source files: that fit its name, or import it by muster import", &report)
        continue
      }
      try take(entry, entry.path, source, isInInbox: true, &report)
    }
  }

  private func note(
    _ inner: String, identity: String, _ code: DiagnosticCode, _ severity: DiagnosticSeverity, _ message: String,
    hint: String, _ report: inout SyncReport
  ) throws {
    guard try session.register.isFirstNotice(file: inner, identity: identity, code: code.rawValue) else { return }
    report.notes.append(
      Diagnostic(severity, code, message, at: SourceLocation(file: "\(inbox)/\(inner)"), hint: hint))
  }

  // MARK: - one file

  /// - Returns: Whether the file is done with: imported or known.
  @discardableResult
  private func take(
    _ entry: InboxEntry?, _ path: String, _ source: Source, isInInbox: Bool, _ report: inout SyncReport
  ) throws -> FileResult {
    guard let entry else {
      report.notes.append(
        Diagnostic(
          .warning, .readMissingFile, "source \(source.name) is due, and its file is not there, or is none",
          at: SourceLocation(file: path), hint: "check path: of the source, and what writes the file"))
      return .failed
    }
    if let reason = unsettled(entry, &report) {
      report.waiting.append((entry.path, reason))
      return .waiting
    }
    do {
      guard try session.register.beginAttempt(file: entry.inner, identity: entry.identity.text) <= Self.attempts else {
        throw InboxSync.killer(entry.path)
      }
      let outcomes = try pipeline.take(entry.path, source: source, options: ImportOptions(), already: []).outcomes
      try session.register.endAttempt(file: entry.inner)
      // What is fetched again and has not changed is nothing to speak of; what somebody dropped again is.
      report.outcomes += isInInbox ? outcomes : outcomes.filter { $0.state != .known }
      if isInInbox { try remove(entry, &report) }
      return .done
    } catch let error as MusterError where error.exitCode != .usage && error.exitCode != .register {
      return try failed(entry, error, isInInbox: isInInbox, &report)
    }
  }

  private func failed(
    _ entry: InboxEntry, _ error: MusterError, isInInbox: Bool, _ report: inout SyncReport
  ) throws -> FileResult {
    try session.register.endAttempt(file: entry.inner)
    // Changed while it was read, or taken back: whoever writes it is not done.
    guard InboxEntry.Identity(path: entry.path) == entry.identity,
      !error.diagnostics.contains(where: { $0.code == .importChangedWhileRead })
    else {
      report.waiting.append((entry.path, "it changed while it was being read"))
      return .waiting
    }
    report.rejectedCount += 1
    var outcome = ImportOutcome(
      file: entry.path, state: .refused, info: nil, account: nil, diagnostics: error.diagnostics,
      exitStatus: error.exitCode)
    if isInInbox {
      let folder = RejectedFolder(folder: "\(inbox)/\(InboxListing.rejectedFolder)")
      let target = try folder.take(entry, because: error.diagnostics, at: clock.now)
      outcome.diagnostics.append(
        Diagnostic(
          .note, .importInboxRejected, "the file was moved to \(target)", at: SourceLocation(file: entry.path)))
    }
    report.outcomes.append(outcome)
    return .failed
  }

  private func unsettled(_ entry: InboxEntry, _ report: inout SyncReport) -> String? {
    let left = entry.secondsToSettle(
      now: clock.seconds, settle: session.configuration.organisation.settleSeconds)
    if left > 0 {
      report.settlesIn = min(report.settlesIn ?? left, left)
      return "it has to lie still for \(left) more second\(left == 1 ? "" : "s")"
    }
    guard entry.isBeingWritten else { return nil }
    report.settlesIn = min(report.settlesIn ?? 1, 1)
    return "another program has it open for writing"
  }

  /// Takes the file out of the inbox, unless it is no longer the one that was imported.
  private func remove(_ entry: InboxEntry, _ report: inout SyncReport) throws {
    guard InboxEntry.Identity(path: entry.path) == entry.identity else {
      report.waiting.append((entry.path, "it was written again after it was imported"))
      return
    }
    do {
      try PrivateFile.remove(entry.path)
    } catch {
      throw error.error(.register, .registerIO, hint: "give yourself the right to write to the inbox")
    }
  }

  private static func killer(_ path: String) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .importInboxKiller,
        "reading this file was begun \(attempts) times and never ended: it is put aside so that others can come in",
        at: SourceLocation(file: path), hint: "look at it with muster inspect, and report it as a fault of muster"))
  }
}

/// What became of a file of a source.
enum FileResult { case done, waiting, failed }
