import Linkage
import Reports

/// The scored pairs of a linkage as CSV: the match weight in bits, and what each comparison adds to it.
struct DedupePairs {
  private let run: DedupeRun

  init(_ run: DedupeRun) { self.run = run }

  var text: String {
    let linkage = run.deduplication.linkage, identifiers = DedupeIdentifiers(run)
    var scoring = linkage.scoring
    let comparisons = scoring.comparisons
    let sides = run.tables.count > 1 ? ["left_file", "left_id", "right_file", "right_id"] : ["left_id", "right_id"]
    var writer = CSVWriter()
    writer.write(
      sides + ["match_weight", "match_probability", "linked", "prior", "household", "names_together"]
        + comparisons.flatMap { [Self.column($0), Self.column($0) + "_level"] })
    for pair in linkage.pairs {
      let scored = scoring.pair(pair.left, pair.right)
      writer.write(
        side(pair.left, identifiers) + side(pair.right, identifiers)
          + [
            DedupeRows.decimals(scored.weight, 3), DedupeRows.decimals(scored.probability, 6),
            linkage.clusters[pair.left] == linkage.clusters[pair.right] ? "yes" : "no",
            bits("prior", scored), bits("household", scored), bits("names together", scored),
          ] + comparisons.flatMap { [bits($0, scored), level($0, scored)] })
    }
    return writer.text
  }

  private func side(_ row: Int, _ identifiers: DedupeIdentifiers) -> [String] {
    let name = identifiers.name(of: row)
    return run.tables.count > 1 ? [run.request.files[run.deduplication.place(of: row).file], name] : [name]
  }

  /// 0 where nothing was said: the contributions of a pair add up to its weight.
  private func bits(_ name: String, _ pair: ScoredPair) -> String {
    DedupeRows.decimals(pair.contributions.first { $0.comparison == name }?.bits ?? 0, 3)
  }

  private func level(_ name: String, _ pair: ScoredPair) -> String {
    pair.contributions.first { $0.comparison == name }?.level ?? ""
  }

  private static func column(_ comparison: String) -> String {
    String(comparison.map { $0 == " " ? "_" : $0 })
  }
}

extension DedupeRun {
  /// The pairs that the request asks for, as CSV.
  package var pairs: String { DedupePairs(self).text }
}
