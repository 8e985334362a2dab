import Glibc
import Synchronization

/// A folder under a name of its own that is locked while files wait in it: one descriptor for however many files.
package final class StagedFolder {
  let path: String
  private let descriptor: Int32

  /// Makes the empty folder, mode 0700, in `folder`.
  init(in folder: String) throws(FileFailure) {
    let number = StagedFile.counter.add(1, ordering: .relaxed).newValue
    path = folder + "/incoming" + StagedFile.marker + "\(getpid())-\(number)"
    guard mkdir(path, 0o700) == 0 else { throw FileFailure("create", path, errno: errno) }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit {
    rmdir(path)
    close(descriptor)
  }
}
