import Foundation

/// The page of a linkage: how well its evidence separates, what its keys brought up, and what came of it.
///
/// One file that needs nothing but itself; readable without a script, since it has none.
package struct LinkagePage: Sendable {
  private let summary: LinkageSummary

  package init(_ summary: LinkageSummary) { self.summary = summary }

  package var html: String {
    var html = HTML()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) { html in
      html.element("head") { head(&$0) }
      html.lineFeed()
      html.element("body") { html in
        html.element("header", ["class": "page-head"]) { header(&$0) }
        html.lineFeed()
        html.element("main") { html in
          LinkageTotalsSection(summary: summary).write(to: &html)
          LinkageWeightsSection(summary: summary).write(to: &html)
          LinkageBlockingSection(summary: summary).write(to: &html)
          LinkageModelSection(summary: summary).write(to: &html)
        }
        html.element("footer") {
          $0.element("p", "This page holds counts and shares, none of the rows, and makes no network request.")
        }
      }
    }
    html.lineFeed()
    return html.text
  }

  private func head(_ html: inout HTML) {
    html.void("meta", ["charset": "utf-8"])
    let policy =
      "default-src 'none'; style-src \(PageHash.source(ReportStyle.sheet)) \(PageHash.source(LinkageStyle.sheet)); "
      + "base-uri 'none'; form-action 'none'"
    html.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "referrer", "content": "no-referrer"])
    html.element("title", "Record linkage of \(summary.files.joined(separator: ", "))")
    html.element("style") { $0.markup(ReportStyle.sheet) }
    html.element("style") { $0.markup(LinkageStyle.sheet) }
  }

  private func header(_ html: inout HTML) {
    html.element("p", ["class": "organisation"]) { html in
      html.element("bdi", summary.files.joined(separator: ", "))
    }
    html.element("h1", "Which rows speak of the same person")
    html.element("nav", ["aria-label": "Sections"]) { html in
      html.element("a", ["href": "#found"], "What was found")
      html.element("a", ["href": "#weights"], "Match weights")
      html.element("a", ["href": "#blocking"], "Candidates")
      html.element("a", ["href": "#model"], "The model")
    }
  }
}

/// Numbers as the page writes them.
enum LinkageNumber {
  static func bits(_ bits: Double) -> String { (bits > 0 ? "+" : "") + String(format: "%.1f", locale: nil, bits) }

  /// A share in percent, with the decimals that it needs to differ from 0.
  static func percent(_ share: Double) -> String {
    let percent = share * 100
    if percent == 0 { return "0 %" }
    if percent < 0.0001 { return "< 0.0001 %" }
    let decimals = percent >= 10 ? 1 : percent >= 1 ? 2 : percent >= 0.01 ? 3 : 4
    return String(format: "%.\(decimals)f", locale: nil, percent) + " %"
  }

  static func coordinate(_ value: Double) -> String { String(format: "%.1f", locale: nil, value) }
}
