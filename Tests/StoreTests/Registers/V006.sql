-- A register of schema V006, as a program of that version wrote it: an HR list of two people, and an audit.
PRAGMA application_id = 1297437524;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('V001');
INSERT INTO grdb_migrations VALUES('V002');
INSERT INTO grdb_migrations VALUES('V003');
INSERT INTO grdb_migrations VALUES('V004');
INSERT INTO grdb_migrations VALUES('V005');
INSERT INTO grdb_migrations VALUES('V006');
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
INSERT INTO source_record VALUES(1,0,1,0,28,'ignored','header','{"s":[]}');
INSERT INTO source_record VALUES(1,1,2,28,26,'accepted',NULL,'{"s":[{"p":[["full_name","Anna Berg","Name"],["employee_number","1001","Employee ID"],["birth_date","1980-02-03","Birth Date"]]}]}');
INSERT INTO source_record VALUES(1,2,3,54,26,'accepted',NULL,'{"s":[{"p":[["full_name","Jon Smith","Name"],["employee_number","1002","Employee ID"],["birth_date","1979-05-06","Birth Date"]]}]}');
CREATE TABLE decision (
  serial INTEGER PRIMARY KEY,
  decision_id TEXT NOT NULL UNIQUE,
  payload TEXT NOT NULL
) STRICT;
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
INSERT INTO audit_log VALUES(1,'2026-11-27T23:47:18Z','root','configuration','muster.yaml','aecb5a48fc509992f049d4b027539bf6dea7c0f746d181d1c5d25903f714ede9','0000000000000000000000000000000000000000000000000000000000000000','4fe51eecb8e94aca525741333fbba4999c1f372c8eb36aa3eeebe3aafebda025');
INSERT INTO audit_log VALUES(2,'2026-11-27T23:47:18Z','root','configuration','catalog.yaml','ca78dab63bfc6fd0d674fc57bb75f1361e53db8bedf9fbc9f33b62ae6dde24f5','4fe51eecb8e94aca525741333fbba4999c1f372c8eb36aa3eeebe3aafebda025','0d5bab2a25009475aded60541c0d76301958988dcee3ae906e3a3fe2bf892c4e');
INSERT INTO audit_log VALUES(3,'2026-11-27T23:47:18Z','root','configuration','requirements.yaml','2f9eb1e14e13ba7bed2447b97de3817ecc9924cc3290b03c6b02a4a1a90991b4','0d5bab2a25009475aded60541c0d76301958988dcee3ae906e3a3fe2bf892c4e','ab0f9bf728ffd02cb16e6b825ed63ec219333911234455a11dbaa9c013f92f9a');
INSERT INTO audit_log VALUES(4,'2026-11-27T23:47:18Z','root','import','I-YMRDPZ68YA','people ceb0b36188575505112371d61ae7a56c10103e6ddcce2b0a6d7fc3f80788d4df','ab0f9bf728ffd02cb16e6b825ed63ec219333911234455a11dbaa9c013f92f9a','5b82a6fb5d7e3069c7189de844375bc9d68c383a4e8e054696f062ae3bfc8069');
INSERT INTO audit_log VALUES(5,'2026-11-27T23:47:18Z','root','audit','2026-11-23','1 findings','5b82a6fb5d7e3069c7189de844375bc9d68c383a4e8e054696f062ae3bfc8069','2563977a964cec0b86cd441e32db9739f34a66ae5d4bf4d12ed0080cab2a3b93');
CREATE TABLE kept_audit (
  serial INTEGER PRIMARY KEY,
  as_of TEXT NOT NULL UNIQUE,
  run_at TEXT NOT NULL,
  summary TEXT NOT NULL
) STRICT;
INSERT INTO kept_audit VALUES(1,'2026-11-23','2026-11-27T23:47:18Z',replace('{\n  "organisation": "ws",\n  "as_of": "2026-11-23",\n  "people": {"total": 2, "active": 2, "leave": 0, "left": 0, "unknown": 0},\n  "credentials": {"total": 0, "valid": 0, "expiring": 0, "expired": 0, "other": 0},\n  "discrepancies": {"open": 1, "accepted": 0, "by_severity": {"critical": 0, "high": 0, "medium": 1, "low": 0}, "by_type": {"no-owner": 1}},\n  "requirements": [],\n  "compliance": [],\n  "expiries": [{"month": "2026-11", "expiries": 0, "required": 0}, {"month": "2026-12", "expiries": 0, "required": 0}, {"month": "2027-01", "expiries": 0, "required": 0}, {"month": "2027-02", "expiries": 0, "required": 0}, {"month": "2027-03", "expiries": 0, "required": 0}, {"month": "2027-04", "expiries": 0, "required": 0}, {"month": "2027-05", "expiries": 0, "required": 0}, {"month": "2027-06", "expiries": 0, "required": 0}, {"month": "2027-07", "expiries": 0, "required": 0}, {"month": "2027-08", "expiries": 0, "required": 0}, {"month": "2027-09", "expiries": 0, "required": 0}, {"month": "2027-10", "expiries": 0, "required": 0}, {"month": "2027-11", "expiries": 0, "required": 0}],\n  "records": {"read": 3, "accepted": 2, "unchanged": 0, "ignored": 1, "rejected": 0},\n  "imports": [{"import_id": "I-YMRDPZ68YA", "source": "people", "authority": "hr", "file": "../people.csv", "sha256": "ceb0b36188575505112371d61ae7a56c10103e6ddcce2b0a6d7fc3f80788d4df", "imported_at": "2026-11-27T23:47:18Z", "as_at": "2026-11-20", "read": 3, "accepted": 2, "unchanged": 0, "ignored": 1, "rejected": 0, "state": "active"}],\n  "file_warnings": 0\n}\n','\n',char(10)));
CREATE TABLE kept_finding (
  audit_serial INTEGER NOT NULL REFERENCES kept_audit (serial) ON DELETE CASCADE,
  key TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (audit_serial, key)
) STRICT, WITHOUT ROWID;
INSERT INTO kept_finding VALUES(1,'D-9JV2SNSRMG','{"key":"D-9JV2SNSRMG","type":"no-owner","severity":"medium","urgency":26,"requirements":[],"expected":"coordinator; backup","explanation":"muster.yaml names no coordinator and no backup: what hangs on one person is lost with that person.","action":"Name somebody in muster.yaml.","evidence":[],"firstSeen":"2026-11-23","state":"new"}');
CREATE TABLE derived_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO derived_state VALUES('stamp','2026-11-23 ee2334d3fa9b59ccf1713d886531616b1bf462aebf8e73e31dbde3821666c625');
CREATE TABLE person (
  position INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
INSERT INTO person VALUES(0,'P-9DZYBDVFZN','{"id":"P-9DZYBDVFZN","employeeNumber":"1001","givenName":"Anna","familyName":"Berg","otherNames":[],"birthDate":"1980-02-03","clients":[],"employment":"active","records":[{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-K4N83FAC07","asAt":"2026-11-20"}],"restated":0,"provenance":[{"field":"given_name","value":"Anna Berg","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-K4N83FAC07","asAt":"2026-11-20"},"rule":"only-claim","losers":[]},{"field":"employee_number","value":"1001","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-K4N83FAC07","asAt":"2026-11-20"},"rule":"only-claim","losers":[]},{"field":"birth_date","value":"1980-02-03","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-K4N83FAC07","asAt":"2026-11-20"},"rule":"only-claim","losers":[]},{"field":"employment_status","value":"active","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-K4N83FAC07","asAt":"2026-11-20"},"rule":"authority","losers":[]}],"isKnownToHR":true,"isListedByHR":true,"links":[]}');
INSERT INTO person VALUES(1,'P-TGZFCQX52H','{"id":"P-TGZFCQX52H","employeeNumber":"1002","givenName":"Jon","familyName":"Smith","otherNames":[],"birthDate":"1979-05-06","clients":[],"employment":"active","records":[{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-GSQQCZP07K","asAt":"2026-11-20"}],"restated":0,"provenance":[{"field":"given_name","value":"Jon Smith","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-GSQQCZP07K","asAt":"2026-11-20"},"rule":"only-claim","losers":[]},{"field":"employee_number","value":"1002","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-GSQQCZP07K","asAt":"2026-11-20"},"rule":"only-claim","losers":[]},{"field":"birth_date","value":"1979-05-06","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-GSQQCZP07K","asAt":"2026-11-20"},"rule":"only-claim","losers":[]},{"field":"employment_status","value":"active","winner":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-GSQQCZP07K","asAt":"2026-11-20"},"rule":"authority","losers":[]}],"isKnownToHR":true,"isListedByHR":true,"links":[]}');
CREATE TABLE credential (
  position INTEGER PRIMARY KEY, credential_id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
CREATE TABLE discrepancy (
  position INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, person_id TEXT, payload TEXT NOT NULL
) STRICT;
INSERT INTO discrepancy VALUES(0,'D-9JV2SNSRMG',NULL,'{"key":"D-9JV2SNSRMG","type":"no-owner","severity":"medium","urgency":26,"requirements":[],"expected":"coordinator; backup","explanation":"muster.yaml names no coordinator and no backup: what hangs on one person is lost with that person.","action":"Name somebody in muster.yaml.","evidence":[],"firstSeen":"2026-11-23","state":"new"}');
CREATE TABLE requirement_status (
  position INTEGER PRIMARY KEY, requirement TEXT NOT NULL, person_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
CREATE TABLE record_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
INSERT INTO record_outcome VALUES(0,'I-YMRDPZ68YA','{"evidence":{"importID":"I-YMRDPZ68YA","source":"people","authority":"hr","file":"../people.csv","line":1,"recordID":"R-8PJ4YYVWRW","asAt":"2026-11-20"},"disposition":"ignored","reason":"header","personIDs":[],"credentialIDs":[]}');
CREATE TABLE import_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
INSERT INTO import_outcome VALUES(0,'I-YMRDPZ68YA','{"info":{"id":"I-YMRDPZ68YA","source":{"name":"people","authority":"hr","snapshot":"full","covers":[],"population":"ours"},"file":"../people.csv","sha256":"ceb0b36188575505112371d61ae7a56c10103e6ddcce2b0a6d7fc3f80788d4df","importedAt":"2026-11-27T23:47:18Z","asAt":"2026-11-20","asAtOrigin":"option","connector":"tracker-long","isActive":true},"read":3,"accepted":2,"unchanged":0,"ignored":1,"rejected":0}');
CREATE TABLE IF NOT EXISTS "workspace_import" (
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
  rejected_count INTEGER NOT NULL, reading TEXT NOT NULL DEFAULT '',
  UNIQUE (sha256, parent),
  CHECK (read_count = accepted_count + unchanged_count + ignored_count + rejected_count)
) STRICT;
INSERT INTO workspace_import VALUES(1,'I-YMRDPZ68YA','ceb0b36188575505112371d61ae7a56c10103e6ddcce2b0a6d7fc3f80788d4df','',80,'people','{"authority":"hr","covers":[],"name":"people","population":"ours","snapshot":"full"}','../people.csv','2026-11-27T23:47:18Z','2026-11-20','option','tracker-long',1,'',3,2,0,1,0,'{"asAt":"2026-11-20","source":{"authority":"hr","covers":[],"name":"","population":"ours","snapshot":"changes"}}');
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
CREATE TABLE inbox_attempt (
  file TEXT PRIMARY KEY, identity TEXT NOT NULL, attempts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE inbox_notice (
  file TEXT PRIMARY KEY, identity TEXT NOT NULL, code TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE source_run (
  source TEXT PRIMARY KEY, last_done INTEGER, failures INTEGER NOT NULL, next_try INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE forgotten_file (
  import_serial INTEGER NOT NULL REFERENCES workspace_import (serial),
  sha256 TEXT NOT NULL,
  kept_sha256 TEXT NOT NULL,
  is_read_again INTEGER NOT NULL CHECK (is_read_again IN (0, 1)),
  PRIMARY KEY (import_serial, sha256)
) STRICT, WITHOUT ROWID;
CREATE TABLE forget_cleanup (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_log_loses_nothing BEFORE DELETE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE INDEX kept_finding_by_key ON kept_finding (key);
CREATE INDEX credential_by_person ON credential (person_id);
CREATE INDEX discrepancy_by_person ON discrepancy (person_id);
CREATE INDEX requirement_status_by_person ON requirement_status (person_id);
CREATE INDEX record_outcome_by_import ON record_outcome (import_id);
CREATE INDEX workspace_import_by_parent ON workspace_import (parent);
CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log
  WHEN NOT (NEW.sequence IS OLD.sequence AND NEW.at IS OLD.at AND NEW.actor IS OLD.actor
    AND NEW.action IS OLD.action AND NEW.previous_hash IS OLD.previous_hash AND NEW.hash IS OLD.hash
    AND (NEW.subject IS OLD.subject OR NEW.subject = '(forgotten)')
    AND (NEW.detail IS OLD.detail OR NEW.detail = '(forgotten)'))
  BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
