import Foundation
import FuzzLaws
import Testing

/// What the fuzzer starts from and what it found: every input is given to every parser, and no law is broken.
@Suite struct CorpusTests {
  struct Input: Sendable, CustomTestStringConvertible {
    var path: String
    var testDescription: String { path }
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fuzz/corpus").path

  static let inputs: [Input] = {
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.sorted().filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
    }.map { Input(path: $0) }
  }()

  @Test func everyTargetHasInputs() {
    let folders = Set(CorpusTests.inputs.map { $0.path.prefix { $0 != "/" } }.map(String.init))
    #expect(folders == Set(FuzzTarget.allCases.map(\.rawValue)))
  }

  @Test(arguments: inputs) func everyParserKeepsItsLaws(input: Input) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: CorpusTests.root + "/" + input.path)))
    #expect(bytes.count < 20_000, "a kept input is small")
    for target in FuzzTarget.allCases {
      #expect(throws: Never.self, "\(target.rawValue)") { try target.check(bytes) }
    }
  }
}
