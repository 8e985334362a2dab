import Diagnostics
import Formats
import Store

/// Files of a workspace beside register and archive in which a person is named.
struct WorkspaceTraces {
  private let workspace: Workspace
  private let id: TextSearch
  private let search: TextSearch

  init(_ workspace: Workspace, personID: String, traces: PersonTraces) {
    self.workspace = workspace
    id = TextSearch([SoughtText(personID)].compactMap { $0 })
    search = traces.anywhere
  }

  private static let reports: Set<String> = [
    "report.html", "discrepancies.csv", "summary.json", "plan.csv", "digest.eml", "expiries.ics",
  ]

  /// Reports that name the person, by their path in the workspace; they can be written again.
  func reports() throws -> [String] {
    var found: [String] = []
    try walk(workspace.reportsFolder) { path in
      let name = PrivateFile.name(of: path)
      if Self.reports.contains(name) || name.hasSuffix(".eml"), try isNamed(in: path) { found.append(relative(path)) }
    }
    return found
  }

  /// Archived files that no import names, as stopped imports leave them, and that name the person.
  func leftovers(_ register: Register) throws -> [String] {
    do {
      let unnamed = Set(try register.archive.hashes()).subtracting(try register.namedHashes()).sorted()
      return try unnamed.map { register.archive.path(of: $0) }.filter { try isNamed(in: $0) }.map(relative)
    } catch let error as FileFailure {
      throw error.error(.register, .registerIO)
    }
  }

  /// A warning for each file that is left and names the person: it is nobody's but the user's to change.
  func remaining() throws -> [Diagnostic] {
    var found: [String] = []
    for path in [
      workspace.organisationFile, workspace.catalogueFile, workspace.requirementsFile, workspace.modelFile,
    ] where PrivateFile.exists(path) {
      if try isNamed(in: path) { found.append(path) }
    }
    for folder in [workspace.connectorsFolder, workspace.inboxFolder, workspace.reportsFolder] {
      try walk(folder) { path in if try isNamed(in: path) { found.append(path) } }
    }
    return found.map { path in
      Diagnostic(
        .warning, .forgetRemains, "this file names the person, and Muster does not change it",
        at: SourceLocation(file: path), hint: "change or delete it yourself; what is in the inbox would come in again")
    }
  }

  private func relative(_ path: String) -> String {
    workspace.folder == "." ? path : String(path.dropFirst(workspace.folder.count + 1))
  }

  private func isNamed(in path: String) throws -> Bool {
    let bytes: [UInt8]
    do { bytes = try PrivateFile.bytes(at: path) } catch { throw error.error(.register, .registerIO) }
    if id.isFound(in: bytes) || search.isFound(in: ByteView(bytes).bytes) { return true }
    return FileBlanking(search: search).blanked(bytes, family: .mail) != bytes
  }

  private func walk(_ folder: String, _ visit: (String) throws -> Void) throws {
    guard PrivateFile.isFolder(folder), !PrivateFile.isLink(folder) else { return }
    let names: [String]
    do { names = try PrivateFile.names(in: folder) } catch { throw error.error(.register, .registerIO) }
    for name in names {
      let path = folder + "/" + name
      if PrivateFile.isLink(path) { continue }
      if PrivateFile.isFolder(path) { try walk(path, visit) } else if PrivateFile.isRegular(path) { try visit(path) }
    }
  }
}
