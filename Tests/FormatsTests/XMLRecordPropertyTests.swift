import Formats
import Records
import Testing

@Suite struct XMLRecordPropertyTests {
  private static let characters: [Character] = Array("ab&<>\"' \n\té€😀]")
  private static let names = ["a", "b", "long_name", "é"]

  /// An element of random shape, as XML and as the fields that must come out of it.
  private struct Element {
    var xml = ""
    var fields: [String] = []

    init(_ source: inout StructuredNumbers, name: String, path: String, depth: Int) {
      xml = "<\(name)"
      for index in 0..<Int.random(in: 0...2, using: &source) {
        let value = source.text(0...6, from: characters)
        xml += " k\(index)=\"\(Self.escaped(value, isAttribute: true))\""
        fields.append("\(path.isEmpty ? "" : path + "/")@k\(index)=\(value)")
      }
      xml += ">"
      let count = depth > 3 ? 0 : Int.random(in: 0...3, using: &source)
      if count == 0 {
        let value = source.text(0...20, from: characters)
        xml += Self.escaped(value)
        fields.append("\(path)=\(value)")
      }
      for _ in 0..<count {
        // Blanks between elements are layout; text with a letter is a field of its own.
        let run = Bool.random(using: &source) ? "\n  " : source.text(0...6, from: characters) + "x"
        xml += Self.escaped(run)
        if run.contains("x") { fields.append("\(path)=\(run)") }
        let child = names.randomElement(using: &source) ?? "a"
        let element = Element(&source, name: child, path: path.isEmpty ? child : "\(path)/\(child)", depth: depth + 1)
        xml += element.xml
        fields += element.fields
      }
      xml += "</\(name)>"
    }

    private static func escaped(_ text: String, isAttribute: Bool = false) -> String {
      var escaped = ""
      for character in text {
        switch character {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "\n", "\t": escaped += isAttribute ? (character == "\n" ? "&#10;" : "&#9;") : String(character)
        default: escaped.append(character)
        }
      }
      return escaped
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>) func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var source = StructuredNumbers(seed: seed)
    let elements = (0..<Int.random(in: 2...20, using: &source)).map { _ in
      Element(&source, name: "e", path: "", depth: 0)
    }
    let xml = "<r>" + elements.map(\.xml).joined(separator: "\n") + "</r>"
    let sink = StructuredSink()
    _ = try XMLRecordReader.read(InputFile(name: "f.xml", bytes: Array(xml.utf8)), options: ReadOptions(), into: sink)
    let fields = sink.records.map { record -> [String] in
      guard case .fields(let fields) = record.content else { return [] }
      return fields.map { "\($0.path)=\($0.value)" }
    }
    #expect(fields == elements.map(\.fields), "seed \(seed)")
  }
}
