package import Records

/// The tables that `muster export` gives, of SPEC section 4.
package enum AuditExport: String, Sendable, CaseIterable {
  case people, credentials, records, discrepancies, requirements

  package func table(of audit: Audit) -> ExportTable {
    switch self {
    case .people: AuditExport.people(audit)
    case .credentials: AuditExport.credentials(audit)
    case .records: AuditExport.records(audit)
    case .discrepancies: AuditExport.discrepancies(audit)
    case .requirements: AuditExport.requirements(audit)
    }
  }

  private static func people(_ audit: Audit) -> ExportTable {
    let columns = [
      "person_id", "employee_number", "given_name", "middle_name", "family_name", "other_names", "birth_date", "email",
      "phone", "job_title", "department", "location", "clients", "employment_status", "hired_on", "left_on",
      "record_count",
    ]
    let rows = audit.people.map { person -> [ExportValue] in
      [
        .text(person.id), .optional(person.employeeNumber), .optional(person.givenName), .optional(person.middleName),
        .optional(person.familyName), .list(person.otherNames), .date(person.birthDate), .optional(person.email),
        .optional(person.phone), .optional(person.jobTitle), .optional(person.department), .optional(person.location),
        .list(person.clients), .text(person.employment.rawValue), .date(person.hiredOn), .date(person.leftOn),
        .number(person.records.count + person.restated),
      ]
    }
    return ExportTable(columns: columns, rows: rows)
  }

  private static func credentials(_ audit: Audit) -> ExportTable {
    let columns = [
      "credential_id", "person_id", "employee_number", "person_name", "credential", "credential_text", "issuer",
      "number", "status", "issued_on", "expires_on", "verified_on", "verified_by", "record_count",
    ]
    let people = Dictionary(audit.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = audit.credentials.map { credential -> [ExportValue] in
      let holder = people[credential.personID]
      return [
        .text(credential.id), .text(credential.personID), .optional(holder?.employeeNumber), .optional(holder?.name),
        .optional(credential.code), .text(credential.text), .optional(credential.issuer), .optional(credential.number),
        .text(credential.status.rawValue), .date(credential.issuedOn), .date(credential.expiresOn),
        .date(credential.verifiedOn), .optional(credential.verifiedBy),
        .number(credential.records.count + credential.restated),
      ]
    }
    return ExportTable(columns: columns, rows: rows)
  }

  private static func records(_ audit: Audit) -> ExportTable {
    let columns = [
      "import_id", "source", "authority", "file", "line", "record_id", "disposition", "reason", "person_ids",
      "credential_ids",
    ]
    let rows = audit.records.map { record -> [ExportValue] in
      let evidence = record.evidence
      return [
        .text(evidence.importID), .text(evidence.source), .text(evidence.authority.rawValue), .text(evidence.file),
        .number(evidence.line), .text(evidence.recordID), .text(record.disposition.rawValue),
        .optional(record.reason?.rawValue), .list(record.personIDs), .list(record.credentialIDs),
      ]
    }
    return ExportTable(columns: columns, rows: rows)
  }

  private static func discrepancies(_ audit: Audit) -> ExportTable {
    let columns = [
      "key", "type", "severity", "urgency", "person_id", "employee_number", "person_name", "credential_id",
      "credential", "requirement", "field", "expected", "found", "client", "due_on", "explanation", "action",
      "evidence", "first_seen", "state",
    ]
    let rows = audit.discrepancies.map { finding -> [ExportValue] in
      [
        .text(finding.key), .text(finding.type.rawValue), .text(finding.severity.rawValue), .number(finding.urgency),
        .optional(finding.personID), .optional(finding.employeeNumber), .optional(finding.personName),
        .optional(finding.credentialID), .optional(finding.credential), joined(finding.requirements),
        .optional(finding.field), .optional(finding.expected), .optional(finding.found), .optional(finding.client),
        .date(finding.dueOn), .text(finding.explanation), .text(finding.action),
        .list(finding.evidence.map(\.place)), .date(finding.firstSeen), .text(finding.state.rawValue),
      ]
    }
    return ExportTable(columns: columns, rows: rows)
  }

  /// A column of one name holds one text in every format.
  private static func joined(_ texts: [String]) -> ExportValue {
    texts.isEmpty ? .missing : .text(texts.joined(separator: "; "))
  }

  private static func requirements(_ audit: Audit) -> ExportTable {
    let columns = [
      "requirement", "person_id", "employee_number", "person_name", "credential", "met", "reason", "credential_id",
    ]
    let rows = audit.requirementStatuses.map { status -> [ExportValue] in
      [
        .text(status.requirement), .text(status.personID), .optional(status.employeeNumber), .text(status.personName),
        .text(status.credential), .flag(status.isMet), .text(status.reason), .optional(status.credentialID),
      ]
    }
    return ExportTable(columns: columns, rows: rows)
  }
}
