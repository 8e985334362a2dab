import Foundation
import Parallelism

/// Fits a model to a population without labels.
///
/// Expectation maximisation over the candidate pairs (Winkler 1988) in which u is not left free: it is counted from
/// value frequencies and from pairs at random, so that the mixture cannot settle on anything but matches. m is held
/// by the shipped model's, as by so many pairs seen before, so that little data stays sane.
struct ModelTraining {
  let population: Population
  let candidates: [(left: Int32, right: Int32)]
  /// The anchor.
  let start: LinkageModel
  /// Where the iterations begin.
  let beginning: LinkageModel
  /// On how many threads; the result is the same on any number.
  let threads: Int
  /// How many pairs the starting m and u are worth.
  var anchorPairs = 30.0
  /// How many pairs the starting h are worth.
  var householdAnchorPairs = 60.0
  var iterationLimit = 30
  private let pairLimit = 300_000
  private let randomLimit = 150_000

  init(
    _ population: Population, _ candidates: [(left: Int32, right: Int32)], start: LinkageModel,
    from beginning: LinkageModel? = nil, threads: Int
  ) {
    self.threads = threads
    self.beginning = beginning ?? start
    self.population = population
    self.candidates = candidates
    self.start = start
  }

  /// The trained model.
  func train(_ comparer: PairComparer) throws -> LinkageModel {
    let step = max(1, (candidates.count + pairLimit - 1) / pairLimit)
    let sample = stride(from: 0, to: candidates.count, by: step).map { candidates[$0] }
    let share = candidates.isEmpty ? 1 : Double(sample.count) / Double(candidates.count)
    let duplicates = (0..<population.count).filter { population.rowCount(of: $0) > 1 }.map { (Int32($0), Int32($0)) }
    let sets =
      pairSets(sample, share: share, comparer) + pairSets(duplicates, share: 1, comparer)
    let random = pairSets(randomPairs(), share: 1, comparer)
    var model = specific(beginning)
    var iterations = 0
    for _ in 0..<iterationLimit {
      iterations += 1
      let next = try improved(model, sets, random, exactU: comparer.frequencies.exactU)
      let change = Self.change(model, next)
      model = next
      if change < 0.0005 { break }
    }
    model.training = LinkageModel.Training(
      method: "expectation-maximisation", rows: population.unitOfRow.count, pairs: sample.count,
      iterations: iterations)
    return model
  }

  /// The starting model with u as the data have it, before any pair is compared.
  func prepared(_ comparer: PairComparer) throws -> LinkageModel {
    let random = pairSets(randomPairs(), share: 1, comparer)
    let model = try improved(specific(beginning), [], random, exactU: comparer.frequencies.exactU)
    var prepared = model
    prepared.prior = start.prior
    prepared.householdPrior = start.householdPrior
    return prepared
  }

  /// Pairs of units with how many pairs of rows each stands for.
  private struct PairSet: Sendable {
    let table: EvidenceTable
    let weights: [Double]
    /// The share of all such pairs that was drawn.
    let share: Double
  }

  /// So many sets are worked on independently of each other, whatever the number of threads.
  private static let slices = 32

  private func pairSets(_ pairs: [(left: Int32, right: Int32)], share: Double, _ comparer: PairComparer) -> [PairSet] {
    let slices = min(Self.slices, max(1, pairs.count / 1_000))
    return Parallel.map(slices, threads: threads) { slice, _ in
      let part = pairs[(pairs.count * slice / slices)..<(pairs.count * (slice + 1) / slices)]
      var comparer = comparer.fresh
      var table = EvidenceTable(width: population.comparisons.count, capacity: part.count)
      let evidence = PairEvidence(count: population.comparisons.count)
      for pair in part {
        comparer.compare(Int(pair.left), Int(pair.right), into: evidence)
        table.append(evidence)
      }
      return PairSet(table: table, weights: part.map(rowPairs), share: share)
    }
  }

  /// How many pairs of rows a pair of units stands for; a unit with itself for those of its exact duplicates.
  private func rowPairs(_ left: Int32, _ right: Int32) -> Double {
    let a = population.rowCount(of: Int(left)), b = population.rowCount(of: Int(right))
    // Bounded, so that one record copied a thousand times does not decide what a match is like.
    return Double(min(10, left == right ? a * (a - 1) / 2 : a * b))
  }

