import Records

/// The one standing finding of a credential: the first that applies, in the order of SPEC section 6.
struct StandingCheck: DiscrepancyCheck {
  private let tests: [@Sendable (Holding, PersonFile, [Requirement], CheckContext) -> Discrepancy?] = [
    NotInGoodStanding.finding, NotFoundAtIssuer.finding, UnknownStanding.finding, ExpiredCredential.finding,
    InProcessCredential.finding, UndatedCredential.finding, ExpiringCredential.finding, JoinerUnverified.finding,
    UnverifiedCredential.finding,
  ]

  func findings(in context: CheckContext) -> [Discrepancy] {
    context.register.people.flatMap { file -> [Discrepancy] in
      guard !context.register.isOutOfScope(file) else { return [] }
      return file.holdings.compactMap { holding in
        let resting = context.coverage.restingOn(holding, of: file)
        for test in tests {
          if let finding = test(holding, file, resting, context) { return finding.requiring(resting) }
        }
        return nil
      }
    }
  }
}
