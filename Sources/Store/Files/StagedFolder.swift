import Glibc

/// A folder under a name of its own that is filled, then renamed to where it belongs; locked meanwhile.
final class StagedFolder {
  let path: String
  private var descriptor: Int32

  /// Makes the empty folder, mode 0700, beside `target`, and removes those that killed processes left there.
  init(beside target: String) throws(FileFailure) {
    let above = PrivateFile.folder(of: target)
    let name = target.split(separator: "/").last.map(String.init) ?? target
    try PrivateFile.makeFolder(above)
    try StagedFolder.sweep(above, of: name)
    path = target + StagedFile.marker + "\(getpid())"
    guard mkdir(path, 0o700) == 0 else { throw FileFailure("make", path, errno: errno) }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure("open", path, errno: errno) }
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit { discard() }

  /// Renames the folder to `target`, where there is nothing or an empty folder.
  func publish(at target: String) throws(FileFailure) {
    try PrivateFile.syncFolder(path)
    guard rename(path, target) == 0 else { throw FileFailure("rename", target, errno: errno) }
    close(descriptor)
    descriptor = -1
    try PrivateFile.syncFolder(PrivateFile.folder(of: target))
  }

  private func discard() {
    guard descriptor >= 0 else { return }
    StagedFolder.remove(path)
    close(descriptor)
    descriptor = -1
  }

  private static func sweep(_ folder: String, of name: String) throws(FileFailure) {
    for found in try PrivateFile.names(in: folder) where found.hasPrefix(name + StagedFile.marker) {
      let path = folder + "/" + found
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(path) }
    }
  }

  /// Removes a folder with all that is in it; links are removed, never followed.
  private static func remove(_ path: String) {
    if PrivateFile.isFolder(path), !PrivateFile.isLink(path) {
      let names: [String]
      do { names = try PrivateFile.names(in: path) } catch { return }
      for name in names { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
