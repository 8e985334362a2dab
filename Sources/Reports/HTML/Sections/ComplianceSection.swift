import Records

/// How far requirements are met, by client or basis and one by one.
struct ComplianceSection {
  let totals: AuditTotals
  let asOf: CalendarDate
  let isForClient: Bool

  func write(to html: inout HTML) {
    html.element("section", ["id": "compliance"]) { html in
      html.element("h2", "Compliance")
      if totals.requirements.isEmpty {
        html.element(
          "p",
          isForClient
            ? "No requirement of this client is recorded."
            : "No requirements are set down yet. Name them in requirements.yaml, and this section fills.")
        return
      }
      if !isForClient { groups(&html) }
      requirements(&html)
    }
    html.lineFeed()
  }

  private func groups(_ html: inout HTML) {
    html.element("h3", "By client")
    html.element("table", ["class": "wide"]) { html in
      html.markup(
        """
        <thead><tr><th scope="col">Client or basis</th><th scope="col">Requirements met</th><th scope="col">People \
        covered</th><th scope="col" class="n">Critical</th><th scope="col" class="n">Contract value at stake</th>\
        <th scope="col">Next deadline</th></tr></thead>
        """)
      html.element("tbody") { html in
        for group in totals.groups { row(group, &html) }
      }
    }
  }

  private func row(_ group: ComplianceGroup, _ html: inout HTML) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { $0.element("bdi", group.name) }
      html.element("td", "\(group.requirementsMet) of \(group.requirements)")
      html.element("td", ["class": "meter"]) { $0.bar(percent: group.percent) }
      html.number(group.criticalFindings)
      html.element("td", ["class": "n"], group.valueAtStake > 0 ? Wording.thousands(Int(group.valueAtStake)) : "–")
      html.element("td") { html in
        if let deadline = group.nextDeadline { html.due(deadline, asOf: asOf) } else { html.write("–") }
      }
    }
    html.lineFeed()
  }

  private func requirements(_ html: inout HTML) {
    if !isForClient { html.element("h3", "By requirement") }
    html.element("table", ["class": "wide"]) { html in
      html.markup(
        """
        <thead><tr><th scope="col">Requirement</th><th scope="col">Asked for by</th><th scope="col">Met</th>\
        <th scope="col">People covered</th><th scope="col">Deadline</th></tr></thead>
        """)
      html.element("tbody") { html in
        // What is least met comes first; what nobody is in scope of comes last.
        let sorted = totals.requirements.enumerated().sorted {
          ($0.element.percent ?? 101, $0.offset) < ($1.element.percent ?? 101, $1.offset)
        }
        for (_, total) in sorted { row(total, &html) }
      }
    }
  }

  private func row(_ total: RequirementTotals, _ html: inout HTML) {
    let requirement = total.requirement
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { html in
        html.element("bdi", requirement.anyOf.joined(separator: " or "))
        html.write(" ")
        html.element("span", ["class": "id"], requirement.id)
      }
      html.element("td") { html in
        html.element("bdi", requirement.client ?? ComplianceSection.basis(requirement.basis))
        if let contract = requirement.contract { html.element("span", ["class": "id"], " " + contract) }
      }
      html.element("td", met(total))
      html.element("td", ["class": "meter"]) { html in
        html.bar(percent: total.percent)
        if !total.unmet.isEmpty, !total.isMet { unmet(total, &html) }
      }
      html.element("td") { html in
        if let deadline = requirement.deadline { html.due(deadline, asOf: asOf) } else { html.write("–") }
      }
    }
    html.lineFeed()
  }

  private func met(_ total: RequirementTotals) -> String {
    guard let needed = total.requirement.atLeast else { return "\(total.met) of \(total.inScope)" }
    return "\(total.met), at least \(needed) needed"
  }

  private func unmet(_ total: RequirementTotals, _ html: inout HTML) {
    html.folded("unmet", { $0.write("\(Wording.count(total.unmet.count, "person", "people")) without") }) { html in
      html.element("ul") { html in
        for status in total.unmet.prefix(ComplianceSection.mostShown) {
          html.element("li") { html in
            html.person(status.personName, status.employeeNumber)
            html.element("span", ["class": "reason"], ": " + status.reason)
          }
        }
      }
      html.rest(of: total.unmet.count, shown: ComplianceSection.mostShown, in: "the requirements export")
    }
  }

  private static let mostShown = 500

  static func basis(_ basis: Requirement.Basis) -> String {
    switch basis {
    case .regulatory: "Regulation"
    case .client: "Client"
    case .bestPractice: "Good practice"
    }
  }
}
