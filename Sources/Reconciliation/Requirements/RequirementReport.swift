import Records

/// Each requirement held against each person in its scope.
struct RequirementReport {
  private let register: DerivedRegister
  private let coverage: Coverage

  init(_ register: DerivedRegister) {
    self.register = register
    self.coverage = Coverage(register)
  }

  func statuses() -> [RequirementStatus] {
    register.input.requirements.indices.flatMap { index in
      coverage.scope[index].map { status(register.input.requirements[index], register.people[$0]) }
        .sorted { ($0.personName, $0.personID) < ($1.personName, $1.personID) }
    }
  }

  private func status(_ requirement: Requirement, _ file: PersonFile) -> RequirementStatus {
    let person = file.person
    let meeting = coverage.meeting(requirement, of: file)
    let near = file.holdings.filter { register.types.meets($0.credential.code, requirement) }
    return RequirementStatus(
      requirement: requirement.id, personID: person.id, employeeNumber: person.employeeNumber,
      personName: person.name,
      credential: meeting?.credential.code ?? requirement.anyOf.joined(separator: "; "), isMet: meeting != nil,
      reason: meeting.map(reasonMet) ?? reasonOpen(near),
      credentialID: meeting?.credential.id ?? near.first?.credential.id)
  }

  private func reasonMet(_ holding: Holding) -> String {
    holding.credential.expiresOn.map { "\(holding.credential.status.rawValue) through \($0)" }
      ?? holding.credential.status.rawValue
  }

  private func reasonOpen(_ near: [Holding]) -> String {
    guard let holding = near.first else { return "not held" }
    if let source = holding.missingAt { return "not found at \(source.issuer ?? source.name)" }
    let date = holding.credential.expiresOn.map { " (\($0))" } ?? ""
    return holding.credential.status.rawValue + date
  }
}
