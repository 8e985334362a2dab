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
  package static func reconcile(_ input: ReconciliationInput) -> ReconciliationResult {
    let register = RegisterBuilder(input).build()
    let findings = discrepancies(of: register)
    let accounts = RecordAccounting(register).accounts()
    return ReconciliationResult(
      register: register, discrepancies: findings, requirementStatuses: RequirementReport(register).statuses(),
      records: accounts.records, imports: accounts.imports)
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
    let all = (standing + checks.flatMap { $0.findings(in: context) }).filter { keys.insert($0.key).inserted }
    return ranked(all.map { decided($0, register.input) }, register.input)
  }

  /// A finding that somebody accepted stays, and says so, through the day until which it is accepted.
  private static func decided(_ finding: Discrepancy, _ input: ReconciliationInput) -> Discrepancy {
    var copy = finding
    for decision in input.decisions {
      if case .accepted(let key, let until) = decision.verdict, key == finding.key, input.asOf <= until {
        copy.state = .accepted
      }
    }
    return copy
  }

  private static func ranked(_ findings: [Discrepancy], _ input: ReconciliationInput) -> [Discrepancy] {
    var ranked = findings
    for index in ranked.indices {
      ranked[index].urgency =
        Urgency.terms(ranked[index], requirements: input.requirements, asOf: input.asOf).total
    }
    var terms: [String: Urgency.Terms] = [:]
    for finding in ranked {
      terms[finding.key] = Urgency.terms(finding, requirements: input.requirements, asOf: input.asOf)
    }
    ranked.sort { left, right in
      if left.severity != right.severity { return left.severity < right.severity }
      if let a = terms[left.key], let b = terms[right.key], a != b { return a.isMoreUrgent(than: b) }
      return (left.type.rawValue, left.personName ?? "", left.credential ?? "", left.key)
        < (right.type.rawValue, right.personName ?? "", right.credential ?? "", right.key)
    }
    // The figure never says otherwise than the order: severity, then days, then value.
    for index in ranked.indices.dropFirst() {
      ranked[index].urgency = min(ranked[index].urgency, ranked[index - 1].urgency)
    }
    return ranked
  }
}
