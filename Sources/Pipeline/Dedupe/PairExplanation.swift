import Diagnostics
import Linkage
import Reports

/// The waterfall of one pair of rows: what each comparison found and weighs, and why the two are linked or not.
struct PairExplanation {
  private let run: DedupeRun
  private let left: Int
  private let right: Int

  init(_ run: DedupeRun, _ left: Int, _ right: Int) {
    self.run = run
    self.left = left
    self.right = right
  }

  var text: String {
    let linkage = run.deduplication.linkage, identifiers = DedupeIdentifiers(run)
    var scoring = linkage.scoring
    let pair = scoring.pair(left, right)
    var lines = [
      "left   \(identifiers.name(of: left))   \(identifiers.place(of: left))",
      "right  \(identifiers.name(of: right))   \(identifiers.place(of: right))", "",
    ]
    let names = pair.contributions.map { max($0.comparison.count, 5) }.max() ?? 5
    let levels = pair.contributions.map(\.level.count).max() ?? 5
    lines.append("\(Self.padded("", names))  \(Self.padded("", levels))     bits")
    for contribution in pair.contributions {
      let bits = Self.right(DedupeRows.decimals(contribution.bits, 2), 7)
      let line =
        "\(Self.padded(contribution.comparison, names))  \(Self.padded(contribution.level, levels))  \(bits)  "
        + Self.bar(contribution.bits)
      lines.append(Self.trimmed(line))
      lines += values(contribution.comparison, scoring, indent: names)
    }
    let total = Self.right(DedupeRows.decimals(pair.weight, 2), 7)
    lines.append(
      "\(Self.padded("match weight", names + levels + 2))  \(total)  probability "
        + DedupeRows.decimals(pair.probability, 6))
    lines.append("")
    lines += verdict(pair, &scoring)
    return lines.map { DiagnosticText.escaped($0) + "\n" }.joined()
  }

  /// Both values of the columns that a comparison reads, where one of the two has any.
  private func values(_ comparison: String, _ scoring: PairScoring, indent: Int) -> [String] {
    let table = run.deduplication.table
    return scoring.columns(of: comparison).compactMap { column in
      let texts = [left, right].map { row in
        let value = table.value(row: row, column: column)
        return value.isEmpty ? "(none)" : value.split(separator: LinkageTable.valueSeparator).joined(separator: "; ")
      }
      if texts[0] == "(none)", texts[1] == "(none)" { return nil }
      let text = texts[0] == texts[1] ? "both \(texts[0])" : texts.joined(separator: " | ")
      return "\(Self.padded("", indent))  \(table.columns[column].name): \(text)"
    }
  }

  private func verdict(_ pair: ScoredPair, _ scoring: inout PairScoring) -> [String] {
    let linkage = run.deduplication.linkage
    let (a, b) = (linkage.clusters[left], linkage.clusters[right])
    let threshold = linkage.profile.threshold
    let needed = "linking asks for a probability of \(DedupeRows.decimals(threshold, 3))"
    if a == b {
      let size = linkage.clusters.count { $0 == a }
      let own = "linked: both are in cluster \(a + 1), of \(size) rows"
      if pair.probability >= threshold { return [own + "; \(needed)"] }
      return [own + ", through the others of it: the two alone would not be, since \(needed)"]
    }
    let clusters = "not linked: cluster \(a + 1) and cluster \(b + 1)"
    if pair.probability < threshold { return [clusters + "; \(needed)"] }
    let average = average(a, b, &scoring)
    if average.rows <= 2 {
      return [
        clusters + "; the two alone would be linked, and no key brought them together, or a dataset keeps them apart"
      ]
    }
    return [
      clusters + "; the two alone would be linked, but the \(average.rows) rows of both clusters together say no",
      "between the clusters the match weight is \(DedupeRows.decimals(average.mean, 2)) bits on average and "
        + "\(DedupeRows.decimals(average.best, 2)) at best",
    ]
  }

  /// The match weights between the rows of two clusters; of large ones between so many of each.
  private func average(
    _ a: Int, _ b: Int, _ scoring: inout PairScoring
  ) -> (rows: Int, mean: Double, best: Double) {
    let clusters = run.deduplication.linkage.clusters
    let lefts = clusters.indices.filter { clusters[$0] == a }, rights = clusters.indices.filter { clusters[$0] == b }
    var sum = 0.0, best = -Double.infinity, pairs = 0.0
    for one in lefts.prefix(40) {
      for other in rights.prefix(40) {
        let weight = scoring.pair(one, other).weight
        sum += weight
        best = max(best, weight)
        pairs += 1
      }
    }
    return (lefts.count + rights.count, sum / max(pairs, 1), best)
  }

  /// A block for each bit, at most so many as fit a line.
  private static func bar(_ bits: Double) -> String {
    let count = min(24, Int(bits.magnitude.rounded()))
    return String(repeating: bits < 0 ? "-" : "+", count: count)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}

extension DedupeRun {
  /// Why two rows are linked, or why not, as text.
  ///
  /// - Throws: `MusterError` of exit code 2 where an id names no row, or several.
  package func explanation(_ left: String, _ right: String) throws -> String {
    let identifiers = DedupeIdentifiers(self)
    return PairExplanation(self, try identifiers.row(left), try identifiers.row(right)).text
  }
}
