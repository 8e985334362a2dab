import Records

/// Hired within the last 30 days or about to start, and no issuer has verified what a requirement rests on.
enum JoinerUnverified {
  static let days = 30

  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard let hired = file.person.hiredOn, hired.lastDay.days(to: context.asOf) <= days, !resting.isEmpty,
      holding.type?.verifyEvery != nil, holding.credential.verifiedOn == nil
    else { return nil }
    let start = hired.firstDay > context.asOf ? "starts on \(hired)" : "started on \(hired)"
    return context.finding(
      .joinerUnverified, .high, holding: holding, of: file,
      explanation: "\(file.person.name) \(start), and no issuer has verified \(holding.title).",
      action: "Verify \(holding.title) with the issuer before the first shift.",
      evidence: holding.basis + file.standingEvidence
    ).comparing(field: "verified_on", expected: nil, found: nil)
  }
}
