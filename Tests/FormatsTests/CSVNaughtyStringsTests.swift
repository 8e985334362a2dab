import Diagnostics
import Formats
import Glibc
import Records
import Testing

/// The Big List of Naughty Strings (github.com/minimaxir/big-list-of-naughty-strings), where it lies beside the
/// package: each string as a cell comes out as it went in.
@Suite struct CSVNaughtyStringsTests {
  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    + "/shared/corpora/naughty-strings/blns.json"

  private static let isThere = access(path, R_OK) == 0

  @Test(.enabled(if: isThere, "shared/corpora/naughty-strings is not beside the package"))
  func cellsComeOutAsTheyWentIn() throws {
    let document = try read(try InputFile(path: CSVNaughtyStringsTests.path).allBytes(), name: "blns.json")
    var strings: [String] = []
    for record in document.sink.records {
      guard case .json(.array(let values)) = record.content else { continue }
      strings += values.compactMap(\.scalarText)
    }
    #expect(strings.count > 500)
    let rows = strings.enumerated().map { ["\($0)", $1, "end"] }
    let text = (["id,text,mark"] + rows.map { row in row.map(quoted).joined(separator: ",") }).joined(separator: "\r\n")
    let reading = try read(text)
    #expect(reading.sink.rejected.isEmpty)
    let found = reading.sink.rows.dropFirst()
    #expect(found.count == rows.count)
    for (cells, row) in zip(found, rows) {
      // Scalars, for text that only differs in normal form is another text.
      #expect(cells.map { Array($0.unicodeScalars) } == row.map { Array($0.unicodeScalars) })
    }
  }

  private func quoted(_ cell: String) -> String {
    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"" + doubled + "\""
  }
}
