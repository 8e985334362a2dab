import Records

/// The bar above the findings; shown by the script alone, since without it nothing could be filtered.
struct FindingFilters {
  let findings: [Discrepancy]
  let isForClient: Bool

  func write(to html: inout HTML) {
    html.element("form", ["id": "filters", "hidden": "", "aria-label": "Filter and sort the findings"]) { html in
      html.element("label", ["class": "search"]) { html in
        html.write("Search")
        html.void("input", ["type": "search", "id": "f-text", "autocomplete": "off"])
      }
      choice("f-severity", "Severity", Severity.allCases.map(\.rawValue).filter(isPresent), &html)
      let types = DiscrepancyType.allCases.filter { type in findings.contains { $0.type == type } }
      choice("f-type", "Kind", types.map(\.title), &html)
      if !isForClient { choice("f-client", "Client", Array(Set(findings.compactMap(\.client))).sorted(), &html) }
      if !isForClient { choice("f-state", "State", ["new", "open", "reopened", "accepted"].filter(hasState), &html) }
      options("f-sort", "Sort by", sorting, &html)
      options("f-group", "Group by", grouping, &html)
      html.element("button", ["type": "reset"], "Reset")
      html.element("output", ["id": "f-count", "aria-live": "polite"], "")
    }
    html.lineFeed()
  }

  private var sorting: [(String, String)] {
    [("urgency", "urgency"), ("due", "due date"), ("person", "person")] + (isForClient ? [] : [("seen", "first seen")])
  }

  private var grouping: [(String, String)] {
    [("type", "kind of work"), ("person", "person")] + (isForClient ? [] : [("client", "client")]) + [
      ("none", "nothing")
    ]
  }

  private func isPresent(_ severity: String) -> Bool { findings.contains { $0.severity.rawValue == severity } }

  private func hasState(_ state: String) -> Bool { findings.contains { $0.state.rawValue == state } }

  private func choice(_ id: String, _ name: String, _ values: [String], _ html: inout HTML) {
    if values.count < 2 { return }
    options(id, name, [("", "all")] + values.map { ($0, $0) }, &html)
  }

  private func options(_ id: String, _ name: String, _ values: [(String, String)], _ html: inout HTML) {
    html.element("label") { html in
      html.write(name)
      html.element("select", ["id": id]) { html in
        for (value, words) in values { html.element("option", ["value": value], words) }
      }
    }
  }
}
