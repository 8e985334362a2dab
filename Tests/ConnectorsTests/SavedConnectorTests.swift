import Configuration
import Connectors
import Diagnostics
import Formats
import Foundation
import Records
import Testing

/// What `inspect FILE --save NAME` writes reads that file as it was shown.
@Suite struct SavedConnectorTests {
  /// Reads the file untold, saves a connector, and reads it with that.
  private func check(_ file: InputFile, _ what: String) throws {
    let library = try shipped()
    let result = try Detection.detect(file: file, library: library, lookup: lookup)
    let text = ConnectorWriter.yaml(name: "mine", result: result)
    let yaml = YAMLFile(name: "mine.yaml", text: text)
    ConnectorLinter.lint(yaml, text: text, ConnectorLinter.Surroundings(fileName: "mine", hasTest: true))
    let findings = yaml.diagnostics.filter { $0.severity != .note }
    #expect(findings.map { "\($0.location?.line ?? 0) \($0.code.rawValue): \($0.message)" } == [], "\(what)\n\(text)")
    let fresh = YAMLFile(name: "mine.yaml", text: text)
    let spec = try #require(ConnectorSpecDecoder.decode(fresh), "\(what)\n\(text)")
    let untold = try RecordMapper.map(file: file, library: library, lookup: lookup)
    let told = try RecordMapper.map(file: file, connector: spec, library: library, lookup: lookup)
    for (left, right) in zip(untold.records, told.records) where left.claimText != right.claimText {
      Issue.record("\(what), line \(left.location.line):\n  \(left.claimText)\n  \(right.claimText)\n\(text)")
      break
    }
    #expect(untold.records.count == told.records.count, "\(what)")
    #expect(untold.asAt?.text == told.asAt?.text, "\(what)")
    #expect(untold.suggestion == told.suggestion, "\(what)")
  }

  @Test(arguments: ShippedConnectorText.names)
  func everyCaseOfAConnectorsTest(_ name: String) throws {
    guard let text = ShippedConnectorText.test(of: name) else { return }
    let cases = try #require(ConnectorCases(YAMLFile(name: name, text: text)))
    for test in cases.cases {
      try check(InputFile(name: "input", bytes: Array(test.input.utf8)), "\(name): \(test.why)")
    }
  }

  @Test func everyFileOfNorthfield() throws {
    let inbox = connectorsFolder() + "/../fixtures/northfield/inbox"
    let names = try FileManager.default.subpathsOfDirectory(atPath: inbox).sorted()
    var count = 0
    for name in names {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: inbox + "/" + name, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      try check(try InputFile(path: inbox + "/" + name), name)
      count += 1
    }
    #expect(count > 10)
  }

  @Test func columnsThatAreNotUsedAreListed() throws {
    let text =
      "Name,Emp ID,Cert,Expires,Frobnication,Frob \"x\"\nAnn Lee,1,BLS,2029-03-31,x,y\nBo Roe,2,ACLS,2029-04-30,z,y\n"
    let result = try Detection.detect(
      file: InputFile(name: "list.csv", bytes: Array(text.utf8)), library: try shipped(), lookup: lookup)
    let lines = ConnectorWriter.yaml(name: "mine", result: result).split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex(of: "columns:"))
    #expect(lines[start...].contains("  # FIELD: [\"Frobnication\"]"))
    #expect(lines[start...].contains("  # FIELD: [\"Frob \\\"x\\\"\"]"))
    #expect(!lines.contains("  # FIELD: [\"Cert\"]"))
  }
}
