import Configuration
import Connectors
import Diagnostics
import Foundation
import Testing

/// The `connectors` folder of the source tree.
func connectorsFolder() -> String {
  var root = URL(fileURLWithPath: #filePath)
  while root.path != "/", !FileManager.default.fileExists(atPath: root.path + "/connectors/embed.sh") {
    root.deleteLastPathComponent()
  }
  return root.path + "/connectors"
}

@Suite struct ConnectorCasesTests {
  @Test func everyTestBesideAConnectorPasses() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: connectorsFolder())
      .filter { $0.hasSuffix(".test.yaml") }.sorted()
    #expect(names.count >= 35)
    for name in names {
      let text = try String(contentsOfFile: connectorsFolder() + "/" + name, encoding: .utf8)
      let file = YAMLFile(name: name, text: text)
      let cases = try #require(ConnectorCases(file), "\(name): \(file.diagnostics.map(\.message))")
      let failures = try cases.failures(library: try shipped(), lookup: lookup)
      #expect(failures.map(\.message) == [], "\(name)")
    }
  }

  @Test func differencesAreToldAtTheCase() throws {
    let text =
      "connector: tracker-long\ncases:\n  - why: a name\n    input: \"Name,Course\\nJane Doe,BLS\\n\"\n    expect: [x]\n"
    let cases = try #require(ConnectorCases(YAMLFile(name: "t.yaml", text: text)))
    let failures = try cases.failures(library: try shipped(), lookup: lookup)
    #expect(
      failures.map(\.message) == [
        "a name: record 1: expected x, found ignored header",
        "a name: record 2: expected nothing, found full_name='Jane Doe' [credential=BLS]",
      ])
    #expect(failures.map { $0.location?.line } == [3, 3])
  }
}
