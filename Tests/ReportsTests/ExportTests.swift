import Records
import Reports
import Testing

@Suite("Exports")
struct ExportTests {
  @Test(
    "have the columns that scripts rely on",
    arguments: [
      (
        AuditExport.people,
        "person_id,employee_number,given_name,middle_name,family_name,other_names,birth_date,email,phone,job_title,"
          + "department,location,clients,employment_status,hired_on,left_on,record_count"
      ),
      (
        .credentials,
        "credential_id,person_id,employee_number,person_name,credential,credential_text,issuer,number,status,issued_on,"
          + "expires_on,verified_on,verified_by,record_count"
      ),
      (
        .records,
        "import_id,source,authority,file,line,record_id,disposition,reason,person_ids,credential_ids"
      ),
      (
        .discrepancies,
        "key,type,severity,urgency,person_id,employee_number,person_name,credential_id,credential,requirement,field,"
          + "expected,found,client,due_on,explanation,action,evidence,first_seen,state"
      ),
      (.requirements, "requirement,person_id,employee_number,person_name,credential,met,reason,credential_id"),
    ])
  func columns(export: AuditExport, header: String) {
    let audit = SampleAudit.make()
    let rows = PlainCSV.rows(export.table(of: audit).text(as: .csv))
    #expect(rows.first?.joined(separator: ",") == header)
    #expect(Set(rows.map(\.count)).count == 1)
  }

  @Test("give one person in every format")
  func person() {
    var person = CanonicalPerson(id: "P-1")
    person.employeeNumber = "00123"
    person.familyName = "Øst, \"Bo\""
    person.otherNames = ["Bo Øst", "B. Oest"]
    person.birthDate = PartialDate(year: 1980, month: 4)
    person.employment = .leave
    let audit = audit(people: [person])
    let table = AuditExport.people.table(of: audit)
    #expect(
      PlainCSV.rows(table.text(as: .csv)).last == [
        "P-1", "00123", "", "", "Øst, \"Bo\"", "Bo Øst; B. Oest", "1980-04", "", "", "", "", "", "", "leave", "", "",
        "0",
      ])
    let object =
      "{\"person_id\": \"P-1\", \"employee_number\": \"00123\", \"given_name\": null, \"middle_name\": null, "
      + "\"family_name\": \"Øst, \\\"Bo\\\"\", \"other_names\": [\"Bo Øst\", \"B. Oest\"], \"birth_date\": \"1980-04\", "
      + "\"email\": null, \"phone\": null, \"job_title\": null, \"department\": null, \"location\": null, "
      + "\"clients\": [], \"employment_status\": \"leave\", \"hired_on\": null, \"left_on\": null, \"record_count\": 0}"
    #expect(table.text(as: .ndjson) == object + "\n")
    #expect(table.text(as: .json) == "[\n  " + object + "\n]\n")
    #expect(AuditExport.people.table(of: self.audit(people: [])).text(as: .json) == "[]\n")
    #expect(AuditExport.people.table(of: self.audit(people: [])).text(as: .ndjson) == "")
  }

  @Test("keep in JSON what CSV has to guard")
  func formula() {
    var person = CanonicalPerson(id: "P-1")
    person.familyName = "=1+1"
    let table = AuditExport.people.table(of: audit(people: [person]))
    #expect(table.text(as: .csv).contains(",'=1+1,"))
    #expect(table.text(as: .ndjson).contains("\"family_name\": \"=1+1\""))
  }

  private func audit(people: [CanonicalPerson]) -> Audit {
    Audit(
      organisation: Organisation(name: "Northfield"), asOf: SampleAudit.asOf, people: people, credentials: [],
      discrepancies: [], requirements: [], requirementStatuses: [], credentialTypes: [], imports: [], records: [])
  }
}
