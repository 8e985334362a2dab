import Records

/// What is written of a credential and does not agree: looked at only where its standing is good and it was found.
struct RecordConflicts: DiscrepancyCheck {
  private let tests: [@Sendable (Holding, PersonFile, CheckContext) -> [Discrepancy]] = [
    AssumedRenewal.findings, DateConflict.findings, NumberConflict.findings, HolderNameConflict.findings,
    UnrecordedCredential.findings,
  ]

  func findings(in context: CheckContext) -> [Discrepancy] {
    context.register.people.flatMap { file -> [Discrepancy] in
      guard !context.register.isOutOfScope(file) else { return [] }
      return file.holdings.flatMap { holding -> [Discrepancy] in
        guard !isOffTheRecord(holding) else { return [] }
        return tests.flatMap { $0(holding, file, context) }
      }
    }
  }

  private func isOffTheRecord(_ holding: Holding) -> Bool {
    holding.missingAt != nil
      || (holding.isDecidedByIssuer && NotInGoodStanding.words.contains(holding.credential.status))
  }
}

extension Holding {
  /// Claims of HR and trackers that take part in conflicts.
  var keptByUs: [HeldClaim] { current.filter { $0.authority == .hr || $0.authority == .tracker } }

  /// The issuer's claim that decides.
  var issuerClaim: HeldClaim? { current.first { $0.authority == .issuer } }

  /// The issuer's expiry: as it says, or what follows from its issue date.
  var issuerExpiry: PartialDate? {
    guard let claim = issuerClaim else { return nil }
    return claim.expires ?? (credential.isExpiryDerived && claim.issued != nil ? credential.expiresOn : nil)
  }

  /// Whether an HR or tracker claim shows an expiry later than the issuer's.
  func isAssumedRenewal(_ claim: HeldClaim) -> Bool {
    guard let issuer = issuerExpiry, let own = claim.expires else { return false }
    return !own.agrees(with: issuer) && own.lastDay > issuer.lastDay
  }
}
