import Records
import Store
import Testing

@Suite("Records in the evidence table")
struct MappedRecordCodingTests {
  /// Texts that tear encodings apart; every one must come back as it went in.
  static let texts = [
    "", " ", "\"", "\\", "\\\"", "\\n", "a\nb", "a\r\nb", "\t", "\u{0}", "a\u{0}b", "\u{1F}", "\u{7F}", "{}[],:",
    "null", "é", "e\u{301}", "𝔘", "\u{2028}", "\u{FEFF}x", "👩🏽‍⚕️", "\u{202E}txt", "'; DROP TABLE person; --",
    String(repeating: "long ", count: 2000),
  ]

  @Test("come back as they went in", arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let records = (0..<60).map { MappedRecordCodingTests.record($0, &random) }
    let folder = try TemporaryFolder()
    let register = try Register.create(at: folder.path)
    try Samples.add("i1", "a", records: records, to: register)
    #expect(try register.records(ofImport: "i1") == records, "seed \(seed)")
  }

  static func record(_ ordinal: Int, _ random: inout SeededGenerator) -> MappedRecord {
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    func value() -> MappedValue {
      MappedValue(
        Field.allCases.randomElement(using: &random) ?? .note, text(), column: text(),
        line: Bool.random(using: &random) ? Int.random(in: 1...1_000_000, using: &random) : nil,
        meaning: Bool.random(using: &random) ? text() : nil)
    }
    func values(_ most: Int) -> [MappedValue] { (0..<Int.random(in: 0...most, using: &random)).map { _ in value() } }
    func subject() -> MappedSubject {
      MappedSubject(
        person: values(5), holdings: (0..<Int.random(in: 0...3, using: &random)).map { _ in values(4) },
        exclusion: values(2), sentence: Bool.random(using: &random) ? text() : nil)
    }
    return MappedRecord(
      location: RecordLocation(
        line: ordinal + 1, offset: Int.random(in: 0...1_000_000_000_000, using: &random), length: ordinal,
        path: Bool.random(using: &random) ? text() : nil),
      disposition: Disposition.allCases.randomElement(using: &random) ?? .accepted,
      reason: Bool.random(using: &random) ? DispositionReason.allCases.randomElement(using: &random) : nil,
      detail: Bool.random(using: &random) ? text() : nil,
      subjects: (0..<Int.random(in: 0...3, using: &random)).map { _ in subject() },
      asAt: Bool.random(using: &random) ? value() : nil)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
