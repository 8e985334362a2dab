import Diagnostics
import Formats
import Records
import Testing

/// One row a quirk: what stands in the file, and the rows that come out.
struct CSVQuirk: CustomTestStringConvertible, Sendable {
  var why: String
  var text: String
  var rows: [[String]]
  var lines: [Int]?

  init(_ why: String, _ text: String, _ rows: [[String]], lines: [Int]? = nil) {
    self.why = why
    self.text = text
    self.rows = rows
    self.lines = lines
  }

  var testDescription: String { why }
}

@Suite struct CSVReadingTests {
  static let quirks = [
    CSVQuirk("plain", "a,b\n1,2\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    CSVQuirk("no line end at the end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
    CSVQuirk("CR LF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    CSVQuirk("CR alone", "a,b\r1,2\r", [["a", "b"], ["1", "2"]], lines: [1, 2]),
    CSVQuirk(
      "line ends mixed", "a,b\r\n1,2\n3,4\r5,6\n", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]],
      lines: [1, 2, 3, 4]),
    CSVQuirk("an empty line has no cells", "a,b\n\n1,2\n", [["a", "b"], [], ["1", "2"]], lines: [1, 2, 3]),
    CSVQuirk("an empty quoted cell is a cell", "a\n\"\"\n", [["a"], [""]]),
    CSVQuirk("empty cells", "a,b,c\n,,\n", [["a", "b", "c"], ["", "", ""]]),
    CSVQuirk("a delimiter at the end makes a last empty cell", "a,b,\n1,2,", [["a", "b", ""], ["1", "2", ""]]),
    CSVQuirk("white space is data", "a, b \n 1 ,\t2\n", [["a", " b "], [" 1 ", "\t2"]]),
    CSVQuirk("delimiter in quotes", "a,b\n\"x,y\",2\n", [["a", "b"], ["x,y", "2"]]),
    CSVQuirk("doubled quotes", "a,b\n\"say \"\"hi\"\"\",2\n", [["a", "b"], ["say \"hi\"", "2"]]),
    CSVQuirk(
      "line ends in quotes are kept as they are", "a,b\n\"x\r\ny\nz\",2\n3,4\n",
      [["a", "b"], ["x\r\ny\nz", "2"], ["3", "4"]], lines: [1, 2, 5]),
    CSVQuirk("a quote inside a cell is data", "a,b\n5\" pipe,x\"y\"\n", [["a", "b"], ["5\" pipe", "x\"y\""]]),
    CSVQuirk("ragged rows stay ragged", "a,b,c\n1\n1,2,3,4\n", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]),
    CSVQuirk(
      "title rows are records", "Register\nAs of 1 March\n\na,b,c\n1,2,3\n",
      [["Register"], ["As of 1 March"], [], ["a", "b", "c"], ["1", "2", "3"]], lines: [1, 2, 3, 4, 5]),
    CSVQuirk("byte-order mark dropped", "\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    CSVQuirk("mark before a quote", "\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
    CSVQuirk("sep line taken off", "sep=;\r\na;b\r\n1;2,5\r\n", [["a", "b"], ["1", "2,5"]], lines: [2, 3]),
    CSVQuirk("sep line in quotes", "\"sep=|\"\na|b\n1|2\n", [["a", "b"], ["1", "2"]], lines: [2, 3]),
    CSVQuirk("sep line with a tab", "SEP=\t\na\tb\n1\t2\n", [["a", "b"], ["1", "2"]], lines: [2, 3]),
    CSVQuirk("final Ctrl-Z", "a,b\r\n1,2\r\n\u{1A}", [["a", "b"], ["1", "2"]]),
    CSVQuirk("final Ctrl-Z with a line end", "a,b\r\n1,2\r\n\u{1A}\r\n", [["a", "b"], ["1", "2"]]),
    CSVQuirk("Ctrl-Z behind the last cell", "a,b\n1,2\u{1A}", [["a", "b"], ["1", "2"]]),
    CSVQuirk("one line", "Ann;Bob;3", [["Ann", "Bob", "3"]]),
    CSVQuirk("one column", "name\nAnn\nBob\n", [["name"], ["Ann"], ["Bob"]]),
    CSVQuirk(
      "a required row is no XML", "<required>,<optional>\nAnn,x\n", [["<required>", "<optional>"], ["Ann", "x"]]),
    CSVQuirk(
      "a carriage return inside a row that is whole with it", "id,name,city\r\n1,Ann\rLee,Rome\r\n2,Bo,Bonn\r\n",
      [["id", "name", "city"], ["1", "Ann\rLee", "Rome"], ["2", "Bo", "Bonn"]], lines: [1, 2, 4]),
    CSVQuirk("CR CR LF is a line and an empty one", "a,b\r\r\n1,2\r\r\n", [["a", "b"], [], ["1", "2"], []]),
  ]

  @Test(arguments: quirks)
  func quirk(_ quirk: CSVQuirk) throws {
    let reading = try read(quirk.text)
    #expect(reading.sink.rows == quirk.rows)
    if let lines = quirk.lines { #expect(reading.sink.lines == lines) }
    #expect(reading.sink.rejected.isEmpty)
    #expect(reading.outcome.recordCount == quirk.rows.count)
  }

  @Test func placesAddUp() throws {
    let text = "a,b\r\n\"x\ny\",2\n\n3,4"
    let records = try read(text).sink.records
    #expect(records.map(\.location.offset) == [0, 5, 13, 14])
    #expect(records.map(\.location.length) == [5, 8, 1, 3])
  }

  @Test func placesAreThoseOfTheOriginalBytes() throws {
    // Two bytes a character behind a mark of two.
    let text = "a;é\n1;\"x\ny\"\n2;3\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let reading = try read(bytes)
    #expect(reading.sink.rows == [["a", "é"], ["1", "x\ny"], ["2", "3"]])
    #expect(reading.sink.lines == [1, 2, 4])
    #expect(reading.sink.records.map(\.location.offset) == [2, 10, 26])
    #expect(reading.sink.records.map(\.location.length) == [8, 16, 8])
  }

  @Test func givenDialect() throws {
    var options = ReadOptions(family: .csv)
    options.delimiter = "||"
    options.quote = ""
    #expect(try read("a||\"b\n1||2|3\n", options).sink.rows == [["a", "\"b"], ["1", "2|3"]])
    options = ReadOptions(family: .csv)
    options.escape = "\\"
    #expect(
      try read("a,b\nx\\,y,\"say \\\"hi\\\"\"\nC:\\temp,1\n", options).sink.rows
        == [["a", "b"], ["x,y", "say \"hi\""], ["C:\\temp", "1"]])
    options = ReadOptions(family: .csv)
    options.quote = "'"
    #expect(try read("a,b\n'x,y',\"z\n", options).sink.rows == [["a", "b"], ["x,y", "\"z"]])
  }

  @Test func nulBytesAreKeptAndTold() throws {
    let reading = try read("id,name\n1,A\u{0}nn\n2,Bob\n")
    #expect(reading.sink.rows == [["id", "name"], ["1", "A\u{0}nn"], ["2", "Bob"]])
    #expect(reading.sink.noteCodes == [.csvNulByte])
    #expect(reading.sink.notes.first?.location?.line == 2)
  }
}
