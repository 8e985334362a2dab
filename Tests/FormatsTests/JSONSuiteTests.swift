import Diagnostics
import Formats
import Foundation
import Testing

/// The JSON parsing test suite, where it lies beside the package: `y_` must be accepted, `n_` refused, `i_` either.
@Suite struct JSONSuiteTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "shared/corpora/json-testsuite/test_parsing")

  private static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return found.filter { $0.hasSuffix(".json") }.sorted()
  }()

  private static func isAccepted(_ name: String) throws -> Bool {
    let file = try InputFile(path: folder.appending(path: name).path(percentEncoded: false))
    return try refusal {
      _ = try JSONRecordReader.read(file, options: ReadOptions(), into: StructuredSink())
    }.isEmpty
  }

  @Test(.enabled(if: !names.isEmpty, "skipped: ../shared/corpora/json-testsuite is absent"))
  func everyFileIsJudgedRightly() throws {
    for name in Self.names {
      let isAccepted = try Self.isAccepted(name)
      if name.hasPrefix("y_") { #expect(isAccepted, "\(name)") }
      if name.hasPrefix("n_") { #expect(!isAccepted, "\(name)") }
    }
  }
}
