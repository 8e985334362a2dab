import Configuration
package import Diagnostics
import Formats
import Foundation
import Records

/// The shipped connectors, and those of a workspace, which override shipped ones of the same name.
package struct ConnectorLibrary: Sendable {
  package struct Entry: Sendable {
    package var spec: ConnectorSpec
    /// Path of an own connector; nil for a shipped one.
    package var path: String?
    package var isOwn: Bool { path != nil }
  }

  /// Sorted by name.
  package let entries: [Entry]
  /// Header words of every language, for the columns that a connector does not name.
  let vocabulary: ConnectorSpec
  /// nil where no vocabulary is shipped.
  let vocabularyIndex: HeaderIndex?

  package static let vocabularyName = "vocabulary"

  /// - Parameter own: The workspace's `connectors/` folder; a missing one is empty.
  /// - Throws: `MusterError` of exit code 2 with every mistake of the own connectors.
  package init(own folder: String? = nil) throws {
    var table: [String: Entry] = [:]
    var words: ConnectorSpec?
    for shipped in ShippedConnectors.all {
      let file = YAMLFile(name: "connectors/\(shipped.name).yaml", text: shipped.text)
      let spec = ConnectorSpecDecoder.decode(file)
      guard let spec, !file.hasErrors else { throw MusterError(.usage, file.diagnostics) }
      if spec.name == Self.vocabularyName { words = spec } else { table[spec.name] = Entry(spec: spec, path: nil) }
    }
    var diagnostics: [Diagnostic] = []
    for path in try Self.files(in: folder) {
      let file = YAMLFile(name: path, text: try Self.text(at: path))
      let spec = ConnectorSpecDecoder.decode(file)
      diagnostics += file.diagnostics
      guard let spec, !file.hasErrors else { continue }
      if let other = table[spec.name]?.path {
        diagnostics.append(
          Diagnostic(
            .error, .configConflict, "two connectors are named \"\(spec.name)\"", at: SourceLocation(file: path),
            notes: ["the other is \(other)"], hint: "rename one of the two"))
      }
      table[spec.name] = Entry(spec: spec, path: path)
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw MusterError(.usage, diagnostics) }
    entries = table.values.sorted { $0.spec.name < $1.spec.name }
    vocabulary =
      words ?? ConnectorSpec(name: Self.vocabularyName, family: .csv, authority: .tracker, kind: .credentials)
    vocabularyIndex = HeaderIndex(vocabulary.columns)
  }

  /// The same with `spec`, read from `path`, in place of the connector of its name.
  package init(_ other: ConnectorLibrary, with spec: ConnectorSpec, at path: String) {
    let rest = other.entries.filter { $0.spec.name != spec.name }
    entries = (rest + [Entry(spec: spec, path: path)]).sorted { $0.spec.name < $1.spec.name }
    vocabulary = other.vocabulary
    vocabularyIndex = other.vocabularyIndex
  }

  package var names: [String] { entries.map(\.spec.name) }

  package func spec(named name: String) -> ConnectorSpec? { entries.first { $0.spec.name == name }?.spec }

  /// The connector of that name, or the one in the file of that path.
  ///
  /// - Throws: `MusterError` with `connector.unknown` or the mistakes of the file.
  package func connector(_ nameOrPath: String, at location: SourceLocation? = nil) throws -> ConnectorSpec {
    if let spec = spec(named: nameOrPath) { return spec }
    if nameOrPath.hasSuffix(".yaml") || nameOrPath.hasSuffix(".yml"), FileManager.default.fileExists(atPath: nameOrPath)
    {
      let file = YAMLFile(name: nameOrPath, text: try Self.text(at: nameOrPath))
      if let spec = ConnectorSpecDecoder.decode(file), !file.hasErrors { return spec }
      throw MusterError(.usage, file.diagnostics)
    }
    let near = NearestName.of(nameOrPath, among: names)
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .connectorUnknown, "there is no connector \"\(nameOrPath)\"", at: location,
        notes: ["connectors: \(names.joined(separator: ", "))"],
        hint: near.map { "did you mean \"\($0)\"?" } ?? "run muster connectors to see them"))
  }

  private static func files(in folder: String?) throws -> [String] {
    guard let folder, FileManager.default.fileExists(atPath: folder) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && !name.hasSuffix(".test.yaml") && !name.hasPrefix(".")
    }.sorted().map { folder + "/" + $0 }
  }

  private static func text(at path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path), let text = String(validating: data, as: UTF8.self)
    else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configSyntax, "the connector cannot be read as UTF-8 text", at: SourceLocation(file: path),
          hint: "check its permissions and encoding"))
    }
    return text
  }
}
