import Diagnostics

/// The folder that holds an organisation's configuration, inbox, archive, reports and register.
package struct Workspace: Hashable, Sendable {
  package let folder: String

  /// Name of the variable of the environment that may name the workspace.
  package static let environmentVariable = "MUSTER_WORKSPACE"

  package init(folder: String) { self.folder = folder }

  package var organisationFile: String { path("muster.yaml") }
  package var catalogueFile: String { path("catalog.yaml") }
  package var requirementsFile: String { path("requirements.yaml") }
  package var modelFile: String { path("model.json") }
  package var connectorsFolder: String { path("connectors") }
  package var inboxFolder: String { path("inbox") }
  package var archiveFolder: String { path("archive") }
  package var reportsFolder: String { path("reports") }
  package var registerFile: String { path(Register.fileName) }

  /// Of the current folder the names alone: a person who works in it knows them so.
  private func path(_ name: String) -> String { folder == "." ? name : folder + "/" + name }

  /// Whether the folder is one already: it has a `muster.yaml` or a register.
  package var exists: Bool { PrivateFile.exists(organisationFile) || PrivateFile.exists(registerFile) }

  /// Makes a workspace: its folders, starter configuration and an empty register.
  ///
  /// - Parameter path: Made where it is missing; files in it that are none of the workspace's stay as they are.
  /// - Throws: `workspace.exists`, `workspace.not-writable`.
  package static func create(at path: String) throws -> Workspace {
    let workspace = Workspace(folder: path)
    if workspace.exists { throw workspace.alreadyThere() }
    do {
      try workspace.makeFolders()
      try workspace.writeStarters()
    } catch {
      throw error.error(
        .register, .workspaceNotWritable, hint: "choose a folder that you may write to, as in muster init ~/register")
    }
    try Register.create(at: path).close()
    return workspace
  }

  private func makeFolders() throws(FileFailure) {
    for path in [folder, connectorsFolder, inboxFolder, archiveFolder, reportsFolder] {
      try PrivateFile.makeFolder(path)
    }
  }

  private func writeStarters() throws(FileFailure) {
    let name = PrivateFile.absolute(folder).split(separator: "/").last.map(String.init) ?? "My organisation"
    let starters = [
      (catalogueFile, StarterFiles.catalogue), (requirementsFile, StarterFiles.requirements),
      // Last: from then on the folder counts as a workspace.
      (organisationFile, StarterFiles.organisation(named: name)),
    ]
    for (path, text) in starters where !PrivateFile.exists(path) {
      try PrivateFile.sweep(beside: path)
      try PrivateFile.replace(path, with: text)
    }
  }

  private func alreadyThere() -> MusterError {
    let found = PrivateFile.exists(organisationFile) ? "muster.yaml" : Register.fileName
    return MusterError(
      .usage,
      Diagnostic(
        .error, .workspaceExists, "expected a folder without a workspace, found \(found) in it",
        at: SourceLocation(file: folder), hint: "use the workspace as it is, or name another folder"))
  }

  /// The workspace that a command works in.
  ///
  /// - Parameters:
  ///   - option: What `--workspace` says; it decides alone where it is given.
  ///   - environment: What `MUSTER_WORKSPACE` says; it decides where there is no option.
  ///   - current: Absolute path of the current folder; else the search goes from it upward.
  /// - Throws: `workspace.none`.
  package static func find(option: String?, environment: String?, current: String) throws -> Workspace {
    if let named = option ?? environment.flatMap({ $0.isEmpty ? nil : $0 }) {
      let workspace = Workspace(folder: trimmed(named))
      if workspace.exists { return workspace }
      throw none(named, "expected a workspace (a folder with muster.yaml) here, found none")
    }
    var folder = trimmed(current)
    while true {
      let workspace = Workspace(folder: folder)
      if workspace.exists { return workspace }
      let above = PrivateFile.folder(of: folder)
      if above == folder || above == "." { break }
      folder = above
    }
    throw none(current, "neither this folder nor one above it is a workspace (has a muster.yaml)")
  }

  private static func none(_ path: String, _ message: String) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .workspaceNone, message, at: SourceLocation(file: path),
        hint: "make one with muster init, or name one with --workspace or \(environmentVariable)"))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Opens the register; where there is none yet, an empty one is made.
  ///
  /// - Throws: `register.damaged` where the register is gone but the archive still holds what came in.
  package func openRegister(readOnly: Bool, wait: Double = 5) throws -> Register {
    if !PrivateFile.exists(registerFile) {
      let archived: [String]
      do { archived = PrivateFile.isFolder(archiveFolder) ? try PrivateFile.names(in: archiveFolder) : [] } catch {
        throw error.error(.register, .registerIO)
      }
      if !archived.isEmpty {
        throw RegisterFailure(database: registerFile).damaged("it is gone, though archive/ holds imported files")
      }
      let made = try Register.create(at: folder, wait: wait)
      if !readOnly { return made }
      try made.close()
    }
    return try Register(folder: folder, readOnly: readOnly, wait: wait)
  }
}
