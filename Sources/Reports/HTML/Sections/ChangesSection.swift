import Records

/// What changed since the audit before: what is new, and what was settled.
struct ChangesSection {
  let audit: Audit
  let totals: AuditTotals

  func write(to html: inout HTML) {
    html.element("section", ["id": "changes"]) { html in
      html.element("h2", "Changes since the last audit")
      guard let comparison = audit.comparison else {
        html.element("p", "There is no earlier audit to compare with.")
        return
      }
      html.element("p") { html in
        html.write("Compared with ")
        html.date(comparison.previousAsOf.description, Wording.long(comparison.previousAsOf))
        html.write(": \(comparison.new.count) new, \(comparison.stillOpen.count) still open, ")
        html.write("\(comparison.resolved.count) resolved.")
      }
      AuditTrend(audit, totals: totals).write(to: &html)
      new(Set(comparison.new), &html)
      resolved(comparison.resolved, &html)
    }
    html.lineFeed()
  }

  private func new(_ keys: Set<String>, _ html: inout HTML) {
    let findings = audit.discrepancies.filter { keys.contains($0.key) }
    if findings.isEmpty { return }
    html.folded("change", isOpen: findings.count <= 15) { html in
      html.write("New")
      html.element("span", ["class": "count"], "\(findings.count)")
    } _: { html in
      html.element("ul") { html in
        for finding in findings.prefix(ChangesSection.mostShown) {
          item(finding.severity, finding.type, finding.personName, finding.credential, &html)
        }
      }
      html.rest(of: findings.count, shown: ChangesSection.mostShown, in: "discrepancies.csv and summary.json")
    }
  }

  private func resolved(_ findings: [AuditComparison.ResolvedFinding], _ html: inout HTML) {
    if findings.isEmpty { return }
    html.folded("change", isOpen: findings.count <= 15) { html in
      html.write("Resolved")
      html.element("span", ["class": "count"], "\(findings.count)")
    } _: { html in
      html.element("ul", ["class": "resolved"]) { html in
        for finding in findings.prefix(ChangesSection.mostShown) {
          item(finding.severity, finding.type, finding.personName, finding.credential, &html)
        }
      }
      html.rest(of: findings.count, shown: ChangesSection.mostShown, in: "discrepancies.csv and summary.json")
    }
  }

  private static let mostShown = 500

  private func item(
    _ severity: Severity, _ type: DiscrepancyType, _ name: String?, _ credential: String?, _ html: inout HTML
  ) {
    html.element("li") { html in
      html.severityMark(severity)
      html.write(" \(type.title)")
      if let name {
        html.write(": ")
        html.element("bdi", name)
      }
      if let credential {
        html.write(", ")
        html.element("bdi", credential)
      }
    }
  }
}
