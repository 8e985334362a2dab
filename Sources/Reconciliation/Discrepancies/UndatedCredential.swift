import Records

/// Of a type that expires, and no claim gives a usable date.
enum UndatedCredential {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard holding.credential.status == .unknown, StatusRule.isUndated(holding) else { return nil }
    return context.finding(
      .undatedCredential, resting.isEmpty ? .low : .high, holding: holding, of: file,
      explanation: "\(NotInGoodStanding.sources(holding.current)) shows \(holding.title) of \(file.person.name) "
        + "without any date, so nobody can tell whether it is still valid.",
      action: "Ask \(file.person.name) for the certificate and record its dates.",
      evidence: holding.current.map(\.evidence)
    ).comparing(field: "expires_on", expected: nil, found: nil)
  }
}
