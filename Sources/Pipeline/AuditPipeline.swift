import Configuration
package import Diagnostics
import Linkage
import Normalization
package import Reconciliation
package import Records
package import Store

/// Evidence to audit: loads what came in, derives the register, compares with the audit before.
package struct AuditPipeline: Sendable {
  package let session: Session

  /// nil: all that is known today.
  package let knowledge: Knowledge?

  package init(_ session: Session, knowledge: Knowledge? = nil) {
    self.session = session
    self.knowledge = knowledge
  }

  /// The register on a day, without keeping anything.
  ///
  /// - Parameters:
  ///   - listsTaken: Whether records that were taken are listed, with their people and credentials, beside those that
  ///     were not.
  package func audit(asOf: CalendarDate, listsTaken: Bool = false) throws -> Audit {
    try audit(of: derive(asOf: asOf, explains: true, listsTaken: listsTaken), asOf: asOf)
  }

  /// What of the configuration and the decisions does nothing on the day, beside the audit.
  func audited(asOf: CalendarDate) throws -> (audit: Audit, diagnostics: [Diagnostic]) {
    let result = try derive(asOf: asOf, explains: true)
    let audit = try audit(of: result, asOf: asOf)
    let idle = ConfigurationNotices(configuration: session.configuration, audit: audit).diagnostics
    let orphans = OrphanedAcceptances(
      register: result.register, audit: audit, decisions: try derivation().decisions,
      kept: session.register.keptFinding)
    return (audit, idle + (try orphans.diagnostics()))
  }

  private func audit(of result: ReconciliationResult, asOf: CalendarDate) throws -> Audit {
    var audit = Audit(
      organisation: session.configuration.organisation, asOf: asOf,
      people: result.register.people.map(\.person).sorted(by: AuditPipeline.peopleOrder),
      credentials: credentials(result), discrepancies: result.discrepancies,
      requirements: session.configuration.requirements, requirementStatuses: result.requirementStatuses,
      credentialTypes: session.catalogue.types, imports: result.imports, records: result.records)
    try complete(&audit)
    return audit
  }

  /// Adds what is not derived: the warnings of the files, and what the audits before say of the findings.
  func complete(_ audit: inout Audit) throws {
    let notices = try session.register.notices()
    audit.notices = audit.imports.map(\.info).flatMap { info in
      (notices[info.id] ?? []).map { FileNotice(importID: info.id, file: info.file, notice: $0) }
    }
    try compare(&audit)
  }

  package func derive(
    asOf: CalendarDate, explains: Bool = false, listsTaken: Bool = false
  ) throws -> ReconciliationResult {
    try derivation().derive(evidence(), asOf: asOf, explains: explains, listsTaken: listsTaken)
  }

  /// Every import that counts, with its records.
  ///
  /// - Parameter sources: Names of the sources whose imports are meant; nil: all.
  package func evidence(ofSources sources: Set<String>? = nil) throws -> [EvidenceFile] {
    let all = try knowledge?.imports(session.register) ?? session.register.activeImports()
    let imports = sources.map { names in all.filter { names.contains($0.source.name) } } ?? all
    let shared = Dictionary(grouping: imports, by: \.source.name).filter { $0.value.count > 1 }
      .mapValues { _ in SharedRecords() }
    return try imports.map { info in
      EvidenceFile(
        info: info, records: try session.register.records(ofImport: info.id, sharing: shared[info.source.name]))
    }
  }

  package func derivation() throws -> Derivation {
    Derivation(
      configuration: session.configuration, catalogue: session.catalogue,
      decisions: try session.register.decisions().filter { knowledge?.knew($0.decidedAt) ?? true },
      model: session.model ?? .shipped)
  }

  /// Keeps the audit and what was derived, so that the next one can say new, still open or resolved.
  ///
  /// - Parameter changes: What the register's `changeCount` said before the audit began: of what has come in since it
  ///   knows nothing.
  package func keep(_ audit: Audit, changes: Int, summary: String, clock: Clock) throws {
    try session.register.replaceDerived(
      RegisterContents(of: audit), stamp: DerivedStamp(asOf: audit.asOf, session).text, changes: changes)
    try session.register.addAudit(
      KeptAudit(asOf: audit.asOf, runAt: clock.now, summary: summary, findings: audit.discrepancies),
      entry: LogEntry(
        at: clock.now, actor: clock.user, action: "audit", subject: audit.asOf.description,
        detail: "\(audit.discrepancies.count) findings"))
  }

  private func credentials(_ result: ReconciliationResult) -> [Credential] {
    let people = result.register.people.sorted { AuditPipeline.peopleOrder($0.person, $1.person) }
    return people.flatMap { file in
      file.holdings.map(\.credential).sorted { left, right in
        (left.code ?? left.text, left.number ?? "", left.id) < (right.code ?? right.text, right.number ?? "", right.id)
      }
    }
  }

  /// By employee number where there is one, then by name.
  private static func peopleOrder(_ left: CanonicalPerson, _ right: CanonicalPerson) -> Bool {
    let (a, b) = (left.employeeNumber ?? "\u{FFFF}", right.employeeNumber ?? "\u{FFFF}")
    if a != b {
      if a.count != b.count, a.allSatisfy(\.isNumber), b.allSatisfy(\.isNumber) { return a.count < b.count }
      return a < b
    }
    return (left.familyName ?? "", left.givenName ?? "", left.id)
      < (right.familyName ?? "", right.givenName ?? "", right.id)
  }

  private func compare(_ audit: inout Audit) throws {
    let firstSeen = try session.register.firstSeen(before: audit.asOf, runBefore: knowledge?.end)
    let previous = try session.register.audit(before: audit.asOf, runBefore: knowledge?.end)
    audit.history = try session.register.audits()
      .filter { kept in kept.asOf < audit.asOf && (knowledge.map { kept.runAt < $0.end } ?? true) }
      .compactMap(KeptSummary.point)
    let before = Set(previous?.findings.map(\.key) ?? [])
    for index in audit.discrepancies.indices {
      let key = audit.discrepancies[index].key
      audit.discrepancies[index].firstSeen = firstSeen[key] ?? audit.asOf
      // Accepted, or opened again since: the decision says more than whether the audit before had it.
      guard audit.discrepancies[index].state == .new else { continue }
      audit.discrepancies[index].state =
        before.contains(key) ? .open : firstSeen[key] != nil ? .reopened : .new
    }
    guard let previous else { return }
    let now = Set(audit.discrepancies.map(\.key))
    audit.comparison = AuditComparison(
      previousAsOf: previous.asOf, new: audit.discrepancies.map(\.key).filter { !before.contains($0) },
      stillOpen: audit.discrepancies.map(\.key).filter(before.contains),
      resolved: previous.findings.filter { !now.contains($0.key) }.map {
        .init(
          key: $0.key, type: $0.type, severity: $0.severity, personName: $0.personName, credential: $0.credential)
      })
  }
}
