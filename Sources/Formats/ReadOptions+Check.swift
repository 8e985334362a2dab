import Diagnostics

extension ReadOptions {
  /// - Throws: `MusterError` for what no file can be read by: an encoding that nobody knows, a delimiter that is
  ///   empty or ends lines, a quote or escape that is not one character.
  func check(for file: InputFile) throws {
    if let encoding, TextEncoding(label: encoding) == nil { throw ReadOptions.unknownEncoding(encoding, file) }
    if let delimiter {
      let text = DelimiterText.unescaped(delimiter)
      guard !text.isEmpty, !ReadOptions.endsLines(text) else {
        throw ReadOptions.refusal(
          "expected a delimiter, found \(text.isEmpty ? "nothing" : "a line end")", file,
          hint: "give the text that parts the cells, such as , or ; or \\t")
      }
    }
    for (name, text) in [("quote", quote), ("escape", escape.map(DelimiterText.unescaped))] {
      guard let text, text.count > 1 || ReadOptions.endsLines(text) else { continue }
      throw ReadOptions.refusal(
        "expected one character as \(name), found \(text.count > 1 ? "\"\(text)\"" : "a line end")", file,
        hint: "give one character, or none by --\(name)=''")
    }
  }

  private static func endsLines(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
  }

  static func unknownEncoding(_ label: String, _ file: InputFile) -> MusterError {
    MusterError(
      .usage,
      Diagnostic(
        .error, .encodingUnknown, "\"\(label)\" is no encoding that is known here",
        at: SourceLocation(file: file.name),
        hint: "name one like utf-8, windows-1252, iso-8859-15, macintosh, shift_jis or gb18030"))
  }

  private static func refusal(_ message: String, _ file: InputFile, hint: String) -> MusterError {
    MusterError(
      .usage, Diagnostic(.error, .importBadOption, message, at: SourceLocation(file: file.name), hint: hint))
  }
}
