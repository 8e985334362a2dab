import GRDB

/// Files that came attached to messages: imports tied to the one they came in, and those that are kept only.
enum V002 {
  static func apply(_ database: Database) throws { try database.execute(sql: sql) }

  // The same bytes may come once by themselves and once in each mailbox; SQLite changes a constraint only by
  // making the table anew.
  static let sql = """
    CREATE TABLE import_with_parent (
      serial INTEGER PRIMARY KEY,
      import_id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL,
      parent TEXT NOT NULL DEFAULT '',
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
      UNIQUE (sha256, parent),
      CHECK (read_count = accepted_count + unchanged_count + ignored_count + rejected_count)
    ) STRICT;
    INSERT INTO import_with_parent (serial, import_id, sha256, byte_count, source_name, source, file, imported_at,
      as_at, as_at_origin, connector, is_active, state_reason, read_count, accepted_count, unchanged_count,
      ignored_count, rejected_count)
    SELECT serial, import_id, sha256, byte_count, source_name, source, file, imported_at, as_at, as_at_origin,
      connector, is_active, state_reason, read_count, accepted_count, unchanged_count, ignored_count, rejected_count
    FROM workspace_import;
    DROP TABLE workspace_import;
    ALTER TABLE import_with_parent RENAME TO workspace_import;
    CREATE INDEX workspace_import_by_parent ON workspace_import (parent);

    CREATE TABLE kept_attachment (
      import_serial INTEGER NOT NULL REFERENCES workspace_import (serial),
      position INTEGER NOT NULL,
      line INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      byte_count INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (import_serial, position)
    ) STRICT, WITHOUT ROWID;
    """
}
