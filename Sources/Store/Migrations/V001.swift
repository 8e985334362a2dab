import GRDB

/// Evidence, decisions, audit log and kept audits; and, apart from these, what is derived.
enum V001 {
  static func apply(_ database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    try database.execute(sql: evidence)
    try database.execute(sql: trail)
    try database.execute(sql: derived)
  }

  static let evidence = """
    CREATE TABLE workspace_import (
      serial INTEGER PRIMARY KEY,
      import_id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL UNIQUE,
      byte_count INTEGER NOT NULL,
      source_name TEXT NOT NULL,
      source TEXT NOT NULL,
      file TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      as_at TEXT NOT NULL,
      as_at_origin TEXT NOT NULL,
      connector TEXT NOT NULL,
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
      state_reason TEXT NOT NULL DEFAULT '',
      read_count INTEGER NOT NULL,
      accepted_count INTEGER NOT NULL,
      unchanged_count INTEGER NOT NULL,
      ignored_count INTEGER NOT NULL,
      rejected_count INTEGER NOT NULL,
      CHECK (read_count = accepted_count + unchanged_count + ignored_count + rejected_count)
    ) STRICT;

    CREATE TABLE source_record (
      import_serial INTEGER NOT NULL REFERENCES workspace_import (serial),
      ordinal INTEGER NOT NULL,
      line INTEGER NOT NULL,
      byte_offset INTEGER NOT NULL,
      byte_length INTEGER NOT NULL,
      disposition TEXT NOT NULL,
      reason TEXT,
      mapped TEXT NOT NULL,
      PRIMARY KEY (import_serial, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE decision (
      serial INTEGER PRIMARY KEY,
      decision_id TEXT NOT NULL UNIQUE,
      payload TEXT NOT NULL
    ) STRICT;
    """

  static let trail = """
    CREATE TABLE audit_log (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL,
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log
      BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
    CREATE TRIGGER audit_log_loses_nothing BEFORE DELETE ON audit_log
      BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

    CREATE TABLE kept_audit (
      serial INTEGER PRIMARY KEY,
      as_of TEXT NOT NULL UNIQUE,
      run_at TEXT NOT NULL,
      summary TEXT NOT NULL
    ) STRICT;
    CREATE TABLE kept_finding (
      audit_serial INTEGER NOT NULL REFERENCES kept_audit (serial) ON DELETE CASCADE,
      key TEXT NOT NULL,
      payload TEXT NOT NULL,
      PRIMARY KEY (audit_serial, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX kept_finding_by_key ON kept_finding (key);
    """

  static let derived = """
    CREATE TABLE derived_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE person (
      position INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
    ) STRICT;
    CREATE TABLE credential (
      position INTEGER PRIMARY KEY, credential_id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL, payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX credential_by_person ON credential (person_id);
    CREATE TABLE discrepancy (
      position INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, person_id TEXT, payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX discrepancy_by_person ON discrepancy (person_id);
    CREATE TABLE requirement_status (
      position INTEGER PRIMARY KEY, requirement TEXT NOT NULL, person_id TEXT NOT NULL, payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX requirement_status_by_person ON requirement_status (person_id);
    CREATE TABLE record_outcome (
      position INTEGER PRIMARY KEY, import_id TEXT NOT NULL, payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX record_outcome_by_import ON record_outcome (import_id);
    CREATE TABLE import_outcome (
      position INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
    ) STRICT;
    """
}
