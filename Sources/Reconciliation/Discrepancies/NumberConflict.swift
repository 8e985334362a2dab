import Records

/// The number that HR or a tracker shows is not the winning one.
enum NumberConflict {
  @Sendable
  static func findings(_ holding: Holding, _ file: PersonFile, _ context: CheckContext) -> [Discrepancy] {
    guard let number = holding.credential.number else { return [] }
    let key = context.input.names.numberKey(number)
    let losing = holding.keptByUs.filter { claim in
      guard !holding.isAssumedRenewal(claim), let number = claim.claim.number else { return false }
      return context.input.names.numberKey(number) != key
    }
    guard let found = losing.first?.claim.number else { return [] }
    let winner = holding.credential.provenance.first { $0.field == "number" }?.winner
    return [
      context.finding(
        .numberConflict, .medium, holding: holding, of: file,
        explanation: "\(NotInGoodStanding.sources(losing)) shows another number of \(holding.title) of "
          + "\(file.person.name) than \(holding.winner.source.name)" + remarks(number, found, holding, context) + ".",
        action: "Look at the certificate and correct \(NotInGoodStanding.sources(losing)).",
        evidence: [winner].compactMap { $0 } + losing.map(\.evidence)
      ).comparing(field: "number", expected: number, found: found)
    ]
  }

  /// What tells a slip from another certificate, and which of the two is the slip.
  private static func remarks(
    _ number: String, _ found: String, _ holding: Holding, _ context: CheckContext
  ) -> String {
    let names = context.input.names
    let doubts = [("the other", found), ("the one that counts", number)].compactMap { which, text in
      holding.type.flatMap { names.numberDoubt(text, $0) }.map { "; of \(which) \($0)" }
    }
    return (names.numberSlip(number, found).map { "; \($0)" } ?? "") + doubts.joined()
  }
}
