import Records

/// Reads back what `MappedRecordWriter` wrote.
struct MappedRecordReader {
  /// The text is not what was written: the evidence is damaged.
  struct Malformed: Error { var offset: Int }

  struct Claims {
    var subjects: [MappedSubject] = []
    var asAt: MappedValue?
    var path: String?
    var detail: String?
  }

  private static let fields = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0.rawValue, $0) })

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var scratch: [UInt8] = []

  static func read(_ bytes: UnsafeRawBufferPointer) throws(Malformed) -> Claims {
    var reader = MappedRecordReader(bytes: bytes)
    let claims = try reader.claims()
    guard reader.offset == bytes.count else { throw Malformed(offset: reader.offset) }
    return claims
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private mutating func claims() throws(Malformed) -> Claims {
    var claims = Claims()
    try object { (reader, key) throws(Malformed) in
      switch key {
      case UInt8(ascii: "s"):
        try reader.array { (reader) throws(Malformed) in claims.subjects.append(try reader.subject()) }
      case UInt8(ascii: "a"): claims.asAt = try reader.value()
      case UInt8(ascii: "p"): claims.path = try reader.string()
      case UInt8(ascii: "d"): claims.detail = try reader.string()
      default: throw reader.malformed()
      }
    }
    return claims
  }

  private mutating func subject() throws(Malformed) -> MappedSubject {
    var subject = MappedSubject(person: [])
    try object { (reader, key) throws(Malformed) in
      switch key {
      case UInt8(ascii: "p"): subject.person = try reader.values()
      case UInt8(ascii: "h"):
        try reader.array { (reader) throws(Malformed) in subject.holdings.append(try reader.values()) }
      case UInt8(ascii: "x"): subject.exclusion = try reader.values()
      case UInt8(ascii: "q"): subject.sentence = try reader.string()
      default: throw reader.malformed()
      }
    }
    return subject
  }

  private mutating func values() throws(Malformed) -> [MappedValue] {
    var values: [MappedValue] = []
    try array { (reader) throws(Malformed) in values.append(try reader.value()) }
    return values
  }

  private mutating func value() throws(Malformed) -> MappedValue {
    try expect(UInt8(ascii: "["))
    guard let field = MappedRecordReader.fields[try string()] else { throw malformed() }
    try expect(UInt8(ascii: ","))
    let text = try string()
    try expect(UInt8(ascii: ","))
    var value = MappedValue(field, text, column: try string())
    if peek == UInt8(ascii: ",") {
      offset += 1
      value.line = try integerOrNull()
    }
    if peek == UInt8(ascii: ",") {
      offset += 1
      value.meaning = try string()
    }
    try expect(UInt8(ascii: "]"))
    return value
  }

  // MARK: JSON

  private var peek: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func malformed() -> Malformed { Malformed(offset: offset) }

  private mutating func expect(_ byte: UInt8) throws(Malformed) {
    guard peek == byte else { throw malformed() }
    offset += 1
  }

  /// Members whose keys have one letter.
  private mutating func object(
    _ member: (inout MappedRecordReader, UInt8) throws(Malformed) -> Void
  ) throws(Malformed) {
    try expect(UInt8(ascii: "{"))
    if peek == UInt8(ascii: "}") {
      offset += 1
      return
    }
    while true {
      try expect(UInt8(ascii: "\""))
      let key = peek
      offset += 1
      try expect(UInt8(ascii: "\""))
      try expect(UInt8(ascii: ":"))
      try member(&self, key)
      if peek == UInt8(ascii: "}") { break }
      try expect(UInt8(ascii: ","))
    }
    offset += 1
  }

  private mutating func array(_ element: (inout MappedRecordReader) throws(Malformed) -> Void) throws(Malformed) {
    try expect(UInt8(ascii: "["))
    if peek == UInt8(ascii: "]") {
      offset += 1
      return
    }
    while true {
      try element(&self)
      if peek == UInt8(ascii: "]") { break }
      try expect(UInt8(ascii: ","))
    }
    offset += 1
  }

  private mutating func integerOrNull() throws(Malformed) -> Int? {
    if bytes.count - offset >= 4, peek == UInt8(ascii: "n") {
      offset += 4
      return nil
    }
    var number = 0
    let start = offset
    while case UInt8(ascii: "0")...UInt8(ascii: "9") = peek {
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      if overflow { throw malformed() }
      number = product + Int(peek - UInt8(ascii: "0"))
      offset += 1
    }
    guard offset > start else { throw malformed() }
    return number
  }

  private mutating func string() throws(Malformed) -> String {
    try expect(UInt8(ascii: "\""))
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\""), bytes[offset] != UInt8(ascii: "\\") {
      offset += 1
    }
    if peek == UInt8(ascii: "\"") {
      let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
      offset += 1
      return text
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[start..<offset])
    return try escapedString()
  }

  /// The rest of a string that has escapes, after what `scratch` already holds.
  private mutating func escapedString() throws(Malformed) -> String {
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: scratch, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        scratch.append(byte)
        continue
      }
      switch peek {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): scratch.append(peek)
      case UInt8(ascii: "n"): scratch.append(0x0A)
      case UInt8(ascii: "u"):
        let digits = String(decoding: bytes[offset + 1..<min(offset + 5, bytes.count)], as: UTF8.self)
        guard digits.utf8.count == 4, let code = UInt8(digits, radix: 16), code < 0x80 else { throw malformed() }
        scratch.append(code)
        offset += 4
      default: throw malformed()
      }
      offset += 1
    }
    throw malformed()
  }
}
