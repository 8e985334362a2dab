import Foundation

/// What a linkage run knows: how often each level is reached by matches (m) and by chance (u).
///
/// Fellegi and Sunter (1969). A model is a file: JSON, versioned, and the same rows with the same model give the
/// same clusters.
public struct LinkageModel: Codable, Hashable, Sendable {
  /// One level of a comparison.
  public struct Level: Codable, Hashable, Sendable {
    public var name: String
    /// The share of matching pairs that reach this level, of those where both values are there.
    public var m: Double
    /// The same share of pairs at random.
    public var u: Double
    /// The same share of pairs of different people of one household or family.
    public var h: Double

    public init(name: String, m: Double, u: Double, h: Double) {
      self.name = name
      self.m = m
      self.u = u
      self.h = h
    }
  }

  /// One comparison's levels, the missing one left out.
  public struct Comparison: Codable, Hashable, Sendable {
    public var name: String
    public var levels: [Level]

    public init(name: String, levels: [Level]) {
      self.name = name
      self.levels = levels
    }

    /// What each level is worth in bits, `log2(m/u)`, and no likeness more than sameness, the first level.
    ///
    /// Whatever swaps or misspells a value does so for somebody else of that value too, however rarely it was met among
    /// pairs at random. Where matches reach a level more often than the first one, as without any streets among the
    /// addresses, the first is no measure of it.
    public var bits: [Double] {
      let own = levels.map { log2(max($0.m, 1e-9) / max($0.u, 1e-12)) }
      return levels.indices.map { levels[$0].m <= levels[0].m ? min(own[$0], own[0]) : own[$0] }
    }
  }

  /// How the model came to be.
  public struct Training: Codable, Hashable, Sendable {
    /// `shipped` or `expectation-maximisation`.
    public var method: String
    public var rows: Int
    public var pairs: Int
    public var iterations: Int
  }

  /// The version of the format.
  public var version = 1
  /// How many other rows a row is expected to match, before anything is compared.
  public var prior: Double
  public var comparisons: [Comparison]
  /// How many other rows a row is expected to share a household with that are other people's.
  ///
  /// Family name, address and phone are one fact about a home: what agrees in them is weighed against this.
  public var householdPrior: Double
  public var linkThreshold: Double
  public var reviewThreshold: Double
  public var training: Training

  /// The comparison of a name.
  public func comparison(_ name: String) -> Comparison? { comparisons.first { $0.name == name } }

  /// The comparisons that a table of some columns asks for and the model knows neither by name nor by kind.
  public func comparisons(missingFor columns: [Column]) -> [String] {
    Linkage.Comparison.all(for: columns)
      .filter { comparison($0.name) == nil && comparison($0.genericName) == nil }.map(\.name)
  }
}
