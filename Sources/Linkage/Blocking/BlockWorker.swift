/// Brings up the pairs of blocks for one thread, and scores them.
final class BlockWorker: @unchecked Sendable {
  // Each is used by one thread at a time, which `CandidateSearch` sees to.
  var scorer: CandidateScorer
  private let keys: BlockingKeys
  private let scope: LinkScope
  private let window: Int
  private let splitLimit: Int
  private var summary = BlockingReport.Rule(name: "")
  private var refined: [Refined] = []

  /// A unit with what its block is split by.
  private struct Refined: BitwiseCopyable {
    var key: UInt64
    var unit: Int32
  }

  init(_ search: CandidateSearch, _ scorer: CandidateScorer) {
    self.scorer = scorer
    keys = search.keys
    scope = search.scope
    window = search.window
    splitLimit = search.splitLimit
  }

  /// Scores the pairs of all blocks of a part; blocks of more units than the limit are split first.
  func pairs(of part: KeyedUnits, rule: Int, limit: Int) -> BlockingReport.Rule {
    summary = BlockingReport.Rule(name: BlockingKeys.rules[rule])
    scorer.rule = 1 << UInt32(rule)
    let isRare = rule == BlockingKeys.rareWord
    part.eachBlock { block in
      if block.count <= (isRare ? BlockingKeys.fewSharers : limit) {
        for index in block.indices {
          for other in (index + 1)..<max(index + 1, block.count) {
            add(KeyedUnits.unit(block[index]), KeyedUnits.unit(block[other]))
          }
        }
      } else if !isRare {
        refined.removeAll(keepingCapacity: true)
        for entry in block { refined.append(Refined(key: 0, unit: KeyedUnits.unit(entry))) }
        split(0..<block.count, limit: min(limit, splitLimit), step: 0)
      }
    }
    scorer.flush()
    return summary
  }

  private func split(_ range: Range<Int>, limit: Int, step: Int) {
    if range.count <= limit { return pair(range, within: range.count) }
    if step == BlockingKeys.refinementSteps {
      summary.droppedBlocks += 1
      return pair(range, within: window)
    }
    summary.splitBlocks += 1
    for index in range { refined[index].key = keys.refinement(Int(refined[index].unit), step: step) }
    refined[range].sort { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, refined[end].key == refined[start].key { end += 1 }
      if end - start > 1 { split(start..<end, limit: limit, step: step + 1) }
      start = end
    }
  }

  /// Pairs each unit with so many that follow it.
  private func pair(_ range: Range<Int>, within window: Int) {
    for index in range {
      for other in (index + 1)..<max(index + 1, min(range.upperBound, index + 1 + window)) {
        add(refined[index].unit, refined[other].unit)
      }
    }
  }

  @inline(__always)
  private func add(_ unit: Int32, _ other: Int32) {
    if unit == other { return }
    if scope != .everything {
      let same = keys.datasetOfUnit[unit] == keys.datasetOfUnit[other]
      if (scope == .linkAcross) == same { return }
    }
    summary.candidates += 1
    scorer.add(min(unit, other), max(unit, other))
  }
}
