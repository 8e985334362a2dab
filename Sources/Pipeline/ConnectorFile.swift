import Connectors
import Diagnostics
import Foundation

/// A connector and the test beside it, as a user named them.
struct ConnectorFile {
  /// As shown in diagnostics.
  var path: String
  /// nil where only a test was found.
  var text: String?
  /// Name of the file without its ending; nil for a shipped connector.
  var fileName: String?
  var test: (path: String, text: String)?

  /// - Parameters:
  ///   - argument: A connector file, a `NAME.test.yaml`, a folder of them, or the name of an own or shipped connector.
  ///   - folder: The workspace's `connectors/`; nil: there is none.
  /// - Throws: `MusterError` of exit code 2 where there is no such thing.
  static func all(_ argument: String, own folder: String?) throws -> [ConnectorFile] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
      if isFolder.boolValue { return try files(in: argument) }
      if isYAML(argument) { return [try file(argument)] }
    } else if isYAML(argument) {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configMissing, "there is no file \"\(argument)\"", hint: "name a connector file, a folder or a name")
      )
    }
    if let folder {
      for ending in [".yaml", ".yml"] where FileManager.default.fileExists(atPath: folder + "/" + argument + ending) {
        return [try file(folder + "/" + argument + ending)]
      }
    }
    guard let text = ShippedConnectorText.text(of: argument) else {
      _ = try ConnectorLibrary(own: folder).connector(argument)
      return []
    }
    let test = ShippedConnectorText.test(of: argument).map { ("connectors/\(argument).test.yaml", $0) }
    return [ConnectorFile(path: "connectors/\(argument).yaml", text: text, fileName: nil, test: test)]
  }

  private static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  private static func stem(_ path: String) -> String {
    for ending in [".test.yaml", ".test.yml", ".yaml", ".yml"] where path.hasSuffix(ending) {
      return String(path.dropLast(ending.count))
    }
    return path
  }

  private static func files(in folder: String) throws -> [ConnectorFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { isYAML($0) && !$0.hasPrefix(".") }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let stems = Set(names.map(stem)).subtracting([ConnectorLibrary.vocabularyName])
    guard !stems.isEmpty else {
      throw MusterError(
        .usage,
        Diagnostic(.error, .configMissing, "there is no connector in \"\(folder)\"", hint: "name another folder"))
    }
    return try stems.sorted().map { try file(base + "/" + $0 + ".yaml") }
  }

  /// The connector of a path with its test, whichever of the two the path names.
  private static func file(_ path: String) throws -> ConnectorFile {
    let stem = stem(path)
    let texts = try ["", ".test"].map { middle -> (path: String, text: String)? in
      for ending in [".yaml", ".yml"] where FileManager.default.fileExists(atPath: stem + middle + ending) {
        return (stem + middle + ending, try text(at: stem + middle + ending))
      }
      return nil
    }
    let name = stem.split(separator: "/").last.map(String.init)
    return ConnectorFile(path: texts[0]?.path ?? path, text: texts[0]?.text, fileName: name, test: texts[1])
  }

  private static func text(at path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
    else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configSyntax, "the file cannot be read as UTF-8 text", at: SourceLocation(file: path),
          hint: "check its permissions and encoding"))
    }
    return text
  }
}
