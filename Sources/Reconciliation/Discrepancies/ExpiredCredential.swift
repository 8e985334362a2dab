import Records

/// Past its expiry on the audit date, and nothing valid stands in its place.
enum ExpiredCredential {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard holding.credential.status == .expired, !isReplaced(holding, file, context) else { return nil }
    let expiry = holding.credential.expiresOn
    let derived = holding.credential.isExpiryDerived ? " (issue date plus validity)" : ""
    let when = expiry.map { "expired on \($0)\(derived)" } ?? "is expired"
    return context.finding(
      .expiredCredential, resting.severity(bestPractice: .high, none: .low), holding: holding, of: file,
      explanation: "\(holding.title) of \(file.person.name) \(when)." + renewal(holding),
      action: resting.isEmpty
        ? "Renew it, or record that \(file.person.name) no longer needs it."
        : "Renew it now; until then \(file.person.name) does not meet \(resting.map(\.id).joined(separator: ", ")).",
      evidence: holding.basis + [renewalClaim(holding)?.evidence].compactMap { $0 }
    ).comparing(field: "expires_on", expected: expiry?.description, found: nil).due(expiry)
  }

  /// By another valid credential that satisfies the type, or by valid ones that meet all requirements concerned.
  private static func isReplaced(_ holding: Holding, _ file: PersonFile, _ context: CheckContext) -> Bool {
    let others = file.holdings.filter { $0.credential.id != holding.credential.id && $0.isValid }
    let types = context.register.types
    if let code = holding.credential.code, others.contains(where: { types.counts($0.credential.code, for: code) }) {
      return true
    }
    let concerned = context.coverage.wouldRest(on: holding, of: file)
    return !concerned.isEmpty
      && concerned.allSatisfy { requirement in others.contains { types.meets($0.credential.code, requirement) } }
  }

  static func renewal(_ holding: Holding) -> String {
    renewalClaim(holding).map { " A renewal is in process according to \($0.source.name)." } ?? ""
  }

  private static func renewalClaim(_ holding: Holding) -> HeldClaim? {
    holding.claims.first {
      $0.outOfPlay == nil && ($0.claim.status == .inProcess || $0.claim.renewalInProcess)
    }
  }
}
