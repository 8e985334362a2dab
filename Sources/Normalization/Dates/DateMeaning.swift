import Records

/// What a date field is about, which settles the century of a two-digit year.
enum DateMeaning: Hashable, Sendable {
  /// Past, of somebody old enough to work.
  case birth
  /// Past: issue, hiring, verification.
  case past
  /// Near: expiry, leaving.
  case near

  init(_ field: Field) {
    switch field {
    case .birthDate: self = .birth
    case .expiresOn, .leftOn, .cell, .waiverOn, .reinstatedOn: self = .near
    default: self = .past
    }
  }

  /// The four digits of a two-digit year.
  ///
  /// A birth lies at least 14 years back; a past date no later than next year's; a near one at most fifty years away.
  func fullYear(_ year: Int, asAt: CalendarDate) -> Int {
    let century = asAt.year / 100 * 100
    let candidates = [century + 100 + year, century + year, century - 100 + year]
    switch self {
    case .birth: return candidates.first { $0 <= asAt.year - 14 } ?? candidates[2]
    case .past: return candidates.first { $0 <= asAt.year + 1 } ?? candidates[2]
    case .near: return candidates.min { abs($0 - asAt.year) < abs($1 - asAt.year) } ?? candidates[1]
    }
  }
}
