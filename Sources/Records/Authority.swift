/// What a source is entitled to be believed about.
package enum Authority: String, Sendable, Codable, CaseIterable {
  case hr, issuer, tracker, correspondence, exclusion, promise

  /// Rank of the claims about credentials: issuer first. Exclusion lists and promises claim no holdings.
  package var credentialRank: Int {
    switch self {
    case .issuer: 0
    case .hr: 1
    case .tracker: 2
    case .correspondence: 3
    case .exclusion, .promise: 9
    }
  }

  /// Rank of the claims about people: HR first.
  package var personRank: Int {
    switch self {
    case .hr: 0
    case .issuer: 1
    case .tracker: 2
    case .correspondence: 3
    case .exclusion, .promise: 9
    }
  }
}

/// `full`: what is absent is gone; `changes`: absence says nothing.
package enum SnapshotKind: String, Sendable, Codable, CaseIterable { case full, changes }

/// `ours`: an issuer's account of this organisation; `everyone`: a public register, where strangers are expected.
package enum Population: String, Sendable, Codable, CaseIterable { case ours, everyone }

package enum CredentialStatus: String, Sendable, Codable, CaseIterable {
  case active, restricted
  case inProcess = "in-process"
  case expired, lapsed, suspended, revoked, surrendered, inactive, unknown

  /// Valid as far as the word goes; the expiry is looked at apart.
  package var isValidWord: Bool { self == .active || self == .restricted }

  /// Of the words that one issuer record holds, the one with the higher rank counts.
  package var badness: Int {
    switch self {
    case .active: 0
    case .restricted: 1
    case .inProcess: 2
    case .unknown: 3
    case .inactive: 4
    case .expired: 5
    case .lapsed: 6
    case .surrendered: 7
    case .suspended: 8
    case .revoked: 9
    }
  }
}

package enum EmploymentStatus: String, Sendable, Codable, CaseIterable { case active, leave, left, unknown }

package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  case critical, high, medium, low

  package var rank: Int {
    switch self {
    case .critical: 0
    case .high: 1
    case .medium: 2
    case .low: 3
    }
  }

  /// Less is worse: sorting puts critical first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
