/// Whether some bytes are Chinese, Japanese or Korean text in two bytes a character.
///
/// Latin text often pairs up validly by chance; real text comes in runs of pairs, and most of its characters are
/// the common ones, which these encodings list first.
enum DoubleByteEvidence {
  /// The encoding that explains nearly all high bytes; nil where none does.
  static func find(in sample: [UInt8]) -> TextEncoding? {
    var best: (encoding: TextEncoding, score: Double)?
    for (label, scheme) in schemes {
      guard let score = score(sample, scheme), score >= scheme.leastScore, let encoding = TextEncoding(label: label)
      else { continue }
      if score > (best?.score ?? 0) + 0.02 { best = (encoding, score) }
    }
    return best?.encoding
  }

  private struct Scheme: Sendable {
    let isLead: @Sendable (UInt8) -> Bool
    let isTrail: @Sendable (UInt8) -> Bool
    /// High bytes that are characters by themselves.
    let isSingle: @Sendable (UInt8) -> Bool
    let isCommon: @Sendable (UInt8, UInt8) -> Bool
    var leastScore = 0.7
    var leastPairs = 2
  }

  private static let schemes: [(String, Scheme)] = [
    (
      "euc-kr",
      Scheme(
        isLead: { (0x81...0xFD).contains($0) },
        isTrail: { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x81...0xFE).contains($0) },
        isSingle: { _ in false },
        isCommon: { lead, trail in trail >= 0xA1 && ((0xB0...0xC8).contains(lead) || lead == 0xA1) },
        // Its syllables lie where Chinese and Japanese have a part of their characters: nothing else may be there.
        leastScore: 0.97, leastPairs: 8)
    ),
    (
      "shift_jis",
      Scheme(
        isLead: { (0x81...0x9F).contains($0) || (0xE0...0xFC).contains($0) },
        isTrail: { (0x40...0x7E).contains($0) || (0x80...0xFC).contains($0) },
        isSingle: { (0xA1...0xDF).contains($0) },
        isCommon: { lead, trail in
          (0x81...0x83).contains(lead) || (0x88...0x97).contains(lead) || (lead == 0x98 && trail < 0x73)
        })
    ),
    (
      "euc-jp",
      Scheme(
        isLead: { (0xA1...0xFE).contains($0) || $0 == 0x8E }, isTrail: { (0xA1...0xFE).contains($0) },
        isSingle: { _ in false },
        isCommon: { lead, trail in
          (0xA4...0xA5).contains(lead) || (lead == 0xA1 && trail < 0xC0) || (lead == 0xA3 && trail >= 0xB0)
            || (0xB0...0xCF).contains(lead)
        })
    ),
    (
      "gb18030",
      Scheme(
        isLead: { (0x81...0xFE).contains($0) }, isTrail: { (0x40...0x7E).contains($0) || (0x80...0xFE).contains($0) },
        isSingle: { _ in false },
        isCommon: { lead, trail in
          trail >= 0xA1 && ((0xB0...0xD7).contains(lead) || lead == 0xA1 || lead == 0xA3)
        })
    ),
    (
      "big5",
      Scheme(
        isLead: { (0xA1...0xF9).contains($0) }, isTrail: { (0x40...0x7E).contains($0) || (0xA1...0xFE).contains($0) },
        isSingle: { _ in false }, isCommon: { lead, _ in (0xA4...0xC6).contains(lead) || lead == 0xA1 })
    ),
  ]

  /// Share of common characters among all, less what breaks the scheme; nil where it breaks often.
  private static func score(_ sample: [UInt8], _ scheme: Scheme) -> Double? {
    var pairs = 0
    var common = 0
    var inRuns = 0
    var broken = 0
    var runLength = 0
    var index = 0
    // A character alone behind a digit is the unit of a date: `2027年1月31日`.
    var isAfterDigit = false
    func endRun() { if runLength >= 2 || (runLength == 1 && isAfterDigit) { inRuns += runLength } }
    while index < sample.count {
      let byte = sample[index]
      if byte >= 0x80, runLength == 0 { isAfterDigit = index > 0 && (0x30...0x39).contains(sample[index - 1]) }
      if byte < 0x80 {
        endRun()
        runLength = 0
        index += 1
      } else if scheme.isSingle(byte) {
        // Half-width kana: allowed, and not counted, for Latin letters look the same.
        pairs += 1
        runLength += 1
        index += 1
      } else if scheme.isLead(byte), index + 1 < sample.count, scheme.isTrail(sample[index + 1]) {
        pairs += 1
        runLength += 1
        if scheme.isCommon(byte, sample[index + 1]) { common += 1 }
        index += 2
      } else {
        broken += 1
        endRun()
        runLength = 0
        index += 1
      }
    }
    endRun()
    guard pairs >= scheme.leastPairs, broken * 50 <= pairs, inRuns * 10 >= pairs * 6 else { return nil }
    return Double(common) / Double(pairs)
  }
}
