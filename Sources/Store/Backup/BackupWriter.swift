import Diagnostics
import GRDB

/// What a backup or a restored workspace holds.
package struct BackupSummary: Hashable, Sendable {
  package var archivedFiles = 0
  package var configurationFiles = 0
  /// Length of the backup in bytes.
  package var byteCount = 0
  /// Last hash of the audit log.
  package var logHead = ""
}

/// One consistent copy of a workspace in one file, made while other commands go on.
///
/// The register is copied first, as of one moment; the files that the copy names never change and are there before
/// any register names them.
package enum BackupWriter {
  /// - Parameters:
  ///   - target: A tar archive, put there only when it is whole.
  ///   - seconds: Since 1970; the time that the files in it bear.
  /// - Throws: `MusterError` of exit code 4 where the register or the archive is not whole, or the file cannot be written.
  package static func write(_ workspace: Workspace, to target: String, at seconds: Int) throws -> BackupSummary {
    let register = try workspace.openRegister(readOnly: true)
    do {
      try StagedFile.sweep(PrivateFile.folder(of: target), of: PrivateFile.name(of: target))
      // In a folder of its own, so that what SQLite writes beside the copy goes with it.
      let copy = try StagedFile(in: try StagedFolder(beside: target))
      try register.copy(into: copy.path)
      let (hashes, head) = try contents(ofCopy: copy.path)
      if let fault = try register.archive.faults(among: hashes).first { throw damaged(fault, register) }
      let output = try StagedFile(beside: target)
      var tar = TarWriter(output, modified: seconds)
      try tar.add(BackupLayout.database, file: copy.path)
      copy.discard()
      var summary = BackupSummary(archivedFiles: hashes.count, logHead: head)
      for (name, path) in try configuration(of: workspace) {
        try tar.add(name, bytes: try PrivateFile.bytes(at: path))
        summary.configurationFiles += 1
      }
      for hash in hashes {
        try tar.add(BackupLayout.archived(hash), file: register.archive.path(of: hash))
        guard tar.members.last?.sha256 == hash else { throw damaged(.altered(sha256: hash), register) }
      }
      try tar.add(BackupLayout.sums, bytes: Array(BackupLayout.sumsText(tar.members).utf8))
      try tar.finish()
      try output.publish(at: target)
      summary.byteCount = tar.byteCount
      try register.close()
      return summary
    } catch let failure as FileFailure {
      throw failure.error(.register, .outputNotWritable)
    }
  }

  /// The files that the copied register names, sorted, and the head of its log.
  private static func contents(ofCopy path: String) throws -> (hashes: [String], head: String) {
    var configuration = Configuration()
    configuration.readonly = true
    let failure = RegisterFailure(database: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let contents = try queue.read { database in
        (try Register.namedHashes(database), try Register.head(database).hash)
      }
      try queue.close()
      return contents
    } catch {
      throw failure.told(error)
    }
  }

  /// Name in the backup and path of each file of the configuration that is there.
  static func configuration(of workspace: Workspace) throws(FileFailure) -> [(name: String, path: String)] {
    var files = BackupLayout.configuration.map { (name: $0, path: workspace.folder + "/" + $0) }
      .filter { PrivateFile.exists($0.path) }
    guard PrivateFile.isFolder(workspace.connectorsFolder) else { return files }
    for name in try PrivateFile.names(in: workspace.connectorsFolder) where BackupLayout.isConnector(name) {
      let path = workspace.connectorsFolder + "/" + name
      if !PrivateFile.isFolder(path) { files.append((name: "connectors/" + name, path: path)) }
    }
    return files
  }

  private static func damaged(_ fault: Archive.Fault, _ register: Register) -> MusterError {
    MusterError(
      .register,
      Diagnostic(
        .error, .registerDamaged,
        "\(fault.text), and a backup without it would not be whole: none was written",
        at: SourceLocation(file: register.archive.path(of: fault.sha256)),
        hint: "muster doctor lists all that is wrong and what to do"))
  }
}

extension Workspace {
  /// Name and SHA-256 of each file of the configuration.
  package func configurationHashes() throws(FileFailure) -> [(name: String, sha256: String)] {
    var hashes: [(name: String, sha256: String)] = []
    for (name, path) in try BackupWriter.configuration(of: self) {
      hashes.append((name: name, sha256: try sha256(ofFile: path)))
    }
    return hashes
  }

  /// Hash over the names and bytes of all files of the configuration.
  package func configurationHash() throws(FileFailure) -> String {
    var hash = ContentHash()
    for (name, path) in try BackupWriter.configuration(of: self) {
      hash.update(Array("\(name)\n\(try sha256(ofFile: path))\n".utf8))
    }
    return hash.hexadecimal()
  }
}

extension Archive.Fault {
  package var sha256: String {
    switch self {
    case .missing(let sha256), .altered(let sha256): sha256
    }
  }

  package var text: String {
    switch self {
    case .missing: "the archive lacks a file that an import names"
    case .altered: "an archived file is no longer what was taken in"
    }
  }
}
