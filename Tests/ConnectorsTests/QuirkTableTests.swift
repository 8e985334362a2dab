import Connectors
import Foundation
import Testing

/// The quirks of `fixtures/quirks`: small messy files, each with what a person would read in it.
@Suite struct QuirkTableTests {
  private static let names = (try? QuirkTable.files()) ?? []

  @Test(arguments: names) func readsAsAPersonWould(_ name: String) throws {
    let (cases, mistakes) = try QuirkTable.cases(name)
    #expect(mistakes == [])
    #expect(!cases.isEmpty)
    for quirk in cases {
      let differences = try quirk.differences()
      #expect(differences == [], "\(quirk)")
    }
  }

  @Test func theTableIsWhole() throws {
    let counts = try QuirkTable.files().map { try QuirkTable.cases($0).cases.count }
    #expect(counts.reduce(0, +) >= 120)
  }
}
