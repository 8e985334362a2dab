import Foundation
import Testing

@testable import Normalization

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

@Test("whatever is taken for the same name is among what is likely")
func likelyNames() {
  let table = NicknameTable.shared
  let names = Array(Set(NicknameData.all.split(whereSeparator: { $0.isWhitespace || $0 == ":" }).map(String.init)))
    .sorted()
  var random = SeededGenerator(seed: 7)
  var same = 0
  for _ in 0..<20_000 {
    let full = names[Int.random(in: names.indices, using: &random)]
    let count = Int.random(in: 1...full.count, using: &random)
    let others = [
      names[Int.random(in: names.indices, using: &random)], String(full.prefix(count)), String(full.suffix(count)),
      String(full.prefix(count)) + "ie", String(full.prefix(count)) + String(full.prefix(count).suffix(1)) + "y",
    ]
    for other in others {
      for (wanted, known) in [(full, other), (other, full)] where table.areCompatible(wanted, known) {
        let likely = table.likely(wanted)
        same += 1
        let isAmong =
          likely.names.contains(known) || likely.beginnings.contains(where: known.hasPrefix)
          || likely.endings.contains(where: known.hasSuffix)
        #expect(isAmong, "\(wanted) \(known)")
      }
    }
  }
  #expect(same > 20_000)
}
