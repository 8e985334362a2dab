import Records

/// What it costs to leave a finding for later.
enum CostOfDelay {
  /// The value of the contracts that requirements belong to: within a contract the largest that any of them names.
  static func value(_ requirements: [Requirement]) -> Double {
    var contracts: [String: Double] = [:]
    for requirement in requirements {
      guard let value = requirement.contractValue else { continue }
      let contract = requirement.contract.map { "contract " + $0 } ?? "requirement " + requirement.id
      contracts[contract] = max(contracts[contract] ?? 0, value)
    }
    return contracts.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
  }

  /// `120000`, `99.5`.
  static func amount(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  static func text(
    _ finding: Discrepancy, _ requirements: [Requirement], _ window: WorkWindow?, asOf: CalendarDate
  ) -> String {
    var parts = [consequence(finding)].compactMap { $0 }
    parts += requirements.sorted { $0.id < $1.id }.map(stake)
    if let late = lateness(window, asOf) { parts.append(late) }
    return parts.isEmpty ? "the register stays in doubt" : parts.joined(separator: "; ")
  }

  /// What follows from the type, whatever the requirements.
  private static func consequence(_ finding: Discrepancy) -> String? {
    switch finding.type {
    case .excludedPerson: "every day of work by an excluded person"
    case .possibleExclusion: "every day of work by somebody who may be excluded"
    case .promisedNotHeld: "a promise to \(finding.client ?? "the client") is not kept"
    case .leaverCredential: "the issuer's account still counts somebody who left"
    case .singleHolder: "one absence and nobody holds it"
    case .noOwner: "nobody chases what is open"
    case .expiringCredential, .expiredCredential, .undatedCredential, .inProcessCredential:
      finding.requirements.isEmpty ? "nothing asks for it" : nil
    case .sourceOverdue: "what happened since then is not seen"
    default: nil
    }
  }

  private static func stake(_ requirement: Requirement) -> String {
    switch requirement.basis {
    case .regulatory: return "\(requirement.id): against a regulation"
    case .bestPractice: return "\(requirement.id): against our own rule"
    case .client:
      let contract = requirement.contract.map { " (\($0))" } ?? ""
      let value = requirement.contractValue.map { ", \(amount($0)) at stake" } ?? ""
      return "\(requirement.id): \(requirement.client ?? "client")\(contract)\(value)"
    }
  }

  /// By how much the deadline has passed, or by how much it is too late to begin for it.
  private static func lateness(_ window: WorkWindow?, _ asOf: CalendarDate) -> String? {
    guard let window, window.startBy < asOf else { return nil }
    if window.deadline < asOf {
      return "past its deadline by \(Wording.count(window.deadline.days(to: asOf), "day", "days"))"
    }
    let days = Wording.count(window.startBy.days(to: asOf), "day", "days")
    return "begun today it is \(days) too late for \(window.deadline)"
  }
}
