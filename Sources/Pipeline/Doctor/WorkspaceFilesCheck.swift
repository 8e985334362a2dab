import Diagnostics
import Glibc
import Store

/// What the system says of a workspace's files: who can read them, where they lie, and how much room there is.
struct WorkspaceFilesCheck {
  let workspace: Workspace

  /// So many files are named one by one.
  private static let named = 5
  /// Free bytes that are wanted beside what a copy of the register takes.
  private static let room = 100 << 20

  /// Files that others can read; the inbox is left out, where others may have to drop files.
  func permissions() throws -> [Diagnostic] {
    var open: [String] = []
    try walk { path, status in
      let others = status.st_mode & 0o077
      // A folder that others cannot go into hides all that is in it.
      if status.st_mode & S_IFMT == S_IFDIR { return others & 0o011 != 0 }
      if status.st_mode & S_IFMT == S_IFREG, others & 0o044 != 0 { open.append(path) }
      return true
    }
    return tell(open, .doctorPermissions, "others than its owner can read this file") {
      "chmod -R go-rwx \(workspace.folder)"
    }
  }

  /// Links: what they lead to is in no backup, and may be anywhere.
  func links() throws -> [Diagnostic] {
    var links: [String] = []
    try walk { path, status in
      if status.st_mode & S_IFMT == S_IFLNK { links.append(path) }
      if status.st_mode & S_IFMT == S_IFREG, status.st_nlink > 1 { links.append(path) }
      return true
    }
    return tell(links, .doctorLink, "this is a link, or a file with a second name") {
      "put the file itself in its place"
    }
  }

  func disk() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var space = statvfs()
    var status = stat()
    let location = SourceLocation(file: workspace.folder)
    if statvfs(workspace.folder, &space) == 0, stat(workspace.registerFile, &status) == 0 {
      let free = Int(space.f_bavail) * Int(space.f_frsize)
      if free < Int(status.st_size) + Self.room {
        found.append(
          Diagnostic(
            .error, .doctorSpace, "\(free >> 20) MiB are free, and a copy of the register would not fit",
            at: location, hint: "free some space before the disk is full"))
      }
    }
    if let table = mountTable, let kind = Self.fileSystem(of: PrivateFile.absolute(workspace.folder), in: table),
      Self.network.contains(kind)
    {
      found.append(
        Diagnostic(
          .warning, .doctorNetwork,
          "the workspace lies on a network file system (\(kind)), whose locks cannot be relied on",
          at: location, hint: "move it to a disk of this machine, and back it up to the network"))
    }
    return found
  }

  private static let network: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.glusterfs", "lustre",
  ]

  /// `/proc/self/mounts`; nil where the system has none.
  private var mountTable: String? {
    let bytes: [UInt8]
    do { bytes = try PrivateFile.bytes(at: "/proc/self/mounts") } catch { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The kind of file system that an absolute path lies on: that of the longest mount point above it.
  static func fileSystem(of path: String, in table: String) -> String? {
    var best: (length: Int, kind: String)?
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 3 else { continue }
      let point = words[1].replacing("\\040", with: " ")
      guard point == "/" || path == point || path.hasPrefix(point + "/") else { continue }
      // Of two on the same place the later one hides the other.
      if point.utf8.count >= best?.length ?? 0 { best = (point.utf8.count, String(words[2])) }
    }
    return best?.kind
  }

  private func tell(
    _ paths: [String], _ code: DiagnosticCode, _ message: String, hint: () -> String
  ) -> [Diagnostic] {
    var told = paths.prefix(Self.named).map { path in
      Diagnostic(.error, code, message, at: SourceLocation(file: path), hint: hint())
    }
    if paths.count > Self.named, let last = told.indices.last {
      told[last].notes.append("and \(paths.count - Self.named) more")
    }
    return told
  }

  // MARK: - Going through the files

  /// The workspace's folder, and what Muster keeps in it; what else lies there is nobody's business.
  private func walk(_ visit: (String, stat) -> Bool) throws {
    var status = stat()
    guard lstat(workspace.folder + "/.", &status) == 0, visit(workspace.folder, status) else { return }
    do {
      for name in try PrivateFile.names(in: workspace.folder) where Self.isOurs(name) {
        try walk(workspace.folder + "/" + name, visit)
      }
    } catch {
      throw error.error(.register, .registerIO, hint: "check who may read the workspace")
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    ["archive", "connectors", "reports", "muster.yaml", "catalog.yaml", "requirements.yaml", "model.json"]
      .contains(name) || name.hasPrefix("muster.db")
  }

  private func walk(_ path: String, _ visit: (String, stat) -> Bool) throws(FileFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard visit(path, status), status.st_mode & S_IFMT == S_IFDIR else { return }
    for name in try PrivateFile.names(in: path) { try walk(path + "/" + name, visit) }
  }
}
