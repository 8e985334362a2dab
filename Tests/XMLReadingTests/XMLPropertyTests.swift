import Testing
import XMLReading

/// A generator whose numbers follow from its seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct XMLPropertyTests {
  private static let pieces = [
    "a", "é", "😀", " ", "\n", "\r\n", "&amp;", "&#65;", "<![CDATA[<x y='>'>]]>",
    "<!-- <q> -- -->".replacing(" -- ", with: " "),
    "<?p 'x>'?>", ">", "'", "\"", "=",
  ]

  private func element(_ numbers: inout SeededNumbers, depth: Int) -> String {
    let name = ["a", "b:c", "é", "long-name.1"].randomElement(using: &numbers) ?? "a"
    var text = "<" + name
    for index in 0..<Int.random(in: 0...3, using: &numbers) {
      text += ["\n", " ", "\t "].randomElement(using: &numbers) ?? " "
      text += "k\(index)=" + (["'\"x>'", "\"'y&amp;\n/\"", "''"].randomElement(using: &numbers) ?? "''")
    }
    if Int.random(in: 0..<4, using: &numbers) == 0 { return text + "/>" }
    text += ">"
    for _ in 0..<Int.random(in: 0...4, using: &numbers) {
      if depth < 5, Bool.random(using: &numbers) {
        text += element(&numbers, depth: depth + 1)
      } else {
        text += Self.pieces.randomElement(using: &numbers) ?? ""
      }
    }
    return text + "</\(name)>"
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func anySplitOfTheInputGivesTheSame(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let document = Array("<r xmlns:b='urn:b'>\(element(&numbers, depth: 0))\(element(&numbers, depth: 0))</r>".utf8)
    let whole = try trace(document)
    #expect(whole.result.problem == nil, "seed \(seed)")
    for length in [1, 2, 3, 7, 64] {
      let split = try trace(document, pieceLength: length)
      #expect(split.trace.events == whole.trace.events, "seed \(seed), pieces of \(length)")
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func everyElementLiesWhereItIsSaidToLie(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let document = Array("<r xmlns:b='urn:b'>\(element(&numbers, depth: 0))\n\(element(&numbers, depth: 0))</r>".utf8)
    let (trace, _) = try trace(document)
    for (name, position, end) in trace.positions {
      let text = String(decoding: document[position.offset..<end], as: UTF8.self)
      #expect(text.hasPrefix("<\(name)") || text.hasPrefix("<b:\(name)"), "seed \(seed)")
      #expect(text.hasSuffix("/>") || text.hasSuffix("\(name)>"), "seed \(seed)")
      let before = String(decoding: document[..<position.offset], as: UTF8.self).replacing("\r\n", with: "\n")
      #expect(position.line == before.unicodeScalars.count { $0 == "\n" } + 1, "seed \(seed)")
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>) func rubbishIsReadOrDiagnosed(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var document = Array("<r xmlns:b='urn:b'>\(element(&numbers, depth: 0))</r>".utf8)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let place = Int.random(in: 0..<document.count, using: &numbers)
      document[place] = UInt8.random(in: 0...255, using: &numbers)
    }
    let (trace, result) = try trace(document)
    // Nothing is asked of it but an answer.
    #expect(result.problem != nil || trace.events.last == ">r", "seed \(seed)")
  }
}
