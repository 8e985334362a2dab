import Connectors
import Records
import Testing

let moreQuirks: [Quirk] = [
  Quirk(
    "Get_Workers: legal and preferred name, status, certification",
    """
    <env:Envelope xmlns:env="e"><env:Body><wd:Get_Workers_Response xmlns:wd="urn:com.workday/bsvc"><wd:Response_Data><wd:Worker>
    <wd:Worker_Reference><wd:ID wd:type="WID">x</wd:ID><wd:ID wd:type="Employee_ID">7</wd:ID></wd:Worker_Reference><wd:Worker_Data><wd:Worker_ID>7</wd:Worker_ID>
    <wd:Personal_Data><wd:Name_Data><wd:Legal_Name_Data><wd:Name_Detail_Data><wd:First_Name>Jane</wd:First_Name><wd:Last_Name>Doe</wd:Last_Name></wd:Name_Detail_Data></wd:Legal_Name_Data>
    <wd:Preferred_Name_Data><wd:Name_Detail_Data><wd:First_Name>Janie</wd:First_Name><wd:Last_Name>Doe</wd:Last_Name></wd:Name_Detail_Data></wd:Preferred_Name_Data></wd:Name_Data></wd:Personal_Data>
    <wd:Worker_Status_Data><wd:Active>1</wd:Active><wd:Hire_Date>2020-01-01</wd:Hire_Date></wd:Worker_Status_Data>
    <wd:Certification_Achievement_Data><wd:Certification_Name>BLS</wd:Certification_Name><wd:Expiration_Date>2027-01-31</wd:Expiration_Date></wd:Certification_Achievement_Data>
    </wd:Worker_Data></wd:Worker></wd:Response_Data></wd:Get_Workers_Response></env:Body></env:Envelope>
    """,
    [
      "employee_number=7 given_name=Jane family_name=Doe preferred_name=Janie employment_status=1:active hired_on=2020-01-01 "
        + "[credential=BLS expires_on=2027-01-31]"
    ], connector: "workday-get-workers"),
  Quirk(
    "PeopleSoft: the newest effective row",
    """
    <WORKFORCE_SYNC><MsgData><Transaction><PERSON class="R"><EMPLID>7</EMPLID></PERSON><NAMES class="R"><FIRST_NAME>Jane</FIRST_NAME><LAST_NAME>Doe</LAST_NAME></NAMES>
    <JOB class="R"><EFFDT>2020-01-01</EFFDT><EFFSEQ>0</EFFSEQ><EMPL_STATUS>A</EMPL_STATUS></JOB><JOB class="R"><EFFDT>2025-01-01</EFFDT><EFFSEQ>0</EFFSEQ><EMPL_STATUS>L</EMPL_STATUS></JOB>
    </Transaction></MsgData></WORKFORCE_SYNC>
    """, ["employee_number=7 given_name=Jane family_name=Doe employment_status=L:leave"], connector: "peoplesoft"),
  Quirk(
    "UKG",
    """
    <employees><employee><employeeNumber>7</employeeNumber><companyCode>N</companyCode><firstName>Jane</firstName><lastName>Doe</lastName><employeeStatusCode>T</employeeStatusCode>
    <license><licenseDescription>RN</licenseDescription><licenseNumber>R1</licenseNumber><expirationDate>2027-01-31</expirationDate></license></employee></employees>
    """,
    [
      "employee_number=7 given_name=Jane family_name=Doe employment_status=T:left [credential=RN number=R1 expires_on=2027-01-31]"
    ], connector: "ukg-xml"),
  Quirk(
    "LER-RS",
    #"[{"person":{"name":{"given":"Jane","family":"Doe"}},"certifications":[{"certificationName":"BLS","issuingAuthority":{"name":"AHA"},"effectiveTimePeriod":{"validFrom":"2025-01-01","validTo":"2027-01-31"}}]}]"#,
    ["given_name=Jane family_name=Doe [credential=BLS issuer=AHA issued_on=2025-01-01 expires_on=2027-01-31]"],
    connector: "ler-rs"),
  Quirk(
    "NPPES: two licences, an organisation",
    "NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Provider Middle Name,Healthcare Provider Taxonomy Code_1,Provider License Number_1,Provider License Number State Code_1,Healthcare Provider Taxonomy Code_2,Provider License Number_2,Provider License Number State Code_2,Last Update Date\n"
      + "1234567893,1,DOE,JANE,,163W00000X,R1,TX,363L00000X,R2,NV,01/02/2026\n1234567893,2,,,,,,,,,,01/02/2026\n",
    [
      "ignored header",
      "npi=1234567893 family_name=DOE given_name=JANE [credential=163W00000X number=R1 jurisdiction=TX] [credential=363L00000X number=R2 jurisdiction=NV]",
      "ignored not-a-person",
    ], connector: "nppes"),
  Quirk(
    "Nursys JSON",
    #"{"licenses":[],"results":[{"ncsbnId":"1","firstName":"Jane","lastName":"Doe","licenses":[{"licenseType":"RN","licenseNumber":"R1","licenseStatus":"PROBATION (see history)","active":"Yes","licenseExpirationDate":"2027-01-31"}]}]}"#,
    [
      "given_name=Jane family_name=Doe [credential=RN number=R1 status='PROBATION (see history)':restricted status=Yes:active expires_on=2027-01-31]"
    ], connector: "nursys-json"),
  Quirk(
    "eCards CSV",
    "eCard Code,Course,First Name,Last Name,Email,Status,Issue Date,Renew By\n2555,BLS Provider,Jane,Doe,j@x.example,Unclaimed,2025-01-01,2027-01-31\n",
    [
      "ignored header",
      "given_name=Jane family_name=Doe email=j@x.example [number=2555 credential='BLS Provider' status=Unclaimed:in-process issued_on=2025-01-01 expires_on=2027-01-31]",
    ], connector: "ecards-csv"),
  Quirk(
    "Credly CSV",
    "Badge Template Name,Recipient Email,Issued To,Issued At,Expires At,State\nCISSP,j@x.example,Jane Doe,2025-01-01,2028-01-01,revoked\n",
    [
      "ignored header",
      "full_name='Jane Doe' email=j@x.example [credential=CISSP issued_on=2025-01-01 expires_on=2028-01-01 status=revoked:revoked]",
    ], connector: "credly-csv"),
  Quirk(
    "Open Badges 2.0",
    #"[{"id":"urn:1","type":"Assertion","recipient":{"type":"email","hashed":false,"identity":"j@x.example"},"badge":{"name":"BLS","issuer":{"name":"AHA"}},"issuedOn":"2025-01-01","expires":"2027-01-31"}]"#,
    [
      "email=j@x.example [number=urn:1 assertion_id=urn:1 credential=BLS issuer=AHA issued_on=2025-01-01 expires_on=2027-01-31]"
    ],
    connector: "open-badges"),
  Quirk(
    "FAA: blanks before headers, an empty last column",
    "UNIQUE ID, FIRST NAME, LAST NAME, STREET 1, CITY, STATE, TYPE, LEVEL, EXPIRE DATE,\nA1234567,JANE A,DOE,1 A ST,RENO,NV,P,A,062027,\n",
    [
      "ignored header",
      "given_name='JANE A' family_name=DOE street='1 A ST' city=RENO state=NV [note=A1234567 credential='Airline Transport Pilot' expires_on=2027-06]",
    ], connector: "faa-airmen"),
  Quirk(
    "verification XML nobody described",
    "<list asOf=\"2026-09-01\"><entry><holder>Jane Doe</holder><certificate><title>CISSP</title><number>1</number><status>Suspended</status></certificate></entry><entry><holder>John Roe</holder><certificate><title>CISSP</title><number>2</number><status>Active</status></certificate></entry></list>",
    [
      "full_name='Jane Doe' [credential=CISSP number=1 status=Suspended:suspended]",
      "full_name='John Roe' [credential=CISSP number=2 status=Active:active]",
    ], asAt: "2026-09-01", connector: "verification-xml"),
  Quirk(
    "Oracle HDL",
    "METADATA|TalentCertification|PersonNumber|CertificationName|IssueDate|ExpirationDate|Status\nMERGE|TalentCertification|7|BLS|2024/01/02|2026/01/31|Active\n",
    [
      "ignored header",
      "employee_number=7 [credential=BLS issued_on=2024/01/02 expires_on=2026/01/31 status=Active:active]",
    ],
    connector: "oracle-hdl"),
  Quirk(
    "attributes instead of elements",
    "<Employees><Employee id=\"7\" status=\"Leave\"><First>Jane</First><Last>Doe</Last><Department>ICU</Department><Licence type=\"RN\" number=\"R1\" expires=\"2027-01-31\"/><Licence type=\"BLS\" expires=\"2027-02-28\"/></Employee><Employee id=\"8\"><First>John</First><Last>Roe</Last></Employee></Employees>",
    [
      "employee_number=7 employment_status=Leave:leave given_name=Jane family_name=Doe department=ICU [credential=RN number=R1 expires_on=2027-01-31] [credential=BLS expires_on=2027-02-28]",
      "employee_number=8 given_name=John family_name=Roe",
    ], connector: "hr-xml-generic"),
]

@Suite struct MoreConnectorTests {
  @Test(arguments: moreQuirks) func yieldsTheRecords(_ quirk: Quirk) throws {
    let mapped = try map(quirk.text, name: "file")
    #expect(lines(mapped) == quirk.expected)
    if let connector = quirk.connector { #expect(mapped.connectorName == connector) }
  }
}
