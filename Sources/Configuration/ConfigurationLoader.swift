import Diagnostics
import Foundation
import Records

/// Reads `muster.yaml`, `catalog.yaml` and `requirements.yaml` of a workspace.
package enum ConfigurationLoader {
  package static let organisationFile = "muster.yaml"
  package static let catalogueFile = "catalog.yaml"
  package static let requirementsFile = "requirements.yaml"

  /// The configuration of the workspace in the folder `workspace`.
  ///
  /// `catalog.yaml` and `requirements.yaml` may be missing or empty.
  /// - Throws: `MusterError` of exit code 2 with every mistake of all three files.
  package static func load(workspace: String) throws -> Configuration {
    func path(_ name: String) -> String {
      workspace == "." ? name : workspace.hasSuffix("/") ? workspace + name : workspace + "/" + name
    }
    guard FileManager.default.fileExists(atPath: path(organisationFile)) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configMissing, "there is no \(organisationFile)", at: SourceLocation(file: path(organisationFile)),
          hint: "run muster init, or name another folder with --workspace"))
    }
    let organisation = try text(at: path(organisationFile))
    return try load(
      organisation: (path(organisationFile), organisation ?? ""),
      catalogue: try text(at: path(catalogueFile)).map { (path(catalogueFile), $0) },
      requirements: try text(at: path(requirementsFile)).map { (path(requirementsFile), $0) })
  }

  /// The same from texts, each with the name that diagnostics use.
  package static func load(
    organisation: (name: String, text: String), catalogue: (name: String, text: String)?,
    requirements: (name: String, text: String)?
  ) throws -> Configuration {
    var mentions: [Configuration.CodeMention] = []
    let main = YAMLFile(name: organisation.name, text: organisation.text)
    let decoded = OrganisationDecoder.decode(main, mentions: &mentions)
    var diagnostics = main.diagnostics
    var types: [CredentialType] = []
    if let catalogue {
      let file = YAMLFile(name: catalogue.name, text: catalogue.text)
      types = CatalogueDecoder.decode(file, mentions: &mentions)
      diagnostics += file.diagnostics
    }
    var list: [Requirement] = []
    if let requirements {
      let file = YAMLFile(name: requirements.name, text: requirements.text)
      list = RequirementsDecoder.decode(file, mentions: &mentions)
      diagnostics += file.diagnostics
    }
    guard let decoded, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw MusterError(.usage, diagnostics)
    }
    var configuration = Configuration(
      organisation: decoded, catalogue: types, requirements: list, codeMentions: mentions)
    configuration.warnings = diagnostics
    return configuration
  }

  /// nil where there is no such file.
  private static func text(at path: String) throws -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configSyntax, isFolder.boolValue ? "expected a file, found a folder" : "the file cannot be read",
          at: SourceLocation(file: path), hint: "check its permissions"))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw MusterError(
        .usage,
        Diagnostic(
          .error, .configSyntax, "the file is not UTF-8", at: SourceLocation(file: path), hint: "save the file as UTF-8"
        ))
    }
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }
}
