import Connectors
import Records
import Testing

let verificationQuirks: [Quirk] = [
  Quirk(
    "LEIE: sentinels, a business, the other header of the waiver's state",
    "LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WAIVERSTATE\n"
      + "DOE,JANE, ,,NURSE,,,0000000000,03/05/61,1 A ST,RENO,NV,89501,1128a1,20230518,00000000,20240101,NV\n"
      + ",, ,ACME SUPPLY,DME,,,0000000000,,1 A ST,RENO,NV,89501,1128a1,20230518,00000000,00000000,\n",
    [
      "ignored header",
      "family_name=DOE given_name=JANE birth_date=05-Mar-61 street='1 A ST' city=RENO state=NV postcode=89501 "
        + "{exclusion_type=1128a1 excluded_on=20230518 waiver_on=20240101 waiver_state=NV}", "ignored not-a-person",
    ], connector: "oig-leie"),
  Quirk(
    "SAM: firms are no people, Indefinite is no date of return",
    "Classification,Name,Prefix,First,Middle,Last,Suffix,Address 1,City,State / Province,Country,Zip Code,Unique Entity ID,Exclusion Program,Excluding Agency,CT Code,Exclusion Type,Active Date,Termination Date,SAM Number,NPI\n"
      + "Individual,,,Jane,,Doe,,1 A St,Reno,NV,USA,89501,,Reciprocal,HHS,Z1,Prohibition,01/05/2023,Indefinite,S1,\n"
      + "Firm,Acme,,,,,,1 A St,Reno,NV,USA,89501,,Reciprocal,HHS,Z1,Prohibition,01/05/2023,Indefinite,S2,\n",
    [
      "ignored header",
      "given_name=Jane family_name=Doe street='1 A St' city=Reno state=NV postcode=89501 "
        + "{exclusion_type=Prohibition excluded_on=2023-01-05}", "ignored not-a-person",
    ], connector: "sam-exclusions"),
  Quirk(
    "Nursys: active flag and status disagree",
    "FirstName,LastName,NcsbnId,JurisdictionAbbreviation,LicenseType,LicenseNumber,Active,LicenseStatus,LicenseOriginalDate,LicenseExpirationDate,CompactStatus\n"
      + "Jane,Doe,1,TX,RN,R1,Yes,REVOKED,2020-01-01,2027-01-31,SINGLE STATE\n"
      + "John,Roe,2,TX,RN,R2,Yes,UNENCUMBERED (see history),2020-01-01,2027-01-31,MULTISTATE\n",
    [
      "ignored header",
      "given_name=Jane family_name=Doe [jurisdiction=TX credential=RN number=R1 status=Yes:active status=REVOKED:revoked issued_on=2020-01-01 expires_on=2027-01-31 note='SINGLE STATE']",
      "given_name=John family_name=Roe [jurisdiction=TX credential=RN number=R2 status=Yes:active status='UNENCUMBERED (see history)':active issued_on=2020-01-01 expires_on=2027-01-31 note=MULTISTATE]",
    ], connector: "nursys"),
  Quirk(
    "a board's tab-delimited roster with a placeholder date",
    "License Number\tLicense Type\tName\tLicense Status\tOriginal Issue Date\tExpiration Date\nR1\tRN\tDOE, JANE A\tDelinquent\t01/01/1901\t1/31/2027\n",
    [
      "ignored header",
      "full_name='DOE, JANE A' [number=R1 credential=RN status=Delinquent:lapsed expires_on=1/31/2027]",
    ], connector: "state-board-roster"),
  Quirk(
    "a board's word that nothing maps stays unmapped",
    "License Number|License Type|Last Name|First Name|License Status|Expiration Date\nR1|RN|Doe|Jane|Hearing Ordered|1/31/2027\n",
    [
      "ignored header",
      "family_name=Doe given_name=Jane [number=R1 credential=RN status='Hearing Ordered' expires_on=1/31/2027]",
    ], connector: "state-board-roster"),
  Quirk(
    "a member export: two status columns",
    "Member Number,Name,Certification,Status,AMF Status,Cycle End Date\n55,Jane Doe,CISSP,Active,Overdue,2027-05-31\n",
    [
      "ignored header",
      "full_name='Jane Doe' [number=55 credential=CISSP status=Active:active status=Overdue:lapsed expires_on=2027-05-31]",
    ], connector: "isc2"),
  Quirk(
    "a verification list nobody described",
    "Licensee,Registration No,Credential,Standing,Valid Until\nJane Doe,R1,RN,Good Standing,2027-01-31\n",
    [
      "ignored header",
      "full_name='Jane Doe' [number=R1 credential=RN status='Good Standing':active expires_on=2027-01-31]",
    ], connector: "verification-table"),
  Quirk(
    "a verification date is the record's own",
    "Holder,Certificate No,Certificate,Status,Verified On\nJane Doe,R1,RN,Valid,2026-05-01\n",
    ["ignored header", "full_name='Jane Doe' [number=R1 credential=RN status=Valid:active verified_on=2026-05-01]"],
    connector: "verification-table"),
  Quirk(
    "OrangeHRM",
    "employee_id,last_name,first_name,middle_name,other_id,driver's_license_no,license_expiry_date,gender,date_of_birth\n7,Doe,Jane,,,D1,2027-01-31,F,1980-01-01\n",
    [
      "ignored header",
      "employee_number=7 family_name=Doe given_name=Jane birth_date=1980-01-01 [credential='Driver's License' number=D1 expires_on=2027-01-31]",
    ], connector: "orangehrm"),
  Quirk(
    "BambooHR CSV",
    "Employee #,\"Last name, First name\",Status,Hire Date,Job Title,Department\n7,\"Doe, Jane\",Inactive,2020-01-01,Nurse,ICU\n",
    [
      "ignored header",
      "full_name='Doe, Jane' employee_number=7 employment_status=Inactive:left hired_on=2020-01-01 job_title=Nurse department=ICU",
    ], connector: "bamboohr-csv"),
  Quirk(
    "Outlook CSV, which has no dates",
    "Subject,Body,From: (Name),From: (Address),From: (Type),To: (Name)\nBLS,\"Hi,\nmy BLS is valid until 30 June 2027.\n\",Jane Doe,jane@x.example,SMTP,Dana\n",
    ["ignored header", "full_name='Jane Doe' email=jane@x.example [credential=BLS expires_on='30 June 2027']"],
    connector: "outlook-csv"),
]

@Suite struct VerificationTableTests {
  @Test(arguments: verificationQuirks) func yieldsTheRecords(_ quirk: Quirk) throws {
    let mapped = try map(quirk.text)
    #expect(lines(mapped) == quirk.expected)
    if let connector = quirk.connector { #expect(mapped.connectorName == connector) }
  }
}
