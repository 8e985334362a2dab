import Records

/// A person who left holds a credential that is still valid; one a credential.
struct LeaverCredential: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.register.people.flatMap { file -> [Discrepancy] in
      guard file.hasLeft else { return [] }
      let since = file.person.leftOn.map { " on \($0)" } ?? ""
      return file.holdings.filter(\.isValid).map { holding in
        context.finding(
          .leaverCredential, .low, holding: holding, of: file,
          explanation: "\(file.person.name) left\(since) and still holds \(holding.title).",
          action: "Close it out: take \(file.person.name) off the issuer's account or transfer it.",
          evidence: holding.basis + file.standingEvidence)
      }
    }
  }
}
