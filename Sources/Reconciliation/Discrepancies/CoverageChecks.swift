import Records

/// Fewer valid holders in scope than a requirement's `at_least`.
struct CoverageGap: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.input.requirements.indices.compactMap { index in
      let requirement = context.input.requirements[index]
      guard let wanted = requirement.atLeast else { return nil }
      let holders = context.coverage.holders[index].map { context.register.people[$0] }
      guard holders.count < wanted else { return nil }
      var finding = context.finding(
        .coverageGap, [requirement].severity(bestPractice: .medium, none: .medium), person: nil,
        about: [requirement.id],
        explanation: "\(requirement.id) asks for \(wanted) valid holders of "
          + "\(requirement.anyOf.joined(separator: " or ")); there \(holders.count == 1 ? "is" : "are") \(holders.count).",
        action: "Get \(wanted - holders.count) more \(wanted - holders.count == 1 ? "person" : "people") of its scope "
          + "certified.",
        evidence: holders.compactMap { file in
          context.coverage.meeting(requirement, of: file)?.winner.evidence
        }
      ).requiring([requirement])
      finding.credential = requirement.anyOf.joined(separator: "; ")
      return finding.counting(wanted: wanted, found: holders.count)
    }
  }
}

/// Of a regulatory or client requirement with at least two people in scope, exactly one who is not on leave meets it.
struct SingleHolder: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    context.input.requirements.indices.compactMap { index in
      let requirement = context.input.requirements[index]
      guard requirement.basis != .bestPractice, context.coverage.scope[index].count >= 2 else { return nil }
      if let wanted = requirement.atLeast, context.coverage.holders[index].count < wanted { return nil }
      let present = context.coverage.holders[index].map { context.register.people[$0] }
        .filter { $0.person.employment != .leave }
      guard present.count == 1, let file = present.first else { return nil }
      let holding = context.coverage.meeting(requirement, of: file)
      var finding = context.finding(
        .singleHolder, .medium, person: file, about: [requirement.id],
        explanation:
          "Only \(file.person.name) meets \(requirement.id) (\(requirement.anyOf.joined(separator: " or "))): "
          + "one absence and nobody does.",
        action: "Certify a second person of its scope.",
        evidence: holding?.basis ?? []
      ).requiring([requirement])
      // One a requirement, whoever the one holder is.
      finding.key = StableID.make("D", [DiscrepancyType.singleHolder.rawValue, requirement.id])
      finding.credential = requirement.anyOf.joined(separator: "; ")
      finding.credentialID = holding?.credential.id
      return finding
    }
  }
}
