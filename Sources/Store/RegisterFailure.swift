import Diagnostics
import Foundation
import GRDB

/// Turns what the database or the disk says into an error that tells its reader what to do.
struct RegisterFailure {
  let database: String

  /// - Returns: The error of exit code 4; errors that are told already pass unchanged.
  func told(_ error: any Error) -> any Error {
    switch error {
    case let error as MusterError: error
    case let error as FileFailure: error.error(.register, .registerIO)
    case let error as DatabaseError: told(error)
    default:
      failure(
        .registerIO, "the register could not be used: \(error)",
        hint: "close other programs that use the workspace, check the disk, and try again")
    }
  }

  /// Whether the connection is to be given up: after a failed write a second try may report success falsely.
  static func isFatal(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return error is FileFailure }
    switch error.resultCode {
    case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CORRUPT, .SQLITE_NOTADB: return true
    default: return false
    }
  }

  private func told(_ error: DatabaseError) -> MusterError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: locked()
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: readOnly()
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
      damaged("the database says: \(error.message ?? "malformed")")
    case .SQLITE_CANTOPEN: cannotOpen()
    case .SQLITE_FULL:
      failure(
        .registerIO, "the disk is full: nothing of this command was kept",
        hint: "free some space and run the command again")
    default:
      failure(
        .registerIO, "reading or writing the register failed: \(error.message ?? "\(error.extendedResultCode)")",
        hint: "check the disk and its free space, then run the command again")
    }
  }

  func locked() -> MusterError {
    let holder = WriteLockHolder.find(database: database)
    return failure(
      .registerLocked, "the register is in use by \(holder?.text ?? "another process")",
      hint: "run the command again when the other one is done")
  }

  func readOnly() -> MusterError {
    failure(
      .registerReadOnly, "the register cannot be written to",
      hint: "give yourself the right to write to the file and its folder, or copy the workspace to where you have it")
  }

  func damaged(_ detail: String) -> MusterError {
    failure(
      .registerDamaged, "this is not a register that can be used: \(detail)",
      hint: "put back muster.db from your last copy of the workspace; archive/ still holds every file that came in")
  }

  func newer() -> MusterError {
    failure(
      .registerNewer, "the register was written by a newer version of muster than this one",
      hint: "use the newer version, or restore a backup from before it")
  }

  private func cannotOpen() -> MusterError {
    // SQLite cannot open a database in WAL mode where it may not make files beside it (its error 14).
    let folder = PrivateFile.folder(of: database)
    if PrivateFile.exists(database), access(folder, W_OK) != 0 { return readOnly() }
    return failure(
      .registerIO, "the register cannot be opened", hint: "check that the file can be read and its folder written to")
  }

  func failure(_ code: DiagnosticCode, _ message: String, hint: String) -> MusterError {
    MusterError(.register, Diagnostic(.error, code, message, at: SourceLocation(file: database), hint: hint))
  }
}
