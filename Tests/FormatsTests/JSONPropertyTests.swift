import Diagnostics
import Formats
import Records
import Testing

@Suite struct JSONPropertyTests {
  private static let characters: [Character] = Array("ab\"\\/\n\r\t\u{0}\u{1F}\u{7F}é€😀\u{2028}\u{FFFD}{}[],: ~1e")
  private static let numbers = ["0", "-0", "1", "-12", "3.50", "1e9", "2E-07", "12345678901234567890.1"]

  private static func value(_ source: inout StructuredNumbers, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 4 ? 5 : 8), using: &source) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &source))
    case 2: return .number(numbers.randomElement(using: &source) ?? "0")
    case 3, 4: return .string(source.text(0...12, from: characters))
    case 5: return .array((0..<Int.random(in: 0...4, using: &source)).map { _ in value(&source, depth: depth + 1) })
    default: return object(&source, depth: depth)
    }
  }

  private static func object(_ source: inout StructuredNumbers, depth: Int) -> JSONValue {
    .object(
      (0..<Int.random(in: 0...4, using: &source)).map {
        JSONValue.Member("\($0)" + source.text(0...3, from: characters), value(&source, depth: depth + 1))
      })
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>) func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var source = StructuredNumbers(seed: seed)
    let value = Self.value(&source, depth: 0)
    #expect(try JSONParser.parse(Array(value.jsonText.utf8)) == value, "seed \(seed)")
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func anArrayAndItsLinesGiveTheSameValues(seed: UInt64) throws {
    var source = StructuredNumbers(seed: seed)
    // Enough to fill the window several times, so that every token is cut somewhere.
    let values = (0..<4000).map { _ in Self.object(&source, depth: 1) }
    func read(_ text: String, _ name: String) throws -> (values: [JSONValue], lines: [Int]) {
      let sink = StructuredSink()
      _ = try JSONRecordReader.read(InputFile(name: name, bytes: Array(text.utf8)), options: ReadOptions(), into: sink)
      return (
        sink.records.compactMap { record in
          if case .json(let value) = record.content { value } else { nil }
        }, sink.records.map(\.location.line)
      )
    }
    let texts = values.map(\.jsonText)
    let array = try read("[\n" + texts.joined(separator: ",\n") + "\n]", "f.json")
    #expect(array.values == values, "seed \(seed)")
    #expect(array.lines == Array(2..<4002), "seed \(seed)")
    let lines = try read(texts.joined(separator: "\n"), "f.ndjson")
    #expect(lines.values == values, "seed \(seed)")
    #expect(lines.lines == Array(1..<4001), "seed \(seed)")
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>) func rubbishIsReadOrRefused(seed: UInt64) throws {
    var source = StructuredNumbers(seed: seed)
    var bytes = Array(JSONValue.array([Self.object(&source, depth: 0), Self.object(&source, depth: 0)]).jsonText.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &source) {
      bytes[Int.random(in: 0..<bytes.count, using: &source)] = UInt8.random(in: 0...255, using: &source)
    }
    let sink = StructuredSink()
    let file = InputFile(name: "f.json", bytes: bytes)
    let diagnostics = try refusal { _ = try JSONRecordReader.read(file, options: ReadOptions(), into: sink) }
    #expect(diagnostics.isEmpty || diagnostics.allSatisfy { $0.location?.file == "f.json" }, "seed \(seed)")
  }
}
