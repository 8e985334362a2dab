/// What one comparison adds to the match weight of a pair.
public struct Contribution: Hashable, Codable, Sendable {
  public var comparison: String
  public var level: String
  /// `log2(m/u)`, with the frequency of the value taken into account; 0 where a value is missing.
  public var bits: Double

  public init(comparison: String, level: String, bits: Double) {
    self.comparison = comparison
    self.level = level
    self.bits = bits
  }
}

/// Two rows with the evidence that they speak of one person.
public struct ScoredPair: Hashable, Codable, Sendable {
  public var left: Int
  public var right: Int
  /// The match weight in bits: the prior and all contributions; each bit doubles the odds of a match.
  public var weight: Double
  /// The match probability, 0 through 1.
  public var probability: Double
  public var contributions: [Contribution]

  public init(left: Int, right: Int, weight: Double, probability: Double, contributions: [Contribution]) {
    self.left = left
    self.right = right
    self.weight = weight
    self.probability = probability
    self.contributions = contributions
  }
}

/// How the candidate pairs were found.
public struct BlockingReport: Hashable, Codable, Sendable {
  /// One blocking rule's share.
  public struct Rule: Hashable, Codable, Sendable {
    public var name: String
    /// Pairs that this rule brings up, whatever other rules do.
    public var candidates: Int
    /// Blocks that were too big, and were split.
    public var splitBlocks: Int
    /// Blocks that were too big even when split, and were left out.
    public var droppedBlocks: Int
  }
  public var rules: [Rule] = []
  /// Distinct candidate pairs, exact duplicates collapsed.
  public var candidates: Int = 0
  /// The share of true matches among the candidates, estimated by capture and recapture between rules;
  /// `nil` where too few matches were found to tell.
  public var estimatedRecall: Double?
  /// Rows that say exactly what another row says.
  public var exactDuplicates: Int = 0

  public init() {}
}

/// Which rows speak of the same person, and why.
public struct LinkageResult: Sendable {
  /// For each row its cluster: the smallest row number in it.
  public var clusters: [Int]
  /// The scored pairs inside clusters, by row numbers; exact duplicates are tied to the first of their like.
  public var links: [ScoredPair]
  /// Pairs of different clusters in the grey band, most consequential first.
  public var review: [ScoredPair]
  /// For each row the probability of its best tie inside its cluster; `nil` for a row alone in its cluster.
  public var matchProbability: [Double?]
  public var blocking: BlockingReport
  /// The model that scored the pairs.
  public var model: LinkageModel
}
