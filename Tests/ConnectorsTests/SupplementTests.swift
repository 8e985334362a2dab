import Connectors
import Records
import Testing

/// "Full file, monthly exclusion and reinstatement supplements": told apart by name, size or content.
@Suite("Lists and their supplements")
struct SupplementTests {
  private static let header =
    "LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,"
    + "REINDATE,WAIVERDATE,WVRSTATE\n"

  private func list(_ name: String, reinstated: [String]) throws -> MappedFile {
    let rows = reinstated.map { date in
      "NULL,JANE, ,,NURSE,,,0000000000,19610305,1 A ST,RENO,NV,89501,1128a1,20230518,\(date),00000000,\n"
    }
    return try map(Self.header + rows.joined(), name: name)
  }

  @Test(
    "by name",
    arguments: [
      ("2611excl.csv", true), ("inbox/1601EXCL.csv", true), ("2611REIN.csv", true), ("sanc1511.csv", true),
      ("UPDATED.csv", false), ("exclusions.csv", false),
    ])
  func name(file: String, isSupplement: Bool) throws {
    #expect(try list(file, reinstated: ["00000000", "20260101"]).isSupplement == isSupplement)
  }

  @Test("every entry of a supplement of reinstatements has ended")
  func content() throws {
    #expect(try list("oig.csv", reinstated: ["20260101", "20260102"]).isSupplement)
    #expect(try !list("oig.csv", reinstated: ["20260101", "00000000"]).isSupplement)
  }

  @Test("the whole list is a full snapshot, and so is one under a supplement's name")
  func full() throws {
    #expect(try list("UPDATED.csv", reinstated: ["00000000"]).suggestion.snapshot == .full)
    #expect(try list("oig.csv", reinstated: ["00000000"]).suggestion.snapshot == .changes)
    let long = try list("2605excl.csv", reinstated: Array(repeating: "00000000", count: 10_000))
    #expect(long.suggestion.snapshot == .full)
    #expect(!long.isSupplement)
  }

  @Test("months come first whatever the organisation's own order, and Null is a name")
  func values() throws {
    let text =
      Self.header + "NULL,JANE, ,,NURSE,,,0000000000,03/05/61,1 A ST,RENO,NV,89501,1128a1,20230518,00000000,,\n"
    #expect(
      lines(try map(text)).last
        == "family_name=NULL given_name=JANE birth_date=05-Mar-61 street='1 A ST' city=RENO state=NV postcode=89501 "
        + "{exclusion_type=1128a1 excluded_on=20230518}")
  }
}
