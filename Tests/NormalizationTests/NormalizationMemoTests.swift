import Normalization
import Records
import Testing

@Suite("files of one source normalised together")
struct NormalizationMemoTests {
  /// What is kept from file to file changes nothing: neither two-digit years, days without a year, spreadsheets' numbers
  /// birth dates to come, renewals ahead and ends of a status, which hang on the file's day, nor orders, which hang on the rows beside.
  @Test(arguments: dates, 1...UInt64(10)) func togetherIsEachAlone(odd: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // One odd form in one field, and files that hold most of the pool: else each would be read in another way than the
    // last, and nothing would be kept.
    let pool = (0..<6).map { _ in Self.record(odd, in: Int(seed) % 5, &random) }
    let days = ["1999-12-31", "2024-02-29", "2026-06-15", "2026-06-22", "2026-06-29", "2061-01-01"]
    let files = try days.map { day in
      let asAt = try #require(CalendarDate(iso: day))
      let records = (0..<Int.random(in: 9...18, using: &random)).compactMap { line -> MappedRecord? in
        // Shares the storage of its subjects with every other record of the same text.
        var copy = pool.randomElement(using: &random)
        copy?.location.line = line + 2
        return copy
      }
      return (records, Self.info(asAt), Self.context(asAt))
    }
    let together = RecordNormalizer.normalize(
      filesOfSource: files.map { (records: $0.0, info: $0.1, context: $0.2) })
    let alone = files.map { RecordNormalizer.normalize($0.0, $0.1, $0.2) }
    #expect(together == alone)
  }

  /// A day of renewal that lies ahead is an end; once it has gone by it is what it says.
  @Test func aRenewalAheadHangsOnTheDay() throws {
    let record = NormalizationTests.record(
      ann, [[MappedValue(.credential, "RN", column: "RN"), MappedValue(.cell, "renewed 2026-06-25", column: "RN")]])
    let files = try ["2026-06-22", "2026-06-29"].map { day in
      let asAt = try #require(CalendarDate(iso: day))
      return (records: [record], info: Self.info(asAt), context: Self.context(asAt))
    }
    let claims = RecordNormalizer.normalize(filesOfSource: files).map { $0.records[0].subjects[0].credentials[0] }
    #expect(claims.map { $0.expiresOn?.date.description } == ["2026-06-25", nil])
    #expect(claims.map { $0.issuedOn?.date.description } == [nil, "2026-06-25"])
  }

  private static let dates = [
    "03/04/26", "13/04/26", "04/13/26", "3 Mar", "12/11", "46100", "2031-02-03", "31/02/2026", "03/04/2026", "1 Jan 62",
    "expired 01/09/2026", "renewed 01/07/2026", "renewed 25/06/2026", "n/a", "no expiry", "Mar 2027", "soon",
  ]

  private static let statuses = ["Active", "Active until 30 June", "Active until 1 Jan", "Suspended", ""]

  private static func record(_ odd: String, in place: Int, _ random: inout SeededGenerator) -> MappedRecord {
    let name = ["Ann Lee", "Bo Ek", "Cy Ray"].randomElement(using: &random) ?? ""
    let isOdd = Bool.random(using: &random)
    // The rest hangs on no day: a birth to come, say, would keep every record from being kept.
    let plain = ["1980-02-03", "2010-05-06", "2025-07-31", "2027-07-31", "2027-08-31"]
    func date(_ number: Int) -> String { isOdd && number == place ? odd : plain[number] }
    return NormalizationTests.record(
      [
        MappedValue(.fullName, name, column: "Name"), MappedValue(.birthDate, date(0), column: "Born"),
        MappedValue(.hiredOn, date(1), column: "Hired"),
      ],
      [
        [
          MappedValue(.credential, "BLS", column: "Course"), MappedValue(.issuedOn, date(2), column: "Issued"),
          MappedValue(.expiresOn, date(3), column: "Expires"),
          MappedValue(.status, statuses.randomElement(using: &random) ?? "", column: "Status"),
        ],
        [MappedValue(.credential, "RN", column: "RN"), MappedValue(.cell, date(4), column: "RN")],
      ])
  }

  private static func info(_ asAt: CalendarDate) -> ImportInfo {
    ImportInfo(
      id: "i\(asAt)", source: Source(name: "s", authority: .tracker), file: "f.csv", sha256: "\(asAt)", importedAt: "",
      asAt: asAt, asAtOrigin: .option, connector: "csv")
  }

  private static func context(_ asAt: CalendarDate) -> NormalizationContext {
    NormalizationContext(
      dateOrder: .dmy, catalogue: builtInCatalogue, fileName: "f.csv", asAt: asAt, authority: .tracker)
  }
}
