import Diagnostics
import Foundation
import Pipeline
import Records
import Testing

/// `muster inspect` of packed files, which Python's `zipfile` and `gzip` made.
@Suite("Inspecting packed files")
struct InspectedFilesTests {
  /// `hr/staff.csv` (a header and four rows of `Ann Lee`), `notes.txt` ("hello").
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fuzz/corpus/packed").path

  private func inspect(_ name: String) throws -> InspectedFiles {
    try InspectedFiles(file: "\(Self.corpus)/\(name)", connector: nil, workspace: nil)
  }

  @Test("each file of a zip is looked at by its own name")
  func zip() throws {
    let files = try inspect("folder.zip")
    #expect(files.inspections.count == 1)
    let text = files.text(showValues: false)
    #expect(text.contains("folder.zip/a/b.csv\n"))
    #expect(text.contains("accepted 1") == false)
    #expect(text.contains("Certificate"))
  }

  @Test("gzip is looked at under its name without the ending")
  func gzip() throws {
    #expect(try inspect("plain.gz").text(showValues: false).contains("plain.gz/plain\n"))
  }

  @Test("what an import refuses is refused: damage, an archive in an archive, a name that leads out, nothing in it")
  func refused() {
    for (name, code) in [
      ("cut.gz", DiagnosticCode.readPackedDamaged), ("broken.zip", .readPackedDamaged),
      ("nested.zip", .readPackedRefused), ("up.zip", .readPackedRefused), ("empty.zip", .readEmptyFile),
    ] {
      let error = #expect(throws: MusterError.self, "\(name)") { try inspect(name) }
      #expect(error?.diagnostics.map(\.code) == [code], "\(name)")
    }
  }

  @Test("a connector is saved for one kind of file only")
  func save() throws {
    let files = try inspect("two.zip")
    guard files.inspections.count > 1 else { return }
    #expect(throws: MusterError.self) { try files.save(as: "two") }
  }

  @Test("population and feed are shown as an import takes them")
  func populationAndFeed() throws {
    let text = try inspect("folder.zip").text(showValues: false)
    #expect(text.contains("  population  ours: it names our own people\n"))
    #expect(text.contains("  feed        changes: what is absent says nothing\n"))
  }
}
