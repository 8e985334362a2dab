import Records

/// The issuer's status word is mapped by nothing, or its list is not there, and a requirement rests on the credential.
enum UnknownStanding {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard holding.isDecidedByIssuer, holding.winner.claim.hasUnmappedWord, holding.credential.status == .unknown,
      !resting.isEmpty
    else { return nil }
    let issuer = holding.winner.source.issuer ?? holding.winner.source.name
    let word = holding.winner.claim.statusWord ?? ""
    let isUnverifiable = holding.winner.claim.statusCause == .unverifiable
    return context.finding(
      .unknownStanding, .high, holding: holding, of: file,
      explanation: isUnverifiable
        ? "\(holding.title) of \(file.person.name) \(word), so it is not taken as valid."
        : "\(issuer) gives \(holding.title) of \(file.person.name) the status \"\(word)\", "
          + "which is not known here, so it is not taken as valid.",
      action: isUnverifiable
        ? "Get the list from \(issuer) and import it, or ask there whether the credential stands."
        : "Ask \(issuer) what \"\(word)\" means and add it to the connector's status words.",
      evidence: holding.basis + holding.keptByUs.map(\.evidence)
    ).comparing(
      field: "status", expected: word,
      found: holding.keptByUs.first.map { NotInGoodStanding.foundStatus($0, on: context.asOf) })
  }
}
