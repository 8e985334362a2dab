package import Configuration
package import Diagnostics
import Formats
import Records

/// The test beside a connector, `NAME.test.yaml`: small files and the claims that must come of them.
package struct ConnectorCases {
  package struct Case: Sendable {
    package var why: String
    package var input: String
    /// One line a record, as `MappedRecord.claimText` writes it.
    package var expect: [String]
    /// The date that the file states.
    package var asAt: String?
    /// Whether the file shows that it is not the whole one.
    package var isCutOff: Bool
    /// Whether detection must find the connector untold; true unless said otherwise.
    package var isDetected: Bool
    package var node: YAMLNode
  }

  package var connector: String
  package var cases: [Case]
  let file: YAMLFile

  /// nil, and the mistakes in `file`, where it cannot be read.
  package init?(_ file: YAMLFile) {
    guard let root = file.root,
      let map = YAMLMapping(root, in: file, what: ConnectorSchema.test.what, keys: ConnectorSchema.test.names),
      let connector = map.requiredText("connector")
    else { return nil }
    self.file = file
    self.connector = connector
    cases = map.mappings("cases", ConnectorSchema.testCase).compactMap { entry in
      guard let why = entry.requiredText("why"), let input = entry.requiredText("input") else { return nil }
      return Case(
        why: why, input: input, expect: entry.texts("expect"), asAt: entry.text("as_at"),
        isCutOff: entry.flag("cut_off") ?? false, isDetected: entry.flag("detected") ?? true, node: entry.node)
    }
    if file.hasErrors { return nil }
  }

  /// What differs from the expectation, one diagnostic a difference.
  package func failures(library: ConnectorLibrary, lookup: CredentialLookup) throws -> [Diagnostic] {
    let spec = try library.connector(connector)
    var failures: [Diagnostic] = []
    for test in cases {
      func fail(_ message: String) {
        failures.append(file.diagnostic(.connectorTestFailed, "\(test.why): \(message)", at: test.node))
      }
      let input = InputFile(name: "input", bytes: Array(test.input.utf8))
      let mapped = try RecordMapper.map(file: input, connector: spec, library: library, lookup: lookup)
      let found = mapped.records.map(\.claimText)
      for index in 0..<max(found.count, test.expect.count) {
        let left = index < test.expect.count ? test.expect[index] : "nothing"
        let right = index < found.count ? found[index] : "nothing"
        if left != right { fail("record \(index + 1): expected \(left), found \(right)") }
      }
      if let asAt = test.asAt, mapped.asAt?.text != asAt {
        fail("as at: expected \(asAt), found \(mapped.asAt?.text ?? "nothing")")
      }
      if test.isCutOff != mapped.outcome.isCutOff {
        fail(test.isCutOff ? "the file was taken for a whole one" : "the file was taken for one that is cut off")
      }
      if test.isDetected {
        let best = try Detection.detect(file: input, library: library, lookup: lookup).connector
        if best != connector { fail("detection: expected \(connector), found \(best)") }
      }
    }
    return failures
  }
}
