package import Records

/// A credential claim with the record that makes it.
package struct HeldClaim: Sendable, Hashable {
  package var claim: CredentialClaim
  package var reference: SubjectReference
  /// Its place among the credentials of the subject.
  package var index: Int
  package var evidence: Evidence
  package var source: Source
  /// The name that the record gives the holder.
  package var holderName: PersonName?
  /// nil where set aside.
  package var issued: PartialDate?
  package var expires: PartialDate?
  /// Which rule keeps it out of conflicts; nil where it takes part.
  package var outOfPlay: SurvivorshipRule?
  /// The issue date was set aside because it lies after the audit date.
  package var hasFutureIssue = false

  package var authority: Authority { source.authority }
  package var asAt: CalendarDate { evidence.asAt }
  package var takesPart: Bool { outOfPlay == nil }
  /// Whether the status word means something that can win or fill.
  package var hasKnownStatus: Bool { claim.status != nil && !claim.hasUnmappedWord && claim.status != .unknown }

  package var expiryText: String { expires?.description ?? "" }
  package var issueText: String { issued?.description ?? "" }
}

extension HeldClaim {
  /// Makes the claim, setting aside an issue date after the audit date (SPEC section 5, Dates).
  init(
    _ claim: CredentialClaim, at reference: SubjectReference, index: Int, in evidence: EvidenceIndex,
    asOf: CalendarDate
  ) {
    self.claim = claim
    self.reference = reference
    self.index = index
    self.evidence = evidence.evidence(reference.record, line: nil)
    self.source = evidence.source(reference.record)
    self.holderName = evidence.subject(reference).person.name
    self.issued = claim.issuedOn?.date
    self.expires = claim.expiresOn?.date
    if let issued, issued.firstDay > asOf {
      self.issued = nil
      self.hasFutureIssue = true
    }
  }

  /// Whether the claim says that the credential is held on the audit date.
  func showsHeld(on asOf: CalendarDate, type: CredentialType?) -> Bool {
    if claim.hasUnmappedWord { return false }
    switch claim.status {
    case nil, .active, .restricted, .unknown: break
    case .expired: if expires == nil { return false }
    case .inProcess, .lapsed, .suspended, .revoked, .surrendered, .inactive: return false
    }
    if let expires { return expires.lastDay >= asOf }
    if let issued, let validFor = type?.validFor, !claim.neverExpires {
      return validFor.after(issued.lastDay) >= asOf
    }
    return true
  }
}
