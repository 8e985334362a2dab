import Foundation
import GRDB
package import Records

/// An audit as it was kept: when, and what it found.
package struct KeptAudit: Hashable, Sendable {
  package var asOf: CalendarDate
  /// When it was made, ISO 8601 with seconds, UTC.
  package var runAt: String
  /// Totals, as JSON.
  package var summary: String
  /// The findings as they were, by key.
  package var findings: [Discrepancy]

  package init(asOf: CalendarDate, runAt: String, summary: String, findings: [Discrepancy]) {
    self.asOf = asOf
    self.runAt = runAt
    self.summary = summary
    self.findings = findings
  }
}

extension Register {
  /// Keeps an audit; one of the same date is replaced, so that repeating an audit changes nothing.
  package func addAudit(_ audit: KeptAudit, entry: LogEntry) throws {
    try writing { database in
      try database.execute(sql: "DELETE FROM kept_audit WHERE as_of = ?", arguments: [audit.asOf.description])
      try database.execute(
        sql: "INSERT INTO kept_audit (as_of, run_at, summary) VALUES (?, ?, ?)",
        arguments: [audit.asOf.description, audit.runAt, audit.summary])
      let serial = database.lastInsertedRowID
      let statement = try database.makeStatement(
        sql: "INSERT INTO kept_finding (audit_serial, key, payload) VALUES (?, ?, ?)")
      let encoder = JSONStreamEncoder()
      for finding in audit.findings {
        let payload = String(decoding: try encoder.encode(finding), as: UTF8.self)
        try statement.execute(arguments: [serial, finding.key, payload])
      }
      try Register.append(entry, to: database)
    }
  }

  /// Every kept audit by its date, without its findings.
  package func audits() throws -> [KeptAudit] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT as_of, run_at, summary FROM kept_audit ORDER BY as_of")
        .map { try Register.keptAudit($0) }
    }
  }

  /// The newest audit of a date before `date`, with its findings by key; nil where there is none.
  ///
  /// By its date, not by when it was made: an audit of the same date compares with the same one however often it runs.
  package func audit(before date: CalendarDate, runBefore moment: String? = nil) throws -> KeptAudit? {
    try reading { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT as_of, run_at, summary, serial FROM kept_audit WHERE as_of < ? AND (? IS NULL OR run_at < ?)
          ORDER BY as_of DESC LIMIT 1
          """,
        arguments: [date.description, moment, moment])
      guard let row else { return nil }
      var audit = try Register.keptAudit(row)
      audit.findings = try Data.fetchAll(
        database, sql: "SELECT payload FROM kept_finding WHERE audit_serial = ? ORDER BY key",
        arguments: [row["serial"] as Int64]
      ).map { try JSONDecoder().decode(Discrepancy.self, from: $0) }
      return audit
    }
  }

  /// The date of the first audit before `date` that had each finding, by key; keys that none had are left out.
  ///
  /// - Parameter moment: Only audits that were made before it, ISO 8601, UTC; nil: all.
  package func firstSeen(
    before date: CalendarDate, runBefore moment: String? = nil
  ) throws -> [String: CalendarDate] {
    try reading { database in
      var dates: [String: CalendarDate] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT kept_finding.key, MIN(kept_audit.as_of) FROM kept_finding
          JOIN kept_audit ON kept_audit.serial = kept_finding.audit_serial
          WHERE kept_audit.as_of < ? AND (? IS NULL OR kept_audit.run_at < ?) GROUP BY kept_finding.key
          """,
        arguments: [date.description, moment, moment])
      while let row = try rows.next() { dates[row[0]] = CalendarDate(iso: row[1]) }
      return dates
    }
  }

  /// The finding of that key as the newest audit had it that found it; nil where none did.
  package func keptFinding(_ key: String) throws -> Discrepancy? {
    try reading { database in
      try Data.fetchOne(
        database,
        sql: """
          SELECT kept_finding.payload FROM kept_finding
          JOIN kept_audit ON kept_audit.serial = kept_finding.audit_serial
          WHERE kept_finding.key = ? ORDER BY kept_audit.as_of DESC LIMIT 1
          """,
        arguments: [key]
      ).map { try JSONDecoder().decode(Discrepancy.self, from: $0) }
    }
  }

  private static func keptAudit(_ row: Row) throws -> KeptAudit {
    guard let asOf = CalendarDate(iso: row["as_of"]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an audit has no date")
    }
    return KeptAudit(asOf: asOf, runAt: row["run_at"], summary: row["summary"], findings: [])
  }
}