  /// The starting model with one comparison for each of the population's.
  private func specific(_ model: LinkageModel) -> LinkageModel {
    var specific = model
    specific.comparisons = population.comparisons.compactMap { comparison in
      guard let known = model.comparison(comparison.name) ?? model.comparison(comparison.genericName) else {
        return nil
      }
      return LinkageModel.Comparison(name: comparison.name, levels: known.levels)
    }
    return specific
  }

  /// All pairs of a small population, else so many drawn by a generator that always starts the same.
  private func randomPairs() -> [(left: Int32, right: Int32)] {
    let count = population.count
    guard count > 1 else { return [] }
    if count * (count - 1) / 2 <= randomLimit {
      return (0..<count).flatMap { left in ((left + 1)..<count).map { (Int32(left), Int32($0)) } }
    }
    var generator = SplitMix(state: 0x5EED)
    return (0..<randomLimit).compactMap { _ in
      let left = Int32(generator.next() % UInt64(count)), right = Int32(generator.next() % UInt64(count))
      return left == right ? nil : (min(left, right), max(left, right))
    }
  }

  /// One round of expectation and maximisation.
  private func improved(
    _ model: LinkageModel, _ sets: [PairSet], _ random: [PairSet], exactU: [Double?]
  ) throws -> LinkageModel {
    let scorer = try PairScorer(model, population)
    let counted = Parallel.map(sets.count, threads: threads) { part, _ in likely(sets[part], scorer) }
    let unlike = Parallel.map(random.count, threads: threads) { part, _ in self.others(random[part], scorer) }
    var matches = LevelCounts(population.comparisons), households = matches, others = matches
    for counts in counted {
      matches.add(counts.matches)
      households.add(counts.households)
    }
    for counts in unlike { others.add(counts) }
    var next = model
    next.prior = prior(matches.total, anchor: start.prior)
    next.householdPrior = prior(households.total, anchor: start.householdPrior)
    for (position, known) in model.comparisons.enumerated() {
      guard let anchor = start.comparison(known.name) ?? start.comparison(population.comparisons[position].genericName)
      else { continue }
      next.comparisons[position].levels = levels(
        position, anchor.levels, matches: matches, households: households, others: others, exactU: exactU[position])
    }
    return next
  }

  private func likely(_ set: PairSet, _ scorer: PairScorer) -> (matches: LevelCounts, households: LevelCounts) {
    var matches = LevelCounts(population.comparisons), households = matches
    let evidence = PairEvidence(count: population.comparisons.count)
    for index in 0..<set.table.count {
      set.table.read(index, into: evidence)
      let (match, household) = Self.shares(scorer.explanations(evidence))
      let weight = set.weights[index] / set.share
      if match > Self.leastShare { matches.add(evidence, match * weight) }
      if household > Self.leastShare { households.add(evidence, household * weight) }
    }
    return (matches, households)
  }

  private func others(_ set: PairSet, _ scorer: PairScorer) -> LevelCounts {
    var others = LevelCounts(population.comparisons)
    let evidence = PairEvidence(count: population.comparisons.count)
    for index in 0..<set.table.count {
      set.table.read(index, into: evidence)
      let (match, household) = Self.shares(scorer.explanations(evidence))
      others.add(evidence, 1 - match - household)
    }
    return others
  }

  // Pairs that are hardly a match count for nothing: where the fields depend on each other, millions of them would
  // otherwise outweigh the matches.
  private static let leastShare = 0.01

  /// The most that a comparison's last levels, which speak against a match, may have of the matches.
  ///
  /// Without it the mixture can settle on people of one name: a class in which birth date and address mostly differ.
  private func conflictLimit(_ measure: Comparison.Measure) -> Double {
    switch measure {
    case .birthDate: 0.01
    case .givenName: knowsPeopleApart ? 0.1 : 0.02
    case .familyName: 0.2
    case .middleName, .address: 0.3
    case .identifier: 0.2
    case .email, .phone, .category, .text: 0.4
    }
  }

