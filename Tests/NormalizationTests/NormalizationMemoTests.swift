import Normalization
import Records
import Testing

@Suite("files of one source normalised together")
struct NormalizationMemoTests {
  /// What is kept from file to file changes nothing: neither two-digit years, days without a year, spreadsheets' numbers
  /// and birth dates to come, which hang on the file's day, nor orders, which hang on the rows beside.
  @Test(arguments: 1...60) func togetherIsEachAlone(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pool = (0..<12).map { _ in Self.record(&random) }
    let days = ["1999-12-31", "2024-02-29", "2026-06-15", "2026-06-22", "2026-06-29", "2061-01-01"]
    let files = try days.map { day in
      let asAt = try #require(CalendarDate(iso: day))
      let records = (0..<Int.random(in: 1...9, using: &random)).compactMap { line -> MappedRecord? in
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

  private static let dates = [
    "03/04/26", "13/04/26", "04/13/26", "3 Mar", "12/11", "46100", "2031-02-03", "31/02/2026", "03/04/2026", "1 Jan 62",
    "expired 01/09/2026", "n/a", "no expiry", "Mar 2027", "soon",
  ]

  private static func record(_ random: inout SeededGenerator) -> MappedRecord {
    let name = ["Ann Lee", "Bo Ek", "Cy Ray"].randomElement(using: &random) ?? ""
    func date() -> String { dates.randomElement(using: &random) ?? "" }
    return NormalizationTests.record(
      [
        MappedValue(.fullName, name, column: "Name"), MappedValue(.birthDate, date(), column: "Born"),
        MappedValue(.hiredOn, date(), column: "Hired"),
      ],
      [
        [
          MappedValue(.credential, "BLS", column: "Course"), MappedValue(.issuedOn, date(), column: "Issued"),
          MappedValue(.expiresOn, date(), column: "Expires"),
        ],
        [MappedValue(.credential, "RN", column: "RN"), MappedValue(.cell, date(), column: "RN")],
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
