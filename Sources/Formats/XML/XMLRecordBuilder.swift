import Diagnostics
import Records
import XMLReading

/// Makes source records of the elements that a record path names, while a document is being read.
final class XMLRecordBuilder: XMLEventHandler {
  private let path: XMLRecordPath
  private let file: String
  private let recordLimit: Int
  private let sink: any RecordSink
  /// Counts all elements by the way; nil: nobody asks.
  private let structure: XMLStructure?
  @exclusivity(unchecked) private(set) var takenCount = 0
  private(set) var rejectedCount = 0

  @exclusivity(unchecked) private var nameTexts: [String] = []
  /// Names of the open elements outside and above the record.
  @exclusivity(unchecked) private var outside: [Int] = []
  /// Elements of the record that are open, itself first.
  @exclusivity(unchecked) private var inside: [OpenElement] = []
  /// Paths within records: a name's number doubled for elements, one more for attributes.
  @exclusivity(unchecked) private var tree = XMLPathTree()
  @exclusivity(unchecked) private var pathTexts = [""]
  @exclusivity(unchecked) private var start = XMLTagPosition(line: 1, offset: -1)
  @exclusivity(unchecked) private var recordPath = ""
  @exclusivity(unchecked) private var recordPathNames: [Int] = []
  @exclusivity(unchecked) private var fields: [XMLField] = []
  @exclusivity(unchecked) private var size = 0
  /// Text since the last tag.
  private let run = ByteRun()

  private struct OpenElement {
    var node: Int
    var line: Int
    var hasChildren = false
  }

  /// What a field costs besides its text, in bytes.
  private static let fieldCost = 48

  init(path: XMLRecordPath, file: String, recordLimit: Int, sink: any RecordSink, structure: XMLStructure? = nil) {
    self.path = path
    self.file = file
    self.recordLimit = recordLimit
    self.sink = sink
    self.structure = structure
  }

  /// The record that has begun and not ended; nil where none has.
  var openRecord: RecordLocation? { inside.isEmpty ? nil : location(end: -1) }

  func nameAppeared(_ number: Int, _ localName: String) {
    nameTexts.append(localName)
    structure?.nameAppeared(number, localName)
  }

  func startElement(_ name: Int, at position: XMLTagPosition) throws {
    try structure?.startElement(name, at: position)
    if !inside.isEmpty {
      endRun()
      inside[inside.count - 1].hasChildren = true
      inside.append(OpenElement(node: node(below: inside[inside.count - 1].node, 2 * name), line: position.line))
      return
    }
    outside.append(name)
    guard isRecord else { return }
    start = position
    if recordPathNames != outside {
      recordPathNames = outside
      recordPath = "/" + outside.map { nameTexts[$0] }.joined(separator: "/")
    }
    inside.append(OpenElement(node: 0, line: position.line))
  }

  func attribute(_ name: Int, value: Span<UInt8>) {
    guard let element = inside.last else { return }
    let node = node(below: element.node, 2 * name + 1)
    value.withUnsafeBufferPointer { add(node, element.line, $0) }
  }

  func text(_ bytes: Span<UInt8>) {
    guard !inside.isEmpty else { return }
    bytes.withUnsafeBufferPointer { run.append($0) }
  }

  func endElement(endOffset offset: Int) throws {
    structure?.endElement(endOffset: offset)
    guard !inside.isEmpty else {
      outside.removeLast()
      return
    }
    let element = inside.removeLast()
    if element.hasChildren {
      endRun(of: element)
    } else {
      add(element.node, element.line, run.bytes)
      run.count = 0
    }
    guard inside.isEmpty else { return }
    try finish(end: offset)
    outside.removeLast()
  }

  private var isRecord: Bool {
    guard outside.count >= path.names.count, !path.isAbsolute || outside.count == path.names.count else { return false }
    return zip(outside.suffix(path.names.count), path.names).allSatisfy { nameTexts[$0] == $1 }
  }

  private func location(end: Int) -> RecordLocation {
    let isKnown = start.offset >= 0 && end > start.offset
    return RecordLocation(
      line: start.line, offset: max(0, start.offset), length: isKnown ? end - start.offset : 0, path: recordPath)
  }

  private func finish(end: Int) throws {
    let location = location(end: end)
    defer {
      // The next record is likely to have as many, and a sink that kept none of these leaves their place.
      fields.removeAll(keepingCapacity: true)
      size = 0
    }
    guard size <= recordLimit else {
      rejectedCount += 1
      let place = SourceLocation(file: file, line: location.line, path: recordPath)
      let diagnostic = Diagnostic(
        .error, .xmlLimit, "expected at most \(recordLimit) bytes in a record, found more", at: place,
        hint: "name the element that is one record, if this one holds many")
      return try sink.reject(at: location, .limit, diagnostic)
    }
    takenCount += 1
    try sink.take(SourceRecord(location: location, content: .fields(fields)))
  }

  /// A run of text that a child element begins or ends; blanks between elements are layout.
  private func endRun(of element: OpenElement? = nil) {
    guard run.count > 0, let element = element ?? inside.last else { return }
    if !run.isBlank { add(element.node, element.line, run.bytes) }
    run.count = 0
  }

  private func add(_ node: Int, _ line: Int, _ value: UnsafeBufferPointer<UInt8>) {
    let path = pathTexts[node]
    size += value.count + path.utf8.count + XMLRecordBuilder.fieldCost
    guard size <= recordLimit else { return fields.removeAll() }
    fields.append(XMLField(path: path, value: String(decoding: value, as: UTF8.self), line: line))
  }

  private func node(below parent: Int, _ name: Int) -> Int {
    if let node = tree.child(of: parent, name: name) {
      if node == pathTexts.count { pathTexts.append(pathText(parent, name)) }
      return node
    }
    // Too many distinct paths: forget those of other records.
    let paths = inside.map { tree.names(to: $0.node) }
    tree = XMLPathTree()
    pathTexts = [""]
    for (index, names) in paths.enumerated() { inside[index].node = names.reduce(0) { node(below: $0, $1) } }
    return node(below: inside[inside.count - 1].node, name)
  }

  private func pathText(_ parent: Int, _ name: Int) -> String {
    let text = (name & 1 == 1 ? "@" : "") + nameTexts[name >> 1]
    return pathTexts[parent].isEmpty ? text : pathTexts[parent] + "/" + text
  }
}
