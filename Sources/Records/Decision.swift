/// A human's word on a match or a discrepancy; never overruled by a later import.
package struct Decision: Hashable, Sendable, Codable {
  package var id: String
  package var verdict: Verdict
  package var reason: String
  /// The user who decided.
  package var decidedBy: String
  /// When, ISO 8601 with seconds, UTC.
  package var decidedAt: String

  package init(id: String, verdict: Verdict, reason: String, decidedBy: String, decidedAt: String) {
    self.id = id
    self.verdict = verdict
    self.reason = reason
    self.decidedBy = decidedBy
    self.decidedAt = decidedAt
  }

  package enum Verdict: Hashable, Sendable, Codable {
    /// Both anchors name one person.
    case same(Anchor, Anchor)
    /// The anchors name two people.
    case different(Anchor, Anchor)
    /// The discrepancy of that key is accepted through that day, as long as it rests on the same.
    ///
    /// - `basis`: `Discrepancy.basis` when it was accepted; nil in decisions of before there was one, which hold whatever
    ///   comes.
    case accepted(key: String, until: CalendarDate, basis: String? = nil)
  }

  /// What a decision on a match holds on to.
  package enum Anchor: Hashable, Sendable, Codable {
    /// A subject of a record, by the hash of its file and its places in it: lasts as long as the evidence.
    case record(sha256: String, ordinal: Int, subject: Int)
    /// A person by id.
    case person(String)
  }
}
