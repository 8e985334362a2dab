import Configuration
import Connectors
import Diagnostics
import Formats
import Foundation
import Records
import Testing

@Suite struct ShippedConnectorTests {
  @Test func libraryReadsEveryShippedConnector() throws {
    let library = try shipped()
    #expect(library.names.contains("workday-raas"))
    #expect(library.names == library.names.sorted())
    #expect(!library.names.contains("vocabulary"))
  }

  @Test func embeddedTextIsThatOfTheFiles() throws {
    var root = URL(fileURLWithPath: #filePath)
    while root.path != "/", !FileManager.default.fileExists(atPath: root.path + "/connectors/embed.sh") {
      root.deleteLastPathComponent()
    }
    let folder = root.path + "/connectors"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".test.yaml") }.map { String($0.dropLast(5)) }.sorted()
    #expect(ShippedConnectorText.names == names, "run connectors/embed.sh")
    for name in names {
      let text = try String(contentsOfFile: "\(folder)/\(name).yaml", encoding: .utf8)
      #expect(ShippedConnectorText.text(of: name) == text, "\(name) is stale: run connectors/embed.sh")
    }
  }

  @Test func unknownConnectorIsToldWithTheNearestName() throws {
    do {
      _ = try shipped().connector("workday-rass")
      Issue.record("expected an error")
    } catch let error as MusterError {
      #expect(error.diagnostics.map(\.code) == [.connectorUnknown])
      #expect(error.diagnostics.first?.hint == "did you mean \"workday-raas\"?")
    }
  }

  @Test(arguments: [
    ("name: x\nformat: csv\nauthority: tracker\n⟦colums⟧: {}", DiagnosticCode.configUnknownKey),
    ("name: x\nformat: ⟦cvs⟧\nauthority: tracker", .configBadValue),
    ("name: x\nformat: csv\nauthority: tracker\ncolumns:\n  ⟦emial⟧: [E]", .configUnknownKey),
    ("name: x\nformat: csv\nauthority: issuer\nstatus_words:\n  ⟦ok⟧: [fine]", .configBadValue),
    ("name: x\nformat: csv\nauthority: issuer\nstatus_words:\n  active: [fine]\n  expired: [⟦Fine⟧]", .configConflict),
    ("name: x\nformat: csv\nauthority: hr\ntransforms:\n  npi: [⟦zero-is-blank⟧]", .configBadValue),
  ])
  func lintMarksTheMistake(_ marked: String, _ code: DiagnosticCode) throws {
    let plain = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let file = YAMLFile(name: "x.yaml", text: plain)
    _ = ConnectorSpecDecoder.decode(file)
    #expect(file.diagnostics.map(\.code) == [code])
    let before = marked.prefix { $0 != "⟦" }
    let line = before.filter { $0 == "\n" }.count + 1
    let column = before.split(separator: "\n", omittingEmptySubsequences: false).last.map { $0.count + 1 }
    #expect(file.diagnostics.first?.location?.line == line)
    #expect(file.diagnostics.first?.location?.column == column)
  }

  @Test(arguments: [
    "Name,Emp,Course,Good until\nJane Doe,7,BLS,2027-01-31\n",
    "Name,BLS,ACLS\nJane Doe,x,exp 3/27\n",
  ])
  func savedConnectorReadsTheFileAsShown(_ text: String) throws {
    let file = InputFile(name: "f.csv", bytes: Array(text.utf8))
    let library = try shipped()
    let result = try Detection.detect(file: file, library: library, lookup: lookup)
    let yaml = YAMLFile(name: "mine.yaml", text: ConnectorWriter.yaml(name: "mine", result: result))
    let spec = try #require(ConnectorSpecDecoder.decode(yaml))
    #expect(yaml.diagnostics.isEmpty)
    let again = try RecordMapper.map(file: file, connector: spec, library: library, lookup: lookup)
    #expect(again.records == result.sample)
  }
}
