import Parallelism

/// The pairs of units worth a look, each with the rules that brought it up and its match weight.
struct Candidates: Sendable {
  /// The two units, the smaller first, in ascending order.
  var pairs: [(left: Int32, right: Int32)] = []
  /// For each pair one bit a rule.
  var rules: [UInt32] = []
  /// For each pair the match weight in bits.
  var weights: [Float] = []
  /// How many pairs there were of so many bits that were not kept; those that were not compared are below the floor.
  var profile: [Int: Int] = [:]
  var report = BlockingReport()
}

/// Finds candidates as the union of many blocking rules, each bounded by the size of its blocks, and scores them at
/// once: what is plainly no match is never kept, so that memory grows with the matches and not with the candidates.
struct CandidateSearch: Sendable {
  let keys: BlockingKeys
  let scope: LinkScope
  /// On how many threads; the result is the same on any number.
  let threads: Int
  /// The size from which a block is split, where a rule does not bring up too many pairs by it.
  var blockLimit = 80
  /// How many pairs a unit a rule may bring up before its blocks are split earlier.
  var pairsPerUnit = 5
  /// The size up to which a block is never split.
  var leastLimit = 10
  /// The size down to which a block is split once it is, where that is less than the size from which it is.
  var splitLimit = Int.max
  /// Rules that are left out.
  var skipped: Set<Int> = []
  /// How many neighbours a unit is paired with in a block that nothing splits.
  var window = 12

  /// The candidates whose odds of a match, or of a household, are `floor` bits or more.
  func candidates(_ comparer: PairComparer, _ scorer: PairScorer, floor: Float) -> Candidates {
    let bound = PairBound(comparer, scorer)
    let workers = (0..<threads).map { _ in
      BlockWorker(
        self, CandidateScorer(comparer: comparer.fresh, scorer: scorer, floor: floor, bound: bound))
    }
    var result = Candidates()
    for rule in BlockingKeys.rules.indices where !skipped.contains(rule) {
      let parts = KeyedUnits.parts(of: keys, rule: rule, threads: threads)
      let limit = limit(for: parts)
      let summaries = Parallel.map(parts.count, threads: threads) { part, thread in
        workers[thread].pairs(of: parts[part], rule: rule, limit: limit)
      }
      let total = summaries.reduce(into: BlockingReport.Rule(name: BlockingKeys.rules[rule])) { total, part in
        total.candidates += part.candidates
        total.splitBlocks += part.splitBlocks
        total.droppedBlocks += part.droppedBlocks
      }
      if total.candidates > 0 { result.report.rules.append(total) }
    }
    collect(workers, floor, into: &result)
    return result
  }

  /// The largest block size by which a rule's pairs stay within its share.
  private func limit(for parts: [KeyedUnits]) -> Int {
    let counted = Parallel.map(parts.count, threads: threads) { part, _ in
      var sizes = [Int](repeating: 0, count: blockLimit + 1)
      parts[part].eachBlock { if $0.count <= blockLimit { sizes[$0.count] += 1 } }
      return sizes
    }
    let share = max(20_000, pairsPerUnit * keys.population.count)
    var pairs = 0
    for size in 2...blockLimit {
      pairs += counted.reduce(0) { $0 + $1[size] } * size * (size - 1) / 2
      if pairs > share { return max(leastLimit, size - 1) }
    }
    return blockLimit
  }

  /// Puts together what the threads kept; a pair that several met is one.
  private func collect(_ workers: [BlockWorker], _ floor: Float, into result: inout Candidates) {
    for worker in workers {
      for (bits, count) in worker.scorer.profile { result.profile[bits, default: 0] += count }
      if worker.scorer.hopeless > 0 { result.profile[Int(floor) - 1, default: 0] += worker.scorer.hopeless }
    }
    // In slices of the smaller unit, which follow each other.
    let slices = 64, count = keys.population.count
    let kept = Parallel.map(workers.count, threads: threads) { worker, _ in
      var parts = [[CandidateMap.Entry]](repeating: [], count: slices)
      for entry in workers[worker].scorer.kept.pairs { parts[Int(entry.left) * slices / count].append(entry) }
      workers[worker].scorer.kept = CandidateMap()
      return parts
    }
    let sorted = Parallel.map(slices, threads: threads) { slice, _ in
      var entries: [CandidateMap.Entry] = []
      for parts in kept { entries += parts[slice] }
      entries.sort { $0.code < $1.code }
      var single = 0
      for entry in entries {
        if single > 0, entries[single - 1].code == entry.code {
          entries[single - 1].rules |= entry.rules
        } else {
          entries[single] = entry
          single += 1
        }
      }
      entries.removeLast(entries.count - single)
      return entries
    }
    let total = sorted.reduce(0) { $0 + $1.count }
    result.pairs.reserveCapacity(total)
    result.rules.reserveCapacity(total)
    result.weights.reserveCapacity(total)
    for entry in sorted.joined() {
      result.pairs.append((entry.left, entry.right))
      result.rules.append(entry.rules)
      result.weights.append(entry.weight)
    }
    result.report.candidates = result.profile.values.reduce(result.pairs.count, +)
  }
}
