import Records

/// Which claims about one holding are history and take no part in conflicts.
enum HistoryRule {
  /// Marks, source by source: what an older file says of a holding that a newer one speaks of too; an older term;
  /// and what a later full snapshot of a source that covers the type no longer lists.
  static func mark(_ claims: [HeldClaim], type: CredentialType?, code: String?, in evidence: EvidenceIndex)
    -> [HeldClaim]
  {
    var marked = claims
    let listed = Set(
      claims.filter { !evidence.isSuperseded($0.reference.record.importIndex) }.map(\.source.name))
    for index in marked.indices where isAbsent(marked[index], code: code, in: evidence) {
      if !listed.contains(marked[index].source.name) { marked[index].outOfPlay = .absent }
    }
    let bySource = Dictionary(grouping: marked.indices.filter { marked[$0].outOfPlay == nil }) {
      marked[$0].source.name
    }
    for indices in bySource.values where indices.count > 1 {
      let newest = indices.map { date(of: marked[$0], in: evidence) }.max()
      for index in indices where date(of: marked[index], in: evidence) != newest { marked[index].outOfPlay = .history }
      let current = indices.filter { marked[$0].outOfPlay == nil }
      for index in current {
        let isOlder = current.contains { TermOrder.isLater(marked[$0], than: marked[index], type: type) }
        if isOlder { marked[index].outOfPlay = .history }
      }
    }
    return marked
  }

  /// Of a file its date; of a message its own, since a mailbox is no file that somebody keeps up to date.
  private static func date(of claim: HeldClaim, in evidence: EvidenceIndex) -> CalendarDate {
    claim.authority == .correspondence
      ? claim.asAt : evidence.imports[claim.reference.record.importIndex].info.asAt
  }

  /// A claim of an older import whose source has since sent a full file, covering the type, without it.
  private static func isAbsent(_ claim: HeldClaim, code: String?, in evidence: EvidenceIndex) -> Bool {
    guard evidence.isSuperseded(claim.reference.record.importIndex), let code else { return false }
    // An issuer that no longer lists whom it barred has not taken that back.
    switch claim.claim.status {
    case .revoked?, .suspended?, .surrendered?, .inactive?: return false
    default: break
    }
    return claim.source.covers.contains { $0.uppercased() == code.uppercased() }
  }
}
