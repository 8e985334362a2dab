import Parallelism
package import Records

/// What reconciliation yields: the register on the audit date and everything that disagrees in it.
package struct ReconciliationResult: Sendable {
  package var register: DerivedRegister
  package var discrepancies: [Discrepancy]
  package var requirementStatuses: [RequirementStatus]
  package var records: [RecordAccount]
  package var imports: [ImportAccount]
}

/// Reconciles linked claims into the register and finds every discrepancy (SPEC sections 5 and 6).
package enum Reconciler {
  /// - Parameter listsTaken: Whether records that were taken are listed, with their people and credentials, beside those
  ///   that were not.
  package static func reconcile(_ input: ReconciliationInput, listsTaken: Bool = true) -> ReconciliationResult {
    let register = RegisterBuilder(input).build()
    let findings = discrepancies(of: register)
    let accounts = RecordAccounting(register).accounts(listsTaken: listsTaken)
    return ReconciliationResult(
      register: register, discrepancies: findings, requirementStatuses: RequirementReport(register).statuses(),
      records: accounts.records, imports: accounts.imports)
  }

  /// What became of the records of each import, as the whole register sees them.
  package static func accounts(_ input: ReconciliationInput) -> [ImportAccount] {
    RecordAccounting(RegisterBuilder(input).buildForAccounts()).imports()
  }

  private static func discrepancies(of register: DerivedRegister) -> [Discrepancy] {
    var context = CheckContext(register)
    let standing = StandingCheck().findings(in: context)
    for finding in standing {
      if let id = finding.credentialID { context.standing[id] = finding }
    }
    let checks: [any DiscrepancyCheck] = [
      ExclusionCheck(), NotInHR(), LeaverCredential(), MissingCredential(), RecordConflicts(), SharedNumber(),
      IdentifierConflict(), PossibleDuplicate(), UnplacedRecord(), PromisedNotHeld(), CoverageGap(), SingleHolder(),
      UnknownCredential(), UnknownStatus(), InvalidDate(), AmbiguousDate(), RejectedRecord(), SourceOverdue(),
      NoOwner(),
    ]
    var keys: Set<String> = []
    let complete = context
    let found = Parallel.map(checks.count) { check, _ in checks[check].findings(in: complete) }
    let all = (standing + found.joined()).filter { keys.insert($0.key).inserted }
    return ranked(all.map { decided($0, register.input) }, register.input)
  }

  /// A finding that somebody accepted stays, and says so, through the day until which it is accepted; where what it rests
  /// on has changed since, it is open again.
  private static func decided(_ finding: Discrepancy, _ input: ReconciliationInput) -> Discrepancy {
    var copy = finding
    for decision in input.decisions {
      guard case .accepted(let key, let until, let basis) = decision.verdict, key == finding.key, input.asOf <= until
      else { continue }
      copy.state = basis.map { $0 == finding.basis } ?? true ? .accepted : .reopened
    }
    if copy.state == .reopened {
      copy.explanation += " It was accepted, and what it rests on has changed since."
    }
    return copy
  }

  private static func ranked(_ findings: [Discrepancy], _ input: ReconciliationInput) -> [Discrepancy] {
    let terms = findings.map { Urgency.terms($0, requirements: input.requirements, asOf: input.asOf) }
    let order = findings.indices.sorted { one, other in
      let (left, right) = (findings[one], findings[other])
      if left.severity != right.severity { return left.severity < right.severity }
      if terms[one] != terms[other] { return terms[one].isMoreUrgent(than: terms[other]) }
      return (left.type.rawValue, left.personName ?? "", left.credential ?? "", left.key)
        < (right.type.rawValue, right.personName ?? "", right.credential ?? "", right.key)
    }
    var ranked = order.map { index in
      var finding = findings[index]
      finding.urgency = terms[index].total
      return finding
    }
    // The figure never says otherwise than the order: severity, then days, then value.
    for index in ranked.indices.dropFirst() {
      ranked[index].urgency = min(ranked[index].urgency, ranked[index - 1].urgency)
    }
    return ranked
  }
}
