import Diagnostics
import Glibc
import Records
import Store

/// The file that says that another is complete: `hr.xml.done`, or `hr.xml.sha256` with its hash.
struct CompanionFile {
  let path: String
  let kind: CompanionKind
  private let identity: InboxEntry.Identity

  /// - Returns: nil where it has not come.
  init?(_ kind: CompanionKind, of file: String) {
    path = file + "." + kind.rawValue
    self.kind = kind
    guard let identity = InboxEntry.Identity(path: path) else { return nil }
    self.identity = identity
  }

  /// The kind and the path of the file that a name speaks of; nil where it is no companion's.
  static func subject(of path: String) -> (kind: CompanionKind, file: String)? {
    CompanionKind.allCases.first { path.hasSuffix("." + $0.rawValue) }.map { kind in
      (kind, String(path.dropLast(kind.rawValue.utf8.count + 1)))
    }
  }

  /// As an entry of the inbox, to ask whether it has settled.
  var entry: InboxEntry { InboxEntry(inner: path, path: path, identity: identity) }

  /// Checks the hash that it gives.
  ///
  /// - Throws: `import.companion` where it gives none, or the file has another.
  func check(_ file: String) throws {
    guard kind == .sha256 else { return }
    let (stated, found): (String?, String)
    do {
      stated = identity.size <= 4096 ? CompanionFile.hash(in: try PrivateFile.bytes(at: path)) : nil
      found = try sha256(ofFile: file)
    } catch {
      throw error.error(.unreadable, .readNotReadable, hint: "check the permissions of the inbox")
    }
    guard let stated else {
      throw error(
        "expected the file's SHA-256 (64 hexadecimal digits) in \(PrivateFile.name(of: path)), found none", file)
    }
    guard stated == found else {
      throw error("its SHA-256 begins \(found.prefix(8)), and its companion says \(stated.prefix(8))", file)
    }
  }

  private func error(_ what: String, _ file: String) -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .importCompanion, what, at: SourceLocation(file: file),
        hint: "the file was altered or cut off on its way: drop it again, its companion last"))
  }

  /// The first word of what `sha256sum` writes, in lower case.
  static func hash(in bytes: [UInt8]) -> String? {
    let word = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).first?.lowercased()
    guard let word, word.utf8.count == 64, word.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    return word
  }
}
