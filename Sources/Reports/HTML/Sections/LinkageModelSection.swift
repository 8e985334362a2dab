/// What each level of each comparison weighs, and the shares that it comes from.
struct LinkageModelSection {
  let summary: LinkageSummary
  /// Bits beyond which a bar is not drawn longer.
  private let reach = 16.0

  func write(to html: inout HTML) {
    html.element("section", ["id": "model"]) { html in
      html.element("h2", "The model")
      html.element(
        "p", ["class": "lead"],
        "m is the share of pairs of one person that reach a level, u that of pairs at random, h that of different people "
          + "of one household. The weight is log2(m/u); the rarity of a value adds to it, and what a household shares is "
          + "taken off. Two rows at random begin at \(LinkageNumber.bits(summary.priorBits)) bits. \(summary.training)")
      html.element("table", ["class": "wide levels"]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", "level")
            for name in ["m", "u", "h", "bits"] { html.element("th", ["class": "n"], name) }
            html.element("th", ["class": "weight"], "against · for")
          }
        }
        for comparison in summary.comparisons { rows(comparison, &html) }
      }
    }
    html.lineFeed()
  }

  private func rows(_ comparison: LinkageSummary.Comparison, _ html: inout HTML) {
    html.element("tbody") { html in
      html.element("tr") { html in
        html.element("th", ["colspan": "6", "scope": "rowgroup"], comparison.name)
      }
      for level in comparison.levels {
        html.element("tr") { html in
          html.element("td", level.name)
          for share in [level.m, level.u, level.h] { html.element("td", ["class": "n"], LinkageNumber.percent(share)) }
          html.element("td", ["class": "n"], LinkageNumber.bits(level.bits))
          html.element("td", ["class": "weight"]) { bar(level.bits, &$0) }
        }
      }
    }
  }

  private func bar(_ bits: Double, _ html: inout HTML) {
    html.element("svg", ["viewBox": "0 0 200 14", "preserveAspectRatio": "none", "aria-hidden": "true"]) { html in
      let width = min(bits.magnitude, reach) / reach * 98
      html.element(
        "rect",
        [
          "class": bits < 0 ? "against" : "for", "x": LinkageNumber.coordinate(bits < 0 ? 100 - width : 100), "y": "2",
          "width": LinkageNumber.coordinate(max(width, 0.5)), "height": "10",
        ], "")
      html.element("line", ["class": "axis", "x1": "100", "y1": "0", "x2": "100", "y2": "14"], "")
    }
  }
}
