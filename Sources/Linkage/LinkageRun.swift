import Foundation
import Parallelism

/// One linkage of one population: candidates, model, scores, clusters.
struct LinkageRun {
  /// Beyond so many units one round of clusters tells the frequencies of values well enough, and each key needs to
  /// bring up fewer pairs: what one leaves out another has.
  private static let manyUnits = 50_000
  /// Up to so many units every candidate is kept.
  private static let fewUnits = 30_000
  /// The odds in bits from which on training makes no match of a pair.
  private static let hopeless: Float = -8

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
    let threads = max(1, options.threads ?? ProcessInfo.processInfo.activeProcessorCount)
    var search = CandidateSearch(keys: BlockingKeys(population), scope: options.between, threads: threads)
    if population.count > Self.manyUnits {
      search.pairsPerUnit = 2
      search.leastLimit = 6
      search.splitLimit = 8
      search.skipped = [BlockingKeys.nameAndYear]
    }
    var model = options.model ?? .shipped
    if options.model == nil {
      model = try ModelTraining(population, [], start: .shipped, threads: threads).prepared(comparer)
    }
    var found = search.candidates(comparer, try PairScorer(model, population), floor: floor)
    if options.model != nil, options.countsByPeople {
      let clusters = try cluster(found, model, constraints, threads)
      comparer = comparer.by(ValueFrequencies(population, groupOfUnit: clusters, areClusters: true))
      found.weights = try scores(found.pairs, model, threads)
    }
    if options.model == nil {
      for _ in 0..<(population.count > Self.manyUnits ? 1 : 2) {
        model = try training(found, model, threads).train(comparer)
        found.weights = try scores(found.pairs, model, threads)
        let clusters = try cluster(found, model, constraints, threads)
        comparer = comparer.by(ValueFrequencies(population, groupOfUnit: clusters, areClusters: true))
      }
      model = try training(found, model, threads).train(comparer)
      found.weights = try scores(found.pairs, model, threads)
    }
    let clusters = try cluster(found, model, constraints, threads)
    found.report.exactDuplicates = population.unitOfRow.count - population.count
    found.report.estimatedRecall = BlockingRecall.estimate(found.rules, found.weights)
    let assembly = ResultAssembly(population: population, options: options, model: model, clusters: clusters)
    return try assembly.result(found, found.weights, &comparer)
  }

  private func training(_ found: Candidates, _ model: LinkageModel, _ threads: Int) -> ModelTraining {
    ModelTraining(population, found.pairs, start: .shipped, from: model, threads: threads)
  }

  /// The odds in bits below which a candidate is not kept: all are of few units, or where all are asked for.
  private var floor: Float {
    if population.count <= Self.fewUnits { return -.infinity }
    guard let lowest = options.keepsPairsFrom else { return Self.hopeless }
    return lowest <= 0 ? -.infinity : min(Self.hopeless, Float(PairScorer.weight(lowest)))
  }

  /// The weights of pairs by a model.
  private func scores(_ pairs: [(left: Int32, right: Int32)], _ model: LinkageModel, _ threads: Int) throws -> [Float] {
    let scorer = try PairScorer(model, population)
    let comparer = comparer.fresh
    let slices = threads * 4
    return Parallel.map(slices, threads: threads) { slice, _ in
      var comparer = comparer.fresh
      var weights: [Float] = []
      let evidence = PairEvidence(count: scorer.comparisons.count)
      for index in (pairs.count * slice / slices)..<(pairs.count * (slice + 1) / slices) {
        comparer.compare(Int(pairs[index].left), Int(pairs[index].right), into: evidence)
        weights.append(scorer.weight(evidence))
      }
      return weights
    }.flatMap { $0 }
  }

  /// For each unit the smallest unit of its cluster.
  private func cluster(
    _ found: Candidates, _ model: LinkageModel, _ constraints: Constraints, _ threads: Int
  ) throws -> [Int32] {
    let threshold = Float(PairScorer.weight(options.linkThreshold ?? model.linkThreshold))
    let clustering = Clustering(
      population: population, scope: options.between, constraints: constraints, threshold: threshold, threads: threads)
    return try clustering.clusters(found, comparer, try PairScorer(model, population))
  }
}
