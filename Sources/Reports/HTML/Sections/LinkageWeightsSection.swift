/// How the match weights lie: of the candidates, with the threshold between them, and of rows against themselves.
struct LinkageWeightsSection {
  let summary: LinkageSummary

  func write(to html: inout HTML) {
    let limit = Self.weight(summary.threshold)
    html.element("section", ["id": "weights"]) { html in
      html.element("h2", "Match weights")
      html.element(
        "p", ["class": "lead"],
        "Each bit doubles the odds that two rows are of one person. Good evidence leaves a valley around the threshold; "
          + "columns that stand in it are pairs worth a look. The height counts on a logarithmic scale.")
      html.element("figure") { html in
        chart(summary.weights, limit, "candidate pairs", &html)
        html.element("figcaption", "Candidate pairs by match weight in bits")
      }
      html.element("figure") { html in
        chart(summary.copies, limit, "rows", &html)
        html.element(
          "figcaption",
          "Rows by the match weight that a copy of theirs would have: what stands left of the threshold says too little to "
            + "be linked to anything")
      }
    }
    html.lineFeed()
  }

  private func chart(_ histogram: LinkageSummary.Histogram, _ limit: Double, _ what: String, _ html: inout HTML) {
    let low = -40, high = 60
    var counts: [Int: Int] = [:]
    for bin in histogram.bins { counts[min(max(bin.place, low), high), default: 0] += bin.count }
    let most = Double(counts.values.max() ?? 1)
    func x(_ bits: Double) -> Double { 20 + (bits - Double(low)) * 8.8 }
    html.element(
      "svg", ["class": "histogram", "viewBox": "0 0 930 190", "role": "img", "aria-label": "\(what) by match weight"]
    ) { html in
      for place in low...high {
        guard let count = counts[place], count > 0 else { continue }
        let height = max(2, 140 * Self.logarithm(Double(count)) / max(Self.logarithm(most), 0.1))
        html.element(
          "rect",
          [
            "class": Double(place) >= limit ? "column" : "below", "x": LinkageNumber.coordinate(x(Double(place)) + 0.5),
            "y": LinkageNumber.coordinate(160 - height), "width": "7.8", "height": LinkageNumber.coordinate(height),
          ]
        ) { html in
          html.element("title", "\(place) to \(place + 1) bits: \(Wording.thousands(count)) \(what)")
        }
      }
      html.element("line", ["class": "axis", "x1": "20", "y1": "160.5", "x2": "910", "y2": "160.5"], "")
      for tick in stride(from: low, through: high, by: 10) {
        let label = tick == low ? "≤ \(tick)" : tick == high ? "≥ \(tick)" : "\(tick)"
        html.element("text", ["x": LinkageNumber.coordinate(x(Double(tick))), "y": "176"], label)
      }
      let place = LinkageNumber.coordinate(x(limit))
      html.element("line", ["class": "limit", "x1": place, "y1": "4", "x2": place, "y2": "160"], "")
      html.element(
        "text", ["class": "limit-text", "x": LinkageNumber.coordinate(x(limit) + 4), "y": "13"], "threshold")
    }
  }

  /// `log2(1 + count)`.
  private static func logarithm(_ count: Double) -> Double { LinkageMath.log2(1 + count) }

  static func weight(_ probability: Double) -> Double {
    let bounded = min(max(probability, 1e-12), 1 - 1e-12)
    return LinkageMath.log2(bounded / (1 - bounded))
  }
}
