/// Which pairs of datasets are compared.
public enum LinkScope: String, Codable, Sendable {
  /// Rows of one dataset and of different ones.
  case everything
  /// Only rows of the same dataset.
  case linkWithin
  /// Only rows of different datasets.
  case linkAcross
}

/// How a linkage run decides.
public struct LinkageOptions: Sendable {
  /// The model to score with; `nil` trains one on the data, anchored at the shipped model.
  public var model: LinkageModel?
  /// Pairs of rows that are known to be one person: human decisions. They win over `distinctGroups`.
  public var mustLink: [(Int, Int)] = []
  /// Pairs of rows that are known to be two people; never found in one cluster.
  public var cannotLink: [(Int, Int)] = []
  /// Sets of rows that are all different people (an HR snapshot); no two of a set share a cluster.
  public var distinctGroups: [[Int]] = []
  /// Datasets that are free of duplicates: their rows are all different people.
  public var datasetsWithoutDuplicates: Set<Int> = []
  /// The match probability from which two clusters are joined; `nil` takes the model's.
  public var linkThreshold: Double?
  /// The match probability from which a pair that was not joined is worth a look; `nil` takes the model's.
  public var reviewThreshold: Double?
  public var between: LinkScope = .everything
  /// Whether the scored pairs carry their contributions.
  public var explains = true
  /// The match probability from which every scored pair is kept in the result; 0 keeps all, `nil` none.
  public var keepsPairsFrom: Double?
  /// The most pairs that are reported for review.
  public var reviewLimit = 10_000

  /// Whether a given model counts the frequencies of values by the people that it finds, as training does, instead of
  /// by rows.
  public var countsByPeople = false
  /// On how many threads candidates are scored; `nil`: as many as the machine has cores. The result is the same.
  public var threads: Int?

  public init() {}
}

/// Why a linkage run could not be made.
public enum LinkageError: Error, Equatable, Sendable {
  /// A row that an option names is not in the table.
  case unknownRow(Int)
  /// Two rows must, through one or several links, be one person, and cannot.
  case contradiction(Int, Int)
  /// The model has no parameters for a comparison that the columns ask for.
  case incompatibleModel(comparison: String)
}
