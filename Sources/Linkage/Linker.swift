/// Finds out which rows of a table speak of the same person.
public enum Linker {
  /// Links a table's rows.
  ///
  /// The same rows in any order, with the same options about the same rows, give the same partition.
  ///
  /// - Throws: `LinkageError` where the options contradict themselves or the model does not fit the table.
  public static func link(_ table: LinkageTable, options: LinkageOptions = .init()) throws -> LinkageResult {
    let apart = try Constraints.rows(in: options, table)
    var run = LinkageRun(Population(table, apart: apart), options)
    return try run.result()
  }

  /// Scores two rows of a table.
  ///
  /// - Parameter model: The model to score with; a trained one that fits the table's columns, or the shipped one.
  /// - Returns: The pair with its contributions; with a model that does not fit, the evidence it has no parameters
  ///   for is left out.
  public static func score(
    _ table: LinkageTable, left: Int, right: Int, model: LinkageModel = .shipped
  ) -> ScoredPair {
    precondition(left >= 0 && left < table.count && right >= 0 && right < table.count, "both rows are in the table")
    let population = Population(table, apart: [left, right])
    var comparer = PairComparer(
      population, ValueFrequencies(population, groupOfUnit: (0..<population.count).map(Int32.init)))
    let evidence = PairEvidence(count: population.comparisons.count)
    comparer.compare(Int(population.unitOfRow[left]), Int(population.unitOfRow[right]), into: evidence)
    let scorer = PairScorer(fitting: model, population)
    return ScoredPair(left: left, right: right, evidence, scorer, explains: true)
  }
}

extension ScoredPair {
  init(left: Int, right: Int, _ evidence: PairEvidence, _ scorer: PairScorer, explains: Bool) {
    let weight = Double(scorer.weight(evidence))
    self.init(
      left: min(left, right), right: max(left, right), weight: weight, probability: PairScorer.probability(weight),
      contributions: explains ? scorer.contributions(evidence) : [])
  }
}
