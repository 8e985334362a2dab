import Records

/// A requirement applies, nothing meets it, and no standing finding says why.
struct MissingCredential: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    let requirements = context.input.requirements
    return context.register.people.flatMap { file -> [Discrepancy] in
      guard !context.register.isOutOfScope(file) else { return [] }
      return file.requirements.compactMap { index in
        let requirement = requirements[index]
        guard requirement.atLeast == nil, context.coverage.meeting(requirement, of: file) == nil else { return nil }
        let isExplained = file.holdings.contains {
          context.standing[$0.credential.id]?.requirements.contains(requirement.id) ?? false
        }
        return isExplained ? nil : finding(requirement, file, context)
      }
    }
  }

  private func finding(_ requirement: Requirement, _ file: PersonFile, _ context: CheckContext) -> Discrepancy {
    let wanted = requirement.anyOf.joined(separator: "; ")
    let names = requirement.anyOf.map { context.register.types.type($0)?.name ?? $0 }.joined(separator: " or ")
    let near = file.holdings.filter { context.register.types.meets($0.credential.code, requirement) }
    let bad = near.filter { NotInGoodStanding.words.contains($0.credential.status) }
    let basis = requirement.client.map { "\(requirement.basis.rawValue), \($0)" } ?? requirement.basis.rawValue
    var finding = context.finding(
      .missingCredential, [requirement].severity(bestPractice: .medium, none: .medium), person: file,
      about: [requirement.id],
      explanation: "\(file.person.name) must hold \(names) (\(requirement.id), \(basis)) and no valid record shows it."
        + bad.map { holding in
          " \(NotInGoodStanding.sources(holding.current)) shows \(holding.title) as \(holding.credential.status.rawValue)."
        }.joined(),
      action: bad.isEmpty
        ? "Ask \(file.person.name) for the certificate, or book the course."
        : "Ask the issuer whether it stands, and take \(file.person.name) off duties that need it until it does.",
      evidence: file.standingEvidence + near.flatMap { $0.current.map(\.evidence) }
    ).requiring([requirement])
    finding.credential = wanted
    return finding
  }
}
