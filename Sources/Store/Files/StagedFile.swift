import Glibc
import Synchronization

/// A file under a name of its own that is locked while it is written, then renamed to where it belongs.
///
/// The lock dies with the process, so what a killed process left behind can be told from what is being written.
package final class StagedFile {
  static let marker = ".part-"
  private static let counter = Atomic<Int>(0)

  let path: String
  private var descriptor: Int32

  /// Makes the empty file, mode 0600, in the folder of `target`.
  package init(beside target: String) throws(FileFailure) {
    let number = StagedFile.counter.add(1, ordering: .relaxed).newValue
    path = target + StagedFile.marker + "\(getpid())-\(number)"
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFailure("create", target, errno: errno) }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit { discard() }

  package func write(_ bytes: [UInt8]) throws(FileFailure) {
    var failure: FileFailure?
    bytes.withUnsafeBytes { buffer in
      do throws(FileFailure) { try write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
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
    try sync()
    guard rename(path, target) == 0 else { throw FileFailure("rename", target, errno: errno) }
    close(descriptor)
    descriptor = -1
    try PrivateFile.syncFolder(PrivateFile.folder(of: target))
  }

  /// Removes the file, unless it was published.
  func discard() {
    guard descriptor >= 0 else { return }
    unlink(path)
    close(descriptor)
    descriptor = -1
  }

  /// Removes the staged files in `folder` that no living process is writing.
  ///
  /// - Parameter target: The file that they were to become; nil: any.
  static func sweep(_ folder: String, of target: String? = nil) throws(FileFailure) {
    let beginning = (target ?? "") + marker
    for name in try PrivateFile.names(in: folder)
    where target == nil ? name.contains(marker) : name.hasPrefix(beginning) {
      let path = folder + "/" + name
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    }
  }
}
