package import Records

/// The numbers of an audit as JSON: `summary.json`, what `--json` prints, and what is kept to compare with later.
package struct AuditSummary: Sendable {
  private let audit: Audit
  private let totals: AuditTotals

  package init(_ audit: Audit, totals: AuditTotals) {
    self.audit = audit
    self.totals = totals
  }

  package init(_ audit: Audit) { self.init(audit, totals: AuditTotals(audit)) }

  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("organisation", .string(audit.organisation.name)), .init("as_of", .string(audit.asOf.description)),
    ]
    if let madeAt = audit.madeAt { members.append(.init("made_at", .string(madeAt))) }
    members += [
      .init("people", people), .init("credentials", credentials), .init("discrepancies", discrepancies),
      .init("requirements", .array(totals.requirements.map(requirement))),
      .init("compliance", .array(totals.groups.map(group))), .init("trend", trend),
      .init("expiries", .array(totals.calendar.months.map(month))),
      .init("records", records), .init("imports", .array(audit.imports.map(AuditSummary.importJSON))),
      .init("file_warnings", .integer(audit.notices.count)),
    ]
    return .object(members)
  }

  /// The summary as a file: one top-level member a line.
  package var text: String {
    guard case .object(let members) = json else { return json.jsonText + "\n" }
    let lines = members.map { member in
      var line = "  "
      JSONValue.writeQuoted(member.key, to: &line)
      return line + ": " + member.value.jsonText
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private static func object(_ pairs: [(String, JSONValue)]) -> JSONValue {
    .object(pairs.map { JSONValue.Member($0.0, $0.1) })
  }

  private var people: JSONValue {
    AuditSummary.object(
      [("total", .integer(totals.people))]
        + EmploymentStatus.allCases.map { ($0.rawValue, .integer(totals.peopleByEmployment[$0] ?? 0)) })
  }

  private var credentials: JSONValue {
    AuditSummary.object([
      ("total", .integer(totals.credentials)), ("valid", .integer(totals.valid)),
      ("expiring", .integer(totals.expiring)), ("expired", .integer(totals.expired)),
      ("other", .integer(totals.otherwise)),
    ])
  }

  private var discrepancies: JSONValue {
    let types = DiscrepancyType.allCases.compactMap { type in
      totals.openByType[type].map { (type.rawValue, JSONValue.integer($0)) }
    }
    var pairs: [(String, JSONValue)] = [
      ("open", .integer(totals.open)), ("accepted", .integer(totals.accepted)),
      (
        "by_severity",
        AuditSummary.object(Severity.allCases.map { ($0.rawValue, .integer(totals.openBySeverity[$0] ?? 0)) })
      ),
      ("by_type", AuditSummary.object(types)),
    ]
    if let comparison = audit.comparison {
      pairs += [
        ("since", .string(comparison.previousAsOf.description)), ("new", .integer(comparison.new.count)),
        ("still_open", .integer(comparison.stillOpen.count)), ("resolved", .integer(comparison.resolved.count)),
      ]
    }
    return AuditSummary.object(pairs)
  }

  private var trend: JSONValue {
    let trend = AuditTrend(audit, totals: totals)
    func point(_ point: AuditPoint) -> JSONValue {
      AuditSummary.object([
        ("as_of", .string(point.asOf.description)), ("open", .integer(point.open)), ("gaps", .integer(point.gaps)),
        ("compliance_percent", point.percent.map(JSONValue.integer) ?? .null),
        ("lapses", point.lapses.map(JSONValue.integer) ?? .null),
      ])
    }
    return AuditSummary.object([
      ("gaps", .integer(trend.now.gaps)), ("compliance_percent", trend.now.percent.map(JSONValue.integer) ?? .null),
      ("lapses", .integer(trend.now.lapses ?? 0)),
      ("days_without_lapse", trend.daysWithoutLapse.map(JSONValue.integer) ?? .null),
      ("gaps_down_percent", trend.gapsDownPercent.map(JSONValue.integer) ?? .null),
      ("history", .array(audit.history.map(point))),
    ])
  }

  private func requirement(_ total: RequirementTotals) -> JSONValue {
    AuditSummary.object([
      ("requirement", .string(total.requirement.id)), ("credential", .strings(total.requirement.anyOf)),
      ("basis", .string(total.requirement.basis.rawValue)), ("client", .optional(total.requirement.client)),
      ("deadline", .optional(total.requirement.deadline?.description)), ("in_scope", .integer(total.inScope)),
      ("needed", .integer(total.needed)), ("met", .integer(total.met)), ("is_met", .bool(total.isMet)),
    ])
  }

  private func group(_ group: ComplianceGroup) -> JSONValue {
    AuditSummary.object([
      ("name", .string(group.name)), ("basis", .string(group.basis.rawValue)),
      ("requirements", .integer(group.requirements)), ("requirements_met", .integer(group.requirementsMet)),
      ("needed", .integer(group.needed)), ("met", .integer(group.met)),
      ("critical", .integer(group.criticalFindings)),
    ])
  }

  private func month(_ month: ExpiryCalendar.Month) -> JSONValue {
    let number = month.month < 10 ? "0\(month.month)" : "\(month.month)"
    return AuditSummary.object([
      ("month", .string("\(month.year)-\(number)")), ("expiries", .integer(month.entries.count)),
      ("required", .integer(month.required)),
    ])
  }

  private var records: JSONValue {
    AuditSummary.object([
      ("read", .integer(totals.records.read)), ("accepted", .integer(totals.records.accepted)),
      ("unchanged", .integer(totals.records.unchanged)), ("ignored", .integer(totals.records.ignored)),
      ("rejected", .integer(totals.records.rejected)),
    ])
  }

  /// One import, with the names that `muster imports --json` gives.
  package static func importJSON(_ account: ImportAccount) -> JSONValue {
    let info = account.info
    return object([
      ("import_id", .string(info.id)), ("source", .string(info.source.name)),
      ("authority", .string(info.source.authority.rawValue)), ("file", .string(info.file)),
      ("sha256", .string(info.sha256)), ("imported_at", .string(info.importedAt)),
      ("as_at", .string(info.asAt.description)), ("read", .integer(account.read)),
      ("accepted", .integer(account.accepted)), ("unchanged", .integer(account.unchanged)),
      ("ignored", .integer(account.ignored)), ("rejected", .integer(account.rejected)),
      ("state", .string(info.isActive ? "active" : "undone")),
    ])
  }
}
