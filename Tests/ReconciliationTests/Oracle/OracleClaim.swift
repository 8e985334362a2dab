import Reconciliation
import Records

/// One claim about one credential of one person, with the dates that may be used.
struct OracleClaim {
  var claim: CredentialClaim
  var reference: SubjectReference
  /// Its place among the credentials of the record.
  var index: Int
  var source: Source
  /// When the file was written, and when the record was: a message has a date of its own.
  var fileDate: CalendarDate
  var date: CalendarDate
  var holder: PersonName?
  /// "an issue date in the future … is set aside"
  var issued: PartialDate?
  var expires: PartialDate?
  /// "history and takes no part in conflicts"
  var isHistory = false
  /// No longer listed by a later full file of a source that covers the type.
  var isGone = false

  var takesPart: Bool { !isHistory && !isGone }
  var isIssuers: Bool { source.authority == .issuer }
  func isSame(as other: OracleClaim) -> Bool { reference == other.reference && index == other.index }

  /// "an `hr` or `tracker` claim"
  var isOurs: Bool { source.authority == .hr || source.authority == .tracker }

  /// "issuer > hr > tracker > correspondence"
  var rank: Int { [.issuer, .hr, .tracker, .correspondence].firstIndex(of: source.authority) ?? 9 }

  init(_ claim: CredentialClaim, _ index: Int, at reference: SubjectReference, in input: ReconciliationInput) {
    self.index = index
    let file = input.imports[reference.record.importIndex]
    let record = file.records[reference.record.ordinal]
    self.claim = claim
    self.reference = reference
    source = file.info.source
    fileDate = file.info.asAt
    date = record.asAt ?? file.info.asAt
    holder = record.subjects[reference.subject].person.name
    issued = claim.issuedOn.map(\.date).flatMap { $0.firstDay > input.asOf ? nil : $0 }
    expires = claim.expiresOn?.date
  }

  /// Whether the record says that the credential is held on the day.
  func showsHeld(on day: CalendarDate, _ type: CredentialType?) -> Bool {
    switch claim.status {
    case nil, .active?, .restricted?: break
    // "`expired` follows from the date on the audit date, whatever a source calls it"
    case .expired?: return end(type).map { $0 >= day } ?? false
    default: return false
    }
    return end(type).map { $0 >= day } ?? true
  }

  /// What takes a credential away, the worst last.
  static let losses: [CredentialStatus?] = [.lapsed, .inactive, .suspended, .surrendered, .revoked]

  /// "the newest `as at` wins … Ties: the later expiry, the later issue, then the text"; of equals the worse word
  static func isBelieved(_ left: OracleClaim, before right: OracleClaim) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.date != right.date { return left.date > right.date }
    let (a, b) = (left.expires?.lastDay.dayNumber ?? 0, right.expires?.lastDay.dayNumber ?? 0)
    if a != b { return a > b }
    let (x, y) = (left.issued?.lastDay.dayNumber ?? 0, right.issued?.lastDay.dayNumber ?? 0)
    if x != y { return x > y }
    let (p, q) = (
      Self.losses.firstIndex(of: left.claim.status) ?? -1, Self.losses.firstIndex(of: right.claim.status) ?? -1
    )
    if p != q { return p > q }
    return (left.claim.number ?? "") < (right.claim.number ?? "")
  }

  /// "a later term …: issue or expiry, either where both claims show it, later by half of `valid_for` or more, 90 days
  /// where there is none"
  func isLaterTerm(than other: OracleClaim, _ type: CredentialType?) -> Bool {
    let half = type?.validFor.map { $0.approximateDays / 2 } ?? 90
    func isLater(_ own: PartialDate?, _ theirs: PartialDate?) -> Bool {
      guard let own, let theirs else { return false }
      return own.lastDay.dayNumber - theirs.lastDay.dayNumber >= half
    }
    return isLater(issued, other.issued) || isLater(expires, other.expires)
  }

  /// Whether both speak of one term: neither shows a later one, and where one shows only the beginning and the other only
  /// the end, the type's validity brings the two together.
  func isSameTerm(as other: OracleClaim, _ type: CredentialType?) -> Bool {
    if isLaterTerm(than: other, type) || other.isLaterTerm(than: self, type) { return false }
    let isShared = issued != nil && other.issued != nil || expires != nil && other.expires != nil
    guard !isShared, let validFor = type?.validFor, let own = end(type), let theirs = other.end(type) else {
      return true
    }
    return abs(own.dayNumber - theirs.dayNumber) < validFor.approximateDays / 2
  }

  /// The last day as shown, else as it follows from the issue: "marked as derived, and findings follow from it".
  func end(_ type: CredentialType?) -> CalendarDate? {
    if let expires { return expires.lastDay }
    guard let issued, let validFor = type?.validFor, !claim.neverExpires else { return nil }
    return validFor.after(issued.lastDay)
  }
}
