/// A place in a file that a user handed in, in terms of its original bytes.
package struct SourceLocation: Hashable, Sendable, Codable {
  /// The file as the user named it.
  package var file: String
  /// The physical line, from 1; nil where the whole file is meant.
  package var line: Int?
  /// The column in characters, from 1; nil where the whole line is meant.
  package var column: Int?
  /// The element path, JSON pointer or Message-ID and part within the file; nil where a line says it all.
  package var path: String?

  package init(file: String, line: Int? = nil, column: Int? = nil, path: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }

  /// `file:line:column`, as far as known.
  package var text: String {
    var text = file
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    return text
  }
}
