package import Configuration
package import Connectors
package import Diagnostics
package import Linkage
package import Normalization
package import Records
package import Store

/// An opened workspace: its configuration, connectors and register.
package struct Session: Sendable {
  package let workspace: Workspace
  package let configuration: Configuration
  package let catalogue: Catalogue
  package let connectors: ConnectorLibrary
  package let register: Register
  /// Hash over the files of the configuration, as they were before they were read.
  let configurationHash: String
  /// The workspace's own linkage model; nil where it has none, and the shipped one scores.
  package let model: LinkageModel?

  /// IANA name of the zone of the audit date.
  package var timeZone: String { configuration.organisation.timeZone }

  package static let environmentVariable = Workspace.environmentVariable

  /// The folder of the workspace that a command works in.
  ///
  /// - Throws: `workspace.none`.
  package static func folder(option: String?, environment: String?, current: String) throws -> String {
    try Workspace.find(option: option, environment: environment, current: current).folder
  }

  /// Writes the service and timer files of systemd into `systemd/` of a workspace and gives their paths.
  package static func writeServiceFiles(at folder: String, program: String) throws -> [String] {
    do {
      try PrivateFile.makeFolder(folder + "/systemd")
      let files = ServiceFiles.systemd(program: program, folder: PrivateFile.absolute(folder))
      for file in files { try PrivateFile.replace("\(folder)/systemd/\(file.name)", with: file.text) }
      return files.map { "\(folder)/systemd/\($0.name)" }
    } catch {
      throw error.error(.register, .workspaceNotWritable)
    }
  }

  /// The line of a crontab that keeps a workspace up to date.
  package static func cronLine(at folder: String, program: String) -> String {
    ServiceFiles.cron(program: program, folder: PrivateFile.absolute(folder))
  }

  /// Whether the folder is a workspace already.
  package static func isWorkspace(_ folder: String) -> Bool { Workspace(folder: folder).exists }

  /// Makes a workspace in a folder and gives its path.
  package static func makeWorkspace(at path: String) throws -> String { try Workspace.create(at: path).folder }

  /// - Throws: `MusterError` of exit code 2 where the model cannot be read, or lacks what a register compares.
  private static func model(of workspace: Workspace) throws -> LinkageModel? {
    guard PrivateFile.exists(workspace.modelFile) else { return nil }
    let model = try LinkageModelFile.read(workspace.modelFile)
    let missing = model.comparisons(missingFor: LinkageEvidence.columns)
    if missing.isEmpty { return model }
    throw MusterError(
      .usage,
      missing.map { name in
        Diagnostic(
          .error, .configMissingKey, "comparisons: expected one that is called \"\(name)\", found none",
          at: SourceLocation(file: workspace.modelFile), hint: "train a new one with muster train")
      })
  }

  /// - Parameters:
  ///   - option: The folder named on the command line.
  ///   - environment: The folder named in the environment.
  ///   - current: Where to look from, upward.
  /// - Throws: `MusterError` where there is no workspace, or a mistake in any of its files.
  package static func open(
    option: String?, environment: String?, current: String, readOnly: Bool, wait: Double = 5
  ) throws -> Session {
    let workspace = try Workspace.find(option: option, environment: environment, current: current)
    let hash = try configurationHash(of: workspace)
    let configuration = try ConfigurationLoader.load(workspace: workspace.folder)
    let catalogue = Catalogue(own: configuration.catalogue)
    let unknown = configuration.unknownCodes(known: catalogue.types.map(\.code))
    guard !unknown.contains(where: { $0.severity == .error }) else { throw MusterError(.usage, unknown) }
    return Session(
      workspace: workspace, configuration: configuration, catalogue: catalogue,
      connectors: try ConnectorLibrary(own: workspace.connectorsFolder),
      register: try workspace.openRegister(readOnly: readOnly, wait: wait), configurationHash: hash,
      model: try model(of: workspace))
  }

  private static func configurationHash(of workspace: Workspace) throws -> String {
    do { return try workspace.configurationHash() } catch { throw error.error(.register, .registerIO) }
  }

  /// The session over a register that is open already, whatever codes the configuration names.
  static func over(_ register: Register, _ workspace: Workspace) throws -> Session {
    let hash = try configurationHash(of: workspace)
    let configuration = try ConfigurationLoader.load(workspace: workspace.folder)
    return Session(
      workspace: workspace, configuration: configuration, catalogue: Catalogue(own: configuration.catalogue),
      connectors: try ConnectorLibrary(own: workspace.connectorsFolder), register: register, configurationHash: hash,
      model: try model(of: workspace))
  }
}

extension Session {
  /// Has the log say which files of the configuration changed since it last did, and who ran the first command then.
  package func noteConfiguration(clock: Clock) throws {
    let files: [(name: String, sha256: String)]
    do { files = try workspace.configurationHashes() } catch { throw error.error(.register, .registerIO) }
    try register.noteConfiguration(files, at: clock.now, actor: clock.user)
  }

  /// The audit log as lines, its head, and what is wrong with the chain.
  package func auditLog() throws -> (lines: [String], head: String, faults: [Diagnostic]) {
    let lines = try register.log().map { entry in
      "\(entry.sequence)  \(entry.entry.at)  \(entry.entry.actor)  \(entry.entry.action)  \(entry.entry.subject)  "
        + entry.entry.detail
    }
    let faults = try register.logFaults().map { fault in
      Diagnostic(
        .error, .registerDamaged, "the audit log has been tampered with: \(fault.text)",
        hint: "compare with a backup, and find out who had access")
    }
    return (lines, try register.logHead(), faults)
  }
}

/// The machine's clock, as a value that the executable hands in.
package struct Clock: Sendable {
  /// ISO 8601 with seconds, UTC.
  package var now: String
  /// Today in the zone of that name.
  package var today: @Sendable (_ timeZone: String) -> CalendarDate
  /// The day of a file's modification time in that zone; seconds since 1970.
  package var day: @Sendable (_ seconds: Int, _ timeZone: String) -> CalendarDate
  /// Who is at the keyboard.
  package var user: String
  /// Seconds since 1970.
  package var seconds: Int
  /// Seconds by which the clocks of that zone are ahead of UTC at a second since 1970.
  package var offset: @Sendable (_ seconds: Int, _ timeZone: String) -> Int

  package init(
    now: String, today: @escaping @Sendable (String) -> CalendarDate,
    day: @escaping @Sendable (Int, String) -> CalendarDate, user: String, seconds: Int,
    offset: @escaping @Sendable (Int, String) -> Int
  ) {
    self.now = now
    self.today = today
    self.day = day
    self.user = user
    self.seconds = seconds
    self.offset = offset
  }
}
