import Records

/// The issuer lists a credential valid on the audit date that neither HR nor a tracker knows of.
enum UnrecordedCredential {
  @Sendable
  static func findings(_ holding: Holding, _ file: PersonFile, _ context: CheckContext) -> [Discrepancy] {
    guard holding.isValid, let issuer = holding.issuerClaim else { return [] }
    let isSpokenOf = file.holdings.contains { other in
      other.credential.code == holding.credential.code
        && (holding.credential.code != nil || other.credential.id == holding.credential.id)
        && other.claims.contains { $0.authority == .hr || $0.authority == .tracker }
    }
    guard !isSpokenOf else { return [] }
    let name = issuer.source.issuer ?? issuer.source.name
    return [
      context.finding(
        .unrecordedCredential, .low, holding: holding, of: file,
        explanation: "\(name) lists \(holding.title) of \(file.person.name), and no record here speaks of it.",
        action: "Record it: it may be a capability that nobody counts on yet.", evidence: [issuer.evidence])
    ]
  }
}
