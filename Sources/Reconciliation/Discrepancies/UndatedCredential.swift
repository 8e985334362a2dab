import Records

/// Of a type that expires, and no claim gives a usable date.
enum UndatedCredential {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard holding.credential.status == .unknown, StatusRule.isUndated(holding) else { return nil }
    // A word such as "expired" without a day decides nothing, and is the first thing to ask about.
    let word = holding.current.first { $0.claim.status == .expired }?.claim.statusWord.map { " as \"\($0)\"" } ?? ""
    return context.finding(
      .undatedCredential, resting.isEmpty ? .low : .high, holding: holding, of: file,
      explanation: "\(NotInGoodStanding.sources(holding.current)) shows \(holding.title) of \(file.person.name)\(word) "
        + "without any date, so nobody can tell whether it is still valid.",
      action: "Ask \(file.person.name) for the certificate and record its dates.",
      evidence: holding.current.map(\.evidence)
    ).comparing(field: "expires_on", expected: nil, found: nil)
  }
}
