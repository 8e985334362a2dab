import Records

/// Makes a tree of one element of a document that is known to be well-formed.
///
/// The reader's fields tell paths and values; which instance of a repeated group a value belongs to only the element
/// itself tells.
struct ElementParser {
  private let bytes: [UInt8]
  private var index = 0
  private var line: Int
  private static let depthLimit = 64

  private init(_ bytes: [UInt8], line: Int) {
    self.bytes = bytes
    self.line = line
  }

  /// - Parameter line: The physical line on which the element begins.
  /// - Returns: nil where the text is not one whole element.
  static func element(_ text: String, line: Int) -> RecordNode? {
    var parser = ElementParser(Array(text.utf8), line: line)
    parser.skipBlanks()
    guard let node = parser.element(depth: 0) else { return nil }
    parser.skipBlanks()
    return parser.index == parser.bytes.count ? node : nil
  }

  private mutating func element(depth: Int) -> RecordNode? {
    guard depth < Self.depthLimit, take(0x3C) else { return nil }
    let startLine = line
    guard let name = name() else { return nil }
    let node = RecordNode(name: Self.local(name), line: startLine)
    while true {
      skipBlanks()
      guard index < bytes.count else { return nil }
      if take(0x2F) { return take(0x3E) ? finished(node, text: []) : nil }
      if take(0x3E) { break }
      guard let key = self.name() else { return nil }
      skipBlanks()
      guard take(0x3D) else { return nil }
      skipBlanks()
      guard let value = quoted() else { return nil }
      if !key.hasPrefix("xmlns") { node.attributes.append((Self.local(key), value)) }
    }
    return content(of: node, depth: depth)
  }

  private mutating func content(of node: RecordNode, depth: Int) -> RecordNode? {
    var text: [UInt8] = []
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        appendText(to: &text)
        continue
      }
      if starts("</") {
        index += 2
        guard name() != nil else { return nil }
        skipBlanks()
        return take(0x3E) ? finished(node, text: text) : nil
      }
      if starts("<!--") {
        guard skip(past: "-->") else { return nil }
      } else if starts("<![CDATA[") {
        index += 9
        let start = index
        guard skip(past: "]]>") else { return nil }
        text += bytes[start..<index - 3]
      } else if starts("<?") {
        guard skip(past: "?>") else { return nil }
      } else {
        guard let child = element(depth: depth + 1) else { return nil }
        node.children.append(child)
      }
    }
    return nil
  }

  private func finished(_ node: RecordNode, text: [UInt8]) -> RecordNode {
    if node.children.isEmpty { node.text = String(decoding: text, as: UTF8.self) }
    return node
  }

  private mutating func appendText(to text: inout [UInt8]) {
    let byte = bytes[index]
    if byte == 0x26, let reference = reference() {
      text += Array(reference.utf8)
      return
    }
    if byte == 0x0A { line += 1 }
    text.append(byte)
    index += 1
  }

  /// A character reference or one of the five entities; nil leaves the ampersand as it is.
  private mutating func reference() -> String? {
    guard let end = bytes[index...].prefix(12).firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    let text: String?
    switch name {
    case "amp": text = "&"
    case "lt": text = "<"
    case "gt": text = ">"
    case "quot": text = "\""
    case "apos": text = "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
      let number = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      text = number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    if text != nil { index = end + 1 }
    return text
  }

  private mutating func name() -> String? {
    let start = index
    while index < bytes.count, !" \t\r\n/>=<".utf8.contains(bytes[index]) { index += 1 }
    return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
  }

  private mutating func quoted() -> String? {
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
    let quote = bytes[index]
    index += 1
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != quote { appendText(to: &text) }
    return take(quote) ? String(decoding: text, as: UTF8.self) : nil
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(past end: String) -> Bool {
    let wanted = Array(end.utf8)
    while index + wanted.count <= bytes.count {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) {
        index += wanted.count
        return true
      }
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    return false
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
  }
}
