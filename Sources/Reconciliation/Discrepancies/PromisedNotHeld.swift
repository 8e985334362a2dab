import Records

/// What a client was told, and on the audit date is not so.
struct PromisedNotHeld: DiscrepancyCheck {
  func findings(in context: CheckContext) -> [Discrepancy] {
    let register = context.register
    var personOf: [SubjectReference: Int] = [:]
    for (index, file) in register.people.enumerated() {
      for subject in file.standing where context.evidence.source(subject.record).authority == .promise {
        personOf[subject] = index
      }
    }
    // A promise that fits several people is an unplaced record: one cause, one finding.
    let unplaced = Set(context.input.linking.unplaced.map(\.subject))
    var findings: [String: Discrepancy] = [:]
    for (importIndex, file) in context.input.imports.enumerated()
    where file.info.source.authority == .promise && !context.evidence.isSuperseded(importIndex) {
      for (ordinal, record) in file.records.enumerated() {
        let own = RecordReference(importIndex: importIndex, ordinal: ordinal)
        guard context.input.restatements.isStanding(own) else { continue }
        for (place, subject) in record.subjects.enumerated() {
          let reference = SubjectReference(record: own, subject: place)
          for claim in subject.credentials where promises(claim) && !unplaced.contains(reference) {
            let broken = finding(claim, subject, reference, personOf[reference], file.info.source, context)
            if let broken { merge(broken, into: &findings) }
          }
        }
      }
    }
    return findings.keys.sorted().compactMap { findings[$0] }
  }

  /// A cell that says of itself that it is in process or planned promises nothing as held.
  private func promises(_ claim: CredentialClaim) -> Bool {
    claim.status == nil || claim.status == .active || claim.status == .restricted
  }

  private func merge(_ finding: Discrepancy, into findings: inout [String: Discrepancy]) {
    guard var kept = findings[finding.key] else {
      findings[finding.key] = finding
      return
    }
    kept.evidence = Evidence.sorted(kept.evidence + finding.evidence)
    findings[finding.key] = kept
  }

  private func finding(
    _ claim: CredentialClaim, _ subject: SubjectClaims, _ reference: SubjectReference, _ person: Int?,
    _ source: Source, _ context: CheckContext
  ) -> Discrepancy? {
    let client = subject.promise?.client ?? source.client
    let evidence = context.evidence.evidence(reference.record)
    if let wanted = subject.promise?.headcount, !subject.person.namesSomebody {
      return headcount(wanted, claim, client, evidence, context)
    }
    let file = person.map { context.register.people[$0] }
    if let file, isKept(claim, by: file, context) { return nil }
    let name = file?.person.name ?? subject.person.name?.shortForm ?? "somebody"
    let holding = file?.holdings.first { counts($0, claim, context) }
    var finding = context.finding(
      .promisedNotHeld, .critical, person: file, about: [client ?? "", key(claim, context), file == nil ? name : ""],
      explanation:
        "\(client ?? "A client") was told that \(name) holds \(title(claim, context)); \(why(holding, file, context)).",
      action: "Tell \(client ?? "the client") before they find out, or put somebody in place who holds it.",
      evidence: [evidence] + (holding?.basis ?? []))
    finding.personName = name
    finding.credential = claim.type.code ?? claim.type.text
    finding.credentialID = holding?.credential.id
    finding.client = client
    return finding
  }

  private func headcount(
    _ wanted: Int, _ claim: CredentialClaim, _ client: String?, _ evidence: Evidence, _ context: CheckContext
  ) -> Discrepancy? {
    let held = context.register.people.filter { isKept(claim, by: $0, context) }.count
    guard held < wanted else { return nil }
    var finding = context.finding(
      .promisedNotHeld, .critical, person: nil, about: [client ?? "", key(claim, context), "headcount"],
      explanation: "\(client ?? "A client") was told that \(wanted) people hold \(title(claim, context)); "
        + "\(held) \(held == 1 ? "does" : "do").",
      action: "Tell \(client ?? "the client"), or get \(wanted - held) more "
        + "\(wanted - held == 1 ? "person" : "people") certified.", evidence: [evidence])
    finding.credential = claim.type.code ?? claim.type.text
    finding.client = client
    return finding.counting(wanted: wanted, found: held)
  }

  /// By a valid credential of a person who has not left and whom a full HR snapshot, where there is one, lists.
  private func isKept(_ claim: CredentialClaim, by file: PersonFile, _ context: CheckContext) -> Bool {
    guard !file.hasLeft, !context.evidence.hasFullHRSnapshot || file.person.isListedByHR else { return false }
    return file.holdings.contains { $0.isValid && $0.missingAt == nil && counts($0, claim, context) }
  }

  private func counts(_ holding: Holding, _ claim: CredentialClaim, _ context: CheckContext) -> Bool {
    guard let code = claim.type.code else {
      return context.input.names.fold(holding.credential.text) == context.input.names.fold(claim.type.text)
    }
    return context.register.types.counts(holding.credential.code, for: code)
  }

  private func why(_ holding: Holding?, _ file: PersonFile?, _ context: CheckContext) -> String {
    guard let file else { return "nobody of that name is known" }
    if file.hasLeft { return "\(file.person.name) has left" }
    if context.evidence.hasFullHRSnapshot, !file.person.isListedByHR { return "HR does not list \(file.person.name)" }
    guard let holding else { return "no record shows it" }
    if let source = holding.missingAt { return "\(source.issuer ?? source.name) does not list it" }
    return "it is \(holding.credential.status.rawValue)"
  }

  private func key(_ claim: CredentialClaim, _ context: CheckContext) -> String {
    claim.type.code ?? context.input.names.fold(claim.type.text)
  }

  private func title(_ claim: CredentialClaim, _ context: CheckContext) -> String {
    context.register.types.type(claim.type.code).map { "\($0.code) (\($0.name))" } ?? claim.type.text
  }
}
