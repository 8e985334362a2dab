import Records

/// For a client: who is in the scope of each of its requirements, and what each of them holds.
struct HoldersSection {
  let audit: Audit
  let totals: AuditTotals

  func write(to html: inout HTML) {
    html.element("section", ["id": "holders"]) { html in
      html.element("h2", "Who holds what")
      let credentials = Dictionary(audit.credentials.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for total in totals.requirements {
        let statuses = audit.requirementStatuses.filter { $0.requirement == total.requirement.id }
          .sorted { ($0.personName, $0.personID) < ($1.personName, $1.personID) }
        html.element("h3") { html in
          html.element("bdi", total.requirement.anyOf.joined(separator: " or "))
          html.element("span", ["class": "id"], " " + total.requirement.id)
        }
        table(statuses, credentials, &html)
      }
    }
    html.lineFeed()
  }

  private func table(_ statuses: [RequirementStatus], _ credentials: [String: Credential], _ html: inout HTML) {
    html.element("table", ["class": "wide"]) { html in
      html.markup(
        """
        <thead><tr><th scope="col">Person</th><th scope="col">Met</th><th scope="col">Credential</th>\
        <th scope="col">Number</th><th scope="col">Valid until</th><th scope="col">Verified</th></tr></thead>
        """)
      html.element("tbody") { html in
        for status in statuses {
          row(status, status.credentialID.flatMap { credentials[$0] }, &html)
        }
      }
    }
  }

  private func row(_ status: RequirementStatus, _ credential: Credential?, _ html: inout HTML) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { $0.person(status.personName, status.employeeNumber) }
      html.element("td", ["class": status.isMet ? "yes" : "no"], status.isMet ? "yes" : "no: \(status.reason)")
      html.element("td") { $0.element("bdi", credential?.code ?? "–") }
      html.element("td") { $0.element("bdi", credential?.number ?? "–") }
      html.element("td") { html in
        if let expiry = credential?.expiresOn {
          html.date(expiry.description, Wording.short(expiry.lastDay))
        } else {
          html.write("–")
        }
      }
      html.element("td") { html in
        if let date = credential?.verifiedOn {
          html.date(date.description, Wording.short(date))
        } else {
          html.write("–")
        }
      }
    }
    html.lineFeed()
  }
}
