import Diagnostics
import Formats
import Records
import Testing

@Suite struct FixedWidthReaderTests {
  @Test func alignedHeader() throws {
    let text = """
      ID    NAME            CITY
      1     Ann Smith       Rome
      2     Bob             Oslo
      30    Cy de la Cruz   Bern

      """
    let reading = try read(text, name: "x.txt")
    #expect(reading.outcome.family == .fixed)
    #expect(
      reading.sink.rows == [
        ["ID", "NAME", "CITY"], ["1", "Ann Smith", "Rome"], ["2", "Bob", "Oslo"], ["30", "Cy de la Cruz", "Bern"],
      ])
  }

  @Test func commasInsideAlignedText() throws {
    let text = "ID    NAME            CITY\n1     Smith, Ann      Rome\n2     Doe, Bob        Oslo\n"
    let reading = try read(text, name: "x.txt")
    #expect(reading.outcome.family == .fixed)
    #expect(reading.sink.rows.last == ["2", "Doe, Bob", "Oslo"])
  }

  @Test func rulerUnderTheHeader() throws {
    let text = "ID NAME   CITY\n-- ------ ----\n1  Ann    Rome\n\n2  Robert Oslo, N\n"
    let reading = try read(text, name: "x.txt")
    #expect(reading.outcome.family == .fixed)
    #expect(
      reading.sink.rows == [
        ["ID", "NAME", "CITY"], ["--", "------", "----"], ["1", "Ann", "Rome"], [], ["2", "Robert", "Oslo, N"],
      ])
    #expect(reading.sink.lines == [1, 2, 3, 4, 5])
  }

  @Test func givenLayoutCountsCharacters() throws {
    var options = ReadOptions(family: .fixed)
    options.layout = FixedWidthLayout(columns: [
      .init(name: "id", start: 0, length: 3), .init(name: "name", start: 3, length: 5),
      .init(name: "rest", start: 8, length: 2),
    ])
    let reading = try read("001Zoë  AB\r\n002Bo\r\n\r\n003Françoise\r\n", options)
    #expect(reading.sink.rows == [["001", "Zoë", "AB"], ["002", "Bo", ""], [], ["003", "Franç", "oi"]])
    #expect(reading.sink.records.map(\.location.offset) == [0, 13, 20, 22])
  }

  @Test func overflowMovesItsOwnRowAlone() throws {
    // `Maximilian Longname` is 19 signs in a column of 12, so all behind it stands 7 places too far right.
    let text = """
      ID    Name        Cert      Expires
      1001  Bob Smith   BLS       2026-01-31
      1002  Ann Lee     ACLS      2026-02-01
      1003  Maximilian LongnameRN        2026-01-01
      1004  Bo Xu       RN        2026-01-01

      """
    let reading = try read(text, name: "x.txt")
    #expect(
      reading.sink.rows.dropFirst() == [
        ["1001", "Bob Smith", "BLS", "2026-01-31"], ["1002", "Ann Lee", "ACLS", "2026-02-01"],
        ["1003", "Maximilian Longname", "RN", "2026-01-01"], ["1004", "Bo Xu", "RN", "2026-01-01"],
      ])
    #expect(reading.sink.notes.map(\.code) == [.fixedOutOfPlace])
    #expect(reading.sink.notes.map(\.location?.line) == [4])
  }

  @Test func overflowThatCannotBeToldKeepsWordsWhole() throws {
    // The writer put two blanks too many; no shift puts both the certificate and the day into their places.
    let text = """
      ID    Name        Cert      Expires
      1001  Bob Smith   BLS       2026-01-31
      1002  Ann Lee     ACLS      2026-02-01
      1003  Maximilian LongnameRN   2026-01-01
      1004  Bo Xu       RN        2026-01-01

      """
    let reading = try read(text, name: "x.txt")
    #expect(reading.sink.rows[3].prefix(2) == ["1003", "Maximilian LongnameRN"])
    #expect(reading.sink.rows[4] == ["1004", "Bo Xu", "RN", "2026-01-01"])
    #expect(reading.sink.notes.map(\.location?.line) == [4])
  }

  @Test func longTextInAColumnFlushRight() throws {
    let text = """
          ID                          Name      Cert     Expires
        1001                     Bob Smith       BLS  2026-01-31
        1002    Jürgen Müller-Lüdenscheidt      ACLS
        1003                           Ann   CPR/AED  2025-12-01

      """
    let reading = try read(text, name: "x.txt")
    func trimmed(_ row: [String]) -> [String] { row.map { String($0.drop { $0 == " " }) } }
    #expect(
      reading.sink.rows.dropFirst().map(trimmed) == [
        ["1001", "Bob Smith", "BLS", "2026-01-31"], ["1002", "Jürgen Müller-Lüdenscheidt", "ACLS", ""],
        ["1003", "Ann", "CPR/AED", "2025-12-01"],
      ])
    #expect(reading.sink.notes.isEmpty)
  }

  @Test func withoutLayoutOrAlignmentTheFileIsRefused() throws {
    let error = #expect(throws: MusterError.self) { try read("some text\nand more\n", ReadOptions(family: .fixed)) }
    #expect(error?.diagnostics.map(\.code) == [.fixedNoLayout])
  }

  @Test(arguments: [
    "John Smith\nJane Smith\nPaul Jones\n", "id , name , city\n1  , Ann  , Rome\n2  , Bob  , Oslo\n",
    "This is a note.\nIt says a thing or two, none of them tabular.\nThe rest is below.\n", "Name\nAnn\nBob\n",
  ])
  func notClearlyAligned(_ text: String) throws {
    #expect(try FileReader.detectFamily(of: InputFile(name: "x.txt", bytes: Array(text.utf8))) == .csv)
  }

  @Test func lineBeyondTheLimitCountsAsRead() throws {
    var options = ReadOptions(family: .fixed)
    options.layout = FixedWidthLayout(columns: [FixedWidthLayout.Column(name: "a", start: 0, length: 3)])
    options.limits.recordBytes = 10
    let reading = try read("Ann\n\(String(repeating: "x", count: 11))\nBob\n", options)
    #expect(reading.sink.rows == [["Ann"], ["Bob"]])
    #expect(reading.sink.rejected.map(\.location.line) == [2])
    #expect((reading.outcome.recordCount, reading.outcome.rejectedCount) == (3, 1))
  }
}
