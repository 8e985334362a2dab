package import Records

/// What the status of a credential is on the audit date (SPEC section 5, Status).
package enum StatusRule {
  static func apply(to holding: inout Holding, asOf: CalendarDate) {
    let (word, from) = statusWord(of: holding)
    holding.word = word
    holding.wordEvidence = from?.evidence
    holding.wordAuthority = from?.authority
    holding.credential.status = onDate(holding, word: word, asOf: asOf)
    holding.credential.provenance.append(provenance(of: holding, from: from))
  }

  /// The winner's word, unless its own source says on the same day, without a date, that the credential was taken away;
  /// else the next known word of the same term; `in-process` holds only where the winner says so.
  private static func statusWord(of holding: Holding) -> (CredentialStatus?, HeldClaim?) {
    let winner = holding.winner
    if winner.claim.hasUnmappedWord, winner.claim.status == nil || winner.claim.status == .unknown {
      return (.unknown, winner)
    }
    if let loss = undatedLoss(of: holding) { return (loss.claim.status, loss) }
    if let status = winner.claim.status { return (status, winner) }
    // `expired` is no word to fill with: it follows from a date.
    let next = holding.term.first { claim in
      claim != winner && claim.hasKnownStatus && claim.claim.status != .inProcess && claim.claim.status != .expired
        && !isBeforeTerm(claim, of: holding)
    }
    return (next?.claim.status, next)
  }

  /// `Suspended` in a row of its own beside the row that has the dates: the file says both of one credential.
  private static func undatedLoss(of holding: Holding) -> HeldClaim? {
    let winner = holding.winner
    switch winner.claim.status {
    case nil, .active?, .restricted?: break
    default: return nil
    }
    return holding.claims.filter { claim in
      claim != winner && claim.takesPart && ClaimOrder.loss(claim.claim.status) > 0
        && claim.issued == nil && claim.expires == nil && claim.source.name == winner.source.name
        && claim.asAt == winner.asAt
        && (claim.claim.number == nil || winner.claim.number == nil || claim.claim.number == winner.claim.number)
    }.max { ClaimOrder.loss($0.claim.status) < ClaimOrder.loss($1.claim.status) }
  }

  /// A message written before the term began speaks of another.
  private static func isBeforeTerm(_ claim: HeldClaim, of holding: Holding) -> Bool {
    guard claim.authority == .correspondence, let issued = holding.credential.issuedOn else { return false }
    return claim.asAt < issued.firstDay
  }

  private static func onDate(_ holding: Holding, word: CredentialStatus?, asOf: CalendarDate) -> CredentialStatus {
    let credential = holding.credential
    let isPast = credential.expiresOn.map { $0.lastDay < asOf } ?? false
    if holding.winner.outOfPlay == .absent { return .unknown }
    if holding.isDecidedByIssuer {
      switch word {
      case .revoked?, .suspended?, .surrendered?, .inactive?: return word ?? .unknown
      default: break
      }
    }
    if word == .unknown, holding.isDecidedByIssuer { return .unknown }
    if holding.missingAt != nil { return .unknown }
    if isPast { return .expired }
    let hasDate = credential.expiresOn != nil
    switch word {
    case nil where isBare(holding): return .unknown
    case nil, .active?:
      return isUndated(holding) ? .unknown : .active
    case .restricted?:
      return isUndated(holding) ? .unknown : .restricted
    case .expired?:
      return isUndated(holding) ? .unknown : hasDate ? .active : .expired
    case .some(let other):
      return other
    }
  }

  /// Whether the type expires and no claim gives a usable date.
  package static func isUndated(_ holding: Holding) -> Bool {
    holding.type?.validFor != nil && holding.credential.expiresOn == nil && !holding.winner.claim.neverExpires
  }

  /// Whether a number is all that anybody shows, and only a register does: no day, no word, and nobody here who holds it
  /// to be theirs. So the national file of providers repeats what each provider once entered.
  private static func isBare(_ holding: Holding) -> Bool {
    let credential = holding.credential
    return credential.number != nil && credential.issuedOn == nil && credential.expiresOn == nil
      && !holding.winner.claim.neverExpires
      && holding.current.allSatisfy { $0.authority == .issuer && $0.claim.verifiedOn == nil }
  }

  private static func provenance(of holding: Holding, from: HeldClaim?) -> FieldProvenance {
    let status = holding.credential.status
    let isAsWritten = from?.claim.status == status
    // The word that a date would have to bear out is shown with what it lost to.
    let isUnborne = from?.claim.status == .expired && status == .unknown
    let losers = holding.claims.compactMap { claim -> FieldProvenance.Loser? in
      guard claim != from || isUnborne, let word = claim.claim.statusWord else { return nil }
      if claim == from { return .init(value: word, evidence: claim.evidence, rule: .auditDate) }
      let rule: SurvivorshipRule =
        claim.outOfPlay
        ?? (claim.claim.status == status
          ? .sameValue : ClaimOrder.precedence(holding.winner, over: claim) ?? .olderTerm)
      return .init(value: word, evidence: claim.evidence, rule: rule)
    }
    let isLoss = undatedLoss(of: holding).map { $0 == from } ?? false
    let rule: SurvivorshipRule =
      from == nil
      ? .auditDate
      : !isAsWritten
        ? .auditDate
        : from == holding.winner
          ? .authority
          : isLoss ? .worseWord : .filled
    var provenance = FieldProvenance(
      field: "status", value: status.rawValue, winner: (from ?? holding.winner).evidence,
      rule: losers.isEmpty && isAsWritten ? .onlyClaim : rule, losers: losers)
    if status == .unknown, let claim = from?.claim, claim.hasUnmappedWord || claim.status == .unknown {
      provenance.written = claim.statusWord
    }
    return provenance
  }
}
