/// Which attachments can be read as files of their own.
enum AttachmentKind {
  private static let types: Set<String> = [
    "text/csv", "text/comma-separated-values", "text/tab-separated-values", "text/x-csv", "application/csv",
    "application/x-csv", "text/xml", "application/xml", "application/json", "text/json", "application/x-ndjson",
    "application/ndjson", "application/jsonl", "application/ld+json", "application/vc+jwt",
  ]

  private static let extensions: Set<String> = [
    "csv", "tsv", "tab", "psv", "txt", "dat", "xml", "json", "jsonl", "ndjson", "jwt",
  ]

  /// Whether type or file name says delimited or plain text, XML or JSON.
  static func isReadable(type: String, filename: String?) -> Bool {
    if types.contains(type) { return true }
    if type.hasSuffix("+json") { return true }
    guard let filename, let dot = filename.lastIndex(of: ".") else { return false }
    return extensions.contains(filename[filename.index(after: dot)...].lowercased())
  }
}
