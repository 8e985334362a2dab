/// Turns clusters of units into the result for rows.
struct ResultAssembly {
  let population: Population
  let options: LinkageOptions
  let model: LinkageModel
  /// For each unit the smallest unit of its cluster.
  let clusters: [Int32]

  func result(_ search: Candidates, _ weights: [Float], _ comparer: inout PairComparer) throws -> LinkageResult {
    let scorer = try PairScorer(model, population)
    let rows = population.unitOfRow.count
    var smallest = [Int](repeating: rows, count: population.count)
    var sizes = [Int](repeating: 0, count: population.count)
    for unit in 0..<population.count {
      let cluster = Int(clusters[unit])
      smallest[cluster] = min(smallest[cluster], Int(population.firstRow(of: unit)))
      sizes[cluster] += population.rowCount(of: unit)
    }
    var result = LinkageResult(
      clusters: (0..<rows).map { smallest[Int(clusters[Int(population.unitOfRow[$0])])] }, links: [], review: [],
      matchProbability: Array(repeating: nil, count: rows), blocking: search.report, profile: WeightProfile(),
      pairs: [], scoring: PairScoring(population, comparer, scorer), model: model)
    describe(&result, search, weights, scorer, &comparer)
    keepPairs(in: &result, search, weights, scorer, &comparer)
    addLinks(to: &result, search, weights, scorer, &comparer)
    addReview(to: &result, search, weights, sizes, scorer, &comparer)
    return result
  }

  private func describe(
    _ result: inout LinkageResult, _ search: Candidates, _ weights: [Float], _ scorer: PairScorer,
    _ comparer: inout PairComparer
  ) {
    let threshold = options.linkThreshold ?? model.linkThreshold
    result.profile.threshold = threshold
    result.profile.candidates = search.profile
    for weight in weights { result.profile.candidates[Int(weight.rounded(.down)), default: 0] += 1 }
    let evidence = PairEvidence(count: population.comparisons.count)
    for unit in 0..<population.count {
      comparer.compare(unit, unit, into: evidence)
      let weight = scorer.weight(evidence), rows = population.rowCount(of: unit)
      result.profile.copies[Int(weight.rounded(.down)), default: 0] += rows
      if Double(weight) < PairScorer.weight(threshold) { result.profile.unlinkable += rows }
    }
    BlockingRecall.share(of: search.rules, weights, in: &result.blocking)
  }

