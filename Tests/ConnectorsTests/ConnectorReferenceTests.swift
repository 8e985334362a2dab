import Configuration
import Connectors
import Diagnostics
import Foundation
import Testing

@Suite struct ConnectorReferenceTests {
  @Test func pageIsThatOfTheSchema() throws {
    let page = connectorsFolder() + "/../Sources/Pipeline/Pipeline.docc/Connectors.md"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(
      text == ConnectorReference.markdown,
      "run muster connectors --reference > Sources/Pipeline/Pipeline.docc/Connectors.md")
  }

  /// Every key that the page lists is read, and no other is.
  @Test func everyKeyOfThePageIsRead() {
    let keys = ConnectorReference.markdown.components(separatedBy: "## `detect`")[0].split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    #expect(keys.count == 26)
    #expect(keys.prefix(4) == ["name", "description", "format", "authority"])
    let file = YAMLFile(name: "x.yaml", text: keys.map { "\($0):" }.joined(separator: "\n"))
    _ = ConnectorSpecDecoder.decode(file)
    #expect(!file.diagnostics.contains { $0.code == .configUnknownKey })
  }
}
