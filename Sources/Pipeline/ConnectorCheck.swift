import Configuration
import Connectors
package import Diagnostics
import Normalization
package import Records

/// What lint or the test says of one connector.
package struct ConnectorCheck: Sendable {
  /// The connector's file, or its test's.
  package var file: String
  package var findings: [Diagnostic]
  /// How many cases were tried, and how many of them differ.
  package var cases = 0
  package var failed = 0

  /// Lints connectors and looks for mistakes in the tests beside them.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders or names, as `ConnectorFile.all` takes them.
  ///   - workspace: The workspace's folder; nil: the nearest from here upward, or none at all.
  package static func lint(_ arguments: [String], workspace: String?) throws -> [ConnectorCheck] {
    let shipped = Dictionary(
      uniqueKeysWithValues: ShippedConnectorText.names.compactMap { name in
        ShippedConnectorText.text(of: name).map { (name, $0) }
      })
    return try files(arguments, workspace).map { file in
      var findings: [Diagnostic] = []
      if let text = file.text {
        let yaml = YAMLFile(name: file.path, text: text)
        ConnectorLinter.lint(
          yaml, text: text,
          ConnectorLinter.Surroundings(fileName: file.fileName, hasTest: file.test != nil, shipped: shipped))
        findings += sorted(yaml.diagnostics)
      }
      if let test = file.test {
        let yaml = YAMLFile(name: test.path, text: test.text)
        _ = ConnectorCases(yaml)
        findings += sorted(yaml.diagnostics)
      }
      return ConnectorCheck(file: file.text == nil ? file.test?.path ?? file.path : file.path, findings: findings)
    }
  }

  /// Runs the tests beside connectors.
  ///
  /// - Throws: `MusterError` of exit code 2 where a connector or a test cannot be read.
  package static func test(_ arguments: [String], workspace: String?) throws -> [ConnectorCheck] {
    let library = try FileInspection.library(workspace: workspace)
    let lookup = CredentialLookup(Catalogue(own: try FileInspection.ownCatalogue(workspace: workspace)))
    return try files(arguments, workspace).map { file in
      guard let test = file.test else {
        let missing = Diagnostic(
          .note, .lintNoTest, "no test stands beside the connector", at: SourceLocation(file: file.path),
          hint: "write \(file.fileName ?? "NAME").test.yaml with a small file and what must come of it")
        return ConnectorCheck(file: file.path, findings: [missing])
      }
      let yaml = YAMLFile(name: test.path, text: test.text)
      guard let cases = ConnectorCases(yaml) else { throw MusterError(.usage, yaml.diagnostics) }
      let failures = try cases.failures(library: try tested(file, library), lookup: lookup)
      let lines = Set(failures.map { $0.location?.line })
      return ConnectorCheck(file: test.path, findings: failures, cases: cases.cases.count, failed: lines.count)
    }
  }

  /// The library with the connector as it stands in the file.
  private static func tested(_ file: ConnectorFile, _ library: ConnectorLibrary) throws -> ConnectorLibrary {
    guard let name = file.fileName, let text = file.text, text != ShippedConnectorText.text(of: name) else {
      return library
    }
    let yaml = YAMLFile(name: file.path, text: text)
    guard let spec = ConnectorSpecDecoder.decode(yaml), !yaml.hasErrors else {
      throw MusterError(.usage, yaml.diagnostics)
    }
    return ConnectorLibrary(library, with: spec, at: file.path)
  }

  private static func files(_ arguments: [String], _ workspace: String?) throws -> [ConnectorFile] {
    let folder = try FileInspection.connectorsFolder(workspace: workspace)
    return try arguments.flatMap { try ConnectorFile.all($0, own: folder) }
  }

  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element.location, right.element.location)
      return (a?.line ?? 0, a?.column ?? 0, left.offset) < (b?.line ?? 0, b?.column ?? 0, right.offset)
    }.map(\.element)
  }

  /// Exit code: 2 for errors of lint, 1 for warnings or cases that differ, else 0.
  package static func status(_ checks: [ConnectorCheck]) -> ExitStatus {
    let findings = checks.flatMap(\.findings).filter { $0.code != .connectorTestFailed }
    if findings.contains(where: { $0.severity == .error }) { return .usage }
    let isFound = findings.contains { $0.severity == .warning } || checks.contains { $0.failed > 0 }
    return isFound ? .found : .done
  }

  /// One line for a person: `connectors/acme.yaml: 1 error, 2 warnings`.
  package var lintLine: String {
    let counts = [(DiagnosticSeverity.error, "error"), (.warning, "warning"), (.note, "note")].compactMap {
      severity, word -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    return "\(file): \(counts.isEmpty ? "ok" : counts.joined(separator: ", "))"
  }

  /// `connectors/acme.test.yaml: ok, 2 cases`.
  package var testLine: String {
    if cases == 0 { return "\(file): no cases" }
    let word = cases == 1 ? "1 case" : "\(cases) cases"
    return failed == 0 ? "\(file): ok, \(word)" : "\(file): \(failed) of \(word) failed"
  }

  /// One object a finding.
  package var lintObjects: [JSONValue] {
    findings.map { finding in
      .object([
        .init("file", .string(finding.location?.file ?? file)), .init("line", number(finding.location?.line)),
        .init("column", number(finding.location?.column)), .init("severity", .string(finding.severity.rawValue)),
        .init("code", .string(finding.code.rawValue)), .init("message", .string(finding.message)),
        .init("notes", .strings(finding.notes)), .init("hint", .optional(finding.hint)),
      ])
    }
  }

  package var testObject: JSONValue {
    .object([
      .init("file", .string(file)), .init("cases", .integer(cases)), .init("failed", .integer(failed)),
      .init(
        "differences",
        .array(
          findings.filter { $0.code == .connectorTestFailed }.map { finding in
            .object([.init("line", number(finding.location?.line)), .init("message", .string(finding.message))])
          })),
    ])
  }

  private func number(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
}
