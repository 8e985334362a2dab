import Configuration
import Connectors
import Diagnostics
import Foundation
import Testing

@Suite struct ConnectorLinterTests {
  /// Every finding of a text whose marks `⟦ ⟧` show where it must point; the file is called x and has a test.
  private func findings(_ marked: String) -> [(DiagnosticSeverity, DiagnosticCode, Int, Int)] {
    let plain = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let file = YAMLFile(name: "x.yaml", text: plain)
    ConnectorLinter.lint(file, text: plain, ConnectorLinter.Surroundings(fileName: "x", hasTest: true))
    return file.diagnostics.map { ($0.severity, $0.code, $0.location?.line ?? 0, $0.location?.column ?? 0) }
  }

  private static let csv = "name: x\nformat: csv\nauthority: issuer\ndetect: {headers: [[A]]}\n"
  private static let xml = "name: x\nformat: xml\nauthority: hr\ndetect: {roots: [A]}\n"
  private static let mail = "name: x\nformat: mail\nauthority: correspondence\n"

  @Test(arguments: [
    (csv + "⟦layout⟧: [{name: A, length: 3}]", DiagnosticCode.lintIdleKey),
    (csv + "⟦time_slices⟧: {start: A}", .lintIdleKey),
    (csv + "⟦groups⟧: [{elements: [A], columns: {number: [N]}}]", .lintIdleKey),
    (csv + "⟦mail⟧: {facts: {renewed: [renewed]}}", .lintIdleKey),
    (mail + "⟦snapshot⟧: full", .lintIdleKey),
    (csv + "⟦covers⟧: [BLS]", .lintCoversWithoutIssuer),
    ("name: ⟦x⟧\nformat: csv\nauthority: hr", .lintNoDetection),
    ("name: x\nformat: csv\nauthority: hr\ndetect: {⟦roots⟧: [A]}", .lintImpossibleDetection),
    ("name: x\nformat: xml\nauthority: hr\ndetect: {⟦keys⟧: [A]}", .lintImpossibleDetection),
    ("name: x\nformat: mail\nauthority: correspondence\ndetect: {⟦headers⟧: [[A]]}", .lintImpossibleDetection),
    (
      "name: x\nformat: csv\nauthority: hr\ndetect: {some_headers: [A, B], at_least: ⟦3⟧}",
      .lintImpossibleDetection
    ),
    ("name: x\nformat: csv\nauthority: hr\ndetect: {headers: [[A]], no_headers: [⟦a⟧]}", .lintImpossibleDetection),
    ("name: x\nformat: csv\nauthority: hr\ndetect: {headers: [[A]], ⟦at_least⟧: 2}", .lintIdleDetection),
    ("name: x\nformat: csv\nauthority: hr\ndetect: {shape: long, ⟦no_headers⟧: [B]}", .lintIdleDetection),
    (csv + "columns:\n  number: [No]\n  status: [⟦No.⟧]", .lintSharedPattern),
    (xml + "columns: {given_name: [N/First], family_name: [⟦n/first⟧]}", .lintSharedPattern),
    (xml + "groups:\n  - elements: [L]\n    columns: {number: [Id], credential: [⟦Id⟧]}", .lintSharedPattern),
    (csv + "columns: {number: [No, ⟦NO⟧]}", .lintRepeatedText),
    ("name: x\nformat: csv\nauthority: hr\ndetect: {headers: [[A, ⟦A⟧]]}", .lintRepeatedText),
    (csv + "status_words: {active: [Good, ⟦good⟧]}", .lintRepeatedText),
    (csv + "columns: {number: [⟦\"--\"⟧]}", .lintEmptyText),
    (csv + "employment_words: {left: [⟦\"…\"⟧]}", .lintEmptyText),
    (csv + "status_words: {active: [⟦\"*\"⟧]}", .lintEmptyText),
    (xml + "groups:\n  - ⟦elements⟧: [L]", .lintEmptyGroup),
    (csv + "only_listed: true\ncolumns: {number: [N]}\ntransforms: {⟦npi⟧: [digits]}", .lintIdleTransform),
    (csv + "transforms: {⟦npi⟧: [digits]}", .lintIdleTransform),
    (mail + "⟦mail⟧: {not_evidence: [maybe]}", .lintNoMailFacts),
    (mail + "mail: {facts: {renewed: [⟦renewed ... until⟧]}}", .lintUnknownPlace),
    ("name: ⟦y⟧\nformat: csv\nauthority: hr\ndetect: {headers: [[A]]}", .lintFileName),
  ])
  func findingPointsAtItsPlace(_ marked: String, _ code: DiagnosticCode) {
    let found = findings(marked)
    #expect(found.map(\.1) == [code])
    let before = marked.prefix { $0 != "⟦" }
    #expect(found.first?.2 == before.filter { $0 == "\n" }.count + 1)
    #expect(
      found.first?.3 == before.split(separator: "\n", omittingEmptySubsequences: false).last.map { $0.count + 1 })
  }

  @Test(arguments: [
    // Two spellings that compare as the same say more to who reads the file.
    csv + "columns: {given_name: [First Name, firstName]}",
    // The record and its groups have paths of their own.
    xml + "columns: {employment_status: [Status]}\ngroups: [{elements: [L], columns: {status: [Status]}}]",
    // Messages in a table are messages.
    "name: x\nformat: csv\nauthority: correspondence\nkind: mail\ndetect: {headers: [[Body]]}\n"
      + "mail: {facts: {renewed: [renewed]}}",
    // A file of mail is known by its syntax.
    mail,
    // The date of the file is no column.
    csv + "transforms: {as_at: [date-part]}",
    xml + "columns: {number: [\"ID[type=A]\"], credential: [\"ID[type=B]\"], status: [\"@id\"], note: [id]}",
  ])
  func soundConnectorHasNoFindings(_ text: String) {
    #expect(findings(text).map(\.1) == [])
  }

  @Test func connectorWithoutTestOrInPlaceOfAnotherIsRemarked() {
    let text = Self.csv
    let file = YAMLFile(name: "x.yaml", text: text)
    ConnectorLinter.lint(
      file, text: text, ConnectorLinter.Surroundings(fileName: "x", hasTest: false, shipped: ["x": "name: x"]))
    #expect(file.diagnostics.map(\.code) == [.lintOverridesShipped, .lintNoTest])
    #expect(file.diagnostics.map(\.severity) == [.note, .note])
  }

  @Test func shippedConnectorsHaveNoFindings() throws {
    for name in ShippedConnectorText.names where name != ConnectorLibrary.vocabularyName {
      let text = try #require(ShippedConnectorText.text(of: name))
      let file = YAMLFile(name: name, text: text)
      let hasTest = ShippedConnectorText.test(of: name) != nil
      ConnectorLinter.lint(file, text: text, ConnectorLinter.Surroundings(fileName: name, hasTest: hasTest))
      #expect(file.diagnostics.map { "\($0.code.rawValue): \($0.message)" } == [], "\(name)")
    }
  }
}
