/// The tests that come with Muster; written by connectors/embed.sh from connectors/*.test.yaml.
enum ShippedConnectorCases {
  static let all: [(name: String, text: String)] = [
    (
      "adp-wfn",
      ##"""
      connector: adp-wfn
      cases:
        - why: "ADP workers"
          input: |-
            {"workers":[{"associateOID":"G1","workerID":{"idValue":"7"},"person":{"legalName":{"givenName":"Jane","familyName1":"Doe"},"birthDate":"1980-01-01"},"workerDates":{"originalHireDate":"2020-01-01"},"workerStatus":{"statusCode":{"codeValue":"Active"}}}]}
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe birth_date=1980-01-01 hired_on=2020-01-01 employment_status=Active:active"
        - why: "two ids for one person: the worker's id is the number, the associate's never; licences with their dates"
          input: |-
            {"workers":[{"associateOID":"G9","workerID":{"idValue":"0009"},"person":{"legalName":{"givenName":"John","familyName1":"Roe","nickName":"Jack"}},"workerDates":{"originalHireDate":"2015-03-02","terminationDate":"2026-01-31","rehireDate":"2019-05-06"},"workerStatus":{"statusCode":{"codeValue":"T"}},"licenses":[{"nameCode":{"shortName":"RN"},"licenseID":{"idValue":"R9"},"effectiveDate":"2024-02-01","expirationDate":"2026-01-31"},{"nameCode":{"shortName":"BLS"}}]}]}
          expect:
            - "employee_number=0009 given_name=John family_name=Roe preferred_name=Jack hired_on=2015-03-02 left_on=2026-01-31 rehired_on=2019-05-06 employment_status=T:left [credential=RN number=R9 issued_on=2024-02-01 expires_on=2026-01-31] [credential=BLS]"

      """##
    ),
    (
      "bamboohr-csv",
      ##"""
      connector: bamboohr-csv
      cases:
        - why: "BambooHR CSV"
          input: |
            Employee #,"Last name, First name",Status,Hire Date,Job Title,Department
            7,"Doe, Jane",Inactive,2020-01-01,Nurse,ICU
          expect:
            - "ignored header"
            - "full_name='Doe, Jane' employee_number=7 employment_status=Inactive:left hired_on=2020-01-01 job_title=Nurse department=ICU"
        - why: "field names of the API instead of titles; a terminated employee; the placeholder of an empty date"
          input: |
            employeeNumber,firstName,lastName,preferredName,hireDate,jobTitle,employmentHistoryStatus,workEmail
            0012,John,Roe,Jack,0000-00-00,Cook,Terminated,john.roe@north.example
          expect:
            - "ignored header"
            - "employee_number=0012 given_name=John family_name=Roe preferred_name=Jack job_title=Cook employment_status=Terminated:left email=john.roe@north.example"

      """##
    ),
    (
      "bamboohr-xml",
      ##"""
      connector: bamboohr-xml
      cases:
        - why: "BambooHR: the field's name is an attribute"
          input: |-
            <employees><employee id="1"><field id="firstName">Jane</field><field id="lastName">Doe</field><field id="employeeNumber">77</field>
            <field id="status">Active</field><field id="hireDate">0000-00-00</field><field id="workEmail" /></employee>
            <employee id="2"><field id="firstName">John</field><field id="lastName">Roe</field><field id="status">Inactive</field></employee></employees>
          expect:
            - "employee_number=77 given_name=Jane family_name=Doe employment_status=Active:active"
            - "employee_number=2 given_name=John family_name=Roe employment_status=Inactive:left"
        - why: "rows of a table: the employee stands in an attribute, and a field's id is its name"
          input: |-
            <table><row id="321" employeeId="401"><field id="certification">BLS</field><field id="completed">2025-02-01</field><field id="expirationDate">2027-02-28</field></row><row id="322" employeeId="402"><field id="certification">ACLS</field><field id="completed">2025-03-01</field><field id="expirationDate">0000-00-00</field></row></table>
          expect:
            - "employee_number=401 [credential=BLS issued_on=2025-02-01 expires_on=2027-02-28]"
            - "employee_number=402 [credential=ACLS issued_on=2025-03-01 expires_on=0000-00-00]"

      """##
    ),
    (
      "client-matrix",
      ##"""
      connector: client-matrix
      cases:
        - why: "a promise by headcount"
          input: |
            Client,Credential,Headcount promised
            North,BLS,8
          expect:
            - "ignored header"
            - "client=North headcount=8 [credential=BLS]"
        - why: "a promise as a matrix of figures"
          input: |
            Promised staff per client,,
            Client,BLS,ACLS
            North,8,2
          expect:
            - "ignored title"
            - "ignored header"
            - "client=North headcount=8 [credential=BLS] | client=North headcount=2 [credential=ACLS]"
        - why: "a promise as a matrix of people"
          input: |
            Proposal to North,,
            Name,BLS,ACLS
            Jane Doe,x,
            John Roe,,x
          expect:
            - "ignored title"
            - "ignored header"
            - "full_name='Jane Doe' [credential=BLS cell=x]"
            - "full_name='John Roe' [credential=ACLS cell=x]"

      """##
    ),
    (
      "clr",
      ##"""
      connector: clr
      cases:
        - why: "credentials inside the learner's record are holdings of the learner"
          input: |-
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","ClrCredential"],"id":"urn:0","issuer":{"id":"https://i.example","name":"College"},"validFrom":"2026-01-01T00:00:00Z","credentialSubject":{"type":["ClrSubject"],"identifier":[{"identityType":"emailAddress","hashed":false,"identityHash":"jane@x.example"}],"verifiableCredential":[{"id":"urn:1","issuer":{"id":"https://a.example","name":"AHA"},"validFrom":"2025-02-01T00:00:00Z","validUntil":"2027-02-28T00:00:00Z","credentialSubject":{"achievement":{"name":"BLS"}}},{"id":"urn:2","issuer":{"id":"https://a.example","name":"AHA"},"validFrom":"2025-03-01T00:00:00Z","credentialSubject":{"achievement":{"name":"ACLS"}}}]}}
          expect:
            - "email=jane@x.example [assertion_id=urn:1 issuer_id=https://a.example issuer=AHA issued_on=2025-02-01T00:00:00Z expires_on=2027-02-28T00:00:00Z credential=BLS assertion_id=urn:0 issuer_id=https://i.example] [assertion_id=urn:2 issuer_id=https://a.example issuer=AHA issued_on=2025-03-01T00:00:00Z credential=ACLS assertion_id=urn:0 issuer_id=https://i.example]"
        - why: "what is said of the record's own standing is said of each credential in it, beside what that one says"
          input: |-
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","ClrCredential"],"id":"urn:0","issuer":"https://i.example","validFrom":"2026-01-01","revoked":true,"credentialStatus":{"id":"https://i.example/s#8","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"8","statusListCredential":"https://i.example/s"},"credentialSubject":{"name":"Jane Doe","verifiableCredential":[{"id":"urn:1","issuer":"https://a.example","validFrom":"2025-02-01","credentialStatus":{"type":"BitstringStatusListEntry","statusListIndex":"3","statusListCredential":"https://a.example/s"},"credentialSubject":{"achievement":{"name":"BLS"}}},{"id":"urn:2","issuer":"https://a.example","validFrom":"2025-03-01","credentialSubject":{"achievement":{"name":"ACLS"}}}]}}
          expect:
            - "full_name='Jane Doe' [assertion_id=urn:1 issuer_id=https://a.example issued_on=2025-02-01 status_entry=https://a.example/s status_index=3 credential=BLS assertion_id=urn:0 issuer_id=https://i.example status=true:revoked status_entry=https://i.example/s status_purpose=revocation status_index=8] [assertion_id=urn:2 issuer_id=https://a.example issued_on=2025-03-01 credential=ACLS assertion_id=urn:0 issuer_id=https://i.example status=true:revoked status_entry=https://i.example/s status_purpose=revocation status_index=8]"

      """##
    ),
    (
      "credly-csv",
      ##"""
      connector: credly-csv
      cases:
        - why: "Credly CSV"
          input: |
            Badge Template Name,Recipient Email,Issued To,Issued At,Expires At,State
            CISSP,j@x.example,Jane Doe,2025-01-01,2028-01-01,revoked
          expect:
            - "ignored header"
            - "full_name='Jane Doe' email=j@x.example [credential=CISSP issued_on=2025-01-01 expires_on=2028-01-01 status=revoked:revoked]"
        - why: "Credly CSV: a badge that waits to be accepted is in process, one turned down claims nothing; the issuer is the entity"
          input: |
            Badge Template Name,Issuer Name,Recipient Email,Issued To First Name,Issued To Last Name,Issued At,Expires At,State
            CISSP,ISC2,j@x.example,Jane,Doe,2025-01-01,2028-01-01,accepted
            CCSP,ISC2,j@x.example,Jane,Doe,2025-02-01,2028-02-01,pending
            SSCP,ISC2,j@x.example,Jane,Doe,2025-03-01,2028-03-01,rejected
          expect:
            - "ignored header"
            - "email=j@x.example given_name=Jane family_name=Doe [credential=CISSP issuer=ISC2 issued_on=2025-01-01 expires_on=2028-01-01 status=accepted:active]"
            - "email=j@x.example given_name=Jane family_name=Doe [credential=CCSP issuer=ISC2 issued_on=2025-02-01 expires_on=2028-02-01 status=pending:in-process]"
            - "ignored no-facts"

      """##
    ),
    (
      "credly-employees",
      ##"""
      connector: credly-employees
      cases:
        - why: "employees, one of whom has left"
          input: |
            external_id,email,first_name,last_name,employee_state
            0100,j@x.example,Jane,Doe,active
            0101,k@x.example,Kim,Roe,terminated
          expect:
            - "ignored header"
            - "employee_number=0100 email=j@x.example given_name=Jane family_name=Doe employment_status=active:active"
            - "employee_number=0101 email=k@x.example given_name=Kim family_name=Roe employment_status=terminated:left"
        - why: "a state that nobody mapped stays unmapped"
          input: |
            external_id,email,first_name,last_name,employee_state
            0100,j@x.example,Jane,Doe,on sabbatical
          expect:
            - "ignored header"
            - "employee_number=0100 email=j@x.example given_name=Jane family_name=Doe employment_status='on sabbatical'"

      """##
    ),
    (
      "credly-json",
      ##"""
      connector: credly-json
      cases:
        - why: "Credly"
          input: |-
            {"data":[{"id":"a","issued_at_date":"2025-01-01","expires_at_date":"2028-01-01","state":"accepted","issued_to":"Jane Doe","recipient_email":"jane@x.example","badge_template":{"name":"CISSP"},"issuer":{"entities":[{"entity":{"name":"ISC2"}}]}}]}
          expect:
            - "full_name='Jane Doe' email=jane@x.example [issued_on=2025-01-01 expires_on=2028-01-01 status=accepted:active credential=CISSP issuer=ISC2]"
        - why: "Credly: pending, turned down and revoked badges"
          input: |-
            {"data":[
              {"issued_at_date":"2025-01-01","expires_at_date":null,"state":"pending","issued_to":"Jane Doe","badge_template":{"name":"CCSP"},"issuer":{"entities":[{"entity":{"name":"ISC2"}}]}},
              {"issued_at_date":"2025-01-01","expires_at_date":"2028-01-01","state":"rejected","issued_to":"John Roe","badge_template":{"name":"CISSP"},"issuer":{"entities":[{"entity":{"name":"ISC2"}}]}},
              {"issued_at_date":"2025-01-01","expires_at_date":"2028-01-01","state":"revoked","issued_to":"Ann Poe","badge_template":{"name":"CISM"},"issuer":{"entities":[{"entity":{"name":"ISACA"}}]}}]}
          expect:
            - "full_name='Jane Doe' [issued_on=2025-01-01 status=pending:in-process credential=CCSP issuer=ISC2]"
            - "ignored no-facts"
            - "full_name='Ann Poe' [issued_on=2025-01-01 expires_on=2028-01-01 status=revoked:revoked credential=CISM issuer=ISACA]"

      """##
    ),
    (
      "ecards-csv",
      ##"""
      connector: ecards-csv
      cases:
        - why: "eCards CSV"
          input: |
            eCard Code,Course,First Name,Last Name,Email,Status,Issue Date,Renew By
            2555,BLS Provider,Jane,Doe,j@x.example,Unclaimed,2025-01-01,2027-01-31
          expect:
            - "ignored header"
            - "given_name=Jane family_name=Doe email=j@x.example [number=2555 credential='BLS Provider' status=Unclaimed:in-process issued_on=2025-01-01 expires_on=2027-01-31]"
        - why: "quoted names in reverse, renewal by month, a card without its code, one that was voided"
          input: |
            "eCard Code","Course","Student Name","Email","Status","Issue Date","Renew By"
            "2556","ACLS Provider","Roe, John","","Expired","6/14/2023","06/2025"
            "","BLS Provider","Doe, Jane","J@X.EXAMPLE","Claimed","06/14/2025","Jun 2027"
            "2558","PALS Provider","Poe, Ann","a@x.example","Voided","06/15/2025","Jun 2027"
          expect:
            - "ignored header"
            - "full_name='Roe, John' [number=2556 credential='ACLS Provider' status=Expired:expired issued_on=6/14/2023 expires_on=06/2025]"
            - "full_name='Doe, Jane' email=J@X.EXAMPLE [credential='BLS Provider' status=Claimed:active issued_on=06/14/2025 expires_on='Jun 2027']"
            - "full_name='Poe, Ann' email=a@x.example [number=2558 credential='PALS Provider' status=Voided:revoked issued_on=06/15/2025 expires_on='Jun 2027']"

      """##
    ),
    (
      "ecards-json",
      ##"""
      connector: ecards-json
      cases:
        - why: "a card without its code, a word of its own"
          input: |
            {"exportedAt": "2026-11-10T08:00:00Z", "eCards": [
              {"eCardCode": "2555", "course": "BLS Provider", "status": "Current", "issueDate": "2025-06-14",
               "expirationDate": "2027-06-30", "student": {"firstName": "Jane", "lastName": "Doe", "email": "j@x.example"}},
              {"eCardCode": null, "course": "ACLS Provider", "status": "Withheld", "issueDate": "2025-06-14",
               "expirationDate": "2027-06-30", "student": {"firstName": "John", "lastName": "Roe"}}]}
          as_at: "2026-11-10T08:00:00Z"
          expect:
            - "given_name=Jane family_name=Doe email=j@x.example [number=2555 credential='BLS Provider' status=Current:active issued_on=2025-06-14 expires_on=2027-06-30]"
            - "given_name=John family_name=Roe [credential='ACLS Provider' status=Withheld issued_on=2025-06-14 expires_on=2027-06-30]"
        - why: "flat cards in a plain list: one voided, one that nobody has claimed"
          input: |-
            [{"eCardCode":"2557","courseName":"PALS Provider","studentName":"Ann Poe","studentEmail":"a@x.example","eCardStatus":"Voided","issueDate":"2025-01-31","expireDate":"2027-01-31"},
             {"eCardCode":"2559","courseName":"BLS Provider","studentName":"Jane Doe","studentEmail":"j@x.example","eCardStatus":"Unclaimed","issueDate":"2026-06-14","expireDate":"2028-06-30"}]
          expect:
            - "full_name='Ann Poe' email=a@x.example [number=2557 credential='PALS Provider' status=Voided:revoked issued_on=2025-01-31 expires_on=2027-01-31]"
            - "full_name='Jane Doe' email=j@x.example [number=2559 credential='BLS Provider' status=Unclaimed:in-process issued_on=2026-06-14 expires_on=2028-06-30]"

      """##
    ),
    (
      "exclusion-table",
      ##"""
      connector: exclusion-table
      cases:
        - why: "a list of excluded people, known by its headers"
          input: |
            Name,DOB,Exclusion Date,Exclusion Type,Reinstatement Date
            "Doe, Jane",1980-01-02,2020-01-15,1128(a)(1),
            "Roe, John",1975-03-04,2015-06-20,1128(b)(4),2019-07-01
          expect:
            - "ignored header"
            - "full_name='Doe, Jane' birth_date=1980-01-02 {excluded_on=2020-01-15 exclusion_type=1128(a)(1)}"
            - "full_name='Roe, John' birth_date=1975-03-04 {excluded_on=2015-06-20 exclusion_type=1128(b)(4) reinstated_on=2019-07-01}"
        - why: "a state's list of sanctioned providers, with firms among them"
          input: |
            Last Name,First Name,Business Name,NPI,License Number,Provider Type,Sanction Type,Sanction Date
            Doe,Jane,,1234567893,RN123,Nurse,Termination,01/15/2020
            ,,Acme Home Health LLC,,,Agency,Termination,02/20/2021
          expect:
            - "ignored header"
            - "family_name=Doe given_name=Jane npi=1234567893 {exclusion_type=Termination excluded_on=01/15/2020}"
            - "ignored not-a-person"

      """##
    ),
    (
      "faa-airmen-fixed",
      ##"""
      connector: faa-airmen-fixed
      cases:
        - why: "no header: the lines have the layout's length and its values their shapes"
          input: |
            A1234567JANE A                        DOE JR                        1 A ST                                                            RENO             NV89501     USA               WP1062026062027
            C0000002JOHN                          ROE                           PO BOX 2                         UNIT 3                           SPARKS           NV89431-0001USA               WP             
          expect:
            - "given_name='JANE A' family_name='DOE JR' street='1 A ST' city=RENO state=NV postcode=89501 [note=A1234567 credential='First Class Medical Certificate' issued_on=2026-06 expires_on=2027-06]"
            - "given_name=JOHN family_name=ROE street='PO BOX 2' city=SPARKS state=NV postcode=89431-0001"

      """##
    ),
    (
      "faa-airmen",
      ##"""
      connector: faa-airmen
      cases:
        - why: "FAA: blanks before headers, an empty last column, type and level in words, a day of an instructor's certificate"
          input: |
            UNIQUE ID, FIRST NAME, LAST NAME, STREET 1, CITY, STATE, TYPE, LEVEL, EXPIRE DATE,
            A1234567,JANE A,DOE,1 A ST,RENO,NV,P,A,,
            A1234567,JANE A,DOE,1 A ST,RENO,NV,F,,06302027,
          expect:
            - "ignored header"
            - "given_name='JANE A' family_name=DOE street='1 A ST' city=RENO state=NV [note=A1234567 credential='Airline Transport Pilot']"
            - "given_name='JANE A' family_name=DOE street='1 A ST' city=RENO state=NV [note=A1234567 credential='Flight Instructor Certificate' expires_on=2027-06-30]"
        - why: "FAA: the basic file tells of medical certificates, by month"
          input: |
            UNIQUE ID, FIRST NAME, LAST NAME, CITY, STATE, REGION, MED CLASS, MED DATE, MED EXP DATE,
            A1234567,JANE A,DOE,RENO,NV,WP,1,062026,062027,
          expect:
            - "ignored header"
            - "given_name='JANE A' family_name=DOE city=RENO state=NV [note=A1234567 credential='First Class Medical Certificate' issued_on=2026-06 expires_on=2027-06]"

      """##
    ),
    (
      "faa-certificates-fixed",
      ##"""
      connector: faa-certificates-fixed
      cases:
        - why: "no header: type and level in words, a day of an instructor's certificate, somebody of one name"
          input: |
            A1234567JANE A                        DOE JR                        PA        A/AMEL    C/ASEL
            A1234567JANE A                        DOE JR                        F 06302027F/ASE
            C0000002                              SUKARNO                       M 00000000M/A       M/P
          expect:
            - "given_name='JANE A' family_name='DOE JR' [note=A1234567 credential='Airline Transport Pilot']"
            - "given_name='JANE A' family_name='DOE JR' [note=A1234567 credential='Flight Instructor Certificate' expires_on=2027-06-30]"
            - "family_name=SUKARNO [note=C0000002 credential='FAA Mechanic Certificate']"

      """##
    ),
    (
      "hr-json-generic",
      ##"""
      connector: hr-json-generic
      cases:
        - why: "HR JSON nobody described"
          input: |-
            [{"employeeId":"7","firstName":"Jane","lastName":"Doe","jobTitle":"Nurse","status":"Active","certifications":[{"name":"BLS","expiryDate":"2027-01-31"}]},{"employeeId":"8","firstName":"John","lastName":"Roe","jobTitle":"Cook","status":"Terminated","certifications":[]}]
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe job_title=Nurse employment_status=Active:active [credential=BLS expires_on=2027-01-31]"
            - "employee_number=8 given_name=John family_name=Roe job_title=Cook employment_status=Terminated:left"
        - why: "employees inside an object, a leaver with the day, a licence with number and status"
          input: |-
            {"employees":[{"employeeNumber":"0012","firstName":"Amy","lastName":"Stone","department":"ICU","hireDate":"2019-04-01","terminationDate":"2026-01-31","licenses":[{"type":"RN","number":"R-12","expirationDate":"2026-12-31"}]},{"employeeNumber":"0013","firstName":"Ben","lastName":"Lund","department":"Kitchen","hireDate":"2021-09-13"}]}
          expect:
            - "employee_number=0012 given_name=Amy family_name=Stone department=ICU hired_on=2019-04-01 left_on=2026-01-31 [credential=RN number=R-12 expires_on=2026-12-31]"
            - "employee_number=0013 given_name=Ben family_name=Lund department=Kitchen hired_on=2021-09-13"

      """##
    ),
    (
      "hr-table",
      ##"""
      connector: hr-table
      cases:
        - why: "an employee list is HR's"
          input: |
            Employee ID,Full Name,Job Title,Department,Hire Date,Employment Status
            1,Jane Doe,Nurse,ICU,2020-01-01,Active
          expect:
            - "ignored header"
            - "full_name='Jane Doe' employee_number=1 job_title=Nurse department=ICU hired_on=2020-01-01 employment_status=Active:active"
        - why: "a title above the header, a leaver with a date and numbers with zeros"
          input: |
            Staff list as of 2026-03-01,,,,,
            Emp No,Surname,Forename,Department,Start Date,Termination Date
            0007,Doe,Jane,ICU,2020-01-01,
            0008,Roe,John,Kitchen,2015-03-02,2026-01-31
          expect:
            - "ignored title"
            - "ignored header"
            - "employee_number=0007 family_name=Doe given_name=Jane department=ICU hired_on=2020-01-01"
            - "employee_number=0008 family_name=Roe given_name=John department=Kitchen hired_on=2015-03-02 left_on=2026-01-31"

      """##
    ),
    (
      "hr-xml-25",
      ##"""
      connector: hr-xml-25
      cases:
        - why: "HR-XML 2.5: flexible dates"
          input: |-
            <Candidate xmlns="http://ns.hr-xml.org/2007-04-15"><CandidateProfile><PersonalData><PersonName><GivenName>Jane</GivenName><FamilyName>Doe</FamilyName></PersonName></PersonalData>
            <LicensesAndCertifications><LicenseOrCertification><Name>BLS</Name><Id><IdValue>1</IdValue></Id><EffectiveDate><ValidFrom><YearMonth>2025-01</YearMonth></ValidFrom><ValidTo><AnyDate>2027-01-31</AnyDate></ValidTo></EffectiveDate></LicenseOrCertification>
            <LicenseOrCertification><Name>ACLS</Name></LicenseOrCertification></LicensesAndCertifications></CandidateProfile></Candidate>
          expect:
            - "given_name=Jane family_name=Doe [credential=BLS number=1 issued_on=2025-01 expires_on=2027-01-31] [credential=ACLS]"
        - why: "a human resource with a free-text date, a year alone, an issuer, and an empty name beside the formatted one"
          input: |-
            <HumanResource xmlns="http://ns.hr-xml.org/2006-02-28"><HumanResourceId idOwner="N"><IdValue>H-7</IdValue></HumanResourceId><ResourceInformation><PersonName><FormattedName>Jane Doe</FormattedName></PersonName></ResourceInformation>
            <Profile><LicensesAndCertifications><LicenseOrCertification><Name>RN</Name><IssuingAuthority countryCode="US">Texas Board of Nursing</IssuingAuthority><EffectiveDate><FirstIssuedDate><Year>2001</Year></FirstIssuedDate><ValidTo><StringDate>spring 2027</StringDate></ValidTo></EffectiveDate></LicenseOrCertification>
            <LicenseOrCertification><Name>BLS</Name><EffectiveDate><ValidFrom><StringDate>2001-2002</StringDate></ValidFrom></EffectiveDate></LicenseOrCertification></LicensesAndCertifications></Profile></HumanResource>
          expect:
            - "employee_number=H-7 full_name='Jane Doe' [credential=RN issuer='Texas Board of Nursing' issued_on=2001 expires_on='spring 2027'] [credential=BLS issued_on=2001-2002]"

      """##
    ),
    (
      "hr-xml-generic",
      ##"""
      connector: hr-xml-generic
      cases:
        - why: "HR XML nobody described"
          input: |-
            <Staff exportDate="2026-05-01"><Person><PersonnelNo>7</PersonnelNo><Surname>Doe</Surname><Forename>Jane</Forename><JobTitle>Nurse</JobTitle><HireDate>2020-01-01</HireDate>
            <Certificates><Certificate><Name>BLS</Name><ValidUntil>2027-01-31</ValidUntil></Certificate><Certificate><Name>ACLS</Name><ValidUntil>2027-02-28</ValidUntil></Certificate></Certificates></Person>
            <Person><PersonnelNo>8</PersonnelNo><Surname>Roe</Surname><Forename>John</Forename></Person></Staff>
          as_at: "2026-05-01"
          expect:
            - "employee_number=7 family_name=Doe given_name=Jane job_title=Nurse hired_on=2020-01-01 [credential=BLS expires_on=2027-01-31] [credential=ACLS expires_on=2027-02-28]"
            - "employee_number=8 family_name=Roe given_name=John"
        - why: "attributes instead of elements"
          input: |-
            <Employees><Employee id="7" status="Leave"><First>Jane</First><Last>Doe</Last><Department>ICU</Department><Licence type="RN" number="R1" expires="2027-01-31"/><Licence type="BLS" expires="2027-02-28"/></Employee><Employee id="8"><First>John</First><Last>Roe</Last></Employee></Employees>
          expect:
            - "employee_number=7 employment_status=Leave:leave given_name=Jane family_name=Doe department=ICU [credential=RN number=R1 expires_on=2027-01-31] [credential=BLS expires_on=2027-02-28]"
            - "employee_number=8 given_name=John family_name=Roe"

      """##
    ),
    (
      "isc2",
      ##"""
      connector: isc2
      cases:
        - why: "a member export: two status columns"
          input: |
            Member Number,Name,Certification,Status,AMF Status,Cycle End Date
            55,Jane Doe,CISSP,Active,Overdue,2027-05-31
          expect:
            - "ignored header"
            - "full_name='Jane Doe' [number=55 credential=CISSP status=Active:active status=Overdue:lapsed expires_on=2027-05-31]"
        - why: "fees and points are two conditions, each lost by itself; who no longer practises holds nothing to rely on"
          input: |
            Member Number,Name,Certification,Status,AMF Status,Cycle End Date
            56,John Roe,CCSP,Suspended - AMF,Overdue,2027-05-31
            57,Ann Poe,CISM,Non-Practicing,Paid,2027-12-31
            58,Gwen Marsh,CISA,Revoked - CPE,Paid,12/31/2026
            0059,Kim Lee,SSCP,In Good Standing,Paid,2028-01-31
            60,Lee Kim,CISSP,Terminated,,2026-01-31
          expect:
            - "ignored header"
            - "full_name='John Roe' [number=56 credential=CCSP status='Suspended - AMF':suspended status=Overdue:lapsed expires_on=2027-05-31]"
            - "full_name='Ann Poe' [number=57 credential=CISM status=Non-Practicing:inactive status=Paid:active expires_on=2027-12-31]"
            - "full_name='Gwen Marsh' [number=58 credential=CISA status='Revoked - CPE':revoked status=Paid:active expires_on=12/31/2026]"
            - "full_name='Kim Lee' [number=0059 credential=SSCP status='In Good Standing':active status=Paid:active expires_on=2028-01-31]"
            - "full_name='Lee Kim' [number=60 credential=CISSP status=Terminated:revoked expires_on=2026-01-31]"
        - why: "a term as a cycle, and fees paid through a day"
          input: |
            Member ID,First Name,Last Name,Designation,Status,Cycle Start,Cycle End,AMF Paid Through
            123456,Nadia,Petrov,CISSP,Active,06/01/2024,05/31/2027,05/31/2027
          expect:
            - "ignored header"
            - "given_name=Nadia family_name=Petrov note=05/31/2027 [number=123456 credential=CISSP status=Active:active issued_on=06/01/2024 expires_on=05/31/2027]"

      """##
    ),
    (
      "ler-rs",
      ##"""
      connector: ler-rs
      cases:
        - why: "LER-RS"
          input: |-
            [{"person":{"name":{"given":"Jane","family":"Doe"}},"certifications":[{"certificationName":"BLS","issuingAuthority":{"name":"AHA"},"effectiveTimePeriod":{"validFrom":"2025-01-01","validTo":"2027-01-31"}}]}]
          expect:
            - "given_name=Jane family_name=Doe [credential=BLS issuer=AHA issued_on=2025-01-01 expires_on=2027-01-31]"
        - why: "a licence in progress has no dates yet; the formatted name alone"
          input: |-
            [{"person":{"name":{"formattedName":"John Roe"}},"certifications":[],"licenses":[{"licenseName":"RN","licenseNumber":"R1","status":"In Progress"}]}]
          expect:
            - "full_name='John Roe' [credential=RN number=R1 status='In Progress':in-process]"

      """##
    ),
    (
      "mail",
      ##"""
      connector: mail
      cases:
        - why: "a renewal with its date and number"
          input: |
            From: Jane Doe <jane.doe@north.example>
            To: Dana Reyes <dana@north.example>
            Subject: BLS
            Date: Wed, 4 Mar 2026 10:00:00 +0100
            Message-ID: <1@x.example>

            My BLS was renewed. The new card, number 255501, is valid until 31 May 2028.
          expect:
            - "full_name='Jane Doe' email=jane.doe@north.example [credential=BLS status=renewed:active expires_on='31 May 2028' number=255501]"
        - why: "a plan says nothing"
          input: |
            From: Jane Doe <jane.doe@north.example>
            To: Dana Reyes <dana@north.example>
            Subject: BLS
            Date: Wed, 4 Mar 2026 10:00:00 +0100
            Message-ID: <2@x.example>

            I will renew my BLS next week.
          expect:
            - "ignored no-facts"

      """##
    ),
    (
      "nppes",
      ##"""
      connector: nppes
      cases:
        - why: "NPPES: two licences, an organisation"
          input: |
            NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Provider Middle Name,Healthcare Provider Taxonomy Code_1,Provider License Number_1,Provider License Number State Code_1,Healthcare Provider Taxonomy Code_2,Provider License Number_2,Provider License Number State Code_2,Last Update Date
            1234567893,1,DOE,JANE,,163W00000X,R1,TX,363L00000X,R2,NV,01/02/2026
            1234567893,2,,,,,,,,,,01/02/2026
          expect:
            - "ignored header"
            - "npi=1234567893 family_name=DOE given_name=JANE [credential=163W00000X number=R1 jurisdiction=TX] [credential=363L00000X number=R2 jurisdiction=NV]"
            - "ignored not-a-person"
        - why: "NPPES: a deactivated entry, one active again, one deactivated again, and what is left of one without a name"
          input: |
            NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Provider Other Last Name,Provider Other Last Name Type Code,Last Update Date,NPI Deactivation Date,NPI Reactivation Date,Healthcare Provider Taxonomy Code_1,Provider License Number_1,Provider License Number State Code_1,Healthcare Provider Taxonomy Code_2,Provider License Number_2,Provider License Number State Code_2
            1234567893,1,DOE,JANE,SMITH,1,01/02/2026,05/01/2025,,163W00000X,0012345,TX,,,
            1679576722,1,ROE,JOHN,,,01/02/2026,12/31/2024,02/01/2025,207X00000X,12637,NE,,,
            1306849450,1,POE,ANN,,,01/02/2026,06/01/2025,02/01/2025,363A00000X,P7,OH,,,
            1588667638,,,,,,01/02/2026,01/05/2026,,,,,,,
          expect:
            - "ignored header"
            - "npi=1234567893 family_name=DOE given_name=JANE former_name=SMITH [credential=NPI status=Deactivated:inactive] [credential=163W00000X number=0012345 jurisdiction=TX]"
            - "npi=1679576722 family_name=ROE given_name=JOHN [credential=NPI status=Reactivated:active] [credential=207X00000X number=12637 jurisdiction=NE]"
            - "npi=1306849450 family_name=POE given_name=ANN [credential=NPI status=Deactivated:inactive] [credential=363A00000X number=P7 jurisdiction=OH]"
            - "npi=1588667638 [credential=NPI status=Deactivated:inactive]"
        - why: "NPPES after a spreadsheet: float tails in codes and numbers; a deactivation date that is none is no leave to practise"
          input: |
            NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Provider Middle Name,Last Update Date,NPI Deactivation Date,NPI Reactivation Date,Healthcare Provider Taxonomy Code_1,Provider License Number_1,Provider License Number State Code_1,Healthcare Provider Taxonomy Code_2,Provider License Number_2,Provider License Number State Code_2
            1234567893.0,1.0,DOE,JANE,Q,01/02/2026,,,163W00000X,688482168.0,TX,,,
            1497758544.0,2.0,,,,01/02/2026,,,251G00000X,,,,,
            1679576722.0,1.0,ROE,JOHN,,01/02/2026,yes,,207X00000X,12637.0,NE,,,
          expect:
            - "ignored header"
            - "npi=1234567893.0 family_name=DOE given_name=JANE middle_name=Q [credential=163W00000X number=688482168.0 jurisdiction=TX]"
            - "ignored not-a-person"
            - "npi=1679576722.0 family_name=ROE given_name=JOHN [credential=NPI status='NPI Deactivation Date: yes'] [credential=207X00000X number=12637.0 jurisdiction=NE]"
        - why: "NPPES: what a provider calls itself is no licence, and is kept beside a status"
          input: |
            NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Provider Credential Text,Last Update Date,NPI Deactivation Date,NPI Reactivation Date,Healthcare Provider Taxonomy Code_1,Provider License Number_1,Provider License Number State Code_1,Healthcare Provider Taxonomy Code_2,Provider License Number_2,Provider License Number State Code_2
            1234567893,1,DOE,JANE,"R.N., MSN",01/02/2026,05/01/2025,,163W00000X,0012345,TX,,,
            1679576722,1,ROE,JOHN,M.D.,01/02/2026,,,163W00000X,12637,NE,,,
          expect:
            - "ignored header"
            - "npi=1234567893 family_name=DOE given_name=JANE [credential=NPI note='R.N., MSN' status=Deactivated:inactive] [credential=163W00000X number=0012345 jurisdiction=TX]"
            - "npi=1679576722 family_name=ROE given_name=JOHN [credential=163W00000X number=12637 jurisdiction=NE]"
        - why: "NPPES: cut down to the first licence of each"
          input: |
            NPI,Entity Type Code,Provider Last Name (Legal Name),Provider First Name,Healthcare Provider Taxonomy Code_1,Provider License Number_1,Provider License Number State Code_1
            1234567893,1,DOE,JANE,163W00000X,R1,TX
          expect:
            - "ignored header"
            - "npi=1234567893 family_name=DOE given_name=JANE [credential=163W00000X number=R1 jurisdiction=TX]"

      """##
    ),
    (
      "nursys-enrolment",
      ##"""
      connector: nursys-enrolment
      cases:
        - why: "an enrolment file verifies no licence, whichever way its rows go"
          input: |
            SubmissionActionCode,JurisdictionAbbreviation,LicenseNumber,LicenseType,NcsbnId,Email,City,State,Zip,LastFourSSN,BirthYear,NotificationsEnabled,RemindersEnabled,RecordId,LocationList
            A,TX,R1,RN,1,j@x.example,Austin,TX,78701,1234,1980,Y,Y,E1,ICU|ER
            U,TX,R2,RN,2,k@x.example,Austin,TX,78701,2345,1981,Y,Y,E2,
            R,NV,R3,PN,3,l@x.example,Reno,NV,89501,3456,1982,Y,Y,E3,
          expect: ["ignored header", "ignored no-facts", "ignored no-facts", "ignored no-facts"]
        - why: "an action that is none of the three is read as a person who holds nothing"
          input: |
            SubmissionActionCode,JurisdictionAbbreviation,LicenseNumber,LicenseType,NcsbnId,Email,RecordId
            A,TX,R1,RN,1,j@x.example,E1
            X,TX,R2,RN,2,k@x.example,E2
          expect: ["ignored header", "ignored no-facts", "email=k@x.example"]

      """##
    ),
    (
      "nursys-json",
      ##"""
      connector: nursys-json
      cases:
        - why: "Nursys JSON"
          input: |-
            {"licenses":[],"results":[{"ncsbnId":"1","firstName":"Jane","lastName":"Doe","licenses":[{"licenseType":"RN","licenseNumber":"R1","licenseStatus":"PROBATION (see history)","active":"Yes","licenseExpirationDate":"2027-01-31"}]}]}
          expect:
            - "given_name=Jane family_name=Doe [credential=RN number=R1 status='PROBATION (see history)':restricted status=Yes:active expires_on=2027-01-31]"
        - why: "Nursys JSON: two licences of a nurse; a discipline beside them is neither a licence nor a date of one"
          input: |-
            {"LookupResults":[
              {"NcsbnId":"1","FirstName":"Jane","LastName":"Doe","NurseLookupLicenses":[
                {"JurisdictionAbbreviation":"TX","LicenseType":"RN","LicenseNumber":"R1","Active":"YES","LicenseStatus":"REVOKED","LicenseOriginalDate":"2020-01-01","LicenseExpirationDate":"2027-01-31","CompactStatus":"Multistate"},
                {"JurisdictionAbbreviation":"NV","LicenseType":"PN","LicenseNumber":"R9","Active":"NO","LicenseStatus":"EXPIRED","LicenseExpirationDate":"2015-01-31","CompactStatus":"Single State"}],
               "NurseLookupDisciplines":[{"JurisdictionAbbreviation":"TX","LicenseType":"RN","LicenseNumber":"R1","DateActionWasTaken":"2024-05-05"}]},
              {"NcsbnId":"2","FirstName":"Ann","LastName":"Poe","NurseLookupLicenses":[
                {"JurisdictionAbbreviation":"TX","LicenseType":"RN","LicenseNumber":"R2","Active":"YES","LicenseStatus":"CEASE & DESIST"}],"NurseLookupDisciplines":[]}]}
          expect:
            - "given_name=Jane family_name=Doe [jurisdiction=TX credential=RN number=R1 status=YES:active status=REVOKED:revoked issued_on=2020-01-01 expires_on=2027-01-31 note=Multistate] [jurisdiction=NV credential=PN number=R9 status=NO:inactive status=EXPIRED:expired expires_on=2015-01-31 note='Single State']"
            - "given_name=Ann family_name=Poe [jurisdiction=TX credential=RN number=R2 status=YES:active status='CEASE & DESIST':suspended]"

      """##
    ),
    (
      "nursys",
      ##"""
      connector: nursys
      cases:
        - why: "Nursys: active flag and status disagree"
          input: |
            FirstName,LastName,NcsbnId,JurisdictionAbbreviation,LicenseType,LicenseNumber,Active,LicenseStatus,LicenseOriginalDate,LicenseExpirationDate,CompactStatus
            Jane,Doe,1,TX,RN,R1,Yes,REVOKED,2020-01-01,2027-01-31,SINGLE STATE
            John,Roe,2,TX,RN,R2,Yes,UNENCUMBERED (see history),2020-01-01,2027-01-31,MULTISTATE
          expect:
            - "ignored header"
            - "given_name=Jane family_name=Doe [jurisdiction=TX credential=RN number=R1 status=Yes:active status=REVOKED:revoked issued_on=2020-01-01 expires_on=2027-01-31 note='SINGLE STATE']"
            - "given_name=John family_name=Roe [jurisdiction=TX credential=RN number=R2 status=Yes:active status='UNENCUMBERED (see history)':active issued_on=2020-01-01 expires_on=2027-01-31 note=MULTISTATE]"
        - why: "Nursys: conditions and a voluntary surrender; a word that nobody mapped stays unmapped"
          input: |
            FirstName,LastName,NcsbnId,JurisdictionAbbreviation,LicenseType,LicenseNumber,LicenseStatus,LicenseExpirationDate
            Jane,Doe,1,TX,RN,R1,PROBATION (see history),2027-01-31
            John,Roe,2,TX,RN,R2,VOLUNTARY SURRENDER,2027-01-31
            Ann,Poe,3,TX,RN,R3,UNDER REVIEW BY COURT,2027-01-31
          expect:
            - "ignored header"
            - "given_name=Jane family_name=Doe [jurisdiction=TX credential=RN number=R1 status='PROBATION (see history)':restricted expires_on=2027-01-31]"
            - "given_name=John family_name=Roe [jurisdiction=TX credential=RN number=R2 status='VOLUNTARY SURRENDER':surrendered expires_on=2027-01-31]"
            - "given_name=Ann family_name=Poe [jurisdiction=TX credential=RN number=R3 status='UNDER REVIEW BY COURT' expires_on=2027-01-31]"
        - why: "Nursys: two licences of one nurse in two states, an order to cease, and an expired licence that is flagged active"
          input: |
            FirstName,LastName,NcsbnId,JurisdictionAbbreviation,LicenseType,LicenseNumber,Active,LicenseStatus,LicenseExpirationDate,CompactStatus
            Jane,Doe,1,TX,RN,R1,Yes,UNENCUMBERED,2027-01-31,MULTISTATE
            Jane,Doe,1,NV,PN,P1,No,EXPIRED,2015-01-31,SINGLE STATE
            John,Roe,2,NV,RN,R2,Yes,CEASE & DESIST,2027-01-31,SINGLE STATE
            Ann,Poe,3,OH,RN,R3,Yes,EXPIRED,2020-01-31,SINGLE STATE
          expect:
            - "ignored header"
            - "given_name=Jane family_name=Doe [jurisdiction=TX credential=RN number=R1 status=Yes:active status=UNENCUMBERED:active expires_on=2027-01-31 note=MULTISTATE]"
            - "given_name=Jane family_name=Doe [jurisdiction=NV credential=PN number=P1 status=No:inactive status=EXPIRED:expired expires_on=2015-01-31 note='SINGLE STATE']"
            - "given_name=John family_name=Roe [jurisdiction=NV credential=RN number=R2 status=Yes:active status='CEASE & DESIST':suspended expires_on=2027-01-31 note='SINGLE STATE']"
            - "given_name=Ann family_name=Poe [jurisdiction=OH credential=RN number=R3 status=Yes:active status=EXPIRED:expired expires_on=2020-01-31 note='SINGLE STATE']"
        - why: "Nursys: the worst of the words in one text counts, with its cause; a word that the text takes back leaves it open"
          input: |
            FirstName,LastName,NcsbnId,JurisdictionAbbreviation,LicenseType,LicenseNumber,Active,LicenseStatus,LicenseExpirationDate
            Jane,Doe,1,TX,RN,R1,Yes,UNENCUMBERED - SUSPENDED,2027-01-31
            John,Roe,2,TX,RN,R2,Yes,"REPRIMAND, CEASE & DESIST (see history)",2027-01-31
            Ann,Poe,3,TX,RN,R3,Yes,"PROBATION, SUSPENSION STAYED",2027-01-31
          expect:
            - "ignored header"
            - "given_name=Jane family_name=Doe [jurisdiction=TX credential=RN number=R1 status=Yes:active status='UNENCUMBERED - SUSPENDED':suspended expires_on=2027-01-31]"
            - "given_name=John family_name=Roe [jurisdiction=TX credential=RN number=R2 status=Yes:active status='REPRIMAND, CEASE & DESIST (see history)':suspended expires_on=2027-01-31]"
            - "given_name=Ann family_name=Poe [jurisdiction=TX credential=RN number=R3 status=Yes:active status='PROBATION, SUSPENSION STAYED' expires_on=2027-01-31]"

      """##
    ),
    (
      "oig-leie",
      ##"""
      connector: oig-leie
      cases:
        - why: "LEIE: sentinels, a business, the other header of the waiver's state"
          input: |
            LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WAIVERSTATE
            DOE,JANE, ,,NURSE,,,0000000000,03/05/61,1 A ST,RENO,NV,89501,1128a1,20230518,00000000,20240101,NV
            ,, ,ACME SUPPLY,DME,,,0000000000,,1 A ST,RENO,NV,89501,1128a1,20230518,00000000,00000000,
          expect:
            - "ignored header"
            - "family_name=DOE given_name=JANE birth_date=05-Mar-61 street='1 A ST' city=RENO state=NV postcode=89501 {exclusion_type=1128a1 excluded_on=20230518 waiver_on=20240101 waiver_state=NV}"
            - "ignored not-a-person"
        - why: "LEIE: somebody whose name is Null, an exclusion taken back on its own day, a name of two halves"
          input: |
            LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WVRSTATE
            NULL,JANE,A,,NURSE,,,1234567893,19610305,1 A ST,RENO,NV,89501,1128b4,20230518,20230518,00000000,
            ROE-POE,JOHN, ,,IND- LIC HC SERV PRO,NURSE/NURSES AIDE,,0000000000,19700101,2 B ST,ELKO,NV,89801,1128a2,20200120,00000000,00000000,
          expect:
            - "ignored header"
            - "family_name=NULL given_name=JANE middle_name=A npi=1234567893 birth_date=19610305 street='1 A ST' city=RENO state=NV postcode=89501 {exclusion_type=1128b4 excluded_on=20230518 reinstated_on=20230518}"
            - "family_name=ROE-POE given_name=JOHN birth_date=19700101 street='2 B ST' city=ELKO state=NV postcode=89801 {exclusion_type=1128a2 excluded_on=20200120}"

      """##
    ),
    (
      "open-badges-3",
      ##"""
      connector: open-badges-3
      cases:
        - why: "both data models, an issuer that is a URL alone, and a hashed recipient whose name is given"
          input: |-
            [{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:1","issuer":{"id":"https://i.example","type":["Profile"],"name":"AHA"},"validFrom":"2025-02-01T00:00:00Z","validUntil":"2027-02-28T00:00:00Z","credentialSubject":{"type":["AchievementSubject"],"identifier":[{"identityType":"emailAddress","hashed":false,"identityHash":"jane@x.example"}],"achievement":{"type":["Achievement"],"name":"BLS"}}},
             {"issuer":"https://i.example","issuanceDate":"2025-02-01T00:00:00Z","expirationDate":"2027-02-28T00:00:00Z","credentialSubject":{"name":"John Roe","identifier":{"identityType":"emailAddress","hashed":true,"identityHash":"sha256$c7ef"},"achievement":{"name":"ACLS"}}}]
          expect:
            - "email=jane@x.example [assertion_id=urn:1 issuer_id=https://i.example issuer=AHA issued_on=2025-02-01T00:00:00Z expires_on=2027-02-28T00:00:00Z credential=BLS]"
            - "full_name='John Roe' [issuer_id=https://i.example issued_on=2025-02-01T00:00:00Z expires_on=2027-02-28T00:00:00Z credential=ACLS]"
        - why: "one credential alone: its list of identifiers is no list of records"
          input: |-
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":{"id":"https://i.example","name":"AHA"},"validFrom":"2025-02-01T00:00:00Z","credentialSubject":{"name":"Jane Doe","identifier":[{"identityType":"emailAddress","hashed":false,"identityHash":"jane@x.example"}],"achievement":{"name":"BLS"}}}
          expect:
            - "full_name='Jane Doe' email=jane@x.example [issuer_id=https://i.example issuer=AHA issued_on=2025-02-01T00:00:00Z credential=BLS]"
        - why: "signed credentials, one a line: the claims of the token stand in where the credential says nothing"
          input: |-
            eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2kuZXhhbXBsZSIsInN1YiI6ImRpZDpleGFtcGxlOmphbmUiLCJqdGkiOiJ1cm46dXVpZDoxIiwibmJmIjoxNzUxMzI4MDAwLCJleHAiOjE4MTQzMTM2MDAsInZjIjp7IkBjb250ZXh0IjpbImh0dHBzOi8vd3d3LnczLm9yZy8yMDE4L2NyZWRlbnRpYWxzL3YxIl0sInR5cGUiOlsiVmVyaWZpYWJsZUNyZWRlbnRpYWwiLCJPcGVuQmFkZ2VDcmVkZW50aWFsIl0sImNyZWRlbnRpYWxTdWJqZWN0Ijp7InR5cGUiOlsiQWNoaWV2ZW1lbnRTdWJqZWN0Il0sIm5hbWUiOiJKYW5lIERvZSIsImFjaGlldmVtZW50Ijp7Im5hbWUiOiJCTFMifX19fQ.c2ln
            eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2kuZXhhbXBsZSIsImp0aSI6InVybjp1dWlkOjIiLCJzdWIiOiJkaWQ6ZXhhbXBsZTpqb2huIiwiQGNvbnRleHQiOlsiaHR0cHM6Ly93d3cudzMub3JnL25zL2NyZWRlbnRpYWxzL3YyIl0sInR5cGUiOlsiVmVyaWZpYWJsZUNyZWRlbnRpYWwiLCJPcGVuQmFkZ2VDcmVkZW50aWFsIl0sImlzc3VlciI6eyJpZCI6Imh0dHBzOi8vaS5leGFtcGxlIiwibmFtZSI6IkFIQSJ9LCJ2YWxpZEZyb20iOiIyMDI1LTA3LTAxVDAwOjAwOjAwWiIsInZhbGlkVW50aWwiOiIyMDI3LTA2LTMwVDAwOjAwOjAwWiIsImNyZWRlbnRpYWxTdWJqZWN0IjpbeyJuYW1lIjoiSm9obiBSb2UiLCJhY2hpZXZlbWVudCI6eyJuYW1lIjoiQUNMUyJ9fV19.c2ln
          expect:
            - "full_name='Jane Doe' [credential=BLS assertion_id=urn:uuid:1 issuer_id=https://i.example issued_on=2025-07-01 expires_on=2027-06-30]"
            - "full_name='John Roe' [issuer_id=https://i.example issuer=AHA issued_on=2025-07-01T00:00:00Z expires_on=2027-06-30T00:00:00Z credential=ACLS assertion_id=urn:uuid:2]"
        - why: "two status entries and two hashed identifiers: each keeps its own parts, and an entry without a list is still one"
          input: |-
            [{"type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:1","issuer":{"id":"https://i.example","name":"AHA"},"validFrom":"2025-02-01","credentialStatus":[{"type":"BitstringStatusListEntry","statusPurpose":"message","statusListIndex":94567,"statusSize":2,"statusListCredential":"https://i.example/8","statusMessage":[{"status":"0x0","message":"pending_review"},{"status":"0x1","message":"accepted"}]},{"type":"BitstringStatusListEntry","id":"https://i.example/3#7"}],"credentialSubject":{"identifier":[{"identityType":"emailAddress","hashed":true,"salt":"s1","identityHash":"sha256$0000000000000000000000000000000000000000000000000000000000000001"},{"identityType":"emailAddress","hashed":true,"salt":"s2","identityHash":"sha256$0000000000000000000000000000000000000000000000000000000000000002"}],"name":"Jane Doe","achievement":{"name":"BLS"}}},
             {"id":"urn:2","issuer":"https://i.example","validFrom":"2025-02-01","credentialStatus":{"type":"BitstringStatusListEntry"},"credentialSubject":{"name":"John Roe","achievement":{"name":"ACLS"}}}]
          expect:
            - "recipient_salt=s1 recipient_salt=s2 recipient_hash=sha256$0000000000000000000000000000000000000000000000000000000000000001 recipient_hash=sha256$0000000000000000000000000000000000000000000000000000000000000002 full_name='Jane Doe' [assertion_id=urn:1 issuer_id=https://i.example issuer=AHA issued_on=2025-02-01 status_entry=https://i.example/8 status_entry=https://i.example/3#7 status_purpose=message status_index=94567 status_size=2 status_code=0x0 status_code=0x1 status_message=pending_review status_message=accepted credential=BLS]"
            - "full_name='John Roe' [assertion_id=urn:2 issuer_id=https://i.example issued_on=2025-02-01 status_entry=BitstringStatusListEntry credential=ACLS]"
        - why: "signed credentials in a list of the document's own, beside a token that is none"
          input: |-
            {"token":"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c2VyLTEiLCJzY29wZSI6InJlYWQifQ.c2ln","credentials":["eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2kuZXhhbXBsZSIsImp0aSI6InVybjp1dWlkOjEiLCJuYmYiOjE3NTEzMjgwMDAsImV4cCI6MTgxNDMxMzYwMCwidmMiOnsiQGNvbnRleHQiOlsiaHR0cHM6Ly93d3cudzMub3JnLzIwMTgvY3JlZGVudGlhbHMvdjEiXSwidHlwZSI6WyJWZXJpZmlhYmxlQ3JlZGVudGlhbCIsIk9wZW5CYWRnZUNyZWRlbnRpYWwiXSwiY3JlZGVudGlhbFN1YmplY3QiOnsibmFtZSI6IkphbmUgRG9lIiwiYWNoaWV2ZW1lbnQiOnsibmFtZSI6IkJMUyJ9fX19.c2ln","eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJAY29udGV4dCI6WyJodHRwczovL3d3dy53My5vcmcvbnMvY3JlZGVudGlhbHMvdjIiXSwidHlwZSI6WyJWZXJpZmlhYmxlQ3JlZGVudGlhbCIsIk9wZW5CYWRnZUNyZWRlbnRpYWwiXSwiaWQiOiJ1cm46dXVpZDoyIiwiaXNzdWVyIjp7ImlkIjoiaHR0cHM6Ly9pLmV4YW1wbGUiLCJuYW1lIjoiQUhBIn0sInZhbGlkRnJvbSI6IjIwMjUtMDctMDFUMDA6MDA6MDBaIiwiY3JlZGVudGlhbFN1YmplY3QiOnsibmFtZSI6IkpvaG4gUm9lIiwiYWNoaWV2ZW1lbnQiOnsibmFtZSI6IkFDTFMifX19.c2ln"]}
          expect:
            - "full_name='Jane Doe' [credential=BLS assertion_id=urn:uuid:1 issuer_id=https://i.example issued_on=2025-07-01 expires_on=2027-06-30] | full_name='John Roe' [assertion_id=urn:uuid:2 issuer_id=https://i.example issuer=AHA issued_on=2025-07-01T00:00:00Z credential=ACLS]"
        - why: "a presentation of version 2.0: credentials in envelopes are records of their own"
          input: |-
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"verifiableCredential":[{"@context":["https://www.w3.org/ns/credentials/v2"],"id":"data:application/vc+jwt,eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2kuZXhhbXBsZSIsImp0aSI6InVybjp1dWlkOjEiLCJuYmYiOjE3NTEzMjgwMDAsImV4cCI6MTgxNDMxMzYwMCwidmMiOnsiQGNvbnRleHQiOlsiaHR0cHM6Ly93d3cudzMub3JnLzIwMTgvY3JlZGVudGlhbHMvdjEiXSwidHlwZSI6WyJWZXJpZmlhYmxlQ3JlZGVudGlhbCIsIk9wZW5CYWRnZUNyZWRlbnRpYWwiXSwiY3JlZGVudGlhbFN1YmplY3QiOnsibmFtZSI6IkphbmUgRG9lIiwiYWNoaWV2ZW1lbnQiOnsibmFtZSI6IkJMUyJ9fX19.c2ln","type":"EnvelopedVerifiableCredential"},{"@context":["https://www.w3.org/ns/credentials/v2"],"id":"data:application/vc+jwt,eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJAY29udGV4dCI6WyJodHRwczovL3d3dy53My5vcmcvbnMvY3JlZGVudGlhbHMvdjIiXSwidHlwZSI6WyJWZXJpZmlhYmxlQ3JlZGVudGlhbCIsIk9wZW5CYWRnZUNyZWRlbnRpYWwiXSwiaWQiOiJ1cm46dXVpZDoyIiwiaXNzdWVyIjp7ImlkIjoiaHR0cHM6Ly9pLmV4YW1wbGUiLCJuYW1lIjoiQUhBIn0sInZhbGlkRnJvbSI6IjIwMjUtMDctMDFUMDA6MDA6MDBaIiwiY3JlZGVudGlhbFN1YmplY3QiOnsibmFtZSI6IkpvaG4gUm9lIiwiYWNoaWV2ZW1lbnQiOnsibmFtZSI6IkFDTFMifX19.c2ln","type":"EnvelopedVerifiableCredential"}]}
          expect:
            - "full_name='Jane Doe' [credential=BLS assertion_id=urn:uuid:1 issuer_id=https://i.example issued_on=2025-07-01 expires_on=2027-06-30]"
            - "full_name='John Roe' [assertion_id=urn:uuid:2 issuer_id=https://i.example issuer=AHA issued_on=2025-07-01T00:00:00Z credential=ACLS]"
        - why: "a signed presentation in a member, with a signed credential in it"
          input: |-
            {"vp_token":"eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJkaWQ6ZXhhbXBsZTpqYW5lIiwidnAiOnsidHlwZSI6WyJWZXJpZmlhYmxlUHJlc2VudGF0aW9uIl0sInZlcmlmaWFibGVDcmVkZW50aWFsIjpbImV5SmhiR2NpT2lKRlV6STFOaUlzSW5SNWNDSTZJa3BYVkNKOS5leUpwYzNNaU9pSm9kSFJ3Y3pvdkwya3VaWGhoYlhCc1pTSXNJbXAwYVNJNkluVnlianAxZFdsa09qRWlMQ0p1WW1ZaU9qRTNOVEV6TWpnd01EQXNJbVY0Y0NJNk1UZ3hORE14TXpZd01Dd2lkbU1pT25zaVFHTnZiblJsZUhRaU9sc2lhSFIwY0hNNkx5OTNkM2N1ZHpNdWIzSm5Mekl3TVRndlkzSmxaR1Z1ZEdsaGJITXZkakVpWFN3aWRIbHdaU0k2V3lKV1pYSnBabWxoWW14bFEzSmxaR1Z1ZEdsaGJDSXNJazl3Wlc1Q1lXUm5aVU55WldSbGJuUnBZV3dpWFN3aVkzSmxaR1Z1ZEdsaGJGTjFZbXBsWTNRaU9uc2libUZ0WlNJNklrcGhibVVnUkc5bElpd2lZV05vYVdWMlpXMWxiblFpT25zaWJtRnRaU0k2SWtKTVV5SjlmWDE5LmMybG4iXX19.c2ln"}
          expect:
            - "full_name='Jane Doe' [credential=BLS assertion_id=urn:uuid:1 issuer_id=https://i.example issued_on=2025-07-01 expires_on=2027-06-30]"
        - why: "a presentation that is not signed: its list is no learner's record"
          input: |-
            {"@context":["https://www.w3.org/ns/credentials/v2"],"type":"VerifiablePresentation","verifiableCredential":[{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:1","issuer":{"id":"https://i.example","name":"AHA"},"validFrom":"2025-02-01","credentialSubject":{"name":"Jane Doe","achievement":{"name":"BLS"}}}]}
          expect:
            - "full_name='Jane Doe' [assertion_id=urn:1 issuer_id=https://i.example issuer=AHA issued_on=2025-02-01 credential=BLS]"
        - why: "revoked by its own word; and two people who hold one badge"
          input: |-
            [{"type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:1","issuer":"https://i.example","validFrom":"2025-02-01","revoked":true,"credentialSubject":{"name":"Jane Doe","achievement":{"name":"BLS"}}},
             {"type":["VerifiableCredential","OpenBadgeCredential"],"id":"urn:2","issuer":"https://i.example","validFrom":"2025-02-01","credentialSubject":[{"name":"Jane Doe","achievement":{"name":"ACLS"}},{"name":"John Roe","achievement":{"name":"ACLS"}}]}]
          expect:
            - "full_name='Jane Doe' [assertion_id=urn:1 issuer_id=https://i.example issued_on=2025-02-01 status=true:revoked credential=BLS]"
            - "full_name='Jane Doe' [assertion_id=urn:2 issuer_id=https://i.example issued_on=2025-02-01 credential=ACLS] | full_name='John Roe' [assertion_id=urn:2 issuer_id=https://i.example issued_on=2025-02-01 credential=ACLS]"

      """##
    ),
    (
      "open-badges",
      ##"""
      connector: open-badges
      cases:
        - why: "Open Badges 2.0"
          input: |-
            [{"id":"urn:1","type":"Assertion","recipient":{"type":"email","hashed":false,"identity":"j@x.example"},"badge":{"name":"BLS","issuer":{"name":"AHA"}},"issuedOn":"2025-01-01","expires":"2027-01-31"}]
          expect:
            - "email=j@x.example [number=urn:1 assertion_id=urn:1 credential=BLS issuer=AHA issued_on=2025-01-01 expires_on=2027-01-31]"
        - why: "the badge's own id, written first, is not the assertion's; and one that has only a uid"
          input: |-
            [{"badge":{"id":"urn:badge","name":"BLS","issuer":{"id":"urn:issuer","name":"AHA"}},"id":"urn:1","recipient":{"type":"email","hashed":false,"identity":"j@x.example"},"issuedOn":"2025-01-01"},
             {"badge":{"name":"ACLS","issuer":{"name":"AHA"}},"uid":"u-2","recipient":{"type":"email","hashed":false,"identity":"k@x.example"},"issuedOn":"2025-01-02"}]
          expect:
            - "email=j@x.example [credential=BLS issuer_id=urn:issuer issuer=AHA number=urn:1 assertion_id=urn:1 issued_on=2025-01-01]"
            - "email=k@x.example [credential=ACLS issuer=AHA number=u-2 assertion_id=u-2 issued_on=2025-01-02]"
        - why: "a badge and its issuer named by their addresses, found in the file or not; one that has been revoked"
          input: |-
            [{"type":"Assertion","id":"https://i.example/a/1","recipient":{"type":"email","hashed":false,"identity":"j@x.example"},"badge":"https://i.example/b/bls","issuedOn":"2025-01-01"},
             {"type":"Assertion","id":"https://i.example/a/2","recipient":{"type":"email","hashed":false,"identity":"k@x.example"},"badge":"https://i.example/b/acls","issuedOn":"2025-01-02","revoked":true},
             {"type":"BadgeClass","id":"https://i.example/b/bls","name":"BLS","issuer":"https://i.example"},
             {"type":"Issuer","id":"https://i.example","name":"AHA"},
             {"type":"Assertion","id":"https://i.example/a/3","revoked":true}]
          expect:
            - "email=j@x.example [number=https://i.example/a/1 assertion_id=https://i.example/a/1 credential=BLS issuer_id=https://i.example issuer=AHA issued_on=2025-01-01]"
            - "email=k@x.example [number=https://i.example/a/2 assertion_id=https://i.example/a/2 credential=https://i.example/b/acls issued_on=2025-01-02 status=true:revoked]"
            - "ignored not-a-person"
            - "ignored not-a-person"
            - "ignored control"

      """##
    ),
    (
      "oracle-extract-csv",
      ##"""
      connector: oracle-extract-csv
      cases:
        - why: "the columns of the view as they are called"
          input: |
            PERSON_NUMBER,DISPLAY_NAME,CERTIFICATION_NAME,ISSUED_BY,CERTIFICATION_NUMBER,ISSUE_DATE,EXPIRATION_DATE,RENEWAL_INPROGRESS_FLAG,STATUS,VERIFIED_FLAG
            1,Jane Doe,BLS,AHA,B-1,2025-01-02,2027-01-31,N,Active,Y
          expect:
            - "ignored header"
            - "full_name='Jane Doe' employee_number=1 [credential=BLS issuer=AHA number=B-1 issued_on=2025-01-02 expires_on=2027-01-31 renewal_in_process=N status=Active:active]"
        - why: "a renewal in progress beside a term that is over; the renewal date stands in for a missing expiry"
          input: |
            PERSON_NUMBER,DISPLAY_NAME,CERTIFICATION_NAME,CERTIFICATION_NUMBER,ISSUE_DATE,RENEWAL_DATE,RENEWAL_INPROGRESS_FLAG,STATUS
            0002,John Roe,ACLS,A-2,2024-01-02,2026-01-31,Y,Active
          expect:
            - "ignored header"
            - "full_name='John Roe' employee_number=0002 [credential=ACLS number=A-2 issued_on=2024-01-02 expires_on=2026-01-31 renewal_in_process=Y status=Active:active]"

      """##
    ),
    (
      "oracle-extract",
      ##"""
      connector: oracle-extract
      cases:
        - why: "certification items, one element each; their status is the certificate's and the file is the employer's"
          input: |-
            <DATA_DS><G_1><PERSON_NUMBER>501</PERSON_NUMBER><FIRST_NAME>Jane</FIRST_NAME><LAST_NAME>Doe</LAST_NAME><CERTIFICATION_NAME>BLS</CERTIFICATION_NAME><CERTIFICATION_NUMBER>B-1</CERTIFICATION_NUMBER><ISSUED_BY>AHA</ISSUED_BY><ISSUE_DATE>2025-01-02</ISSUE_DATE><EXPIRATION_DATE>2027-01-31</EXPIRATION_DATE><STATUS>Active</STATUS></G_1><G_1><PERSON_NUMBER>502</PERSON_NUMBER><FIRST_NAME>John</FIRST_NAME><LAST_NAME>Roe</LAST_NAME><CERTIFICATION_NAME>ACLS</CERTIFICATION_NAME><STATUS>Expired</STATUS></G_1></DATA_DS>
          expect:
            - "employee_number=501 given_name=Jane family_name=Doe [credential=BLS number=B-1 issuer=AHA issued_on=2025-01-02 expires_on=2027-01-31 status=Active:active]"
            - "employee_number=502 given_name=John family_name=Roe [credential=ACLS status=Expired:expired]"
        - why: "a renewal in progress beside a term that is over; what the employer verified with the issuer"
          input: |-
            <DATA_DS><G_1><PERSON_NUMBER>0503</PERSON_NUMBER><DISPLAY_NAME>John Roe</DISPLAY_NAME><CERTIFICATION_NAME>ACLS</CERTIFICATION_NAME><EXPIRATION_DATE>2026-01-31</EXPIRATION_DATE><RENEWAL_INPROGRESS_FLAG>Y</RENEWAL_INPROGRESS_FLAG><EXT_PARTY_VERIFIED_DATE>2025-11-03</EXT_PARTY_VERIFIED_DATE></G_1></DATA_DS>
          expect:
            - "employee_number=0503 full_name='John Roe' [credential=ACLS expires_on=2026-01-31 renewal_in_process=Y verified_on=2025-11-03]"

      """##
    ),
    (
      "oracle-hdl",
      ##"""
      connector: oracle-hdl
      cases:
        - why: "Oracle HDL"
          input: |
            METADATA|TalentCertification|PersonNumber|CertificationName|IssueDate|ExpirationDate|Status
            MERGE|TalentCertification|7|BLS|2024/01/02|2026/01/31|Active
          expect:
            - "ignored header"
            - "employee_number=7 [credential=BLS issued_on=2024/01/02 expires_on=2026/01/31 status=Active:active]"
        - why: "another order of the METADATA line, a comment, and a renewal in progress"
          input: |
            COMMENT certifications of October
            METADATA|TalentCertification|Status|ExpirationDate|CertificationName|RenewalInProgress|PersonNumber|CertificationNumber
            MERGE|TalentCertification|Active|2026/01/31|ACLS|Y|0008|A-8
          expect:
            - "ignored title"
            - "ignored header"
            - "employee_number=0008 [status=Active:active expires_on=2026/01/31 credential=ACLS renewal_in_process=Y number=A-8]"

      """##
    ),
    (
      "orangehrm",
      ##"""
      connector: orangehrm
      cases:
        - why: "OrangeHRM"
          input: |
            employee_id,last_name,first_name,middle_name,other_id,driver's_license_no,license_expiry_date,gender,date_of_birth
            7,Doe,Jane,,,D1,2027-01-31,F,1980-01-01
          expect:
            - "ignored header"
            - "employee_number=7 family_name=Doe given_name=Jane birth_date=1980-01-01 [credential='Driver's License' number=D1 expires_on=2027-01-31]"
        - why: "without a licence there is no credential; numbers keep their zeros"
          input: |
            first_name,middle_name,last_name,employee_id,other_id,driver's_license_no,license_expiry_date,gender,date_of_birth,work_email
            John,Q,Roe,0008,,,,M,1979-12-31,john.roe@north.example
          expect:
            - "ignored header"
            - "given_name=John middle_name=Q family_name=Roe employee_number=0008 birth_date=1979-12-31 email=john.roe@north.example"

      """##
    ),
    (
      "outlook-csv",
      ##"""
      connector: outlook-csv
      cases:
        - why: "Outlook CSV, which has no dates"
          input: |
            Subject,Body,From: (Name),From: (Address),From: (Type),To: (Name)
            BLS,"Hi,
            my BLS is valid until 30 June 2027.
            ",Jane Doe,jane@x.example,SMTP,Dana
          expect:
            - "ignored header"
            - "full_name='Jane Doe' email=jane@x.example [credential=BLS expires_on='30 June 2027']"
        - why: "columns in another order; a message that says nothing of certificates is passed over"
          input: |
            Subject,From: (Name),From: (Address),Body,To: (Name)
            Parking,John Roe,john@x.example,Is the garage open on Monday?,Dana
            ACLS,Gwen Marsh,gwen@x.example,My ACLS expires on 31 March 2027.,Dana
          expect:
            - "ignored header"
            - "ignored no-facts"
            - "full_name='Gwen Marsh' email=gwen@x.example [credential=ACLS expires_on='31 March 2027']"

      """##
    ),
    (
      "peoplesoft-csv",
      ##"""
      connector: peoplesoft-csv
      cases:
        - why: "of a history the row that holds counts, and somebody who came back is there"
          input: |
            EMPLID,EMPL_RCD,FIRST_NAME,LAST_NAME,EMPL_STATUS,HR_STATUS,EFFDT,EFFSEQ,JOBTITLE
            1001,0,Amy,Foster,T,I,2012-04-01,0,Nurse
            1001,0,Amy,Foster,A,A,2015-01-05,0,Nurse
            1002,0,Bob,Stone,A,A,2015-04-01,0,Nurse
            1002,0,Bob,Stone,T,I,2026-04-01,0,Nurse
          expect:
            - "ignored header"
            - "employee_number=1001 given_name=Amy family_name=Foster"
            - "employee_number=1001 given_name=Amy family_name=Foster employment_status=A:active job_title=Nurse"
            - "employee_number=1002 given_name=Bob family_name=Stone"
            - "employee_number=1002 given_name=Bob family_name=Stone employment_status=T:left job_title=Nurse"
        - why: "a second job that ended leaves the first as it is"
          input: |
            EMPLID,EMPL_RCD,FIRST_NAME,LAST_NAME,EMPL_STATUS,EFFDT,EFFSEQ,JOBTITLE
            1005,1,Eve,Quill,T,2026-01-05,0,Trainer
            1005,0,Eve,Quill,A,2015-01-05,0,Nurse
          expect:
            - "ignored header"
            - "employee_number=1005 given_name=Eve family_name=Quill"
            - "employee_number=1005 given_name=Eve family_name=Quill employment_status=A:active job_title=Nurse"

      """##
    ),
    (
      "peoplesoft",
      ##"""
      connector: peoplesoft
      cases:
        - why: "PeopleSoft: the newest effective row"
          input: |-
            <WORKFORCE_SYNC><MsgData><Transaction><PERSON class="R"><EMPLID>7</EMPLID></PERSON><NAMES class="R"><FIRST_NAME>Jane</FIRST_NAME><LAST_NAME>Doe</LAST_NAME></NAMES>
            <JOB class="R"><EFFDT>2020-01-01</EFFDT><EFFSEQ>0</EFFSEQ><EMPL_STATUS>A</EMPL_STATUS></JOB><JOB class="R"><EFFDT>2025-01-01</EFFDT><EFFSEQ>0</EFFSEQ><EMPL_STATUS>L</EMPL_STATUS></JOB>
            </Transaction></MsgData></WORKFORCE_SYNC>
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe employment_status=L:leave"
        - why: "of rows of one day the greatest sequence; a row of the future does not count yet; a licence's effective date is its issue"
          input: |-
            <IBRequest><TimeStamp>2026-03-01T08:00:00</TimeStamp><WORKFORCE_SYNC><MsgData><Transaction><PERSON class="R"><EMPLID>0008</EMPLID><BIRTHDATE>1979-12-31</BIRTHDATE></PERSON><NAMES class="R"><FIRST_NAME>John</FIRST_NAME><LAST_NAME>Roe</LAST_NAME></NAMES>
            <JOB class="R"><EFFDT>2026-02-01</EFFDT><EFFSEQ>1</EFFSEQ><EMPL_STATUS>L</EMPL_STATUS></JOB><JOB class="R"><EFFDT>2026-02-01</EFFDT><EFFSEQ>0</EFFSEQ><EMPL_STATUS>A</EMPL_STATUS></JOB>
            <JOB class="R"><EFFDT>2026-07-01</EFFDT><EFFSEQ>0</EFFSEQ><EMPL_STATUS>T</EMPL_STATUS></JOB>
            <JPM_JP_ITEMS class="R"><JPM_CAT_TYPE>LIC</JPM_CAT_TYPE><JPM_CAT_ITEM_ID>RN</JPM_CAT_ITEM_ID><EFFDT>2024-05-01</EFFDT><JPM_DATE_3>2026-04-30</JPM_DATE_3></JPM_JP_ITEMS>
            <JPM_JP_ITEMS class="R"><JPM_CAT_TYPE>CERT</JPM_CAT_TYPE><JPM_CAT_ITEM_ID>BLS</JPM_CAT_ITEM_ID><EFFDT>2025-05-01</EFFDT><JPM_DATE_3>2027-05-31</JPM_DATE_3></JPM_JP_ITEMS>
            </Transaction></MsgData></WORKFORCE_SYNC></IBRequest>
          as_at: "2026-03-01T08:00:00"
          expect:
            - "employee_number=0008 birth_date=1979-12-31 given_name=John family_name=Roe employment_status=L:leave [credential=RN issued_on=2024-05-01 expires_on=2026-04-30] [credential=BLS issued_on=2025-05-01 expires_on=2027-05-31]"

      """##
    ),
    (
      "revocation-list",
      ##"""
      connector: revocation-list
      cases:
        - why: "objects and bare strings"
          input: |-
            {"@context":"https://w3id.org/openbadges/v2","id":"https://i.example/revoked","type":"RevocationList","issuer":"https://i.example","revokedAssertions":["urn:1",{"id":"urn:2","revocationReason":"Honor code violation"}]}
          expect:
            - "ignored control"
        - why: "objects alone are no records of their own"
          input: |-
            {"id":"https://i.example/revoked","type":"1EdTechRevocationList","revokedCredential":[{"id":"urn:2","revoked":true},{"id":"urn:3","revoked":true}]}
          expect:
            - "ignored control"
        - why: "a list that revokes nothing"
          input: |-
            {"id":"https://i.example/revoked","type":"RevocationList","issuer":"https://i.example","revokedAssertions":[]}
          expect:
            - "ignored control"

      """##
    ),
    (
      "revoked-badges",
      ##"""
      connector: revoked-badges
      cases:
        - why: "an issuer leaves no more than this in the place of a badge; one that is not revoked revokes nothing"
          input: |-
            [{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://i.example/a/1","revoked":true,"revocationReason":"Issued in error"},
             {"type":"Assertion","id":"https://i.example/a/2","revoked":false}]
          expect:
            - "ignored control"
            - "rejected no-person"

      """##
    ),
    (
      "sam-exclusions",
      ##"""
      connector: sam-exclusions
      cases:
        - why: "SAM: firms are no people, Indefinite is no date of return"
          input: |
            Classification,Name,Prefix,First,Middle,Last,Suffix,Address 1,City,State / Province,Country,Zip Code,Unique Entity ID,Exclusion Program,Excluding Agency,CT Code,Exclusion Type,Active Date,Termination Date,SAM Number,NPI
            Individual,,,Jane,,Doe,,1 A St,Reno,NV,USA,89501,,Reciprocal,HHS,Z1,Prohibition,01/05/2023,Indefinite,S1,
            Firm,Acme,,,,,,1 A St,Reno,NV,USA,89501,,Reciprocal,HHS,Z1,Prohibition,01/05/2023,Indefinite,S2,
          expect:
            - "ignored header"
            - "given_name=Jane family_name=Doe street='1 A St' city=Reno state=NV postcode=89501 {exclusion_type=Prohibition excluded_on=2023-01-05}"
            - "ignored not-a-person"
        - why: "SAM: a term that ended, a person of one name, a vessel; months come before days"
          input: |
            Classification,Name,Prefix,First,Middle,Last,Suffix,Address 1,City,State / Province,Country,Zip Code,Unique Entity ID,Exclusion Program,Excluding Agency,CT Code,Exclusion Type,Active Date,Termination Date,SAM Number,NPI
            Individual,,Mr,John,Q,Roe,Jr,,Elko,NV,USA,89801,,Reciprocal,OPM,Z,Prohibition/Restriction,03/04/2020,03/03/2023,S3,1679576722
            Individual,,,,,Sukarno,,,,,IDN,,,Reciprocal,TREAS-OFAC,A,Ineligible (Proceedings Completed),02/29/2020,Indefinite,S5,
            Vessel,SEA ROSE,,,,,,,,,PAN,,,Reciprocal,TREAS-OFAC,A,Prohibition/Restriction,02/29/2020,Indefinite,S6,
          expect:
            - "ignored header"
            - "given_name=John middle_name=Q family_name=Roe name_suffix=Jr city=Elko state=NV postcode=89801 npi=1679576722 {exclusion_type=Prohibition/Restriction excluded_on=2020-03-04 reinstated_on=2023-03-03}"
            - "family_name=Sukarno {exclusion_type='Ineligible (Proceedings Completed)' excluded_on=2020-02-29}"
            - "ignored not-a-person"
        - why: "SAM's interface: the same columns under other names, a term that ended, a firm"
          input: |
            classificationType,exclusionType,exclusionProgram,excludingAgencyCode,excludingAgencyName,ueiSAM,npi,prefix,firstName,middleName,lastName,suffix,entityName,createDate,updateDate,activateDate,terminationDate,terminationType,recordStatus
            Individual,Prohibition/Restriction,Reciprocal,HHS,HHS,,,,JANE,,DOE,,,05-18-2023,05-18-2023,05-18-2023,,Indefinite,Active
            Individual,Prohibition/Restriction,Reciprocal,HHS,HHS,,,,JOHN,,ROE,,,05-18-2010,05-18-2010,05-18-2010,05-17-2013,Definite,Inactive
            Firm,Prohibition/Restriction,Reciprocal,HHS,HHS,ABC123,,,,,,,ACME,05-18-2010,05-18-2010,05-18-2010,,Indefinite,Active
          expect:
            - "ignored header"
            - "given_name=JANE family_name=DOE note=05-18-2023 note=05-18-2023 {exclusion_type=Prohibition/Restriction excluded_on=2023-05-18}"
            - "given_name=JOHN family_name=ROE note=05-18-2010 note=05-18-2010 {exclusion_type=Prohibition/Restriction excluded_on=2010-05-18 reinstated_on=2013-05-17}"
            - "ignored not-a-person"

      """##
    ),
    (
      "state-board-roster",
      ##"""
      connector: state-board-roster
      cases:
        - why: "a board's tab-delimited roster with a placeholder date"
          input: |
            License Number	License Type	Name	License Status	Original Issue Date	Expiration Date
            R1	RN	DOE, JANE A	Delinquent	01/01/1901	1/31/2027
          expect:
            - "ignored header"
            - "full_name='DOE, JANE A' [number=R1 credential=RN status=Delinquent:lapsed expires_on=1/31/2027]"
        - why: "a board's word that nothing maps stays unmapped"
          input: |
            License Number|License Type|Last Name|First Name|License Status|Expiration Date
            R1|RN|Doe|Jane|Hearing Ordered|1/31/2027
          expect:
            - "ignored header"
            - "family_name=Doe given_name=Jane [number=R1 credential=RN status='Hearing Ordered' expires_on=1/31/2027]"
        - why: "Texas: no status column, and one cell more than the header"
          input: |
            License Type,License Number,Name,Mailing City,County,License Expiration Date (MMDDCCYY),CE Required Flag
            Electrician - Master,0012345,"DOE, JANE A",DALLAS,DALLAS,03312027,Y,X
          expect:
            - "ignored header"
            - "full_name='DOE, JANE A' [credential='Electrician - Master' number=0012345 expires_on=03312027]"
        - why: "Missouri: discipline is a status word beside the others"
          input: "prc_first_name\tprc_last_name\tprc_profession_name\tlic_number\tlst_description\tles_description\tlic_orig_issue_date\tlic_exp_date\tlic_discipline\nJANE\tDOE\tRegistered Professional Nurse\t2015012345\tActive\tNot Expired\t01/01/1901\t04/30/2027\tProbation\n"
          expect:
            - "ignored header"
            - "given_name=JANE family_name=DOE [credential='Registered Professional Nurse' number=2015012345 status=Active:active status='Not Expired':active expires_on=04/30/2027 status=Probation:restricted]"
        - why: "Connecticut: the number is the full credential code, not the row's id"
          input: "CredentialId\tName\tType\tFullCredentialCode\tCredential\tStatus\tStatusReason\tActive\tIssueDate\tEffectiveDate\tExpirationDate\tRecordRefreshedOn\n1\tDOE JANE A\tINDIVIDUAL\t10.123456\tRegistered Nurse\tACTIVE\tCURRENT\t1\t05/20/2015\t04/01/2025\t03/31/2027\t10/01/2026\n"
          expect:
            - "ignored header"
            - "full_name='DOE JANE A' [number=10.123456 credential='Registered Nurse' status=ACTIVE:active status=CURRENT:active status=1 issued_on=05/20/2015 expires_on=03/31/2027]"
        - why: "a word of validity in front takes nothing from the worse one behind it"
          input: |
            License Number|License Type|Last Name|First Name|License Status|Expiration Date
            R1|RN|Doe|Jane|ACTIVE (Probation)|1/31/2027
            R2|RN|Roe|John|Current - Cease & Desist|1/31/2027
            R3|RN|Poe|Ann|ACTIVE - MULTISTATE|1/31/2027
            R4|RN|Lee|Kim|ACTIVE - PENDING RENEWAL|1/31/2027
            R5|RN|Marsh|Gwen|ACTIVE - NEVER SUSPENDED|1/31/2027
          expect:
            - "ignored header"
            - "family_name=Doe given_name=Jane [number=R1 credential=RN status='ACTIVE (Probation)':restricted expires_on=1/31/2027]"
            - "family_name=Roe given_name=John [number=R2 credential=RN status='Current - Cease & Desist':suspended expires_on=1/31/2027]"
            - "family_name=Poe given_name=Ann [number=R3 credential=RN status='ACTIVE - MULTISTATE':active expires_on=1/31/2027]"
            - "family_name=Lee given_name=Kim [number=R4 credential=RN status='ACTIVE - PENDING RENEWAL':active expires_on=1/31/2027]"
            - "family_name=Marsh given_name=Gwen [number=R5 credential=RN status='ACTIVE - NEVER SUSPENDED' expires_on=1/31/2027]"

      """##
    ),
    (
      "status-list",
      ##"""
      connector: status-list
      cases:
        - why: "a list names nobody and is kept for those who hold the credentials"
          input: |-
            {"@context":["https://www.w3.org/ns/credentials/v2"],"id":"https://i.example/status/3","type":["VerifiableCredential","BitstringStatusListCredential"],"issuer":"did:example:12345","validFrom":"2026-04-05T14:27:40Z","credentialSubject":{"id":"https://i.example/status/3#list","type":"BitstringStatusList","statusPurpose":"revocation","encodedList":"uH4sIAAAAAAACA-3BIQEAAAACIKf5f5UzLEAaAAAAAAAAAAAAAAAAAAAA4GxcqaqmAEAAAA"},"proof":[{"type":"DataIntegrityProof"}]}
          expect:
            - "ignored control"

      """##
    ),
    (
      "successfactors",
      ##"""
      connector: successfactors
      cases:
        - why: "SuccessFactors: the slice of the file's date"
          input: |-
            <queryCompoundEmployeeResponse><execution_timestamp>2026-03-01T00:00:00Z</execution_timestamp><CompoundEmployee><person>
            <person_id_external>7</person_id_external>
            <personal_information><first_name>Jane</first_name><last_name>Doe</last_name><start_date>2020-01-01</start_date><end_date>2025-12-31</end_date></personal_information>
            <personal_information><first_name>Jane</first_name><last_name>Roe</last_name><start_date>2026-01-01</start_date><end_date>9999-12-31</end_date></personal_information>
            <employment_information><start_date>2019-05-01</start_date><job_information><start_date>2019-05-01</start_date><end_date>2027-01-01</end_date><job_title>Nurse</job_title><emplStatus>A</emplStatus></job_information>
            <job_information><start_date>2027-01-02</start_date><end_date>9999-12-31</end_date><job_title>Matron</job_title><emplStatus>T</emplStatus></job_information></employment_information>
            </person></CompoundEmployee></queryCompoundEmployeeResponse>
          as_at: "2026-03-01T00:00:00Z"
          expect:
            - "employee_number=7 given_name=Jane family_name=Roe hired_on=2019-05-01 job_title=Nurse employment_status=A:active"
        - why: "native: an open end is no leaving date, and more pages are to come"
          cut_off: true
          input: |-
            <S:Envelope xmlns:S="e"><S:Body><queryResponse xmlns="urn:sfobject.sfapi.successfactors.com"><result><sfobject><type>CompoundEmployee</type><execution_timestamp>2026-03-01T00:00:00Z</execution_timestamp><person>
            <person_id_external>0008</person_id_external><personal_information><first_name>John</first_name><last_name>Roe</last_name><start_date>2020-01-01</start_date><end_date>9999-12-31</end_date></personal_information>
            <employment_information><start_date>2020-01-01</start_date><end_date>9999-12-31</end_date><job_information><start_date>2020-01-01</start_date><end_date>9999-12-31</end_date><emplStatus>U</emplStatus></job_information></employment_information>
            </person></sfobject><hasMore>true</hasMore><querySessionId>q</querySessionId></result></queryResponse></S:Body></S:Envelope>
          expect:
            - "employee_number=0008 given_name=John family_name=Roe hired_on=2020-01-01 employment_status=U:leave"

      """##
    ),
    (
      "tracker-json",
      ##"""
      connector: tracker-json
      cases:
        - why: "people with certificates, and nothing that only HR or an issuer knows"
          input: |
            [{"employee": {"id": "7", "name": "Jane Doe"}, "certifications": [{"code": "BLS", "expires": "2027-01-31"}, {"code": "RN"}]},
             {"employee": {"id": "8", "name": "John Roe"}, "certifications": []}]
          expect:
            - "employee_number=7 full_name='Jane Doe' [credential=BLS expires_on=2027-01-31] [credential=RN]"
            - "employee_number=8 full_name='John Roe'"
        - why: "one object a certificate, on lines of their own; who has no name has an address"
          input: |
            {"name": "Jane Doe", "course": "BLS", "completed": "2025-01-31", "expires": "2027-01-31"}
            {"email": "john.roe@north.example", "course": "ACLS", "completed": "2025-02-28", "expires": "2027-02-28"}
          expect:
            - "full_name='Jane Doe' [credential=BLS issued_on=2025-01-31 expires_on=2027-01-31]"
            - "email=john.roe@north.example [credential=ACLS issued_on=2025-02-28 expires_on=2027-02-28]"

      """##
    ),
    (
      "tracker-long",
      ##"""
      connector: tracker-long
      cases:
        - why: "a plain long table"
          input: |
            Name,Course,Expires
            Jane Doe,BLS,2027-01-31
          expect:
            - "ignored header"
            - "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]"
        - why: "name and number of a person stand once for the certificates below"
          input: |
            Emp No,Name,Certificate,Issued,Expires
            0007,"Doe, Jane",BLS,2025-05-01,2027-05-31
            ,,ACLS,2025-06-01,2027-06-30
          expect:
            - "ignored header"
            - "full_name='Doe, Jane' employee_number=0007 [credential=BLS issued_on=2025-05-01 expires_on=2027-05-31]"
            - "full_name='Doe, Jane' employee_number=0007 [credential=ACLS issued_on=2025-06-01 expires_on=2027-06-30]"

      """##
    ),
    (
      "tracker-table",
      ##"""
      connector: tracker-table
      cases:
        - why: "nobody is named by any column"
          input: |
            Colour,Weight,Price
            red,12,9
          expect:
            - "rejected no-person"
            - "rejected no-person"
        - why: "a list of rooms under a title: the header is told by the figures below it, and nobody is named"
          input: |
            Training rooms,,
            Room,Seats,Floor
            Blue,12,2
            Green,8,3
          expect:
            - "ignored title"
            - "ignored header"
            - "rejected no-person"
            - "rejected no-person"

      """##
    ),
    (
      "tracker-wide",
      ##"""
      connector: tracker-wide
      cases:
        - why: "a header of two rows with merged groups"
          input: |
            Name,Emp No,CPR,,First Aid,
            ,,Issued,Expires,Issued,Expires
            Jane Doe,7,2025-01-01,2027-01-31,2024-05-05,2027-05-31
          expect:
            - "ignored header"
            - "ignored header"
            - "full_name='Jane Doe' employee_number=7 [credential=CPR issued_on=2025-01-01 expires_on=2027-01-31] [credential='First Aid' issued_on=2024-05-05 expires_on=2027-05-31]"
        - why: "a matrix with words in its cells"
          input: |
            Name,BLS,ACLS,First Aid
            Jane Doe,exp 3/24,in progress,N/A
          expect:
            - "ignored header"
            - "full_name='Jane Doe' [credential=BLS cell='exp 3/24'] [credential=ACLS cell='in progress'] [credential='First Aid' cell=N/A]"

      """##
    ),
    (
      "tracker-xml",
      ##"""
      connector: tracker-xml
      cases:
        - why: "people with certificates, and nothing that only HR or an issuer knows"
          input: |
            <team><member><name>Jane Doe</name><course><title>BLS</title><expires>2027-01-31</expires></course></member>
            <member><name>John Roe</name></member></team>
          expect:
            - "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]"
            - "full_name='John Roe'"
        - why: "a row element a certificate, with the person's name in attributes"
          input: |
            <training><entry firstName="Jane" lastName="Doe"><course>BLS</course><completed>2025-01-31</completed></entry>
            <entry firstName="John" lastName="Roe"><course>ACLS</course><completed>2025-02-28</completed></entry></training>
          expect:
            - "given_name=Jane family_name=Doe [credential=BLS issued_on=2025-01-31]"
            - "given_name=John family_name=Roe [credential=ACLS issued_on=2025-02-28]"

      """##
    ),
    (
      "ukg-xml",
      ##"""
      connector: ukg-xml
      cases:
        - why: "UKG"
          input: |-
            <employees><employee><employeeNumber>7</employeeNumber><companyCode>N</companyCode><firstName>Jane</firstName><lastName>Doe</lastName><employeeStatusCode>T</employeeStatusCode>
            <license><licenseDescription>RN</licenseDescription><licenseNumber>R1</licenseNumber><expirationDate>2027-01-31</expirationDate></license></employee></employees>
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe employment_status=T:left [credential=RN number=R1 expires_on=2027-01-31]"
        - why: "codes of leave; the original hire counts, and the last is that of a rehire; an id beside the number"
          input: |-
            <employees><employee><employeeId>Z9K</employeeId><employeeNumber>0008</employeeNumber><companyCode>N</companyCode><firstName>John</firstName><preferredName>Jack</preferredName><lastName>Roe</lastName><employeeStatusCode>L</employeeStatusCode><originalHireDate>2012-04-02</originalHireDate><lastHireDate>2019-01-07</lastHireDate>
            <certification><name>BLS</name><active>true</active></certification><certification><name>ACLS</name><dateExpires>2027-05-31</dateExpires></certification></employee>
            <employee><employeeNumber>9</employeeNumber><companyCode>N</companyCode><firstName>Jane</firstName><lastName>Poe</lastName><employeeStatusCode>A</employeeStatusCode></employee></employees>
          expect:
            - "employee_number=0008 given_name=John preferred_name=Jack family_name=Roe employment_status=L:leave hired_on=2012-04-02 rehired_on=2019-01-07 [credential=BLS status=true:active] [credential=ACLS expires_on=2027-05-31]"
            - "employee_number=9 given_name=Jane family_name=Poe employment_status=A:active"

      """##
    ),
    (
      "verifiable-credential",
      ##"""
      connector: verifiable-credential
      cases:
        - why: "a licence in the subject, with its own word; and one that only its kind names"
          input: |-
            [{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","ProfessionalLicenseCredential"],"id":"urn:1","issuer":{"id":"did:web:b.example","name":"Board"},"validFrom":"2025-06-01","validUntil":"2027-06-30","credentialSubject":{"id":"did:ex:jane","givenName":"Jane","familyName":"Doe","license":{"type":"Registered Nurse","licenseNumber":"712340","status":"Revoked"}}},
             {"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential","NursingLicenseCredential"],"id":"urn:2","issuer":"did:web:b.example","validFrom":"2025-06-01","credentialSubject":{"name":"John Roe"}}]
          expect:
            - "given_name=Jane family_name=Doe [credential='Registered Nurse' assertion_id=urn:1 issuer_id=did:web:b.example issuer=Board issued_on=2025-06-01 expires_on=2027-06-30 number=712340 status=Revoked:revoked]"
            - "full_name='John Roe' [credential=NursingLicenseCredential assertion_id=urn:2 issuer_id=did:web:b.example issued_on=2025-06-01]"
        - why: "a credential that is held as a whole, and two people who hold one"
          input: |-
            [{"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential","LicenseCredential"],"id":"urn:3","issuer":{"id":"did:web:b.example","name":"Board"},"issuanceDate":"2025-06-01","expirationDate":"2027-06-30","credentialSubject":{"name":"Jane Doe","hasCredential":{"type":"EducationalOccupationalCredential","name":"Registered Nurse","identifier":"712340"}}},
             {"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential","LicenseCredential"],"id":"urn:4","issuer":{"id":"did:web:b.example","name":"Board"},"issuanceDate":"2025-06-01","credentialSubject":[{"name":"Jane Doe","license":{"name":"LPN"}},{"name":"John Roe","license":{"name":"LPN"}}]}]
          expect:
            - "full_name='Jane Doe' [credential='Registered Nurse' assertion_id=urn:3 issuer_id=did:web:b.example issuer=Board issued_on=2025-06-01 expires_on=2027-06-30 number=712340]"
            - "full_name='Jane Doe' [credential=LPN assertion_id=urn:4 issuer_id=did:web:b.example issuer=Board issued_on=2025-06-01] | full_name='John Roe' [credential=LPN assertion_id=urn:4 issuer_id=did:web:b.example issuer=Board issued_on=2025-06-01]"

      """##
    ),
    (
      "verification-json",
      ##"""
      connector: verification-json
      cases:
        - why: "verification JSON nobody described"
          input: |-
            {"retrievedAt":"2026-05-01","data":[{"holder":{"name":"Jane Doe"},"license":{"type":"RN","number":"R1","status":"Probation"},"expirationDate":"2027-01-31"},{"holder":{"name":"John Roe"},"license":{"type":"RN","number":"R2","status":"Weird"},"expirationDate":"2027-01-31"}]}
          as_at: "2026-05-01"
          expect:
            - "full_name='Jane Doe' [credential=RN number=R1 status=Probation:restricted expires_on=2027-01-31]"
            - "full_name='John Roe' [credential=RN number=R2 status=Weird expires_on=2027-01-31]"
        - why: "a number that begins with zeros, and a word that is known to nobody"
          input: |-
            {"verifications":[{"licensee":{"firstName":"Jane","lastName":"Doe"},"licenseType":"RN","licenseNumber":"0012345","licenseStatus":"Frozen","expirationDate":"2027-01-31"},{"licensee":{"firstName":"John","lastName":"Roe"},"licenseType":"RN","licenseNumber":"0012346","licenseStatus":"Revoked","expirationDate":"2027-01-31"}]}
          expect:
            - "given_name=Jane family_name=Doe [credential=RN number=0012345 status=Frozen expires_on=2027-01-31]"
            - "given_name=John family_name=Roe [credential=RN number=0012346 status=Revoked:revoked expires_on=2027-01-31]"

      """##
    ),
    (
      "verification-table",
      ##"""
      connector: verification-table
      cases:
        - why: "a verification list nobody described"
          input: |
            Licensee,Registration No,Credential,Standing,Valid Until
            Jane Doe,R1,RN,Good Standing,2027-01-31
          expect:
            - "ignored header"
            - "full_name='Jane Doe' [number=R1 credential=RN status='Good Standing':active expires_on=2027-01-31]"
        - why: "a verification date is the record's own"
          input: |
            Holder,Certificate No,Certificate,Status,Verified On
            Jane Doe,R1,RN,Valid,2026-05-01
          expect:
            - "ignored header"
            - "full_name='Jane Doe' [number=R1 credential=RN status=Valid:active verified_on=2026-05-01]"

      """##
    ),
    (
      "verification-xml",
      ##"""
      connector: verification-xml
      cases:
        - why: "verification XML nobody described"
          input: |-
            <list asOf="2026-09-01"><entry><holder>Jane Doe</holder><certificate><title>CISSP</title><number>1</number><status>Suspended</status></certificate></entry><entry><holder>John Roe</holder><certificate><title>CISSP</title><number>2</number><status>Active</status></certificate></entry></list>
          as_at: "2026-09-01"
          expect:
            - "full_name='Jane Doe' [credential=CISSP number=1 status=Suspended:suspended]"
            - "full_name='John Roe' [credential=CISSP number=2 status=Active:active]"
        - why: "two licences of one licensee, each with its own standing"
          input: |-
            <roster><licensee><name>Jane Doe</name><license><type>RN</type><number>R1</number><status>Revoked</status><expires>2027-01-31</expires></license><license><type>LPN</type><number>R9</number><status>Active</status><expires>2027-03-31</expires></license></licensee><licensee><name>John Roe</name><license><type>RN</type><number>R2</number><status>Probation</status><expires>2027-01-31</expires></license></licensee></roster>
          expect:
            - "full_name='Jane Doe' [credential=RN number=R1 status=Revoked:revoked expires_on=2027-01-31] [credential=LPN number=R9 status=Active:active expires_on=2027-03-31]"
            - "full_name='John Roe' [credential=RN number=R2 status=Probation:restricted expires_on=2027-01-31]"

      """##
    ),
    (
      "workday-get-workers",
      ##"""
      connector: workday-get-workers
      cases:
        - why: "Get_Workers: legal and preferred name, status, certification"
          input: |-
            <env:Envelope xmlns:env="e"><env:Body><wd:Get_Workers_Response xmlns:wd="urn:com.workday/bsvc"><wd:Response_Data><wd:Worker>
            <wd:Worker_Reference><wd:ID wd:type="WID">x</wd:ID><wd:ID wd:type="Employee_ID">7</wd:ID></wd:Worker_Reference><wd:Worker_Data><wd:Worker_ID>7</wd:Worker_ID>
            <wd:Personal_Data><wd:Name_Data><wd:Legal_Name_Data><wd:Name_Detail_Data><wd:First_Name>Jane</wd:First_Name><wd:Last_Name>Doe</wd:Last_Name></wd:Name_Detail_Data></wd:Legal_Name_Data>
            <wd:Preferred_Name_Data><wd:Name_Detail_Data><wd:First_Name>Janie</wd:First_Name><wd:Last_Name>Doe</wd:Last_Name></wd:Name_Detail_Data></wd:Preferred_Name_Data></wd:Name_Data></wd:Personal_Data>
            <wd:Worker_Status_Data><wd:Active>1</wd:Active><wd:Hire_Date>2020-01-01</wd:Hire_Date></wd:Worker_Status_Data>
            <wd:Certification_Achievement_Data><wd:Certification_Name>BLS</wd:Certification_Name><wd:Expiration_Date>2027-01-31</wd:Expiration_Date></wd:Certification_Achievement_Data>
            </wd:Worker_Data></wd:Worker></wd:Response_Data></wd:Get_Workers_Response></env:Body></env:Envelope>
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe preferred_name=Janie employment_status=1:active hired_on=2020-01-01 [credential=BLS expires_on=2027-01-31]"
        - why: "a page of several: what is missing is no departure"
          cut_off: true
          input: |-
            <env:Envelope xmlns:env="e"><env:Body><wd:Get_Workers_Response xmlns:wd="urn:com.workday/bsvc"><wd:Response_Filter><wd:As_Of_Effective_Date>2026-03-01</wd:As_Of_Effective_Date><wd:Page>1</wd:Page></wd:Response_Filter>
            <wd:Response_Results><wd:Total_Results>150</wd:Total_Results><wd:Total_Pages>2</wd:Total_Pages><wd:Page>1</wd:Page></wd:Response_Results><wd:Response_Data><wd:Worker><wd:Worker_Data><wd:Worker_ID>0008</wd:Worker_ID>
            <wd:Personal_Data><wd:Name_Data><wd:Legal_Name_Data><wd:Name_Detail_Data><wd:First_Name>John</wd:First_Name><wd:Last_Name>Roe</wd:Last_Name></wd:Name_Detail_Data></wd:Legal_Name_Data></wd:Name_Data></wd:Personal_Data>
            <wd:Worker_Status_Data><wd:Active>0</wd:Active><wd:Termination_Date>2026-01-31-08:00</wd:Termination_Date></wd:Worker_Status_Data></wd:Worker_Data></wd:Worker></wd:Response_Data></wd:Get_Workers_Response></env:Body></env:Envelope>
          as_at: "2026-03-01"
          expect:
            - "employee_number=0008 given_name=John family_name=Roe employment_status=0:left left_on=2026-01-31-08:00"

      """##
    ),
    (
      "workday-json",
      ##"""
      connector: workday-json
      cases:
        - why: "Workday JSON"
          input: |-
            {"Report_Entry":[{"Employee_ID":"7","First_Name":"Jane","Last_Name":"Doe","Licenses_group":[{"License_Type":"RN","License_ID":"R1"},{"License_Type":"BLS"}]}]}
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe [credential=RN number=R1] [credential=BLS]"
        - why: "an Active flag instead of a status, a zoned date, an expiry of its own for each licence"
          input: |-
            {"Report_Entry":[{"Employee_ID":"0008","Legal_First_Name":"John","Legal_Last_Name":"Roe","Active":"0","Termination_Date":"2026-01-31-08:00","Licenses":[{"LicenseType":"RN","ExpirationDate":"2027-03-31-07:00"},{"LicenseType":"BLS","ExpirationDate":"2026-05-31-07:00"}]}]}
          expect:
            - "employee_number=0008 given_name=John family_name=Roe employment_status=0:left left_on=2026-01-31-08:00 [credential=RN expires_on=2027-03-31-07:00] [credential=BLS expires_on=2026-05-31-07:00]"

      """##
    ),
    (
      "workday-raas",
      ##"""
      connector: workday-raas
      cases:
        - why: "Workday: other aliases, references, several licences, Active flag"
          input: |-
            <wd:Report_Data xmlns:wd="urn:com.workday.report/X"><wd:Report_Entry>
            <wd:EmployeeID>7</wd:EmployeeID><wd:First>Jane</wd:First><wd:Last>Doe</wd:Last><wd:DOB>1980-02-03-08:00</wd:DOB>
            <wd:Active>0</wd:Active><wd:Licenses><wd:LicenseType wd:Descriptor="RN License"><wd:ID wd:type="WID">ab</wd:ID>
            <wd:ID wd:type="License_ID_Type_ID">RN</wd:ID></wd:LicenseType><wd:IssuedDate>2025-01-01-08:00</wd:IssuedDate></wd:Licenses>
            <wd:Licenses><wd:LicenseType wd:Descriptor="BLS"/></wd:Licenses>
            </wd:Report_Entry></wd:Report_Data>
          expect:
            - "employee_number=7 given_name=Jane family_name=Doe birth_date=1980-02-03-08:00 employment_status=0:left [credential='RN License' issued_on=2025-01-01-08:00] [credential=BLS]"
        - why: "Workday: only the reference names the worker"
          input: |-
            <wd:Report_Data xmlns:wd="urn:com.workday.report/X"><wd:Report_Entry>
            <wd:Worker wd:Descriptor="Jane Doe (Terminated)"><wd:ID wd:type="WID">ab</wd:ID><wd:ID wd:type="Employee_ID">0007</wd:ID></wd:Worker>
            </wd:Report_Entry></wd:Report_Data>
          expect:
            - "full_name='Jane Doe' employee_number=0007"

      """##
    ),
  ]
}
