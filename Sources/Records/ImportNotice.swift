/// A warning that reading a file gave, kept with its import.
///
/// Hangs on the file's bytes, what was said of it, the connectors and the catalogue alone: never on what else is in the
/// register.
package struct ImportNotice: Hashable, Sendable, Codable {
  /// As diagnostics have it, such as `connector.unmapped-column`; text, so that a code of another version is read too.
  package var code: String
  package var message: String
  /// The physical line, from 1; nil where the whole file is meant.
  package var line: Int?

  package init(code: String, message: String, line: Int? = nil) {
    self.code = code
    self.message = message
    self.line = line
  }
}

/// A warning about a file that counts.
package struct FileNotice: Hashable, Sendable, Codable {
  package var importID: String
  /// The file as the user named it.
  package var file: String
  package var notice: ImportNotice

  package init(importID: String, file: String, notice: ImportNotice) {
    self.importID = importID
    self.file = file
    self.notice = notice
  }
}
