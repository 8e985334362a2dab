import Reconciliation
import Records

/// The standing and the record findings of one credential.
extension Oracle {
  /// "Of one credential at most one standing finding is raised, the first that applies in the order of the table"
  func standing(of holding: OracleHolding, _ person: OraclePerson) -> (finding: OracleFinding, requirements: [Int])? {
    if holding.inPlay.isEmpty { return nil }
    let resting = resting(on: holding, person)
    let others = holding.inPlay.filter { !$0.isIssuers && $0.showsHeld(on: input.asOf, holding.type) }
    func raise(_ type: DiscrepancyType, _ severity: Severity) -> (OracleFinding, [Int]) {
      let ids = resting.map { input.requirements[$0].id }.sorted().joined(separator: "+")
      return (OracleFinding(type, severity, person.label, holding.name, ids), resting)
    }
    if holding.isBarred, !others.isEmpty || !resting.isEmpty { return raise(.notInGoodStanding, .critical) }
    if holding.isBarred { return nil }
    if holding.isMissing { return raise(.notFoundAtIssuer, .high) }
    if holding.winner.isIssuers, holding.winner.claim.hasUnmappedWord, !resting.isEmpty {
      return raise(.unknownStanding, .high)
    }
    if holding.status == .expired, !isReplaced(holding, person) {
      let isBest = !resting.isEmpty
      return raise(.expiredCredential, severity(resting, else: isBest ? .high : .low))
    }
    if isInProcess(holding, resting) { return raise(.inProcessCredential, .high) }
    if holding.status == .unknown, holding.issued == nil, holding.expires == nil, holding.type?.validFor != nil {
      return raise(.undatedCredential, resting.isEmpty ? .low : .high)
    }
    return later(holding, person, resting).map { raise($0.0, $0.1) }
  }

  /// "expiring-credential", "joiner-unverified", "unverified-credential".
  private func later(_ holding: OracleHolding, _ person: OraclePerson, _ resting: [Int]) -> (DiscrepancyType, Severity)?
  {
    if holding.isValid, let expires = holding.expires {
      let days = input.asOf.days(to: expires.lastDay)
      if (0...30).contains(days) { return (.expiringCredential, .high) }
      if (0...60).contains(days) { return (.expiringCredential, .medium) }
      if (0...90).contains(days) { return (.expiringCredential, .low) }
    }
    guard let every = holding.type?.verifyEvery else { return nil }
    let checked = holding.claims.filter { $0.isIssuers && !$0.isGone }
      .map { $0.claim.verifiedOn?.date.lastDay ?? $0.date }.max()
    let isJoiner = person.first(\.hiredOn).map { $0.date.firstDay.days(to: input.asOf) <= 30 } ?? false
    if isJoiner, !resting.isEmpty, checked == nil { return (.joinerUnverified, .high) }
    if holding.isValid, checked.map({ $0 < every.before(input.asOf) }) ?? true {
      return (.unverifiedCredential, resting.isEmpty ? .medium : .high)
    }
    return nil
  }

  /// "replaced … by another valid credential that satisfies it, … (where requirements would rest on it) by valid ones
  /// that meet all of these"
  private func isReplaced(_ holding: OracleHolding, _ person: OraclePerson) -> Bool {
    let valid = person.holdings.filter { $0.isValid && $0.name != holding.name }
    if let code = holding.type?.code, valid.contains(where: { satisfies($0.type?.code ?? "", code) }) { return true }
    let would = wouldRest(on: holding, person)
    return !would.isEmpty && would.allSatisfy { index in valid.contains { meets($0, input.requirements[index]) } }
  }

  /// "the winning status is in process, and a requirement rests on it or another source shows it as held; also where the
  /// holder's mail, newer than the winning claim, says so and no claim shows a date"
  private func isInProcess(_ holding: OracleHolding, _ resting: [Int]) -> Bool {
    let isHeld = holding.inPlay.contains {
      $0.source.name != holding.winner.source.name && $0.showsHeld(on: input.asOf, holding.type)
    }
    if holding.status == .inProcess, !resting.isEmpty || isHeld { return true }
    guard holding.claims.allSatisfy({ $0.issued == nil && $0.expires == nil }) else { return false }
    return holding.inPlay.contains {
      $0.source.authority == .correspondence && $0.claim.status == .inProcess && $0.date > holding.winner.date
    }
  }

  /// "none of these where the credential is not in good standing or not found at the issuer"
  func records(of holding: OracleHolding, _ person: OraclePerson) -> [OracleFinding] {
    if holding.isBarred || holding.isMissing || holding.inPlay.isEmpty { return [] }
    var found: [OracleFinding] = []
    func raise(_ type: DiscrepancyType, _ severity: Severity, _ field: String) {
      found.append(OracleFinding(type, severity, person.label, holding.name, field))
    }
    let ours = holding.inPlay.filter(\.isOurs)
    let issuers = holding.inPlay.filter(\.isIssuers)
    let issuersOwn = holding.winner.isIssuers && holding.isDerived ? holding.expires : nil
    let issuersExpiry = issuers.lazy.compactMap(\.expires).first ?? issuersOwn
    let assumed = ours.filter { claim in
      guard let expires = claim.expires, let issuersExpiry else { return false }
      return !expires.agrees(with: issuersExpiry) && expires.lastDay > issuersExpiry.lastDay
    }
    if !assumed.isEmpty { raise(.assumedRenewal, .high, "expires_on") }
    let others = ours.filter { claim in !assumed.contains { $0.isSame(as: claim) } }
    func conflicts(_ winning: PartialDate?, _ date: KeyPath<OracleClaim, PartialDate?>) -> Bool {
      guard let winning else { return false }
      return others.contains { claim in claim[keyPath: date].map { !$0.agrees(with: winning) } ?? false }
    }
    if conflicts(holding.issued, \.issued) { raise(.dateConflict, .medium, "issued_on") }
    if conflicts(holding.expires, \.expires) { raise(.dateConflict, .medium, "expires_on") }
    if let number = holding.number.map(input.names.numberKey) {
      let isOther = others.contains { $0.claim.number.map { input.names.numberKey($0) != number } ?? false }
      if isOther { raise(.numberConflict, .medium, "number") }
    }
    let isUnknownName = issuers.contains { claim in
      claim.holder.map { !input.names.isKnownForm($0, person.knownNames) } ?? false
    }
    if isUnknownName { raise(.holderNameConflict, .medium, "person_name") }
    // "the issuer lists a credential valid on the audit date, and no hr or tracker claim speaks of that type"
    if !issuers.isEmpty, holding.isValid, !holding.claims.contains(where: \.isOurs) {
      raise(.unrecordedCredential, .low, "-")
    }
    return found
  }
}
