import Glibc
import Synchronization

/// A folder under a name of its own that is locked while files wait in it: one descriptor for however many files.
///
/// It is renamed to where it belongs, or removed with all that is in it.
package final class StagedFolder {
  let path: String
  /// -1 where the folder is published or removed.
  private var descriptor: Int32

  /// Makes the empty folder, mode 0700, beside `target`.
  init(beside target: String) throws(FileFailure) {
    let number = StagedFile.counter.add(1, ordering: .relaxed).newValue
    path = target + StagedFile.marker + "\(getpid())-\(number)"
    guard mkdir(path, 0o700) == 0 else { throw FileFailure("create", path, errno: errno) }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit {
    guard descriptor >= 0 else { return }
    PrivateFile.removeTree(path)
    close(descriptor)
  }

  /// Syncs, and renames the folder to `target`, where there is nothing or an empty folder.
  func publish(at target: String) throws(FileFailure) {
    try PrivateFile.syncFolder(path)
    guard rename(path, target) == 0 else { throw FileFailure("rename", target, errno: errno) }
    close(descriptor)
    descriptor = -1
    try PrivateFile.syncFolder(PrivateFile.folder(of: target))
  }
}
