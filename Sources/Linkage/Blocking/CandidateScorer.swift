/// Scores candidates as they come up and keeps those that may be matches.
struct CandidateScorer: Sendable {
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
  private let bound: PairBound?
  private var evidence: PairEvidence
  // From -256 bits on.
  private var counts = [Int](repeating: 0, count: 512)

  /// - Parameter bound: What tells that a pair cannot reach the floor; `nil` where every pair is compared.
  init(comparer: PairComparer, scorer: PairScorer, floor: Float, bound: PairBound?) {
    self.bound = bound
    self.comparer = comparer
    self.scorer = scorer
    self.floor = floor
    evidence = PairEvidence(count: scorer.comparisons.count)
  }

  // Households are kept for training alone, which looks at likely ones.
  static let householdMargin: Float = 8

  /// Scores a pair, unless it is known already.
  mutating func add(_ left: Int32, _ right: Int32) {
    let code = CandidateMap.code(left, right)
    if let bound, !bound.mayReach(floor, Int(left), Int(right)) {
      hopeless += 1
      return
    }
    if kept.note(code, rule) { return }
    comparer.compare(Int(left), Int(right), into: &evidence)
    let odds = scorer.explanations(evidence)
    let weight = PairScorer.weight(odds)
    if odds.match >= floor || odds.household >= floor + Self.householdMargin {
      kept.insert(code, rule, weight)
    } else {
      counts[min(max(Int(weight.rounded(.down)) + 256, 0), 511)] += 1
    }
  }
}

/// Pairs of units with their rules and weights.
struct CandidateMap: Sendable {
  private var codes: [UInt64]
  private var rules: [UInt32]
  private var weights: [Float]
  private var mask: Int
  private var used = 0

  init() {
    mask = (1 << 12) - 1
    codes = Array(repeating: 0, count: mask + 1)
    rules = Array(repeating: 0, count: mask + 1)
    weights = Array(repeating: 0, count: mask + 1)
  }

  static func code(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  // The larger unit of a pair is never 0, so neither is a code.
  private func slot(_ code: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while codes[slot] != 0, codes[slot] != code { slot = (slot + 1) & mask }
    return slot
  }

  /// Adds a rule to a pair; `false` where the pair is not there.
  mutating func note(_ code: UInt64, _ rule: UInt32) -> Bool {
    let slot = slot(code)
    if codes[slot] == 0 { return false }
    rules[slot] |= rule
    return true
  }

  mutating func insert(_ code: UInt64, _ rule: UInt32, _ weight: Float) {
    if used * 3 > mask * 2 { grow() }
    let slot = slot(code)
    codes[slot] = code
    rules[slot] = rule
    weights[slot] = weight
    used += 1
  }

  private mutating func grow() {
    let old = (codes, rules, weights)
    mask = mask * 2 + 1
    codes = Array(repeating: 0, count: mask + 1)
    rules = Array(repeating: 0, count: mask + 1)
    weights = Array(repeating: 0, count: mask + 1)
    for index in old.0.indices where old.0[index] != 0 {
      let slot = slot(old.0[index])
      codes[slot] = old.0[index]
      rules[slot] = old.1[index]
      weights[slot] = old.2[index]
    }
  }

  /// All pairs, in no order.
  var entries: [(code: UInt64, rules: UInt32, weight: Float)] {
    var entries: [(code: UInt64, rules: UInt32, weight: Float)] = []
    entries.reserveCapacity(used)
    for index in codes.indices where codes[index] != 0 { entries.append((codes[index], rules[index], weights[index])) }
    return entries
  }
}
