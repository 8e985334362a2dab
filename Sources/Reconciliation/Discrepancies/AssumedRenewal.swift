import Records

/// HR or a tracker shows an expiry later than the issuer's.
enum AssumedRenewal {
  @Sendable
  static func findings(_ holding: Holding, _ file: PersonFile, _ context: CheckContext) -> [Discrepancy] {
    let assumed = holding.keptByUs.filter(holding.isAssumedRenewal)
    guard let first = assumed.first, let issuer = holding.issuerClaim, let expiry = holding.issuerExpiry else {
      return []
    }
    return [
      context.finding(
        .assumedRenewal, .high, holding: holding, of: file,
        explanation: "\(NotInGoodStanding.sources(assumed)) shows \(holding.title) of \(file.person.name) as valid "
          + "through \(first.expiryText), but the issuer says \(expiry): a renewal was assumed.",
        action: "Ask \(file.person.name) for proof of renewal; correct \(NotInGoodStanding.sources(assumed)).",
        evidence: [issuer.evidence] + assumed.map(\.evidence)
      ).comparing(field: "expires_on", expected: expiry.description, found: first.expiryText).due(expiry)
    ]
  }
}
