package import Records

/// Why the register says what it says: each value, the records behind it, and why the others lost.
package struct Explanation: Sendable {
  private let audit: Audit
  private let subject: Subject
  /// What messages among the evidence say, in their own words.
  package var sentences: [Evidence: String] = [:]

  private enum Subject: Sendable {
    case person(CanonicalPerson)
    case credential(Credential)
    case discrepancy(Discrepancy)
  }

  /// - Parameter id: Id of a person or credential, key of a discrepancy, or an employee number.
  /// - Returns: nil where the audit has no such thing.
  package init?(of id: String, in audit: Audit) {
    self.audit = audit
    if let person = audit.people.first(where: { $0.id == id || $0.employeeNumber == id }) {
      subject = .person(person)
    } else if let credential = audit.credentials.first(where: { $0.id == id }) {
      subject = .credential(credential)
    } else if let finding = audit.discrepancies.first(where: { $0.key == id }) {
      subject = .discrepancy(finding)
    } else {
      return nil
    }
  }

  /// Whether to explain a finding takes everybody in the register, and not its person alone: it names who could stand in.
  package static func namesOthers(_ finding: Discrepancy, requirements: [Requirement], asOf: CalendarDate) -> Bool {
    Substitutes.areAsked(for: finding, WorkWindow(finding, requirements: requirements), asOf: asOf)
  }

  /// The messages among the records behind it.
  package var messages: [Evidence] {
    let records =
      switch subject {
      case .person(let person): person.records
      case .credential(let credential): credential.records
      case .discrepancy(let finding):
        finding.evidence + (audit.credentials.first { $0.id == finding.credentialID }?.records ?? [])
      }
    return records.filter { $0.authority == .correspondence }
  }

  /// The person that it is about, or whose it is; nil where it is about nobody.
  package var person: CanonicalPerson? {
    let id =
      switch subject {
      case .person(let person): person.id
      case .credential(let credential): credential.personID
      case .discrepancy(let finding): finding.personID ?? ""
      }
    return audit.people.first { $0.id == id }
  }

  /// The credential that it is about; nil where it is about a person as such.
  package var credential: Credential? {
    switch subject {
    case .person: nil
    case .credential(let credential): credential
    case .discrepancy(let finding): audit.credentials.first { $0.id == finding.credentialID }
    }
  }

  // MARK: - text

  package var text: String {
    let lines =
      switch subject {
      case .person(let person): lines(of: person)
      case .credential(let credential): lines(of: credential)
      case .discrepancy(let finding): lines(of: finding)
      }
    return lines.map(TerminalText.escaped).joined(separator: "\n") + "\n"
  }

  private func lines(of person: CanonicalPerson) -> [String] {
    var lines = ["\(person.id)  \(person.name)" + (person.employeeNumber.map { ", employee \($0)" } ?? "")]
    lines += ["", "What is known, and why"] + person.provenance.flatMap(valueLines)
    lines += ["", "Records linked"]
    lines += person.records.flatMap { recordLines($0, "  \($0.place)  \($0.source), as at \($0.asAt)") }
    lines += restated(person.restated)
    if !person.links.isEmpty {
      lines += ["", "Why they are one person"]
      lines += person.links.map { link in
        let weight = link.weight.map { ", match weight \(rounded($0)) bits" } ?? ""
        return "  \(link.left.place) and \(link.right.place): \(link.reasons.joined(separator: ", "))\(weight)"
      }
    }
    let held = audit.credentials.filter { $0.personID == person.id }
    if !held.isEmpty {
      lines += ["", "Credentials"]
      lines += held.map { "  \($0.id)  \($0.code ?? $0.text)  \($0.status.rawValue)" + expiry($0) }
    }
    let findings = audit.discrepancies.filter { $0.personID == person.id }
    if !findings.isEmpty {
      lines += ["", "Findings"]
      lines += findings.map { "  \($0.key)  \($0.severity.rawValue)  \($0.type.rawValue): \($0.explanation)" }
    }
    return lines
  }

  private func lines(of credential: Credential) -> [String] {
    let person = audit.people.first { $0.id == credential.personID }
    var lines = [
      "\(credential.id)  \(credential.code ?? credential.text) of \(person?.name ?? credential.personID): "
        + credential.status.rawValue + expiry(credential)
    ]
    if credential.code != nil {
      let how = credential.match.method.rawValue
      let share =
        credential.match.method == .similarity ? " \(Int((credential.match.similarity * 100).rounded())) %" : ""
      lines.append("  \"\(credential.text)\" is \(credential.code ?? "") by \(how)\(share)")
    }
    lines += ["", "What is known, and why"] + credential.provenance.flatMap(valueLines)
    if credential.isExpiryDerived {
      lines.append(
        "  The expiry date is \(credential.expiresOn?.description ?? ""): \(SurvivorshipRule.derived.text).")
    }
    if let verified = credential.verifiedOn {
      lines.append(
        "  It was last verified on \(verified), by the newest record of \(credential.verifiedBy ?? "an issuer").")
    }
    lines += ["", "Records"]
    lines += credential.records.flatMap { recordLines($0, "  \($0.place)  \($0.source), as at \($0.asAt)") }
    lines += restated(credential.restated)
    return lines
  }

  private func lines(of finding: Discrepancy) -> [String] {
    var lines = ["\(finding.key)  \(finding.severity.rawValue)  \(finding.type.rawValue)"]
    lines += ["  \(finding.explanation)", "  To do: \(finding.action)"]
    if let field = finding.field {
      lines.append("  \(field): expected \(finding.expected ?? "–"), found \(finding.found ?? "–")")
    }
    if !finding.requirements.isEmpty { lines.append("  requirements: \(finding.requirements.joined(separator: ", "))") }
    if let client = finding.client { lines.append("  client: \(client)") }
    if let due = finding.dueOn { lines.append("  due on: \(due)") }
    lines += impactLines(of: finding)
    lines.append("  urgency \(finding.urgency): \(urgencyTerms(of: finding))")
    lines += ["", "Evidence"]
    lines +=
      finding.evidence.isEmpty
      ? ["  none: it follows from the configuration or from what did not come in"]
      : finding.evidence.flatMap {
        recordLines($0, "  \($0.place)  \($0.source) (\($0.authority.rawValue)), as at \($0.asAt)")
      }
    if let credential = audit.credentials.first(where: { $0.id == finding.credentialID }) {
      lines += [""] + self.lines(of: credential)
    } else if let person = audit.people.first(where: { $0.id == finding.personID }) {
      lines += ["", "\(person.id)  \(person.name): what is known, and why"] + person.provenance.flatMap(valueLines)
    }
    return lines
  }

  /// Whom the finding touches and what is at stake, by requirement; and where it can no longer be there in time, that it
  /// is, and who could stand in.
  private func impactLines(of finding: Discrepancy) -> [String] {
    let concerned = audit.requirements.filter { finding.requirements.contains($0.id) }
    let window = WorkWindow(finding, requirements: audit.requirements)
    let stake =
      concerned.isEmpty ? [] : ["  touches: \(CostOfDelay.text(finding, concerned, window, asOf: audit.asOf))"]
    guard let people = Substitutes(audit).standIns(for: finding, window) else { return stake }
    return stake + ["  who holds it instead: \(Substitutes.text(people) ?? "nobody here")"]
  }

  /// `76 for critical, 21 for 10 days left, 1 for 120000 at stake`.
  private func urgencyTerms(of finding: Discrepancy) -> String {
    let terms = Urgency.terms(finding, requirements: audit.requirements, asOf: audit.asOf)
    let days = terms.slack.map { slack in
      slack == 0 ? "no day left" : "\(Wording.count(slack, "day", "days")) left less the lead time"
    }
    let parts = [
      "\(terms.severity) for \(finding.severity.rawValue)", "\(terms.time) for \(days ?? "no deadline")",
      terms.amount > 0 ? "\(terms.value) for \(CostOfDelay.amount(terms.amount)) at stake" : "0 for nothing at stake",
    ]
    let held = terms.total > finding.urgency ? ", held to that of the finding that goes before it" : ""
    return parts.joined(separator: " + ") + held
  }

  private func restated(_ count: Int) -> [String] {
    count == 0 ? [] : ["  and \(count) of older files of the same sources that \(count == 1 ? "says" : "say") the same"]
  }

  /// The record's place, and for a message the words that it rests on.
  private func recordLines(_ evidence: Evidence, _ line: String) -> [String] {
    guard let sentence = sentences[evidence] else { return [line] }
    let short = sentence.count > 240 ? sentence.prefix(240) + "…" : sentence[...]
    return [line, "      the message says: \(short)"]
  }

  private func valueLines(_ value: FieldProvenance) -> [String] { ExplainedValue(value).lines }

  private func expiry(_ credential: Credential) -> String { credential.expiresOn.map { ", expires \($0)" } ?? "" }

  private func rounded(_ weight: Double) -> String { String((weight * 10).rounded() / 10) }

  // MARK: - JSON

  package var json: JSONValue {
    switch subject {
    case .person(let person):
      .object([
        .init("person_id", .string(person.id)), .init("name", .string(person.name)),
        .init("values", .array(person.provenance.map(json))),
        .init("records", .array(person.records.map(json))), .init("restated", .integer(person.restated)),
        .init(
          "links",
          .array(
            person.links.map { link in
              .object([
                .init("left", .string(link.left.place)), .init("right", .string(link.right.place)),
                .init("weight", link.weight.map { .number(rounded($0)) } ?? .null),
                .init("reasons", .strings(link.reasons)),
              ])
            })),
      ])
    case .credential(let credential): json(credential)
    case .discrepancy(let finding):
      .object([
        .init("key", .string(finding.key)), .init("type", .string(finding.type.rawValue)),
        .init("severity", .string(finding.severity.rawValue)), .init("urgency", .integer(finding.urgency)),
        .init("explanation", .string(finding.explanation)), .init("action", .string(finding.action)),
        .init("expected", .optional(finding.expected)), .init("found", .optional(finding.found)),
        .init("evidence", .array(finding.evidence.map(json))),
        .init(
          "credential", audit.credentials.first { $0.id == finding.credentialID }.map(json) ?? .null),
      ])
    }
  }

  private func json(_ credential: Credential) -> JSONValue {
    .object([
      .init("credential_id", .string(credential.id)), .init("person_id", .string(credential.personID)),
      .init("credential", .optional(credential.code)), .init("credential_text", .string(credential.text)),
      .init("match", .string(credential.match.method.rawValue)), .init("status", .string(credential.status.rawValue)),
      .init("values", .array(credential.provenance.map(json))),
      .init("records", .array(credential.records.map(json))), .init("restated", .integer(credential.restated)),
    ])
  }

  private func json(_ value: FieldProvenance) -> JSONValue {
    .object([
      .init("field", .string(value.field)), .init("value", .string(value.value)),
      .init("written", .optional(value.written)), .init("place", .optional(value.winner?.place)),
      .init("rule", .string(value.rule.rawValue)),
      .init(
        "losers",
        .array(
          value.losers.map { loser in
            .object([
              .init("value", .string(loser.value)), .init("place", .string(loser.evidence.place)),
              .init("rule", .string(loser.rule.rawValue)),
            ])
          })),
    ])
  }

  private func json(_ evidence: Evidence) -> JSONValue {
    .object([
      .init("place", .string(evidence.place)), .init("source", .string(evidence.source)),
      .init("authority", .string(evidence.authority.rawValue)), .init("as_at", .string(evidence.asAt.description)),
      .init("import_id", .string(evidence.importID)), .init("record_id", .string(evidence.recordID)),
    ])
  }
}
