import Records

/// What was taken as held is still being obtained.
enum InProcessCredential {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    let held =
      holding.shownHeld(on: context.asOf)
      + holding.current.filter {
        $0.authority == .issuer && $0.showsHeld(on: context.asOf, type: holding.type)
      }
    let byWinner = holding.credential.status == .inProcess && (!resting.isEmpty || !held.isEmpty)
    let mail = holdersMail(holding)
    guard byWinner || mail != nil else { return nil }
    let source = (byWinner ? holding.winner : mail ?? holding.winner)
    return context.finding(
      .inProcessCredential, .high, holding: holding, of: file,
      explanation: "\(holding.title) of \(file.person.name) is still in process according to \(source.source.name)"
        + (held.isEmpty ? "." : ", while \(NotInGoodStanding.sources(held)) shows it as held."),
      action: "Ask \(file.person.name) for the date and the certificate; do not count it or promise it before.",
      evidence: byWinner
        ? holding.basis + held.map(\.evidence) : holding.current.map(\.evidence)
    ).comparing(
      field: "status", expected: holding.credential.status.rawValue,
      found: byWinner
        ? held.first.map { NotInGoodStanding.foundStatus($0, on: context.asOf) } : CredentialStatus.inProcess.rawValue)
  }

  /// The holder's own message, newer than the winning claim, where no claim shows a date.
  private static func holdersMail(_ holding: Holding) -> HeldClaim? {
    guard holding.claims.allSatisfy({ $0.issued == nil && $0.expires == nil }) else { return nil }
    return holding.claims.first {
      $0.authority == .correspondence && $0.takesPart && $0.claim.status == .inProcess && $0.asAt > holding.winner.asAt
    }
  }
}
