import Configuration
package import Diagnostics
import Reconciliation
package import Records
package import Reports
import Store

/// What an audit wrote and found.
package struct AuditRun: Sendable {
  package var audit: Audit
  package var summaryText: String
  package var summaryJSON: String
  package var reportPath: String
  /// What of the configuration and the decisions does nothing, or contradicts itself; none where a client is shown.
  package var diagnostics: [Diagnostic]
}

extension AuditPipeline {
  /// Audits, writes the report's files, and keeps the audit.
  ///
  /// - Parameters:
  ///   - isDated: The day was given, so the output holds no clock.
  ///   - client: To whom the report is shown; nil: to ourselves.
  ///   - folder: Where to write; nil: `reports/DATE/` of the workspace, `reports/DATE-known-DATE/` of what was known then.
  package func run(asOf: CalendarDate, isDated: Bool, client: String?, folder: String?, clock: Clock) throws -> AuditRun
  {
    if let client { try refuseUnknown(client) }
    let changes = try changeCount()
    let looked = try audited(asOf: asOf)
    var audit = looked.audit
    if !isDated { audit.madeAt = clock.now }
    let shown = client.map(audit.shown) ?? audit
    let totals = AuditTotals(shown)
    let summary = AuditSummary(shown, totals: totals).text
    // What was known on another day is looked at, and is no audit of today's register.
    if client == nil, knowledge == nil { try keep(audit, changes: changes, summary: summary, clock: clock) }
    let target = folder ?? defaultFolder(asOf, client)
    let page = client.map { ReportPage(audit, shownTo: $0) } ?? ReportPage(audit, totals: totals)
    do {
      try PrivateFile.makeOutputFolder(target)
      try PrivateFile.replace(target + "/report.html", with: page.html)
      try PrivateFile.replace(
        target + "/discrepancies.csv", with: AuditExport.discrepancies.table(of: shown).text(as: .csv))
      try PrivateFile.replace(target + "/summary.json", with: summary)
      // Owners and what is at stake are for ourselves.
      if client == nil {
        try PrivateFile.replace(target + "/plan.csv", with: RemediationPlan(audit).table.text(as: .csv))
      }
    } catch {
      throw error.error(.register, .outputNotWritable, hint: "choose another place with --out")
    }
    if let client {
      try session.register.appendLog(
        LogEntry(at: clock.now, actor: clock.user, action: "export", subject: client, detail: "audit of \(asOf)"))
    }
    return AuditRun(
      audit: shown, summaryText: TerminalSummary(shown, totals: totals).text, summaryJSON: summary,
      reportPath: target + "/report.html", diagnostics: client == nil && knowledge == nil ? looked.diagnostics : [])
  }

  private func defaultFolder(_ asOf: CalendarDate, _ client: String?) -> String {
    let name = client.map { "-" + $0.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined() } ?? ""
    let known = knowledge.map { "-known-\($0.day)" } ?? ""
    return "\(session.workspace.reportsFolder)/\(asOf)\(known)\(name)"
  }

  private func refuseUnknown(_ client: String) throws {
    let known = Set(session.configuration.requirements.compactMap(\.client)).sorted()
    guard !known.contains(client) else { return }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .importBadOption, "no requirement names the client \"\(client)\"",
        notes: ["clients: \(known.joined(separator: ", "))"], hint: "use one of these"))
  }

  /// Counts of every import as the whole register sees them, in the order in which they came in.
  package func importAccounts(asOf: CalendarDate) throws -> [ImportAccount] {
    var byID: [String: ImportAccount] = [:]
    let derived = try kept(asOf: asOf, .imports)?.imports ?? derivation().accounts(evidence(), asOf: asOf).imports
    for account in derived { byID[account.info.id] = account }
    return try session.register.importAccounts().map { kept in
      var account = byID[kept.info.id] ?? kept
      account.info = kept.info
      return account
    }
  }

  /// What there was to warn of when each file was read, by import, undone ones included; imports without a warning are
  /// left out.
  package func keptNotices() throws -> [String: [ImportNotice]] { try session.register.notices() }

  /// What stands behind a person, credential or discrepancy.
  ///
  /// - Throws: `MusterError` of exit code 2 where the register knows no such id.
  package func explanation(of id: String, in audit: Audit) throws -> Explanation {
    if var found = Explanation(of: id, in: audit) {
      let told = ToldSentences(person: found.person, credential: found.credential, catalogue: session.catalogue)
      found.sentences = try sentences(of: found.messages, told)
      return found
    }
    throw MusterError(
      .usage,
      Diagnostic(
        .error, .registerUnknownID, "the register has no person, credential or discrepancy \"\(id)\" on \(audit.asOf)",
        hint: "find ids with muster export people, credentials or discrepancies"))
  }

  /// The sentences that the claims of messages rest on.
  private func sentences(of messages: [Evidence], _ told: ToldSentences) throws -> [Evidence: String] {
    var sentences: [Evidence: String] = [:]
    for (importID, messages) in Dictionary(grouping: messages, by: \.importID) {
      var places: [Int: [Evidence]] = [:]
      for message in messages { places[message.line, default: []].append(message) }
      try session.register.forEachRecord(ofImport: importID) { record in
        guard let evidence = places[record.location.line] else { return }
        let texts = told.texts(of: record.subjects)
        for one in evidence where !texts.isEmpty { sentences[one] = texts.joined(separator: " ") }
      }
    }
    return sentences
  }
}
