package import Records

/// One requirement, and how far it is met.
package struct RequirementTotals: Sendable {
  package var requirement: Requirement
  package var inScope = 0
  package var met = 0
  /// Those in scope who do not meet it, by name.
  package var unmet: [RequirementStatus] = []

  /// How many holders are asked for.
  package var needed: Int { requirement.atLeast ?? inScope }

  package var isMet: Bool { met >= needed }

  /// Met of needed, 0 to 100, rounded down so that 100 means all; nil where nobody is in scope.
  package var percent: Int? { needed == 0 ? nil : min(100, met * 100 / needed) }

  static func all(_ audit: Audit) -> [RequirementTotals] {
    let statuses = Dictionary(grouping: audit.requirementStatuses, by: \.requirement)
    return audit.requirements.map { requirement in
      var totals = RequirementTotals(requirement: requirement)
      for status in statuses[requirement.id] ?? [] {
        totals.inScope += 1
        if status.isMet { totals.met += 1 } else { totals.unmet.append(status) }
      }
      totals.unmet.sort { ($0.personName, $0.personID) < ($1.personName, $1.personID) }
      return totals
    }
  }
}

/// Requirements that one client, a regulator or good practice asks for, together.
package struct ComplianceGroup: Sendable {
  /// The client's name, or the basis.
  package var name: String
  package var basis: Requirement.Basis
  package var requirements = 0
  package var requirementsMet = 0
  package var needed = 0
  package var met = 0
  /// Sum of the contract values whose requirements are not all met; a contract counts once.
  package var valueAtStake: Double = 0
  /// The nearest deadline of a requirement that is not met.
  package var nextDeadline: CalendarDate?
  /// Findings on its requirements, or with its name, that are open and critical.
  package var criticalFindings = 0

  package var percent: Int? { needed == 0 ? nil : min(100, met * 100 / needed) }

  /// Clients by name, then regulators, then good practice.
  static func all(_ totals: [RequirementTotals], _ audit: Audit) -> [ComplianceGroup] {
    var order: [String] = []
    var members: [String: [RequirementTotals]] = [:]
    for total in totals {
      let name = groupName(total.requirement)
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(total)
    }
    return order.compactMap { name in members[name].map { group(name, $0, audit) } }
      .sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  private var rank: Int {
    switch basis {
    case .client: 0
    case .regulatory: 1
    case .bestPractice: 2
    }
  }

  private static func groupName(_ requirement: Requirement) -> String {
    if let client = requirement.client { return client }
    switch requirement.basis {
    case .client: return "Clients not named"
    case .regulatory: return "Regulation"
    case .bestPractice: return "Good practice"
    }
  }

  private static func group(_ name: String, _ members: [RequirementTotals], _ audit: Audit) -> ComplianceGroup {
    let first = members[0].requirement
    var group = ComplianceGroup(name: name, basis: first.client != nil ? .client : first.basis)
    var contracts: Set<String> = []
    let ids = Set(members.map(\.requirement.id))
    for member in members {
      group.requirements += 1
      group.needed += member.needed
      group.met += min(member.met, member.needed)
      if member.isMet {
        group.requirementsMet += 1
        continue
      }
      let requirement = member.requirement
      if let value = requirement.contractValue, contracts.insert(requirement.contract ?? requirement.id).inserted {
        group.valueAtStake += value
      }
      if let deadline = requirement.deadline { group.nextDeadline = min(deadline, group.nextDeadline ?? deadline) }
    }
    group.criticalFindings =
      audit.discrepancies.count { finding in
        finding.severity == .critical && finding.state != .accepted
          && (finding.requirements.contains { ids.contains($0) } || (first.client != nil && finding.client == name))
      }
    return group
  }
}
