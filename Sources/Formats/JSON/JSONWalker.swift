import Records

/// Reads JSON values (RFC 8259) off a scanner: checks them, and keeps them where that is asked for.
final class JSONWalker {
  let scanner: JSONScanner
  private let limits: ReadLimits
  @exclusivity(unchecked) private var keys = JSONKeys()
  @exclusivity(unchecked) private var depth = 0
  /// Told of every container, with its path; nil where nobody asks.
  @exclusivity(unchecked) var structure: JSONStructure?

  /// Why the value that is being read is not kept after all.
  @exclusivity(unchecked) private(set) var excess: String?
  @exclusivity(unchecked) private var valueCount = 0
  @exclusivity(unchecked) private var startPlace = 0

  /// Values in one record; each costs far more memory than the two bytes that it may take in the text.
  private static let valueLimit = 200_000

  init(_ scanner: JSONScanner, limits: ReadLimits) {
    self.scanner = scanner
    self.limits = limits
  }

  /// Reads the next value as one that is kept, unless it is beyond a limit: then `excess` says which.
  func keptValue() throws -> JSONValue {
    (excess, valueCount, startPlace) = (nil, 0, scanner.place)
    return try value(isKept: true)
  }

  /// Reads the next value, blanks before it included.
  ///
  /// - Returns: The value; null where it is not kept.
  func value(isKept: Bool) throws -> JSONValue {
    let byte = try scanner.skipBlanks()
    if isKept { countValue() }
    switch byte {
    case UInt8(ascii: "{"): return try nested { try object(isKept: isKept) }
    case UInt8(ascii: "["): return try nested { try array(isKept: isKept) }
    case UInt8(ascii: "\""): return try string(isKept: isKept) ? .string(scanner.text) : .null
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      return try number(isKept: isKept) ? .number(scanner.text) : .null
    case UInt8(ascii: "t"):
      try scanner.literal("true")
      return isKept ? .bool(true) : .null
    case UInt8(ascii: "f"):
      try scanner.literal("false")
      return isKept ? .bool(false) : .null
    case UInt8(ascii: "n"):
      try scanner.literal("null")
      return .null
    default: throw scanner.problem("expected a value, found \(try scanner.found())")
    }
  }

  private func nested(_ read: () throws -> JSONValue) throws -> JSONValue {
    guard depth < limits.jsonDepth else {
      throw scanner.limit("expected at most \(limits.jsonDepth) arrays and objects within each other, found more")
    }
    depth += 1
    defer { depth -= 1 }
    return try read()
  }

  private func object(isKept: Bool) throws -> JSONValue {
    structure?.open(.object, self)
    keys.open()
    defer { keys.close() }
    scanner.advance()
    var members: [JSONValue.Member] = []
    if try scanner.skipBlanks() == UInt8(ascii: "}") {
      scanner.advance()
      structure?.close()
      return isKept ? .object([]) : .null
    }
    while true {
      let key = try key(isKept: isKept && excess == nil)
      guard try scanner.skipBlanks() == UInt8(ascii: ":") else {
        throw scanner.problem("expected ':' after a key, found \(try scanner.found())")
      }
      scanner.advance()
      let value = try value(isKept: isKept && excess == nil)
      if let key, isKept, excess == nil { members.append(JSONValue.Member(key, value)) }
      if try isLast(closing: "}") { break }
    }
    structure?.close()
    return isKept ? .object(members) : .null
  }

  private func array(isKept: Bool) throws -> JSONValue {
    structure?.open(.array, self)
    scanner.advance()
    var elements: [JSONValue] = []
    if try scanner.skipBlanks() == UInt8(ascii: "]") {
      scanner.advance()
      structure?.close()
      return isKept ? .array([]) : .null
    }
    while true {
      let first = try scanner.skipBlanks()
      structure?.element(isObject: first == UInt8(ascii: "{"), isNull: first == UInt8(ascii: "n"))
      let value = try value(isKept: isKept && excess == nil)
      if isKept, excess == nil { elements.append(value) }
      if try isLast(closing: "]") { break }
    }
    structure?.close()
    return isKept ? .array(elements) : .null
  }

  /// Takes what stands behind a member or element: a comma, or the end of its container.
  func isLast(closing: Unicode.Scalar) throws -> Bool {
    let byte = try scanner.skipBlanks()
    let isEnd = byte == UInt8(ascii: closing)
    guard isEnd || byte == UInt8(ascii: ",") else {
      throw scanner.problem("expected ',' or '\(closing)', found \(try scanner.found())")
    }
    scanner.advance()
    return isEnd
  }

  /// Reads a key and the colon behind it, as one that is kept.
  func memberKey() throws -> String {
    let key = try key(isKept: true) ?? ""
    guard try scanner.skipBlanks() == UInt8(ascii: ":") else {
      throw scanner.problem("expected ':' after a key, found \(try scanner.found())")
    }
    scanner.advance()
    return key
  }

  private func key(isKept: Bool) throws -> String? {
    guard try scanner.skipBlanks() == UInt8(ascii: "\"") else {
      throw scanner.problem("expected a key in quotes, found \(try scanner.found())")
    }
    if try !scanner.string(limit: limits.fieldBytes) {
      throw scanner.limit("expected at most \(limits.fieldBytes) bytes in a key, found more")
    }
    if scanner.takesRemarks, scanner.withText({ keys.take($0) }) { scanner.remarkRepeatedKey() }
    structure?.key(scanner)
    return isKept ? scanner.text : nil
  }

  private func string(isKept: Bool) throws -> Bool {
    let isWhole = try scanner.string(limit: isKept ? limits.fieldBytes : 0)
    if isKept, !isWhole { exceed("expected at most \(limits.fieldBytes) bytes in a string, found more") }
    return isKept && isWhole
  }

  private func number(isKept: Bool) throws -> Bool {
    let isWhole = try scanner.number(limit: isKept ? limits.fieldBytes : 0)
    if isKept, !isWhole { exceed("expected at most \(limits.fieldBytes) bytes in a number, found more") }
    return isKept && isWhole
  }

  private func countValue() {
    valueCount += 1
    if valueCount > JSONWalker.valueLimit {
      exceed("expected at most \(JSONWalker.valueLimit) values in a record, found more")
    }
    if scanner.place - startPlace > limits.recordBytes {
      exceed("expected at most \(limits.recordBytes) bytes in a record, found more")
    }
  }

  private func exceed(_ message: String) { if excess == nil { excess = message } }
}
