package import Records

/// Who does what, by when, and what waiting costs: the open findings of an audit in the order in which one would work.
///
/// First by severity; within it what nobody may work with for another day, then by the days left, then by the value at
/// stake. What no deadline presses comes last.
package struct RemediationPlan: Sendable {
  package struct Step: Sendable {
    package var finding: Discrepancy
    /// Who sees to it; nil where nobody is named.
    package var owner: String?
    /// By when it has to be begun: the nearest deadline less the lead time; where there is none, the audit date for what
    /// is critical or cannot wait; else nil.
    package var dueOn: CalendarDate?
    package var deadline: CalendarDate?
    /// In the organisation's currency; 0 where no contract is concerned.
    package var valueAtStake: Double
    package var costOfDelay: String
    /// Who holds what it asks for, where it cannot be there in time any more; nil: it can, or nobody does.
    package var substitute: String?
  }

  package let steps: [Step]

  package init(_ audit: Audit) {
    let coordinators = RemediationPlan.coordinators(audit)
    let substitutes = Substitutes(audit)
    let steps = audit.discrepancies.filter { $0.state != .accepted }.map {
      RemediationPlan.step($0, audit, substitutes, isOwn: $0.personID.map(coordinators.contains) ?? false)
    }
    self.steps = steps.sorted { RemediationPlan.comesFirst($0, $1, asOf: audit.asOf) }
  }

  private static func step(_ finding: Discrepancy, _ audit: Audit, _ substitutes: Substitutes, isOwn: Bool) -> Step {
    let window = WorkWindow(finding, requirements: audit.requirements)
    let concerned = audit.requirements.filter { finding.requirements.contains($0.id) }
    return Step(
      finding: finding, owner: owner(audit, isOwn: isOwn),
      dueOn: window?.startBy ?? (finding.type.isForToday || finding.severity == .critical ? audit.asOf : nil),
      deadline: window?.deadline,
      valueAtStake: CostOfDelay.value(concerned),
      costOfDelay: CostOfDelay.text(finding, concerned, window, asOf: audit.asOf),
      substitute: substitutes.standIns(for: finding, window).flatMap(Substitutes.text))
  }

  /// The coordinator, or who stands in: where nobody is coordinator, and where the finding is about the coordinator.
  private static func owner(_ audit: Audit, isOwn: Bool) -> String? {
    let (coordinator, backup) = (audit.organisation.coordinator, audit.organisation.backup)
    return (isOwn ? backup ?? coordinator : coordinator ?? backup)?.name
  }

  /// Ids of the people whose address is the coordinator's.
  private static func coordinators(_ audit: Audit) -> Set<String> {
    guard let email = audit.organisation.coordinator?.email?.lowercased() else { return [] }
    return Set(audit.people.filter { $0.email?.lowercased() == email }.map(\.id))
  }

  private static func comesFirst(_ left: Step, _ right: Step, asOf: CalendarDate) -> Bool {
    let (a, b) = (rank(left, asOf), rank(right, asOf))
    if a != b { return a.lexicographicallyPrecedes(b) }
    if left.valueAtStake != right.valueAtStake { return left.valueAtStake > right.valueAtStake }
    let (first, second) = (left.dueOn ?? asOf, right.dueOn ?? asOf)
    if first != second { return first < second }
    return (left.finding.personName ?? "", left.finding.key) < (right.finding.personName ?? "", right.finding.key)
  }

  private static func rank(_ step: Step, _ asOf: CalendarDate) -> [Int] {
    let stopsWork = step.finding.type == .excludedPerson || step.finding.type == .notInGoodStanding
    return [
      step.finding.severity.rank, stopsWork ? 0 : 1, step.dueOn.map { max(0, asOf.days(to: $0)) } ?? Int.max,
    ]
  }

  /// `plan.csv`.
  package var table: ExportTable {
    let columns = [
      "finding", "type", "severity", "employee_number", "person_name", "credential", "requirement", "owner", "action",
      "due_on", "deadline", "value_at_stake", "cost_of_delay", "substitute",
    ]
    let rows = steps.map { step -> [ExportValue] in
      let finding = step.finding
      return [
        .text(finding.key), .text(finding.type.rawValue), .text(finding.severity.rawValue),
        .optional(finding.employeeNumber), .optional(finding.personName), .optional(finding.credential),
        finding.requirements.isEmpty ? .missing : .text(finding.requirements.joined(separator: "; ")),
        .optional(step.owner), .text(finding.action), .date(step.dueOn), .date(step.deadline),
        step.valueAtStake > 0 ? .text(CostOfDelay.amount(step.valueAtStake)) : .missing, .text(step.costOfDelay),
        .optional(step.substitute),
      ]
    }
    return ExportTable(columns: columns, rows: rows)
  }
}
