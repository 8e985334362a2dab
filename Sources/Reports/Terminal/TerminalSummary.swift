package import Records

/// What `muster audit` prints: an audit that a person can read in a minute.
package struct TerminalSummary: Sendable {
  private let audit: Audit
  private let totals: AuditTotals
  private static let width = 100
  private static let mostGroups = 8

  package init(_ audit: Audit, totals: AuditTotals) {
    self.audit = audit
    self.totals = totals
  }

  package init(_ audit: Audit) { self.init(audit, totals: AuditTotals(audit)) }

  /// Plain text of some thirty lines, with a line feed at its end.
  package var text: String {
    let sections = [heading, changes, firstThings, compliance, expiries, accounting].filter { !$0.isEmpty }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func line(_ text: String) -> String {
    TerminalText.cut(TerminalText.escaped(text), to: TerminalSummary.width)
  }

  private var heading: [String] {
    let title = line("\(audit.organisation.name): credentials as of \(Wording.long(audit.asOf))")
    let employed = (totals.peopleByEmployment[.active] ?? 0) + (totals.peopleByEmployment[.leave] ?? 0)
    return [
      title, String(repeating: "─", count: title.count),
      "\(Wording.count(totals.people, "person", "people")), \(employed) employed · "
        + "\(Wording.count(totals.credentials, "credential", "credentials")), \(totals.valid) valid, "
        + "\(totals.expiring) of them expiring, \(totals.expired) expired",
      severities,
    ]
  }

  private var severities: String {
    let parts = Severity.allCases.map { "\(totals.openBySeverity[$0] ?? 0) \($0.rawValue)" }
    let accepted = totals.accepted > 0 ? "; \(totals.accepted) accepted for now" : ""
    return "\(Wording.count(totals.open, "finding", "findings")) open: " + parts.joined(separator: ", ") + accepted
  }

  private var changes: [String] {
    guard let comparison = audit.comparison else { return [] }
    return [
      "Since \(Wording.long(comparison.previousAsOf)): \(comparison.new.count) new, "
        + "\(comparison.stillOpen.count) still open, \(comparison.resolved.count) resolved"
    ]
  }

  private var firstThings: [String] {
    let groups = FindingGroup.open(audit.discrepancies)
    if groups.isEmpty { return ["Nothing is open."] }
    let urgent = groups.filter { $0.severity <= .high }
    let shown = (urgent.isEmpty ? groups : urgent).prefix(TerminalSummary.mostGroups)
    var lines = ["First things first"]
    for (index, group) in shown.enumerated() { lines += entry(index + 1, group) }
    let rest = groups.dropFirst(shown.count).reduce(0) { $0 + $1.findings.count }
    if rest > 0 { lines.append("     and \(Wording.count(rest, "finding", "findings")) of other kinds, in the report") }
    return lines
  }

  private func entry(_ number: Int, _ group: FindingGroup) -> [String] {
    let due = group.nextDue.map { ", first due \(Wording.short($0))" } ?? ""
    let many = group.findings.count > 1 ? " (\(group.findings.count))" : ""
    let severity = TerminalText.padded(group.severity.rawValue, to: 8)
    let head = "\(TerminalText.flushRight("\(number)", to: 2))  \(severity)  \(group.type.title)\(many)\(due)"
    let who = [line(head), line("              " + Wording.list(group.subjects, most: 4))]
    return group.action.isEmpty ? who : who + [line("              → " + group.action)]
  }

  private var compliance: [String] {
    if totals.groups.isEmpty { return [] }
    let width = min(34, totals.groups.map { TerminalText.escaped($0.name).count }.max() ?? 0)
    return ["Compliance"]
      + totals.groups.map { group in
        let name = TerminalText.padded(TerminalText.cut(TerminalText.escaped(group.name), to: width), to: width)
        let percent = TerminalText.flushRight(group.percent.map { "\($0)%" } ?? "–", to: 4)
        let deadline = group.nextDeadline.map { ", next deadline \(Wording.short($0))" } ?? ""
        return line(
          "  \(name)  \(percent)  \(group.requirementsMet) of "
            + "\(Wording.count(group.requirements, "requirement", "requirements")) met\(deadline)")
      }
  }

  private var expiries: [String] {
    if totals.calendar.total == 0 { return [] }
    let months = totals.calendar.months.filter { !$0.entries.isEmpty }.map {
      "\(Wording.month($0.month).prefix(3)) \($0.year): \($0.entries.count)"
    }
    let shown = months.prefix(6).joined(separator: ", ")
    return ["Expiring within a year: \(totals.calendar.total) (\(shown)\(months.count > 6 ? ", …" : ""))"]
  }

  private var accounting: [String] {
    let records = totals.records
    if records.read == 0 { return [] }
    let sign = records.isWhole ? "=" : "≠"
    let warnings = audit.notices.count
    let told =
      warnings > 0
      ? ["\(Wording.count(warnings, "warning", "warnings")) about files: see the report, or muster imports"] : []
    return [
      "Records: \(Wording.thousands(records.read)) read \(sign) \(Wording.thousands(records.accepted)) accepted + "
        + "\(Wording.thousands(records.unchanged)) unchanged + \(Wording.thousands(records.ignored)) ignored + "
        + "\(Wording.thousands(records.rejected)) rejected"
    ] + told
  }
}
