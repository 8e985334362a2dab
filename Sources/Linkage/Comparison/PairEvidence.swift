/// What comparing two units found: one level a comparison, and what the frequency of the values adds.
struct PairEvidence {
  var levels: [UInt8]
  /// For each comparison the bits that are added to its level for the frequency of the value.
  var frequencyBits: [Float]
  /// What is taken off, or added, since given and family names of one origin go together more often than by chance.
  var togetherBits: Float = 0

  /// Makes it the evidence of two units of which nothing is known.
  mutating func clear() {
    for index in levels.indices {
      levels[index] = 0
      frequencyBits[index] = 0
    }
    togetherBits = 0
  }

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
  private(set) var togetherBits: [Float] = []

  init(width: Int, capacity: Int) {
    self.width = width
    levels.reserveCapacity(width * capacity)
    frequencyBits.reserveCapacity(width * capacity)
  }

  mutating func append(_ evidence: PairEvidence) {
    levels.append(contentsOf: evidence.levels)
    frequencyBits.append(contentsOf: evidence.frequencyBits)
    togetherBits.append(evidence.togetherBits)
    count += 1
  }

  /// Reads one pair into a buffer.
  func read(_ index: Int, into evidence: inout PairEvidence) {
    let start = index * width
    evidence.togetherBits = togetherBits[index]
    for position in 0..<width {
      evidence.levels[position] = levels[start + position]
      evidence.frequencyBits[position] = frequencyBits[start + position]
    }
  }
}
