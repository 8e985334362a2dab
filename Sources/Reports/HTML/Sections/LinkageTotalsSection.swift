/// How many people the rows are of, how large the clusters are, and which rows say too little.
struct LinkageTotalsSection {
  let summary: LinkageSummary

  func write(to html: inout HTML) {
    html.element("section", ["id": "found"]) { html in
      html.element("h2", "What was found")
      html.element("dl", ["class": "tiles"]) { html in
        tile("rows", summary.rows, &html)
        tile("people", summary.clusters, &html)
        tile("rows that repeat another", summary.exactDuplicates, &html)
        tile("rows that say too little", summary.unlinkable, &html)
      }
      html.element(
        "p", ["class": "lead"],
        "Clusters were joined where the probability of a match is \(LinkageNumber.percent(summary.threshold)) or more. A "
          + "row says too little where not even a copy of it would be linked to it.")
      html.element("h3", "Cluster sizes")
      html.element("table", ["class": "wide"]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", ["class": "n"], "rows in the cluster")
            html.element("th", ["class": "n"], "clusters")
            html.element("th", ["class": "span"], "share")
          }
        }
        html.element("tbody") { html in
          for bin in summary.clusterSizes.bins { row(bin, &html) }
        }
      }
    }
    html.lineFeed()
  }

  private func tile(_ name: String, _ count: Int, _ html: inout HTML) {
    html.element("div", ["class": count == 0 ? "tile tile-none" : "tile"]) { html in
      html.element("dt", name)
      html.element("dd", Wording.thousands(count))
    }
  }

  private func row(_ bin: (place: Int, count: Int), _ html: inout HTML) {
    let most = summary.clusterSizes.bins.map(\.count).max() ?? 1
    html.element("tr") { html in
      html.number(bin.place)
      html.number(bin.count)
      html.element("td", ["class": "span"]) { html in
        html.element("svg", ["viewBox": "0 0 100 8", "preserveAspectRatio": "none", "aria-hidden": "true"]) { html in
          let width = max(0.4, 100 * Double(bin.count) / Double(max(most, 1)))
          html.element(
            "rect", ["class": "column", "width": LinkageNumber.coordinate(width), "height": "8"], "")
        }
      }
    }
  }
}
