import TestSupport
import Testing

/// A list of exclusions and its monthly supplements, as files that come in one after the other.
@Suite("The OIG's list and its supplements")
struct ExclusionListTests {
  private static let header =
    "LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,"
    + "REINDATE,WAIVERDATE,WVRSTATE\n"

  private func entry(_ name: String, born: String, excluded: String, reinstated: String = "00000000") -> String {
    "\(name), ,,NURSE,,,0000000000,\(born),1 A ST,RENO,NV,89501,1128a1,\(excluded),\(reinstated),00000000,\n"
  }

  private func workspace() throws -> (ScratchFolder, MusterBinary) {
    let folder = try ScratchFolder()
    let binary = try MusterBinary()
    #expect(try binary.run(["init", "."], in: folder.path).status == 0)
    try folder.write(
      "hr.csv",
      "Employee ID,First Name,Last Name,Date of Birth,Job Title,Hire Date\n1,Jane,Doe,1961-03-05,Nurse,2020-01-01\n"
        + "2,John,Roe,1970-07-08,Nurse,2020-01-01\n")
    #expect(
      try binary.run(["import", "hr.csv", "--authority", "hr", "--as-at", "2026-01-05"], in: folder.path).status == 0)
    return (folder, binary)
  }

  private func take(_ name: String, _ rows: [String], at day: String, _ folder: ScratchFolder, _ binary: MusterBinary)
    throws -> Int
  {
    try folder.write(name, Self.header + rows.joined())
    return Int(try binary.run(["import", name, "--as-at", day], in: folder.path).status)
  }

  /// Names of the people excluded on a day.
  private func excluded(on day: String, _ folder: ScratchFolder, _ binary: MusterBinary) throws -> [String] {
    let output = try binary.run(["export", "discrepancies", "--as-of", day, "--format", "json"], in: folder.path).output
    let rows = output.split(separator: "}").filter { $0.contains("\"excluded-person\"") }
    return ["Jane Doe", "John Roe"].filter { name in rows.contains { $0.contains("\"person_name\": \"\(name)\"") } }
  }

  @Test("excluded, reinstated by a supplement, excluded again")
  func timeline() throws {
    let (folder, binary) = try workspace()
    let doe = { entry("DOE,JANE", born: $0, excluded: $1, reinstated: $2) }
    let first = [doe("19610305", "20230518", "00000000"), entry("ROE,JOHN", born: "19700708", excluded: "20240101")]
    #expect(try take("UPDATED.csv", first, at: "2026-01-10", folder, binary) == 0)
    let ended = [doe("19610305", "20230518", "20260210")]
    #expect(try take("2602rein.csv", ended, at: "2026-03-01", folder, binary) == 0)
    // The older form of birth dates; and a supplement does not speak of those whom it does not list.
    let again = [doe("03/05/61", "20260420", "00000000")]
    #expect(try take("2604excl.csv", again, at: "2026-05-01", folder, binary) == 0)
    #expect(try excluded(on: "2026-01-31", folder, binary) == ["Jane Doe", "John Roe"])
    #expect(try excluded(on: "2026-03-31", folder, binary) == ["John Roe"])
    #expect(try excluded(on: "2026-05-31", folder, binary) == ["Jane Doe", "John Roe"])
    // Absence from a later full list is a reinstatement.
    let later = [doe("19610305", "20260420", "00000000")]
    #expect(try take("new/UPDATED.csv", later, at: "2026-06-10", folder, binary) == 0)
    #expect(try excluded(on: "2026-06-30", folder, binary) == ["Jane Doe"])
  }

  @Test("a list without entries reinstates nobody; rescinded on its own day, an exclusion never was")
  func refused() throws {
    let (folder, binary) = try workspace()
    let both = [
      entry("DOE,JANE", born: "19610305", excluded: "20230518"),
      entry("ROE,JOHN", born: "19700708", excluded: "20240101", reinstated: "20240101"),
    ]
    #expect(try take("UPDATED.csv", both, at: "2026-01-10", folder, binary) == 0)
    #expect(try take("new/UPDATED.csv", [], at: "2026-02-10", folder, binary) == 3)
    #expect(try excluded(on: "2026-03-31", folder, binary) == ["Jane Doe"])
  }

  @Test("a trailer that counts more records than there are refuses the file")
  func miscount() throws {
    let (folder, binary) = try workspace()
    try folder.write(
      "board.csv",
      "License Number,License Type,Last Name,First Name,License Status,Expiration Date\nR1,RN,Doe,Jane,Active,1/31/2027\n"
        + "TRL,000002\n")
    let outcome = try binary.run(["import", "board.csv"], in: folder.path)
    #expect(outcome.status == 3)
    #expect(
      outcome.errors.contains(
        "board.csv:3: error[import.count-mismatch]: expected 2 records, as the file states, found 1"))
  }
}
