package import Records

extension Audit {
  /// The audit as that client may see it: its own requirements and those in their scope, and nothing behind them.
  ///
  /// Birth dates, contact details, other names, evidence, records, values in dispute, contract values and everything
  /// said for internal use are left out here, so that no output made from it can show them.
  ///
  /// - Parameter client: Compared without case.
  package func shown(to client: String) -> Audit {
    let wanted = client.lowercased()
    let own = requirements.filter { $0.client?.lowercased() == wanted }
    let ids = Set(own.map(\.id))
    let statuses = requirementStatuses.filter { ids.contains($0.requirement) }
    let scope = Set(statuses.map(\.personID))
    let kept = credentials.filter { isOf(own, $0) && scope.contains($0.personID) }
    let findings = discrepancies.compactMap { ClientView.finding($0, of: ids, asOf: asOf) }
    var view = Audit(
      organisation: ClientView.organisation(organisation), asOf: asOf,
      people: people.filter { scope.contains($0.id) }.map(ClientView.person),
      credentials: kept.map(ClientView.credential), discrepancies: findings,
      requirements: own.map(ClientView.requirement), requirementStatuses: statuses, credentialTypes: [], imports: [],
      records: [])
    view.madeAt = madeAt
    return view
  }

  /// Whether the credential's type meets one of the requirements, by itself or because it satisfies another.
  private func isOf(_ requirements: [Requirement], _ credential: Credential) -> Bool {
    guard let code = credential.code else { return false }
    let satisfied = credentialTypes.first { $0.code == code }?.satisfies ?? []
    return requirements.contains { requirement in
      requirement.anyOf.contains(code) || requirement.anyOf.contains { satisfied.contains($0) }
    }
  }
}

/// What is left of each part of an audit that a client sees.
enum ClientView {
  static func organisation(_ organisation: Organisation) -> Organisation {
    Organisation(
      name: organisation.name, coordinator: organisation.coordinator.map { .init(name: $0.name) },
      dateOrder: organisation.dateOrder, expiring: organisation.expiring, timeZone: organisation.timeZone)
  }

  static func person(_ person: CanonicalPerson) -> CanonicalPerson {
    var view = CanonicalPerson(id: person.id)
    view.employeeNumber = person.employeeNumber
    view.givenName = person.givenName
    view.middleName = person.middleName
    view.familyName = person.familyName
    view.jobTitle = person.jobTitle
    view.location = person.location
    view.employment = person.employment
    view.isKnownToHR = person.isKnownToHR
    view.isListedByHR = person.isListedByHR
    return view
  }

  static func credential(_ credential: Credential) -> Credential {
    var view = credential
    view.records = []
    view.provenance = []
    view.match.text = credential.code ?? ""
    view.text = credential.code ?? ""
    return view
  }

  static func requirement(_ requirement: Requirement) -> Requirement {
    var view = requirement
    view.contractValue = nil
    view.appliesTo = Requirement.Scope()
    view.leadTime = nil
    return view
  }

  /// - Returns: nil for a finding that is not about the client's requirements, or is about our own records.
  static func finding(_ finding: Discrepancy, of requirements: Set<String>, asOf: CalendarDate) -> Discrepancy? {
    let own = finding.requirements.filter { requirements.contains($0) }
    guard !own.isEmpty, isShown(finding.type) else { return nil }
    var view = Discrepancy(
      key: finding.key, type: finding.type, severity: finding.severity, explanation: finding.type.meaning, action: "")
    view.urgency = finding.urgency
    view.personID = finding.personID
    view.employeeNumber = finding.employeeNumber
    view.personName = finding.personName
    view.credentialID = finding.credentialID
    view.credential = finding.credential
    view.requirements = own
    view.client = finding.client
    view.dueOn = finding.dueOn
    // What was accepted for a time inside is open all the same for the client.
    view.state = .open
    return view
  }

  private static func isShown(_ type: DiscrepancyType) -> Bool {
    switch type {
    case .missingCredential, .coverageGap, .singleHolder: true
    default: type.family == .standing
    }
  }
}
