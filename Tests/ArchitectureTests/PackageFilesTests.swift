import Foundation
import Testing

@Suite("What stands at the top")
struct PackageFilesTests {
  @Test("the README is short enough to be read")
  func readme() throws {
    let lines = try SourceTree.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 251)
  }

  @Test("every page that the documentation links to is there")
  func links() throws {
    let folder = "Sources/Pipeline/Pipeline.docc/"
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path + "/" + folder)
    for (base, name) in names.filter({ $0.hasSuffix(".md") }).map({ (folder, $0) }) + [("", "README.md")] {
      for target in try PackageFilesTests.targets(in: SourceTree.text(of: base + name)) {
        let path = SourceTree.root.appendingPathComponent(base + target).standardizedFileURL.path
        #expect(FileManager.default.fileExists(atPath: path), "\(base + name) links to \(target)")
      }
    }
  }

  /// The relative targets of `[text](target)`, without what follows a `#`.
  private static func targets(in text: String) -> [String] {
    text.split(separator: "](").dropFirst()
      .map { $0.prefix { $0 != ")" && $0 != "#" } }.map(String.init)
      .filter { !$0.isEmpty && !$0.contains(":") }
  }
}
