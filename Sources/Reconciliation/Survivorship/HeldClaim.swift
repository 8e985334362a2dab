package import Records

/// A credential claim with the record that makes it.
///
/// Two are equal where they are the same claim of the same record, whatever became of it.
package struct HeldClaim: Sendable, Hashable {
  /// What the record says: shared, since a claim is copied often and is large.
  private let said: Said
  /// nil where set aside.
  package var issued: PartialDate?
  package var expires: PartialDate?
  /// Which rule keeps it out of conflicts; nil where it takes part.
  package var outOfPlay: SurvivorshipRule?
  /// The issue date was set aside because it lies after the audit date.
  package var hasFutureIssue = false

  private final class Said: Sendable {
    let claim: CredentialClaim
    let reference: SubjectReference
    let index: Int
    let evidence: Evidence
    let source: Source
    let holderName: PersonName?

    init(
      _ claim: CredentialClaim, _ reference: SubjectReference, _ index: Int, _ evidence: Evidence, _ source: Source,
      _ holderName: PersonName?
    ) {
      self.claim = claim
      self.reference = reference
      self.index = index
      self.evidence = evidence
      self.source = source
      self.holderName = holderName
    }
  }

  package var claim: CredentialClaim { said.claim }
  package var reference: SubjectReference { said.reference }
  /// Its place among the credentials of the subject.
  package var index: Int { said.index }
  package var evidence: Evidence { said.evidence }
  package var source: Source { said.source }
  /// The name that the record gives the holder.
  package var holderName: PersonName? { said.holderName }

  package static func == (left: HeldClaim, right: HeldClaim) -> Bool {
    left.said === right.said || left.said.index == right.said.index && left.said.reference == right.said.reference
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(said.reference)
    hasher.combine(said.index)
  }

  /// Makes the claim, setting aside an issue date after the audit date (SPEC section 5, Dates).
  init(
    _ claim: CredentialClaim, at reference: SubjectReference, index: Int, in evidence: EvidenceIndex,
    asOf: CalendarDate
  ) {
    said = Said(
      claim, reference, index, evidence.evidence(reference.record), evidence.source(reference.record),
      evidence.subject(reference).person.name)
    issued = claim.issuedOn?.date
    expires = claim.expiresOn?.date
    if let issued, issued.firstDay > asOf {
      self.issued = nil
      hasFutureIssue = true
    }
  }

  package var authority: Authority { said.source.authority }
  package var asAt: CalendarDate { said.evidence.asAt }
  package var takesPart: Bool { outOfPlay == nil }
  /// Whether the status word means something that can win or fill.
  package var hasKnownStatus: Bool { claim.status != nil && !claim.hasUnmappedWord && claim.status != .unknown }

  package var expiryText: String { expires?.description ?? "" }
  package var issueText: String { issued?.description ?? "" }
}

extension HeldClaim {
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
