import GRDB

/// The words that people are known by, so that `muster find` need not read them all; and why people and credentials are
/// what they are, apart from the rest, since few commands ask for it.
///
/// What was derived before is written in another form; it is derived again by the next audit.
enum V007 {
  static func apply(_ database: Database) throws { try database.execute(sql: sql) }

  static let sql = """
    CREATE TABLE person_word (
      word TEXT PRIMARY KEY,
      reversed TEXT NOT NULL,
      positions BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX person_word_by_end ON person_word (reversed);
    CREATE TABLE person_reason (
      position INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
    ) STRICT;
    CREATE TABLE credential_reason (
      position INTEGER PRIMARY KEY, credential_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
    ) STRICT;

    DELETE FROM derived_state WHERE name = 'stamp';
    """
}
