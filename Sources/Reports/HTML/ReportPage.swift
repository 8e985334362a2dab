package import Records

/// `report.html`: one page that needs nothing but itself, readable without its script and on paper.
package struct ReportPage: Sendable {
  let audit: Audit
  let totals: AuditTotals
  /// To whom the page is shown; nil: it is for the organisation itself.
  let client: String?

  package init(_ audit: Audit, totals: AuditTotals) {
    self.audit = audit
    self.totals = totals
    self.client = nil
  }

  package init(_ audit: Audit) { self.init(audit, totals: AuditTotals(audit)) }

  /// The page to show that client, made from what it may see and from nothing else.
  package init(_ audit: Audit, shownTo client: String) {
    let view = audit.shown(to: client)
    self.audit = view
    self.totals = AuditTotals(view)
    self.client = view.requirements.first?.client ?? client
  }

  package var html: String {
    var html = HTML()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) { html in
      html.element("head") { head(&$0) }
      html.lineFeed()
      html.element("body") { body(&$0) }
    }
    html.lineFeed()
    return html.text
  }

  private func head(_ html: inout HTML) {
    html.void("meta", ["charset": "utf-8"])
    let policy =
      "default-src 'none'; script-src \(PageHash.source(ReportScript.code)); "
      + "style-src \(PageHash.source(ReportStyle.sheet)); base-uri 'none'; form-action 'none'"
    html.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "referrer", "content": "no-referrer"])
    html.element("title", "\(audit.organisation.name): credentials as of \(Wording.long(audit.asOf))")
    html.element("style") { $0.markup(ReportStyle.sheet) }
  }

  private func body(_ html: inout HTML) {
    html.element("a", ["class": "skip", "href": "#findings"], "Skip to the findings")
    html.element("header", ["class": "page-head"]) { header(&$0) }
    html.lineFeed()
    html.element("main") { html in
      if client == nil {
        FirstThingsSection(audit: audit, totals: totals).write(to: &html)
        ComplianceSection(totals: totals, asOf: audit.asOf, isForClient: false).write(to: &html)
        CalendarSection(calendar: totals.calendar, asOf: audit.asOf).write(to: &html)
        FindingsSection(audit: audit, isForClient: false).write(to: &html)
        ChangesSection(audit: audit, totals: totals).write(to: &html)
        AccountingSection(audit: audit, totals: totals).write(to: &html)
      } else {
        ComplianceSection(totals: totals, asOf: audit.asOf, isForClient: true).write(to: &html)
        HoldersSection(audit: audit, totals: totals).write(to: &html)
        CalendarSection(calendar: totals.calendar, asOf: audit.asOf).write(to: &html)
        FindingsSection(audit: audit, isForClient: true).write(to: &html)
      }
    }
    html.element("footer") { footer(&$0) }
    html.element("script") { $0.markup(ReportScript.code) }
  }

  private func header(_ html: inout HTML) {
    html.element("p", ["class": "organisation"], audit.organisation.name)
    html.element("h1") { html in
      html.write(client == nil ? "Credential audit, " : "Credentials for ")
      if let client {
        html.element("bdi", client)
        html.write(", ")
      }
      html.date(audit.asOf.description, Wording.long(audit.asOf))
    }
    html.element("p", ["class": "owners"], owners)
    html.element("nav", ["aria-label": "Sections"]) { html in
      if client == nil { html.element("a", ["href": "#first"], "First things") }
      html.element("a", ["href": "#compliance"], "Compliance")
      if client != nil { html.element("a", ["href": "#holders"], "Who holds what") }
      html.element("a", ["href": "#calendar"], "Expiries")
      html.element("a", ["href": "#findings"], client == nil ? "Findings" : "Open points")
      if client == nil {
        html.element("a", ["href": "#changes"], "Changes")
        html.element("a", ["href": "#records"], "Records")
      }
    }
  }

  private var owners: String {
    guard client == nil else {
      return audit.organisation.coordinator.map { "Prepared by \($0.name)" } ?? ""
    }
    switch (audit.organisation.coordinator, audit.organisation.backup) {
    case (let owner?, let backup?): return "For \(owner.name); in their absence \(backup.name)"
    case (let owner?, nil): return "For \(owner.name); nobody is named to stand in"
    case (nil, let backup?): return "No coordinator is named; \(backup.name) stands in"
    case (nil, nil): return "Nobody is named to act on this report"
    }
  }

  private func footer(_ html: inout HTML) {
    html.element("p") { html in
      html.write("The state of the records as of \(Wording.long(audit.asOf))")
      if let madeAt = audit.madeAt { html.write(", audited at \(madeAt)") }
      html.write(". ")
      if client == nil {
        html.write("Every value can be followed to its file and line: ")
        html.element("code", "muster explain ID")
        html.write(". This page holds personal data and makes no network request.")
      } else {
        html.write("A credential counts as held only while it is valid on that day.")
      }
    }
  }
}
