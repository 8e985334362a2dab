/// What a linkage of files found and how it decided, as values for its page; nobody's data is in it.
package struct LinkageSummary: Sendable {
  package struct Level: Sendable {
    package var name: String
    /// Shares of matching pairs, of pairs at random, and of pairs of one household, 0 through 1.
    package var m: Double
    package var u: Double
    package var h: Double
    /// `log2(m/u)`.
    package var bits: Double

    package init(name: String, m: Double, u: Double, h: Double, bits: Double) {
      self.name = name
      self.m = m
      self.u = u
      self.h = h
      self.bits = bits
    }
  }

  package struct Comparison: Sendable {
    package var name: String
    package var levels: [Level]

    package init(name: String, levels: [Level]) {
      self.name = name
      self.levels = levels
    }
  }

  package struct Rule: Sendable {
    package var name: String
    package var candidates: Int
    package var matches: Int
    package var onlyMatches: Int
    package var splitBlocks: Int
    package var droppedBlocks: Int

    package init(
      name: String, candidates: Int, matches: Int, onlyMatches: Int, splitBlocks: Int, droppedBlocks: Int
    ) {
      self.name = name
      self.candidates = candidates
      self.matches = matches
      self.onlyMatches = onlyMatches
      self.splitBlocks = splitBlocks
      self.droppedBlocks = droppedBlocks
    }
  }

  /// Something counted at each of some whole numbers.
  package struct Histogram: Sendable {
    /// Ascending by place; places without a count may be left out.
    package var bins: [(place: Int, count: Int)]

    package init(_ counts: [Int: Int]) {
      bins = counts.sorted { $0.key < $1.key }.map { (place: $0.key, count: $0.value) }
    }
  }

  package var files: [String] = []
  package var rows = 0
  package var clusters = 0
  package var exactDuplicates = 0
  package var unlinkable = 0
  /// The match probability from which clusters are joined.
  package var threshold = 0.5
  /// How the model came to be, in words.
  package var training = ""
  package var priorBits = 0.0
  package var comparisons: [Comparison] = []
  package var rules: [Rule] = []
  package var candidates = 0
  package var estimatedRecall: Double?
  /// How many clusters have how many rows.
  package var clusterSizes = Histogram([:])
  /// How many candidates have a match weight of so many bits.
  package var weights = Histogram([:])
  /// How many rows would reach so many bits if compared with a copy of themselves.
  package var copies = Histogram([:])

  package init() {}
}
