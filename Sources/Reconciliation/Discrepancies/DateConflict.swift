import Records

/// An issue or expiry date that HR or a tracker shows is not the winning one; one a credential and field.
enum DateConflict {
  @Sendable
  static func findings(_ holding: Holding, _ file: PersonFile, _ context: CheckContext) -> [Discrepancy] {
    [
      finding("issued_on", holding.credential.issuedOn, \.issued, holding, file, context),
      finding("expires_on", holding.credential.expiresOn, \.expires, holding, file, context),
    ].compactMap { $0 }
  }

  private static func finding(
    _ field: String, _ winning: PartialDate?, _ date: KeyPath<HeldClaim, PartialDate?>, _ holding: Holding,
    _ file: PersonFile, _ context: CheckContext
  ) -> Discrepancy? {
    guard let winning else { return nil }
    let losing = holding.keptByUs.filter { claim in
      guard let own = claim[keyPath: date], !holding.isAssumedRenewal(claim) else { return false }
      return !own.agrees(with: winning)
    }
    guard let first = losing.first, let found = first[keyPath: date] else { return nil }
    let winner = holding.credential.provenance.first { $0.field == field }?.winner
    let name = field == "issued_on" ? "issue" : "expiry"
    return context.finding(
      .dateConflict, .medium, holding: holding, of: file, about: [field],
      explanation: "\(NotInGoodStanding.sources(losing)) shows \(found) as \(name) date of \(holding.title) of "
        + "\(file.person.name); \(holding.winner.source.name) says \(winning).",
      action: "Look at the certificate and correct \(NotInGoodStanding.sources(losing)).",
      evidence: [winner].compactMap { $0 } + losing.map(\.evidence)
    ).comparing(field: field, expected: winning.description, found: distinct(losing.compactMap { $0[keyPath: date] }))
      .due(field == "expires_on" ? winning : nil)
  }

  private static func distinct(_ dates: [PartialDate]) -> String {
    var seen: Set<PartialDate> = []
    return dates.filter { seen.insert($0).inserted }.map(\.description).joined(separator: "; ")
  }
}
