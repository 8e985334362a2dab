import Diagnostics
import Glibc
import Store

/// Lets one process at a time go through an inbox. The lock lies on the folder itself and dies with the process.
final class SyncLock {
  private let descriptor: Int32

  /// - Parameter wait: Seconds to wait for another process.
  /// - Throws: `register.locked` where another process still has it; `register.io`.
  init(inbox: String, wait: Double) throws {
    descriptor = open(inbox, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure("open", inbox, errno: errno).error(.register, .registerIO) }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR, waited < wait else {
        close(descriptor)
        throw MusterError(
          .register,
          Diagnostic(
            .error, .registerLocked, "another process is going through this inbox", at: SourceLocation(file: inbox),
            hint: "wait until it is done, or stop it: muster watch keeps going through it"))
      }
      usleep(50_000)
      waited += 0.05
    }
  }

  deinit { close(descriptor) }
}