  /// Whether something is compared that members of a household do not share.
  ///
  /// Without it nothing can show that somebody goes by two given names that are unlike: who shares surname, telephone
  /// and address under another given name is a relative, however many of them there are.
  private var knowsPeopleApart: Bool { population.measures.contains { $0 == .birthDate || $0 == .identifier } }

  /// The probabilities of a match and of a household, from their odds in bits.
  private static func shares(_ odds: PairScorer.Bits) -> (match: Double, household: Double) {
    let match = exp2(Double(min(odds.match, 60))), household = exp2(Double(min(odds.household, 60)))
    let all = 1 + match + household
    return (match / all, household / all)
  }

  /// How many rows a row is expected to be paired with, from how many pairs there are.
  private func prior(_ pairs: Double, anchor: Double) -> Double {
    let rows = Double(max(2, population.unitOfRow.count))
    // Twice, since each pair has two rows.
    return max((2 * pairs + anchor * 5) / (rows + 5), 2 / rows)
  }

  private func levels(
    _ position: Int, _ anchor: [LinkageModel.Level], matches: LevelCounts, households: LevelCounts,
    others: LevelCounts, exactU: Double?
  ) -> [LinkageModel.Level] {
    let matched = matches.counts[position], random = others.counts[position], shared = households.counts[position]
    let matchTotal = matched.dropFirst().reduce(0, +) + anchorPairs
    let randomTotal = random.dropFirst().reduce(0, +) + anchorPairs
    let measure = population.comparisons[position].measure
    // People of one home differ in given name and birth date by nature: there data may mislead, where matches leak
    // into the households, and is believed late.
    let anchorWeight = [.givenName, .middleName, .birthDate].contains(measure) ? 2_000 : householdAnchorPairs
    let sharedTotal = shared.dropFirst().reduce(0, +) + anchorWeight
    // What a household does not share is as common in it as anywhere.
    let unshared = [.category, .text, .identifier].contains(measure)
    let exactM = max(1e-4, (matched[1] + anchorPairs * anchor[0].m) / matchTotal)
    let fitted = anchor.indices.map { index in
      var level = anchor[index]
      level.m = max(1e-4, (matched[index + 1] + anchorPairs * anchor[index].m) / matchTotal)
      level.u = (random[index + 1] + anchorPairs * anchor[index].u) / randomTotal
      if index == 0, let exactU { level.u = exactU }
      level.u = max(level.u, 1e-7)
      var held = unshared ? level.u : anchor[index].h
      // Given names of relatives are alike by chance, or since two of one name had theirs changed as matches do.
      if measure == .givenName, index > 0, level.name != "conflict" {
        held = level.u + anchor[0].h * level.m / exactM
      }
      level.h = max(level.u * 0.01, (shared[index + 1] + anchorWeight * held) / sharedTotal)
      return level
    }
    return Self.neutral(bounded(fitted, measure))
  }

  /// The levels with those that only repeat what another comparison says never in favour of a match.
  private static func neutral(_ levels: [LinkageModel.Level]) -> [LinkageModel.Level] {
    levels.map { level in
      var level = level
      if level.name == Comparison.repeatsNames {
        level.m = min(level.m, level.u)
        level.h = min(level.h, level.u * 8)
      }
      return level
    }
  }

  /// The levels with the conflicts held to their limit and the rest scaled up for it.
  private func bounded(_ levels: [LinkageModel.Level], _ measure: Comparison.Measure) -> [LinkageModel.Level] {
    guard let conflict = levels.firstIndex(where: { $0.name == "conflict" }) else { return levels }
    let limit = conflictLimit(measure), found = levels[conflict].m
    guard found > limit, found < 1 else { return levels }
    return levels.indices.map { index in
      var level = levels[index]
      level.m = index == conflict ? limit : level.m * (1 - limit) / (1 - found)
      return level
    }
  }

  private static func change(_ old: LinkageModel, _ new: LinkageModel) -> Double {
    zip(old.comparisons, new.comparisons).map { old, new in
      zip(old.levels, new.levels).map { abs($0.m - $1.m) }.max() ?? 0
    }.max() ?? 0
  }
}
