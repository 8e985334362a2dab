package import Records

/// When one claim shows a later term of a credential than another (SPEC section 5, Claims).
package enum TermOrder {
  /// Days by which an issue or expiry must be later: half of `valid_for`, 90 where there is none.
  package static func threshold(_ type: CredentialType?) -> Int {
    type?.validFor.map { $0.approximateDays / 2 } ?? 90
  }

  /// Whether `left` shows a later term: its issue or expiry, either where both show it, is later by the threshold;
  /// or it was issued only after the other had run out.
  package static func isLater(_ left: HeldClaim, than right: HeldClaim, type: CredentialType?) -> Bool {
    let days = threshold(type)
    if let a = left.expires, let b = right.expires, b.lastDay.days(to: a.lastDay) >= days { return true }
    if let a = left.issued, let b = right.issued, b.firstDay.days(to: a.firstDay) >= days { return true }
    if left.issued != nil, left.expires == nil, right.expires != nil, right.issued == nil,
      let a = left.issued, let b = right.expires, a.firstDay > b.lastDay
    {
      return true
    }
    return false
  }

  /// Whether two claims can give halves of one term: neither is later, and an issue date of the one leads, by
  /// `valid_for`, to about the expiry of the other.
  package static func canFill(_ left: HeldClaim, _ right: HeldClaim, type: CredentialType?) -> Bool {
    guard isSameTerm(left, right, type: type) else { return false }
    for (issuing, expiring) in [(left, right), (right, left)] {
      guard let issue = issuing.issued, let expiry = expiring.expires else { continue }
      if expiry.lastDay < issue.firstDay { return false }
      guard issuing.expires == nil, expiring.issued == nil, let validFor = type?.validFor else { continue }
      if abs(validFor.after(issue.lastDay).days(to: expiry.lastDay)) >= threshold(type) { return false }
    }
    return true
  }

  /// Neither is later than the other.
  package static func isSameTerm(_ left: HeldClaim, _ right: HeldClaim, type: CredentialType?) -> Bool {
    !isLater(left, than: right, type: type) && !isLater(right, than: left, type: type)
  }
}
