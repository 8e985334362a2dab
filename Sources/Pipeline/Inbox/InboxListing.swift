import Diagnostics
import Glibc
import Store

/// What lies in the inbox: files that may be taken, and what never is.
struct InboxListing {
  private(set) var files: [InboxEntry] = []
  /// What is there and is no file to be taken, with the reason; by path under the inbox.
  private(set) var refused: [(inner: String, reason: String)] = []

  /// Where files go that could not be imported.
  static let rejectedFolder = "rejected"
  private static let depthLimit = 16

  private let isInbox: Bool

  /// - Parameters:
  ///   - folder: The inbox, or a folder of files to be imported.
  ///   - isInbox: Whether a folder in it named `rejected` is not looked into.
  /// - Throws: `MusterError` where a folder cannot be read.
  init(of folder: String, isInbox: Bool = true) throws {
    self.isInbox = isInbox
    try walk(folder, "", depth: 0)
  }

  private mutating func walk(_ folder: String, _ prefix: String, depth: Int) throws {
    let names: [String]
    do { names = try PrivateFile.names(in: folder) } catch {
      throw error.error(.unreadable, .readNotReadable, hint: "check the permissions of the inbox")
    }
    for name in names {
      if isInbox, prefix.isEmpty, name == InboxListing.rejectedFolder { continue }
      if InboxListing.isLeftAlone(name) { continue }
      try add(name, folder + "/" + name, prefix + name, depth: depth)
    }
  }

  private mutating func add(_ name: String, _ path: String, _ inner: String, depth: Int) throws {
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\u{FFFD}" }) {
      refused.append((inner, "its name has control characters, or is no UTF-8"))
      return
    }
    var status = stat()
    // Gone meanwhile: somebody took it back.
    guard lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG where status.st_nlink > 1:
      refused.append((inner, "it has a second name elsewhere (a hard link)"))
    case S_IFREG: files.append(InboxEntry(inner: inner, path: path, identity: InboxEntry.Identity(status)))
    case S_IFDIR where depth < InboxListing.depthLimit: try walk(path, inner + "/", depth: depth + 1)
    case S_IFDIR: refused.append((inner, "it lies too deep"))
    case S_IFLNK: refused.append((inner, "it is a symbolic link"))
    default: refused.append((inner, "it is no regular file"))
    }
  }

  /// Names that programs give to what is not complete, or not meant for anybody.
  static func isLeftAlone(_ name: String) -> Bool {
    let lower = name.lowercased()
    if name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") { return true }
    if lower == "thumbs.db" || lower == "desktop.ini" { return true }
    return unfinished.contains { lower.hasSuffix($0) }
  }

  private static let unfinished = [
    ".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".download", ".swp", ".lock",
  ]
}
