import Foundation
import Linkage
import Reports

extension DedupeRun {
  /// The page of the linkage, HTML.
  package var report: String { LinkagePage(summary).html }

  private var summary: LinkageSummary {
    let linkage = deduplication.linkage, model = linkage.model
    var summary = LinkageSummary()
    summary.files = request.files
    summary.rows = linkage.clusters.count
    var sizes: [Int: Int] = [:]
    for cluster in linkage.clusters { sizes[cluster, default: 0] += 1 }
    summary.clusters = sizes.count
    summary.clusterSizes = LinkageSummary.Histogram(sizes.values.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    summary.exactDuplicates = linkage.blocking.exactDuplicates
    summary.unlinkable = linkage.profile.unlinkable
    summary.threshold = linkage.profile.threshold
    summary.weights = LinkageSummary.Histogram(linkage.profile.candidates)
    summary.copies = LinkageSummary.Histogram(linkage.profile.copies)
    summary.candidates = linkage.blocking.candidates
    summary.estimatedRecall = linkage.blocking.estimatedRecall
    summary.rules = linkage.blocking.rules.map { rule in
      LinkageSummary.Rule(
        name: rule.name, candidates: rule.candidates, matches: rule.matches, onlyMatches: rule.onlyMatches,
        splitBlocks: rule.splitBlocks, droppedBlocks: rule.droppedBlocks)
    }
    summary.priorBits = log2(model.prior / Double(max(1, linkage.clusters.count - 1)))
    summary.training = Self.words(model.training)
    // Levels that were not asked about say nothing of these files.
    let asked = linkage.scoring.comparisons
    summary.comparisons = asked.compactMap { name in
      guard let known = linkage.scoring.parameters(of: name) else { return nil }
      return LinkageSummary.Comparison(
        name: name,
        levels: zip(known.levels, known.bits).map { level, bits in
          LinkageSummary.Level(name: level.name, m: level.m, u: level.u, h: level.h, bits: bits)
        })
    }
    return summary
  }

  private static func words(_ training: LinkageModel.Training) -> String {
    if training.rows == 0 { return "The model is the one that Muster ships with." }
    return
      "Trained without labels on \(training.pairs) pairs of \(training.rows) rows, in \(training.iterations) rounds."
  }
}
