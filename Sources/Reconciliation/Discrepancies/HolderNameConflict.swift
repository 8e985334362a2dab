import Records

/// The issuer holds the credential under a name that is not a known form of the person's.
enum HolderNameConflict {
  @Sendable
  static func findings(_ holding: Holding, _ file: PersonFile, _ context: CheckContext) -> [Discrepancy] {
    let foreign = holding.current.filter { claim in
      guard claim.authority == .issuer, let name = claim.holderName else { return false }
      return !context.input.names.isKnownForm(name, file.knownNames)
    }
    guard let first = foreign.first, let name = first.holderName else { return [] }
    let issuer = first.source.issuer ?? first.source.name
    return [
      context.finding(
        .holderNameConflict, .medium, holding: holding, of: file,
        explanation: "\(issuer) holds \(holding.title) under the name \(name.shortForm), "
          + "which is not a form of the name of \(file.person.name) used by HR or a tracker.",
        action: "Make sure that it is \(file.person.name)'s, then have \(issuer) or HR correct the name.",
        evidence: foreign.map(\.evidence) + file.standingEvidence
      ).comparing(field: "person_name", expected: name.shortForm, found: file.person.name)
    ]
  }
}
