/// The pairs of units worth comparing, each with the rules that brought it up.
struct Candidates {
  /// The two units, the smaller first, in ascending order.
  var pairs: [(left: Int32, right: Int32)] = []
  /// For each pair one bit a rule.
  var rules: [UInt32] = []
  var report = BlockingReport()
}

/// Finds candidates as the union of many blocking rules, each bounded by the size of its blocks.
struct CandidateSearch {
  let keys: BlockingKeys
  let scope: LinkScope
  /// The size from which a block is split, where a rule does not bring up too many pairs by it.
  var blockLimit = 80
  /// How many pairs a unit a rule may bring up before its blocks are split earlier.
  var pairsPerUnit = 5
  /// How many neighbours a unit is paired with in a block that nothing splits.
  var window = 12

  func candidates() -> Candidates {
    var found: [(code: UInt64, rules: UInt32)] = []
    var result = Candidates()
    for rule in BlockingKeys.rules.indices {
      let codes = codes(rule: rule, report: &result.report)
      found = Self.merged(found, codes, bit: 1 << UInt32(rule))
    }
    result.pairs.reserveCapacity(found.count)
    result.rules.reserveCapacity(found.count)
    for (code, rules) in found {
      result.pairs.append((Int32(code >> 32), Int32(code & 0xFFFF_FFFF)))
      result.rules.append(rules)
    }
    result.report.candidates = found.count
    return result
  }

  /// The distinct pairs that one rule brings up, ascending.
  private func codes(rule: Int, report: inout BlockingReport) -> [UInt64] {
    var entries: [(key: UInt64, unit: Int32)] = []
    for unit in 0..<keys.population.count {
      for key in keys.keys(unit, rule: rule) { entries.append((key, Int32(unit))) }
    }
    if entries.isEmpty { return [] }
    entries.sort { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
    var summary = BlockingReport.Rule(
      name: BlockingKeys.rules[rule], candidates: 0, splitBlocks: 0, droppedBlocks: 0)
    var codes: [UInt64] = []
    let limit = limit(for: entries)
    var start = 0
    for index in 1...entries.count where index == entries.count || entries[index].key != entries[start].key {
      let size = index - start
      if size > 1 {
        let units = entries[start..<index].map(\.unit)
        if rule == 14 {
          // A single word says little: only where few share it.
          if size <= 12 { pair(units, into: &codes) }
        } else {
          block(units, limit: limit, step: 0, into: &codes, &summary)
        }
      }
      start = index
    }
    codes.sort()
    var kept = 0
    for index in codes.indices where index == 0 || codes[index] != codes[kept - 1] {
      codes[kept] = codes[index]
      kept += 1
    }
    codes.removeLast(codes.count - kept)
    summary.candidates = codes.count
    if !codes.isEmpty { report.rules.append(summary) }
    return codes
  }

  /// The largest block size by which a rule's pairs stay within its share.
  private func limit(for entries: [(key: UInt64, unit: Int32)]) -> Int {
    var sizes = [Int](repeating: 0, count: blockLimit + 1)
    var start = 0
    for index in 1...entries.count where index == entries.count || entries[index].key != entries[start].key {
      if index - start <= blockLimit { sizes[index - start] += 1 }
      start = index
    }
    let share = max(20_000, pairsPerUnit * keys.population.count)
    var pairs = 0
    for size in 2...blockLimit {
      pairs += sizes[size] * size * (size - 1) / 2
      if pairs > share { return max(10, size - 1) }
    }
    return blockLimit
  }

  private func block(
    _ units: [Int32], limit: Int, step: Int, into codes: inout [UInt64], _ summary: inout BlockingReport.Rule
  ) {
    if units.count <= limit { return pair(units, into: &codes) }
    if step == BlockingKeys.refinementSteps {
      summary.droppedBlocks += 1
      for (index, unit) in units.enumerated() {
        for other in units[(index + 1)...].prefix(window) { add(unit, other, into: &codes) }
      }
      return
    }
    summary.splitBlocks += 1
    let refined = units.map { (key: keys.refinement(Int($0), step: step), unit: $0) }
      .sorted { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
    var start = 0
    for index in 1...refined.count where index == refined.count || refined[index].key != refined[start].key {
      if index - start > 1 {
        block(refined[start..<index].map(\.unit), limit: limit, step: step + 1, into: &codes, &summary)
      }
      start = index
    }
  }

  private func pair(_ units: [Int32], into codes: inout [UInt64]) {
    for (index, unit) in units.enumerated() {
      for other in units[(index + 1)...] { add(unit, other, into: &codes) }
    }
  }

  private func add(_ unit: Int32, _ other: Int32, into codes: inout [UInt64]) {
    let datasets = keys.population.datasets
    let same = datasets[Int(unit)] == datasets[Int(other)]
    if scope == .linkAcross && same || scope == .linkWithin && !same || unit == other { return }
    codes.append(UInt64(min(unit, other)) << 32 | UInt64(max(unit, other)))
  }

  private static func merged(
    _ old: [(code: UInt64, rules: UInt32)], _ new: [UInt64], bit: UInt32
  ) -> [(code: UInt64, rules: UInt32)] {
    if new.isEmpty { return old }
    var merged: [(code: UInt64, rules: UInt32)] = []
    merged.reserveCapacity(old.count + new.count)
    var i = 0, j = 0
    while i < old.count || j < new.count {
      if j == new.count || i < old.count && old[i].code < new[j] {
        merged.append(old[i])
        i += 1
      } else if i == old.count || new[j] < old[i].code {
        merged.append((new[j], bit))
        j += 1
      } else {
        merged.append((new[j], old[i].rules | bit))
        i += 1
        j += 1
      }
    }
    return merged
  }
}
