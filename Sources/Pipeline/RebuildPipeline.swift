import Configuration
import Connectors
package import Diagnostics
import Formats
import Normalization
import Records
import Store

/// The register again: every archived file is read as it was when it came in, with today's connectors.
package struct RebuildPipeline: Sendable {
  package let session: Session
  package let clock: Clock

  package init(_ session: Session, clock: Clock) {
    self.session = session
    self.clock = clock
  }

  /// Refuses a workspace whose register is gone, and says what is gone with it.
  package static func refuseLost(option: String?, environment: String?, current: String) throws {
    let workspace = try Workspace.find(option: option, environment: environment, current: current)
    let archive = Archive(folder: workspace.archiveFolder)
    let archived: Int
    do { archived = try archive.hashes().count } catch { throw error.error(.register, .registerIO) }
    guard !PrivateFile.exists(workspace.registerFile), archived > 0 else { return }
    throw MusterError(
      .register,
      Diagnostic(
        .error, .registerDamaged,
        "muster.db is gone, and archive/ has the bytes of \(archived) files but not what was said of them",
        at: SourceLocation(file: workspace.registerFile),
        notes: [
          "lost with it: what each file was called and when it came in, the options that it was imported with "
            + "(--source, --authority, --as-at, --connector), what was undone, every decision, the audit log and the "
            + "audits that were kept"
        ],
        hint:
          "muster restore your last backup, or move archive/ away and import its files into the new register one by one"
      ))
  }

  /// Reads everything again and puts it in the place of what was, in one transaction.
  ///
  /// - Returns: What to tell of it.
  /// - Throws: `register.damaged` where an archived file is missing or altered; the register is then as it was.
  package func run() throws -> String {
    try refuseDamaged()
    let stamp = try session.register.derivedStamp().flatMap { DerivedStamp($0) }
    let imports = try session.register.keptImports().count
    let bytes = try session.register.keptBytes()
    let records = try session.register.remake(
      entry: LogEntry(at: clock.now, actor: clock.user, action: "rebuild", subject: "\(imports) imports")
    ) { try remake($0, bytes) }
    if let stamp {
      let changes = try session.register.changeCount()
      let audit = try AuditPipeline(session).audit(asOf: stamp.asOf)
      try session.register.replaceDerived(
        RegisterContents(of: audit), stamp: DerivedStamp(asOf: stamp.asOf, session).text, changes: changes)
    }
    return "Rebuilt: \(records) records of \(imports) imports."
  }

  /// Reads everything again and tells each difference from the register, which stays as it is.
  package func check() throws -> [Diagnostic] {
    try refuseDamaged()
    var differences: [Diagnostic] = []
    let bytes = try session.register.keptBytes()
    for kept in try session.register.keptImports() where !bytes.standing.contains(kept.info.id) {
      do {
        differences += try RebuildComparison(register: session.register).differences(kept, remake(kept, bytes))
      } catch let error as MusterError where error.exitCode != .register {
        differences += error.diagnostics
      }
    }
    do { differences += try DerivedCheck(session).faults(isFull: true) } catch let error as MusterError {
      differences += error.diagnostics
    }
    return differences
  }

  private func refuseDamaged() throws {
    let register = session.register
    let faults: [Archive.Fault]
    do { faults = try register.archive.faults(among: register.namedHashes()) } catch let error as FileFailure {
      throw error.error(.register, .registerIO)
    }
    guard !faults.isEmpty else { return }
    throw MusterError(
      .register,
      faults.map { fault in
        Diagnostic(
          .error, .registerDamaged, "\(fault.text), so nothing can be rebuilt of it",
          at: SourceLocation(file: register.archive.path(of: fault.sha256)),
          hint: "put the file back from a backup, then rebuild again")
      })
  }

  // MARK: - One import

  private func remake(_ kept: KeptImport, _ bytes: KeptBytes) throws -> RemadeImport {
    let path = session.register.archive.path(of: bytes.archived(kept.info.sha256, of: kept.info.id))
    return try remake(
      kept, of: try InputFile(path: path, name: kept.info.file),
      originals: bytes.originals(of: [kept.info.id] + kept.attached.map(\.id)))
  }

  /// - Parameter originals: What attachments were called by their hash before anything in them was forgotten.
  func remake(_ kept: KeptImport, of file: InputFile, originals: [String: String]) throws -> RemadeImport {
    let info = kept.info
    var reading = kept.reading ?? legacyReading(info)
    let source = reading.source.map(today)
    var options = ReadOptions()
    options.encoding = reading.encoding
    let connector = try (reading.connector ?? source?.connector).map { try session.connectors.connector($0) }
    let mapped = try RecordMapper.map(
      file: file, connector: connector, source: source, library: session.connectors,
      lookup: CredentialLookup(session.catalogue), options: options, asAt: reading.asAt)
    let files = AttachedFiles(session: session, clock: clock, path: info.file, parent: info)
    let (found, told) = files.imports(of: mapped)
    let notices = files.notices(of: mapped, told)
    reading.notices = notices.isEmpty ? nil : notices
    let listed = mapped.outcome.family == .mail ? try files.kept(of: file, but: found) : []
    return RemadeImport(
      connector: mapped.connectorName, records: mapped.records,
      attached: found.map { asKept(files.called($0, originals[$0.info.sha256]), kept) },
      kept: listed.map { one in
        var copy = one
        copy.sha256 = originals[one.sha256] ?? one.sha256
        return copy
      }, reading: reading)
  }

  /// What the register knows of an attached import that it has; a new one came in when its mailbox did, and counts while
  /// the mailbox does.
  private func asKept(_ file: AttachedImport, _ kept: KeptImport) -> AttachedImport {
    var copy = file
    if let known = kept.attached.first(where: { $0.id == file.info.id }) {
      copy.info = known
      copy.info.connector = file.info.connector
    } else {
      copy.info.importedAt = kept.info.importedAt
    }
    return copy
  }

  /// What `muster.yaml` says of the source today.
  private func today(_ source: Source) -> Source {
    session.configuration.organisation.sources.first { $0.name == source.name } ?? source
  }

  /// How a file was most likely read that came in before this was kept.
  private func legacyReading(_ info: ImportInfo) -> ImportReading {
    ImportReading(
      connector: session.connectors.spec(named: info.connector)?.name,
      asAt: info.asAtOrigin == .option ? info.asAt : nil,
      source: session.configuration.organisation.sources.first { $0.name == info.source.name })
  }
}