  private func keepPairs(
    in result: inout LinkageResult, _ search: Candidates, _ weights: [Float], _ scorer: PairScorer,
    _ comparer: inout PairComparer
  ) {
    guard let lowest = options.keepsPairsFrom else { return }
    let limit = lowest <= 0 ? -Float.infinity : Float(PairScorer.weight(lowest))
    func keep(_ left: Int32, _ right: Int32, _ weight: Float) {
      if weight < limit { return }
      result.pairs.append(WeightedPair(left: Int(min(left, right)), right: Int(max(left, right)), weight: weight))
    }
    for (index, pair) in search.pairs.enumerated() {
      keep(population.firstRow(of: Int(pair.left)), population.firstRow(of: Int(pair.right)), weights[index])
    }
    let evidence = PairEvidence(count: population.comparisons.count)
    for unit in 0..<population.count where population.rowCount(of: unit) > 1 {
      comparer.compare(unit, unit, into: evidence)
      let weight = scorer.weight(evidence)
      for row in population.rows(of: unit).dropFirst() { keep(population.firstRow(of: unit), row, weight) }
    }
    result.pairs.sort { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private func pair(
    _ left: Int, _ right: Int, rows: (Int32, Int32)? = nil, _ scorer: PairScorer, _ comparer: inout PairComparer
  ) -> ScoredPair {
    let evidence = PairEvidence(count: population.comparisons.count)
    comparer.compare(left, right, into: evidence)
    let rows = rows ?? (population.firstRow(of: left), population.firstRow(of: right))
    return ScoredPair(left: Int(rows.0), right: Int(rows.1), evidence, scorer, explains: options.explains)
  }

  /// A pair whose contributions nobody asks for.
  private func plain(_ left: Int, _ right: Int, _ weight: Double) -> ScoredPair {
    let (a, b) = (Int(population.firstRow(of: left)), Int(population.firstRow(of: right)))
    return ScoredPair(
      left: min(a, b), right: max(a, b), weight: weight, probability: PairScorer.probability(weight), contributions: [])
  }

  private func addLinks(
    to result: inout LinkageResult, _ search: Candidates, _ weights: [Float], _ scorer: PairScorer,
    _ comparer: inout PairComparer
  ) {
    var best = [Double](repeating: -1, count: population.count)
    for (index, (left, right)) in search.pairs.enumerated() where clusters[Int(left)] == clusters[Int(right)] {
      let link =
        options.explains
        ? pair(Int(left), Int(right), scorer, &comparer) : plain(Int(left), Int(right), Double(weights[index]))
      result.links.append(link)
      best[Int(left)] = max(best[Int(left)], link.probability)
      best[Int(right)] = max(best[Int(right)], link.probability)
    }
    tieLoose(&best, to: &result, scorer, &comparer)
    for unit in 0..<population.count {
      let rows = population.rows(of: unit)
      if rows.count > 1 {
        for row in rows.dropFirst() {
          let link = pair(unit, unit, rows: (population.firstRow(of: unit), row), scorer, &comparer)
          result.links.append(link)
          best[unit] = max(best[unit], link.probability)
        }
      }
      if best[unit] >= 0 {
        for row in rows { result.matchProbability[Int(row)] = best[unit] }
      }
    }
    result.links.sort { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// Units that are in a cluster by somebody's word, or as duplicates, though no rule paired them.
  private func tieLoose(
    _ best: inout [Double], to result: inout LinkageResult, _ scorer: PairScorer, _ comparer: inout PairComparer
  ) {
    for unit in 0..<population.count where best[unit] < 0 && clusters[unit] != Int32(unit) {
      let link = pair(Int(clusters[unit]), unit, scorer, &comparer)
      result.links.append(link)
      best[unit] = link.probability
      best[Int(clusters[unit])] = max(best[Int(clusters[unit])], link.probability)
    }
  }

  /// The best pair of every two clusters that are nearly one.
  private func addReview(
    to result: inout LinkageResult, _ search: Candidates, _ weights: [Float], _ sizes: [Int], _ scorer: PairScorer,
    _ comparer: inout PairComparer
  ) {
    let lowest = Float(PairScorer.weight(options.reviewThreshold ?? model.reviewThreshold))
    var best: [UInt64: (weight: Float, index: Int)] = [:]
    for (index, pair) in search.pairs.enumerated() where weights[index] >= lowest {
      let a = clusters[Int(pair.left)], b = clusters[Int(pair.right)]
      if a == b { continue }
      let code = UInt64(min(a, b)) << 32 | UInt64(max(a, b))
      if best[code].map({ weights[index] > $0.weight }) ?? true { best[code] = (weights[index], index) }
    }
    var ordered: [(code: UInt64, index: Int, consequence: Double)] = []
    for (code, found) in best {
      let rows = sizes[Int(code >> 32)] * sizes[Int(code & 0xFFFF_FFFF)]
      let doubt = 1 - abs(2 * PairScorer.probability(Double(found.weight)) - 1)
      ordered.append((code, found.index, Double(rows) * (doubt + 0.01)))
    }
    ordered.sort { $0.consequence == $1.consequence ? $0.code < $1.code : $0.consequence > $1.consequence }
    result.review = ordered.prefix(options.reviewLimit).map { entry in
      let found = search.pairs[entry.index]
      return pair(Int(found.left), Int(found.right), scorer, &comparer)
    }
  }
}
