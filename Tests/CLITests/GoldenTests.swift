import Foundation
import TestSupport
import Testing

@Suite("Golden files")
struct GoldenTests {
  private static let isRewriting = ProcessInfo.processInfo.environment["MUSTER_GOLDEN"] == "rewrite"

  @Test("a command prints, complains and exits as its golden file says", arguments: GoldenFolder.names)
  func golden(name: String) throws {
    let file = GoldenFolder.file(name)
    let wanted = try GoldenCase(String(contentsOf: file, encoding: .utf8))
    var run = try GoldenRun()
    let found = try run.carryOut(wanted)
    if GoldenTests.isRewriting {
      try found.text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    for case (.command(let expected), .command(let actual)) in zip(wanted.steps, found.steps)
    where expected.result != actual.result {
      let difference = LineDifference.between(
        wanted: GoldenCase.lines(of: expected.result), found: GoldenCase.lines(of: actual.result), context: 2)
      Issue.record("Golden/\(name).txt\n$ \(expected.line)\n\(difference)")
    }
  }

  @Test("a golden file that is read and written again is the same", arguments: GoldenFolder.names)
  func form(name: String) throws {
    let text = try String(contentsOf: GoldenFolder.file(name), encoding: .utf8)
    #expect(try GoldenCase(text).text == text)
  }
}
