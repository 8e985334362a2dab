import Diagnostics
import Formats
import Records

extension FileOrigin {
  /// How many paths one diagnostic names.
  private static let namedPaths = 20

  /// Tells the paths of XML and JSON that hold values and feed nothing, as the columns of tables are told.
  func noteUnmappedPaths(_ mapped: inout MappedFile) {
    var paths: [String] = []
    for column in mapped.columns where column.field == nil && column.how == .unmapped {
      if !paths.contains(column.header), paths.count < 2000 { paths.append(column.header) }
    }
    // What JSON-LD says of itself is no data.
    let isLinked = paths.contains { FileOrigin.lastName(of: $0) == "@context" }
    paths.removeAll { path in
      let name = FileOrigin.lastName(of: path)
      return name == "@context" || name == "@type" || (isLinked && name == "type")
    }
    for path in paths where LostStandingWords.isSaid(by: String(FileOrigin.lastName(of: path))) {
      mapped.diagnostics.append(LostStandingWords.diagnostic("path \"\(path)\"", in: file.name, line: nil))
    }
    paths.removeAll { LostStandingWords.isSaid(by: String(FileOrigin.lastName(of: $0))) }
    let telling = paths.filter {
      mapped.tellingPaths.contains($0) && !UnreadColumns.isOfTheSystem(String(FileOrigin.lastName(of: $0)))
    }
    paths.removeAll(where: telling.contains)
    noteTellingPaths(telling, &mapped)
    guard !paths.isEmpty else { return }
    let named = paths.prefix(FileOrigin.namedPaths).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = paths.count > FileOrigin.namedPaths ? " and \(paths.count - FileOrigin.namedPaths) more" : ""
    mapped.diagnostics.append(
      Diagnostic(
        .note, .connectorUnmapped,
        paths.count == 1 ? "path \(named) feeds nothing" : "\(paths.count) paths feed nothing: \(named)\(more)",
        at: SourceLocation(file: file.name),
        hint: "to use one, name it in a connector: \(file.inspectCommand)"))
  }

  /// What holds certificates or dates and is not taken should be looked at by somebody.
  private func noteTellingPaths(_ paths: [String], _ mapped: inout MappedFile) {
    guard !paths.isEmpty else { return }
    let named = paths.prefix(FileOrigin.namedPaths).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = paths.count > FileOrigin.namedPaths ? " and \(paths.count - FileOrigin.namedPaths) more" : ""
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .connectorUnmapped,
        paths.count == 1
          ? "path \(named) feeds nothing, and holds certificates or dates"
          : "\(paths.count) paths feed nothing, and hold certificates or dates: \(named)\(more)",
        at: SourceLocation(file: file.name),
        hint: "say what they are in a connector: \(file.inspectCommand)"))
  }

  private static func lastName(of path: String) -> Substring {
    path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }
}
