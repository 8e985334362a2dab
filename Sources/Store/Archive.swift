import Diagnostics
import Glibc

/// Every imported file, verbatim, under its content hash: `archive/ab/abcdef…`; never edited.
package struct Archive: Sendable {
  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// Where the file of that hash lies, or would.
  package func path(of sha256: String) -> String { "\(folder)/\(sha256.prefix(2))/\(sha256)" }

  package func contains(_ sha256: String) -> Bool { PrivateFile.exists(path(of: sha256)) }

  package func bytes(of sha256: String) throws(FileFailure) -> [UInt8] {
    try PrivateFile.bytes(at: path(of: sha256))
  }

  /// What is to be archived.
  package enum Original: Sendable {
    case file(String)
    case bytes([UInt8])
  }

  /// Bytes copied and synced under a name of their own, waiting for the transaction that makes them count.
  struct Staged {
    let file: StagedFile
    let sha256: String
  }

  /// A folder in which any number of files can wait with one descriptor.
  package func waitingFolder() throws(FileFailure) -> StagedFolder {
    try PrivateFile.makeFolder(folder)
    return try StagedFolder(beside: folder + "/incoming")
  }

  /// Copies the original into the archive's folder and hashes what was copied.
  ///
  /// - Parameter waiting: The folder in which the copy waits, closed; nil: by itself, open.
  func stage(_ original: Original, in waiting: StagedFolder? = nil) throws(FileFailure) -> Staged {
    try PrivateFile.makeFolder(folder)
    let file: StagedFile
    if let waiting { file = try StagedFile(in: waiting) } else { file = try StagedFile(beside: folder + "/incoming") }
    var hash = ContentHash()
    switch original {
    case .bytes(let bytes):
      hash.update(bytes)
      try file.write(bytes)
    case .file(let path):
      try PrivateFile.forEachChunk(of: path) { (chunk) throws(FileFailure) in
        hash.update(chunk)
        try file.write(chunk)
      }
    }
    try file.sync()
    file.rest()
    return Staged(file: file, sha256: hash.hexadecimal())
  }

  /// Renames a staged file to its place.
  ///
  /// - Returns: Whether it was new; a file of the same hash that is already there stays, and the copy goes.
  func publish(_ staged: Staged) throws(FileFailure) -> Bool {
    let target = path(of: staged.sha256)
    if PrivateFile.exists(target) {
      staged.file.discard()
      return false
    }
    try PrivateFile.makeFolder(PrivateFile.folder(of: target))
    try staged.file.publish(at: target)
    try PrivateFile.syncFolder(folder)
    return true
  }

  /// Takes back a file that was published for an import that did not come about.
  func withdraw(_ sha256: String) { unlink(path(of: sha256)) }

  /// Removes what killed processes left half written.
  func sweep() throws(FileFailure) {
    if PrivateFile.isFolder(folder) { try StagedFile.sweep(folder) }
  }

  /// Hashes that files in the archive are named after, sorted; other names are left out.
  package func hashes() throws(FileFailure) -> [String] {
    var hashes: [String] = []
    guard PrivateFile.isFolder(folder) else { return [] }
    for name in try PrivateFile.names(in: folder)
    where name.utf8.count == 2 && PrivateFile.isFolder(folder + "/" + name) {
      for file in try PrivateFile.names(in: folder + "/" + name)
      where BackupLayout.isHash(file) && file.hasPrefix(name) {
        hashes.append(file)
      }
    }
    return hashes
  }

  package enum Fault: Hashable, Sendable {
    case missing(sha256: String)
    /// The bytes are no longer those that were taken in.
    case altered(sha256: String)
  }

  /// What is wrong with the archived files of these hashes, in the order given.
  package func faults(among hashes: [String]) throws(FileFailure) -> [Fault] {
    var faults: [Fault] = []
    for hash in hashes {
      guard contains(hash) else {
        faults.append(.missing(sha256: hash))
        continue
      }
      if try sha256(ofFile: path(of: hash)) != hash { faults.append(.altered(sha256: hash)) }
    }
    return faults
  }
}
