import Diagnostics
import Foundation
import GRDB

/// The register of one workspace: evidence, decisions, what was derived from them, audits and the audit log.
///
/// One SQLite database in WAL mode, `muster.db`, beside the archive of the files that came in. One writer at a time;
/// readers do not wait. Every method throws `MusterError` of exit code 4 where the database cannot be used; after an
/// error of the disk the connection is closed, and every later call fails.
package final class Register: Sendable {
  package let folder: String
  package let archive: Archive
  let queue: DatabaseQueue
  let failure: RegisterFailure

  static let fileName = "muster.db"

  /// Makes an empty register in a folder that has none.
  package static func create(at folder: String, wait: Double = 5) throws -> Register {
    let path = folder + "/" + fileName
    let failure = RegisterFailure(database: path)
    do {
      try refuseLink(path, failure)
      try PrivateFile.makeFolder(folder)
      // SQLite gives its WAL and shared-memory files the mode of the database file.
      try PrivateFile.create(path)
    } catch {
      throw failure.told(error)
    }
    return try Register(folder: folder, readOnly: false, wait: wait, isNew: true)
  }

  /// Opens the register of a folder.
  ///
  /// - Parameter wait: Seconds to wait for another writer.
  /// - Throws: `MusterError` where there is no register, or it is a link, damaged, newer than this program, or not
  ///   writable (unless `readOnly`).
  package convenience init(folder: String, readOnly: Bool, wait: Double = 5) throws {
    try self.init(folder: folder, readOnly: readOnly, wait: wait, isNew: false)
  }

  private init(folder: String, readOnly: Bool, wait: Double, isNew: Bool) throws {
    let path = folder + "/" + Register.fileName
    let failure = RegisterFailure(database: path)
    self.folder = folder
    self.failure = failure
    self.archive = Archive(folder: folder + "/archive")
    do {
      try Register.check(path, readOnly: readOnly, failure)
      queue = try DatabaseQueue(path: path, configuration: Register.configuration(readOnly: readOnly, wait: wait))
      if !readOnly { try Register.syncEveryCommit(queue) }
      try Register.migrate(queue, readOnly: readOnly, isNew: isNew, failure)
      if !readOnly {
        try archive.sweep()
        try finishForgetting()
      }
    } catch {
      throw failure.told(error)
    }
  }

  /// Gives the database back; later calls fail.
  package func close() throws {
    do { try queue.close() } catch { throw failure.told(error) }
  }

  private static func configuration(readOnly: Bool, wait: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(wait)
    configuration.journalMode = .wal
    configuration.label = "muster.register"
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    return configuration
  }

  /// A commit is on the disk before anything follows from it, as the removal of a file from the inbox.
  ///
  /// GRDB sets NORMAL when it turns the write-ahead log on, which is after it prepares a connection, so this comes last.
  private static func syncEveryCommit(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
  }

  private static func refuseLink(_ path: String, _ failure: RegisterFailure) throws {
    for suffix in ["", "-wal", "-shm", "-journal"] where PrivateFile.isLink(path + suffix) {
      throw failure.failure(
        .registerLink, "\(fileName + suffix) is a link, and a register is never opened through one",
        hint: "move the file itself into the workspace")
    }
  }

  private static func check(_ path: String, readOnly: Bool, _ failure: RegisterFailure) throws {
    try refuseLink(path, failure)
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { throw failure.damaged("the file is missing") }
      throw FileFailure("look at", path, errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure.damaged("it is not a regular file") }
    if access(path, R_OK) != 0 { throw FileFailure("read", path, errno: errno) }
    if !readOnly, access(path, W_OK) != 0 { throw failure.readOnly() }
  }

  private static func migrate(
    _ queue: DatabaseQueue, readOnly: Bool, isNew: Bool, _ failure: RegisterFailure
  ) throws {
    let migrator = Migrations.migrator()
    let isComplete = try queue.read { database in
      if !isNew { try checkKind(database, failure) }
      if try migrator.hasBeenSuperseded(database) { throw failure.newer() }
      return try migrator.hasCompletedMigrations(database)
    }
    if isComplete { return }
    // A reader brings an older register up to date as a writer does, where it can.
    if readOnly { return try Register(folder: PrivateFile.folder(of: failure.database), readOnly: false).close() }
    try migrator.migrate(queue)
  }

  /// Refuses a database of something else. One without any table is what a killed `init` leaves: it is filled.
  private static func checkKind(_ database: Database, _ failure: RegisterFailure) throws {
    if try Int.fetchOne(database, sql: "PRAGMA application_id") == Migrations.applicationID { return }
    let tables = try Int.fetchOne(
      database, sql: "SELECT COUNT(*) FROM sqlite_master WHERE name NOT LIKE 'grdb_%' AND name NOT LIKE 'sqlite_%'")
    if tables != 0 { throw failure.damaged("it holds something other than a register") }
    let archive = PrivateFile.folder(of: failure.database) + "/archive"
    if PrivateFile.isFolder(archive), try !PrivateFile.names(in: archive).isEmpty {
      throw failure.damaged("it is empty, though archive/ holds imported files")
    }
  }
}

extension Register {
  /// Reads in one consistent view.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try queue.read(body) } catch { throw given(error) }
  }

  /// Writes in one transaction that has the write lock from its start.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        guard let value else { preconditionFailure("a transaction that committed has run its body") }
        return value
      }
    } catch {
      throw given(error)
    }
  }

  /// The error as told; a fatal one closes the connection first.
  private func given(_ error: any Error) -> any Error {
    let told = failure.told(error)
    if RegisterFailure.isFatal(error) {
      // What closing says is of no use any more: the first error is the one that counts.
      do { try queue.close() } catch { return told }
    }
    return told
  }
}
