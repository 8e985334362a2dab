import Records

/// Examinations that were not passed: what an older message says of them as booked or under way is over.
struct FailedExams {
  /// The newest day on which each type was failed.
  private var newest: [String: CalendarDate] = [:]

  mutating func add(_ typeKey: String, on day: CalendarDate) {
    newest[typeKey] = max(newest[typeKey] ?? day, day)
  }

  /// The claims of one type with those that a later failure ends as history; none where nothing else is left.
  func applied(to claims: [HeldClaim], typeKey: String) -> [HeldClaim] {
    guard let failed = newest[typeKey] else { return claims }
    var marked = claims
    for index in marked.indices where isEnded(marked[index], by: failed) { marked[index].outOfPlay = .history }
    return marked.contains(where: \.takesPart) ? marked : []
  }

  private func isEnded(_ claim: HeldClaim, by failed: CalendarDate) -> Bool {
    claim.authority == .correspondence && claim.claim.status == .inProcess && claim.issued == nil
      && claim.expires == nil && claim.asAt < failed
  }
}
