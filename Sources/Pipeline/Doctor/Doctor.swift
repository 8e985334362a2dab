import Configuration
import Connectors
package import Diagnostics
import Normalization
import Records
import Store

/// Is everything whole? Looks at each part of a workspace on its own, so that one that is broken hides no other.
package struct Doctor: Sendable {
  private let workspace: Workspace
  private let register: Register
  private let clock: Clock

  /// - Throws: `MusterError` of exit code 4 where the register cannot be opened at all; `workspace.none`.
  package init(option: String?, environment: String?, current: String, clock: Clock) throws {
    workspace = try Workspace.find(option: option, environment: environment, current: current)
    register = try workspace.openRegister(readOnly: true)
    self.clock = clock
  }

  /// - Parameters:
  ///   - head: A head of the audit log that was kept elsewhere.
  ///   - isFull: Reads every archived file again and compares all of what is derived, not a sample.
  package func run(keptHead head: String?, isFull: Bool) -> DoctorReport {
    var report = DoctorReport()
    report.check("database") { try database() }
    report.check("archive") { try archive() }
    report.check("log") { try log(head) }
    report.check("accounting") { try accounting() }
    var session: Session?
    report.check("configuration") {
      let opened = try Session.over(register, workspace)
      session = opened
      return opened.configuration.warnings
        + opened.configuration.unknownCodes(known: opened.catalogue.types.map(\.code))
    }
    let opened = session
    report.check("schedules") { try opened.map { try ScheduleCheck(session: $0, clock: clock).faults() } }
    let files = WorkspaceFilesCheck(workspace: workspace)
    report.check("permissions") { try files.permissions() }
    report.check("links") { try files.links() }
    report.check("disk") { files.disk() }
    report.check("derived") { try opened.map { try derived($0, isFull: isFull) } }
    return report
  }

  private func database() throws -> [Diagnostic] {
    try register.integrityFaults().map { fault in
      Diagnostic(
        .error, .doctorDatabase, "the database is damaged: \(fault)", at: SourceLocation(file: workspace.registerFile),
        hint: "restore the last backup, then import what came in since; check the disk")
    }
  }

  private func archive() throws -> [Diagnostic] {
    let named = try register.namedHashes()
    let (faults, all) = try archived(named)
    let problems = faults.map { fault in
      Diagnostic(
        .error, .doctorArchive, fault.text, at: SourceLocation(file: register.archive.path(of: fault.sha256)),
        hint: "put the file back from a backup, or from where it was exported: its SHA-256 is its name")
    }
    let unnamed = Set(all).subtracting(named).sorted().map { hash in
      Diagnostic(
        .note, .doctorUnnamed, "no import names this file, as a stopped import may leave it",
        at: SourceLocation(file: register.archive.path(of: hash)),
        hint: "import it if it is wanted, else it may be deleted")
    }
    guard try register.isForgettingUnfinished() else { return problems + unnamed }
    let unfinished = Diagnostic(
      .warning, .forgetRemains, "somebody was forgotten, and a stop kept old bytes from being wiped",
      at: SourceLocation(file: workspace.registerFile), hint: "run a command that writes, as muster sync: it wipes them"
    )
    return problems + unnamed + [unfinished]
  }

  private func archived(_ named: [String]) throws -> (faults: [Archive.Fault], all: [String]) {
    do {
      return (try register.archive.faults(among: named), try register.archive.hashes())
    } catch {
      throw error.error(.register, .registerIO, hint: "check the permissions of archive/")
    }
  }

  private func log(_ head: String?) throws -> [Diagnostic] {
    try register.logFaults(keptHead: head).map { fault in
      Diagnostic(
        .error, .doctorLog, "the audit log was tampered with: \(fault.text)",
        at: SourceLocation(file: workspace.registerFile), hint: "compare with a backup, and find out who had access")
    }
  }

  private func accounting() throws -> [Diagnostic] {
    try register.accountingFaults().map { fault in
      Diagnostic(
        .error, .doctorAccounting, "import \(fault.importID): \(fault.text)", at: SourceLocation(file: fault.file),
        hint: "muster rebuild reads it again from the archive")
    }
  }

  private func derived(_ session: Session, isFull: Bool) throws -> [Diagnostic] {
    guard isFull else { return try DerivedCheck(session).faults(isFull: false) }
    return try RebuildPipeline(session, clock: clock).check()
  }
}
