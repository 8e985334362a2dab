/// The connectors that come with Muster; written by connectors/embed.sh from connectors/*.yaml.
enum ShippedConnectors {
  static let all: [(name: String, text: String)] = [
    (
      "adp-wfn",
      ##"""
      name: adp-wfn
      description: ADP Workforce Now workers (JSON)
      format: json
      authority: hr
      kind: people
      detect: {keys: [associateOID, workerID]}
      columns:
        employee_number: [workerID/idValue, workerID]
        given_name: [legalName/givenName, preferredName/givenName]
        middle_name: [legalName/middleName]
        family_name: [legalName/familyName1]
        preferred_name: [legalName/nickName, preferredName/nickName]
        birth_date: [birthDate]
        email: [businessCommunication/emails/emailUri, emailUri]
        phone: [businessCommunication/mobiles/formattedNumber, businessCommunication/landlines/formattedNumber]
        job_title: [workAssignments/jobTitle, jobTitle]
        department: [homeOrganizationalUnits/nameCode/shortName, homeOrganizationalUnits/nameCode/longName]
        location: [homeWorkLocation/nameCode/shortName, homeWorkLocation/nameCode/longName]
        employment_status: [workerStatus/statusCode/codeValue, workerStatus/statusCode]
        hired_on: [workerDates/originalHireDate, workerDates/hireDate]
        left_on: [workerDates/terminationDate]
        rehired_on: [workerDates/rehireDate]
      groups:
        - elements: [licenses, associateLicenses, certifications]
          columns:
            credential: [nameCode/shortName, nameCode/longName, licenseName, certificationName, name]
            number: [licenseID/idValue, licenseID, itemID, idValue]
            issuer: [issuingParty/nameCode/shortName, issuingParty/nameCode/longName]
            issued_on: [effectiveDate, firstIssueDate, issueDate]
            expires_on: [expirationDate, expiryDate]
            status: [licenseStatus, certificationStatus]
      employment_words:
        active: [Active, A]
        leave: [Leave, L]
        left: [Terminated, T, Inactive, Deceased, D, Retired, R]

      """##
    ),
    (
      "bamboohr-csv",
      ##"""
      name: bamboohr-csv
      description: BambooHR report as CSV
      format: csv
      authority: hr
      kind: people
      detect:
        headers: [["Employee #", "Employee Number", employeeNumber], ["Last name, First name", "First Name", firstName]]
        some_headers: ["Employment Status", "Hire Date", "Reporting to", "Job Title", Division, Department, Location, "Work Email",
          "Employment Status: Date", "Job Information: Date", employmentHistoryStatus, hireDate, jobTitle, workEmail]
        at_least: 3
      columns:
        employee_number: ["Employee #", "Employee Number", employeeNumber]
        full_name: ["Last name, First name", displayName]
        given_name: ["First Name", firstName]
        family_name: ["Last Name", lastName]
        preferred_name: ["Preferred Name", preferredName]
        employment_status: [Status, "Employment Status", employmentHistoryStatus]
        hired_on: [Hire Date, hireDate]
      transforms:
        hired_on: [zeros-are-blank]
      employment_words:
        left: [Inactive, Terminated]

      """##
    ),
    (
      "bamboohr-xml",
      ##"""
      name: bamboohr-xml
      description: BambooHR employees, directories and reports in XML; field names stand in the id attribute
      format: xml
      authority: hr
      kind: people
      detect:
        elements: [field]
        headers: [[employees, employeeId, employee], [employee, row, fieldset, fields], [id]]
      record: [employee, row]
      columns:
        employee_number: [employeeNumber, Employee ID, "@employeeId", "@id"]
        full_name: [fullName1, displayName, fullName5]
        given_name: [firstName]
        middle_name: [middleName]
        family_name: [lastName]
        preferred_name: [preferredName, nickname]
        birth_date: [dateOfBirth, birthday]
        email: [workEmail, bestEmail, homeEmail]
        phone: [workPhone, mobilePhone]
        job_title: [jobTitle]
        department: [department, division]
        location: [location]
        employment_status: [status, employmentHistoryStatus]
        hired_on: [hireDate, originalHireDate]
        left_on: [terminationDate]
        rehired_on: [rehireDate]
      transforms:
        left_on: [zeros-are-blank]
        hired_on: [zeros-are-blank]
        birth_date: [zeros-are-blank]
      employment_words:
        active: [Active, Full-Time, Part-Time]
        left: [Inactive, Terminated]

      """##
    ),
    (
      "client-matrix",
      ##"""
      name: client-matrix
      description: what clients have been promised, by person, by headcount, or as a matrix
      format: csv
      authority: promise
      kind: promise
      detect: {shape: promise, confidence: 0.7}

      """##
    ),
    (
      "clr",
      ##"""
      name: clr
      description: Comprehensive Learner Record 2.0, each credential in it a holding of its own
      format: json
      authority: issuer
      kind: verification
      population: ours
      record: ["/"]
      detect:
        keys: [credentialSubject, verifiableCredential, achievement]
        headers: [[validFrom, issuanceDate, issued]]
      only_listed: true
      columns:
        email: [credentialSubject/identifier/identityHash, credentialSubject/email]
        recipient_salt: [credentialSubject/identifier/salt]
        full_name: [credentialSubject/name, credentialSubject/displayName]
        given_name: [credentialSubject/givenName]
        family_name: [credentialSubject/familyName]
        as_at: ["/validFrom", "/issuanceDate"]
        # What is said of the record as a whole holds for each credential in it.
        assertion_id: ["/id"]
        issuer_id: ["/issuer/id", "/issuer"]
        status: ["/revoked"]
        status_entry: ["/credentialStatus/statusListCredential", "/credentialStatus/id", "/credentialStatus", "/credentialStatus/type"]
        status_index: ["/credentialStatus/statusListIndex"]
        status_purpose: ["/credentialStatus/statusPurpose"]
        status_size: ["/credentialStatus/statusSize"]
        status_code: ["/credentialStatus/statusMessage/status", "/credentialStatus/statusMessages/status"]
        status_message: ["/credentialStatus/statusMessage/message", "/credentialStatus/statusMessages/message", "/credentialStatus/statusMessages/value"]
      groups:
        - elements: [credentialSubject/verifiableCredential]
          columns:
            credential: [credentialSubject/achievement/name]
            issuer: [issuer/name]
            number: [credentialSubject/licenseNumber]
            assertion_id: [verifiableCredential/id]
            issuer_id: [verifiableCredential/issuer/id, verifiableCredential/issuer]
            # The type is no list: it tells that there is an entry, where nothing else does.
            status_entry: [credentialStatus/statusListCredential, credentialStatus/id, credentialStatus, credentialStatus/type]
            status_index: [credentialStatus/statusListIndex]
            status_purpose: [credentialStatus/statusPurpose]
            status_size: [credentialStatus/statusSize]
            status_code: [credentialStatus/statusMessage/status, credentialStatus/statusMessages/status]
            status_message: [credentialStatus/statusMessage/message, credentialStatus/statusMessages/message, credentialStatus/statusMessages/value]
            issued_on: [validFrom, issuanceDate, awardedDate]
            expires_on: [validUntil, expirationDate]
      status_words:
        revoked: ["true"]
        active: ["false"]

      """##
    ),
    (
      "credly-csv",
      ##"""
      name: credly-csv
      description: Credly issued badges (CSV export)
      format: csv
      authority: issuer
      kind: verification
      population: ours
      detect:
        headers: [[Badge Template Name, Badge Name, badge_template_name], [Issued At, Issued Date, issued_at, issued_at_date]]
        some_headers: [Recipient Email, Issued To, State, Expires At, recipient_email, First Name, Last Name, Badge Template ID]
      columns:
        full_name: [Issued To, issued_to, Recipient Name]
        given_name: [First Name, Issued To First Name]
        family_name: [Last Name, Issued To Last Name]
        email: [Recipient Email, recipient_email]
        credential: [Badge Template Name, Badge Name, badge_template_name]
        issuer: [Issuer Name, Issuer, issuer_name, Issuing Organization]
        issued_on: [Issued At, Issued Date, issued_at, issued_at_date]
        expires_on: [Expires At, Expiration Date, expires_at, expires_at_date]
        status: [State, Badge State]
      # Its earner turned it down: nothing is claimed.
      ignore:
        - {column: Badge State, values: [rejected], reason: no-facts}
        - {column: State, values: [rejected], reason: no-facts}
      status_words:
        active: [accepted]
        in-process: [pending]
        revoked: [revoked]

      """##
    ),
    (
      "credly-employees",
      ##"""
      name: credly-employees
      description: Credly list of the organisation's employees (CSV export)
      format: csv
      authority: tracker
      detect:
        headers: [[external_id, External ID], [employee_state, Employee State], [Email]]
        some_headers: [first_name, last_name, First Name, Last Name]
      only_listed: true
      columns:
        employee_number: [external_id, External ID]
        email: [Email]
        given_name: [first_name, First Name]
        family_name: [last_name, Last Name]
        employment_status: [employee_state, Employee State]
      employment_words:
        active: [active, invited, pending]
        left: [terminated, deactivated, inactive]

      """##
    ),
    (
      "credly-json",
      ##"""
      name: credly-json
      description: Credly issued badges (API)
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect: {keys: [badge_template, issued_at_date]}
      columns:
        full_name: [issued_to]
        given_name: [issued_to_first_name]
        family_name: [issued_to_last_name]
        email: [recipient_email]
        employee_number: [issuer_earner_id]
        credential: [badge_template/name]
        number: [badge_number]
        issuer: [issuer/entities/entity/name, issuer/summary]
        issued_on: [issued_at_date, issued_at]
        expires_on: [expires_at_date, expires_at]
        status: [state]
      # Its earner turned it down: nothing is claimed.
      ignore:
        - {column: state, values: [rejected], reason: no-facts}
      status_words:
        active: [accepted]
        in-process: [pending]
        revoked: [revoked]

      """##
    ),
    (
      "ecards-csv",
      ##"""
      name: ecards-csv
      description: course completion cards (eCards) of a training centre, CSV
      format: csv
      authority: issuer
      kind: verification
      population: ours
      detect:
        headers: [["eCard Code", "eCard Number", "eCard ID", eCardCode], [Course, "Course Name", "Course Type", Discipline]]
      columns:
        number: ["eCard Code", "eCard Number", "eCard ID", eCardCode]
        credential: [Course, Course Name, Course Type, Discipline]
      status_words:
        active: {current: [Current, Active, Valid, Claimed, Issued]}
        in-process: {pending: [Unclaimed, Assigned, Pending, Not Claimed]}
        expired: {not-renewed: [Expired]}
        lapsed: {not-renewed: [Lapsed]}
        revoked: [Revoked, Voided, Cancelled, Canceled]
        inactive: [Inactive, Archived]

      """##
    ),
    (
      "ecards-json",
      ##"""
      name: ecards-json
      description: course completion cards (eCards) of a training centre, JSON
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect: {keys: [eCardCode]}
      as_at: [exportedAt]
      columns:
        full_name: [student/name, student/fullName, studentName]
        given_name: [student/firstName, firstName, studentFirstName]
        family_name: [student/lastName, lastName, studentLastName]
        email: [student/email, email, studentEmail]
        credential: [course, courseName, courseType]
        number: [eCardCode, eCardNumber]
        status: [status, eCardStatus, cardStatus]
        issued_on: [issueDate, issuedOn]
        expires_on: [expirationDate, expiryDate, renewalDate, expireDate]
      status_words:
        active: {current: [Current, Active, Valid, Claimed, Issued]}
        in-process: {pending: [Unclaimed, Assigned, Pending, Not Claimed]}
        expired: {not-renewed: [Expired]}
        lapsed: {not-renewed: [Lapsed]}
        revoked: [Revoked, Voided, Cancelled, Canceled]
        inactive: [Inactive, Archived]

      """##
    ),
    (
      "exclusion-table",
      ##"""
      name: exclusion-table
      description: a list of excluded, sanctioned or debarred people that nobody describes
      format: csv
      authority: exclusion
      kind: exclusion
      population: everyone
      detect: {shape: exclusion, confidence: 0.65}
      columns:
        reinstated_on: [Reinstatement Date, Reinstated Date, Date Reinstated, Reinstated On, Reinstated, Exclusion End Date,
          End of Exclusion, Debarment End Date, End of Debarment, End/Term of Debarment, Debarred Until]
      transforms:
        # `Permanent`: no end.
        reinstated_on: [open-end-is-blank]
      ignore:
        - {column: Business Name, reason: not-a-person}
        - {column: Company, reason: not-a-person}
        - {column: Company Name, reason: not-a-person}
        - {column: Firm, reason: not-a-person}
        - {column: Firm Name, reason: not-a-person}
        - {column: Entity Name, reason: not-a-person}
        - {column: Organization Name, reason: not-a-person}
        - {column: DBA, reason: not-a-person}
        - {column: d/b/a-Doing Business As, reason: not-a-person}
        - {column: Doing Business As, reason: not-a-person}
        - {column: NAM_BUSNS_MP, reason: not-a-person}
        - {column: Entity, reason: not-a-person}
        - {column: Organization, reason: not-a-person}
        - {column: Organisation, reason: not-a-person}
        - {column: Classification, values: [Firm, Entity, Business, Organization, Company, Vessel], reason: not-a-person}
        - {column: Entity Type, values: [Firm, Entity, Business, Organization, Company], reason: not-a-person}

      """##
    ),
    (
      "faa-airmen-fixed",
      ##"""
      name: faa-airmen-fixed
      description: FAA airmen certification releasable database, basic file in columns of fixed width
      format: fixed
      authority: issuer
      kind: verification
      population: everyone
      issuer: Federal Aviation Administration
      layout:
        - {name: UNIQUE ID, length: 8}
        - {name: "FIRST & MIDDLE", length: 30}
        - {name: "LAST & SUFFIX", length: 30}
        - {name: STREET 1, length: 33}
        - {name: STREET 2, length: 33}
        - {name: CITY, length: 17}
        - {name: STATE, length: 2}
        - {name: ZIP CODE, length: 10}
        - {name: COUNTRY, length: 18}
        - {name: REGION, length: 2}
        - {name: MED CLASS, length: 1}
        - {name: MED DATE, length: 6}
        - {name: MED EXP DATE, length: 6}
      only_listed: true
      columns:
        note: [UNIQUE ID]
        given_name: ["FIRST & MIDDLE"]
        family_name: ["LAST & SUFFIX"]
        street: [STREET 1]
        city: [CITY]
        state: [STATE]
        postcode: [ZIP CODE]
        credential: [MED CLASS]
        issued_on: [MED DATE]
        expires_on: [MED EXP DATE]
      composed:
        - columns: [MED CLASS]
          words: {"1": First Class Medical Certificate, "2": Second Class Medical Certificate, "3": Third Class Medical Certificate}
      transforms:
        issued_on: [zeros-are-blank, month-year]
        expires_on: [zeros-are-blank, month-year]

      """##
    ),
    (
      "faa-airmen",
      ##"""
      name: faa-airmen
      description: FAA airmen certification releasable database, basic and certificate files (CSV)
      format: csv
      authority: issuer
      kind: verification
      population: everyone
      issuer: Federal Aviation Administration
      detect:
        headers: [[UNIQUE ID, UNIQUE_ID], [FIRST NAME, FIRST & MIDDLE NAME, "FIRST & MIDDLE"], [LAST NAME, "LAST & SUFFIX", LAST NAME & SUFFIX]]
        no_headers: [License Type, License Type 1, License Number, License Number 1, Facility ID, SSN, Employee ID]
      only_listed: true
      columns:
        note: [UNIQUE ID, UNIQUE_ID]
        given_name: [FIRST NAME, FIRST & MIDDLE NAME, "FIRST & MIDDLE"]
        family_name: [LAST NAME, "LAST & SUFFIX", LAST NAME & SUFFIX]
        street: [STREET 1]
        city: [CITY]
        state: [STATE]
        postcode: [ZIP CODE]
        credential: [TYPE, CERTIFICATE TYPE, MED CLASS]
        issued_on: [MED DATE]
        expires_on: [EXPIRE DATE, EXPIRATION DATE, CERTIFICATE EXPIRE DATE, MED EXP DATE, MED EXP]
      composed:
        - columns: [TYPE, LEVEL]
          words: &certificates
            P/A: Airline Transport Pilot
            P/C: Commercial Pilot
            P/P: Private Pilot
            P/V: Recreational Pilot
            P/T: Sport Pilot
            P/S: Student Pilot
            F: Flight Instructor Certificate
            A: Authorized Aircraft Instructor
            U: Remote Pilot
            E: Flight Engineer
            H: Flight Engineer, special purpose
            X: Flight Engineer, foreign
            M: FAA Mechanic Certificate
            G: Ground Instructor
            D: Aircraft Dispatcher
            T: Control Tower Operator
            W: Parachute Rigger
            R: Repairman
            L: Repairman, light sport aircraft
        - columns: [CERTIFICATE TYPE, CERTIFICATE LEVEL]
          words: *certificates
        - columns: [MED CLASS]
          words: {"1": First Class Medical Certificate, "2": Second Class Medical Certificate, "3": Third Class Medical Certificate}
      transforms:
        issued_on: [zeros-are-blank, month-year, month-day-year]
        expires_on: [zeros-are-blank, month-year, month-day-year]

      """##
    ),
    (
      "faa-certificates-fixed",
      ##"""
      name: faa-certificates-fixed
      description: FAA airmen certification releasable database, certificate file in columns of fixed width
      format: fixed
      authority: issuer
      kind: verification
      population: everyone
      issuer: Federal Aviation Administration
      layout:
        - {name: UNIQUE ID, length: 8}
        - {name: "FIRST & MIDDLE", length: 30}
        - {name: "LAST & SUFFIX", length: 30}
        - {name: TYPE, length: 1}
        - {name: LEVEL, length: 1}
        - {name: EXPIRE DATE, length: 8}
        # Eleven of ten characters, `C/ASEL`, and up to 99 of types of aircraft; a line may end before they do.
        - {name: RATINGS, length: 110}
        - {name: TYPE RATINGS, length: 990}
      only_listed: true
      columns:
        note: [UNIQUE ID]
        given_name: ["FIRST & MIDDLE"]
        family_name: ["LAST & SUFFIX"]
        credential: [TYPE]
        expires_on: [EXPIRE DATE]
      composed:
        - columns: [TYPE, LEVEL]
          words:
            P/A: Airline Transport Pilot
            P/C: Commercial Pilot
            P/P: Private Pilot
            P/V: Recreational Pilot
            P/T: Sport Pilot
            P/S: Student Pilot
            F: Flight Instructor Certificate
            A: Authorized Aircraft Instructor
            U: Remote Pilot
            E: Flight Engineer
            H: Flight Engineer, special purpose
            X: Flight Engineer, foreign
            M: FAA Mechanic Certificate
            G: Ground Instructor
            D: Aircraft Dispatcher
            T: Control Tower Operator
            W: Parachute Rigger
            R: Repairman
            L: Repairman, light sport aircraft
      transforms:
        expires_on: [zeros-are-blank, month-day-year]

      """##
    ),
    (
      "hr-json-generic",
      ##"""
      name: hr-json-generic
      description: people in JSON of an HR system nobody describes
      format: json
      authority: hr
      kind: people
      detect: {shape: people, confidence: 0.5}

      """##
    ),
    (
      "hr-table",
      ##"""
      name: hr-table
      description: an employee list of an HR system nobody describes
      format: csv
      authority: hr
      kind: people
      detect: {shape: people, confidence: 0.6}

      """##
    ),
    (
      "hr-xml-25",
      ##"""
      name: hr-xml-25
      description: HR-XML 2.5, 3 and SETU resumes, candidates and human resources
      format: xml
      authority: hr
      kind: people
      detect:
        namespaces: ["http://ns.hr-xml.org/*", "http://www.hr-xml.org/*"]
      record: [Candidate, HumanResource, Resume, Assignment]
      columns:
        employee_number: [PersonId/IdValue, EmployeeId/IdValue, StaffingSupplierId/IdValue, HumanResourceId/IdValue,
          CandidateId/IdValue, ResumeId/IdValue, IdValue]
        full_name: [PersonName/FormattedName, PersonName/LegalName, FormattedName]
        given_name: [PersonName/GivenName, GivenName]
        middle_name: [PersonName/MiddleName]
        family_name: [PersonName/FamilyName, FamilyName]
        preferred_name: [PersonName/PreferredGivenName]
        birth_date: [DateOfBirth, PersonDescriptors/BiologicalDescriptors/DateOfBirth]
        email: [InternetEmailAddress]
        phone: [FormattedNumber]
        hired_on: [AssignmentDateRange/StartDate]
        left_on: [AssignmentDateRange/ActualEndDate]
      groups:
        - elements: [LicenseOrCertification, SecurityCredential]
          columns:
            credential: [LicenseOrCertification/Name, SecurityCredential/Name]
            number: [Id/IdValue, LicenseOrCertification/Id]
            issuer: [IssuingAuthority]
            issued_on: [FirstIssuedDate/AnyDate, FirstIssuedDate/YearMonth, FirstIssuedDate/Year, FirstIssuedDate/StringDate, ValidFrom/AnyDate,
              ValidFrom/YearMonth, ValidFrom/Year, ValidFrom/StringDate]
            expires_on: [ValidTo/AnyDate, ValidTo/YearMonth, ValidTo/Year, ValidTo/StringDate]
        # HR-XML 3
        - elements: [Certification, License]
          columns:
            credential: [CertificationName, LicenseName, Certification/Name, License/Name]
            number: [CertificationID, LicenseID, LicenseNumber, CertificationNumber]
            issuer: [IssuingAuthority/Name, IssuingAuthority]
            issued_on: [FirstIssuedDate/FormattedDateTime, FirstIssuedDate, EffectivePeriod/StartDate/FormattedDateTime,
              FreeFormEffectivePeriod/StartDate/FormattedDateTime, EffectiveTimePeriod/ValidFrom]
            expires_on: [FreeFormEffectivePeriod/EndDate/FormattedDateTime, EffectivePeriod/EndDate/FormattedDateTime,
              EffectiveTimePeriod/ValidTo]

      """##
    ),
    (
      "hr-xml-generic",
      ##"""
      name: hr-xml-generic
      description: people in XML of an HR system nobody describes
      format: xml
      authority: hr
      kind: people
      detect: {shape: people, confidence: 0.5}

      """##
    ),
    (
      "isc2",
      ##"""
      name: isc2
      description: member export of ISC2 and bodies like it, a row a certification of a member
      format: csv
      authority: issuer
      kind: verification
      population: ours
      detect:
        headers:
          - [Member ID, Member Number, Member No, ISC2 ID, "Member #", Candidate ID, Credential Holder ID, ISACA ID, PMI ID,
             Cisco ID, CompTIA ID]
          - [Certification, Credential, Designation, Certification Name]
          - [Member Status, Certification Status, Status, Standing, Credential Status]
        some_headers: [Certification Number, Certification Date, Certified Date, Verified On, Member Status,
          Certification Status, Credential Status, Standing, AMF Status, CPE Credits, Cycle End Date, Cycle End, AMF Due, AMF Paid Through]
        at_least: 1
      columns:
        given_name: [First Name]
        family_name: [Last Name]
        full_name: [Name, Member Name]
        email: [Email, Primary Email]
        credential: [Certification, Credential, Designation, Certification Name]
        number: [Certification Number, Credential Number, Certificate Number, Credential ID, Member ID, Member Number, ISC2 ID]
        status: [Member Status, Certification Status, Status, Standing, Credential Status, AMF Status]
        issued_on: [Certification Date, Certified On, Cycle Start Date, Cycle Start, Issue Date]
        expires_on: [Expiration Date, Cycle End Date, Cycle End, Expiry Date, Expires]
        verified_on: [Verified On, Verification Date]
      status_words:
        active: {current: [In Good Standing, Good Standing, Active, Current, Certified, Paid]}
        in-process: {pending: [Associate, Endorsement Pending, Pending Endorsement, Application Pending, Pending]}
        suspended: {administrative: [On Hold, Suspended - AMF, Suspended - CPE], any: [Suspended]}
        revoked: {administrative: [Revoked - CPE, Revoked - AMF], disciplinary: [Revoked - Ethics], any: [Terminated, Revoked, Decertified]}
        expired: {not-renewed: [Expired]}
        lapsed: {administrative: [Lapsed, AMF Overdue, Overdue, Past Due, Unpaid]}
        inactive: {voluntary: [Inactive, Retired, Non-Practicing, Emeritus]}
        surrendered: {voluntary: [Resigned, Surrendered]}

      """##
    ),
    (
      "ler-rs",
      ##"""
      name: ler-rs
      description: HR Open learning and employment record (LER-RS) in JSON
      format: json
      authority: tracker
      kind: credentials
      detect: {keys: [person, certifications]}
      columns:
        full_name: [person/name/formattedName]
        given_name: [person/name/given]
        family_name: [person/name/family]
        birth_date: [birthDate]
        email: [email/address]
      groups:
        - elements: [certifications, licenses]
          columns:
            credential: [certificationName, licenseName, name]
            number: [identifiers/value, licenseNumber, certificationNumber, id]
            issuer: [issuingAuthority/name, issuer/name]
            issued_on: [firstIssuedDate, effectiveTimePeriod/validFrom, validFrom, issued]
            expires_on: [effectiveTimePeriod/validTo, validTo, expires]
            status: [status]

      """##
    ),
    (
      "mail",
      ##"""
      name: mail
      description: messages of a mailbox, as mbox, single messages or Outlook text
      format: mail
      authority: correspondence
      kind: mail
      mail:
        facts:
          renewed: [was renewed, is renewed, has been renewed, have been renewed, been renewed, were renewed, renewed my, i renewed,
            have renewed, has renewed, have already renewed, has already renewed, have just renewed, has just renewed, renewed to,
            renewed until, renewed through, renewed till, renewed on, renewed his, renewed her, renewed their, renewed today,
            renewed yesterday, renewed, successfully renewed, just renewed, got renewed, renewal is complete, renewal is done,
            renewal was approved, renewal approved, renewal has been approved, renewal confirmed, now renewed, are renewed, recertified,
            renewal … processed, extended to, extended until, has been extended, renewal went through,
            wurde verlängert, wurde … verlängert, wurden … verlängert, ist verlängert, habe … verlängert, hat … verlängert,
            haben … verlängert, wurde … erneuert, habe … erneuert, hat … erneuert, verlängert bis, erfolgreich verlängert,
            a été renouvelé, a été renouvelée, ai renouvelé, a renouvelé, renouvelé jusqu'au, renouvelée jusqu'au, j'ai renouvelé,
            est renouvelé, est renouvelée, fue renovado, fue renovada, ha sido renovado, ha sido renovada, he renovado, ha renovado,
            renovado hasta, renovada hasta, renové mi, is verlengd, zijn verlengd, is … verlengd, heb … verlengd, heeft … verlengd,
            verlengd tot, förnyad till, förnyat till, är förnyad, är förnyat, har förnyats, har förnyat, blev förnyat, blivit förnyat,
            har … förnyat, er fornyet, er blevet fornyet, blev fornyet, har fornyet, har … fornyet, fornyet til, er fornyet til,
            ble fornyet, er blitt fornyet]
          expires: [valid until, valid till, valid through, valid thru, valid to, valid up to, good until, good through, good till,
            expires on, expires in, expires, expire on, expire in, will expire, expiring on, expiration date, expiry date, expired on,
            expires at, current until, current through, runs until, runs to, runs out on, valid from … to, valid from … until,
            is valid for … until, not expire until, not expire before, doesn't expire until, doesn't expire before, don't expire until,
            won't expire until, won't expire before, expiration is, expiry is, expired in, expire at, lasts until, through … expiration,
            due to expire, set to expire, is due on, exp, active until, active through, active thru, active till, in good standing until,
            in good standing through,
            gültig bis, gültig bis zum, gültig ist bis, läuft am, läuft … ab, läuft bis, läuft erst, läuft nicht vor, gilt bis, abgelaufen am, ablaufdatum, noch bis,
            valable jusqu'au, valable jusqu'en, valide jusqu'au, valide jusqu'en, expire le, expire en, expire au, n'expire pas avant,
            arrive à échéance, expirera le, valables jusqu'au,
            válido hasta, válida hasta, válidos hasta, vigente hasta, vence el, vence en, vencerá el, caduca el, caduca en, no vence hasta,
            no caduca hasta, expira el, geldig tot, geldig t/m, geldig tot en met, verloopt op, verloopt in, verloopt pas, vervalt op,
            loopt … af, giltigt till, giltig till, giltigt t.o.m, giltig t.o.m, giltiga till, gäller till, gäller t.o.m, går ut,
            löper ut, gyldig til, gyldigt til, gyldige til, gælder til, gælder indtil, gyldig indtil, gyldigt indtil, gjelder til,
            gyldig fram til, udløber, utløper, går ud]
          issued: [has been issued, was issued, been issued, issued on, were issued, wurde ausgestellt, ausgestellt am, a été délivré,
            a été délivrée, délivré le, délivrée le, fue emitido, fue emitida, emitido el, emitida el, is uitgegeven, uitgegeven op,
            afgegeven op, utfärdades, utfärdad den, blev udstedt, udstedt den, ble utstedt, utstedt den, earned a badge, have earned,
            has earned, earned the]
          passed: [i passed, passed my, passed the, has passed, have passed, passed his, passed her, passed their, passed on, passed with,
            passed in, passed last, passed this, passed today, passed yesterday, passed, just passed, successfully completed, successfully passed,
            have completed, has completed, i completed, completed my, completed the, completed his, completed her, completed on, exam passed,
            finished my, have finished, has finished, qualified as, you passed, you've passed, i've passed, both passed,
            bestanden, habe … bestanden, hat … bestanden, haben … bestanden, erfolgreich abgeschlossen, erfolgreich absolviert,
            ai réussi, j'ai réussi, a réussi, avez réussi, ont réussi, a obtenu, j'ai obtenu, j'ai passé avec succès,
            aprobé, aprobó, he aprobado, ha aprobado, han aprobado, he superado, ha superado, superó el,
            ben geslaagd, is geslaagd, bent geslaagd, zijn geslaagd, behaald, heb … gehaald, heeft … gehaald, har klarat, klarade, godkänd på, blev godkänd,
            har bestået, bestod, har … bestået, har bestått, har … bestått, besto]
          failed: [failed his, failed her, failed their, failed my, i failed, failed the, has failed, did not pass, didn't pass,
            have failed, but failed, and failed, failed it, you failed, failed, durchgefallen, nicht bestanden, durch die … gefallen, durch den … gefallen,
            échoué, n'ai pas réussi, n'a pas réussi, raté, suspendí, reprobé, reprobó, he suspendido, no aprobé, no aprobó, no he aprobado,
            gezakt, niet geslaagd, niet gehaald, underkänd, klarade inte, har inte klarat, dumpet, ikke bestået, ikke bestått, strøk på]
          booked: [is booked, am booked, are booked, booked on, booked for, have booked, has booked, been booked, i booked, scheduled for,
            is scheduled, am scheduled, enrolled in, enrolled on, am enrolled, registered for, signed up for, ist gebucht, angemeldet für,
            zum … angemeldet, für … angemeldet, inscrit à, inscrite à, inscrito en, inscrita en, aangemeld voor, ingeschreven voor,
            anmäld till, tilmeldt, påmeldt]
          applied: [in process, in progress, being processed, is pending, still pending, application received, received your application,
            application has been received, application was received, applied for, have applied, has applied, application is, submitted my,
            submitted the, submitted an application, under review, provisionally passed, provisionally passed the, provisionally passed your, provisionally passed my, provisionally passed his,
            provisionally passed her, provisionally passed on, passed provisionally, provisional pass, awaiting my, awaiting the, waiting for the card, waiting for my card,
            waiting for the certificate, waiting for my certificate, have sent the renewal, sent off my, in bearbeitung, beantragt,
            en cours, demande déposée, en trámite, en proceso, solicitado, in behandeling, aangevraagd, har ansökt, under behandling,
            har søgt om, har søkt om]
          suspended: [has suspended, was suspended, been suspended, is suspended, are suspended, were suspended, suspended my, suspended for,
            suspended your, suspended his, suspended her, suspended because, suspended due, is now suspended, suspended since, under suspension,
            have suspended, suspended until, suspended pending, wurde ausgesetzt, ist ausgesetzt, wurde … ausgesetzt, wurde suspendiert,
            ist suspendiert, wurde … suspendiert, a été suspendu, a été suspendue, est suspendu, est suspendue, ha sido suspendido,
            ha sido suspendida, fue suspendido, fue suspendida, está suspendido, está suspendida, is geschorst, is opgeschort, zijn geschorst,
            har suspenderats, är suspenderad, är suspenderat, är tillfälligt indragen, er suspenderet, blev suspenderet, er suspendert,
            ble suspendert, changed to suspended, changed … to suspended, status … to suspended, status is suspended, status is now suspended,
            status to suspended, now shows suspended, placed on suspension, placed under suspension, suspended the license of,
            suspended the licence of, summarily suspended, hereby suspended, immediately suspended, temporarily suspended,
            indefinitely suspended, automatically suspended, administratively suspended, emergency suspension, summary suspension,
            placed on … suspension, placed under … suspension, order of suspension, order of … suspension, suspension order,
            order suspending, suspending your, imposed a suspension, imposed … suspension, subject to suspension since,
            remains suspended, remain suspended, still suspended, currently suspended, status suspended, status suspension,
            ordered the suspension, bleibt ausgesetzt, bleibt suspendiert]
          revoked: [has revoked, was revoked, been revoked, is revoked, revoked my, revoked your, revoked his, revoked her, have revoked,
            wurde widerrufen, wurde … widerrufen, wurde entzogen, wurde … entzogen, a été révoqué, a été révoquée, a été retiré, a été retirée,
            fue revocado, fue revocada, ha sido revocado, ha sido revocada, is ingetrokken, has been withdrawn, was withdrawn,
            har återkallats, är återkallad, er tilbagekaldt, er inddraget, er tilbakekalt, er inndratt, changed to revoked,
            changed … to revoked, status … to revoked, status is revoked, status is now revoked, status to revoked, now shows revoked,
            struck off, been struck off, was struck off, struck from the register, removed from the register, erased from the register,
            license was cancelled, license was canceled, licence was cancelled, registration was cancelled, license has been cancelled,
            licence has been cancelled, registration has been cancelled, changed to cancelled, changed to canceled,
            has been cancelled, has been canceled, was cancelled, was canceled, is cancelled, is canceled, have been cancelled,
            have been canceled, were cancelled, were canceled, is hereby cancelled, is hereby canceled, hereby revoked, hereby revokes,
            hereby cancelled, hereby canceled, permanently revoked, summarily revoked, immediately revoked, automatically revoked,
            are revoked, were revoked, order of revocation, ordered the revocation, ordered … revocation, revocation order, revoking your,
            revokes your, null and void, is void, was voided, has been voided, been annulled, was annulled, is annulled, been rescinded,
            was rescinded, is rescinded, been invalidated, was invalidated, been nullified, was nullified, decertified,
            been deregistered, was deregistered, remains revoked, status revoked, status revocation, status cancelled, status canceled,
            bleibt widerrufen, ist widerrufen, sind widerrufen]
          restricted: [on probation, placed on probation, under probation, changed to probation, changed … to probation, status … to probation,
            status is probation, put on probation, was restricted, has been restricted, is restricted, is now restricted, changed to restricted,
            status … to restricted, conditions were imposed, conditions have been imposed, interim conditions, conditions of practice,
            was reprimanded, has been reprimanded,
            is now encumbered, is encumbered, was encumbered, has been encumbered, been encumbered, are encumbered, now encumbered,
            placed on … probation, placed under … probation, probationary status, probationary license, probationary licence,
            probation order, order of probation, status probation, status restricted, status encumbered, remains on probation,
            restrictions have been placed, restrictions were placed, restrictions have been imposed, restrictions were imposed,
            conditions have been placed, conditions were placed, are restricted, were restricted, have been restricted,
            subject to probation]
          surrendered: [changed to surrendered, status … to surrendered, was surrendered, were surrendered, has surrendered, have surrendered, been surrendered, i surrendered,
            surrendered my, surrendered his, surrendered her, surrendered their, surrendered the, voluntarily surrendered, voluntary surrender of, accepted the surrender, accepted the … surrender, accepted your surrender,
            accepted your … surrender, surrender was accepted, surrender has been accepted, voluntarily relinquished, been relinquished,
            was relinquished, has relinquished, have relinquished, surrendered in lieu, status surrendered]
          terminated: [certification was terminated, certification has been terminated, certification is terminated, been terminated for unpaid,
            terminated for unpaid, terminated because, terminated due to, membership was terminated, membership has been terminated,
            terminated my certification, terminated your certification]
          lapsed: [expired yesterday, expired today, expired last, just expired, expired this, has lapsed, have lapsed, is lapsed, had lapsed, lapsed on, lapsed in, lapsed because, lapsed for, lapsed due, let … lapse,
            ist verfallen, has expired, is expired, changed to lapsed, changed to expired, status … to expired, status … to lapsed, have expired, had expired, ist abgelaufen, sind abgelaufen, est expiré, est expirée,
            a expiré, ha vencido, ha caducado, está vencido, está caducado, is verlopen, is vervallen, har gått ut, er udløbet, er utløpt]
          reinstated: [suspension … been lifted, suspension … was lifted, revocation … lifted, revocation … rescinded, revocation … overturned,
            suspension … rescinded, suspension … vacated, suspension … terminated, probation … lifted, probation … ended, probation … terminated,
            probation … completed, restrictions … lifted, restrictions … removed, encumbrance … removed, encumbrance … lifted,
            restored to good standing, restored to full, has been restored to, hereby reinstated, license reinstated, no longer revoked,
            no longer on probation, no longer encumbered, no longer restricted, has been reinstated, was reinstated, been reinstated, is reinstated, reinstated my, reinstated your, have reinstated,
            has reinstated, are reinstated, were reinstated, back in good standing, no longer suspended, suspension lifted,
            suspension … lifted, suspension has been lifted, suspension was lifted, suspension is lifted, lifted the suspension,
            lifted your suspension, lifted my suspension, lifting of the suspension, suspension has ended, suspension … ended, suspension is over,
            restored to active, has been restored, wieder eingesetzt, aussetzung … aufgehoben, suspendierung … aufgehoben,
            wieder aktiviert, nicht mehr suspendiert, nicht mehr ausgesetzt, a été rétabli, a été rétablie, suspension … levée, levé la suspension,
            n'est plus suspendu, n'est plus suspendue, suspensión … levantada, levantado la suspensión, ha sido restablecido, fue restablecido,
            ya no está suspendido, ya no está suspendida, schorsing … opgeheven, niet meer geschorst, suspenderingen … hävd, suspensionen … ophævet,
            suspensjonen … opphevet, ikke længere suspenderet, ikke lenger suspendert]
          card-lost: [lost my, lost his, lost her, lost the card, lost their, card was stolen, card is lost, card was lost, card got lost,
            my card is missing, karte verloren, ausweis verloren, perdu ma carte, perdí mi]
          new-card: [attached is my new, attached is the new, attached my new, here is my new, here's my new, new card attached,
            card is attached, certificate is attached, attached is my, attached you will find my, attached please find my, find attached my,
            attached the new, card has arrived, card arrived, certificate has arrived, certificate arrived, received my new, got my new,
            received my certificate, received my card, received my license, got my card, got my certificate, anbei mein neuer, anbei meine neue,
            anbei mein, im anhang mein, ci-joint mon, ci-joint ma, adjunto mi, bijgevoegd mijn, in der anlage]
          not-held: [is now inactive, is inactive, became inactive, has become inactive, went inactive, changed to inactive,
            changed … to inactive, status … to inactive, status is inactive, placed on inactive, no longer holds, no longer hold, does not hold, i do not hold, doesn't hold, i don't hold, not currently hold, not currently holding,
            does not currently hold, does not have a valid, doesn't have a valid, do not have a valid, don't have a valid, does not have a current,
            doesn't have a current, has no valid, have no valid, has no current, have no current, no longer has a valid, no longer have a valid,
            is no longer valid, are no longer valid, no longer valid, is not valid anymore, is not valid any more, isn't valid anymore,
            status inactive, inactive status, is no longer certified, is no longer licensed, is no longer registered, no longer certified, no longer licensed, is not licensed,
            is not currently licensed, is not certified, is currently not licensed, is currently not valid, is not currently valid, is invalid, has become invalid,
            besitzt nicht mehr, besitzt … nicht mehr, besitzt kein, besitzt keine, besitzt keinen, besitzt … kein, besitzt … keine, besitzt … keinen,
            hat kein gültiges, hat keine gültige, hat keinen gültigen, habe kein gültiges, habe keine gültige, habe keinen gültigen,
            ist nicht mehr gültig, nicht mehr gültig, ist ungültig, ist nicht mehr im besitz, verfügt nicht mehr, verfügt über kein, verfügt über keine, verfügt über keinen,
            n'est plus titulaire, n'est pas titulaire, n'est plus valable, n'est plus valide, ne sont plus valables, ne détient plus, ne détient pas,
            ne possède plus, ne possède pas,
            ya no posee, ya no tiene una licencia, ya no tiene licencia, ya no tiene un certificado, ya no tiene el certificado, ya no cuenta, ya no es titular, no es titular, no posee, no tiene una licencia válida, no tiene licencia válida,
            no tiene un certificado válido, ya no es válido, ya no es válida, ya no está vigente, no está vigente, ya no dispone,
            heeft geen geldig, heeft geen geldige, heb geen geldig, heb geen geldige, beschikt niet meer, beschikt niet langer, beschikt niet over, bezit niet langer, is niet meer geldig, is niet langer geldig,
            niet meer in het bezit, niet langer in het bezit,
            innehar inte längre, innehar inte, har inte längre giltig, har inte längre giltigt, har inte längre en giltig, har inte längre ett giltigt, har ingen giltig, har inget giltigt, är inte längre giltig, är inte längre giltigt, gäller inte längre, saknar giltig, saknar giltigt,
            har ikke længere en gyldig, har ikke længere et gyldigt, har ikke længere gyldigt, har ikke en gyldig, har ikke et gyldigt, har ingen gyldig, har intet gyldigt, er ikke længere gyldig, er ikke længere gyldigt, ikke længere i besiddelse,
            har ikke lenger gyldig, har ikke lenger en gyldig, har ikke lenger et gyldig, har ikke gyldig, har ikke et gyldig, har ikke noe gyldig, er ikke lenger gyldig, er ikke lenger i besittelse]
          holds: [holds a, holds an, holds the, holds current, holds, i hold, currently hold, currently holds, is certified in, am certified in,
            is certified as, am certified as, is licensed as, is a certified, am a certified, remains active, remain active, is active, is again active, is unencumbered, is in good standing, remains in good standing,
            remains current, is current, is still valid,
            is still current, remains valid, besitzt, est titulaire, posee, tiene]
          promise: [our team holds, we have … certified, all our staff hold, we will provide, we can provide, we commit to, we promise,
            our staff hold, all of our nurses, we guarantee]
          leaver: [has left the company, has left us, left the company, left us on, has left, have left, no longer works, no longer with us,
            no longer employed, has resigned, have resigned, i have resigned, resigned on, resigned with effect, last day is, last day was,
            last day will be, last working day, is leaving us, is leaving the company, is leaving on, am leaving on, leaving us on, will leave us,
            will be leaving us, was terminated on, was dismissed, has retired, retired on, hat uns verlassen, hat … verlassen, hat gekündigt,
            scheidet … aus, letzter arbeitstag, a quitté, a démissionné, quitte l'entreprise, ha dejado la empresa, ha renunciado, deja la empresa,
            heeft ontslag, is uit dienst, verlaat ons, har slutat, slutar den, er fratrådt, er stoppet, har sluttet, slutter den]
        not_evidence: [will, won't, i'll, he'll, she'll, they'll, we'll, you'll, going to, plan to, plans to, planning to, intend to, intends to,
          hope to, hopes to, hoping to, hope that, want to, wants to, should, whether, unless,
          need to, needs to, must, have to, has to, ought to, let me know, remind, reminder, don't forget, please renew, please send,
          please make sure, please ensure, to be renewed, expected to, supposed to, wondering, next week i, next month i, yet to,
          not yet, trying to, about to, try to, due to be, would, could, might, may be, may have, may still, may need,
          noch nicht, nog niet, pas encore, todavía no, aún no, endnu ikke, ännu inte, ikke ennå, enda ikke, hoffe, espère, espero, hoop,
          hoppas, håber, håper, werde, werden, wird, würde gerne, würden, sollte, müssen, muss, vorhaben, möchte,
          devrait, faudrait, vais, allons, va, vont, doit, debería, voy a, va a, debe, zal, zullen, moet, zou, wil, van plan, ik ga, je gaat, hij gaat, zij gaat, we gaan, wij gaan,
          zouden, willen, moeten, wilt, zult, dien te, dient te, verwacht te, verwachten te, probeer te, overweeg, hopelijk, wordt, worden, dan is het, dan is mijn,
          tänker, planerar, avser, ämnar, skall, skulle, vill, behöver, måste, bör, kan komma att, försöker, räknar med, förväntas,
          planlægger, agter, påtænker, har tænkt mig, har tænkt sig, regner med, forventer, skulle, ville, bør, har til hensigt, forsøger,
          planlegger, akter, har tenkt, tenker å, kommer til å, forsøker, prøver å, ønsker, ska, skal, jeg må, du må, vi må, vil, kommer att, planeras]
        conditions: [if, once i, once my, once he, once she, once they, once you, once we, once it, once the, once a, when i, when my, when he, when she,
          when you, as soon as, after i pass, after i renew, provided that, provided i, assuming, in case, should i, should he, should she, should you,
          should they, should my, suppose, maybe, perhaps, probably, possibly, would have, might have, could have, may be, may have,
          i think, i believe, i guess, i suppose, i assume, not sure, do you know, as far as i know, if i remember, i doubt, i heard, i wish,
          ich glaube, ich denke, je crois, je pense, creo que, ik denk, ik geloof, jag tror, jeg tror, vermutlich, vielleicht, wahrscheinlich,
          peut-être, quizás, misschien, kanske, måske, kanskje, sobald, falls, wenn, sofern, ob, dès que, une fois, si je, si tu, si vous, si nous,
          si il, s'il, si elle, si, cuando, en cuanto, zodra, indien, als ik, als je, als u, als hij, als zij, om jag, om du, när jag, så snart, når jeg, hvis, dersom, så snart]
        courtesies: [if you need, if you want, if you have, if you require, if you would like, if you'd like, if you wish, if needed, if necessary,
          if required, if any, if there is, if there are, if anything, if possible, in case you need, would like to, could you, falls sie fragen,
          falls nötig, falls du, wenn sie fragen, wenn du, wenn möglich, si besoin, si nécessaire, s'il vous plaît, s'il te plaît, si vous avez besoin, si vous avez des questions,
          si necesita, si es necesario, indien nodig, als je vragen, als u vragen, om du behöver, hvis du har, hvis nødvendigt, hvis du trenger]
        expiry_words: [until, till, til, through, thru, to, expires, expire, expired, expiring, expiry, expiration, exp, bis, jusqu'au, jusqu'a,
          jusqu'en, hasta, tot, t/m, giltigt, gyldig, gyldigt, ends, end, ablauf, ablaufdatum, expira, vence, vencimiento, caduca, vervalt, vervaldatum, utgår, udløber,
          utløper, verloopt, due, ut, indtil, t.o.m, läuft, échéance, loopt, lapsed, before]
        issue_words: [issued, passed, dated, since, from, completed, vom, seit, depuis, desde, sedan, sinds, siden, fra, från, vanaf, ab, effective,
          started, ausgestellt, délivré, délivrée, emitido, emitida, afgegeven, utfärdad, udstedt, utstedt, taken, attended, earned]
        expiry_headings: [expiry, expires, expire, expiring, expiration, expirations, expired, until, ablauf, ablaufdatum, ablaufdaten, abläuft, ablaufen, gültig, échéance,
          échéances, expirent, valable, vencimiento, vencimientos, vencen, caducidad, válido, vervaldatum, verlopen, geldig, utgår, giltigt, giltig, giltighet, udløber, udløb, utløper,
          utløp, gyldig, gyldighed, gyldighet, valid, validity, due, exp, current]
        issue_headings: [issued, issue, passed, completed, completion, taken, attended, earned, obtained, ausgestellt, ausstellung, absolviert, bestanden, délivré, délivrance,
          obtenu, obtenus, emitido, emisión, aprobado, afgegeven, behaald, utfärdad, udstedt, utstedt, bestået, bestått]
        issuer_domains:
          isc2.org: ISC2
          heart.org: American Heart Association
          redcross.org: American Red Cross
          credly.com: Credly
          isaca.org: ISACA
          pmi.org: PMI
          comptia.org: CompTIA
          cisco.com: Cisco
          ncsbn.org: NCSBN
          nursys.com: NCSBN

      """##
    ),
    (
      "nppes",
      ##"""
      name: nppes
      description: NPPES national provider file (NPI registry)
      format: csv
      authority: issuer
      kind: verification
      population: everyone
      issuer: NPPES
      detect:
        headers: [[NPI], ["Entity Type Code"], ["Provider Last Name (Legal Name)"], ["Provider First Name"]]
      only_listed: true
      # What is said of the entry itself, not of a licence in it.
      credential: NPI
      columns:
        npi: [NPI]
        family_name: ["Provider Last Name (Legal Name)"]
        given_name: ["Provider First Name"]
        middle_name: ["Provider Middle Name"]
        name_suffix: ["Provider Name Suffix Text"]
        former_name: ["Provider Other Last Name"]
        number: ["Provider License Number"]
        jurisdiction: ["Provider License Number State Code"]
        credential: ["Healthcare Provider Taxonomy Code"]
        status: ["NPI Deactivation Date"]
        # What the provider says of itself; no licence.
        note: ["Provider Credential Text"]
        as_at: ["Last Update Date"]
      composed:
        - {columns: ["NPI Deactivation Date", "NPI Reactivation Date"], latest: [Deactivated, Reactivated]}
      status_words:
        active: [Reactivated]
        inactive: [Deactivated]
      ignore:
        - {column: "Entity Type Code", values: ["2", "2.0"], reason: not-a-person}
      transforms:
        as_at: [month-day-year]

      """##
    ),
    (
      "nursys-enrolment",
      ##"""
      name: nursys-enrolment
      description: Nursys e-Notify enrolment file, which asks to be told of nurses and verifies nothing
      format: csv
      authority: tracker
      detect:
        headers: [[SubmissionActionCode, Submission Action Code], [LicenseNumber, License Number], [JurisdictionAbbreviation, Jurisdiction]]
        some_headers: [NcsbnId, LastFourSSN, NotificationsEnabled, RemindersEnabled, RecordId, LocationList, HospitalPracticeSetting]
      only_listed: true
      columns:
        email: [Email]
      # Additions, updates and removals of what is watched: what the organisation wrote, not what a board said.
      ignore:
        - {column: SubmissionActionCode, values: [A, U, R, ""], reason: no-facts}

      """##
    ),
    (
      "nursys-json",
      ##"""
      name: nursys-json
      description: Nursys e-Notify licence look-up results (JSON)
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect: {keys: [ncsbnId, licenseNumber]}
      # Disciplines repeat the licence's number beside the date of an action: they are no licences.
      only_listed: true
      columns:
        given_name: [firstName]
        family_name: [lastName]
      groups:
        - elements: [licenses, nurseLicenses, NurseLookupLicenses, licences]
          columns:
            credential: [licenseType]
            number: [licenseNumber]
            jurisdiction: [jurisdictionAbbreviation, jurisdiction]
            status: [licenseStatus, active]
            issued_on: [licenseOriginalDate]
            expires_on: [licenseExpirationDate]
            note: [compactStatus, messages]
      status_words:
        active: [Unencumbered, "UNENCUMBERED*", "Yes", Y, "true", "1", Active]
        restricted: {disciplinary: ["PROBATION*", "RESTRICTED*", "LIMITED*", "REPRIMAND*", "STIPULATION*"]}
        expired: {not-renewed: ["EXPIRED*"]}
        lapsed: {not-renewed: ["LAPSED*"]}
        suspended: {disciplinary: ["SUSPENSION*", "SUSPENDED*", "EMERGENCY SUSPENSION*", "CEASE & DESIST*", "CEASE AND DESIST*"]}
        revoked: {disciplinary: ["REVOKED*", "REVOCATION*"]}
        surrendered: {disciplinary: ["VOLUNTARY SURRENDER*", "SURRENDER*"]}
        inactive: ["No", N, "false", "0", Inactive, "INACTIVE*", "RETIRED*"]

      """##
    ),
    (
      "nursys",
      ##"""
      name: nursys
      description: Nursys e-Notify licence look-up results (CSV)
      format: csv
      authority: issuer
      kind: verification
      population: ours
      detect:
        headers: [[NcsbnId, "NCSBN ID"], [LicenseNumber, "License Number"], [JurisdictionAbbreviation, Jurisdiction]]
        some_headers: [LicenseType, LicenseStatus, LicenseExpirationDate, CompactStatus, Active, LicenseOriginalDate]
        no_headers: [SubmissionActionCode]
      columns:
        given_name: [FirstName, First Name]
        family_name: [LastName, Last Name]
        credential: [LicenseType, License Type]
        number: [LicenseNumber, License Number]
        jurisdiction: [JurisdictionAbbreviation, Jurisdiction]
        status: [LicenseStatus, License Status, Active, DisciplineStatus]
        issued_on: [LicenseOriginalDate, License Original Date, LicenseIssueDate]
        expires_on: [LicenseExpirationDate, License Expiration Date]
        as_at: [LastUpdated, StatusDate, RecordDate]
        note: [CompactStatus, Messages]
      status_words:
        active: [Unencumbered, "UNENCUMBERED*", "Yes", Y, "true", "1", Active]
        restricted: {disciplinary: ["PROBATION*", "RESTRICTED*", "LIMITED*", "REPRIMAND*", "STIPULATION*"]}
        expired: {not-renewed: ["EXPIRED*"]}
        lapsed: {not-renewed: ["LAPSED*"]}
        suspended: {disciplinary: ["SUSPENSION*", "SUSPENDED*", "EMERGENCY SUSPENSION*", "CEASE & DESIST*", "CEASE AND DESIST*"]}
        revoked: {disciplinary: ["REVOKED*", "REVOCATION*"]}
        surrendered: {disciplinary: ["VOLUNTARY SURRENDER*", "SURRENDER*"]}
        inactive: ["No", N, "false", "0", Inactive, "INACTIVE*", "RETIRED*"]

      """##
    ),
    (
      "oig-leie",
      ##"""
      name: oig-leie
      description: OIG list of excluded individuals and entities (LEIE), full file and monthly supplements
      format: csv
      authority: exclusion
      kind: exclusion
      population: everyone
      issuer: OIG LEIE
      detect:
        headers: [[LASTNAME], [FIRSTNAME], [BUSNAME], [EXCLTYPE], [EXCLDATE], [REINDATE]]
      only_listed: true
      columns:
        family_name: [LASTNAME]
        given_name: [FIRSTNAME]
        middle_name: [MIDNAME]
        birth_date: [DOB]
        npi: [NPI]
        street: [ADDRESS]
        city: [CITY]
        state: [STATE]
        postcode: [ZIP]
        exclusion_type: [EXCLTYPE]
        excluded_on: [EXCLDATE]
        reinstated_on: [REINDATE]
        waiver_on: [WAIVERDATE]
        waiver_state: [WVRSTATE, WAIVERSTATE]
        note: [GENERAL, SPECIALTY]
      ignore:
        - {column: BUSNAME, reason: not-a-person}
      transforms:
        npi: [zeros-are-blank]
        birth_date: [zeros-are-blank, month-day-year]
        excluded_on: [zeros-are-blank, month-day-year]
        reinstated_on: [zeros-are-blank, month-day-year]
        waiver_on: [zeros-are-blank, month-day-year]
      supplement:
        names: ["####excl*", "####rein*", "*sanc####*"]
        full_names: ["UPDATED*", "*LEIE*full*", "*LEIE*UPDATED*"]
        field: reinstated_on
        full_from: 10000

      """##
    ),
    (
      "open-badges-3",
      ##"""
      name: open-badges-3
      description: Open Badges 3.0 and other verifiable credentials of achievements, W3C data model 1.1 or 2.0, in JSON
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect:
        keys: [credentialSubject, achievement]
        headers: [[validFrom, issuanceDate, awardedDate, issued]]
      only_listed: true
      columns:
        email: [credentialSubject/identifier/identityHash, credentialSubject/email]
        full_name: [credentialSubject/name, credentialSubject/displayName]
        given_name: [credentialSubject/givenName]
        family_name: [credentialSubject/familyName]
        credential: [credentialSubject/achievement/name]
        issuer: [issuer/name]
        number: [credentialSubject/licenseNumber]
        recipient_salt: [credentialSubject/identifier/salt]
        assertion_id: ["/id"]
        issuer_id: ["/issuer/id", "/issuer"]
        # The type is no list: it tells that there is an entry, where nothing else does.
        status_entry: [credentialStatus/statusListCredential, credentialStatus/id, credentialStatus, credentialStatus/type]
        status_index: [credentialStatus/statusListIndex]
        status_purpose: [credentialStatus/statusPurpose]
        status_size: [credentialStatus/statusSize]
        status_code: [credentialStatus/statusMessage/status, credentialStatus/statusMessages/status]
        status_message: [credentialStatus/statusMessage/message, credentialStatus/statusMessages/message, credentialStatus/statusMessages/value]
        status: ["/revoked"]
        issued_on: [validFrom, issuanceDate, awardedDate, issued]
        expires_on: [validUntil, expirationDate]
      status_words:
        revoked: ["true"]
        active: ["false"]

      """##
    ),
    (
      "open-badges",
      ##"""
      name: open-badges
      description: Open Badges 2.0 assertions with the badge embedded
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect: {keys: [recipient, badge, issuedOn]}
      columns:
        email: [recipient/identity]
        recipient_salt: [recipient/salt]
        full_name: [recipient/name, "extensions:recipientProfile/name"]
        # A badge that stands elsewhere is named by its address.
        credential: [badge/name, badge]
        issuer: [badge/issuer/name]
        number: ["/id", "/uid"]
        assertion_id: ["/id", "/uid"]
        issued_on: [issuedOn]
        expires_on: [expires]
        status: [revoked]
        issuer_id: [badge/issuer/id, badge/issuer]
        status_entry: [badge/issuer/revocationList]
        note: [revocationReason]
      status_words:
        revoked: ["true"]
        active: ["false"]
      ignore:
        - {column: /type, values: [BadgeClass, Issuer, Profile], reason: not-a-person}

      """##
    ),
    (
      "oracle-extract-csv",
      ##"""
      name: oracle-extract-csv
      description: Oracle HCM report of certification items (HRT_CERTIFICATION_ITEMS_V) as CSV
      format: csv
      authority: hr
      kind: people
      detect:
        headers:
          - [PERSON_NUMBER]
          - [CERTIFICATION_NAME]
          - [RENEWAL_INPROGRESS_FLAG, RENEWAL_REQUIRED_FLAG, VERIFIED_FLAG, EXT_PARTY_VERIFIED, COMPLETED_TRAINING_UNITS]
      columns:
        employee_number: [PERSON_NUMBER]
        full_name: [DISPLAY_NAME, FULL_NAME]
        credential: [CERTIFICATION_NAME]
        number: [CERTIFICATION_NUMBER]
        issuer: [ISSUED_BY]
        issued_on: [ISSUE_DATE, ACTUAL_COMPLETION_DATE]
        expires_on: [EXPIRATION_DATE, RENEWAL_DATE]
        renewal_in_process: [RENEWAL_INPROGRESS_FLAG]
        status: [STATUS]
        jurisdiction: [STATE_PROVINCE_CODE]
        verified_on: [EXT_PARTY_VERIFIED_DATE]

      """##
    ),
    (
      "oracle-extract",
      ##"""
      name: oracle-extract
      description: Oracle HCM extracts and reports in XML, with the columns of HRT_CERTIFICATION_ITEMS_V or of people
      format: xml
      authority: hr
      kind: people
      detect:
        headers:
          - [PERSON_NUMBER]
          - [DATA_DS, G_1, ISSUED_BY, RENEWAL_INPROGRESS_FLAG, VERIFIED_FLAG, STATE_PROVINCE_CODE, ASSIGNMENT_STATUS_TYPE]
        some_headers: [CERTIFICATION_NAME, CERTIFICATION_NUMBER, EXPIRATION_DATE, ASSIGNMENT_STATUS, FULL_NAME, LAST_NAME,
          HIRE_DATE, DEPARTMENT_NAME, JOB_NAME]
        at_least: 1
        no_headers: [MsgData, CompoundEmployee, Report_Entry]
      columns:
        employee_number: [PERSON_NUMBER, PersonNumber, EMPLOYEE_NUMBER, ASSIGNMENT_NUMBER, PERSON_ID]
        full_name: [DISPLAY_NAME, FULL_NAME, PERSON_NAME, LIST_NAME]
        given_name: [FIRST_NAME, LegalFirstName]
        middle_name: [MIDDLE_NAMES, MIDDLE_NAME]
        family_name: [LAST_NAME, LegalLastName]
        preferred_name: [KNOWN_AS]
        birth_date: [DATE_OF_BIRTH]
        email: [EMAIL_ADDRESS, WORK_EMAIL]
        job_title: [JOB_NAME, JOB_TITLE, ASSIGNMENT_NAME]
        department: [DEPARTMENT_NAME, DEPARTMENT, ORGANIZATION_NAME]
        location: [LOCATION_NAME, LOCATION_CODE]
        employment_status: [ASSIGNMENT_STATUS_TYPE, ASSIGNMENT_STATUS, AssignmentStatus]
        hired_on: [HIRE_DATE, DATE_START, ORIGINAL_DATE_OF_HIRE]
        left_on: [ACTUAL_TERMINATION_DATE, TERMINATION_DATE]
        rehired_on: [REHIRE_DATE]
        jurisdiction: [STATE_PROVINCE_CODE]
        verified_on: [EXT_PARTY_VERIFIED_DATE, LAST_VERIFIED_ON]

      """##
    ),
    (
      "oracle-hdl",
      ##"""
      name: oracle-hdl
      description: Oracle HCM Data Loader file, pipe text with METADATA and MERGE lines
      format: csv
      authority: hr
      kind: people
      detect:
        headers: [[METADATA]]
      # A line that takes a record of the loader's back claims nothing.
      ignore:
        - {column: METADATA, values: [delete], reason: no-facts}
      columns:
        employee_number: [PersonNumber, AssignmentNumber, ProfileCode, PersonId]
        given_name: [FirstName]
        middle_name: [MiddleNames, MiddleName]
        family_name: [LastName]
        preferred_name: [KnownAs]
        birth_date: [DateOfBirth]
        email: [EmailAddress]
        credential: [CertificationName, ContentItem, ContentItemCode, Certification]
        number: [CertificationNumber, LicenseNumber, ItemText240]
        issuer: [IssuedBy, IssuingAuthority]
        issued_on: [IssueDate, OriginalIssueDate, LastRenewalDate]
        expires_on: [ExpirationDate, RenewalDate]
        status: [Status, CertificationStatus]
        verified_on: [LastVerifiedOn]
        employment_status: [AssignmentStatus, AssignmentStatusTypeCode]
        hired_on: [HireDate, DateStart]
        left_on: [TerminationDate, ActualTerminationDate]

      """##
    ),
    (
      "orangehrm",
      ##"""
      name: orangehrm
      description: OrangeHRM employee list (PIM) as CSV
      format: csv
      authority: hr
      kind: people
      detect:
        headers: [[first_name], [last_name], [employee_id]]
        some_headers: [middle_name, other_id, "driver's_license_no", license_expiry_date, gender, marital_status, nationality,
          date_of_birth, address_street_1, work_telephone, work_email, other_email]
        at_least: 3
      columns:
        employee_number: [employee_id]
        given_name: [first_name]
        middle_name: [middle_name]
        family_name: [last_name]
        birth_date: [date_of_birth]
        email: [work_email]
        number: ["driver's_license_no", drivers_license_no]
        expires_on: [license_expiry_date]
      credential: Driver's License

      """##
    ),
    (
      "outlook-csv",
      ##"""
      name: outlook-csv
      description: messages exported from Outlook as CSV (without dates)
      format: csv
      authority: correspondence
      kind: mail
      detect:
        headers: [[Subject], [Body], ["From: (Name)"]]

      """##
    ),
    (
      "peoplesoft-csv",
      ##"""
      name: peoplesoft-csv
      description: PeopleSoft query results in CSV, one row a job record and effective date
      format: csv
      authority: hr
      kind: people
      detect:
        headers:
          - [EMPLID, Empl ID, ID]
          - [EMPL_STATUS, HR_STATUS, Empl Status, HR Status, Payroll Status, Status]
          - [EFFDT, Eff Date]
          - [EMPL_RCD, Empl Record, Empl Rcd Nbr, "Empl Rcd#"]
        some_headers: [EFFSEQ, FIRST_NAME, LAST_NAME, NAME, JOBTITLE, JOBCODE, DEPTID, LOCATION, HIRE_DT, TERMINATION_DT]
      columns:
        employee_number: [EMPLID, Empl ID, ID]
        full_name: [NAME_DISPLAY, NAME]
        given_name: [FIRST_NAME, First Name]
        middle_name: [MIDDLE_NAME]
        family_name: [LAST_NAME, Last Name, Last]
        preferred_name: [PREF_FIRST_NAME]
        birth_date: [BIRTHDATE]
        email: [EMAIL_ADDR]
        job_title: [JOBTITLE, JOBCODE_DESCR, Job Title, JOBCODE]
        department: [DEPTID_DESCR, DEPTNAME, DEPTID]
        location: [LOCATION_DESCR, LOCATION]
        employment_status: [EMPL_STATUS, Empl Status, Payroll Status, Status, HR_STATUS, HR Status]
        hired_on: [HIRE_DT, ORIG_HIRE_DT, Hire Date]
        left_on: [TERMINATION_DT, Term Date]
        rehired_on: [REHIRE_DT, LAST_HIRE_DT, Last Start]
      employment_words:
        active: [A, W, S, Active]
        leave: [L, P, Leave]
        left: [T, D, R, Q, U, V, X, I, Terminated, Inactive]

      """##
    ),
    (
      "peoplesoft",
      ##"""
      name: peoplesoft
      description: PeopleSoft integration broker messages PERSON_BASIC_SYNC and WORKFORCE_SYNC
      format: xml
      authority: hr
      kind: people
      detect: {elements: [MsgData, Transaction, EMPLID]}
      record: Transaction
      columns:
        employee_number: [EMPLID]
        given_name: [NAMES/FIRST_NAME, FIRST_NAME]
        middle_name: [NAMES/MIDDLE_NAME, MIDDLE_NAME]
        family_name: [NAMES/LAST_NAME, LAST_NAME]
        preferred_name: [PREF_FIRST_NAME]
        name_suffix: [NAME_SUFFIX]
        birth_date: [BIRTHDATE]
        email: [EMAIL_ADDR]
        phone: [PHONE]
        job_title: [JOBTITLE, JOBCODE_DESCR, JOBCODE]
        department: [DEPTID_DESCR, DEPTNAME, DEPTID]
        location: [LOCATION]
        employment_status: [JOB/EMPL_STATUS, EMPL_STATUS, HR_STATUS]
        hired_on: [HIRE_DT, ORIG_HIRE_DT]
        left_on: [TERMINATION_DT]
        rehired_on: [REHIRE_DT, LAST_HIRE_DT]
      groups:
        - elements: ["JPM_JP_ITEMS*", JPM_PROFILE_ITEM, LICENSE_CERT, "JPM_*ITEM*"]
          columns:
            credential: [JPM_CAT_ITEM_DESCR, JPM_CAT_ITEM_ID, LICENSE_CERTIF]
            number: [LICENSE_NBR, JPM_TEXT254_1, JPM_TEXT1325_1]
            issuer: [ISSUED_BY, JPM_TEXT254_2]
            issued_on: [EFFDT, ISSUE_DT]
            expires_on: [JPM_DATE_3, EXPIRATN_DT]
      time_slices: {start: EFFDT, sequence: EFFSEQ, of: EMPL_RCD}
      employment_words:
        active: [A, W, S]
        leave: [L, P]
        left: [T, D, R, Q, U, V, X, I]

      """##
    ),
    (
      "revocation-list",
      ##"""
      name: revocation-list
      description: Open Badges 2.0 revocation list, and the 1EdTech revocation list of Open Badges 3.0
      format: json
      authority: issuer
      kind: verification
      population: ours
      record: ["/"]
      detect:
        headers: [[revokedAssertions, revokedCredential, revokedCredentials]]
      only_listed: true
      columns:
        status_list: ["/id"]
        issuer_id: ["/issuer/id", "/issuer"]
        revoked_id: [revokedAssertions/id, revokedAssertions/uid, revokedAssertions, revokedCredential/id, revokedCredential, revokedCredentials/id, revokedCredentials]

      """##
    ),
    (
      "revoked-badges",
      ##"""
      name: revoked-badges
      description: what is left of Open Badges that were revoked, an identifier and the word
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect:
        keys: [id, revoked]
        headers: [[revoked]]
        no_headers: [recipient, badge, credentialSubject, achievement, name, firstName, lastName, fullName, givenName, familyName,
          surname, employee, employeeNumber, employeeId, email, person, holder, holderName, user, worker, staff, credential,
          certificate, certification, license, licence, certifications, licenses, revokedAssertions, revokedCredential,
          revokedCredentials, expires, expiry, expirationDate, expiryDate, status]
      only_listed: true
      columns:
        assertion_id: ["/id", "/uid"]
        status: [revoked]
        note: [revocationReason]
      status_words:
        revoked: ["true"]
        active: ["false"]

      """##
    ),
    (
      "sam-exclusions",
      ##"""
      name: sam-exclusions
      description: SAM.gov public exclusions extract
      format: csv
      authority: exclusion
      kind: exclusion
      population: everyone
      issuer: SAM exclusions
      detect:
        # The extract, and the columns of the interface (CSV), which are called otherwise.
        headers:
          - [Classification, classificationType]
          - ["Excluding Agency", excludingAgencyCode, excludingAgencyName]
          - ["Active Date", activateDate]
          - ["Termination Date", terminationDate]
        some_headers: ["Exclusion Program", "Exclusion Type", "CT Code", "SAM Number", "Unique Entity ID", "Cross-Reference",
          exclusionProgram, exclusionType, ueiSAM, recordStatus]
      only_listed: true
      columns:
        family_name: [Last, lastName]
        given_name: [First, firstName]
        middle_name: [Middle, middleName]
        name_suffix: [Suffix]
        npi: [NPI]
        street: ["Address 1", addressLine1]
        city: [City]
        state: ["State / Province", "State/Province", stateOrProvinceCode]
        postcode: ["Zip Code", Zip]
        exclusion_type: ["Exclusion Type", exclusionType]
        excluded_on: ["Active Date", activateDate]
        reinstated_on: ["Termination Date", terminationDate]
      transforms:
        excluded_on: [month-day-year]
        reinstated_on: [open-end-is-blank, month-day-year]
      ignore:
        - {column: Classification, values: [Firm, Vessel, Special Entity Designation, Entity], reason: not-a-person}
        - {column: classificationType, values: [Firm, Vessel, Special Entity Designation, Entity], reason: not-a-person}
        - {column: Name, reason: not-a-person}
        - {column: entityName, reason: not-a-person}

      """##
    ),
    (
      "state-board-roster",
      ##"""
      name: state-board-roster
      description: roster of a US state licensing board, comma, tab or pipe
      format: csv
      authority: issuer
      kind: verification
      population: everyone
      detect:
        headers:
          - [LicenseNumber, License Number, License No, LIC_NBR, "License #", CredentialId, Credential Number, License_No, LicenseNo,
            lic_number]
          - [LastName, Last Name, Name, FullName, Full Name, Licensee Name, Licensee, prc_last_name, Last_Name, Owner Name]
          # Texas lists licences in force without a status; what only a board's public list has stands for it.
          - [LicenseStatus, License Status, Status, lst_description, License Status Description, Status Description,
            CE Flag, CE Required Flag, Continuing Education Flag, Business County, Mailing County,
            License Expiration Date (MMDDCCYY), License Subtype]
          - [ExpirationDate, Expiration Date, License Expiration Date, Expiry Date, Expires, ExpDate, Exp Date, Expire Date, lic_exp_date,
            License Expiration Date (MMDDCCYY)]
        some_headers: [LicenseType, License Type, Active, IssueDate, Issue Date, RecordDate, RecordRefreshedOn, StatusReason,
          FullCredentialCode, Credential, Type, EffectiveDate, Profession, Board, Discipline, les_description, Address, City,
          County, "Original Issue Date", "CE Flag", CE Required Flag, Continuing Education Flag, Mailing City, lic_discipline, prc_profession_name, Rank,
          First Issue Date, Last Issue Date, CE Due Date, Action Taken, Board Action Indicator, "License Class", Method, License Type Name]
        at_least: 1
        no_headers: [Employee ID, Employee Number, Emp No, Emp. No., Employee No, Department, Dept, Site, Job Title, Email, E-mail,
          Remarks, Notes, Employee, Staff ID, Member ID, Verified By, Checked By, PSV By, Verified by (name)]
      columns:
        number: [LicenseNumber, License Number, License No, LIC_NBR, "License #", Credential Number, License_No, LicenseNo,
          lic_number, FullCredentialCode, Full Credential Code, CredentialId]
        credential: [LicenseType, License Type, License Type Name, prc_profession_name, Credential, Credential Type, Profession, Profession Name, Type,
          License Class, Rank]
        family_name: [LastName, Last Name, Last_Name, prc_last_name]
        given_name: [FirstName, First Name, First_Name, prc_first_name]
        middle_name: [MiddleName, Middle Name, Middle_Name, prc_middle_name]
        full_name: [Name, FullName, Full Name, Licensee Name, Licensee, Owner Name]
        status: [LicenseStatus, License Status, Status, lst_description, License Status Description, Status Description, Active,
          StatusReason, les_description, Discipline, lic_discipline]
        issued_on: [IssueDate, Issue Date, License Issue Date, Original Issue Date, First Issue Date, OriginalDate, Original Date,
          lic_orig_issue_date, EffectiveDate, Effective Date]
        expires_on: [ExpirationDate, Expiration Date, License Expiration Date, Expiry Date, Expires, ExpDate, Exp Date, Expire Date, lic_exp_date,
          License Expiration Date (MMDDCCYY)]
        as_at: [RecordDate, RecordRefreshedOn, Record Date, Data As Of]
      ignore:
        - {column: BusinessName, reason: not-a-person}
        - {column: Business Name, reason: not-a-person}
      transforms:
        as_at: [date-part]
        issued_on: [date-part, placeholder-dates-are-blank]
        expires_on: [date-part, placeholder-dates-are-blank]
      status_words:
        active:
          current: [Active, "ACTIVE*", Current, "CURRENT*", Y, "Yes", "True", Not Expired, Clear, Clear/Active, In Good Standing,
            Licensed, Renewed, Issued, "Active Collaborative", None, No Discipline, Valid]
        restricted:
          disciplinary: [Probation, "PROBATION*", Restricted, "RESTRICTED*", Active on Probation, "Active/Probation*", Stipulated,
            Encumbered]
          any: [Stipulation, Stipulations, Limited, Conditional, Provisional, Active with Conditions]
        in-process: {pending: [Pending, Application, Applied, "PENDING*"]}
        active+renewal: [Pending Renewal, Renewal Pending, Active - Renewal Pending, Active-Renewal]
        expired: {not-renewed: [Expired, "EXPIRED*"]}
        lapsed:
          not-renewed: [Lapsed, "LAPSED*", Delinquent, "DELINQUENT*", Not Renewed, Nonrenewed, Non-Renewed, Closed - Not Renewed]
        suspended:
          disciplinary: [Suspended, "SUSPENDED*", Suspension, Summary Suspension, Emergency Suspension, Cease & Desist, Cease and Desist]
          # May not practise, although nobody was disciplined (Florida, Massachusetts).
          administrative: [Administrative Suspension, Non-Disciplinary Restriction]
        revoked:
          disciplinary: [Revoked, "REVOKED*", Revocation]
          # Delinquent for a whole term, and dead (Florida).
          not-renewed: [Null and Void, Null & Void]
          any: [Cancelled, Canceled, Denied]
        surrendered:
          voluntary: [Voluntary Surrender, "VOLUNTARY SURRENDER*", Relinquished]
          any: [Surrendered, "SURRENDER*"]
        inactive:
          voluntary: [Inactive, "INACTIVE*", Retired, "RETIRED*", Withdrawn]
          # A newer licence took its place (Massachusetts); harmless where that one is listed.
          superseded: [Void, Superseded]
          deceased: [Deceased]
          any: [N, "No", "False", Closed]

      """##
    ),
    (
      "status-list",
      ##"""
      name: status-list
      description: W3C bitstring status list of verifiable credentials (also StatusList2021)
      format: json
      authority: issuer
      kind: verification
      population: ours
      record: ["/"]
      detect: {keys: [credentialSubject, encodedList]}
      only_listed: true
      columns:
        status_list: ["/id", credentialSubject/id]
        issuer_id: ["/issuer/id", "/issuer"]
        status_bits: [credentialSubject/encodedList]
        status_purpose: [credentialSubject/statusPurpose]
        as_at: [validFrom, issuanceDate, issued]

      """##
    ),
    (
      "successfactors",
      ##"""
      name: successfactors
      description: SAP SuccessFactors CompoundEmployee, native or after SAP CPI; the time slice of the file's date counts
      format: xml
      authority: hr
      kind: people
      detect: {elements: [employment_information, job_information, personal_information]}
      record: [CompoundEmployee, sfobject]
      as_at: [execution_timestamp, lastModified]
      columns:
        employee_number: [person/person_id_external, person_id_external]
        full_name: [formal_name]
        given_name: [personal_information/first_name, first_name]
        middle_name: [personal_information/middle_name, middle_name]
        family_name: [personal_information/last_name, last_name]
        preferred_name: [personal_information/preferred_name, preferred_name]
        former_name: [birth_name, previous_name]
        birth_date: [date_of_birth]
        email: [email_information/email_address, email_address]
        phone: [phone_information/phone_number, phone_number]
        job_title: [job_information/job_title, job_title]
        department: [job_information/department, department]
        location: [job_information/location, location]
        employment_status: [job_information/emplStatus, emplStatus, employment_status]
        hired_on: [employment_information/originalStartDate, employment_information/start_date]
        left_on: [employment_information/end_date, employment_information/lastDateWorked]
      groups:
        - elements: [person/certification_information, certification_information, licenses_information, license_information,
            "cust_Licens*", "cust_Certif*", background_certificates]
          columns:
            credential: [certification, license, name, certification_name, license_type, type, cust_name, cust_type]
            number: [number, license_number, certification_number, cust_number, licenseNumber]
            issuer: [institution, issuer, issuing_authority]
            issued_on: [issue_date, start_date, startDate, issued_date]
            expires_on: [expiry_date, end_date, endDate, expiration_date]
      time_slices: {start: start_date, end: end_date, sequence: seq_number}
      transforms:
        left_on: [open-end-is-blank]
      employment_words:
        active: [A, Active]
        leave: [U, P, Unpaid Leave, Paid Leave]
        left: [T, D, R, RNS, Terminated, Discarded, Retired, Reported No Show]

      """##
    ),
    (
      "tracker-json",
      ##"""
      name: tracker-json
      description: any other JSON with people and certificates
      format: json
      authority: tracker
      kind: credentials
      detect: {confidence: 0.1}

      """##
    ),
    (
      "tracker-long",
      ##"""
      name: tracker-long
      description: a spreadsheet that somebody keeps, a row a certificate; also any table that nothing else describes
      format: csv
      authority: tracker
      kind: credentials
      detect: {shape: long, confidence: 0.4}

      """##
    ),
    (
      "tracker-table",
      ##"""
      name: tracker-table
      description: any other table; what its columns mean is found by their headers and values
      format: csv
      authority: tracker
      kind: credentials
      detect: {confidence: 0.1}

      """##
    ),
    (
      "tracker-wide",
      ##"""
      name: tracker-wide
      description: a training matrix, a row a person and a column a certificate
      format: csv
      authority: tracker
      kind: credentials
      detect: {shape: wide, confidence: 0.5}

      """##
    ),
    (
      "tracker-xml",
      ##"""
      name: tracker-xml
      description: any other XML with people and certificates
      format: xml
      authority: tracker
      kind: credentials
      detect: {confidence: 0.1}

      """##
    ),
    (
      "ukg-xml",
      ##"""
      name: ukg-xml
      description: UKG Pro employee data in XML (services and reports as a service)
      format: xml
      authority: hr
      kind: people
      detect: {elements: [employeeNumber, companyCode, employeeStatusCode]}
      columns:
        employee_number: [employeeNumber, employeeId]
        given_name: [firstName]
        middle_name: [middleName]
        family_name: [lastName]
        preferred_name: [preferredFirstName, preferredName]
        birth_date: [dateOfBirth]
        email: [emailAddress]
        job_title: [jobDescription, jobTitle]
        location: [primaryWorkLocation, workLocation, locationDescription]
        employment_status: [employeeStatusCode, employmentStatus]
        hired_on: [originalHireDate, lastHireDate]
        left_on: [dateOfTermination, terminationDate]
        rehired_on: [rehireDate, dateOfLastHire]
      groups:
        - elements: [license, certification, licenses, certifications]
          columns:
            credential: [licenseDescription, licenseType, certificationName, name, abbreviation]
            number: [licenseNumber, number]
            issuer: [issuedBy, providerCode]
            issued_on: [effectiveDate, issueDate, dateIssued]
            expires_on: [expirationDate, renewalDate, dateExpires]
      employment_words:
        active: [A, Active]
        leave: [L, O, Leave]
        left: [T, R, D, Terminated]

      """##
    ),
    (
      "verifiable-credential",
      ##"""
      name: verifiable-credential
      description: W3C verifiable credentials of licences and certificates that are no badges, in JSON
      format: json
      authority: issuer
      kind: verification
      population: ours
      detect:
        keys: [credentialSubject]
        headers: [[validFrom, issuanceDate, awardedDate, issued]]
        no_headers: [achievement, encodedList, revokedAssertions, revokedCredential, revokedCredentials, certifications]
      columns:
        email: [credentialSubject/email]
        full_name: [credentialSubject/name, credentialSubject/displayName, credentialSubject/fullName]
        given_name: [credentialSubject/givenName, credentialSubject/firstName]
        family_name: [credentialSubject/familyName, credentialSubject/lastName]
        birth_date: [credentialSubject/birthDate, credentialSubject/dateOfBirth]
        # What the subject holds; else what the credential is called, or its own kind.
        credential: [licen*/name, licen*/type, licen*/title, licen*/profession, certif*/name, certif*/type, qualification/name,
          qualification/type, hasCredential/name, degree/name, degree/type, credentialSubject/licenseType,
          credentialSubject/licenceType, credentialSubject/certification, credentialSubject/license, credentialSubject/licence,
          credentialSubject/profession, "/name", "/type"]
        number: [licen*/licenseNumber, licen*/licenceNumber, licen*/number, licen*/identifier, certif*/number,
          certif*/certificateNumber, certif*/identifier, hasCredential/identifier, hasCredential/identifier/value,
          credentialSubject/licenseNumber, credentialSubject/licenceNumber, credentialSubject/certificateNumber,
          credentialSubject/registrationNumber]
        issuer: [issuer/name]
        jurisdiction: [licen*/jurisdiction, licen*/state, credentialSubject/jurisdiction]
        status: ["/revoked", licen*/status, licen*/licenseStatus, licen*/licenceStatus, certif*/status, hasCredential/status,
          credentialSubject/status, credentialSubject/licenseStatus, credentialSubject/licenceStatus, credentialSubject/standing]
        assertion_id: ["/id"]
        issuer_id: ["/issuer/id", "/issuer"]
        # The type is no list: it tells that there is an entry, where nothing else does.
        status_entry: [credentialStatus/statusListCredential, credentialStatus/id, credentialStatus, credentialStatus/type]
        status_index: [credentialStatus/statusListIndex]
        status_purpose: [credentialStatus/statusPurpose]
        status_size: [credentialStatus/statusSize]
        status_code: [credentialStatus/statusMessage/status, credentialStatus/statusMessages/status]
        status_message: [credentialStatus/statusMessage/message, credentialStatus/statusMessages/message, credentialStatus/statusMessages/value]
        issued_on: [licen*/issueDate, licen*/issuedOn, licen*/issuanceDate, validFrom, issuanceDate, awardedDate, issued]
        expires_on: [licen*/expirationDate, licen*/expiryDate, licen*/expires, licen*/validUntil, credentialSubject/expirationDate,
          credentialSubject/expiryDate, validUntil, expirationDate]

      """##
    ),
    (
      "verification-json",
      ##"""
      name: verification-json
      description: an issuing body's licences or certificates with their standing, in JSON
      format: json
      authority: issuer
      kind: verification
      detect: {shape: verification, confidence: 0.55}

      """##
    ),
    (
      "verification-table",
      ##"""
      name: verification-table
      description: an issuing body's list of licences or certificates with their standing
      format: csv
      authority: issuer
      kind: verification
      detect: {shape: verification, confidence: 0.6}

      """##
    ),
    (
      "verification-xml",
      ##"""
      name: verification-xml
      description: an issuing body's licences or certificates with their standing, in XML
      format: xml
      authority: issuer
      kind: verification
      detect: {shape: verification, confidence: 0.45}

      """##
    ),
    (
      "vocabulary",
      ##"""
      # Header words of every language, for the columns that a connector does not name itself.
      # The first words of a list are preferred where two columns feed the same field.
      name: vocabulary
      description: words that columns, elements and keys are called by
      format: csv
      authority: tracker
      columns:
        employee_number: [Employee Number, Employee No, Employee No., Emp No, Emp. No., Emp Number, Employee ID, EmployeeID,
          Employee Id Number, Emp ID, EmpID, "Emp #", "Employee #", EE ID, "EE #", EE No, EEID, Empl ID, EMPLID, Worker ID,
          Worker Number, Worker No, Staff ID, Staff No, Staff Number, "Staff #", Staff Code, Personnel Number, Personnel No,
          Pers No, PersNo, Pers. No., PERNR, Payroll Number, Payroll No, Payroll ID, Clock Number, Clock No, Badge ID,
          Person Number, Person ID, PersonID, Person No, Associate ID, Associate Number, Associate OID, File Number,
          Works Number, Work Number, Internal ID, HR ID, Unique ID, Employee Code, Emp Code, User ID Number,
          ID, ID No, ID Number, External ID, Mitarbeiternummer, Mitarbeiter-Nr, Mitarbeiter Nr., Mitarbeiter ID, Personalnummer,
          Personal-Nr, Personalnr, Pers.-Nr., PNr, Personal ID, Ma-Nr, MA Nr, Matricule, Numéro employé, Numéro d'employé,
          No employé, N° employé, Numéro de matricule, Identifiant, Número de empleado, No. de empleado, Nº empleado,
          Num Empleado, ID empleado, Legajo, Medewerkernummer, Personeelsnummer, Pers nr, Medewerker ID, Anställningsnummer,
          Anställningsnr, Medarbejdernummer, Medarbejdernr, Medarbejder ID, Lønnummer, Ansattnummer, Ansattnr, Ansatt ID,
          employee_id, emp_no, empl_no, emp number, EID, Badge No, "Badge #",
          Personeelsnr, Personeelsnr., Matrícula, Número de funcionário, Nº funcionário, Nº de funcionário, Nº
          mecanográfico, Número mecanográfico, Número de colaborador, Nº colaborador, Registro do empregado, Nro. de legajo,
          Nº legajo, Número de legajo, Nº trabajador, Número de trabajador, Código de empleado, N° salarié, Numéro de
          salarié, N° d'employé, Numéro d'agent, N° agent, Stammnummer, Stamm-Nr, Stamm-Nr.,
          Matricola, Numero matricola, N. matricola, Codice dipendente, Nr ewid., Numer ewidencyjny, Nr ewidencyjny,
          Nr pracownika, Numer pracownika, Osobní číslo, Os. číslo, Číslo zaměstnance, Henkilönumero, Henkilönro,
          Työntekijänumero, Anst.nr, Anst.nr., Nr ewid, 社員番号, 従業員番号, 職員番号, 社員ID]
        full_name: [Full Name, Emp Name, Credential Holder, Certification Holder, EE Name, Employee Name, Name, Staff Name, Worker Name, Worker, Employee, Named staff, Named person,
          Staff Member, Staff, Person, Person Name, Person's Name, Team Member, Member Name, Display Name, Complete Name,
          Legal Name, Student, Student Name, Learner, Learner Name, Participant, Participant Name, Attendee, Attendee Name,
          Delegate, Delegate Name, Trainee, Trainee Name, Candidate, Candidate Name, Holder, Holder Name, Card Holder, Cardholder,
          Certificate Holder, Licensee, Licensee Name, License Holder, Registrant, Registrant Name, Provider Name, Nurse,
          Nurse Name, Practitioner, Practitioner Name, Recipient, Recipient Name, Issued To, Awarded To, User, User Name,
          Username, Contact, Contact Name, Name of Employee, Name of Person, Prov Name, Name of Staff, Name of Holder, Employee Full Name,
          Last First, Last name first name, Name (Last First), Surname and Name, Name and Surname, Individual, Individual Name,
          Associate, Associate Name, Crew Member, Welder, Welder Name, Driver, Driver Name, Technician, Technician Name,
          Operative, Operative Name, Volunteer, Volunteer Name, Formatted Name, Entity Name, Consultant, Consultant Name,
          Mitarbeiter, Mitarbeitername, Mitarbeiterin, Vor- und Nachname, Name Vorname, Nachname Vorname, Teilnehmer, Person name,
          Nom complet, Nom et prénom, Nom prénom, Salarié, Employé, Collaborateur, Agent, Titulaire, Nombre completo,
          Nombre y apellidos, Apellidos y nombre, Empleado, Trabajador, Titular, Naam, Volledige naam, Medewerker, Werknemer,
          Namn, Fullständigt namn, Anställd, Medarbetare, Navn, Fulde navn, Fullt navn, Medarbejder, Ansatt,
          Nome, Nome completo, Nome do funcionário, Nome do colaborador, Colaborador, Funcionário, Empregado, Trabalhador,
          Formando, Titular do certificado, Nombre del trabajador, Nombre del empleado, Apellidos y nombres, Apellido y
          nombre, Operario, Nom du salarié, Nom de l'employé, Nom et prénom du salarié, Prénom et nom, Stagiaire, Naam
          medewerker, Naam werknemer, Deelnemer, Cursist, Name des Mitarbeiters, Beschäftigter, Beschäftigte,
          Dipendente, Nominativo, Nome e cognome, Cognome e nome, Lavoratore, Imię i nazwisko, Nazwisko i imię, Pracownik,
          Jméno a příjmení, Příjmení a jméno, Zaměstnanec, Nimi, Koko nimi, Työntekijä, Sukunimi ja etunimi, Officer,
          Officer Name, Engineer Name, Pilot Name, Physician Name, Doctor Name, Clinician, Clinician Name, Caregiver,
          Caregiver Name, Carer Name, Teacher Name, Inspector Name, Operator Name, Electrician Name, Fahrer, Fahrername,
          Name des Fahrers, 氏名, 名前, 社員名]
        given_name: [Voorletters, First Name, Legal First Name, Given Name, Given Names, Forename, Forenames, First, FirstName, Fname, F Name,
          First Names, Christian Name, Legal Given Name, Employee First Name, Student First Name, Holder First Name, Vorname,
          Vornamen, Rufname des Mitarbeiters, Prénom, Prénoms, Nombre, Nombres, Nombre de pila, Voornaam, Voornamen, Förnamn,
          Fornavn, FIRSTNAME, FIRST_NAME, Given, GivenName, First Name (Legal), Provider First Name,
          Nome próprio, Primeiro nome, Nome de batismo, NAM_FIRST_PROVR,
          Imię, Imiona, Jméno, Křestní jméno, Etunimi, Etunimet, Name First]
        middle_name: [Mid Initial, Name_Mid, Name Mid, Name Middle, Middle Name, Legal Middle Name, Middle Names, Middle, Middle Initial, MI, M.I., MidName, MName, Second Name,
          Zweiter Vorname, Deuxième prénom, Segundo nombre, Tweede naam, Mellannamn, Mellemnavn, Mellomnavn, Additional Name,
          Name Middle]
        family_name: [Last Name, Legal Last Name, Family Name, Surname, Last, LastName, Lname, L Name, Legal Family Name,
          Employee Last Name, Student Last Name, Holder Last Name, Nachname, Familienname, Zuname, Nom, Nom de famille, Apellido,
          Apellidos, Primer apellido, Achternaam, Familienaam, Efternamn, Efternavn, Etternavn, Family, FamilyName, FamilyName1,
          NAM_LAST_PROVR, Apelido, Apelidos, Sobrenome, Último nome, Segundo apellido,
          Cognome, Nazwisko, Příjmení, Sukunimi, Name Last]
        preferred_name: [Preferred Name, Preferred First Name, Known As, Nickname, Nick, Goes By, Called, Preferred, Alias,
          Also Known As, AKA, Chosen Name, Rufname, Spitzname, Nom d'usage, Prénom usuel, Apodo, Roepnaam, Tilltalsnamn,
          Kaldenavn, Kallenavn, Preferred Given Name, Preferred Forename]
        former_name: [Former Name, Maiden Name, Previous Name, Previous Surname, Former Last Name, Former Surname, Birth Name,
          Name at Birth, Née, Geburtsname, Mädchenname, Früherer Name, Nom de naissance, Nom de jeune fille, Apellido de soltera,
          Meisjesnaam, Födelsenamn, Pigenavn, Tidligere navn, Other Last Name, Prior Last Name, Maiden]
        name_suffix: [Suffix, Name Suffix, Generation, Generational Suffix, Jr/Sr]
        birth_date: [Date of Birth, Birth Date, Birthdate, DOB, D.O.B., D.O.B, Birthday, Born, Born On, Geburtsdatum, Geb.-Datum,
          Geb. Datum, Geburtstag, Geboren am, Date de naissance, Né le, Naissance, Fecha de nacimiento, F. Nacimiento, Nacimiento,
          Geboortedatum, Födelsedatum, Fødselsdato, Fødselsdag, BirthDay Date, DateOfBirth,
          Birth, Date Birth, Geb., Geb, GebDat, Geb.-Dat., Geb.dat., geb. am, DDN, Date de naiss., Né(e) le, Date naissance,
          F. nac., Fecha nac., Fecha de nac., Fec. Nac., Fecha nacimiento, Data de nascimento, Data nascimento, Nascimento,
          Nascido em, Data de nasc., Geboorte, Geb. datum,
          Data di nascita, Data urodzenia, Datum narození, Syntymäaika, Nato il, Nata il, 生年月日]
        email: [Work Email, Work E-mail, Business Email, Company Email, Corporate Email, Email Work, E-mail, Email, Email Address,
          E-mail Address, Mail, Mail Address, EMail, User Email, Employee Email, Student Email, Contact Email, Primary Email,
          Email ID, Recipient Email, Learner Email, Member Email, Email - Work, Email - Primary Work, Public Work Email,
          Dienstliche E-Mail, E-Mail-Adresse, Mailadresse, Mail geschäftlich, Courriel, Adresse e-mail, Adresse mail, Adresse
          électronique, Correo, Correo electrónico, Correo-e, E-mailadres, E-postadress, E-post, Epost, E-mailadresse,
          E-postadresse, Home Email, Personal Email, Private Email, Home E-mail,
          Mél, Mel, E-mail professionnel, Email professionnel, Courriel professionnel, Dirección de correo, Dirección de
          correo electrónico, Correo corporativo, Correo de trabajo, Correio eletrónico, Correio eletrônico, Endereço de
          e-mail, E-mail corporativo, E-mail adres, Mail-Adresse, E-Mail dienstlich, E-Mail (dienstlich)]
        phone: [Work Phone, Business Phone, Mobile Phone, Mobile, Mobile Number, Cell, Cell Phone, Cell Number, Phone,
          Phone Number, Telephone, Telephone Number, Tel, Tel No, Contact Number, Contact No, Contact Phone, Work Telephone,
          Primary Phone, Home Phone, Phone No, Telefon, Telefonnummer, Mobil, Handy, Mobiltelefon, Rufnummer, Téléphone, Portable,
          Numéro de téléphone, Teléfono, Móvil, Celular, Telefoon, Telefoonnummer, Mobiel, Telefonnr, Mobilnummer, Tlf, Mobilnr,
          Telemóvel, Telefone, Teléfono móvil, Tél, Tél., N° de téléphone, Mobile professionnel, Gsm, GSM-nummer]
        street: [Street, Address, Address 1, Address Line 1, Street Address, Home Address, Mailing Address, Address1, Straße,
          Strasse, Anschrift, Adresse, Rue, Dirección, Calle, Straat, Adres, Gata, Adress, Gade, Vei]
        city: [City, Town, City/Town, Municipality, Ort, Wohnort, Ville, Ciudad, Población, Plaats, Woonplaats, Stad, By, Poststed]
        state: [State, Province, State/Province, State Code, Region Code, Address State, Bundesland, Provincia, Provincie]
        postcode: [Zip, Zip Code, ZIP/Postal Code, Postcode, Postal Code, Post Code, PLZ, Postleitzahl, Code postal,
          Código postal, CP, Postnummer, Postnr]
        job_title: [Job Title, Title, Position, Position Title, Role, Job, Job Role, Business Title, Job Description, Occupation,
          Designation, Working Title, Job Name, Post, Post Title, Function, Job Function, Profession Title, Trade, Grade Title,
          Stellenbezeichnung, Funktion, Tätigkeit, Stelle, Beruf, Berufsbezeichnung, Rolle, Fonction, Poste, Intitulé du poste,
          Métier, Emploi, Puesto, Cargo, Ocupación, Functie, Functietitel, Titel, Befattning, Yrkestitel, Tjänst, Stilling,
          Stillingsbetegnelse, Jobtitel, Yrke, Job Profile, Job Profile Name, Designated Role,
          Função, Categoria profissional, Profissão, Posto de trabalho, Puesto de trabajo, Categoría profesional, Profesión,
          Oficio, Emploi occupé, Intitulé de poste, Dienststellung, Arbeitsplatz, Beroep, Functienaam,
          Mansione, Stanowisko, Pozice, Tehtävä, Ammattinimike, Ruolo, 役職, 職種]
        department: [Department, Dept, Dept., Department Name, Dept Name, Department Description, Unit, Org Unit,
          Organization Unit, Organisational Unit, Team, Team Name, Ward, Division, Business Unit, Section, Cost Center,
          Cost Centre, Cost Center Name, Service Line, Supervisory Organization, Home Department, Work Group, Crew, Group,
          Directorate, Area, Abteilung, Bereich, Station, Kostenstelle, Organisationseinheit, Team Bezeichnung, Service,
          Département, Unité, Pôle, Equipe, Équipe, Departamento, Área, Unidad, Sección, Servicio, Afdeling, Avdelning, Enhet,
          Avdeling, Team naam, Dienst,
          Abt., Abt, Fachbereich, Depto., Depto, Dpto., Dpto, Servicio/Área, Setor, Secção, Seção, Unidade, Equipa, Direção,
          Service/Unité, Serv., Dept/Ward, Afd., Afd,
          Reparto, Dział, Oddělení, Osasto, Ufficio, 部署, 所属]
        location: [Location, Location Name, Site, Site Name, Work Location, Work Site, Worksite, Office, Office Location, Branch,
          Branch Name, Facility, Facility Name, Building, Campus, Base, Primary Location, Home Location, Place of Work, Workplace,
          Duty Station, Plant, Depot, Store, Region, Standort, Arbeitsort, Einsatzort, Niederlassung, Betriebsstätte, Haus, Werk,
          Filiale, Lieu, Lieu de travail, Site de travail, Établissement, Etablissement, Agence, Ubicación, Lugar, Lugar de
          trabajo, Centro, Centro de trabajo, Sede, Sucursal, Locatie, Vestiging, Werklocatie, Plats, Arbetsplats, Ort/plats,
          Lokation, Arbejdssted, Arbeidssted, Lokasjon, Sted,
          Local de trabalho, Localização, Obra, Chantier, Baustelle, Filial, Unidade de trabalho, Werf, Bouwplaats,
          Lugar de obra,
          Cantiere, Miejsce pracy, 勤務地]
        client: [Client, Clients, Client Name, Customer, Customer Name, Customers, Account Name, Assigned Client, Client Site,
          Project Client, Contract Client, Client Account, End Client, Kunde, Kunden, Auftraggeber, Client assigned, Cliente,
          Clientes, Klant, Opdrachtgever, Kund, Client/Customer, Clientèle]
        employment_status: [Employment Status, Employee Status, Worker Status, Emp Status, Staff Status, Active Status, HR Status,
          Employment State, Empl Status, EMPL_STATUS, Position Status, Work Status, Assignment Status, Employment Status Name, Worker Active,
          Is Active, Active Employee, Currently Employed, Employee Active, Beschäftigungsstatus, Mitarbeiterstatus,
          Statut employé, Statut d'emploi, Situación laboral, Estado del empleado, Estado laboral, Status medewerker,
          Dienstverband status, Anställningsstatus, Ansættelsesstatus, Ansettelsesstatus, employmentHistoryStatus]
        hired_on: [Hire Date, Date Hired, Hired, Hired On, Date of Hire, Start Date, Employment Start Date, Join Date, Joining
          Date, Date Joined, Date of Joining, DOJ, Joined, Commencement Date, Original Hire Date, Original Hire, Last Hire Date, Last Hire, Latest Hire Date, Most Recent Hire Date, Latest Start Date,
          Service Date, Entry Date, Onboarding Date, Employment Date, Date of Employment, Continuous Service Date, Engagement Date,
          Eintrittsdatum, Eintritt, Einstellungsdatum, Beschäftigt seit, Date d'embauche, Date d'entrée, Embauché le, Entrée,
          Fecha de contratación, Fecha de ingreso, Fecha de alta, Fecha de incorporación, Datum in dienst, In dienst,
          Indiensttreding, Anställningsdatum, Anställd sedan, Ansættelsesdato, Ansettelsesdato, Ansat dato, Startdatum,
          Data de admissão, Admissão, Data de contratação, Data de entrada, Fecha de inicio laboral, Fecha ingreso, Fecha de
          entrada, Datum indiensttreding, Date d'arrivée,
          Embauche, Date embauche, Date entrée, Date d'entrée en service, Entrée en service, Eintritt am, Eingetreten,
          Eingetreten am, Diensteintritt, Fecha contratación, Fecha de incorporación laboral, In dienst sinds, In dienst per,
          Indienst datum, Anställd från, Anställd från och med, Anställningens början, Ansat fra, Ansat den, Ansat siden,
          Ansatt fra, Ansatt dato, Ansatt siden, Ansettelse,
          DOH, D.O.H., Hire Dt, Hired Date, Alta, F. alta, Fecha alta,
          Data assunzione, Data di assunzione, Assunto il, Data zatrudnienia, 入社日]
        left_on: [Termination Date, Date Terminated, Leave Date, Leaving Date, Date Left, Left On, Date of Leaving, Leaver Date,
          End Date, Employment End Date, Exit Date, Separation Date, Last Day, Last Working Day, Last Day of Work, Term Date,
          Date Ended, Resignation Date, Departure Date, Austrittsdatum, Austritt, Ausgeschieden am, Date de sortie,
          Date de départ, Fin de contrat, Fecha de baja, Fecha de salida, Fecha de terminación, Datum uit dienst, Uit dienst,
          Avslutsdatum, Slutdatum, Fratrædelsesdato, Sluttdato, Fratrådt, Relieving Date,
          Data de saída, Data de demissão, Data de cessação, Fecha de cese, Fecha de egreso, Date de fin de contrat, Einde
          dienstverband, Datum uitdiensttreding,
          Sortie, Date sortie, Départ, Date départ, Parti le, Sorti le, Fin contrat, Austritt am, Ausgetreten, Ausgetreten am,
          Dienstaustritt, Beschäftigungsende, Vertragsende, Cese, Fecha cese, Fecha salida, Salida, Fecha egreso, Uit dienst per,
          Uitdiensttreding, Uitdienst datum, Avgång, Avgångsdatum, Slutat, Slutat den, Anställningens slut, Fratrådt den,
          Fratrædelse, Fratreden, Fratredelse, Fratredelsesdato, Sluttet, Sluttet den, Sluttede,
          Term Dt, Fecha baja, F. baja, Baja, Date Termed,
          Data cessazione, Data di cessazione, Data dimissioni, Data zwolnienia, 退職日, 退社日]
        rehired_on: [Rehire Date, Date Rehired, Date of Rehire, Rehired, Rehired On, Re-hire Date, Latest Rehire Date,
          Last Rehire Date, Reinstatement of Employment, Rejoin Date, Rejoined, Wiedereintritt,
          Wiedereintrittsdatum, Wiedereinstellung, Date de réembauche, Réembauché le, Date de réintégration,
          Fecha de recontratación, Fecha de reingreso, Reingreso, Datum herindiensttreding, Återanställd,
          Genansættelsesdato, Gjenansatt]
        npi: [NPI, NPI Number, NPI No, National Provider Identifier]
        credential: [Lic/Cert, License/Cert, Cert/License, Required Certs, Certs Required, Which certification, Certification held, Certification, Certificate, Certificate Name, Certification Name, Credential, Credential Name, Credential Type,
          Certificate Type, Certification Type, License Type, Licence Type, License, Licence, License Name, Licence Name,
          License/Certification, Licence/Certificate, Course, Course Name, Course Title, Training, Training Name, Training Course,
          Training Title, Qualification, Qualification Name, Qualifications, Skill, Competency, Competence, Badge, Badge Name,
          Ticket, Accreditation, Award, Award Name, Exam, Exam Name, Permit, Permit Type, Profession,
          Profession Type, Credential Description, Certification Description, Cert, Cert Name, Cert Type, Certs, Item Name, Module,
          Programme, Program, Program Name, Promised credential, Promised certification, Credential promised, Certification
          promised, License Type Name, prc_profession_name, Profession Name, Credential Code, Certification Code, Course Code,
          Requirement, Requirement Name, Licensure, License Class, Endorsement, Badge Template Name, Curriculum, Learning,
          Learning Item, Learning Title, Certificate Title, Zertifikat, Zertifizierung, Nachweis, Schulung, Kurs, Lehrgang,
          Qualifikation, Zulassung, Lizenz, Fortbildung, Unterweisung, Befähigung, Zertifikatsname, Bescheinigung, Certificat,
          Attestation, Formation, Habilitation, Diplôme, Cours, Intitulé, Permis, Autorisation, Certificado, Certificación, Curso,
          Formación, Título, Licencia, Acreditación, Capacitación, Certificaat, Certificering, Cursus, Opleiding, Diploma,
          Bevoegdheid, Vergunning, Certifikat, Utbildning, Behörighet, Legitimation, Uddannelse, Kursus, Bevis, Utdanning,
          Kompetanse, Sertifikat, Sertifisering, Godkjenning, JPM_CAT_ITEM_ID, certification_name,
          Certificação, Formação, Habilitação, Licença, Treinamento, Capacitação, Carta, Acreditação, Habilitación,
          Carné, Carnet, Titulación, Schein, Befähigungsnachweis, Sachkunde, Sachkundenachweis, Prüfung, Titre, Titre
          d'habilitation, Diplomas, Keurmerk, Cred, Cred Name, Cred Type,
          Lic Type, Lic. Type, Certificazione, Corso, Abilitazione, Attestato, Qualifica, Uprawnienie, Uprawnienia,
          Szkolenie, Certyfikat, Kwalifikacja, Kvalifikace, Školení, Oprávnění, Certifikát, Osvědčení, Pätevyys, Koulutus,
          Kurssi, Todistus, License Cd, Licence Cd, Lic Cd, Cert Cd, Register Part, Part of Register, Card Type,
          Registration Type, Corso di formazione, Patentino, Certificato, Formazione, Zaświadczenie, Świadectwo, 資格名, 資格, 免許,
          免許名, 講習名, 講習]
        number: [Number, Num, Nr, Nummer, Certificate Number, Certificate No, Certificate No., "Certificate #", Certificate ID, Certification Number,
          Certification No, Certification ID, Cert Number, Cert No, Cert No., "Cert #", Cert. No., Cert ID, License Number, License No,
          License No., "License #", Licence Number, Licence No, Licence No., "Licence #", Lic No, "Lic #", License ID, Licence ID,
          Credential Number, Credential ID, Credential No, Card Number, Card No, Card No., "Card #", Card ID, eCard Code, eCard Number,
          eCard ID, Registration Number, Registration No, Reg No, Reg. No., Reg Number, "Registration #", Permit Number, Permit No,
          Badge Number, Serial Number, Serial No, Reference, Reference Number, Ref, Ref No, Certificate Reference, PIN, "Credential #",
          License Nbr, Lic Nbr, LicenseNumber, Lic Number, lic_number, Full Credential Code, Document Number, Zertifikatsnummer, Zertifikat-Nr, Zertifikatsnr, Zertifikats-Nr.,
          Nachweisnummer, Ausweisnummer, Ausweis-Nr, Lizenznummer, Urkundennummer, Karten-Nr, Kartennummer, Registrierungsnummer,
          Numéro de certificat, N° de certificat, N° certificat, Numéro certificat, No certificat, Numéro de licence, N° licence,
          Numéro de carte, Numéro d'agrément, Número de certificado, Nº certificado, No. certificado, Núm. certificado,
          Número de licencia, Nº licencia, Número de registro, Certificaatnummer, Certificaatnr, Pasnummer, Licentienummer,
          Registratienummer, BIG-nummer, Certifikatnummer, Certifikatsnummer, Kortnummer, Legitimationsnummer, Bevisnummer,
          Certifikatnr, Sertifikatnummer, Sertifikatnr, Kortnr, HPR-nummer, certification_number,
          Cred Number, Cred No, "Cred #", Cred ID, Cred Nbr, Credential Nbr, Cert Nbr, Cert Num, Certif No, Número, Nº, N°,
          "N.º", Núm, Núm., Nro, Nro., Numéro, Numéro de titre, N° de titre, N° d'habilitation, N° diplôme, Número do
          certificado, Nº do certificado, Nº certificação, Número da licença, Nº da licença, Nº de registro, Número de
          carné, Nº carné, Nº de licencia, Zert.-Nr., Zert-Nr, Zertifikat Nr., Nachweis-Nr., Schein-Nr., Scheinnummer,
          Ausweisnr, Diplomanummer, Diplomanr, Certificaat nr,
          N° de carné, Numero certificato, N. certificato, Numero attestato, Nr certyfikatu, Numer certyfikatu,
          Nr uprawnienia, Číslo certifikátu, Číslo osvědčení, Todistuksen numero, Todistusnumero, Document No, Document No.,
          "Document #", Ticket Number, Ticket No, Ticket No., "Ticket #", N° titre, N° du titre, Certificate Code, Cert Code,
          Validation Number, Validation Code, Verification Number, Verification Code, N. attestato, N° attestato,
          N° certificato, N. patentino, Numer, Nr uprawnień, Numer uprawnień, Nr zaświadczenia, Numer zaświadczenia, 資格番号,
          免許番号, 証番号, 登録番号, 修了証番号]
        issuer: [Issuer, Issued By, Issuing Body, Issuing Organization, Issuing Organisation, Issuing Authority, Awarding Body,
          Certifying Body, Certification Body, Certifying Organization, Certified By, Licensing Board, Licensing Body, Board,
          Authority, Accrediting Body, Training Provider, Provider, Vendor, Issuing Agency, Issuer Name,
          License Authority, Licensing Authority, Issuing Org, Granting Body, Aussteller, Ausgestellt von, Ausstellende Stelle, Anbieter,
          Zertifizierer, Institution, Behörde, Délivré par, Organisme, Organisme de formation, Émetteur, Autorité, Emisor,
          Emitido por, Entidad, Entidad emisora, Organismo, Uitgever, Uitgegeven door, Verstrekt door, Instantie, Utfärdare,
          Utfärdad av, Udsteder, Udstedt af, Utsteder, Utstedt av,
          Entidade, Entidade emissora, Emitido pela, Entidade formadora, Organismo emisor, Expedido por, Centro de
          formación, Centre de formation, Organisme certificateur, Ausbilder, Ausbildungsstelle, Prüfstelle, Opleider,
          Afgegeven door, Keuringsinstantie, Zertifizierungsstelle,
          Ente, Ente di formazione, Rilasciato da, Wydane przez, Organ wydający, 発行者, 発行機関]
        jurisdiction: [Jurisdiction, Jurisdiction Abbreviation, License State, Licence State, State of Licensure, Licensing State,
          Issuing State, State Issued, Issued State, State of Issue, Country of Issue, Issuing Country, License Jurisdiction,
          State Province Code, Country Code of Issue,
          Lic State, Lic. State, Lic St]
        issued_on: [Lic Orig Date, Original License Date, Original Licence Date, Orig Issue, Orig Issue Date, Original Issue,
          Ingangsdatum, Cycle Start, Issue Date, Iss Dt, Issue Dt, Iss Date, Earned Date, Date Earned, Earned On, Earned, Cert Dt, Issued, Issued On, Date Issued, Date of Issue, License Issue Date, Licence Issue Date,
          Certificate Date, Certification Date, Certified On, Date Certified, Cert Date, Cert Issue Date, Certificate Issue Date,
          Certification Start, Completion Date, Completed, Completed On, Date Completed, Date of Completion, Course Date,
          Training Date, Date of Training, Date Trained, Trained On, Date Taken, Date Attended, Attended, Award Date, Awarded,
          Awarded On, Date Awarded, Date Achieved, Achieved, Date Obtained, Obtained, Obtained On, Effective Date,
          License Effective Date, Valid From, From Date, Effective From, Pass Date, Date Passed, Passed On, Exam Date, Test Date, Date Tested, Tested On, issue_dt, Issue,
          Issuance Date, Current Issue Date, Last Completed, Last Training, Last Trained, Registration Date, Grant Date, Date Granted,
          Date, License Original Date, Last Renewal Date, Last Renewed, Renewed On, Date Renewed, Original Issue Date, First Issued,
          Initial Certification Date, Cycle Start, Cycle Start Date, ActualCompletionDate, issued_at, issued_at_date, Issued At,
          Ausgestellt, Ausgestellt am, Ausstellungsdatum, Ausgabedatum, Erworben am, Erwerbsdatum, Absolviert am, Schulungsdatum,
          Kursdatum, Abschlussdatum, Datum, Gültig ab, Zertifiziert am, Erteilt am, Durchgeführt am, Date de délivrance,
          Délivré le, Délivrance, Date d'obtention, Obtenu le, Date de formation, Date d'émission, Émis le, Valable du,
          Fecha de emisión, Emitido, Emisión, Fecha de expedición, Expedición, Fecha de obtención, Obtenido, Fecha, Fecha curso,
          Fecha de formación, Válido desde, Afgiftedatum, Uitgiftedatum, Datum afgifte, Behaald, Behaald op, Datum behaald,
          Cursusdatum, Geldig vanaf, Utfärdad, Utfärdat, Utfärdandedatum, Utfärdad datum, Kursdatum genomförd, Genomförd,
          Giltig från, Udstedt, Udstedelsesdato, Udstedt den, Gennemført, Kursusdato, Dato, Gyldig fra, Utstedt, Utstedelsesdato,
          Utstedt dato, Gjennomført, Kursdato, Bestått,
          Cred Issued, Cred Issue Date, Data de emissão, Data emissão, Emitido em, Emissão, Data da formação, Data do curso,
          Data, Data de obtenção, Realizado em, Concluído em, Fecha emisión, F. emisión, Fecha expedición, Fecha obtención,
          Fecha de realización, Realizado, Date délivrance, Date obtention, Date de réussite, Date de la formation, Date du
          stage, Suivi le, Réalisé le, Datum der Ausstellung, Ausgest. am, Prüfungsdatum, Prüfung am, Unterwiesen am,
          Teilgenommen am, Afgegeven, Afgegeven op, Datum van afgifte, Datum training, Gevolgd op,
          Done, Date Done, Done On, Data rilascio, Data di rilascio, Rilasciato il, Data conseguimento, Data corso,
          Data wydania, Wydano, Data szkolenia, Data ukończenia, Vydáno, Vydáno dne, Datum vydání, Datum školení, Myönnetty,
          Myöntämispäivä, Suoritettu, Suorituspäivä, Iss., Certified Date, Certified Since, Date of Licensure,
          Licensure Date, Licensed On, Licensed Since, Date Licensed, License Issue, Licence Issue, License Issued,
          Licence Issued, Cert Issue, Cert Issued, Cert Start, Cert Start Date, Certificate Start, License Start Date,
          Licence Start Date, Registered Since, Registered From, Period From, DT_ISSUED, Dt Issue, Data attestato,
          Conseguito il, Data uzyskania, Ważne od, 取得日, 取得年月日, 交付日, 交付年月日, 発行日, 修了日]
        expires_on: [Expiration Date, Expire, Expiry Date, Expires, Expires On, Expiry, Expiration, Exp Date, Exp. Date, Exp, Exp.,
          Expire Date, Date of Expiry, Date of Expiration, Expiring, Expiry Dt, Exp Dt, Valid Until, Valid To, Valid Till, Valid
          Thru, Valid Through, Good Through, Good Until, Good Thru, Valid Until Date, To Date, Expires At, License Expiration Date,
          Licence Expiry Date, License Expiry, Licence Expiry, License Expiration, Certificate Expiry, Certificate Expiration,
          Certificate Expiry Date, Certification Expiry, Certification Expiration, Certification Expiration Date, Cert Expiry,
          Cert Exp, Cert Expires, Cert Expiration, Cert Expiry Date, Card Expiry, Card Expiration, Renewal Date, Renewal Due,
          Renewal Due Date, Renew By, Renewal, Next Renewal, Recertification Date, Recert Date, Recert Due, Recertify By, Due Date,
          Date Due, Due, Next Due, Next Due Date, Refresher Due, Refresher Date, Retrain By, Training Due, End of Validity, Lapse Date,
          Expires_at, expires_at_date, Expired On, Expiry date (dd/mm/yyyy), Effective To, Current Through, Cycle End, Cycle End Date,
          Term End, Ablaufdatum, Ablauf, Läuft ab am, Läuft ab, Gültig bis, Gültigkeit, Gültigkeit bis, Gültigkeitsende,
          Verfallsdatum, Verfall, Fällig am, Fälligkeit, Nächste Schulung, Wiederholung fällig, Date d'expiration, Expiration le,
          Expire le, Valable jusqu'au, Valide jusqu'au, Date de fin de validité, Fin de validité, Échéance, Date d'échéance,
          Date de validité, Validité, Recyclage, Fecha de vencimiento, Vencimiento, Vence, Fecha de caducidad, Caducidad, Caduca,
          Válido hasta, Fecha de expiración, Expira, Verloopdatum, Vervaldatum, Vervalt op, Verloopt, Verloopt op, Geldig tot,
          Geldig t/m, Einddatum geldigheid, Giltig till, Giltig t.o.m., Giltigt till, Utgår, Utgångsdatum, Förfallodatum,
          Förfaller, Gyldig til, Udløber, Udløbsdato, Udløb, Utløper, Utløpsdato, Utløp,
          Cred Expiry, Cred Exp, Cred Expires, Lic Exp, Lic. Exp. Date, License Expires, Licence Expires, Data de validade,
          Data validade, Validade, Válido até, Válida até, Expira em, Data de expiração, Data de vencimento, Vencimento,
          Caduca em, Fecha vencimiento, F. vencimiento, Fec. Venc., Fecha caducidad, F. caducidad, Vigencia, Vigente hasta,
          Válida hasta, Válido hasta el, Validez, Próxima renovación, Date limite de validité, Date fin de validité, Date de
          péremption, À renouveler le, A renouveler avant le, Date de recyclage, Prochain recyclage, Valide jusque,
          Expiration, Ablaufdat., Gültig bis Datum, Nächste Prüfung, Nächste Unterweisung, Auffrischung bis, Auffrischung
          fällig, Nächste Auffrischung, Datum geldigheid, Geldigheidsdatum, Geldig tot en met, Geldigheid, Einddatum,
          Herhaling voor, Volgende herhaling, Until, Till, Scadenza, Data scadenza, Data di scadenza, Valido fino al,
          Valido fino a, Ważne do, Ważny do, Ważna do, Data ważności, Termin ważności, Platnost do, Platné do, Platí do,
          Datum platnosti, Voimassa asti, Voimassa saakka, Voimassaolo päättyy, Vanhenee, Valid Upto, Valid Up To,
          Validity Upto, Validity Up To, Valid Upto Date, Validity End, Validity End Date, Cert End, Cert End Date,
          Certificate End, Certificate End Date, Certification End, License End Date, Licence End Date, Registered Through,
          Registered Until, Registered To, Registration Ends, Registration End Date, Period To, Period Until, Paid Through,
          Extended To, Extended Until, Extended Till, DT_EXPIRE, DT_EXPIRES, Dt Expired, Dt Expiry, New Expiry Date,
          New Expiry, New Expiration Date, Revised Expiry, Revised Expiry Date, Scade il, Valida fino al, Ważność, 有効期限,
          有効期間満了日, 期限, 更新期限]
        cell: [Issue/Exp, Issue-Exp, Issued/Expires, Issue - Expiry, Issue/Expiry, Valid From/To, Valid From - To, Validity Period]
        status: [Status, Certification Status, Certificate Status, Credential Status, License Status, Licence Status,
          Registration Status, Current Status, Completion Status, Training Status, Course Status, Compliance Status, Cert Status,
          Standing, Member Status, Membership Status, Card Status, eCard Status, Badge Status, Verification Status,
          License Status Description, Status Description, Status Reason, Discipline Status, lic_discipline, Result, Exam Result, Test Result, Passed, Pass/Fail, Outcome, Bestanden, Réussi,
          Aprobado, Aprovado, Geslaagd, State of Credential,
          Validity, Valid, Active, lst_description, les_description, Zertifikatsstatus, Ergebnis, Gültig, Statut,
          État, Résultat, Estado, Situación, Vigente, Resultado, Resultaat, Toestand, Läge, Tilstand, AMF Status,
          Situação, Estado do certificado, Estado del certificado, Situación del certificado, État du certificat, Statut du
          certificat, Status certificaat,
          RAG, RAG Status, RAG Rating, Traffic Light, Ampel, Ampelstatus, Stato, Stan, Stav, Tila, Stato attestato,
          Status uprawnień, 状態, 資格状態]
        renewal_in_process: [Renewal In Process, Renewal In Progress, Renewal Pending, RENEWAL_INPROGRESS_FLAG, Renewing,
          Renewal Submitted, Renewal Applied, In Renewal, Under Renewal]
        verified_on: [Verified On, Verif Dt, Verif Date, Verification Dt, Verification Date, Verified, Date Verified, Last Verified, Last Verified On, PSV Date,
          Primary Source Verified, Primary Source Verification Date, Verified Date, Date of Verification, Verified At, Checked On,
          Date Checked, Last Checked, Check Date, Last Verification, Source Checked, LastVerifiedOn, EXT_PARTY_VERIFIED_DATE,
          Geprüft am, Überprüft am, Prüfdatum, Verifiziert am, Vérifié le, Date de vérification, Contrôlé le, Verificado el,
          Fecha de verificación, Gecontroleerd op, Verificatiedatum, Kontrollerad, Kontrolleret, Kontrollert]
        exclusion_type: [EXCLTYPE, Exclusion Type, Exclusion Program, Sanction Type]
        excluded_on: [EXCLDATE, Exclusion Date, Excluded On, Date Excluded, Sanction Date, Debarment Date]
        reinstated_on: [REINDATE, Reinstatement Date, Reinstated On, Date Reinstated]
        waiver_on: [WAIVERDATE, Waiver Date]
        waiver_state: [WVRSTATE, WAIVERSTATE, Waiver State]
        headcount: [Headcount, Staff committed, Committed staff, Committed headcount, Staff proposed, Proposed staff,
          Proposed headcount, Number of nurses, Number of certified staff, Certified staff, Headcount Promised, Promised Headcount, Number of Staff, No of Staff, No. of Staff, Staff Count,
          Number of People, No of People, People, Number Promised, Quantity, Qty, Qty Promised, Promised, Committed, FTE, FTEs,
          Persons, Number of Persons, Staff Promised, People Promised, How Many, Required Number, Number Required, Minimum Number,
          Anzahl Mitarbeiter, Anzahl Personen, Zugesagt, Anzahl, Effectif, Nombre de personnes, Número de personas, Cantidad,
          Aantal, Aantal medewerkers, Antal, Antal personer, Antall, Antall personer]
        as_at: [Timestamp, As Of, As At, As Of Date, Record Date, RecordDate, Record Refreshed On, RecordRefreshedOn, Data As Of, Snapshot Date,
          Report Date, Extract Date, Export Date, Date of Report, Last Updated, Last Updated On, Last Update, Updated On, Updated,
          Updated At, Last Modified, Last Modified Date, Modified On, Refresh Date, Download Date, Run Date, Stand, Stichtag,
          Aktualisiert am, Mis à jour le, Actualizado, Bijgewerkt op, Uppdaterad, Opdateret, Oppdatert]
        note: [Notes, Note, Remarks, Remark, Comments, Comment, Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Notiz, Kommentar,
          Remarque, Remarques, Commentaire, Commentaires, Observaciones, Notas, Comentarios, Opmerking, Opmerkingen, Anmärkning,
          Bemærkning, Bemærkninger, Merknad, Merknader, Additional Comments, Further Information, Info,
          Observações, Notas adicionales, Observación, Observations, Opm., Bem., Anm., Obs, Obs.]
      status_words:
        active: [active, valid, current, in date, in good standing, good standing, good, certified, licensed, registered, ok, issued,
          complete, completed, passed, pass, achieved, renewed, compliant, up to date, unencumbered, clear, gültig, aktiv, bestanden, réussi, réussie, aprobado, apto, superado, aprovado, geslaagd,
          valide, valable, en vigueur, actif, vigente, activo, válido, geldig, actief, giltig, gyldig, aktiv/gültig, held, yes, y,
          true, verified, accepted, in force, unrestricted, active in good standing, current in good standing, live, granted,
          green, grün, verde, vert, groen, ważne, ważny, ważna, platné, platný, platná, voimassa, valido, valida, attivo,
          in regola, aktywny, 有効]
        restricted: [restricted, probation, on probation, conditional, conditions, limited, active with conditions, active with
          restrictions, active - restricted, active - probation, probationary, encumbered, provisional, active probation,
          active restricted, eingeschränkt, stipulated, current with stipulations, active with stipulations,
          con limitazioni]
        in-process: [in process, in progress, pending, applied, application received, application pending, booked, scheduled,
          enrolled, submitted, awaiting, awaiting card, awaiting results, requested, under review, in bearbeitung, beantragt,
          angemeldet, en cours, en attente, inscrit, en proceso, en trámite, pendiente, in behandeling, aangevraagd, pågår,
          under behandling, i gang, in training, started, not yet issued,
          in corso, w trakcie, 申請中]
        active+renewal: [renewal in progress, renewal in process, renewal pending, certified/renewal in progress, renewing,
          pending renewal, active/renewal pending, active - renewal pending, renewal submitted, up for renewal]
        expired: [expired, out of date, past due, overdue, abgelaufen, expiré, périmé, vencido, caducado, verlopen, utgången,
          utgånget, udløbet, utløpt, certified/renewal past due, lapsed (expired), expired/pending completion approval,
          scaduto, scaduta, wygasłe, wygasły, wygasła, propadlé, vypršelo, vanhentunut, nieważny, nieważne, nieważna, wygasł,
          wygasło, przeterminowane, 失効, 期限切れ]
        lapsed: [lapsed, delinquent, not renewed, non-renewed, unpaid, fees unpaid, dues unpaid, verfallen]
        suspended: [suspended, suspension, summary suspension, emergency suspension, administrative suspension, ausgesetzt,
          suspendu, suspendido, geschorst, suspenderad, suspenderet, suspendert, on hold,
          cease & desist, cease and desist,
          sospeso, sospesa, zawieszone, zawieszony, zawieszona, pozastaveno, pozastavená, pozastavené, keskeytetty, 停止]
        revoked: [revoked, revocation, cancelled, canceled, withdrawn, terminated, annulled, widerrufen, entzogen, révoqué, retiré,
          revocado, retirado, ingetrokken, återkallad, inddraget, tilbakekalt, null and void, null & void,
          revocato, revocata, cofnięte, cofnięty, cofnięta, odebrane, odebráno, odebrané, peruutettu, peruttu, struck off,
          removed from register, removed from the register, erased, radié, radiée, 取消, 取消し]
        surrendered: [surrendered, voluntary surrender, voluntarily surrendered, relinquished, surrender]
        inactive: [inactive, retired, non-practicing, not practicing, dormant, emeritus, inaktiv, inactif, inactivo, inactief,
          void, deceased, superseded, closed, n, false,
          not practising, non-practising]
      employment_words:
        active: [active, employed, current, working, full time, full-time, part time, part-time, permanent, temporary, regular,
          probation, on probation, a, p, aktiv, beschäftigt, actif, en poste, présent, activo, alta, actief, in dienst, anställd,
          ansat, ansatt, yes, y, "1", true, active employee, hired, contractor, ft, pt, prn, per diem, cdi, cdd, intérim, intérimaire, fijo, indefinido, temporal, fest, festangestellt, ativo, ativa,
          befristet, vast, uitzendkracht, contingent, unpaid leave return, casual, rehired]
        leave: [on leave, leave, leave of absence, loa, maternity, maternity leave, paternity leave, parental leave, medical leave,
          sick leave, long term sick, sabbatical, family leave, fmla, paid leave, unpaid leave, military leave, suspended with pay, l,
          beurlaubt, elternzeit, mutterschutz, krank, en congé, congé, congé maternité, de baja, excedencia, de permiso, met verlof,
          zwangerschapsverlof, tjänstledig, föräldraledig, orlov, permisjon, furlough, furloughed, garden leave, absent, baixa médica, de baixa, em licença, licença de maternidade, fmla leave]
        left: [left, terminated, termed, sortie, sorti, sortie définitive, desligado, demitido, inativo, reformado, leaver, resigned, retired, inactive, former, ex-employee, separated, dismissed, deceased, ended,
          departed, quit, laid off, redundant, gone, no longer employed, t, d, r, u, i, inaktiv, ausgeschieden, gekündigt, ausgetreten,
          parti, sorti, démissionné, inactif, baja, cesado, inactivo, despedido, uit dienst, inactief, slutat, avslutad, fratrådt,
          opsagt, sluttet, no, n, "0", false, discarded, reported no show, rns]

      """##
    ),
    (
      "workday-get-workers",
      ##"""
      name: workday-get-workers
      description: Workday Human_Resources Get_Workers response (SOAP)
      format: xml
      authority: hr
      kind: people
      detect: {elements: [Get_Workers_Response, Worker_Data]}
      record: Response_Data/Worker
      as_at: [As_Of_Effective_Date, As_Of_Entry_DateTime]
      columns:
        employee_number: [Worker_Data/Worker_ID, "Worker_Reference/ID[type=Employee_ID]", Worker_ID]
        given_name: [Legal_Name_Data/Name_Detail_Data/First_Name]
        middle_name: [Legal_Name_Data/Name_Detail_Data/Middle_Name]
        family_name: [Legal_Name_Data/Name_Detail_Data/Last_Name]
        preferred_name: [Preferred_Name_Data/Name_Detail_Data/First_Name]
        birth_date: [Birth_Date]
        email: [Email_Address]
        job_title: [Position_Title, Business_Title]
        location: [Business_Site_Summary_Data/Name]
        employment_status: [Worker_Status_Data/Active]
        hired_on: [Worker_Status_Data/Hire_Date]
        left_on: [Worker_Status_Data/Termination_Date]
      groups:
        - elements: [Certification_Achievement_Data, Certification_Data, License_Identification_Data, Certification, License_ID_Data]
          columns:
            credential: [Certification_Name, "Certification_Reference/ID[type=Certification_ID]", "ID[type=License_ID_Type_ID]"]
            number: [Certification_Number, ID]
            issuer: [Issuer]
            issued_on: [Issued_Date]
            expires_on: [Expiration_Date]
            verified_on: [Verification_Date]
      employment_words:
        active: ["1", "true"]
        left: ["0", "false"]

      """##
    ),
    (
      "workday-json",
      ##"""
      name: workday-json
      description: Workday custom report as JSON, the twin of the RaaS XML
      format: json
      authority: hr
      kind: people
      detect: {keys: [Report_Entry]}
      columns:
        employee_number: [Employee_ID, EmployeeID, Worker_ID, Employee_Number]
        full_name: [Legal_Name, Full_Legal_Name, Worker, EmployeeName, Full_Name]
        given_name: [Legal_First_Name, First_Name, First, FirstName]
        middle_name: [Legal_Middle_Name, Middle_Name]
        family_name: [Legal_Last_Name, Last_Name, Last, LastName]
        preferred_name: [Preferred_First_Name, Preferred_Name]
        birth_date: [Date_of_Birth, DateOfBirth, DOB]
        email: [Work_Email, Primary_Work_Email, Email]
        phone: [Work_Phone, Mobile_Phone]
        job_title: [Job_Title, Business_Title, Job_Profile]
        department: [Department, Supervisory_Organization, Cost_Center]
        location: [Location_Name, Location]
        client: [Client, Clients]
        employment_status: [Worker_Status, Employee_Status, Status, Active]
        hired_on: [Hire_Date, HireDate]
        left_on: [Termination_Date, TerminationDate]
      groups:
        - elements: [Licenses_group, Licenses, License_group, Certifications_group, Certifications, Certification_group]
          columns:
            credential: [License_Type, LicenseType, License_Name, Certification_Name, Certification, License, Name]
            number: [License_ID, LicenseID, License_Number, Certification_Number, Number]
            issuer: [Issuer, Issuing_Authority, Issued_By]
            issued_on: [Issued_Date, IssuedDate, Issue_Date]
            expires_on: [Expiration_Date, ExpirationDate, Expiry_Date]
            status: [License_Status, Certification_Status, Status]
      employment_words:
        active: [Active, "1", "true"]
        leave: [On Leave]
        left: [Terminated, "0", "false", Inactive]

      """##
    ),
    (
      "workday-raas",
      ##"""
      name: workday-raas
      description: Workday custom report as a service (RaaS, EIB), XML; column aliases differ by report
      format: xml
      authority: hr
      kind: people
      detect:
        roots: [Report_Data]
        elements: [Report_Entry]
      record: Report_Entry
      as_at: [Report_Effective_Date, As_Of_Date, Effective_as_of_Date, Report_Date, Run_Date]
      columns:
        employee_number: ["Employee_ID", EmployeeID, "Worker/ID[type=Employee_ID]", "Worker/ID[type=Contingent_Worker_ID]",
          "Employee/ID[type=Employee_ID]", Worker_ID, WorkerID, Employee_Number, "ID[type=Employee_ID]"]
        full_name: [Legal_Name, Full_Legal_Name, Worker_Name, EmployeeName, Employee_Name, Full_Name, Name]
        given_name: [Legal_First_Name, Legal_Name_-_First_Name, First_Name, First, FirstName, legalFirstName]
        middle_name: [Legal_Middle_Name, Legal_Name_-_Middle_Name, Middle_Name, Middle]
        family_name: [Legal_Last_Name, Legal_Name_-_Last_Name, Last_Name, Last, LastName]
        preferred_name: [Preferred_First_Name, Preferred_Name_-_First_Name, Preferred_Name]
        former_name: [Former_Last_Name, Former_Name, Previous_Last_Name]
        name_suffix: [Legal_Name_Suffix, Social_Suffix, Name_Suffix, Suffix]
        birth_date: [Date_of_Birth, DateOfBirth, DOB, Birth_Date]
        email: [Work_Email, Primary_Work_Email, Email_-_Primary_Work, Email_Address_-_Work, Email, workEmail]
        phone: [Work_Phone, Primary_Work_Phone, Mobile_Phone, Phone]
        job_title: [Job_Title, jobTitle, Business_Title, Position_Title, Job_Profile, Position]
        department: [Department, Department_Name, Supervisory_Organization, Cost_Center, Organization]
        location: [Location_Name, Location, Work_Location, Primary_Location]
        client: [Client, Clients, Customer, Client_Name]
        employment_status: [Worker_Status, Employee_Status, Employment_Status, Status, Active, Active_Status, Currently_Active,
          On_Leave_Status]
        hired_on: [Hire_Date, HireDate, Original_Hire_Date, Start_Date]
        rehired_on: [Rehire_Date, Latest_Rehire_Date]
        left_on: [Termination_Date, TerminationDate, Term_Date, Last_Day_of_Work, End_Employment_Date]
      groups:
        - elements: [Licenses_group, Licenses, License_group, LicenseData, Certifications_group, Certifications,
            Certification_group, Certification, Certifications_and_Licenses, Credentials_group, Credentials, Qualifications_group]
          columns:
            credential: [License_Type, LicenseType, License_Name, Certification_Name, Certification_Type, Certification, License,
              Credential_Type, Credential, Name, "ID[type=License_ID_Type_ID]", "ID[type=Certification_ID]"]
            number: [License_ID, LicenseID, License_Number, LicenseNumber, Certification_Number, Certification_ID, Identification_ID,
              Credential_Number, Number]
            issuer: [Issuer, Issuing_Authority, Issued_By, Certification_Issuer, License_Issuer, Authority]
            jurisdiction: [Country_Region, Issuing_State, State_Issued, License_State]
            issued_on: [Issued_Date, IssuedDate, Issue_Date, Certification_Issued_Date, Effective_Date, Date_Issued]
            expires_on: [Expiration_Date, ExpirationDate, Expiry_Date, Certification_Expiration_Date, Expires]
            verified_on: [Verification_Date, Verified_On, Verified_Date]
            status: [License_Status, Certification_Status, Status]
      employment_words:
        active: [Active, "1", "Yes", Active Employee]
        leave: [On Leave, Leave of Absence, Paid Leave, Unpaid Leave]
        left: [Terminated, "0", "No", Inactive, Retired, Not Active]

      """##
    ),
  ]
}
