import Dispatch
import Synchronization

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
  /// Rules that are left out.
  var skipped: Set<Int> = []
  /// How many neighbours a unit is paired with in a block that nothing splits.
  var window = 12

  // So many parts are worked on independently of each other.
  private static let parts = 256

  /// The candidates whose odds of a match, or of a household, are `floor` bits or more.
  func candidates(_ comparer: PairComparer, _ scorer: PairScorer, floor: Float) -> Candidates {
    let bound = floor.isFinite ? PairBound(keys.population, comparer.frequencies, scorer) : nil
    let workers = (0..<threads).map { _ in
      Worker(CandidateScorer(comparer: comparer.fresh, scorer: scorer, floor: floor, bound: bound))
    }
    var result = Candidates()
    for rule in BlockingKeys.rules.indices where !skipped.contains(rule) {
      let parts = entries(rule: rule)
      let limit = limit(for: parts)
      let summaries = parallel(Self.parts) { part, thread in
        var summary = BlockingReport.Rule(
          name: BlockingKeys.rules[rule], candidates: 0, splitBlocks: 0, droppedBlocks: 0)
        workers[thread].value.withLock { worker in
          pairs(of: parts[part], rule: rule, limit: limit, into: &worker, &summary)
        }
        return summary
      }
      var total = BlockingReport.Rule(
        name: BlockingKeys.rules[rule], candidates: 0, splitBlocks: 0, droppedBlocks: 0)
      for summary in summaries {
        total.candidates += summary.candidates
        total.splitBlocks += summary.splitBlocks
        total.droppedBlocks += summary.droppedBlocks
      }
      if total.candidates > 0 { result.report.rules.append(total) }
    }
    collect(workers, floor, into: &result)
    return result
  }

  /// What one thread at a time works with.
  private final class Worker: Sendable {
    let value: Mutex<CandidateScorer>
    init(_ scorer: CandidateScorer) { value = Mutex(scorer) }
  }

  /// Calls `body` for each part, on several threads, and gives what it returns in order.
  private func parallel<Result: Sendable>(
    _ count: Int, _ body: @Sendable (_ part: Int, _ thread: Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      for part in stride(from: thread, to: count, by: threads) {
        let result = body(part, thread)
        results.withLock { $0[part] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private struct Entry: Sendable {
    var key: UInt64
    var unit: Int32
  }

  /// The keys of all units, in parts by the first byte of the key, each sorted by key and unit.
  private func entries(rule: Int) -> [[Entry]] {
    let count = keys.population.count, slices = threads
    let filled = parallel(slices) { slice, _ in
      var parts = [[Entry]](repeating: [], count: Self.parts)
      var buffer = KeyBuffer()
      for unit in (count * slice / slices)..<(count * (slice + 1) / slices) {
        buffer.clear()
        keys.collect(unit, rule: rule, into: &buffer)
        for key in buffer.keys { parts[Int(key >> 56)].append(Entry(key: key, unit: Int32(unit))) }
      }
      return parts
    }
    return parallel(Self.parts) { part, _ in
      var entries: [Entry] = []
      entries.reserveCapacity(filled.reduce(0) { $0 + $1[part].count })
      for slice in filled { entries += slice[part] }
      entries.sort { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
      return entries
    }
  }

  /// The largest block size by which a rule's pairs stay within its share.
  private func limit(for parts: [[Entry]]) -> Int {
    var sizes = [Int](repeating: 0, count: blockLimit + 1)
    for entries in parts where !entries.isEmpty {
      var start = 0
      for index in 1...entries.count where index == entries.count || entries[index].key != entries[start].key {
        if index - start <= blockLimit { sizes[index - start] += 1 }
        start = index
      }
    }
    let share = max(20_000, pairsPerUnit * keys.population.count)
    var pairs = 0
    for size in 2...blockLimit {
      pairs += sizes[size] * size * (size - 1) / 2
      if pairs > share { return max(leastLimit, size - 1) }
    }
    return blockLimit
  }

  private func pairs(
    of entries: [Entry], rule: Int, limit: Int, into worker: inout CandidateScorer,
    _ summary: inout BlockingReport.Rule
  ) {
    if entries.isEmpty { return }
    worker.rule = 1 << UInt32(rule)
    var start = 0
    for index in 1...entries.count where index == entries.count || entries[index].key != entries[start].key {
      let size = index - start
      if rule == BlockingKeys.rareWord ? size <= BlockingKeys.fewSharers : size <= limit {
        for one in start..<index {
          for other in (one + 1)..<max(one + 1, index) {
            add(entries[one].unit, entries[other].unit, into: &worker, &summary)
          }
        }
      } else if rule != BlockingKeys.rareWord {
        block(entries[start..<index].map(\.unit), limit: limit, step: 0, into: &worker, &summary)
      }
      start = index
    }
  }

  private func block(
    _ units: [Int32], limit: Int, step: Int, into worker: inout CandidateScorer, _ summary: inout BlockingReport.Rule
  ) {
    if units.count <= limit {
      for (index, unit) in units.enumerated() {
        for other in units[(index + 1)...] { add(unit, other, into: &worker, &summary) }
      }
      return
    }
    if step == BlockingKeys.refinementSteps {
      summary.droppedBlocks += 1
      for (index, unit) in units.enumerated() {
        for other in units[(index + 1)...].prefix(window) { add(unit, other, into: &worker, &summary) }
      }
      return
    }
    summary.splitBlocks += 1
    let refined = units.map { Entry(key: keys.refinement(Int($0), step: step), unit: $0) }
      .sorted { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
    var start = 0
    for index in 1...refined.count where index == refined.count || refined[index].key != refined[start].key {
      if index - start > 1 {
        block(refined[start..<index].map(\.unit), limit: limit, step: step + 1, into: &worker, &summary)
      }
      start = index
    }
  }

  private func add(
    _ unit: Int32, _ other: Int32, into worker: inout CandidateScorer, _ summary: inout BlockingReport.Rule
  ) {
    if scope != .everything {
      let same = keys.population.datasets[Int(unit)] == keys.population.datasets[Int(other)]
      if (scope == .linkAcross) == same { return }
    }
    summary.candidates += 1
    worker.add(min(unit, other), max(unit, other))
  }

  /// Puts together what the threads kept; a pair that several met is one.
  private func collect(_ workers: [Worker], _ floor: Float, into result: inout Candidates) {
    var found: [(code: UInt64, rules: UInt32, weight: Float)] = []
    for worker in workers {
      worker.value.withLock { worker in
        found += worker.kept.entries
        worker.kept = CandidateMap()
        for (bits, count) in worker.profile { result.profile[bits, default: 0] += count }
        if worker.hopeless > 0 { result.profile[Int(floor) - 1, default: 0] += worker.hopeless }
      }
    }
    found.sort { $0.code < $1.code }
    for entry in found {
      if let last = result.pairs.last, CandidateMap.code(last.left, last.right) == entry.code {
        result.rules[result.rules.count - 1] |= entry.rules
        continue
      }
      result.pairs.append((Int32(entry.code >> 32), Int32(entry.code & 0xFFFF_FFFF)))
      result.rules.append(entry.rules)
      result.weights.append(entry.weight)
    }
    result.report.candidates = result.profile.values.reduce(result.pairs.count, +)
  }
}
