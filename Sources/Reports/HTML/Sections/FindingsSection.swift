import Records

/// Every finding with its evidence and action, by kind of work; the script sorts, filters and regroups them.
struct FindingsSection {
  let audit: Audit
  let isForClient: Bool
  private static let mostOpen = 12
  /// Of one kind; a browser is slow with more, and nobody reads them on a page.
  private static let mostShown = 1000

  func write(to html: inout HTML) {
    html.element("section", ["id": "findings"]) { html in
      html.element("h2", isForClient ? "Open points" : "Findings")
      let open = FindingGroup.open(audit.discrepancies)
      let accepted = FindingGroup.accepted(audit.discrepancies)
      if open.isEmpty, accepted.isEmpty {
        html.element("p", isForClient ? "Nothing is open." : "Nothing was found.")
        return
      }
      FindingFilters(findings: audit.discrepancies, isForClient: isForClient).write(to: &html)
      html.element("div", ["id": "finding-list"]) { html in
        for (number, group) in open.enumerated() { self.group(group, "g\(number)", &html) }
        if !accepted.isEmpty {
          html.element("h3", ["class": "accepted-head"], "Accepted for a time")
          for (number, group) in accepted.enumerated() { self.group(group, "a\(number)", &html) }
        }
      }
      html.element("p", ["id": "no-match", "hidden": ""], "Nothing fits these filters.")
    }
    html.lineFeed()
  }

  private func group(_ group: FindingGroup, _ id: String, _ html: inout HTML) {
    html.element("div", ["class": "group", "id": id]) { html in
      // A long list is opened by who wants it: eighty open findings help nobody.
      let isOpen = group.severity <= .high && group.findings.count <= FindingsSection.mostOpen
      html.folded("group-box", isOpen: isOpen) { html in
        html.severityMark(group.severity)
        html.element("span", ["class": "group-name"], group.type.title)
        html.element("span", ["class": "count"], "\(group.findings.count)")
        html.element("span", ["class": "meaning"], group.type.meaning)
      } _: { html in
        html.element("div", ["class": "items"]) { html in
          for finding in group.findings.prefix(FindingsSection.mostShown) { item(finding, &html) }
        }
        html.rest(of: group.findings.count, shown: FindingsSection.mostShown, in: "discrepancies.csv")
      }
    }
    html.lineFeed()
  }

  private func item(_ finding: Discrepancy, _ html: inout HTML) {
    html.element(
      "article",
      [
        "class": "finding edge-\(finding.severity.rawValue)", "data-severity": finding.severity.rawValue,
        "data-type": finding.type.title, "data-state": finding.state.rawValue,
        "data-person": person(finding), "data-client": finding.client ?? "",
        "data-urgency": "\(finding.urgency)", "data-due": finding.dueOn?.description ?? "",
        "data-seen": finding.firstSeen?.description ?? "",
      ]
    ) { html in
      head(finding, &html)
      if !isForClient {
        html.element("p", ["class": "explanation"]) { $0.element("bdi", finding.explanation) }
        html.element("p", ["class": "action"]) { $0.element("bdi", finding.action) }
        FindingEvidence(finding: finding).write(to: &html)
      }
    }
    html.lineFeed()
  }

  /// Name and number, so that two people of one name stay two.
  private func person(_ finding: Discrepancy) -> String {
    guard let name = finding.personName else { return "" }
    return finding.employeeNumber.map { "\(name), \($0)" } ?? name
  }

  private func head(_ finding: Discrepancy, _ html: inout HTML) {
    html.element("h4") { html in
      html.element("span", ["class": "kind"], finding.type.title)
      if let name = finding.personName { html.person(name, finding.employeeNumber) }
      if let credential = finding.credential { html.element("bdi", ["class": "credential"], credential) }
      if finding.personName == nil, finding.credential == nil, let found = finding.found {
        html.element("bdi", ["class": "credential"], found)
      }
      if !finding.requirements.isEmpty {
        html.element("span", ["class": "tag"], finding.requirements.joined(separator: ", "))
      }
      if let client = finding.client, !isForClient { html.element("span", ["class": "tag"], client) }
      if !isForClient, finding.state != .open, !(finding.state == .new && audit.comparison == nil) {
        html.element("span", ["class": "tag tag-\(finding.state.rawValue)"], finding.state.rawValue)
      }
      if let due = finding.dueOn { html.due(due, asOf: audit.asOf) }
    }
  }
}

/// What a finding rests on: the two values, the records, and how to ask for more.
struct FindingEvidence {
  let finding: Discrepancy

  func write(to html: inout HTML) {
    html.folded("evidence", { $0.write(title) }) { html in
      if finding.expected != nil || finding.found != nil { values(&html) }
      if !finding.evidence.isEmpty { records(&html) }
      html.element("p", ["class": "key-line"]) { html in
        html.write("Urgency \(finding.urgency) of 100")
        if let seen = finding.firstSeen { html.write(", first seen \(Wording.short(seen))") }
        html.write(". More: ")
        html.element("code", "muster explain \(finding.key)")
      }
    }
  }

  private var title: String {
    finding.evidence.isEmpty ? "Details" : "Evidence: \(Wording.count(finding.evidence.count, "record", "records"))"
  }

  private func values(_ html: inout HTML) {
    html.element("dl", ["class": "values"]) { html in
      let field = finding.field.map { " (\($0))" } ?? ""
      html.element("dt", "Strongest source says\(field)")
      html.element("dd") { $0.element("bdi", finding.expected ?? "nothing") }
      html.element("dt", "Found")
      html.element("dd") { $0.element("bdi", finding.found ?? "nothing") }
    }
  }

  private func records(_ html: inout HTML) {
    html.element("table", ["class": "records"]) { html in
      html.markup(
        """
        <thead><tr><th scope="col">Source</th><th scope="col">File and line</th><th scope="col">As at</th></tr></thead>
        """)
      html.element("tbody") { html in
        for evidence in finding.evidence {
          html.element("tr") { html in
            html.element("td") { html in
              html.element("bdi", evidence.source)
              html.element("span", ["class": "id"], " " + evidence.authority.rawValue)
            }
            html.element("td", ["class": "place"]) { $0.element("bdi", evidence.place) }
            html.element("td") { $0.date(evidence.asAt.description, Wording.short(evidence.asAt)) }
          }
        }
      }
    }
  }
}
