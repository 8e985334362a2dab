import GRDB

/// What `muster forget` leaves behind: which archived bytes stand in the place of which, and what is still to be wiped.
enum V006 {
  static func apply(_ database: Database) throws { try database.execute(sql: sql) }

  // An entry of the log may lose its texts to `(forgotten)`, and nothing else of it ever changes; a later entry, which
  // is in the chain, names it (`LogFault`).
  static let sql = """
    CREATE TABLE forgotten_file (
      import_serial INTEGER NOT NULL REFERENCES workspace_import (serial),
      sha256 TEXT NOT NULL,
      kept_sha256 TEXT NOT NULL,
      is_read_again INTEGER NOT NULL CHECK (is_read_again IN (0, 1)),
      PRIMARY KEY (import_serial, sha256)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE forget_cleanup (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

    DROP TRIGGER audit_log_keeps_entries;
    CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log
      WHEN NOT (NEW.sequence IS OLD.sequence AND NEW.at IS OLD.at AND NEW.actor IS OLD.actor
        AND NEW.action IS OLD.action AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash
        AND (NEW.subject IS OLD.subject OR NEW.subject = '(forgotten)')
        AND (NEW.detail IS OLD.detail OR NEW.detail = '(forgotten)'))
      BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
    """
}
