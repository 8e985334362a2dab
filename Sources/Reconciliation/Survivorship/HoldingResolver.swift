package import Records

/// A credential with the claims that it was made from.
package struct Holding: Sendable {
  package var credential: Credential
  /// All claims, best first.
  package var claims: [HeldClaim]
  package var winner: HeldClaim
  package var type: CredentialType?
  /// The winner and the claims of its term, in order of belief: what may fill its blanks.
  package var term: [HeldClaim] = []
  /// An issuer's full file that covers the type does not list it, while others claim it.
  package var missingAt: Source?
  /// The winning status before dates were looked at.
  package var word: CredentialStatus?
  package var wordEvidence: Evidence?
  /// Whose word the status is; the winner's where nobody says anything.
  package var wordAuthority: Authority?

  package var isValid: Bool { credential.status.isValidWord }
  package var current: [HeldClaim] { claims.filter(\.takesPart) }
  package var isDecidedByIssuer: Bool { (wordAuthority ?? winner.authority) == .issuer }
}

/// Makes one credential of the claims about it: who wins, what fills, what follows from dates.
struct HoldingResolver {
  let types: TypeTable
  let names: NameRules
  let asOf: CalendarDate
  let evidence: EvidenceIndex
  let restatements: Restatements

  /// - Returns: nil where every claim has been taken back by a later full snapshot and nothing is left to show.
  func resolve(_ claims: [HeldClaim], personID: String, id: String) -> Holding? {
    guard let first = claims.first else { return nil }
    let code = first.claim.type.code
    let type = types.type(code)
    let marked = ClaimOrder.sorted(HistoryRule.mark(claims, type: type, code: code, in: evidence))
    let inPlay = marked.filter(\.takesPart)
    guard let winner = champion(inPlay, type: type) ?? marked.first else { return nil }
    let order = [winner] + marked.filter { $0 != winner }
    var holding = Holding(
      credential: Credential(id: id, personID: personID, match: winner.claim.type), claims: order, winner: winner,
      type: type)
    holding.missingAt = issuerWithout(order, type: type)
    fillValues(of: &holding)
    StatusRule.apply(to: &holding, asOf: asOf)
    verify(&holding)
    setRecords(of: &holding.credential, order)
    return holding
  }

  /// The claim that wins: by precedence; but of what HR and trackers say, never an older term, and no renewal in
  /// process beside a certificate that its own authority shows as valid.
  private func champion(_ inPlay: [HeldClaim], type: CredentialType?) -> HeldClaim? {
    guard let best = inPlay.first else { return nil }
    guard best.authority == .hr || best.authority == .tracker else { return best }
    let kept = inPlay.filter { $0.authority == .hr || $0.authority == .tracker }
    let newest = kept.filter { claim in !kept.contains { TermOrder.isLater($0, than: claim, type: type) } }
    let winner = newest.first ?? best
    guard winner.claim.status == .inProcess, winner.issued == nil, winner.expires == nil else { return winner }
    return newest.first {
      $0.authority == winner.authority && $0.expires != nil && $0.showsHeld(on: asOf, type: type)
    } ?? winner
  }

  /// The newest full file of an issuer that covers the type, has no claim here, while another source shows it held.
  private func issuerWithout(_ claims: [HeldClaim], type: CredentialType?) -> Source? {
    guard let code = claims.first?.claim.type.code?.uppercased() else { return nil }
    for name in evidence.sourceNames(.issuer) {
      guard let newest = evidence.newestFullSnapshot(of: name) else { continue }
      let source = evidence.imports[newest].info.source
      guard source.covers.contains(where: { $0.uppercased() == code }) else { continue }
      let isListed = claims.contains { $0.source.name == name && $0.reference.record.importIndex >= newest }
      if isListed { return nil }
      let otherIssuer = claims.contains { claim in
        guard let stated = claim.claim.issuer, let issuer = source.issuer else { return false }
        return !IssuerName.isSame(names.fold(stated), names.fold(issuer))
      }
      if otherIssuer { continue }
      if claims.contains(where: {
        $0.takesPart && $0.authority != .issuer && $0.showsHeld(on: asOf, type: type)
      }) {
        return source
      }
    }
    return nil
  }

  private func verify(_ holding: inout Holding) {
    let issuers = holding.claims.filter { $0.authority == .issuer && $0.outOfPlay != .absent }
    let newest = issuers.max { left, right in
      let (a, b) = (verificationDate(left), verificationDate(right))
      return a != b ? a < b : right.reference < left.reference
    }
    guard let newest else { return }
    holding.credential.verifiedOn = verificationDate(newest)
    holding.credential.verifiedBy = newest.source.issuer ?? newest.claim.issuer ?? newest.source.name
  }

  private func verificationDate(_ claim: HeldClaim) -> CalendarDate {
    claim.claim.verifiedOn?.date.lastDay ?? claim.asAt
  }

  private func setRecords(of credential: inout Credential, _ claims: [HeldClaim]) {
    var seen: Set<RecordReference> = []
    for claim in claims.sorted(by: { $0.reference < $1.reference }) where seen.insert(claim.reference.record).inserted {
      credential.records.append(evidence.evidence(claim.reference.record))
      credential.restated += restatements.occurrences(of: claim.reference.record).count - 1
    }
  }
}
