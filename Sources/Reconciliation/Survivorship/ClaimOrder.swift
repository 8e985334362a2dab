package import Records

/// Which of two claims about one holding is believed first.
package enum ClaimOrder {
  /// The rule by which `left` goes before `right`; nil where it does not.
  ///
  /// Authority; within one the newest `as at`; then the later expiry, the later issue (SPEC section 5), the worse word,
  /// the text.
  package static func precedence(_ left: HeldClaim, over right: HeldClaim) -> SurvivorshipRule? {
    let (a, b) = (left.authority.credentialRank, right.authority.credentialRank)
    if a != b { return a < b ? .authority : nil }
    if left.asAt != right.asAt { return left.asAt > right.asAt ? .newestAsAt : nil }
    if let byDate = laterFirst(left.expires, right.expires) { return byDate ? .laterExpiry : nil }
    if let byDate = laterFirst(left.issued, right.issued) { return byDate ? .laterExpiry : nil }
    let (worse, better) = (loss(left.claim.status), loss(right.claim.status))
    if worse != better { return worse > better ? .worseWord : nil }
    let (x, y) = (sortText(left), sortText(right))
    if x != y { return x < y ? .textOrder : nil }
    if left.reference != right.reference { return left.reference < right.reference ? .textOrder : nil }
    return left.index < right.index ? .textOrder : nil
  }

  /// How much a status takes away; 0 of what takes nothing.
  static func loss(_ status: CredentialStatus?) -> Int {
    switch status {
    case .revoked: 5
    case .surrendered: 4
    case .suspended: 3
    case .inactive: 2
    case .lapsed: 1
    default: 0
    }
  }

  package static func sorted(_ claims: [HeldClaim]) -> [HeldClaim] {
    claims.sorted { precedence($0, over: $1) != nil }
  }

  /// nil where both are equally late; a date goes before none.
  private static func laterFirst(_ left: PartialDate?, _ right: PartialDate?) -> Bool? {
    switch (left, right) {
    case (nil, nil): return nil
    case (.some, nil): return true
    case (nil, .some): return false
    case (.some(let a), .some(let b)):
      if a.lastDay != b.lastDay { return a.lastDay > b.lastDay }
      if a.firstDay != b.firstDay { return a.firstDay > b.firstDay }
      return nil
    }
  }

  private static func sortText(_ claim: HeldClaim) -> String {
    [claim.claim.type.text, claim.claim.number ?? "", claim.claim.statusWord ?? "", claim.claim.issuer ?? ""]
      .joined(separator: "\u{1F}")
  }
}
