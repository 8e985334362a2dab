import GRDB

/// What the inbox and the schedules have to remember from run to run.
///
/// None of it is evidence: it may be lost without anything being imported twice or not at all.
enum V004 {
  static func apply(_ database: Database) throws { try database.execute(sql: sql) }

  static let sql = """
    CREATE TABLE inbox_attempt (
      file TEXT PRIMARY KEY, identity TEXT NOT NULL, attempts INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE inbox_notice (
      file TEXT PRIMARY KEY, identity TEXT NOT NULL, code TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE source_run (
      source TEXT PRIMARY KEY, last_done INTEGER, failures INTEGER NOT NULL, next_try INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
