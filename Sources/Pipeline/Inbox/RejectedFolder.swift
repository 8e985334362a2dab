import Diagnostics
import Glibc
import Records
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
      let target = freeName(for: entry.path)
      let lines = diagnostics.map(DiagnosticText.lines)
      let text = """
        \(DiagnosticText.escaped(entry.inner)) could not be imported (\(time)).

        \(lines.joined(separator: "\n"))

        Once it is mended, drop it into the inbox again; this note and the file beside it may be deleted.
        """
      // The reason first: a stop between the two leaves the file in the inbox, and the next pass begins anew.
      try PrivateFile.replace(target + ".reason.txt", with: text + "\n")
      try move(entry.path, to: target)
      return target
    } catch {
      throw error.error(.register, .registerIO)
    }
  }

  /// Moves a companion to the file that went before it.
  func take(_ companion: CompanionFile, beside target: String) throws {
    do {
      try move(companion.path, to: target + "." + companion.kind.rawValue)
    } catch {
      throw error.error(.register, .registerIO)
    }
  }

  /// The first name there that is free. One process at a time goes through an inbox, so what is free stays free.
  private func freeName(for path: String) -> String {
    let name = PrivateFile.name(of: path)
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
    var number = 1
    while true {
      let target = folder + "/" + (number == 1 ? name : "\(name[..<dot])-\(number)\(name[dot...])")
      if !PrivateFile.exists(target) { return target }
      number += 1
    }
  }

  private func move(_ path: String, to target: String) throws(FileFailure) {
    guard rename(path, target) == 0 else { throw FileFailure("move", path, errno: errno) }
    try PrivateFile.syncFolders(of: path, target)
  }
}
