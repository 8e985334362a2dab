import Diagnostics
import Glibc
import Store
import Synchronization

/// Tells when something happens in the inbox, or when the process is asked to end.
///
/// Events are a hint: a network share sends none. Whoever waits looks for itself every time it wakes.
package final class InboxEvents {
  package enum Wake: Sendable { case event, timeout, stop }

  private let folder: String
  private let events: Int32
  /// Becomes readable when the process is asked to end.
  private let requests: Int32

  /// Where a signal writes to; -1: nobody waits.
  private static let requested = Atomic<Int32>(-1)

  /// From here on SIGTERM and SIGINT end a wait, not the process.
  ///
  /// - Throws: `register.io` where the system has no more of what this takes.
  package init(_ session: Session) throws {
    folder = session.workspace.inboxFolder
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw FileFailure("watch", folder, errno: errno).error(.register, .registerIO)
    }
    requests = ends[0]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    events = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    InboxEvents.requested.store(ends[1], ordering: .relaxed)
    for number in [SIGTERM, SIGINT] {
      signal(number) { _ in
        var byte: UInt8 = 1
        _ = write(InboxEvents.requested.load(ordering: .relaxed), &byte, 1)
      }
    }
  }

  deinit {
    if events >= 0 { close(events) }
    close(requests)
  }

  /// Waits for an event, the end of `seconds`, or a request to end.
  package func wait(seconds: Int) -> Wake {
    watch(folder)
    var waited = [
      pollfd(fd: requests, events: Int16(POLLIN), revents: 0), pollfd(fd: events, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&waited, nfds_t(waited.count), Int32(truncatingIfNeeded: seconds * 1000))
    if waited[0].revents != 0 { return .stop }
    guard count > 0 else { return .timeout }
    drain()
    // What is being copied in comes in many events.
    usleep(200_000)
    drain()
    return .event
  }

  private func watch(_ path: String) {
    guard events >= 0 else { return }
    let kinds = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_ONLYDIR | IN_DONT_FOLLOW)
    guard inotify_add_watch(events, path, kinds) >= 0 else { return }
    let names: [String]
    // Gone meanwhile, or closed to us: the pass that follows says so, with the reason.
    do { names = try PrivateFile.names(in: path) } catch { return }
    for name in names where name != InboxListing.rejectedFolder {
      let inner = path + "/" + name
      if PrivateFile.isFolder(inner), !PrivateFile.isLink(inner) { watch(inner) }
    }
  }

  private func drain() {
    guard events >= 0 else { return }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { buffer.deallocate() }
    while read(events, buffer.baseAddress, buffer.count) > 0 {}
  }
}
