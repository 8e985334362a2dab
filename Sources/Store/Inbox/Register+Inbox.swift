import GRDB

/// How the fetching of a scheduled source went.
package struct SourceRun: Hashable, Sendable {
  /// When it last went well, in seconds since 1970; nil: never.
  package var lastDone: Int?
  /// Failures since then.
  package var failures: Int
  /// Not before this second is it tried again after a failure.
  package var nextTry: Int

  package init(lastDone: Int? = nil, failures: Int = 0, nextTry: Int = 0) {
    self.lastDone = lastDone
    self.failures = failures
    self.nextTry = nextTry
  }
}

extension Register {
  /// Counts that a file is about to be read, before it is: one that kills the process is known by its count.
  ///
  /// - Parameter identity: What tells this file from another of its name.
  /// - Returns: How often reading it was begun and not ended, this time included.
  package func beginAttempt(file: String, identity: String) throws -> Int {
    try writing { database in
      try database.execute(
        sql: """
          INSERT INTO inbox_attempt (file, identity, attempts) VALUES (?1, ?2, 1)
          ON CONFLICT (file) DO UPDATE SET attempts = CASE identity WHEN ?2 THEN attempts + 1 ELSE 1 END, identity = ?2
          """, arguments: [file, identity])
      return try Int.fetchOne(database, sql: "SELECT attempts FROM inbox_attempt WHERE file = ?", arguments: [file])
        ?? 1
    }
  }

  /// Forgets the attempts at a file: reading it ended, one way or the other.
  package func endAttempt(file: String) throws {
    try writing { database in
      try database.execute(sql: "DELETE FROM inbox_attempt WHERE file = ?", arguments: [file])
    }
  }

  /// Keeps that something was said of a file.
  ///
  /// - Returns: Whether it is said for the first time.
  package func isFirstNotice(file: String, identity: String, code: String) throws -> Bool {
    let said = try reading { database in
      try Row.fetchOne(
        database, sql: "SELECT 1 FROM inbox_notice WHERE file = ? AND identity = ? AND code = ?",
        arguments: [file, identity, code])
    }
    if said != nil { return false }
    try writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO inbox_notice (file, identity, code) VALUES (?, ?, ?)",
        arguments: [file, identity, code])
    }
    return true
  }

  /// How the scheduled source of that name went; nil where it was never tried.
  package func sourceRun(_ source: String) throws -> SourceRun? {
    try reading { database in
      try Row.fetchOne(database, sql: "SELECT * FROM source_run WHERE source = ?", arguments: [source]).map { row in
        SourceRun(lastDone: row["last_done"], failures: row["failures"], nextTry: row["next_try"])
      }
    }
  }

  package func setSourceRun(_ source: String, _ run: SourceRun) throws {
    try writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO source_run (source, last_done, failures, next_try) VALUES (?, ?, ?, ?)",
        arguments: [source, run.lastDone, run.failures, run.nextTry])
    }
  }
}
