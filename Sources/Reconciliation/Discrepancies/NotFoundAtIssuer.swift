import Records

/// A full file of the issuer that covers the type does not list what others claim as held.
enum NotFoundAtIssuer {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard let source = holding.missingAt else { return nil }
    let issuer = source.issuer ?? source.name
    let held = holding.shownHeld(on: context.asOf)
    return context.finding(
      .notFoundAtIssuer, .high, holding: holding, of: file,
      explanation: "\(NotInGoodStanding.sources(held)) shows \(holding.title) of \(file.person.name), "
        + "but the full file of \(issuer) does not list it.",
      action:
        "Ask \(file.person.name) for the certificate and \(issuer) for its word; until then it counts for nothing.",
      evidence: holding.current.map(\.evidence)
    ).comparing(
      field: "status", expected: nil, found: held.first.map { NotInGoodStanding.foundStatus($0, on: context.asOf) })
  }
}
