import Records

/// A person who left holds a credential that is still valid; one a credential.
struct LeaverCredential: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    let types = context.register.types
    let kept = Set(
      context.register.people.lazy.filter { !$0.hasLeft }
        .flatMap { $0.holdings.filter(\.isValid).map { $0.credential.code ?? $0.credential.text } })
    return context.register.people.flatMap { file -> [Discrepancy] in
      guard file.hasLeft else { return [] }
      let since = file.person.leftOn.map { " on \($0)" } ?? ""
      return file.holdings.filter(\.isValid).map { holding in
        let own = holding.credential.code ?? holding.credential.text
        let isSole = !kept.contains { $0 == own || types.counts($0, for: own) }
        return context.finding(
          .leaverCredential, .low, holding: holding, of: file,
          explanation: "\(file.person.name) left\(since) and still holds \(holding.title)."
            + (isSole ? " Nobody who stayed holds it." : ""),
          action: "Close it out: take \(file.person.name) off the issuer's account or transfer it.",
          evidence: holding.basis + file.standingEvidence)
      }
    }
  }
}
