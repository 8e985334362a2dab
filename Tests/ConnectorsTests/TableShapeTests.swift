import Connectors
import Diagnostics
import Formats
import Records
import Testing

/// A small file and what must come of each of its records.
struct Quirk: Sendable, CustomTestStringConvertible {
  var why: String
  var text: String
  var expected: [String]
  var asAt: String?
  var connector: String?

  init(_ why: String, _ text: String, _ expected: [String], asAt: String? = nil, connector: String? = nil) {
    self.why = why
    self.text = text
    self.expected = expected
    self.asAt = asAt
    self.connector = connector
  }

  var testDescription: String { why }
}

let shapeQuirks: [Quirk] = [
  Quirk(
    "a plain long table", "Name,Course,Expires\nJane Doe,BLS,2027-01-31\n",
    ["ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]"], connector: "tracker-long"),
  Quirk(
    "titles with a date, header on row 4",
    "Training,,\nAs of 1 March 2026,,\n,,\nName,Course,Expires\nJane Doe,BLS,2027-01-31\n",
    [
      "ignored title", "ignored title", "ignored blank", "ignored header",
      "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]",
    ], asAt: "1 March 2026"),
  Quirk(
    "the date in the cell beside its label", "Report date:,14.02.2026,\nName,Course,Expires\nJane Doe,BLS,2027-01-31\n",
    ["ignored title", "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]"],
    asAt: "14.02.2026"),
  Quirk(
    "German: Stand", "Schulungen Stand: 14.02.2026;;\nName;Schulung;Gültig bis\nJane Doe;BLS;31.01.2027\n",
    ["ignored title", "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=31.01.2027]"],
    asAt: "14.02.2026"),
  Quirk(
    "header on row 9", "a\nb\nc\nd\ne\nf\ng\nh\nName,Course,Expires\nJane Doe,BLS,2027-01-31\n",
    Array(repeating: "ignored title", count: 8)
      + ["ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]"]),
  Quirk(
    "a header of two rows with merged groups",
    "Name,Emp No,CPR,,First Aid,\n,,Issued,Expires,Issued,Expires\nJane Doe,7,2025-01-01,2027-01-31,2024-05-05,2027-05-31\n",
    [
      "ignored header", "ignored header",
      "full_name='Jane Doe' employee_number=7 [credential=CPR issued_on=2025-01-01 expires_on=2027-01-31] "
        + "[credential='First Aid' issued_on=2024-05-05 expires_on=2027-05-31]",
    ], connector: "tracker-wide"),
  Quirk(
    "group names above the whole header",
    ",,CPR,,First Aid,\nName,Emp No,Issued,Expires,Issued,Expires\nJane Doe,7,2025-01-01,2027-01-31,,\n",
    [
      "ignored header", "ignored header",
      "full_name='Jane Doe' employee_number=7 [credential=CPR issued_on=2025-01-01 expires_on=2027-01-31]",
    ]),
  Quirk(
    "a row that says required",
    "Name,License Number,Expires\n<required>,<optional>,<required>\nJane Doe,RN1,2027-01-31\n",
    ["ignored header", "ignored required-row", "full_name='Jane Doe'"]),
  Quirk(
    "the header again, and blank rows",
    "Name,Course,Expires\nJane Doe,BLS,2027-01-31\n,,\nName,Course,Expires\nJohn Roe,ACLS,2027-02-28\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]", "ignored blank",
      "ignored repeated-header", "full_name='John Roe' [credential=ACLS expires_on=2027-02-28]",
    ]),
  Quirk(
    "a total and a legend",
    "Name,Course,Expires\nJane Doe,BLS,2027-01-31\nTotal,1,\nLegend: dates are expiry dates,,\nx = held,,\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]", "ignored total",
      "ignored legend",
      "ignored legend",
    ]),
  Quirk(
    "Gesamt in a German list", "Name;Kurs;Gültig bis\nJane Doe;BLS;31.01.2027\nGesamt: 1;;\n",
    ["ignored header", "full_name='Jane Doe' [credential=BLS expires_on=31.01.2027]", "ignored total"]),
  Quirk(
    "departments as bands",
    "Name,Emp No,Course,Expires\nICU,,,\nJane Doe,1,BLS,2027-01-31\nKitchen Team,,,\nJohn Roe,2,BLS,2027-02-28\n",
    [
      "ignored header", "ignored band",
      "full_name='Jane Doe' employee_number=1 department=ICU [credential=BLS expires_on=2027-01-31]",
      "ignored band",
      "full_name='John Roe' employee_number=2 department='Kitchen Team' [credential=BLS expires_on=2027-02-28]",
    ]),
  Quirk(
    "a location band with its label",
    "Emp No,Name,Course,Expires\nSite: Elm Court,,,\n1,Jane Doe,BLS,2027-01-31\n",
    [
      "ignored header", "ignored band",
      "full_name='Jane Doe' employee_number=1 location='Elm Court' [credential=BLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "merged cells: each person named once",
    "Emp No,Name,Course,Expires\n1,Jane Doe,BLS,2027-01-31\n,,ACLS,2027-02-28\n2,John Roe,BLS,2027-03-31\n,,ACLS,2027-04-30\n",
    [
      "ignored header", "full_name='Jane Doe' employee_number=1 [credential=BLS expires_on=2027-01-31]",
      "full_name='Jane Doe' employee_number=1 [credential=ACLS expires_on=2027-02-28]",
      "full_name='John Roe' employee_number=2 [credential=BLS expires_on=2027-03-31]",
      "full_name='John Roe' employee_number=2 [credential=ACLS expires_on=2027-04-30]",
    ]),
  Quirk(
    "a nameless row where names are written each time",
    "Emp No,Name,Course,Expires\n1,Jane Doe,BLS,2027-01-31\n1,Jane Doe,ACLS,2027-02-28\n,,ACLS,2027-04-30\n",
    [
      "ignored header", "full_name='Jane Doe' employee_number=1 [credential=BLS expires_on=2027-01-31]",
      "full_name='Jane Doe' employee_number=1 [credential=ACLS expires_on=2027-02-28]", "rejected no-person",
    ]),
  Quirk(
    "same and ditto", "Name,Course,Expires\nJane Doe,BLS,2027-01-31\nditto,ACLS,same\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]",
      "full_name='Jane Doe' [credential=ACLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "ragged rows", "Name,Course,Expires\nJane Doe,BLS\nJohn Roe,ACLS,2027-02-28,extra\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS]",
      "full_name='John Roe' [credential=ACLS expires_on=2027-02-28]",
    ]),
  Quirk(
    "two tables of different columns",
    "Name,Course,Expires\nJane Doe,BLS,2027-01-31\n\nAgency staff,,,\nEmployee ID,Full Name,Certification,Valid Until,Status\n"
      + "9,John Roe,ACLS,2027-02-28,valid\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]", "ignored blank", "ignored title",
      "ignored header",
      "full_name='John Roe' employee_number=9 [credential=ACLS expires_on=2027-02-28 status=valid:active]",
    ]),
  Quirk(
    "a matrix with words in its cells", "Name,BLS,ACLS,First Aid\nJane Doe,exp 3/24,in progress,N/A\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential=BLS cell='exp 3/24'] [credential=ACLS cell='in progress'] [credential='First Aid' cell=N/A]",
    ], connector: "tracker-wide"),
  Quirk(
    "ticks with one shared expiry", "Name,BLS,ACLS,Cert Expiry\nJane Doe,✓,,2027-01-31\n",
    ["ignored header", "full_name='Jane Doe' [credential=BLS cell=✓ expires_on=2027-01-31]"]),
  Quirk(
    "issued and expires beside each other in one header row",
    "Name,BLS Issued,BLS Expires,ACLS Expiry Date\nJane Doe,2025-01-01,2027-01-31,2026-05-31\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential=BLS issued_on=2025-01-01 expires_on=2027-01-31] [credential=ACLS expires_on=2026-05-31]",
    ]),
  Quirk(
    "headers with instructions",
    "Full Name *,What is the expiry date of your First Aid certificate?,BLS Expiry (dd/mm/yy formula)\nJane Doe,05/05/27,31/01/27\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential='First Aid' expires_on=05/05/27] [credential=BLS expires_on=31/01/27]",
    ]),
  Quirk(
    "a matrix column that no catalogue knows", "Name,BLS,Trolley Safety\nJane Doe,x,x\nJohn Roe,,2027-01-31\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS cell=x] [credential='Trolley Safety' cell=x]",
      "full_name='John Roe' [credential='Trolley Safety' cell=2027-01-31]",
    ]),
  Quirk(
    "two people in one cell", "Name,Course,Expires\nJane Doe & John Roe,BLS,2027-01-31\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31] | full_name='John Roe' [credential=BLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "leavers marked in the name",
    "Name,Course,Expires\nzz Jane Doe,BLS,2027-01-31\nJohn Roe - LEFT,BLS,2027-01-31\n~~Ann Poe~~,BLS,2027-01-31\n",
    [
      "ignored header", "full_name='Jane Doe' employment_status=left:left [credential=BLS expires_on=2027-01-31]",
      "full_name='John Roe' employment_status=left:left [credential=BLS expires_on=2027-01-31]",
      "full_name='Ann Poe' employment_status=left:left [credential=BLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "broken formulas are nothing", "Name,Emp No,Course,Expires\nJane Doe,#REF!,BLS,#N/A\n",
    ["ignored header", "full_name='Jane Doe' [credential=BLS]"]),
  Quirk(
    "repeated groups with numbers",
    "Name,License Type 1,License Number 1,License Type 2,License Number 2\nJane Doe,RN,RN1,LPN,LPN2\n",
    ["ignored header", "full_name='Jane Doe' [credential=RN number=RN1] [credential=LPN number=LPN2]"]),
  Quirk(
    "the same headers again",
    "Name,Certificate,Expiry,Certificate,Expiry\nJane Doe,BLS,2027-01-31,ACLS,2027-02-28\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31] [credential=ACLS expires_on=2027-02-28]",
    ]),
  Quirk(
    "a row counter is no number of an employee",
    "No,Name,Course,Expires\n1,Jane Doe,BLS,2027-01-31\n2,John Roe,BLS,2027-02-28\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31]",
      "full_name='John Roe' [credential=BLS expires_on=2027-02-28]",
    ]),
  Quirk(
    "a column of addresses whatever it is called",
    "Who,Kontakt,Course,Expires\nJane Doe,jane@x.example,BLS,2027-01-31\nJohn Roe,john@x.example,BLS,2027-01-31\n",
    [
      "ignored header", "full_name='Jane Doe' email=jane@x.example [credential=BLS expires_on=2027-01-31]",
      "full_name='John Roe' email=john@x.example [credential=BLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "a header that lies", "Name,Course,Certificate Expiration\nJane Doe,BLS,Complete\nJohn Roe,ACLS,In Progress\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS status=Complete:active]",
      "full_name='John Roe' [credential=ACLS status='In Progress':in-process]",
    ]),
  Quirk(
    "no header at all", "1001,Jane Doe,BLS,2025-01-31,2027-01-31\n1002,John Roe,ACLS,2025-02-28,2027-02-28\n",
    [
      "full_name='Jane Doe' employee_number=1001 [credential=BLS issued_on=2025-01-31 expires_on=2027-01-31]",
      "full_name='John Roe' employee_number=1002 [credential=ACLS issued_on=2025-02-28 expires_on=2027-02-28]",
    ]),
  Quirk(
    "a register of the one credential of its title",
    "RN License list,,,\nName,License No,Expires,Phone\nJane Doe,RN1,2027-01-31,\n",
    [
      "ignored title", "ignored header",
      "full_name='Jane Doe' [credential='RN License' number=RN1 expires_on=2027-01-31]",
    ]),
  Quirk(
    "several credentials in one cell", "Name,Certs,Expires\nJane Doe,BLS; ACLS,2027-01-31\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31] [credential=ACLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "groups numbered in the middle", "Name,Cert1,Cert1 Exp,Cert2,Cert2 Exp\nJane Doe,BLS,2027-01-31,ACLS,2027-02-28\n",
    [
      "ignored header",
      "full_name='Jane Doe' [credential=BLS expires_on=2027-01-31] [credential=ACLS expires_on=2027-02-28]",
    ]),
  Quirk(
    "percentages below a matrix", "Name,BLS,ACLS\nJane Doe,x,exp 3/27\n% complete,50%,50%\n",
    [
      "ignored header", "full_name='Jane Doe' [credential=BLS cell=x] [credential=ACLS cell='exp 3/27']",
      "ignored total",
    ]),
  Quirk(
    "a band above the first header",
    "Department: ICU,,,\nEmp No,Name,Course,Expires\n1,Jane Doe,BLS,2027-01-31\nDepartment: ER,,,\nEmp No,Name,Course,Expires\n2,John Roe,BLS,2027-01-31\n",
    [
      "ignored band", "ignored header",
      "full_name='Jane Doe' employee_number=1 department=ICU [credential=BLS expires_on=2027-01-31]",
      "ignored band", "ignored repeated-header",
      "full_name='John Roe' employee_number=2 department=ER [credential=BLS expires_on=2027-01-31]",
    ]),
  Quirk(
    "a person alone is a person", "Name,Dept,Course,Expires\nJane Doe,ICU,BLS,2027-01-31\nGwen Marsh,,,\n",
    [
      "ignored header", "full_name='Jane Doe' department=ICU [credential=BLS expires_on=2027-01-31]",
      "full_name='Gwen Marsh'",
    ]),
  Quirk(
    "French headers",
    "Matricule;Nom;Prénom;Formation;Obtenu le;Valable jusqu'au\n12;Doe;Jane;BLS;01/02/2025;31/01/2027\n",
    [
      "ignored header",
      "employee_number=12 family_name=Doe given_name=Jane [credential=BLS issued_on=01/02/2025 expires_on=31/01/2027]",
    ]),
  Quirk(
    "Spanish headers", "Nº empleado;Apellidos;Nombre;Curso;Fecha de vencimiento\n12;Doe;Jane;BLS;31/01/2027\n",
    ["ignored header", "employee_number=12 family_name=Doe given_name=Jane [credential=BLS expires_on=31/01/2027]"]),
  Quirk(
    "Dutch headers", "Personeelsnummer;Naam;Cursus;Geldig tot\n12;Jane Doe;BLS;31-01-2027\n",
    ["ignored header", "full_name='Jane Doe' employee_number=12 [credential=BLS expires_on=31-01-2027]"]),
  Quirk(
    "Swedish headers", "Anställningsnummer;Förnamn;Efternamn;Utbildning;Giltig till\n12;Jane;Doe;BLS;2027-01-31\n",
    ["ignored header", "employee_number=12 given_name=Jane family_name=Doe [credential=BLS expires_on=2027-01-31]"]),
  Quirk(
    "Danish headers", "Medarbejdernummer;Navn;Kursus;Udløbsdato\n12;Jane Doe;BLS;31-01-2027\n",
    ["ignored header", "full_name='Jane Doe' employee_number=12 [credential=BLS expires_on=31-01-2027]"]),
  Quirk(
    "Norwegian headers", "Ansattnummer;Fornavn;Etternavn;Kompetanse;Utløpsdato\n12;Jane;Doe;BLS;31.01.2027\n",
    ["ignored header", "employee_number=12 given_name=Jane family_name=Doe [credential=BLS expires_on=31.01.2027]"]),
  Quirk(
    "an employee list is HR's",
    "Employee ID,Full Name,Job Title,Department,Hire Date,Employment Status\n1,Jane Doe,Nurse,ICU,2020-01-01,Active\n",
    [
      "ignored header",
      "full_name='Jane Doe' employee_number=1 job_title=Nurse department=ICU hired_on=2020-01-01 employment_status=Active:active",
    ], connector: "hr-table"),
  Quirk(
    "a promise by headcount", "Client,Credential,Headcount promised\nNorth,BLS,8\n",
    ["ignored header", "client=North headcount=8 [credential=BLS]"], connector: "client-matrix"),
  Quirk(
    "a promise as a matrix of figures", "Promised staff per client,,\nClient,BLS,ACLS\nNorth,8,2\n",
    [
      "ignored title", "ignored header",
      "client=North headcount=8 [credential=BLS] | client=North headcount=2 [credential=ACLS]",
    ],
    connector: "client-matrix"),
  Quirk(
    "a promise as a matrix of people", "Proposal to North,,\nName,BLS,ACLS\nJane Doe,x,\nJohn Roe,,x\n",
    [
      "ignored title", "ignored header", "full_name='Jane Doe' [credential=BLS cell=x]",
      "full_name='John Roe' [credential=ACLS cell=x]",
    ], connector: "client-matrix"),
  Quirk(
    "promised people under a heading of figures",
    "Client: North,,\nStaff proposed,BLS,ACLS\nJane Doe,Yes,Yes\nJohn Roe,Yes,No\n",
    [
      "ignored title", "ignored header", "full_name='Jane Doe' [credential=BLS cell=Yes] [credential=ACLS cell=Yes]",
      "full_name='John Roe' [credential=BLS cell=Yes]",
    ], connector: "client-matrix"),
]

