/// How urgent a finding is, 0 to 100: severity first, then the days left, then the value at stake.
package enum Urgency {
  /// Points by part; they add up to the urgency.
  package struct Terms: Sendable, Hashable {
    package var severity: Int
    /// 0 (a year and more of slack, or no deadline) to 22 (nothing left, or too late).
    package var time: Int
    /// Days to the nearest deadline less the lead time, 0 where none is left; nil where there is no deadline.
    package var slack: Int?
    /// In the organisation's currency.
    package var amount: Double
    /// 0 to 2 (a quarter of a million and more): it breaks ties of days, and never outweighs them.
    package var value: Int

    package var total: Int { min(100, severity + time + value) }

    /// Days first, then the value at stake.
    package func isMoreUrgent(than other: Terms) -> Bool {
      let (a, b) = (slack ?? Int.max, other.slack ?? Int.max)
      return a != b ? a < b : amount > other.amount
    }
  }

  package static func terms(_ finding: Discrepancy, requirements: [Requirement], asOf: CalendarDate) -> Terms {
    let base =
      switch finding.severity {
      case .critical: 76
      case .high: 51
      case .medium: 26
      case .low: 0
      }
    let concerned = requirements.filter { finding.requirements.contains($0.id) }
    let amount = concerned.compactMap(\.contractValue).max() ?? 0
    let slack = slack(finding, concerned, asOf)
    return Terms(
      severity: base, time: slack.map { $0 == 0 ? 22 : max(0, 21 - $0 * 21 / 365) } ?? 0, slack: slack, amount: amount,
      value: value(amount))
  }

  /// Days from the audit date to the nearest deadline, less the lead time; never below 0.
  private static func slack(_ finding: Discrepancy, _ requirements: [Requirement], _ asOf: CalendarDate) -> Int? {
    if let window = WorkWindow(finding, requirements: requirements) { return max(0, asOf.days(to: window.startBy)) }
    return finding.type.isForToday ? 0 : nil
  }

  private static func value(_ amount: Double) -> Int {
    var points = 0
    for step in [10_000.0, 250_000] where amount >= step { points += 1 }
    return points
  }
}
