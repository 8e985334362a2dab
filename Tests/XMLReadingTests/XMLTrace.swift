import XMLReading

/// Writes down what a document holds: `<name @line:offset`, `name="value"`, text in brackets, `>end`.
final class XMLTrace: XMLEventHandler {
  private var names: [String] = []
  private var open: [String] = []
  private var run = ""
  private(set) var events: [String] = []
  private(set) var positions: [(name: String, position: XMLTagPosition, end: Int)] = []
  private var openPositions: [Int] = []

  func nameAppeared(_ number: Int, _ localName: String) { names.append(localName) }

  func startElement(_ name: Int, at position: XMLTagPosition) {
    endRun()
    events.append("<\(names[name])")
    open.append(names[name])
    openPositions.append(positions.count)
    positions.append((names[name], position, -1))
  }

  func attribute(_ name: Int, value: Span<UInt8>) {
    let text = value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    events.append("\(names[name])=\(text)")
  }

  func text(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { run += String(decoding: $0, as: UTF8.self) }
  }

  func endElement(endOffset offset: Int) {
    endRun()
    events.append(">\(open.removeLast())")
    positions[openPositions.removeLast()].end = offset
  }

  private func endRun() {
    if !run.isEmpty { events.append("[\(run)]") }
    run = ""
  }

  var text: String { events.joined(separator: " ") }
}

/// What a document holds and what is wrong with it, read in pieces of at most `pieceLength` bytes.
func trace(
  _ bytes: [UInt8], reader: XMLStreamReader = XMLStreamReader(), pieceLength: Int = .max
) throws -> (trace: XMLTrace, result: XMLReadResult) {
  let handler = XMLTrace()
  var offset = 0
  let result = try reader.read(into: handler) { buffer in
    let count = min(buffer.count, bytes.count - offset, pieceLength)
    buffer.copyBytes(from: bytes[offset..<offset + count])
    offset += count
    return count
  }
  return (handler, result)
}

func trace(_ text: String, reader: XMLStreamReader = XMLStreamReader()) throws -> (
  trace: XMLTrace, result: XMLReadResult
) {
  try trace(Array(text.utf8), reader: reader)
}
