import Foundation
import Glibc
import Synchronization

/// A file under a name of its own that is locked while it is written, then renamed to where it belongs.
///
/// The lock dies with the process, so what a killed process left behind can be told from what is being written.
package final class StagedFile {
  static let marker = ".part-"
  static let counter = Atomic<Int>(0)

  package let path: String
  /// -1 where the file is closed.
  private var descriptor: Int32
  /// Whether it has neither been published nor removed.
  private var isWaiting = true
  /// Whose lock guards the file; nil: its own.
  private let folder: StagedFolder?

  /// Makes the empty file, mode 0600, in the folder of `target`.
  package init(beside target: String) throws(FileFailure) {
    let number = StagedFile.counter.add(1, ordering: .relaxed).newValue
    path = target + StagedFile.marker + "\(getpid())-\(number)"
    folder = nil
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFailure("create", target, errno: errno) }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  /// Makes the empty file, mode 0600, in a folder that guards it once it is closed.
  package init(in folder: StagedFolder) throws(FileFailure) {
    let number = StagedFile.counter.add(1, ordering: .relaxed).newValue
    path = "\(folder.path)/\(number)"
    self.folder = folder
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFailure("create", path, errno: errno) }
  }

  deinit { discard() }

  /// Closes the file, which waits on in the folder that guards it.
  ///
  /// - Parameter modified: Seconds since 1970 at which the file is to have been written last; nil: now.
  package func rest(modified: Int? = nil) {
    guard folder != nil, descriptor >= 0 else { return }
    if let modified {
      let time = timespec(tv_sec: modified, tv_nsec: 0)
      futimens(descriptor, [time, time])
    }
    close(descriptor)
    descriptor = -1
  }

  package func write(_ bytes: [UInt8]) throws(FileFailure) {
    var failure: FileFailure?
    bytes.withUnsafeBytes { buffer in
      do throws(FileFailure) { try write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure("write", path, errno: errno)
      }
      written += count
    }
  }

  /// Makes what was written outlast a power failure.
  package func sync() throws(FileFailure) {
    if fsync(descriptor) != 0 { throw FileFailure("sync", path, errno: errno) }
  }

  /// Syncs, and renames to `target`, over what is there.
  package func publish(at target: String) throws(FileFailure) {
    if descriptor >= 0 { try sync() }
    guard rename(path, target) == 0 else { throw FileFailure("rename", target, errno: errno) }
    isWaiting = false
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    try PrivateFile.syncFolder(PrivateFile.folder(of: target))
  }

  /// Removes the file, unless it was published.
  func discard() {
    guard isWaiting else { return }
    isWaiting = false
    unlink(path)
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Whether the name is one that staged files are given: `NAME.part-PROCESS-NUMBER`.
  ///
  /// - Parameter target: `NAME`; nil: any.
  private static func isStaged(_ name: String, for target: String?) -> Bool {
    guard let start = name.range(of: marker, options: .backwards) else { return false }
    if let target, name[..<start.lowerBound] != target { return false }
    let numbers = name[start.upperBound...].split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// Removes the staged files and folders in `folder` that no living process is writing.
  ///
  /// - Parameter target: What they were to become; nil: anything.
  static func sweep(_ folder: String, of target: String? = nil) throws(FileFailure) {
    for name in try PrivateFile.names(in: folder) where isStaged(name, for: target) {
      let path = folder + "/" + name
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { PrivateFile.removeTree(path) }
    }
  }
}
