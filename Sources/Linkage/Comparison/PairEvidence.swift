/// What comparing two units found: one level a comparison, and what the frequency of the values adds.
///
/// It is filled anew for each pair.
final class PairEvidence {
  let count: Int
  /// One level a comparison; 0: a value is missing.
  let levels: UnsafeMutablePointer<UInt8>
  /// For each comparison the bits that are added to its level for the frequency of the value.
  let frequencyBits: UnsafeMutablePointer<Float>
  /// What is taken off, or added, since given and family names of one origin go together more often than by chance.
  var togetherBits: Float {
    get { frequencyBits[count] }
    set { frequencyBits[count] = newValue }
  }

  init(count: Int) {
    self.count = count
    levels = .allocate(capacity: count)
    frequencyBits = .allocate(capacity: count + 1)
    clear()
  }

  deinit {
    levels.deallocate()
    frequencyBits.deallocate()
  }

  /// Makes it the evidence of two units of which nothing is known.
  func clear() {
    levels.initialize(repeating: 0, count: count)
    frequencyBits.initialize(repeating: 0, count: count + 1)
  }

  func set(_ position: Int, _ level: UInt8, _ bits: Float) {
    levels[position] = level
    frequencyBits[position] = bits
  }
}

/// The evidence of many pairs, one after the other.
struct EvidenceTable: Sendable {
  let width: Int
  private(set) var count = 0
  private var levels: [UInt8] = []
  private var frequencyBits: [Float] = []

  init(width: Int, capacity: Int) {
    self.width = width
    levels.reserveCapacity(width * capacity)
    frequencyBits.reserveCapacity((width + 1) * capacity)
  }

  mutating func append(_ evidence: PairEvidence) {
    for index in 0..<width { levels.append(evidence.levels[index]) }
    for index in 0...width { frequencyBits.append(evidence.frequencyBits[index]) }
    count += 1
  }

  /// Reads one pair into a buffer.
  func read(_ index: Int, into evidence: PairEvidence) {
    let start = index * width
    evidence.togetherBits = frequencyBits[start + index + width]
    for position in 0..<width {
      evidence.set(position, levels[start + position], frequencyBits[start + index + position])
    }
  }
}
