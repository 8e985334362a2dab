import Foundation

/// Sums the evidence that two units name the same person.
///
/// Fellegi and Sunter (1969): the model's prior plus one `log2(m/u)` a comparison, with the frequency of the value.
/// Against a match stand two explanations, that the rows have nothing to do with each other, and that they are
/// people of one household; what speaks for the second is taken off, so that what a household shares counts once.
struct PairScorer: Sendable {
  let model: LinkageModel
  let comparisons: [Comparison]
  /// What the levels of all comparisons are worth, `stride` places a comparison.
  private let bits: Flat<Bits>
  private let sight: View<Bits>
  private static let stride = 16
  private let priorBits: Float
  private let householdPriorBits: Float

  /// The odds of a match and of a household, each against two rows that have nothing to do with each other, in bits.
  struct Bits: BitwiseCopyable, Sendable {
    var match: Float
    var household: Float

    static let none = Bits(match: 0, household: 0)

    static func + (left: Bits, right: Bits) -> Bits {
      Bits(match: left.match + right.match, household: left.household + right.household)
    }

    static func + (left: Bits, both: Float) -> Bits {
      Bits(match: left.match + both, household: left.household + both)
    }

    /// The better of two of either.
    static func best(_ left: Bits, _ right: Bits) -> Bits {
      Bits(match: max(left.match, right.match), household: max(left.household, right.household))
    }
  }

  /// - Throws: `LinkageError.incompatibleModel` where the model lacks a comparison or its levels.
  init(_ model: LinkageModel, _ population: Population) throws {
    for comparison in population.comparisons {
      guard
        let known = model.comparison(comparison.name) ?? model.comparison(comparison.genericName),
        known.levels.map(\.name) == Array(comparison.levels.dropFirst())
      else { throw LinkageError.incompatibleModel(comparison: comparison.name) }
    }
    self.init(complete: model, population)
  }

  /// The scorer of a model that has every comparison.
  private init(complete model: LinkageModel, _ population: Population) {
    self.model = model
    comparisons = population.comparisons
    var bits: [Bits] = []
    for comparison in comparisons {
      let levels = (model.comparison(comparison.name) ?? model.comparison(comparison.genericName))?.levels ?? []
      bits.append(.none)
      bits += Self.bits(of: levels)
      precondition(levels.count < Self.stride, "a comparison has fewer than \(Self.stride) levels")
      bits += Array(repeating: .none, count: Self.stride - 1 - levels.count)
    }
    self.bits = Flat(bits)
    sight = self.bits.view
    let others = Double(max(1, population.unitOfRow.count - 1))
    priorBits = Self.priorBits(model.prior / others)
    householdPriorBits = Self.priorBits(model.householdPrior / others)
  }

  /// The odds of both explanations before anything is compared.
  var priors: Bits { Bits(match: priorBits, household: householdPriorBits) }

  /// For each level of a comparison, the missing one first, its bits for both explanations.
  func levelBits(_ position: Int) -> [Bits] {
    (0..<comparisons[position].levels.count).map { bits[position * Self.stride + $0] }
  }

  /// What the levels of a comparison are worth; what a level is held to is taken off both explanations.
  private static func bits(of levels: [LinkageModel.Level]) -> [Bits] {
    let worth = LinkageModel.Comparison(name: "", levels: levels).bits
    return zip(levels, worth).map { level, match in
      let own = log2(max(level.m, 1e-9) / max(level.u, 1e-12))
      let household = log2(max(level.h, 1e-9) / max(level.u, 1e-12))
      return Bits(match: Float(match), household: Float(household + match - own))
    }
  }

  private static func priorBits(_ chance: Double) -> Float {
    let bounded = min(max(chance, 1e-12), 0.5)
    return Float(log2(bounded / (1 - bounded)))
  }

  /// How much more likely a match, and a household, is than two rows that have nothing to do with each other, in
  /// bits.
  func explanations(_ evidence: PairEvidence) -> Bits {
    var sum = priors + evidence.togetherBits
    for index in 0..<evidence.count {
      let level = Int(evidence.levels[index])
      if level == 0 { continue }
      sum = sum + sight[index * Self.stride + level] + evidence.frequencyBits[index]
    }
    return sum
  }

  /// The match weight in bits.
  func weight(_ evidence: PairEvidence) -> Float { Self.weight(explanations(evidence)) }

  /// The same from the odds of both explanations.
  static func weight(_ odds: Bits) -> Float { odds.match - surplus(odds.household) }

  /// `log2(1 + 2^bits)`.
  private static func surplus(_ bits: Float) -> Float {
    if bits < -12 { return 0 }
    return bits > 20 ? bits : log2(1 + exp2(bits))
  }

  /// The evidence taken apart; the contributions add up to the weight.
  func contributions(_ evidence: PairEvidence) -> [Contribution] {
    var list = [Contribution(comparison: "prior", level: "two rows at random", bits: Double(priorBits))]
    for index in comparisons.indices {
      let level = Int(evidence.levels[index])
      let bits = level == 0 ? 0 : sight[index * Self.stride + level].match + evidence.frequencyBits[index]
      list.append(
        Contribution(
          comparison: comparisons[index].name, level: comparisons[index].levels[level], bits: Double(bits)))
    }
    if evidence.togetherBits != 0 {
      list.append(
        Contribution(comparison: "names together", level: "such names go together", bits: Double(evidence.togetherBits))
      )
    }
    let household = Self.surplus(explanations(evidence).household)
    if household != 0 {
      list.append(
        Contribution(comparison: "household", level: "may be another member of it", bits: -Double(household)))
    }
    return list
  }

  /// The match probability of a weight in bits.
  static func probability(_ weight: Double) -> Double { 1 / (1 + exp2(-weight)) }

  /// The weight in bits of a match probability.
  static func weight(_ probability: Double) -> Double {
    let bounded = min(max(probability, 1e-12), 1 - 1e-12)
    return log2(bounded / (1 - bounded))
  }
}

extension PairScorer {
  /// The scorer of a model, completed by the shipped one where it lacks a comparison.
  init(fitting model: LinkageModel, _ population: Population) {
    var model = model
    for comparison in population.comparisons {
      let names = Array(comparison.levels.dropFirst())
      let known = model.comparison(comparison.name) ?? model.comparison(comparison.genericName)
      if known?.levels.map(\.name) == names { continue }
      model.comparisons.removeAll { $0.name == comparison.name }
      let shipped = LinkageModel.shipped.comparison(comparison.genericName)
      let neutral = names.map { LinkageModel.Level(name: $0, m: 1, u: 1, h: 1) }
      model.comparisons.append(LinkageModel.Comparison(name: comparison.name, levels: shipped?.levels ?? neutral))
    }
    self.init(complete: model, population)
  }
}
