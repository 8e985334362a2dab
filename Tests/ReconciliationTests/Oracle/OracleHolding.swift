import Reconciliation
import Records

/// One credential of one person: SPEC section 5, "Claims", "A credential" and "Status", read off.
struct OracleHolding {
  /// Best believed first.
  var claims: [OracleClaim]
  var type: CredentialType?
  /// The code, or the text of no catalogue.
  var name: String
  var winner: OracleClaim
  var number: String?
  var issued: PartialDate?
  var expires: PartialDate?
  /// No source of the term gives an expiry; it follows from the issue.
  var isDerived = false
  var status: CredentialStatus
  /// Whose word the status rests on.
  var wordIsIssuers: Bool
  /// A full file of an issuer that covers the type does not list it, though others claim it.
  var isMissing = false

  var isValid: Bool { !isMissing && (status == .active || status == .restricted) }
  var inPlay: [OracleClaim] { claims.filter(\.takesPart) }

  /// "revoked, suspended, surrendered, lapsed or inactive", by the issuer
  var isBarred: Bool {
    wordIsIssuers && [.revoked, .suspended, .surrendered, .lapsed, .inactive].contains(status)
  }

  init?(_ all: [OracleClaim], _ type: CredentialType?, name: String, in input: ReconciliationInput) {
    let marked = Self.marked(all, code: type?.code, type, input).sorted(by: OracleClaim.isBelieved)
    guard let winner = Self.winner(marked.filter(\.takesPart), type, input.asOf) ?? marked.first else { return nil }
    claims = marked
    self.type = type
    self.name = name
    self.winner = winner
    // "taken from the next claim of the same term, history included; an older term fills nothing"
    var term = [winner]
    for claim in marked where !claim.isSame(as: winner) && !claim.isGone {
      if term.allSatisfy({ claim.isSameTerm(as: $0, type) }) { term.append(claim) }
    }
    number = term.lazy.compactMap(\.claim.number).first
    issued = term.lazy.compactMap(\.issued).first
    expires = term.lazy.compactMap(\.expires).first
    // "expiry is issue date plus `valid_for`"
    if expires == nil, let issued, let validFor = type?.validFor, !winner.claim.neverExpires {
      expires = PartialDate(validFor.after(issued.lastDay))
      isDerived = true
    }
    // "`in-process` holds only where the winning claim says so"; a word that nothing maps is no value to fill a blank.
    let next = term.first { claim in
      if claim.isSame(as: winner) { return claim.claim.status != nil }
      guard let status = claim.claim.status else { return false }
      return status != .inProcess && status != .expired && !claim.claim.hasUnmappedWord
    }
    // One file that says of one credential that it is held and, in a row without dates, that it was taken away.
    let losses = marked.filter { claim in
      let number = [claim.claim.number, winner.claim.number].compactMap { $0 }
      return claim.takesPart && !claim.isSame(as: winner) && claim.source.name == winner.source.name
        && claim.date == winner.date && claim.issued == nil && claim.expires == nil && Set(number).count < 2
        && OracleClaim.losses.contains(claim.claim.status)
    }
    let isHeld = [nil, .active, .restricted].contains(winner.claim.status) && !winner.claim.hasUnmappedWord
    let worst = OracleClaim.losses.reversed().lazy.compactMap { loss in losses.first { $0.claim.status == loss } }.first
    let spoken = (isHeld ? worst : nil) ?? next
    wordIsIssuers = (spoken ?? winner).isIssuers
    status = Self.status(spoken?.claim, isIssuers: wordIsIssuers, expires, type, winner.claim.neverExpires, input.asOf)
    isMissing = Self.isMissing(marked, type, input)
    // What nobody claims any more is kept, and says nothing.
    if inPlay.isEmpty { status = .unknown }
  }

  /// "Within one source, an older term of a holding, and what an older file says of a holding that a newer one speaks
  /// of too, is history"
  private static func marked(
    _ claims: [OracleClaim], code: String?, _ type: CredentialType?, _ input: ReconciliationInput
  ) -> [OracleClaim] {
    var claims = claims
    for index in claims.indices {
      let claim = claims[index]
      let later = input.imports.contains { file in
        file.info.source.name == claim.source.name && file.info.source.snapshot == .full
          && file.info.asAt > claim.fileDate
      }
      let isCovered = code.map { claim.source.covers.contains($0) } ?? false
      let isNewer = claims.contains { $0.source.name == claim.source.name && $0.fileDate > claim.fileDate }
      if later, isCovered, !isNewer { claims[index].isGone = true }
    }
    for index in claims.indices where !claims[index].isGone {
      let claim = claims[index]
      let isMail = claim.source.authority == .correspondence
      claims[index].isHistory = claims.contains { other in
        guard other.source.name == claim.source.name, !other.isGone else { return false }
        let (theirs, own) = isMail ? (other.date, claim.date) : (other.fileDate, claim.fileDate)
        return theirs > own || theirs == own && other.isLaterTerm(than: claim, type)
      }
    }
    return claims
  }

  /// "Authority decides first … Between `hr` and `tracker` a later term wins"; "a renewal in process beside a
  /// certificate still valid is nothing to report"
  private static func winner(_ inPlay: [OracleClaim], _ type: CredentialType?, _ day: CalendarDate) -> OracleClaim? {
    guard let first = inPlay.first, first.isOurs else { return inPlay.first }
    let ours = inPlay.filter(\.isOurs)
    let newest = ours.filter { claim in !ours.contains { $0.isLaterTerm(than: claim, type) } }
    guard let best = newest.first, best.claim.status == .inProcess, best.issued == nil, best.expires == nil else {
      return newest.first
    }
    return newest.first { $0.rank == best.rank && $0.expires != nil && $0.showsHeld(on: day, type) } ?? best
  }

  private static func status(
    _ claim: CredentialClaim?, isIssuers: Bool, _ expires: PartialDate?, _ type: CredentialType?, _ never: Bool,
    _ day: CalendarDate
  ) -> CredentialStatus {
    let isPast = expires.map { $0.lastDay < day } ?? false
    if claim?.hasUnmappedWord ?? false { return isPast && !isIssuers ? .expired : .unknown }
    switch claim?.status {
    case .revoked?, .suspended?, .surrendered?, .inactive?: return claim?.status ?? .unknown
    case .lapsed?: return isPast ? .expired : .lapsed
    case .inProcess? where !isPast: return .inProcess
    case .expired? where expires == nil && type?.validFor == nil: return .expired
    default: break
    }
    if isPast { return .expired }
    // "A type that expires and is claimed without any date … is `unknown`"
    if expires == nil, type?.validFor != nil, !never { return .unknown }
    return claim?.status == .restricted ? .restricted : .active
  }

  /// "a full file of the issuer that covers the type does not list a credential that others claim as held"
  private static func isMissing(_ claims: [OracleClaim], _ type: CredentialType?, _ input: ReconciliationInput) -> Bool
  {
    guard let code = type?.code else { return false }
    let full = input.imports.filter { $0.info.source.authority == .issuer && $0.info.source.snapshot == .full }
    for name in Set(full.map(\.info.source.name)) {
      guard let newest = full.filter({ $0.info.source.name == name }).max(by: { $0.info.asAt < $1.info.asAt }),
        newest.info.source.covers.contains(code)
      else { continue }
      let isListed = claims.contains { $0.source.name == name && $0.fileDate >= newest.info.asAt }
      let isClaimed = claims.contains { $0.takesPart && !$0.isIssuers && $0.showsHeld(on: input.asOf, type) }
      if !isListed && isClaimed { return true }
    }
    return false
  }
}