@Suite struct TableShapeTests {
  @Test(arguments: shapeQuirks) func yieldsTheRecords(_ quirk: Quirk) throws {
    let mapped = try map(quirk.text)
    #expect(lines(mapped) == quirk.expected)
    #expect(mapped.asAt?.text == quirk.asAt)
    if let connector = quirk.connector { #expect(mapped.connectorName == connector) }
  }

  @Test func sourceOfPromisesMakesPromises() throws {
    let source = Source(name: "p", authority: .promise, client: "North")
    let mapped = try map("Credential,Qty\nBLS,8\n", source: source)
    #expect(lines(mapped) == ["ignored header", "headcount=8 [credential=BLS]"])
  }

  @Test func entriesOfAnExclusionListExclude() throws {
    let source = Source(name: "e", authority: .exclusion)
    let mapped = try map("Name,DOB\nJane Doe,1980-01-01\n", source: source)
    #expect(lines(mapped) == ["ignored header", "full_name='Jane Doe' birth_date=1980-01-01 {exclusion_type=listed}"])
  }

  @Test func listsColumnsThatFeedNothing() throws {
    let mapped = try map("Name,Course,Expires,Shoe Size\nJane Doe,BLS,2027-01-31,38\n")
    let unmapped = mapped.diagnostics.filter { $0.code == .connectorUnmapped }
    #expect(unmapped.map(\.message) == ["column \"Shoe Size\" feeds nothing"])
  }

  /// A catalogue that also takes what is like a name for one.
  @Test func aWordOfStandingIsNoPartOfTheName() throws {
    let lenient = CredentialLookup(isCredential: { ["BLS", "BLS - expired", "BLS Provider"].contains($0) })
    let text = "Name,Course\nJane Doe,BLS - expired\nJohn Roe,BLS Provider\n"
    let mapped = try RecordMapper.map(
      file: InputFile(name: "file.csv", bytes: Array(text.utf8)), library: try shipped(), lookup: lenient)
    #expect(
      lines(mapped) == [
        "ignored header", "full_name='Jane Doe' [credential=BLS cell=expired]",
        "full_name='John Roe' [credential='BLS Provider']",
      ])
  }
}
