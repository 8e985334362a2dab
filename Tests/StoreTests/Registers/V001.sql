-- A register of schema V001 with one import, as a program of that version wrote it: the output of sqlite3's dump.
PRAGMA application_id = 1297437524;
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
INSERT INTO "audit_log" VALUES(1,'2026-11-27T07:07:55Z','root','import','I-RHZG5VKKBR','team e802581a5377099e157f5dce56258753740087345e9219152e21a727723e61af','0000000000000000000000000000000000000000000000000000000000000000','0701473c4d5a271daa8802a8fded82072b8670a365ecb239959aba5429729a40');
CREATE TABLE credential (
  position INTEGER PRIMARY KEY, credential_id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
CREATE TABLE decision (
  serial INTEGER PRIMARY KEY,
  decision_id TEXT NOT NULL UNIQUE,
  payload TEXT NOT NULL
) STRICT;
CREATE TABLE derived_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE discrepancy (
  position INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, person_id TEXT, payload TEXT NOT NULL
) STRICT;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('V001');
CREATE TABLE import_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
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
CREATE TABLE person (
  position INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
CREATE TABLE record_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
CREATE TABLE requirement_status (
  position INTEGER PRIMARY KEY, requirement TEXT NOT NULL, person_id TEXT NOT NULL, payload TEXT NOT NULL
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
INSERT INTO "source_record" VALUES(1,0,1,0,32,'ignored','header','{"s":[]}');
INSERT INTO "source_record" VALUES(1,1,2,32,30,'accepted',NULL,'{"s":[{"p":[["full_name","Anna Berg","Name"],["employee_number","1001","Emp No"]],"h":[[["credential","BLS","Certificate"],["expires_on","2027-03-31","Expires"]]]}]}');
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
INSERT INTO "workspace_import" VALUES(1,'I-RHZG5VKKBR','e802581a5377099e157f5dce56258753740087345e9219152e21a727723e61af',62,'team','{"authority":"tracker","covers":[],"name":"team","population":"ours","snapshot":"changes"}','../team.csv','2026-11-27T07:07:55Z','2026-11-01','option','tracker-long',1,'',2,1,0,1,0);
CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_loses_nothing BEFORE DELETE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE INDEX kept_finding_by_key ON kept_finding (key);
CREATE INDEX credential_by_person ON credential (person_id);
CREATE INDEX discrepancy_by_person ON discrepancy (person_id);
CREATE INDEX requirement_status_by_person ON requirement_status (person_id);
CREATE INDEX record_outcome_by_import ON record_outcome (import_id);
