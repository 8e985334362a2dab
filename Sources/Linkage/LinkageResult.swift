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
    public var candidates = 0
    /// Blocks that were too big, and were split.
    public var splitBlocks = 0
    /// Blocks that were too big even when split, and were left out.
    public var droppedBlocks = 0
    /// Likely matches among its candidates.
    public var matches = 0
    /// Likely matches that no other rule brings up.
    public var onlyMatches = 0

    init(name: String) { self.name = name }
  }
  public var rules: [Rule] = []
  /// Pairs that were compared, exact duplicates collapsed; of many rows, a pair that is plainly no match counts for
  /// each key that brought it up.
  public var candidates: Int = 0
  /// The share of true matches among the candidates, estimated by capture and recapture between rules;
  /// `nil` where too few matches were found to tell.
  public var estimatedRecall: Double?
  /// Rows that say exactly what another row says.
  public var exactDuplicates: Int = 0

  public init() {}
}

/// Two rows and their match weight in bits.
public struct WeightedPair: Hashable, Sendable {
  public var left: Int
  public var right: Int
  public var weight: Float

  public init(left: Int, right: Int, weight: Float) {
    self.left = left
    self.right = right
    self.weight = weight
  }
}

/// How match weights are distributed, by whole bits.
public struct WeightProfile: Hashable, Codable, Sendable {
  /// How many candidates have a weight of so many bits or up to one more.
  public var candidates: [Int: Int] = [:]
  /// The same of rows, each compared with a copy of itself.
  public var copies: [Int: Int] = [:]
  /// Rows that say so little that not even a copy of theirs would be linked to them.
  public var unlinkable = 0
  /// The match probability from which clusters are joined.
  public var threshold = 0.5

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
  /// How the match weights lie.
  public var profile: WeightProfile
  /// The scored pairs of units that the options ask for, by row numbers, ascending; rows that say exactly the same
  /// are tied to the first of their like, which stands for them in all other pairs.
  public var pairs: [WeightedPair]
  /// Scores any two rows as the linkage did.
  public var scoring: PairScoring
  /// The model that scored the pairs.
  public var model: LinkageModel
}
