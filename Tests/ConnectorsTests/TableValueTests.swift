import Records
import Testing

/// What becomes of cells that the tables of `TableShapeTests` do not hold.
private let valueQuirks: [Quirk] = [
  Quirk(
    "a column that feeds nothing proves the order of the file's dates",
    "Emp ID,Name,Certificate,Expires,Last contacted\n1,Ann Smith,BLS,04/05/2027,05/23/2026\n"
      + "2,Bob Jones,ACLS,06/07/2027,05/04/2026\n",
    [
      "ignored header",
      "full_name='Ann Smith' employee_number=1 note=05/23/2026 [credential=BLS expires_on=04/05/2027]",
      "full_name='Bob Jones' employee_number=2 [credential=ACLS expires_on=06/07/2027]",
    ]),
  Quirk(
    "a tick with a word beside one date for all",
    "Name,BLS,ACLS,Cert Expiry\nAnn Smith,✅ Compliant,❌,31/05/2027\nBob Jones,x,Need Copy,30/04/2027\n",
    [
      "ignored header",
      "full_name='Ann Smith' [credential=BLS cell='✅ Compliant' expires_on=31/05/2027] [credential=ACLS cell=❌]",
      "full_name='Bob Jones' [credential=BLS cell=x expires_on=30/04/2027] [credential=ACLS cell='Need Copy']",
    ]),
  Quirk(
    "no header: columns without a name are no credentials",
    "BLS,0012345,\"SMITH, ANN T\",,DALLAS,03312027,Y,X\nACLS,0012346,\"JONES, BOB\",,DALLAS,04302027,Y,X\n",
    [
      "full_name='SMITH, ANN T' [credential=BLS number=0012345 expires_on=03312027]",
      "full_name='JONES, BOB' [credential=ACLS number=0012346 expires_on=04302027]",
    ]),
  Quirk(
    "job, department and location as written",
    "Employee ID,Name,Job Title,Department,Location,Hire Date\n7,Jane Doe,  `Chef`   de ﬁle ,A\u{200D}B,„Süd”,2020-01-01\n",
    [
      "ignored header",
      "full_name='Jane Doe' employee_number=7 job_title='`Chef` de ﬁle' department=A\u{200D}B location=„Süd” "
        + "hired_on=2020-01-01",
    ]),
  Quirk(
    "short headers", "EID,Name,Certificate,Test Date,lic_number\nE7,Jane Doe,BLS,2025-01-01,R1\n",
    ["ignored header", "full_name='Jane Doe' employee_number=E7 [credential=BLS issued_on=2025-01-01 number=R1]"]),
  Quirk(
    "short headers again", "Badge No,Name,Certificate,issue_dt\n00123,Jane Doe,BLS,2025-01-01\n",
    ["ignored header", "full_name='Jane Doe' employee_number=00123 [credential=BLS issued_on=2025-01-01]"]),
]

@Test(arguments: valueQuirks) func cellsOfATable(_ quirk: Quirk) throws {
  #expect(lines(try map(quirk.text)) == quirk.expected, "\(quirk.why)")
}
