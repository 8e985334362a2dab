/// Weighted counts of the levels of every comparison.
struct LevelCounts: Sendable {
  private(set) var counts: [[Double]]
  private(set) var total = 0.0

  init(_ comparisons: [Comparison]) {
    counts = comparisons.map { Array(repeating: 0, count: $0.levels.count) }
  }

  mutating func add(_ evidence: PairEvidence, _ weight: Double) {
    total += weight
    for index in counts.indices { counts[index][Int(evidence.levels[index])] += weight }
  }

  mutating func add(_ other: LevelCounts) {
    total += other.total
    for index in counts.indices {
      for level in counts[index].indices { counts[index][level] += other.counts[index][level] }
    }
  }
}
