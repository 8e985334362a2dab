import Diagnostics
import Testing

@Suite("The catalogue of diagnostics")
struct DiagnosticCatalogueTests {
  static let page = "Sources/Pipeline/Pipeline.docc/Diagnostics.md"

  /// The codes of the page, in its order: each is a heading `### \`stage.kebab-case\``.
  static func listed() throws -> [String] {
    try SourceTree.text(of: page).split(separator: "\n")
      .filter { $0.hasPrefix("### `") }
      .map { $0.dropFirst("### `".count).prefix { $0 != "`" } }.map(String.init)
  }

  @Test("every code has its place, once, in the order of the list")
  func complete() throws {
    let listed = try DiagnosticCatalogueTests.listed()
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    for code in codes where !listed.contains(code) {
      Issue.record("\(code) is not in \(DiagnosticCatalogueTests.page)")
    }
    for code in listed where !codes.contains(code) { Issue.record("\(code) of the page is no code") }
    #expect(listed.filter(codes.contains) == codes.filter(listed.contains))
  }

  @Test("a code is stage.kebab-case")
  func spelling() {
    for code in DiagnosticCode.allCases.map(\.rawValue) {
      let parts = code.split(separator: ".", omittingEmptySubsequences: false)
      #expect(parts.count == 2 && parts.allSatisfy { !$0.isEmpty }, "\(code)")
      #expect(code.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0 == "." }, "\(code)")
    }
  }

  @Test("every code is raised somewhere")
  func raised() {
    let code = SourceTree.sources.filter { !$0.path.hasSuffix("/DiagnosticCode.swift") }.map {
      $0.code.joined(separator: "\n")
    }.joined(separator: "\n")
    for diagnostic in DiagnosticCode.allCases where !code.contains(".\(diagnostic)") {
      Issue.record("\(diagnostic.rawValue) is raised nowhere")
    }
  }
}
