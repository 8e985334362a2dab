import GRDB

extension Register {
  /// Writes a copy of the register as it is at one moment to an empty file; other commands go on meanwhile.
  func copy(into path: String) throws {
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    } catch {
      throw failure.told(error)
    }
  }

  /// Hashes of all files that the archive holds for imports and kept attachments, each once, sorted.
  package func namedHashes() throws -> [String] { try reading { try Register.namedHashes($0) } }

  static func namedHashes(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT COALESCE(kept_sha256, named.sha256) AS archived FROM (
          SELECT serial AS import_serial, sha256 FROM workspace_import
          UNION SELECT import_serial, sha256 FROM kept_attachment
        ) AS named
        LEFT JOIN forgotten_file ON forgotten_file.import_serial = named.import_serial
          AND forgotten_file.sha256 = named.sha256
        GROUP BY archived ORDER BY archived
        """)
  }

  /// What SQLite finds wrong with the file, in its own words, and rows that refer to nothing; empty where it is whole.
  package func integrityFaults() throws -> [String] {
    try reading { database in
      do {
        let said = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
          "a row of \(row["table"] as String) refers to a row of \(row["parent"] as String) that is not there"
        }
        return said + orphans
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return [error.message ?? "malformed"]
      }
    }
  }

  /// Imports whose records are not accounted for: their counts are not those of their records, a record is missing, or
  /// one was put aside without a reason.
  package func accountingFaults() throws -> [(importID: String, file: String, text: String)] {
    try reading { database in
      try Row.fetchAll(database, sql: Register.accounting).compactMap { row in
        func count(_ index: Int) -> Int { row[index] ?? 0 }
        let words = ["read", "accepted", "unchanged", "ignored", "rejected"]
        var faults = words.indices.filter { count(2 + $0) != count(7 + $0) }.map { index in
          "its account says \(count(2 + index)) \(words[index]), and there are \(count(7 + index)) records"
        }
        if count(7) > 0, count(12) + 1 != count(7) { faults.append("records are missing between others") }
        if count(13) > 0 { faults.append("\(count(13)) records were put aside without a reason") }
        return faults.isEmpty ? nil : (row[0], row[1], faults.joined(separator: "; "))
      }
    }
  }

  private static let accounting = """
    SELECT import_id, file, read_count, accepted_count, unchanged_count, ignored_count, rejected_count,
      COUNT(ordinal), SUM(disposition = 'accepted'), SUM(disposition = 'unchanged'), SUM(disposition = 'ignored'),
      SUM(disposition = 'rejected'), MAX(ordinal),
      SUM(disposition IN ('ignored', 'rejected') AND COALESCE(reason, '') = '')
    FROM workspace_import LEFT JOIN source_record ON import_serial = serial GROUP BY serial ORDER BY serial
    """
}
