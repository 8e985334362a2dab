/// Which files a backup may hold, and under which names.
enum BackupLayout {
  static let database = Register.fileName
  /// The last file: the hash of every other, as `sha256sum -c` reads it.
  static let sums = "SHA256SUMS"
  static let configuration = ["muster.yaml", "catalog.yaml", "requirements.yaml", "model.json"]

  static func archived(_ sha256: String) -> String { "archive/\(sha256.prefix(2))/\(sha256)" }

  /// The hash that a name in `archive/` stands for; nil for any other name.
  static func archivedHash(_ name: String) -> String? {
    guard let hash = name.split(separator: "/").last.map(String.init), isHash(hash), name == archived(hash) else {
      return nil
    }
    return hash
  }

  /// Whether a backup can hold a file of that name: nothing that leads out of the workspace is.
  static func isExpected(_ name: String) -> Bool {
    if name == database || name == sums || configuration.contains(name) || archivedHash(name) != nil { return true }
    guard name.hasPrefix("connectors/") else { return false }
    return isConnector(String(name.dropFirst("connectors/".count)))
  }

  /// A file name without anything that could lead elsewhere or hide.
  static func isConnector(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 255 && !name.contains("/")
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x5C }
  }

  static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Lines of `sha256sum`.
  static func sumsText(_ members: [(name: String, sha256: String)]) -> String {
    members.map { "\($0.sha256)  \($0.name)\n" }.joined()
  }
}
