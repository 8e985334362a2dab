import Records

/// By the issuer's newest word the credential may not be used.
enum NotInGoodStanding {
  static let words: Set<CredentialStatus> = [.revoked, .suspended, .surrendered, .lapsed, .inactive]

  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    let status = holding.credential.status
    guard holding.isDecidedByIssuer, words.contains(status) else { return nil }
    let held = holding.shownHeld(on: context.asOf)
    guard !held.isEmpty || !resting.isEmpty else { return nil }
    let issuer = holding.winner.source.issuer ?? holding.winner.source.name
    let word = word(of: holding.winner.claim)
    return context.finding(
      .notInGoodStanding, .critical, holding: holding, of: file,
      explanation: "\(issuer) says that \(holding.title) of \(file.person.name) is \(status.rawValue)\(word)"
        + (held.isEmpty ? "." : ", while \(sources(held)) still shows it as held."),
      action: "Take \(file.person.name) off duties that need \(holding.title) today; settle the standing with "
        + "\(issuer).",
      evidence: holding.basis + holding.keptByUs.map(\.evidence)
    ).comparing(
      field: "status", expected: status.rawValue,
      found: (held.first ?? holding.keptByUs.first).map { foundStatus($0, on: context.asOf) })
  }

  /// The issuer's word and its cause, in brackets.
  private static func word(of claim: CredentialClaim) -> String {
    let parts = [claim.statusWord.map { "\"\($0)\"" }, claim.statusCause?.text].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ": ")))"
  }

  /// What the status would be by the claim alone.
  static func foundStatus(_ claim: HeldClaim, on asOf: CalendarDate) -> String {
    if let expires = claim.expires, expires.lastDay < asOf { return CredentialStatus.expired.rawValue }
    if claim.claim.status == .expired, claim.expires != nil { return CredentialStatus.active.rawValue }
    return claim.claim.status?.rawValue ?? CredentialStatus.active.rawValue
  }

  static func sources(_ claims: [HeldClaim]) -> String {
    Set(claims.map(\.source.name)).sorted().joined(separator: ", ")
  }
}
