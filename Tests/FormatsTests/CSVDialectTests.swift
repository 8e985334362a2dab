import Diagnostics
import Formats
import Records
import Testing

/// One row a file: how it is written.
struct DialectCase: CustomTestStringConvertible, Sendable {
  var why: String
  var text: String
  var delimiter: String
  var quote = "\""
  var escape: String?
  var columns: Int

  var testDescription: String { why }
}

@Suite struct CSVDialectTests {
  static let cases = [
    DialectCase(
      why: "decimal commas between semicolons",
      text: "Name;Datum;Betrag\nAnn;01.02.2024;1.234,50\nBob;13.02.2024;2,75\n",
      delimiter: ";", columns: 3),
    DialectCase(
      why: "names with commas between tabs",
      text: "Name\tCity\tYear\nSmith, Ann\tRome, IT\t2024\nDoe, Bob\tBern, CH\t2023\n",
      delimiter: "\t", columns: 3),
    DialectCase(
      why: "pipes, with commas and times in cells",
      text: "LAST|FIRST|DATE\nSmith|Ann|1/2/2024 3:04:05 PM\nDoe|Bob, Jr|1/3/2024 3:04:05 PM\n", delimiter: "|",
      columns: 3),
    DialectCase(
      why: "other delimiters inside quotes", text: "\"a;b;c\",\"d;e;f\"\n\"1;2;3\",\"4;5;6\"\n", delimiter: ",",
      columns: 2),
    DialectCase(
      why: "lists with semicolons in one column", text: "id,name,skills\n1,Ann,a;b;c\n2,Bob,d;e;f\n", delimiter: ",",
      columns: 3),
    DialectCase(
      why: "title rows above",
      text: "Training register, all sites\nAs of 1 March 2024\n\nName;Course;Days\nAnn;BLS;1,5\nBob;ACLS;2\n",
      delimiter: ";", columns: 3),
    DialectCase(why: "caret", text: "id^name^city\n1^Ann^Rome\n2^Bob^Oslo\n", delimiter: "^", columns: 3),
    DialectCase(why: "tilde", text: "id~name~city\n1~Ann~Rome\n2~Bob~Oslo\n", delimiter: "~", columns: 3),
    DialectCase(
      why: "unit separator", text: "id\u{1F}name\u{1F}city\n1\u{1F}Ann, B\u{1F}Rome\n", delimiter: "\u{1F}", columns: 3),
    DialectCase(
      why: "colons", text: "root:x:0:0:root:/root\nann:x:1:1:Ann:/home/ann\n", delimiter: ":", columns: 6),
    DialectCase(
      why: "doubled pipes", text: "id||name||city\n1||Ann||Rome\n2||Bob||Oslo\n", delimiter: "||", columns: 3),
    DialectCase(why: "times are one column", text: "Time\n12:30:15\n12:40:15\n12:50:15\n", delimiter: ",", columns: 1),
    DialectCase(
      why: "commas as punctuation under a header without", text: "Name\nSmith, John\nDoe, Jane\n", delimiter: ";",
      columns: 1),
    DialectCase(
      why: "single quotes", text: "id,name\n1,'Ann, B'\n2,'it''s'\n", delimiter: ",", quote: "'", columns: 2),
    DialectCase(
      why: "apostrophes are no quotes", text: "id,name\n1,'t Hart\n2,O'Brien\n3,D'Arcy'\n", delimiter: ",", columns: 2),
    DialectCase(
      why: "backslash before a quote", text: "id,text,x\n1,\"say \\\"hi\\\" now\",2\n2,\"b\",3\n", delimiter: ",",
      escape: "\\", columns: 3),
    DialectCase(
      why: "a backslash at the end of a quoted path is none", text: "id,path\n1,\"C:\\dir\\\"\n2,\"D:\\\"\n",
      delimiter: ",",
      columns: 2),
    DialectCase(
      why: "dates with dots and slashes", text: "a,b\n1.2.2024,1/2/2024\n2.2.2024,2/2/2024\n", delimiter: ",",
      columns: 2),
    DialectCase(
      why: "line ends inside quoted headers", text: "Name,\"First Aid\n(dd/mm/yyyy)\",CPR\nAnn,01/02/2024,x\n",
      delimiter: ",",
      columns: 3),
  ]

  @Test(arguments: cases)
  func found(_ row: DialectCase) throws {
    let file = InputFile(name: "x.csv", bytes: Array(row.text.utf8))
    let stream = try TextStream(file, finding: EncodingDetection.detect(file, given: nil))
    let sample = try DialectDetection.detect(stream, options: ReadOptions())
    #expect(sample.dialect == Dialect(delimiter: row.delimiter, quote: row.quote, escape: row.escape))
    #expect(sample.columnCount == row.columns)
  }
}
