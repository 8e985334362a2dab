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
    let names = Set(listing.files.map(\.inner))
    for entry in listing.files {
      if try isCompanion(entry, among: names, &report) { continue }
      let source = pipeline.source(takingInbox: entry.inner)
      // Of a packed file the names inside decide, once it is open.
      guard source != nil || PackedImport.isPacked(entry.path) else {
        try note(
          entry.inner, identity: entry.identity.text, .importInboxUnclaimed, .warning,
          "no source of muster.yaml takes this file, so it stays in the inbox",
          hint: InboxSync.unclaimedHint, &report)
        continue
      }
      try take(entry, entry.path, source, isInInbox: true, &report)
    }
  }

  private static let unclaimedHint = "give a source files: that fit its name, or import it by muster import"

  /// Whether a file is there for another, which is taken with it.
  ///
  /// - Parameter names: What lay in the inbox when the pass began.
  private func isCompanion(_ entry: InboxEntry, among names: Set<String>, _ report: inout SyncReport) throws -> Bool {
    guard let (kind, inner) = CompanionFile.subject(of: entry.inner),
      pipeline.source(takingInbox: inner)?.companion == kind
    else { return false }
    if !names.contains(inner) {
      try note(
        entry.inner, identity: entry.identity.text, .importCompanion, .warning,
        "the file that it speaks of is not in the inbox", hint: "drop that file, or delete this one", &report)
    }
    return true
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
    _ entry: InboxEntry?, _ path: String, _ source: Source?, isInInbox: Bool, _ report: inout SyncReport
  ) throws -> FileResult {
    guard let entry else {
      report.notes.append(
        Diagnostic(
          .warning, .readMissingFile, "source \(source?.name ?? "") is due, and its file is not there, or is none",
          at: SourceLocation(file: path), hint: "check path: of the source, and what writes the file"))
      return .failed
    }
    let companion = source?.companion.flatMap { CompanionFile($0, of: entry.path) }
    if let reason = unsettled(entry, source, companion, &report) {
      report.waiting.append((entry.path, reason))
      return .waiting
    }
    do {
      guard try session.register.beginAttempt(file: entry.inner, identity: entry.identity.text) <= Self.attempts else {
        throw InboxSync.killer(entry.path)
      }
      try companion?.check(entry.path)
      let outcomes = try outcomes(of: entry, source, isInInbox: isInInbox)
      try session.register.endAttempt(file: entry.inner)
      let refused = outcomes.filter { $0.state == .refused }
      guard refused.isEmpty else {
        let taken = outcomes.filter { $0.state != .refused }
        report.outcomes += taken
        var told = refused.flatMap(\.diagnostics)
        told[0].notes.append(
          "taken of the \(outcomes.count) files in it: \(taken.count), which are known when they come again")
        let error = MusterError(.unreadable, told)
        return try failed(entry, companion, error, isInInbox: isInInbox, &report)
      }
      // What is fetched again and has not changed is nothing to speak of; what somebody dropped again is.
      report.outcomes += isInInbox ? outcomes : outcomes.filter { $0.state != .known }
      if isInInbox { try remove(entry, companion, &report) }
      return .done
    } catch let error as MusterError where error.exitCode != .usage && error.exitCode != .register {
      try session.register.endAttempt(file: entry.inner)
      return try failed(entry, companion, error, isInInbox: isInInbox, &report)
    }
  }

  /// One outcome a file, or several of a packed one, some of which may be refused.
  private func outcomes(of entry: InboxEntry, _ source: Source?, isInInbox: Bool) throws -> [ImportOutcome] {
    let packed = PackedImport(pipeline: pipeline, path: entry.path)
    let taken = try packed.take(options: ImportOptions(), already: []) { place, name in
      guard isInInbox else { return source }
      let inner = String(place.dropFirst(inbox.utf8.count + 1))
      guard let claiming = pipeline.source(takingInbox: inner) ?? source else { throw InboxSync.unclaimed(name) }
      return claiming
    }
    if let taken { return taken.outcomes }
    guard let source else { throw InboxSync.unclaimed(entry.path) }
    return try pipeline.take(entry.path, source: source, options: ImportOptions(), already: []).outcomes
  }

  private static func unclaimed(_ path: String) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .importInboxUnclaimed, "no source of muster.yaml takes this file", at: SourceLocation(file: path),
        hint: unclaimedHint))
  }

  private func failed(
    _ entry: InboxEntry, _ companion: CompanionFile?, _ error: MusterError, isInInbox: Bool,
    _ report: inout SyncReport
  ) throws -> FileResult {
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
      if let companion { try folder.take(companion, beside: target) }
      outcome.diagnostics.append(
        Diagnostic(
          .note, .importInboxRejected, "the file was moved to \(target)", at: SourceLocation(file: entry.path)))
    }
    report.outcomes.append(outcome)
    return .failed
  }

  private func unsettled(
    _ entry: InboxEntry, _ source: Source?, _ companion: CompanionFile?, _ report: inout SyncReport
  ) -> String? {
    if let kind = source?.companion {
      guard let companion else { return "its companion (.\(kind.rawValue)) has not come" }
      if let reason = unsettled(companion.entry, &report) { return "of its companion: \(reason)" }
    }
    return unsettled(entry, &report)
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
  private func remove(_ entry: InboxEntry, _ companion: CompanionFile?, _ report: inout SyncReport) throws {
    guard InboxEntry.Identity(path: entry.path) == entry.identity else {
      report.waiting.append((entry.path, "it was written again after it was imported"))
      return
    }
    do {
      try PrivateFile.remove(entry.path)
      if let companion { try PrivateFile.remove(companion.path) }
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
