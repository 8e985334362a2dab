import Configuration
import Diagnostics
import Reconciliation
import Records
import Store

extension ImportPipeline {
  /// Counts as the whole register sees them: what is unchanged or not ours shows only beside the rest.
  func withAccounts(_ outcomes: [ImportOutcome], added: [EvidenceFile]) throws -> [ImportOutcome] {
    let today = clock.today(session.configuration.organisation.timeZone)
    let pipeline = AuditPipeline(session)
    let derivation = try pipeline.derivation()
    let evidence = try evidence(for: outcomes, added, pipeline, derivation)
    let accounts = derivation.accounts(evidence, asOf: today)
    var byID: [String: ImportAccount] = [:]
    for account in accounts.imports { byID[account.info.id] = account }
    let files = derivation.inOrder(evidence)
    return outcomes.map { outcome in
      var copy = outcome
      copy.account = outcome.info.flatMap { byID[$0.id] }
      if outcome.state == .imported || outcome.state == .dryRun {
        copy.diagnostics += files.filter { $0.info.id == outcome.info?.id }.flatMap { unverifiable($0, among: files) }
        if let info = outcome.info, let lines = accounts.namesakes[info.id] {
          copy.diagnostics.append(namesakes(lines, info))
        } else if let account = copy.account,
          let told = nobodyOurs(account, files.first { $0.info.id == account.info.id })
        {
          copy.diagnostics.append(told)
        }
      }
      return copy
    }
  }

  /// What the counts of some imports hang on: the files of their sources where that is enough, else all there are.
  private func evidence(
    for outcomes: [ImportOutcome], _ added: [EvidenceFile], _ pipeline: AuditPipeline, _ derivation: Derivation
  ) throws -> [EvidenceFile] {
    let own = try pipeline.evidence(ofSources: Set(outcomes.compactMap { $0.info?.source.name })) + added
    return derivation.areCountedAlone(own) ? own : try pipeline.evidence() + added
  }

  /// A warning that a register of everyone lists people by names that are ours, and that none was taken for one.
  private func namesakes(_ lines: [Int], _ info: ImportInfo) -> Diagnostic {
    let places = lines.prefix(Self.mostPlaces).map(String.init).joined(separator: ", ")
    let more = lines.count > Self.mostPlaces ? ", …" : ""
    let isOne = lines.count == 1
    return Diagnostic(
      .warning, .importNamesakes,
      "\(lines.count) \(isOne ? "record names" : "records name") somebody exactly as one of your people is named, and "
        + "nothing else in \(isOne ? "it" : "them") says that it is the same person: expected a licence number, birth "
        + "date or e-mail address that both know, or a certificate of the kind in your own records; "
        + "\(isOne ? "it was" : "they were") left out (\(isOne ? "line" : "lines") \(places)\(more))",
      at: SourceLocation(file: info.file, line: lines.first),
      hint: "write the licence numbers or birth dates into your own list and import it; if the file lists your people "
        + "alone, say population: ours of its source, \(info.source.name), in muster.yaml")
  }

  /// A warning that a short list was taken for a register of everyone though nobody said so, and names nobody who is
  /// ours: it may be the employer's own.
  private func nobodyOurs(_ account: ImportAccount, _ file: EvidenceFile?) -> Diagnostic? {
    let source = account.info.source
    let isDeclared = session.configuration.organisation.sources.contains { $0.name == source.name }
    guard source.population == .everyone, source.authority == .issuer, !isDeclared,
      account.accepted + account.unchanged == 0, let file
    else { return nil }
    let people = file.records.count { $0.disposition == .accepted && !$0.subjects.isEmpty }
    guard (1...Self.mostOwn).contains(people) else { return nil }
    return Diagnostic(
      .warning, .importNobodyOurs,
      "\(people == 1 ? "the one record names nobody" : "none of \(people) records names somebody") who is yours, and "
        + "nothing of the file is taken: it was read as a public register of everyone (\(account.info.connector))",
      at: SourceLocation(file: account.info.file),
      hint: "if it is your own list, import it with --authority tracker; else import your own people first")
  }

  /// A register of everyone holds more people than these.
  private static let mostOwn = 1000
  private static let mostPlaces = 8

  /// A warning for each reason why credentials of a file cannot be verified.
  private func unverifiable(_ file: EvidenceFile, among files: [EvidenceFile]) -> [Diagnostic] {
    let missing = StatusLists.missing(for: file, among: files).map { reason in
      Diagnostic(
        .warning, .importUnverifiable, "credentials of the file cannot be verified: \(reason)",
        at: SourceLocation(file: file.info.file),
        hint: "get the list from its issuer and import it; until then their status is unknown")
    }
    guard file.records.contains(where: { $0.subjects.contains(where: HashedRecipients.isHashed) }) else {
      return missing
    }
    let untried = HashedRecipients.untried(files)
    guard untried.salts > 0 else { return missing }
    return missing + [
      Diagnostic(
        .warning, .importHashLimit,
        "recipients of \(untried.salts) badges are hashed with salts that are not tried: expected at most "
          + "\(HashedRecipients.mostHashes) hashes, \(untried.addresses) known addresses would need more",
        at: SourceLocation(file: file.info.file),
        hint: "ask the issuer for a list with plain addresses or names")
    ]
  }
}
