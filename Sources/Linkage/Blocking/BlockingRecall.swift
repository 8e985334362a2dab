/// The share of true matches that the blocking rules together bring up, told without labels.
enum BlockingRecall {
  /// Estimates recall by capture and recapture.
  ///
  /// Chao (1987): from how many likely matches a single rule found, and how many exactly two did, follows a lower
  /// bound on how many no rule found.
  ///
  /// - Returns: 0 through 1; `nil` with fewer than 10 likely matches.
  static func estimate(_ rules: [UInt32], _ weights: [Float]) -> Double? {
    var found = 0.0, once = 0.0, twice = 0.0
    for (mask, weight) in zip(rules, weights) where weight > 0 {
      found += 1
      if mask.nonzeroBitCount == 1 { once += 1 }
      if mask.nonzeroBitCount == 2 { twice += 1 }
    }
    if found < 10 { return nil }
    let missed = once * (once - 1) / (2 * (twice + 1))
    return found / (found + max(0, missed))
  }

  /// Counts for each rule the likely matches that it brings up, and those that it alone does.
  static func share(of masks: [UInt32], _ weights: [Float], in report: inout BlockingReport) {
    var found = [Int](repeating: 0, count: BlockingKeys.rules.count), alone = found
    for (mask, weight) in zip(masks, weights) where weight > 0 {
      if mask.nonzeroBitCount == 1 { alone[mask.trailingZeroBitCount] += 1 }
      var rest = mask
      while rest != 0 {
        found[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    for index in report.rules.indices {
      guard let rule = BlockingKeys.rules.firstIndex(of: report.rules[index].name) else { continue }
      report.rules[index].matches = found[rule]
      report.rules[index].onlyMatches = alone[rule]
    }
  }
}
