import Records

extension HoldingResolver {
  /// Sets issuer, number and dates from the winner, and from the next claims of its term where it is silent.
  func fillValues(of holding: inout Holding) {
    let order = holding.claims
    let term = claimsOfTerm(order, winner: holding.winner, type: holding.type)
    holding.term = term
    let number = term.first { $0.claim.number != nil }
    let issuer = order.first { $0.claim.issuer != nil }
    let issued = term.first { $0.issued != nil }
    let expires = term.first { $0.expires != nil }
    holding.credential.number = number?.claim.number
    holding.credential.issuer =
      issuer?.claim.issuer ?? order.first { $0.authority == .issuer }?.source.issuer ?? holding.type?.issuer
    holding.credential.issuedOn = issued?.issued
    holding.credential.expiresOn = expires?.expires
    deriveExpiry(of: &holding)
    explain(&holding, number: number, issued: issued, expires: expires)
  }

  /// The winner and, in order of belief and history included, the claims that speak of its term and of that of those
  /// that have filled its blanks before them: two silent halves of different terms make no term.
  private func claimsOfTerm(_ order: [HeldClaim], winner: HeldClaim, type: CredentialType?) -> [HeldClaim] {
    var filling = [winner]
    var term = [winner]
    for claim in order where claim != winner && claim.outOfPlay != .absent {
      guard filling.allSatisfy({ TermOrder.canFill(claim, $0, type: type) }) else { continue }
      let fills =
        (claim.issued != nil && filling.allSatisfy { $0.issued == nil })
        || (claim.expires != nil && filling.allSatisfy { $0.expires == nil })
      if fills { filling.append(claim) }
      term.append(claim)
    }
    return term
  }

  /// Issue date plus `valid_for`, where no source of the term gives an expiry.
  private func deriveExpiry(of holding: inout Holding) {
    guard holding.credential.expiresOn == nil, let issue = holding.credential.issuedOn,
      let validFor = holding.type?.validFor, !holding.winner.claim.neverExpires
    else { return }
    let end = validFor.after(issue.lastDay)
    if issue.precision == .day {
      holding.credential.expiresOn = PartialDate(end)
    } else {
      holding.credential.expiresOn = PartialDate(year: end.year, month: end.month)
    }
    holding.credential.isExpiryDerived = true
  }

  private func explain(_ holding: inout Holding, number: HeldClaim?, issued: HeldClaim?, expires: HeldClaim?) {
    let credential = holding.credential
    let claims = holding.claims
    func provenance(
      _ field: String, _ value: String?, _ from: HeldClaim?, _ text: (HeldClaim) -> String?,
      same: (HeldClaim) -> Bool
    ) -> FieldProvenance? {
      let losers = claims.compactMap { claim -> FieldProvenance.Loser? in
        guard claim != from, let said = text(claim) else { return nil }
        let rule = same(claim) ? .sameValue : losingRule(claim, against: from ?? holding.winner, type: holding.type)
        return .init(value: said, evidence: claim.evidence, rule: rule)
      }
      guard value != nil || !losers.isEmpty else { return nil }
      let rule: SurvivorshipRule =
        from.map { winner in
          winner != holding.winner ? .filled : winningRule(winner, over: losers, among: claims, type: holding.type)
        } ?? .derived
      return .init(field: field, value: value ?? "", winner: from?.evidence, rule: rule, losers: losers)
    }
    let key = credential.number.map(names.numberKey)
    holding.credential.provenance = [
      provenance("credential", credential.code ?? credential.text, holding.winner, { $0.claim.type.text }) { _ in
        true
      },
      provenance("number", credential.number, number, { $0.claim.number }) {
        $0.claim.number.map(names.numberKey) == key
      },
      provenance("issued_on", credential.issuedOn?.description, credential.issuedOn == nil ? nil : issued) {
        $0.claim.issuedOn?.written
      } same: { claim in
        claim.issued.map { date in credential.issuedOn.map(date.agrees) ?? false } ?? false
      },
      provenance(
        "expires_on", credential.expiresOn?.description,
        credential.isExpiryDerived || credential.expiresOn == nil ? nil : expires
      ) {
        $0.claim.expiresOn?.written
      } same: { claim in
        claim.expires.map { date in credential.expiresOn.map(date.agrees) ?? false } ?? false
      },
    ].compactMap { $0 }
  }

  private func winningRule(
    _ winner: HeldClaim, over losers: [FieldProvenance.Loser], among claims: [HeldClaim], type: CredentialType?
  ) -> SurvivorshipRule {
    guard let rival = claims.first(where: { $0 != winner && $0.takesPart }) else {
      return losers.isEmpty ? .onlyClaim : .history
    }
    return ClaimOrder.precedence(winner, over: rival) ?? .laterTerm
  }

  /// The rule by which a claim's value lost against the winning one.
  func losingRule(_ claim: HeldClaim, against winner: HeldClaim, type: CredentialType?) -> SurvivorshipRule {
    if let rule = claim.outOfPlay { return rule }
    if let rule = ClaimOrder.precedence(winner, over: claim) {
      return TermOrder.isLater(winner, than: claim, type: type) && rule != .authority ? .olderTerm : rule
    }
    return .laterTerm
  }
}
