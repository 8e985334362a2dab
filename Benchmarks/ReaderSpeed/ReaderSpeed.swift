import Diagnostics
import Formats
import Glibc
import Records

/// Reads one file to its end with one reader and does nothing with what comes out but count it, so that a benchmark
/// measures the reader alone: `reader-speed csv|csv-text|xml|mail|json FILE`.
///
/// `csv` takes the cells as ranges of bytes, as whoever needs a few columns does; `csv-text` makes the text of every
/// cell. Prints records, fields and bytes of fields, so that the peers' results can be compared too.
@main struct ReaderSpeed {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: reader-speed csv|csv-text|xml|mail|json FILE")
      exit(2)
    }
    let file = try InputFile(path: CommandLine.arguments[2])
    let count = Count()
    switch CommandLine.arguments[1] {
    case "csv": try countCells(of: file, in: count)
    case "csv-text": _ = try FileReader.read(file, options: ReadOptions(family: .csv), into: count)
    case let name:
      guard let family = FormatFamily(rawValue: name) else { exit(2) }
      _ = try FileReader.read(file, options: ReadOptions(family: family), into: count)
    }
    print("records \(count.records) fields \(count.fields) bytes \(count.bytes)")
  }

  private static func countCells(of file: InputFile, in count: Count) throws {
    let options = ReadOptions(family: .csv)
    let stream = try TextStream(file, finding: try EncodingDetection.detect(file, given: nil))
    var rows = DelimitedRows(
      stream, sample: try DialectDetection.detect(stream, options: options), limits: options.limits)
    while true {
      switch try rows.next() {
      case .row:
        count.records += 1
        count.fields += rows.cellCount
        for index in 0..<rows.cellCount { count.bytes += rows.bytes(ofCell: index).count }
      case .rejected: continue
      case .end: return
      }
    }
  }
}

private final class Count: RecordSink {
  var records = 0
  var fields = 0
  var bytes = 0

  var holdsBack: Bool { true }

  func restart() { (records, fields, bytes) = (0, 0, 0) }

  func take(_ record: SourceRecord) {
    records += 1
    switch record.content {
    case .cells(let cells):
      fields += cells.count
      for cell in cells { bytes += cell.utf8.count }
    case .fields(let values):
      fields += values.count
      for field in values { bytes += field.value.utf8.count }
    case .message(let message):
      fields += message.parts.count
      for part in message.parts { bytes += part.size }
    case .json: fields += 1
    }
  }

  func reject(at location: RecordLocation, _ reason: DispositionReason, _ diagnostic: Diagnostic) {}
  func note(_ diagnostic: Diagnostic) {}
}
