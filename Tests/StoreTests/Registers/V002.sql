-- A register of schema V002, as a program of that version wrote it: two messages, each with a list attached; the first
-- message was undone, and of the second the list alone.
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
INSERT INTO "audit_log" VALUES(1,'2026-11-27T09:35:08Z','root','import','I-Z967R1JAB3','one 5e5b7f9830aee7760c9a10f617db1af525bd92b69111570c5f7d60734cf88642','0000000000000000000000000000000000000000000000000000000000000000','40933d4e8703f9b13a2d55c9888447b82b237d5a350dabc672623192a4163e36');
INSERT INTO "audit_log" VALUES(2,'2026-11-27T09:35:08Z','root','import','I-AP2GHJZTBZ','two a03bcdc6bdf2123c4a0df85662836aeffe47da743acf5ae44fadfff38a6db240','40933d4e8703f9b13a2d55c9888447b82b237d5a350dabc672623192a4163e36','03627a908a01daf296491b4c7569da51b678edecf07044566359685dc17ee6ea');
INSERT INTO "audit_log" VALUES(3,'2026-11-27T09:35:09Z','root','undo','I-Z967R1JAB3','wrong mailbox','03627a908a01daf296491b4c7569da51b678edecf07044566359685dc17ee6ea','91a4847a9b497f378328c4a61a304f5c35c1f21231fa74ed120897fb20ef6f6c');
INSERT INTO "audit_log" VALUES(4,'2026-11-27T09:35:09Z','root','undo','I-T01BV8VW06','wrong list','91a4847a9b497f378328c4a61a304f5c35c1f21231fa74ed120897fb20ef6f6c','573236b3902e7d19ec6c9e2a04c6b6da4a4ea707e3ba9cecf08dfc8311b53e84');
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
INSERT INTO "grdb_migrations" VALUES('V002');
CREATE TABLE import_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
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
INSERT INTO "source_record" VALUES(1,0,1,0,452,'ignored','no-facts','{"s":[],"a":["as_at","2026-03-02T09:14:00+01:00","Date"],"p":"<2@north.example>"}');
INSERT INTO "source_record" VALUES(2,0,1,0,37,'ignored','header','{"s":[]}');
INSERT INTO "source_record" VALUES(2,1,2,37,29,'accepted',NULL,'{"s":[{"p":[["full_name","Anna Berg","Name"],["employee_number","1001","Employee No"]],"h":[[["credential","BLS","Certificate"],["expires_on","2027-03-31","Expires"]]]}]}');
INSERT INTO "source_record" VALUES(3,0,1,0,453,'ignored','no-facts','{"s":[],"a":["as_at","2026-03-09T09:14:00+01:00","Date"],"p":"<9@north.example>"}');
INSERT INTO "source_record" VALUES(4,0,1,0,37,'ignored','header','{"s":[]}');
INSERT INTO "source_record" VALUES(4,1,2,37,30,'accepted',NULL,'{"s":[{"p":[["full_name","Jon Smith","Name"],["employee_number","1002","Employee No"]],"h":[[["credential","ACLS","Certificate"],["expires_on","2027-02-28","Expires"]]]}]}');
CREATE TABLE "workspace_import" (
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
INSERT INTO "workspace_import" VALUES(1,'I-Z967R1JAB3','5e5b7f9830aee7760c9a10f617db1af525bd92b69111570c5f7d60734cf88642','',452,'one','{"authority":"correspondence","covers":[],"name":"one","population":"ours","snapshot":"changes"}','../one.eml','2026-11-27T09:35:08Z','2026-03-02','file','mail',0,'wrong mailbox',1,0,0,1,0);
INSERT INTO "workspace_import" VALUES(2,'I-T8YA0D9Y0K','32e1f583e96dcd6f61f920696a1dedfa27a8df5bd34b6bb1b683d1de797de0e9','5e5b7f9830aee7760c9a10f617db1af525bd92b69111570c5f7d60734cf88642',66,'mail/list','{"authority":"tracker","covers":[],"name":"mail/list","population":"ours","snapshot":"changes"}','../one.eml/list.csv','2026-11-27T09:35:08Z','2026-03-02','message','tracker-long',0,'wrong mailbox',2,1,0,1,0);
INSERT INTO "workspace_import" VALUES(3,'I-AP2GHJZTBZ','a03bcdc6bdf2123c4a0df85662836aeffe47da743acf5ae44fadfff38a6db240','',453,'two','{"authority":"correspondence","covers":[],"name":"two","population":"ours","snapshot":"changes"}','../two.eml','2026-11-27T09:35:08Z','2026-03-09','file','mail',1,'',1,0,0,1,0);
INSERT INTO "workspace_import" VALUES(4,'I-T01BV8VW06','82da8c9845c41f050eb7c7a45c2019fb2eb14d4ebcd3e5c1521ebeccef16d0c4','a03bcdc6bdf2123c4a0df85662836aeffe47da743acf5ae44fadfff38a6db240',67,'mail/list','{"authority":"tracker","covers":[],"name":"mail/list","population":"ours","snapshot":"changes"}','../two.eml/list.csv','2026-11-27T09:35:08Z','2026-03-09','message','tracker-long',0,'wrong list',2,1,0,1,0);
CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_loses_nothing BEFORE DELETE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE INDEX kept_finding_by_key ON kept_finding (key);
CREATE INDEX credential_by_person ON credential (person_id);
CREATE INDEX discrepancy_by_person ON discrepancy (person_id);
CREATE INDEX requirement_status_by_person ON requirement_status (person_id);
CREATE INDEX record_outcome_by_import ON record_outcome (import_id);
CREATE INDEX workspace_import_by_parent ON workspace_import (parent);
