-- A register of schema V005, as a program of that version wrote it: an HR list of two people, a decision that they are
-- two, and an audit.
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
INSERT INTO "audit_log" VALUES(1,'2026-11-27T16:16:25Z','root','import','I-36CNW7EBJ1','people 66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383','0000000000000000000000000000000000000000000000000000000000000000','7a10ad26957e57ff8e0ee2869a4efd801e902cf4b11e02cfce37dfec4501daae');
INSERT INTO "audit_log" VALUES(2,'2026-11-27T16:16:26Z','root','decide','1001 1002','two people','7a10ad26957e57ff8e0ee2869a4efd801e902cf4b11e02cfce37dfec4501daae','565e8b45b17dcb7443b6e6efff778f2f9f7c23907483a08009bd481856262e55');
INSERT INTO "audit_log" VALUES(3,'2026-11-27T16:16:26Z','root','audit','2026-11-23','1 findings','565e8b45b17dcb7443b6e6efff778f2f9f7c23907483a08009bd481856262e55','32222700d0679d00024add410d6f23d93e881caf61d0a1dc578af26706ef458c');
CREATE TABLE credential (
  position INTEGER PRIMARY KEY, credential_id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
CREATE TABLE decision (
  serial INTEGER PRIMARY KEY,
  decision_id TEXT NOT NULL UNIQUE,
  payload TEXT NOT NULL
) STRICT;
INSERT INTO "decision" VALUES(1,'V-491QZVDCNM','{"decidedAt":"2026-11-27T16:16:26Z","decidedBy":"root","id":"V-491QZVDCNM","reason":"two people","verdict":{"different":{"_0":{"record":{"ordinal":1,"sha256":"66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383","subject":0}},"_1":{"record":{"ordinal":2,"sha256":"66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383","subject":0}}}}}');
CREATE TABLE derived_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO "derived_state" VALUES('stamp','2026-11-23 c5cdc69312360420fe6247ef1d9d6ddbd336fbf1bfdc33e24097592ab3650ef5');
CREATE TABLE discrepancy (
  position INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, person_id TEXT, payload TEXT NOT NULL
) STRICT;
INSERT INTO "discrepancy" VALUES(0,'D-9JV2SNSRMG',NULL,'{"key":"D-9JV2SNSRMG","type":"no-owner","severity":"medium","urgency":26,"requirements":[],"expected":"coordinator; backup","explanation":"muster.yaml names no coordinator and no backup: what hangs on one person is lost with that person.","action":"Name somebody in muster.yaml.","evidence":[],"firstSeen":"2026-11-23","state":"new"}');
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('V001');
INSERT INTO "grdb_migrations" VALUES('V002');
INSERT INTO "grdb_migrations" VALUES('V003');
INSERT INTO "grdb_migrations" VALUES('V004');
INSERT INTO "grdb_migrations" VALUES('V005');
CREATE TABLE import_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
INSERT INTO "import_outcome" VALUES(0,'I-36CNW7EBJ1','{"info":{"id":"I-36CNW7EBJ1","source":{"name":"people","authority":"hr","snapshot":"changes","covers":[],"population":"ours"},"file":"../people.csv","sha256":"66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383","importedAt":"2026-11-27T16:16:25Z","asAt":"2026-03-01","asAtOrigin":"option","connector":"hr-table","isActive":true},"read":3,"accepted":2,"unchanged":0,"ignored":1,"rejected":0}');
CREATE TABLE inbox_attempt (
  file TEXT PRIMARY KEY, identity TEXT NOT NULL, attempts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE inbox_notice (
  file TEXT PRIMARY KEY, identity TEXT NOT NULL, code TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
INSERT INTO "kept_audit" VALUES(1,'2026-11-23','2026-11-27T16:16:26Z','{
  "organisation": "w",
  "as_of": "2026-11-23",
  "people": {"total": 2, "active": 2, "leave": 0, "left": 0, "unknown": 0},
  "credentials": {"total": 0, "valid": 0, "expiring": 0, "expired": 0, "other": 0},
  "discrepancies": {"open": 1, "accepted": 0, "by_severity": {"critical": 0, "high": 0, "medium": 1, "low": 0}, "by_type": {"no-owner": 1}},
  "requirements": [],
  "compliance": [],
  "expiries": [{"month": "2026-11", "expiries": 0, "required": 0}, {"month": "2026-12", "expiries": 0, "required": 0}, {"month": "2027-01", "expiries": 0, "required": 0}, {"month": "2027-02", "expiries": 0, "required": 0}, {"month": "2027-03", "expiries": 0, "required": 0}, {"month": "2027-04", "expiries": 0, "required": 0}, {"month": "2027-05", "expiries": 0, "required": 0}, {"month": "2027-06", "expiries": 0, "required": 0}, {"month": "2027-07", "expiries": 0, "required": 0}, {"month": "2027-08", "expiries": 0, "required": 0}, {"month": "2027-09", "expiries": 0, "required": 0}, {"month": "2027-10", "expiries": 0, "required": 0}, {"month": "2027-11", "expiries": 0, "required": 0}],
  "records": {"read": 3, "accepted": 2, "unchanged": 0, "ignored": 1, "rejected": 0},
  "imports": [{"import_id": "I-36CNW7EBJ1", "source": "people", "authority": "hr", "file": "../people.csv", "sha256": "66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383", "imported_at": "2026-11-27T16:16:25Z", "as_at": "2026-03-01", "read": 3, "accepted": 2, "unchanged": 0, "ignored": 1, "rejected": 0, "state": "active"}]
}
');
CREATE TABLE kept_finding (
  audit_serial INTEGER NOT NULL REFERENCES kept_audit (serial) ON DELETE CASCADE,
  key TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (audit_serial, key)
) STRICT, WITHOUT ROWID;
INSERT INTO "kept_finding" VALUES(1,'D-9JV2SNSRMG','{"key":"D-9JV2SNSRMG","type":"no-owner","severity":"medium","urgency":26,"requirements":[],"expected":"coordinator; backup","explanation":"muster.yaml names no coordinator and no backup: what hangs on one person is lost with that person.","action":"Name somebody in muster.yaml.","evidence":[],"firstSeen":"2026-11-23","state":"new"}');
CREATE TABLE person (
  position INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE, payload TEXT NOT NULL
) STRICT;
INSERT INTO "person" VALUES(0,'P-9DZYBDVFZN','{"id":"P-9DZYBDVFZN","employeeNumber":"1001","givenName":"Anna","familyName":"Berg","otherNames":[],"birthDate":"1985-03-04","clients":[],"employment":"active","records":[{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-ER8ZWEYXP7","asAt":"2026-03-01"}],"provenance":[{"field":"given_name","value":"Anna Berg","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-ER8ZWEYXP7","asAt":"2026-03-01"},"rule":"only-claim","losers":[]},{"field":"employee_number","value":"1001","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-ER8ZWEYXP7","asAt":"2026-03-01"},"rule":"only-claim","losers":[]},{"field":"birth_date","value":"1985-03-04","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-ER8ZWEYXP7","asAt":"2026-03-01"},"rule":"only-claim","losers":[]},{"field":"employment_status","value":"active","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-ER8ZWEYXP7","asAt":"2026-03-01"},"rule":"authority","losers":[]}],"isKnownToHR":true,"isListedByHR":true,"links":[]}');
INSERT INTO "person" VALUES(1,'P-TGZFCQX52H','{"id":"P-TGZFCQX52H","employeeNumber":"1002","givenName":"Jon","familyName":"Smith","otherNames":[],"birthDate":"1979-11-30","clients":[],"employment":"active","records":[{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-7NQ7G1ARBM","asAt":"2026-03-01"}],"provenance":[{"field":"given_name","value":"Jon Smith","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-7NQ7G1ARBM","asAt":"2026-03-01"},"rule":"only-claim","losers":[]},{"field":"employee_number","value":"1002","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-7NQ7G1ARBM","asAt":"2026-03-01"},"rule":"only-claim","losers":[]},{"field":"birth_date","value":"1979-11-30","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-7NQ7G1ARBM","asAt":"2026-03-01"},"rule":"only-claim","losers":[]},{"field":"employment_status","value":"active","winner":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-7NQ7G1ARBM","asAt":"2026-03-01"},"rule":"authority","losers":[]}],"isKnownToHR":true,"isListedByHR":true,"links":[]}');
CREATE TABLE record_outcome (
  position INTEGER PRIMARY KEY, import_id TEXT NOT NULL, payload TEXT NOT NULL
) STRICT;
INSERT INTO "record_outcome" VALUES(0,'I-36CNW7EBJ1','{"evidence":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":1,"recordID":"R-D8CXFKC62T","asAt":"2026-03-01"},"disposition":"ignored","reason":"header","personIDs":[],"credentialIDs":[]}');
INSERT INTO "record_outcome" VALUES(1,'I-36CNW7EBJ1','{"evidence":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":2,"recordID":"R-ER8ZWEYXP7","asAt":"2026-03-01"},"disposition":"accepted","personIDs":["P-9DZYBDVFZN"],"credentialIDs":[]}');
INSERT INTO "record_outcome" VALUES(2,'I-36CNW7EBJ1','{"evidence":{"importID":"I-36CNW7EBJ1","source":"people","authority":"hr","file":"../people.csv","line":3,"recordID":"R-7NQ7G1ARBM","asAt":"2026-03-01"},"disposition":"accepted","personIDs":["P-TGZFCQX52H"],"credentialIDs":[]}');
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
INSERT INTO "source_record" VALUES(1,0,1,0,35,'ignored','header','{"s":[]}');
INSERT INTO "source_record" VALUES(1,1,2,35,33,'accepted',NULL,'{"s":[{"p":[["full_name","Anna Berg","Name"],["employee_number","1001","Employee ID"],["birth_date","1985-03-04","Birth date"],["employment_status","Active","Status",null,"active"]]}]}');
INSERT INTO "source_record" VALUES(1,2,3,68,33,'accepted',NULL,'{"s":[{"p":[["full_name","Jon Smith","Name"],["employee_number","1002","Employee ID"],["birth_date","1979-11-30","Birth date"],["employment_status","Active","Status",null,"active"]]}]}');
CREATE TABLE source_run (
  source TEXT PRIMARY KEY, last_done INTEGER, failures INTEGER NOT NULL, next_try INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
  rejected_count INTEGER NOT NULL, reading TEXT NOT NULL DEFAULT '',
  UNIQUE (sha256, parent),
  CHECK (read_count = accepted_count + unchanged_count + ignored_count + rejected_count)
) STRICT;
INSERT INTO "workspace_import" VALUES(1,'I-36CNW7EBJ1','66e83b098fa07b00f77f62d5090047cbdc4d616216533e3cd743553f393ff383','',101,'people','{"authority":"hr","covers":[],"name":"people","population":"ours","snapshot":"changes"}','../people.csv','2026-11-27T16:16:25Z','2026-03-01','option','hr-table',1,'',3,2,0,1,0,'{"asAt":"2026-03-01","source":{"authority":"hr","covers":[],"name":"","population":"ours","snapshot":"changes"}}');
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
