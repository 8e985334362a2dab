import Diagnostics
import Formats
import Records
import Testing

/// Workbooks in the XML of Excel 2003.
@Suite struct WorkbookReaderTests {
  private static func workbook(_ sheets: String) -> String {
    """
    <?xml version="1.0"?>
    <?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    \(sheets)
    </Workbook>
    """
  }

  private static func sheet(_ rows: String) -> String {
    "<Worksheet ss:Name=\"S\"><Table>\n\(rows)\n</Table></Worksheet>"
  }

  private static func cell(_ text: String, _ attributes: String = "", type: String = "String") -> String {
    "<Cell\(attributes)><Data ss:Type=\"\(type)\">\(text)</Data></Cell>"
  }

  @Test func rowsOfASheet() throws {
    let rows =
      "<Row>\(Self.cell("Name"))\(Self.cell("Certificate"))\(Self.cell("Expires"))</Row>\n"
      + "<Row>\(Self.cell("Ann Lee"))\(Self.cell("BLS &amp; AED"))"
      + "\(Self.cell("2027-06-30T00:00:00.000", type: "DateTime"))</Row>\n"
      + "<Row>\(Self.cell("Bo Chu"))\(Self.cell("9:30", type: "String"))"
      + "\(Self.cell("2027-06-30T09:30:00.000", type: "DateTime"))</Row>"
    let reading = try read(Self.workbook(Self.sheet(rows)), name: "x.xml")
    #expect(reading.outcome.family == .csv)
    #expect(
      reading.sink.rows == [
        ["Name", "Certificate", "Expires"], ["Ann Lee", "BLS & AED", "2027-06-30"],
        ["Bo Chu", "9:30", "2027-06-30T09:30:00.000"],
      ])
    #expect(reading.sink.lines == [5, 6, 7])
  }

  @Test func placesOfCells() throws {
    let note = "<Cell><Data ss:Type=\"String\">x</Data><Comment><ss:Data>told of it</ss:Data></Comment></Cell>"
    let rows =
      "<Row>\(Self.cell("a", " ss:MergeAcross=\"1\""))\(Self.cell("b"))</Row>"
      + "<Row>\(Self.cell("c", " ss:Index=\"3\""))</Row><Row/><Row><Cell/>\(note)</Row>"
      + "<Row>\(Self.cell("<B>bold</B> text"))</Row>"
    let reading = try read(Self.workbook(Self.sheet(rows)), name: "x.xml")
    #expect(reading.sink.rows == [["a", "", "b"], ["", "", "c"], [], ["", "x"], ["bold text"]])
  }

  @Test func sheetsOneAfterTheOther() throws {
    let text = Self.workbook(
      Self.sheet("<Row>\(Self.cell("a"))</Row>") + Self.sheet("") + Self.sheet("<Row>\(Self.cell("b"))</Row>"))
    #expect(try read(text, name: "x.xml").sink.rows == [["a"], [], ["b"]])
  }

  @Test func tooFarToTheRight() throws {
    let rows = "<Row>\(Self.cell("a", " ss:Index=\"999999999\""))</Row><Row>\(Self.cell("b"))</Row>"
    let reading = try read(Self.workbook(Self.sheet(rows)), name: "x.xml")
    #expect(reading.sink.rows == [["b"]])
    #expect(reading.sink.rejected.map(\.diagnostic.code) == [.csvColumnLimit])
    #expect((reading.outcome.recordCount, reading.outcome.rejectedCount) == (2, 1))
  }

  @Test(
    "places that no machine can count to are beyond the last column, or the first", arguments: [Int.max, Int.max - 1])
  func placesBeyondCounting(place: Int) throws {
    let far = Self.cell("a", " ss:Index=\"\(place)\" ss:MergeAcross=\"\(place)\"") + Self.cell("b")
    let near = Self.cell("c", " ss:Index=\"\(-place - 1)\" ss:MergeAcross=\"\(-place - 1)\"") + Self.cell("d")
    let reading = try read(Self.workbook(Self.sheet("<Row>\(far)</Row><Row>\(near)</Row>")), name: "x.xml")
    #expect(reading.sink.rows == [["c", "d"]])
    #expect(reading.sink.rejected.map(\.diagnostic.code) == [.csvColumnLimit])
  }

  @Test func cutOff() throws {
    let whole = Self.workbook(Self.sheet("<Row>\(Self.cell("a"))</Row>\n<Row>\(Self.cell("b"))</Row>"))
    let cut = String(whole.prefix(whole.count - 60))
    let reading = try read(cut, name: "x.xml")
    #expect(reading.sink.rows.first == ["a"])
    #expect(reading.outcome.isCutOff)
    #expect(reading.sink.noteCodes == [.xmlMalformed])
  }
}
