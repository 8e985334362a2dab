import Records

/// Writes what a mapped record claims as compact JSON, for the evidence table.
///
/// `{"s": [subject…], "a": value, "p": path, "d": detail}`, members left out where there is nothing to say; a subject
/// is `{"p": [value…], "h": [[value…]…], "x": [value…], "q": sentence}`; a value is
/// `[field, text, column, line, meaning]`, cut after its last member that is not null. Place, disposition and reason
/// have columns of their own.
struct MappedRecordWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ record: MappedRecord) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(ascii: "{"))
    key("s")
    list(record.subjects) { writer, subject in writer.write(subject) }
    if let asAt = record.asAt {
      key("a")
      write(asAt)
    }
    if let path = record.location.path {
      key("p")
      quote(path)
    }
    if let detail = record.detail {
      key("d")
      quote(detail)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ subject: MappedSubject) {
    bytes.append(UInt8(ascii: "{"))
    key("p")
    list(subject.person) { writer, value in writer.write(value) }
    if !subject.holdings.isEmpty {
      key("h")
      list(subject.holdings) { writer, holding in
        writer.list(holding) { writer, value in writer.write(value) }
      }
    }
    if !subject.exclusion.isEmpty {
      key("x")
      list(subject.exclusion) { writer, value in writer.write(value) }
    }
    if let sentence = subject.sentence {
      key("q")
      quote(sentence)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ value: MappedValue) {
    bytes.append(UInt8(ascii: "["))
    quote(value.field.rawValue)
    comma()
    quote(value.text)
    comma()
    quote(value.column)
    if value.line != nil || value.meaning != nil {
      comma()
      bytes.append(contentsOf: (value.line.map { String($0) } ?? "null").utf8)
    }
    if let meaning = value.meaning {
      comma()
      quote(meaning)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func list<Element>(_ elements: [Element], _ one: (inout MappedRecordWriter, Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { comma() }
      one(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func comma() { bytes.append(UInt8(ascii: ",")) }

  private mutating func key(_ name: String) {
    if bytes.last != UInt8(ascii: "{") { comma() }
    quote(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x00..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: Array("\\u00".utf8))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
