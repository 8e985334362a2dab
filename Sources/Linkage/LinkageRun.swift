/// One linkage of one population: candidates, model, scores, clusters.
struct LinkageRun {
  /// Beyond so many candidates one round of clusters tells the frequencies of values well enough.
  private static let manyPairs = 1_000_000

  let population: Population
  let options: LinkageOptions
  private var comparer: PairComparer

  init(_ population: Population, _ options: LinkageOptions) {
    self.population = population
    self.options = options
    let units = (0..<population.count).map(Int32.init)
    comparer = PairComparer(population, ValueFrequencies(population, groupOfUnit: units))
  }

  mutating func result() throws -> LinkageResult {
    let constraints = Constraints(options, population)
    var search = CandidateSearch(keys: BlockingKeys(population), scope: options.between).candidates()
    var model: LinkageModel
    var scored: Scored
    if let given = options.model {
      model = given
      scored = try score(search.pairs, model)
    } else {
      model = try ModelTraining(population, search.pairs, start: .shipped).train(&comparer)
      for _ in 0..<(search.pairs.count > Self.manyPairs ? 1 : 2) {
        scored = try score(search.pairs, model)
        let clusters = try cluster(scored, model, constraints)
        comparer = PairComparer(population, ValueFrequencies(population, groupOfUnit: clusters))
        model = try ModelTraining(population, search.pairs, start: .shipped, from: model).train(&comparer)
      }
      scored = try score(search.pairs, model)
    }
    let clusters = try cluster(scored, model, constraints)
    search.report.exactDuplicates = population.unitOfRow.count - population.count
    search.report.estimatedRecall = BlockingRecall.estimate(search.rules, scored.weights)
    let assembly = ResultAssembly(population: population, options: options, model: model, clusters: clusters)
    return try assembly.result(search, scored.weights, &comparer)
  }

  /// The weights of the candidates.
  struct Scored {
    var weights: [Float] = []
    var edges: [(left: Int32, right: Int32, weight: Float)] = []
  }

  private mutating func score(_ pairs: [(left: Int32, right: Int32)], _ model: LinkageModel) throws -> Scored {
    let scorer = try PairScorer(model, population)
    let threshold = Float(PairScorer.weight(options.linkThreshold ?? model.linkThreshold))
    var scored = Scored()
    scored.weights.reserveCapacity(pairs.count)
    var evidence = PairEvidence(count: population.comparisons.count)
    for (left, right) in pairs {
      comparer.compare(Int(left), Int(right), into: &evidence)
      let weight = scorer.weight(evidence)
      scored.weights.append(weight)
      if weight >= threshold { scored.edges.append((left, right, weight)) }
    }
    return scored
  }

  /// For each unit the smallest unit of its cluster.
  private mutating func cluster(
    _ scored: Scored, _ model: LinkageModel, _ constraints: Constraints
  ) throws -> [Int32] {
    let scorer = try PairScorer(model, population)
    let threshold = Float(PairScorer.weight(options.linkThreshold ?? model.linkThreshold))
    var linkage = AverageLinkage(count: population.count, constraints: constraints, threshold: threshold)
    for (left, right) in constraints.together {
      if linkage.isDenied(left, right) {
        let rows = (population.rows[Int(left)][0], population.rows[Int(right)][0])
        throw LinkageError.contradiction(Int(min(rows.0, rows.1)), Int(max(rows.0, rows.1)))
      }
      linkage.force(left, right)
    }
    joinDuplicates(&linkage)
    var evidence = PairEvidence(count: population.comparisons.count)
    linkage.run(edges: scored.edges) { left, right in
      comparer.compare(Int(left), Int(right), into: &evidence)
      return scorer.weight(evidence)
    }
    var clusters = [Int32](repeating: 0, count: population.count)
    for members in linkage.members {
      for unit in members { clusters[Int(unit)] = members[0] }
    }
    return clusters
  }

  /// Joins units that say exactly the same and were kept as several, unless they must stay apart.
  private func joinDuplicates(_ linkage: inout AverageLinkage) {
    for unit in population.contents.indices.dropFirst()
    where population.contents[unit] == population.contents[unit - 1] {
      let same = population.datasets[unit] == population.datasets[unit - 1]
      let fits = options.between == .everything || (options.between == .linkWithin) == same
      if fits, !linkage.isForbiddenPair(Int32(unit - 1), Int32(unit)) {
        linkage.force(Int32(unit - 1), Int32(unit))
      }
    }
  }
}
