import Records

/// What one record says of a person, with the record.
struct PersonMention: Sendable {
  var claim: PersonClaim
  var reference: SubjectReference
  var evidence: Evidence
  var authority: Authority
  /// Whether a later full HR snapshot has taken this file's place.
  var isSuperseded: Bool

  /// HR first; then the newest; then the later place in the evidence, which hangs on content alone.
  static func precedence(_ left: PersonMention, _ right: PersonMention) -> Bool {
    let (a, b) = (left.authority.personRank, right.authority.personRank)
    if a != b { return a < b }
    if left.evidence.asAt != right.evidence.asAt { return left.evidence.asAt > right.evidence.asAt }
    return right.reference < left.reference
  }

}
