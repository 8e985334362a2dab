package import Records

/// How an audit stands beside those before it: gaps, compliance, and how long nothing lapsed.
package struct AuditTrend: Sendable {
  package let now: AuditPoint
  /// The oldest first.
  package let earlier: [AuditPoint]

  package init(_ audit: Audit, totals: AuditTotals) {
    let gone: Set<DiscrepancyType> = [.expiredCredential, .notInGoodStanding]
    now = AuditPoint(
      asOf: audit.asOf, open: totals.open,
      gaps: totals.requirements.reduce(0) { $0 + max(0, $1.needed - $1.met) },
      needed: totals.requirements.reduce(0) { $0 + $1.needed },
      lapses: audit.discrepancies.count {
        gone.contains($0.type) && $0.state != .accepted && !$0.requirements.isEmpty
      })
    earlier = audit.history
  }

  /// Days since the last audit that found a lapse, or since the first that looked for one; 0 where this one finds one,
  /// nil where no earlier one looked.
  ///
  /// What audits have seen, no more: what lapsed and was renewed between two of them is in none.
  package var daysWithoutLapse: Int? {
    if let lapses = now.lapses, lapses > 0 { return 0 }
    let looked = earlier.filter { $0.lapses != nil }
    let since = looked.last { ($0.lapses ?? 0) > 0 } ?? looked.first
    return since.map { $0.asOf.days(to: now.asOf) }
  }

  /// By how many in a hundred the gaps have gone down since the first audit that had any, rounded down; negative where
  /// there are more; nil where none had.
  package var gapsDownPercent: Int? {
    guard let first = earlier.first(where: { $0.gaps > 0 }) else { return nil }
    return Int((Double(first.gaps - now.gaps) * 100 / Double(first.gaps)).rounded(.down))
  }

  private static let mostShown = 24

  /// The newest audits as a table; nothing where there is none but this one.
  func write(to html: inout HTML) {
    guard !earlier.isEmpty else { return }
    let all = (earlier + [now]).suffix(AuditTrend.mostShown)
    html.element("p") { html in
      var parts = ["\(Wording.count(now.gaps, "gap", "gaps")) today"]
      if let down = gapsDownPercent, let first = earlier.first(where: { $0.gaps > 0 }) {
        parts.append("\(down < 0 ? "up" : "down") \(abs(down)) % since \(Wording.long(first.asOf))")
      }
      if let days = daysWithoutLapse { parts.append("\(Wording.count(days, "day", "days")) without a lapse") }
      html.write(parts.joined(separator: ", ") + ".")
    }
    html.folded("change", isOpen: true) { html in
      html.write("Over time")
      html.element("span", ["class": "count"], "\(all.count)")
    } _: { html in
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for name in ["Audit of", "Open findings", "Gaps", "Compliance", "Lapses"] { html.element("th", name) }
          }
        }
        html.element("tbody") { html in
          for point in all.reversed() { row(point, &html) }
        }
      }
    }
  }

  private func row(_ point: AuditPoint, _ html: inout HTML) {
    html.element("tr") { html in
      html.element("td") { $0.date(point.asOf.description, Wording.long(point.asOf)) }
      html.element("td", "\(point.open)")
      html.element("td", "\(point.gaps)")
      html.element("td", point.percent.map { "\($0) %" } ?? "–")
      html.element("td", point.lapses.map { "\($0)" } ?? "–")
    }
  }
}
