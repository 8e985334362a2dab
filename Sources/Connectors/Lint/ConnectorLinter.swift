package import Configuration
import Diagnostics
import Formats
import Records

/// Finds what is wrong or does nothing in a connector file: a closed list of findings, each with a code of its own.
///
/// The decoder's mistakes come with them: a connector without an error here is one that can be read.
package struct ConnectorLinter {
  /// Where the connector stands among others.
  package struct Surroundings: Sendable {
    /// Name of the file without its ending; nil for a shipped one.
    package var fileName: String?
    /// Whether `NAME.test.yaml` stands beside it.
    package var hasTest: Bool
    /// Name and text of the shipped connectors.
    package var shipped: [String: String]

    package init(fileName: String?, hasTest: Bool, shipped: [String: String] = [:]) {
      self.fileName = fileName
      self.hasTest = hasTest
      self.shipped = shipped
    }
  }

  let file: YAMLFile
  let root: YAMLNode
  /// nil where the file says none that there is.
  let family: FormatFamily?

  /// Reports every finding to `file`, after the decoder's mistakes.
  package static func lint(_ file: YAMLFile, text: String, _ surroundings: Surroundings) {
    _ = ConnectorSpecDecoder.decode(file)
    guard let root = file.root, root.entries != nil else { return }
    let linter = ConnectorLinter(
      file: file, root: root, family: root.value("format")?.text.flatMap(FormatFamily.init(rawValue:)))
    linter.checkIdleKeys()
    linter.checkIssuer()
    linter.checkDetection()
    linter.checkColumns()
    linter.checkWords()
    linter.checkMail()
    linter.checkPlace(text, surroundings)
  }

  func warn(_ code: DiagnosticCode, _ message: String, at node: YAMLNode?, hint: String? = nil) {
    file.report(code, message, at: node, severity: .warning, hint: hint)
  }

  func remark(_ code: DiagnosticCode, _ message: String, at node: YAMLNode?, hint: String? = nil) {
    file.report(code, message, at: node, severity: .note, hint: hint)
  }

  // MARK: - the connector as a whole

  /// Keys that the reading of such files makes no use of.
  private func checkIdleKeys() {
    guard let family else { return }
    for entry in root.entries ?? [] {
      guard let name = entry.key.text, let key = ConnectorSchema.connector.key(name), !entry.value.isNull else {
        continue
      }
      let tellsMail = family == .mail || root.value("kind")?.text == ConnectorSpec.Kind.mail.rawValue
      if !key.formats.contains(family) || (name == "mail" && !tellsMail) {
        warn(
          .lintIdleKey, "\"\(name)\" does nothing in a connector of the format \(family.rawValue)", at: entry.key,
          hint: "remove it, or correct the format")
      }
    }
  }

  private func checkIssuer() {
    guard let covers = root.entry("covers"), !covers.value.isNull, root.value("issuer") == nil else { return }
    warn(
      .lintCoversWithoutIssuer, "\"covers\" says what an issuer's files are complete for, and no issuer is named",
      at: covers.key, hint: "add issuer: NAME")
  }

  private func checkPlace(_ text: String, _ surroundings: Surroundings) {
    let node = root.value("name")
    guard let name = node?.text else { return }
    if let fileName = surroundings.fileName, fileName != name {
      warn(
        .lintFileName, "the connector is named \"\(name)\" and its file \"\(fileName)\"", at: node,
        hint: "give both one name")
    }
    if surroundings.fileName != nil, let shipped = surroundings.shipped[name], shipped != text {
      remark(
        .lintOverridesShipped, "\"\(name)\" takes the place of the shipped connector of that name", at: node,
        hint: "choose another name to keep both")
    }
    if !surroundings.hasTest {
      remark(
        .lintNoTest, "no test stands beside the connector", at: node,
        hint: "write \(surroundings.fileName ?? name).test.yaml with a small file and what must come of it")
    }
  }
}

extension YAMLNode {
  func entry(_ key: String) -> Entry? { entries?.first { $0.key.text == key } }

  /// nil where the key is missing or its value empty.
  func value(_ key: String) -> YAMLNode? { entry(key).flatMap { $0.value.isNull ? nil : $0.value } }

  /// The texts that stand here, alone or in a list, with their places.
  var textNodes: [(text: String, node: YAMLNode)] {
    if isNull { return [] }
    if let text { return [(text, self)] }
    return (elements ?? []).compactMap { element in element.text.map { ($0, element) } }
  }
}
