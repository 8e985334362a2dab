/// When work on a finding has to begin so that it is done by its nearest deadline.
package struct WorkWindow: Hashable, Sendable {
  /// The deadline less the lead time; may lie in the past.
  package var startBy: CalendarDate
  package var deadline: CalendarDate

  package init(startBy: CalendarDate, deadline: CalendarDate) {
    self.startBy = startBy
    self.deadline = deadline
  }

  /// The window that closes first: each requirement's deadline less its own lead time, and the day on which the finding
  /// is due less the longest lead time of its requirements.
  ///
  /// - Parameter requirements: All there are; those that the finding lists are looked at.
  /// - Returns: nil where nothing sets a deadline.
  package init?(_ finding: Discrepancy, requirements: [Requirement]) {
    let concerned = requirements.filter { finding.requirements.contains($0.id) }
    var windows = concerned.compactMap { requirement in
      requirement.deadline.map { WorkWindow(startBy: requirement.leadTime?.before($0) ?? $0, deadline: $0) }
    }
    if let due = finding.dueOn {
      let lead = concerned.longestLeadTime
      windows.append(WorkWindow(startBy: lead?.before(due) ?? due, deadline: due))
    }
    guard let first = windows.min(by: { ($0.startBy, $0.deadline) < ($1.startBy, $1.deadline) }) else { return nil }
    self = first
  }
}

extension [Requirement] {
  /// The longest time that any of them takes to obtain or regain; nil where none says.
  package var longestLeadTime: CalendarPeriod? {
    compactMap(\.leadTime).max { $0.approximateDays < $1.approximateDays }
  }
}
