import Glibc

/// One file that lies in the inbox.
struct InboxEntry: Sendable {
  /// Path under the inbox.
  var inner: String
  /// Path to open it by.
  var path: String
  var identity: Identity

  /// What tells the file, as it is now, from another of the same name and from itself changed.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
    var size: Int64
    /// Nanoseconds since 1970 of the last writing, and of the last change of anything.
    var written: Int64
    var changed: Int64

    /// - Returns: nil where there is no regular file; a link is none.
    init?(path: String) {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      self.init(status)
    }

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
      size = Int64(status.st_size)
      written = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
      changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
    }

    var text: String { "\(device):\(inode):\(size):\(written)" }
  }

  /// Seconds for which the file has to lie still yet; 0: it has lain still long enough.
  ///
  /// The change of anything counts beside the writing: a copy that keeps the date of its original is new all the same.
  func secondsToSettle(now: Int, settle: Int) -> Int {
    let changed = Int(identity.changed / 1_000_000_000)
    let written = Int(identity.written / 1_000_000_000)
    // A date in the future says nothing.
    let last = [changed, written].filter { $0 <= now }.max() ?? now
    return max(0, last + settle - now)
  }

  /// Whether a process has the file open for writing, where the system can tell.
  ///
  /// A lease for reading is given only while nobody writes; it is given back at once.
  var isBeingWritten: Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    if fcntl(descriptor, InboxEntry.setLease, F_RDLCK) == 0 {
      _ = fcntl(descriptor, InboxEntry.setLease, F_UNLCK)
      return false
    }
    return errno == EAGAIN
  }

  /// `F_SETLEASE` of Linux, which Swift does not show.
  private static let setLease: Int32 = 1024
}
