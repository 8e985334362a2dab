import Diagnostics
import Formats
import Records

/// What holds for every reader of records and any bytes: records lie in the file one after the other, each is counted,
/// and a refusal says why.
struct ReadingLaws {
  private let target: FuzzTarget

  init(_ target: FuzzTarget) { self.target = target }

  func check(_ bytes: [UInt8]) throws {
    var dice = InputDice(bytes)
    try check(InputFile(name: name, bytes: bytes), options())
    try check(InputFile(name: name, bytes: bytes).head(count: dice.roll(bytes.count + 1)), options())
    if let varied = varied(&dice) { try check(InputFile(name: name, bytes: bytes), varied) }
    if target == .mail { try checkChunks(bytes, chunkBytes: 1 + dice.roll(64)) }
  }

  private var name: String { target == .detection ? "input.txt" : "input" }

  private func options() -> ReadOptions {
    let families: [FuzzTarget: FormatFamily] = [
      .delimited: .csv, .fixed: .fixed, .xml: .xml, .json: .json, .mail: .mail,
    ]
    return ReadOptions(family: families[target])
  }

  /// Options that a user might give as well; nil where the family has none of its own.
  private func varied(_ dice: inout InputDice) -> ReadOptions? {
    var options = options()
    switch target {
    case .delimited:
      options.delimiter = [nil, ",", ";", "\\t", "||"][dice.roll(5)]
      options.quote = [nil, "\"", "'", ""][dice.roll(4)]
      options.escape = [nil, "\\", ""][dice.roll(3)]
    case .fixed:
      let width = 1 + dice.roll(20)
      options.layout = FixedWidthLayout(
        columns: (0..<4).map { FixedWidthLayout.Column(name: "c\($0)", start: $0 * width, length: width) })
    default: options.encoding = ["utf-8", "windows-1252", "utf-16le", "shift_jis", "iso-2022-jp"][dice.roll(5)]
    }
    options.limits.fieldBytes = 200
    options.limits.recordBytes = 2_000
    options.limits.recordLines = 8
    options.limits.columns = 40
    options.limits.headerBytes = 1_000
    options.limits.mimeParts = 6
    options.limits.mimeDepth = 4
    options.limits.jsonDepth = 6
    options.limits.xmlDepth = 6
    options.limits.xmlTextBytes = 300
    options.limits.xmlAttributeBytes = 100
    return options
  }

  private func check(_ file: InputFile, _ options: ReadOptions) throws {
    let sink = LawSink(fileSize: file.size)
    do {
      let outcome = try FileReader.read(file, options: options, into: sink)
      try LawViolation.unless(
        outcome.rejectedCount == sink.rejectedCount,
        "\(outcome.rejectedCount) rejected by the outcome, \(sink.rejectedCount) handed over")
      try LawViolation.unless(
        outcome.recordCount == sink.takenCount + sink.rejectedCount,
        "\(outcome.recordCount) records by the outcome, \(sink.takenCount) + \(sink.rejectedCount) handed over")
    } catch let refusal as MusterError {
      try LawViolation.unless(!refusal.diagnostics.isEmpty, "refused without a word")
      try refusal.diagnostics.forEach(LawSink.check)
    }
    if let violation = sink.violation { throw violation }
  }

  /// Any size of chunk gives the same messages.
  private func checkChunks(_ bytes: [UInt8], chunkBytes: Int) throws {
    let file = InputFile(name: name, bytes: bytes)
    let whole = LawSink(fileSize: bytes.count)
    let parted = LawSink(fileSize: bytes.count)
    guard (try? MailReader.read(file, options: options(), into: whole)) != nil else { return }
    _ = try MailReader.read(file, options: options(), into: parted, chunkBytes: chunkBytes)
    try LawViolation.unless(whole.lines == parted.lines, "chunks of \(chunkBytes) bytes give other messages")
  }
}
