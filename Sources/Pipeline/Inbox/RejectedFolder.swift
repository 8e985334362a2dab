import Diagnostics
import Glibc
import Store

/// `inbox/rejected/`: files that could not be imported, each with its reason beside it.
struct RejectedFolder {
  let folder: String

  /// Moves a file there.
  ///
  /// - Returns: Its new path.
  func take(_ entry: InboxEntry, because diagnostics: [Diagnostic], at time: String) throws -> String {
    do {
      try PrivateFile.makeOutputFolder(folder)
      let target = try move(entry.path)
      let lines = diagnostics.map(DiagnosticText.lines)
      let text = """
        \(DiagnosticText.escaped(entry.inner)) could not be imported (\(time)), and nothing of it was taken.

        \(lines.joined(separator: "\n"))

        Once it is mended, drop it into the inbox again; this note and the file beside it may be deleted.
        """
      try PrivateFile.replace(target + ".reason.txt", with: text + "\n")
      return target
    } catch {
      throw error.error(.register, .registerIO)
    }
  }

  /// Renames to the first name that is free, never over what is there.
  private func move(_ path: String) throws(FileFailure) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "file"
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
    for number in 1...10_000 {
      let numbered = number == 1 ? name : "\(name[..<dot])-\(number)\(name[dot...])"
      let target = folder + "/" + numbered
      // One process at a time goes through an inbox, so what is free stays free.
      if PrivateFile.exists(target) || PrivateFile.exists(target + ".reason.txt") { continue }
      guard rename(path, target) == 0 else { throw FileFailure("move", path, errno: errno) }
      try PrivateFile.syncFolders(of: path, target)
      return target
    }
    throw FileFailure("move", path, errno: EEXIST)
  }
}
