import Diagnostics
import Glibc

/// Makes a new workspace of a backup; until all of it was checked, it lies beside its place.
package struct BackupRestorer {
  private let file: String
  private let reader: TarReader
  /// Names as they were met, with the hash of what came.
  private var hashes: [String: String] = [:]
  private var sums: [UInt8]?
  private var summary = BackupSummary()

  /// - Parameter folder: Must not be there yet, or be empty.
  /// - Throws: `MusterError`; `folder` is then as it was before.
  package static func restore(_ file: String, to folder: String) throws -> BackupSummary {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    try refuseUsed(folder)
    do {
      var restorer = BackupRestorer(file: file, reader: try open(file))
      let above = PrivateFile.folder(of: folder)
      try PrivateFile.makeFolder(above)
      try StagedFile.sweep(above, of: PrivateFile.name(of: folder))
      let staged = try StagedFolder(beside: folder)
      try restorer.unpack(into: staged.path)
      try restorer.checkSums()
      try restorer.checkRegister(in: staged.path)
      try restorer.publish(staged, at: folder)
      return restorer.summary
    } catch let fault as TarFault {
      throw damaged(file, fault.reason)
    } catch let failure as FileFailure {
      throw failure.error(.register, .workspaceNotWritable)
    }
  }

  private init(file: String, reader: TarReader) {
    self.file = file
    self.reader = reader
  }

  private static func open(_ file: String) throws -> TarReader {
    do { return try TarReader(file) } catch {
      switch error.errno {
      case ENOENT: throw error.error(.unreadable, .readMissingFile, hint: "check the path and its spelling")
      case EISDIR: throw error.error(.unreadable, .readNotAFile, hint: "name the file that muster backup wrote")
      default: throw error.error(.unreadable, .readNotReadable, hint: "check its permissions")
      }
    }
  }

  private static func refuseUsed(_ folder: String) throws {
    guard PrivateFile.exists(folder) else { return }
    if Workspace(folder: folder).exists {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .workspaceExists, "a backup is restored into a new workspace, and this folder is one already",
          at: SourceLocation(file: folder), hint: "name a folder that is not there yet"))
    }
    let isEmpty: Bool
    do { isEmpty = try !PrivateFile.isLink(folder) && PrivateFile.names(in: folder).isEmpty } catch { isEmpty = false }
    guard !isEmpty else { return }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .backupNotEmpty, "expected a folder that is not there yet, or an empty one",
        at: SourceLocation(file: folder), hint: "name another folder"))
  }

  static func damaged(_ file: String, _ reason: String, hint: String? = nil) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .backupDamaged, "the backup cannot be restored: \(reason)", at: SourceLocation(file: file),
        notes: ["nothing was written"], hint: hint ?? "fetch the file again, or take an older backup"))
  }

  // MARK: - Unpacking

  private mutating func unpack(into folder: String) throws {
    while let header = try reader.next() {
      let shown = DiagnosticText.escaped(header.name)
      guard BackupLayout.isExpected(header.name) else { throw TarFault("it holds \(shown), which no backup does") }
      guard hashes[header.name] == nil else { throw TarFault("it holds \(shown) twice") }
      guard sums == nil else { throw TarFault("\(shown) follows its list of hashes") }
      if header.name == BackupLayout.sums {
        guard header.size <= 1 << 28 else { throw TarFault("its list of hashes is too long") }
        var bytes: [UInt8] = []
        try reader.body(of: header) { bytes += $0 }
        sums = bytes
        continue
      }
      hashes[header.name] = try write(header, to: folder + "/" + header.name)
    }
    summary.archivedFiles = hashes.keys.count { BackupLayout.archivedHash($0) != nil }
    summary.configurationFiles = hashes.count - summary.archivedFiles - 1
  }

  /// - Returns: The hash of what was written.
  private mutating func write(_ header: TarHeader, to path: String) throws -> String {
    try PrivateFile.makeFolder(PrivateFile.folder(of: path))
    let output = try StagedFile(beside: path)
    var hash = ContentHash()
    try reader.body(of: header) { chunk in
      hash.update(chunk)
      try output.write(chunk)
    }
    try output.publish(at: path)
    summary.byteCount += header.size
    return hash.hexadecimal()
  }

  // MARK: - Checking

  private func checkSums() throws {
    guard let sums else { throw TarFault("it ends without its list of hashes: it was cut off") }
    guard hashes[BackupLayout.database] != nil, hashes["muster.yaml"] != nil else {
      throw TarFault("the register or muster.yaml is not in it")
    }
    var listed: [String: String] = [:]
    for line in String(decoding: sums, as: UTF8.self).split(separator: "\n") where line.utf8.count > 66 {
      listed[String(line.dropFirst(66))] = String(line.prefix(64))
    }
    for name in Set(listed.keys).union(hashes.keys).sorted() {
      let shown = DiagnosticText.escaped(name)
      guard let was = listed[name] else { throw TarFault("\(shown) is not in its list of hashes") }
      guard let found = hashes[name] else { throw TarFault("\(shown) is missing from it") }
      guard was == found else { throw TarFault("\(shown) was altered") }
      if let hash = BackupLayout.archivedHash(name), hash != found {
        throw TarFault("\(shown) does not have the hash that it is named after")
      }
    }
  }

  private mutating func checkRegister(in folder: String) throws {
    do {
      let register = try Register(folder: folder, readOnly: false)
      if let fault = try register.integrityFaults().first { throw TarFault("its register is damaged: \(fault)") }
      if let fault = try register.logFaults().first { throw TarFault("its audit log was tampered with: \(fault.text)") }
      for hash in try register.namedHashes() where hashes[BackupLayout.archived(hash)] == nil {
        throw TarFault("it lacks archive file \(hash), which its register names")
      }
      summary.logHead = try register.logHead()
      try register.close()
    } catch let error as MusterError {
      let first = error.diagnostics.first
      throw BackupRestorer.damaged(
        file, "its register cannot be used: \(first?.message ?? "")",
        hint: first?.code == .registerNewer ? first?.hint : nil)
    }
  }

  private func publish(_ staged: StagedFolder, at folder: String) throws(FileFailure) {
    for name in ["archive", "connectors", "inbox", "reports"] { try PrivateFile.makeFolder(staged.path + "/" + name) }
    try PrivateFile.syncFile(staged.path + "/" + BackupLayout.database)
    for name in ["archive", "connectors"] { try PrivateFile.syncFolder(staged.path + "/" + name) }
    try staged.publish(at: folder)
  }
}
