/// Why an issuer's status word says what it says; kept beside the status, which decides.
///
/// The same word has different causes with different issuers, so connectors map it issuer by issuer.
package enum StatusCause: String, Sendable, Codable, CaseIterable {
  /// Nothing happened: the credential is in use.
  case current
  case notRenewed = "not-renewed"
  /// The holder wished it so: retired, resigned, inactive on request.
  case voluntary
  case disciplinary
  /// Fees, paperwork, continuing education: no fault in practice.
  case administrative
  /// A newer credential took its place.
  case superseded
  case deceased
  /// Nothing is decided yet.
  case pending
  /// What would tell is not here: the status list that the credential names.
  case unverifiable

  /// For explanations; nil where it says nothing beyond the status.
  package var text: String? {
    switch self {
    case .current: nil
    case .notRenewed: "not renewed"
    case .voluntary: "at the holder's wish"
    case .disciplinary: "disciplinary"
    case .administrative: "administrative, such as unpaid fees"
    case .superseded: "replaced by a newer one"
    case .deceased: "the holder died"
    case .pending: "not decided yet"
    case .unverifiable: "what would tell is not here"
    }
  }
}
