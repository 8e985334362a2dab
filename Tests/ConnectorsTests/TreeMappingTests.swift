import Connectors
import Records
import Testing

let treeQuirks: [Quirk] = [
  Quirk(
    "Workday: other aliases, references, several licences, Active flag",
    """
    <wd:Report_Data xmlns:wd="urn:com.workday.report/X"><wd:Report_Entry>
    <wd:EmployeeID>7</wd:EmployeeID><wd:First>Jane</wd:First><wd:Last>Doe</wd:Last><wd:DOB>1980-02-03-08:00</wd:DOB>
    <wd:Active>0</wd:Active><wd:Licenses><wd:LicenseType wd:Descriptor="RN License"><wd:ID wd:type="WID">ab</wd:ID>
    <wd:ID wd:type="License_ID_Type_ID">RN</wd:ID></wd:LicenseType><wd:IssuedDate>2025-01-01-08:00</wd:IssuedDate></wd:Licenses>
    <wd:Licenses><wd:LicenseType wd:Descriptor="BLS"/></wd:Licenses>
    </wd:Report_Entry></wd:Report_Data>
    """,
    [
      "employee_number=7 given_name=Jane family_name=Doe birth_date=1980-02-03-08:00 employment_status=0:left "
        + "[credential='RN License' issued_on=2025-01-01-08:00] [credential=BLS]"
    ], connector: "workday-raas"),
  Quirk(
    "Workday: only the reference names the worker",
    """
    <wd:Report_Data xmlns:wd="urn:com.workday.report/X"><wd:Report_Entry>
    <wd:Worker wd:Descriptor="Jane Doe (Terminated)"><wd:ID wd:type="WID">ab</wd:ID><wd:ID wd:type="Employee_ID">0007</wd:ID></wd:Worker>
    </wd:Report_Entry></wd:Report_Data>
    """, ["full_name='Jane Doe' employee_number=0007"], connector: "workday-raas"),
  Quirk(
    "Workday JSON",
    #"{"Report_Entry":[{"Employee_ID":"7","First_Name":"Jane","Last_Name":"Doe","Licenses_group":[{"License_Type":"RN","License_ID":"R1"},{"License_Type":"BLS"}]}]}"#,
    ["employee_number=7 given_name=Jane family_name=Doe [credential=RN number=R1] [credential=BLS]"],
    connector: "workday-json"),
  Quirk(
    "SuccessFactors: the slice of the file's date",
    """
    <queryCompoundEmployeeResponse><execution_timestamp>2026-03-01T00:00:00Z</execution_timestamp><CompoundEmployee><person>
    <person_id_external>7</person_id_external>
    <personal_information><first_name>Jane</first_name><last_name>Doe</last_name><start_date>2020-01-01</start_date><end_date>2025-12-31</end_date></personal_information>
    <personal_information><first_name>Jane</first_name><last_name>Roe</last_name><start_date>2026-01-01</start_date><end_date>9999-12-31</end_date></personal_information>
    <employment_information><start_date>2019-05-01</start_date><job_information><start_date>2019-05-01</start_date><end_date>2027-01-01</end_date><job_title>Nurse</job_title><emplStatus>A</emplStatus></job_information>
    <job_information><start_date>2027-01-02</start_date><end_date>9999-12-31</end_date><job_title>Matron</job_title><emplStatus>T</emplStatus></job_information></employment_information>
    </person></CompoundEmployee></queryCompoundEmployeeResponse>
    """,
    [
      "employee_number=7 given_name=Jane family_name=Roe hired_on=2019-05-01 job_title=Nurse employment_status=A:active"
    ], asAt: "2026-03-01T00:00:00Z", connector: "successfactors"),
  Quirk(
    "BambooHR: the field's name is an attribute",
    """
    <employees><employee id="1"><field id="firstName">Jane</field><field id="lastName">Doe</field><field id="employeeNumber">77</field>
    <field id="status">Active</field><field id="hireDate">0000-00-00</field><field id="workEmail" /></employee>
    <employee id="2"><field id="firstName">John</field><field id="lastName">Roe</field><field id="status">Inactive</field></employee></employees>
    """,
    [
      "employee_number=77 given_name=Jane family_name=Doe employment_status=Active:active",
      "employee_number=2 given_name=John family_name=Roe employment_status=Inactive:left",
    ], connector: "bamboohr-xml"),
  Quirk(
    "HR-XML 2.5: flexible dates",
    """
    <Candidate xmlns="http://ns.hr-xml.org/2007-04-15"><CandidateProfile><PersonalData><PersonName><GivenName>Jane</GivenName><FamilyName>Doe</FamilyName></PersonName></PersonalData>
    <LicensesAndCertifications><LicenseOrCertification><Name>BLS</Name><Id><IdValue>1</IdValue></Id><EffectiveDate><ValidFrom><YearMonth>2025-01</YearMonth></ValidFrom><ValidTo><AnyDate>2027-01-31</AnyDate></ValidTo></EffectiveDate></LicenseOrCertification>
    <LicenseOrCertification><Name>ACLS</Name></LicenseOrCertification></LicensesAndCertifications></CandidateProfile></Candidate>
    """,
    [
      "given_name=Jane family_name=Doe [credential=BLS number=1 issued_on=2025-01 expires_on=2027-01-31] [credential=ACLS]"
    ], connector: "hr-xml-25"),
  Quirk(
    "HR XML nobody described",
    """
    <Staff exportDate="2026-05-01"><Person><PersonnelNo>7</PersonnelNo><Surname>Doe</Surname><Forename>Jane</Forename><JobTitle>Nurse</JobTitle><HireDate>2020-01-01</HireDate>
    <Certificates><Certificate><Name>BLS</Name><ValidUntil>2027-01-31</ValidUntil></Certificate><Certificate><Name>ACLS</Name><ValidUntil>2027-02-28</ValidUntil></Certificate></Certificates></Person>
    <Person><PersonnelNo>8</PersonnelNo><Surname>Roe</Surname><Forename>John</Forename></Person></Staff>
    """,
    [
      "employee_number=7 family_name=Doe given_name=Jane job_title=Nurse hired_on=2020-01-01 [credential=BLS expires_on=2027-01-31] [credential=ACLS expires_on=2027-02-28]",
      "employee_number=8 family_name=Roe given_name=John",
    ], asAt: "2026-05-01", connector: "hr-xml-generic"),
  Quirk(
    "verification JSON nobody described",
    #"{"retrievedAt":"2026-05-01","data":[{"holder":{"name":"Jane Doe"},"license":{"type":"RN","number":"R1","status":"Probation"},"expirationDate":"2027-01-31"},{"holder":{"name":"John Roe"},"license":{"type":"RN","number":"R2","status":"Weird"},"expirationDate":"2027-01-31"}]}"#,
    [
      "full_name='Jane Doe' [credential=RN number=R1 status=Probation:restricted expires_on=2027-01-31]",
      "full_name='John Roe' [credential=RN number=R2 status=Weird expires_on=2027-01-31]",
    ], asAt: "2026-05-01", connector: "verification-json"),
  Quirk(
    "Credly",
    #"{"data":[{"id":"a","issued_at_date":"2025-01-01","expires_at_date":"2028-01-01","state":"accepted","issued_to":"Jane Doe","recipient_email":"jane@x.example","badge_template":{"name":"CISSP"},"issuer":{"entities":[{"entity":{"name":"ISC2"}}]}}]}"#,
    [
      "full_name='Jane Doe' email=jane@x.example [issued_on=2025-01-01 expires_on=2028-01-01 status=accepted:active credential=CISSP issuer=ISC2]"
    ], connector: "credly-json"),
  Quirk(
    "HR JSON nobody described",
    #"[{"employeeId":"7","firstName":"Jane","lastName":"Doe","jobTitle":"Nurse","status":"Active","certifications":[{"name":"BLS","expiryDate":"2027-01-31"}]},{"employeeId":"8","firstName":"John","lastName":"Roe","jobTitle":"Cook","status":"Terminated","certifications":[]}]"#,
    [
      "employee_number=7 given_name=Jane family_name=Doe job_title=Nurse employment_status=Active:active [credential=BLS expires_on=2027-01-31]",
      "employee_number=8 given_name=John family_name=Roe job_title=Cook employment_status=Terminated:left",
    ], connector: "hr-json-generic"),
  Quirk(
    "ADP workers",
    #"{"workers":[{"associateOID":"G1","workerID":{"idValue":"7"},"person":{"legalName":{"givenName":"Jane","familyName1":"Doe"},"birthDate":"1980-01-01"},"workerDates":{"originalHireDate":"2020-01-01"},"workerStatus":{"statusCode":{"codeValue":"Active"}}}]}"#,
    [
      "employee_number=7 given_name=Jane family_name=Doe birth_date=1980-01-01 hired_on=2020-01-01 employment_status=Active:active"
    ], connector: "adp-wfn"),
]

@Suite struct TreeMappingTests {
  @Test(arguments: treeQuirks) func yieldsTheRecords(_ quirk: Quirk) throws {
    let mapped = try map(quirk.text, name: "file")
    #expect(lines(mapped) == quirk.expected)
    #expect(mapped.asAt?.text == quirk.asAt)
    if let connector = quirk.connector { #expect(mapped.connectorName == connector) }
  }
}
