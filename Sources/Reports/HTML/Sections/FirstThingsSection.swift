import Records

/// What to do first: totals, then the critical and high kinds of work in the order of their urgency.
struct FirstThingsSection {
  let audit: Audit
  let totals: AuditTotals
  private static let mostGroups = 8

  func write(to html: inout HTML) {
    html.element("section", ["id": "first"]) { html in
      html.element("h2", headline)
      html.element("p", ["class": "lead"], lead)
      tiles(&html)
      let groups = Array(FindingGroup.open(audit.discrepancies).enumerated())
      let urgent = groups.filter { $0.element.severity <= .high }
      let shown = (urgent.isEmpty ? groups : urgent).prefix(FirstThingsSection.mostGroups)
      if !shown.isEmpty {
        html.element("ol", ["class": "first-list"]) { html in
          for (number, group) in shown { entry(number, group, &html) }
        }
        more(groups.map(\.element), shown: shown.count, &html)
      }
    }
    html.lineFeed()
  }

  private var headline: String {
    let critical = totals.openBySeverity[.critical] ?? 0
    let high = totals.openBySeverity[.high] ?? 0
    if critical > 0 { return "\(Wording.count(critical, "finding", "findings")) cannot wait" }
    if high > 0 { return "Nothing critical; \(Wording.count(high, "finding needs", "findings need")) attention soon" }
    return totals.open == 0 ? "Nothing is open" : "Nothing urgent is open"
  }

  private var lead: String {
    var sentences: [String] = []
    if let comparison = audit.comparison {
      sentences.append(
        "Since \(Wording.long(comparison.previousAsOf)): \(comparison.new.count) new, "
          + "\(comparison.stillOpen.count) still open, \(comparison.resolved.count) resolved.")
    } else {
      sentences.append("This is the first audit that is kept; from the next one on, changes are shown.")
    }
    let unmet = totals.requirements.count { !$0.isMet }
    if !totals.requirements.isEmpty {
      sentences.append(
        unmet == 0
          ? "Every requirement is met."
          : "\(unmet) of \(Wording.count(totals.requirements.count, "requirement", "requirements")) not fully met.")
    }
    return sentences.joined(separator: " ")
  }

  private func tiles(_ html: inout HTML) {
    html.element("dl", ["class": "tiles"]) { html in
      for severity in Severity.allCases {
        let new = audit.discrepancies.count { $0.severity == severity && $0.state == .new }
        let note = audit.comparison == nil || new == 0 ? "" : "\(new) new"
        tile("tile tile-\(severity.rawValue)", severity.rawValue, totals.openBySeverity[severity] ?? 0, note, &html)
      }
      let employed = (totals.peopleByEmployment[.active] ?? 0) + (totals.peopleByEmployment[.leave] ?? 0)
      tile("tile", "people", totals.people, "\(Wording.thousands(employed)) employed", &html)
      tile("tile", "credentials", totals.credentials, "\(Wording.thousands(totals.valid)) valid", &html)
      tile("tile", "expiring", totals.expiring, "within \(audit.organisation.expiring.max() ?? 90) days", &html)
      tile("tile", "expired", totals.expired, "of those recorded", &html)
    }
  }

  private func tile(_ kind: String, _ name: String, _ number: Int, _ note: String, _ html: inout HTML) {
    html.element("div", ["class": number == 0 ? kind + " tile-none" : kind]) { html in
      html.element("dt", name)
      html.element("dd", Wording.thousands(number))
      if !note.isEmpty { html.element("dd", ["class": "note"], note) }
    }
  }

  private func entry(_ number: Int, _ group: FindingGroup, _ html: inout HTML) {
    html.element("li") { html in
      html.element("div", ["class": "first-head"]) { html in
        html.severityMark(group.severity)
        html.element("a", ["href": "#g\(number)"], group.type.title)
        if group.findings.count > 1 { html.element("span", ["class": "count"], "\(group.findings.count)") }
        if let due = group.nextDue { html.due(due, asOf: audit.asOf) }
      }
      html.element("p", ["class": "names"]) { html in
        html.element("bdi", Wording.list(group.subjects, most: 6))
      }
      html.element("p", ["class": "action"], group.action)
    }
    html.lineFeed()
  }

  private func more(_ groups: [FindingGroup], shown: Int, _ html: inout HTML) {
    let rest = groups.dropFirst(shown).reduce(0) { $0 + $1.findings.count }
    guard rest > 0 else { return }
    html.element("p", ["class": "more"]) { html in
      html.element("a", ["href": "#findings"], "\(Wording.count(rest, "further finding", "further findings"))")
      html.write(" of other kinds can follow.")
    }
  }
}
