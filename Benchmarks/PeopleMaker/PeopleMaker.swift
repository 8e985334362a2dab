import Glibc

/// Makes up a population and the records that several offices keep of it: `people-maker RECORDS SEED PREFIX`.
///
/// Writes `PREFIX.csv` (the records, in no order, with numbers that tell nothing) and `PREFIX.truth.csv` (whose they
/// are). The same number and seed give the same bytes on every machine.
@main struct PeopleMaker {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let records = Int(arguments[1]), records > 0, let seed = UInt64(arguments[2]) else {
      print("usage: people-maker RECORDS SEED PREFIX")
      exit(2)
    }
    var maker = RecordMaker(seed: seed)
    maker.fill(records)
    let order = maker.shuffledOrder()
    var people = TextFile(arguments[3] + ".csv"), truth = TextFile(arguments[3] + ".truth.csv")
    people.write(line: "rec_id," + RecordMaker.header)
    truth.write(line: "rec_id,entity_id")
    for (number, index) in order.enumerated() {
      people.write(line: "r\(number + 1),\(maker.rows[index].text)")
      truth.write(line: "r\(number + 1),\(maker.rows[index].person)")
    }
    people.close()
    truth.close()
    print("\(records) records of \(maker.people) people in \(maker.households) households, seed \(seed)")
  }
}

/// A file that is written line by line.
struct TextFile {
  private let file: UnsafeMutablePointer<FILE>
  private var buffer: [UInt8] = []

  init(_ path: String) {
    guard let file = fopen(path, "w") else {
      perror(path)
      exit(3)
    }
    self.file = file
  }

  mutating func write(line: String) {
    buffer += line.utf8
    buffer.append(0x0A)
    if buffer.count > 1 << 20 { flush() }
  }

  private mutating func flush() {
    if fwrite(buffer, 1, buffer.count, file) != buffer.count {
      perror("write")
      exit(3)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  mutating func close() {
    flush()
    fclose(file)
  }
}
