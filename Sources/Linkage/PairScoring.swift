/// Scores any two rows of a linked table as the linkage did, and takes the score apart.
public struct PairScoring: Sendable {
  private let population: Population
  private var comparer: PairComparer
  private let scorer: PairScorer

  init(_ population: Population, _ comparer: PairComparer, _ scorer: PairScorer) {
    self.population = population
    self.comparer = comparer
    self.scorer = scorer
  }

  /// The names of the comparisons, in model order.
  public var comparisons: [String] { population.comparisons.map(\.name) }

  /// The table's columns that a comparison reads, by position; none of a name that is no comparison.
  public func columns(of comparison: String) -> [Int] {
    population.comparisons.first { $0.name == comparison }?.ownColumns(of: population.tableColumns) ?? []
  }

  /// The m, u and h by which a comparison is scored; `nil` of a name that is no comparison.
  public func parameters(of comparison: String) -> LinkageModel.Comparison? {
    guard let known = population.comparisons.first(where: { $0.name == comparison }) else { return nil }
    return scorer.model.comparison(known.name) ?? scorer.model.comparison(known.genericName)
  }

  /// Two rows with the evidence for and against a match; in either order the same.
  public mutating func pair(_ left: Int, _ right: Int) -> ScoredPair {
    let evidence = PairEvidence(count: population.comparisons.count)
    comparer.compare(Int(population.unitOfRow[left]), Int(population.unitOfRow[right]), into: evidence)
    return ScoredPair(left: left, right: right, evidence, scorer, explains: true)
  }
}

extension Comparison {
  /// The columns whose values the comparison shows: of the columns of a name, those of its part.
  func ownColumns(of all: [Column]) -> [Int] {
    let kinds: [ColumnKind]? =
      switch measure {
      case .givenName: [.givenName, .fullName]
      case .middleName: [.middleName]
      case .familyName: [.familyName]
      default: nil
      }
    guard let kinds else { return columns }
    let own = columns.filter { kinds.contains(all[$0].kind) }
    // A middle name may stand in any of them.
    return own.isEmpty && measure != .middleName ? columns : own
  }
}
