import Foundation
import Normalization
import Testing

/// Compared with a public list of English nicknames where it is at hand.
private let listPath = ProcessInfo.processInfo.environment["MUSTER_CORPORA"] ?? ""

private func pairs() throws -> [(String, String)] {
  let text = try String(contentsOfFile: listPath + "/nicknames/names.csv", encoding: .utf8)
  return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
    let cells = line.split(separator: ",").map(String.init)
    return cells.count == 3 ? (cells[0], cells[2]) : nil
  }
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: listPath + "/nicknames/names.csv"), "the list is absent"))
func nicknamesOfThePublicListAreKnown() throws {
  let pairs = try pairs()
  let known = pairs.filter { NameComparison.isNickname($0.0, $0.1) }
  #expect(Double(known.count) / Double(pairs.count) >= 0.9)
  let listed = Set(pairs.map { $0.0 + "," + $0.1 })
  var unrelated = 0
  var wrong = 0
  for (index, pair) in pairs.enumerated() {
    let other = pairs[(index * 7919 + 13) % pairs.count]
    guard !listed.contains(pair.0 + "," + other.0), !listed.contains(other.0 + "," + pair.0), pair.0 != other.0 else {
      continue
    }
    unrelated += 1
    if NameComparison.isNickname(pair.0, other.0) { wrong += 1 }
  }
  #expect(Double(wrong) / Double(unrelated) <= 0.02)
}
