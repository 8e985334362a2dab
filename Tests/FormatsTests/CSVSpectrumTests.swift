import Formats
import Glibc
import Records
import Testing

/// The files of csv-spectrum (github.com/max-mapper/csv-spectrum), where they lie beside the package.
@Suite struct CSVSpectrumTests {
  /// Beside the package: three folders up from this file's.
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    + "/shared/corpora/csv-spectrum"

  private static let isThere = access(folder + "/csvs", R_OK) == 0

  /// `location_coordinates` is left to a test of its own: its expected values are not those of its file.
  private static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(.enabled(if: isThere, "the folder shared/corpora/csv-spectrum is not beside the package"), arguments: names)
  func readsAsItsExpectedValues(_ name: String) throws {
    let file = try InputFile(path: CSVSpectrumTests.folder + "/csvs/\(name).csv")
    var bytes = try file.allBytes()
    if name.hasSuffix("crlf"), !bytes.contains(0x0D) {
      // The copy lost its carriage returns; the expected values still have them.
      bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
    let rows = try read(bytes, name: name + ".csv").sink.rows
    let expected = try expectedObjects(name)
    let header = try #require(rows.first)
    let objects = rows.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    #expect(objects == expected)
  }

  private func expectedObjects(_ name: String) throws -> [[String: String]] {
    let json = try InputFile(path: CSVSpectrumTests.folder + "/json/\(name).json").allBytes()
    return try read(json, name: name + ".json").sink.records.map { record in
      guard case .json(.object(let members)) = record.content else { return [:] }
      return Dictionary(members.map { ($0.key, $0.value.scalarText ?? "") }) { first, _ in first }
    }
  }

  @Test(.enabled(if: isThere, "the folder shared/corpora/csv-spectrum is not beside the package"))
  func quotesInsideCellsAreData() throws {
    let file = try InputFile(path: CSVSpectrumTests.folder + "/csvs/location_coordinates.csv")
    let rows = try read(file.allBytes()).sink.rows
    #expect(
      rows == [
        ["Contact Phone Number", "Location Coordinates", "Cities", "Counties"],
        ["2095257564", "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W", "Modesto", "Stanislaus"],
      ])
  }
}
