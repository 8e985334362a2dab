import Diagnostics
import Foundation
import Linkage
import Pipeline
import Testing

@Suite("LinkageModelFile")
struct LinkageModelFileTests {
  /// A model of one comparison; `‹…›` of a case takes the place of a line.
  private static let lines = [
    "{", #"  "version": 1, "prior": 0.5, "householdPrior": 0.3,"#, #"  "linkThreshold": 0.5, "reviewThreshold": 0.05,"#,
    #"  "training": {"method": "shipped", "rows": 0, "pairs": 0, "iterations": 0},"#, #"  "comparisons": ["#,
    #"    {"name": "phone", "levels": ["#, #"      {"name": "exact", "m": 0.7, "u": 0.01, "h": 0.4},"#,
    #"      {"name": "same tail", "m": 0.05, "u": 0.01, "h": 0.1},"#,
    #"      {"name": "one digit", "m": 0.05, "u": 0.01, "h": 0.1},"#,
    #"      {"name": "conflict", "m": 0.2, "u": 0.97, "h": 0.4}"#, "    ]}", "  ]", "}",
  ]

  private static func read(_ lines: [String]) throws -> LinkageModel {
    try LinkageModelFile.model(of: Data(lines.joined(separator: "\n").utf8), name: "model.json")
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    /// The line, from 1, that is another.
    let line: Int
    let text: String
    let code: DiagnosticCode
    /// Where the finding must point, and what it must name.
    let place: Int
    let names: String
    var testDescription: String { names }
  }

  @Test(
    "a model that cannot be is told by line and field",
    arguments: [
      Broken(
        line: 2, text: #"  "version": 7, "prior": 0.5, "householdPrior": 0.3,"#, code: .configBadValue, place: 2,
        names: "version"),
      Broken(
        line: 2, text: #"  "version": 1, "prior": "half", "householdPrior": 0.3,"#, code: .configBadValue, place: 2,
        names: "prior"),
      Broken(
        line: 3, text: #"  "linkThreshold": 1.5, "reviewThreshold": 0.05,"#, code: .configBadValue, place: 3,
        names: "linkThreshold"),
      Broken(
        line: 3, text: #"  "linkThreshold": 0.5, "reviewThreshold": 0.6,"#, code: .configBadValue, place: 3,
        names: "reviewThreshold"),
      Broken(line: 3, text: #"  "reviewThreshold": 0.05,"#, code: .configMissingKey, place: 1, names: "linkThreshold"),
      Broken(
        line: 6, text: #"    {"name": "shoe size", "levels": ["#, code: .configBadValue, place: 6,
        names: "comparisons[0].name"),
      Broken(
        line: 7, text: #"      {"name": "exact", "m": 1.7, "u": 0.01, "h": 0.4},"#, code: .configBadValue, place: 7,
        names: "comparisons[0].levels[0].m"),
      Broken(
        line: 8, text: #"      {"name": "same tail", "m": 0.05, "u": 0.01},"#, code: .configMissingKey, place: 8,
        names: "comparisons[0].levels[1]"),
      Broken(
        line: 9, text: #"      {"name": "one letter", "m": 0.05, "u": 0.01, "h": 0.1},"#, code: .configBadValue,
        place: 6,
        names: "comparisons[0].levels"),
      Broken(line: 11, text: "    ]", code: .configSyntax, place: 12, names: "JSON"),
    ])
  func broken(_ broken: Broken) throws {
    var lines = Self.lines
    lines[broken.line - 1] = broken.text
    let error = try #require(throws: MusterError.self) { try Self.read(lines) }
    #expect(error.exitCode == .usage)
    let finding = try #require(error.diagnostics.first)
    #expect(finding.code == broken.code)
    #expect(finding.location?.line == broken.place)
    #expect(finding.message.contains(broken.names), "\(finding.message)")
  }

  @Test("a model is read as it was written")
  func roundTrip() throws {
    #expect(try Self.read(Self.lines).comparisons.map(\.name) == ["phone"])
    let text = LinkageModelFile.text(of: .shipped)
    #expect(try LinkageModelFile.model(of: Data(text.utf8), name: "model.json") == .shipped)
  }
}
