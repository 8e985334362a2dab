/// What comparing two units found: one level a comparison, and what the frequency of the values adds.
struct PairEvidence {
  var levels: [UInt8]
  /// For each comparison the bits that are added to its level for the frequency of the value.
  var frequencyBits: [Float]

  init(count: Int) {
    levels = Array(repeating: 0, count: count)
    frequencyBits = Array(repeating: 0, count: count)
  }
}

/// The evidence of many pairs, one after the other.
struct EvidenceTable {
  let width: Int
  private(set) var count = 0
  private(set) var levels: [UInt8] = []
  private(set) var frequencyBits: [Float] = []

  init(width: Int, capacity: Int) {
    self.width = width
    levels.reserveCapacity(width * capacity)
    frequencyBits.reserveCapacity(width * capacity)
  }

  mutating func append(_ evidence: PairEvidence) {
    levels.append(contentsOf: evidence.levels)
    frequencyBits.append(contentsOf: evidence.frequencyBits)
    count += 1
  }

  /// Reads one pair into a buffer.
  func read(_ index: Int, into evidence: inout PairEvidence) {
    let start = index * width
    for position in 0..<width {
      evidence.levels[position] = levels[start + position]
      evidence.frequencyBits[position] = frequencyBits[start + position]
    }
  }
}
