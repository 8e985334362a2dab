import Foundation
import Glibc

/// The process that holds the register's write lock.
struct WriteLockHolder {
  let process: Int32
  /// Name of its program; nil where the system does not say.
  let program: String?

  var text: String { program.map { "\($0) (process \(process))" } ?? "process \(process)" }

  /// Looks the lock up in `/proc/locks`: byte 120 of the `-shm` file is SQLite's WAL write lock.
  ///
  /// The file itself is not opened: closing it would drop the locks that this process has on it.
  static func find(database: String) -> WriteLockHolder? {
    find(file: database + "-shm", byte: 120) ?? find(file: database, byte: nil)
  }

  private static func find(file: String, byte: Int?) -> WriteLockHolder? {
    var status = stat()
    guard stat(file, &status) == 0, let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else {
      return nil
    }
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      // 12: POSIX ADVISORY WRITE 4711 fe:00:123456 120 120
      guard words.count >= 8, words[1] == "POSIX", words[3] == "WRITE", let process = Int32(words[4]),
        let inode = words[5].split(separator: ":").last.flatMap({ UInt($0) }), inode == UInt(status.st_ino),
        let first = Int(words[6]), process != getpid()
      else { continue }
      let last = Int(words[7]) ?? Int.max
      if let byte, !(first...max(first, last)).contains(byte) { continue }
      return WriteLockHolder(process: process, program: program(of: process))
    }
    return nil
  }

  private static func program(of process: Int32) -> String? {
    guard let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) else { return nil }
    let trimmed = name.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }
}
