/// Scores candidates as they come up and keeps those that may be matches.
struct CandidateScorer {
  /// The bit of the rule that brings up what is added.
  var rule: UInt32 = 0
  var kept = CandidateMap()
  /// How many pairs were not compared, since a glance told that they cannot reach the floor.
  private(set) var hopeless = 0
  /// How many pairs that were not kept had so many bits; one that several rules brought up counts for each.
  var profile: [Int: Int] {
    var profile: [Int: Int] = [:]
    for (index, count) in counts.enumerated() where count > 0 { profile[index - 256] = count }
    return profile
  }
  private var comparer: PairComparer
  private let scorer: PairScorer
  private let floor: Float
  private let bound: PairBound
  private let isBounded: Bool
  private let evidence: PairEvidence
  private var pending: [CandidateMap.Entry] = []
  // Kept, so that what was fetched is not taken for useless.
  private var fetched: UInt64 = 0
  // From -256 bits on.
  private var counts = [Int](repeating: 0, count: 512)

  /// - Parameter bound: What tells that a pair cannot reach the floor; where there is none every pair is compared.
  init(comparer: PairComparer, scorer: PairScorer, floor: Float, bound: PairBound) {
    self.bound = bound
    self.comparer = comparer
    self.scorer = scorer
    self.floor = floor
    isBounded = floor.isFinite
    evidence = PairEvidence(count: scorer.comparisons.count)
    pending.reserveCapacity(Self.batch)
  }

  // Households are kept for training alone, which looks at likely ones.
  static let householdMargin: Float = 8

  /// Takes a pair to be scored with those that follow, or at `flush`.
  @inline(__always)
  mutating func add(_ left: Int32, _ right: Int32) {
    pending.append(CandidateMap.Entry(code: CandidateMap.code(left, right)))
    if pending.count == Self.batch { flush() }
  }

  // So many pairs are fetched from memory together: one after the other each would be waited for.
  private static let batch = 256

  /// Scores the pairs that were added, unless they are known already.
  mutating func flush() {
    var read = comparer.fetched(pending)
    for pair in pending { read &+= kept.fetched(pair.code) }
    fetched = read
    for index in pending.indices { score(pending[index].left, pending[index].right, pending[index].code) }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func score(_ left: Int32, _ right: Int32, _ code: UInt64) {
    if kept.note(code, rule) { return }
    comparer.begin(Int(left), Int(right), into: evidence)
    if isBounded, !bound.mayReach(floor, Int(left), Int(right), begun: scorer.explanations(evidence)) {
      hopeless += 1
      return
    }
    comparer.finish(Int(left), Int(right), into: evidence)
    let odds = scorer.explanations(evidence)
    let weight = PairScorer.weight(odds)
    if odds.match >= floor || odds.household >= floor + Self.householdMargin {
      kept.insert(code, rule, weight)
    } else {
      counts[min(max(Int(weight.rounded(.down)) + 256, 0), 511)] += 1
    }
  }
}
