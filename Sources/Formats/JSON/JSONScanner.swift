import Records

/// The tokens of JSON (RFC 8259) from a stream, strictly, in bounded memory.
///
/// It keeps a window of the stream; a token that leaves the window is gathered aside. Lines end with LF, CR LF or
/// a lone CR.
final class JSONScanner {
  private let source: JSONByteSource
  @exclusivity(unchecked) private var window: UnsafeMutableBufferPointer<UInt8>
  /// Place of the window's first byte in the stream.
  @exclusivity(unchecked) private var windowStart = 0
  @exclusivity(unchecked) private var index = 0
  @exclusivity(unchecked) private var end = 0
  @exclusivity(unchecked) private var isAtEnd = false

  /// The physical line of the next byte, from 1.
  @exclusivity(unchecked) private(set) var line: Int
  /// Place in the stream at which that line begins, and its characters that have left the window.
  @exclusivity(unchecked) private var lineStart = 0
  @exclusivity(unchecked) private var columnsBefore: Int
  @exclusivity(unchecked) private var wasReturn = false
  /// A place of the stream and where it lies in the file; moved forward as it is asked for.
  @exclusivity(unchecked) private var mark: (place: Int, file: Int)
  /// Whether a line end ends the text, as in NDJSON.
  @exclusivity(unchecked) var isLineBound = false
  private(set) var remarks = JSONRemarks()
  /// Whether remarks are kept; off where the text is read for the second time.
  @exclusivity(unchecked) var takesRemarks = true

  /// Text of the last string or number: gathered, or a stretch of the window.
  @exclusivity(unchecked) private var gathered: [UInt8] = []
  @exclusivity(unchecked) private var stretch = 0..<0
  /// Place of the last string's opening quote.
  @exclusivity(unchecked) private var tokenStart = 0
  @exclusivity(unchecked) private var gatherLimit = 0
  @exclusivity(unchecked) private var isWhole = true

  init(_ source: JSONByteSource, line: Int = 1, column: Int = 1, capacity: Int = 128 << 10) {
    self.source = source
    self.line = line
    columnsBefore = column - 1
    mark = (0, source.start)
    window = .allocate(capacity: capacity)
  }

  deinit { window.deallocate() }

  // MARK: Places

  /// Place in the stream of the next byte.
  var place: Int { windowStart + index }

  /// Where the next byte lies in the original file; nil where that cannot be told.
  var fileOffset: Int? {
    if source.encoding.form == .utf8 { return source.start + place }
    return moveMark() ? mark.file : nil
  }

  /// Moves the mark to the next byte; false where the encoding does not let it be moved.
  private func moveMark() -> Bool {
    // Without lengths it stays where it was, and that leaves the window.
    guard source.hasFileLengths else { return false }
    for index in (mark.place - windowStart)..<index where window[index] & 0xC0 != 0x80 {
      mark.file += source.fileLength(ofLead: window[index])
    }
    mark.place = place
    return true
  }

  /// The column of the next byte in characters, from 1.
  var column: Int { column(at: index) }

  private var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: window[..<end]) }

  private func column(at index: Int) -> Int {
    let isInWindow = lineStart > windowStart
    let from = isInWindow ? lineStart - windowStart : 0
    return (isInWindow ? 0 : columnsBefore) + characters(from..<max(from, index)) + 1
  }

  private func characters(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where window[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  // MARK: Bytes

  /// The next byte; nil at the end.
  func peek() throws -> UInt8? {
    if index < end { return window[index] }
    return try refill() ? window[index] : nil
  }

  func advance() { index += 1 }

  /// Reads on behind the bytes from `index`, which stay.
  private func refill() throws -> Bool {
    guard !isAtEnd else { return false }
    if lineStart > windowStart {
      let from = lineStart - windowStart
      columnsBefore = from < index ? characters(from..<index) : 0
    } else {
      columnsBefore += characters(0..<index)
    }
    if source.encoding.form != .utf8 { _ = moveMark() }
    let kept = end - index
    let raw = UnsafeMutableRawBufferPointer(window)
    raw.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[index..<end]))
    windowStart += index
    index = 0
    end = kept
    let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[kept...]))
    end += count
    isAtEnd = count == 0
    if source.undecodableOffset != nil { throw undecodable() }
    return count > 0
  }

  private func undecodable() -> JSONProblem {
    JSONProblem(
      kind: .undecodable, message: "expected text in \(source.encoding.name), found bytes that are none",
      line: line, column: column)
  }

  // MARK: Blanks and lines

  /// Goes to the next byte that is no blank and gives it; nil at the end, or at a line end where lines are bound.
  func skipBlanks() throws -> UInt8? {
    while let byte = try peek() {
      switch byte {
      case 0x20, 0x09: index += 1
      case 0x0A, 0x0D:
        if isLineBound { return nil }
        takeLineEnd(byte)
      default:
        wasReturn = false
        return byte
      }
    }
    return nil
  }

  private func takeLineEnd(_ byte: UInt8) {
    index += 1
    if byte == 0x0A, wasReturn, lineStart == place - 1 {
      lineStart = place
    } else {
      line += 1
      lineStart = place
    }
    wasReturn = byte == 0x0D
  }

  /// Goes to the first byte of the next line; false where there is none.
  func skipLine() throws -> Bool {
    while let byte = try peek() {
      if byte == 0x0A || byte == 0x0D {
        takeLineEnd(byte)
        if byte == 0x0D, try peek() == 0x0A { takeLineEnd(0x0A) }
        return try peek() != nil
      }
      index += 1
    }
    return false
  }

  // MARK: Tokens

  /// The text of the last string or number.
  var text: String { withText { String(decoding: $0, as: UTF8.self) } }

  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    gathered.isEmpty && !stretch.isEmpty
      ? body(UnsafeBufferPointer(rebasing: window[stretch])) : gathered.withUnsafeBufferPointer { body($0) }
  }

  /// Reads a string, the next byte being its opening quote.
  ///
  /// - Parameter limit: How many bytes of it are kept; what is longer is checked, and cut off.
  /// - Returns: Whether all of it was kept.
  func string(limit: Int) throws -> Bool {
    tokenStart = place
    index += 1
    gathered.removeAll(keepingCapacity: true)
    stretch = 0..<0
    (gatherLimit, isWhole) = (limit, true)
    while true {
      let cursor = try endOfPlain()
      if cursor < end, window[cursor] == 0x22 {
        if gathered.isEmpty, isWhole {
          stretch = index..<cursor
          isWhole = stretch.count <= limit
        } else {
          gather(upTo: cursor)
        }
        index = cursor + 1
        return isWhole
      }
      gather(upTo: cursor)
      index = cursor
      if index < end, window[index] < 0x20 { throw problem("expected a control character as an escape, found it bare") }
      if index < end, window[index] == 0x5C {
        index += 1
        try escape()
      } else if try !refill(), index == end {
        throw problem("expected '\"' at the end of a string, found the end of the text")
      }
    }
  }

  /// Where the characters that stand for themselves end: at a quote, escape or control, or where the window does.
  private func endOfPlain() throws -> Int {
    var cursor = index
    while cursor < end {
      let byte = window[cursor]
      if byte >= 0x80 {
        // A sequence at the end of the window may go on in the next one.
        guard end - cursor >= 4 || isAtEnd else { break }
        cursor += try sequenceLength(at: cursor)
      } else if byte >= 0x20 && byte != 0x22 && byte != 0x5C {
        cursor += 1
      } else {
        break
      }
    }
    return cursor
  }

  private func gather(upTo cursor: Int) {
    let room = max(0, gatherLimit - gathered.count)
    gathered.append(contentsOf: window[index..<min(cursor, index + room)])
    if cursor - index > room { isWhole = false }
  }

  private func gather(_ bytes: some Collection<UInt8>) {
    if gathered.count + bytes.count > gatherLimit { isWhole = false } else { gathered.append(contentsOf: bytes) }
  }

  private func sequenceLength(at cursor: Int) throws -> Int {
    if case .complete(let length) = UTF8Check.sequence(UnsafeRawBufferPointer(bytes), at: cursor) { return length }
    index = cursor
    throw undecodable()
  }

  private func escape() throws {
    let start = index - 1
    guard let byte = try peek() else { throw problem("expected an escape, found the end of the text") }
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: gather([byte])
    case UInt8(ascii: "b"): gather([0x08])
    case UInt8(ascii: "f"): gather([0x0C])
    case UInt8(ascii: "n"): gather([0x0A])
    case UInt8(ascii: "r"): gather([0x0D])
    case UInt8(ascii: "t"): gather([0x09])
    case UInt8(ascii: "u"): try unicodeEscape(start: windowStart + start)
    default:
      index -= 1
      throw problem("expected one of \" \\ / b f n r t u after a backslash, found \(shown(byte))")
    }
  }

  private func unicodeEscape(start: Int) throws {
    var unit = try hexadecimal()
    while unit & 0xFC00 == 0xD800 {
      guard try peek() == 0x5C else { return replaceSurrogate() }
      if end - index < 2 { _ = try refill() }
      guard end - index >= 2, window[index + 1] == UInt8(ascii: "u") else { return replaceSurrogate() }
      index += 2
      let next = try hexadecimal()
      if next & 0xFC00 == 0xDC00 {
        return append(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF)))
      }
      replaceSurrogate()
      unit = next
    }
    unit & 0xFC00 == 0xDC00 ? replaceSurrogate() : append(UInt32(unit))
  }

  private func hexadecimal() throws -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = try peek(), let digit = JSONScanner.hexadecimalValue(byte) else {
        throw problem("expected four hexadecimal digits after \\u, found \(try found())")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private func replaceSurrogate() {
    gather(replacementBytes)
    guard takesRemarks else { return }
    let message = "expected surrogate escapes in pairs, found one alone; kept as U+FFFD"
    remarks.add(.loneSurrogate, message) { (line, column) }
  }

  private func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    gather(UTF8.encode(scalar).map { Array($0) } ?? replacementBytes)
  }

  /// Reads a number and keeps its digits as written.
  ///
  /// - Returns: Whether all of it was kept.
  func number(limit: Int) throws -> Bool {
    gathered.removeAll(keepingCapacity: true)
    stretch = 0..<0
    var length = 0
    func take() {
      if length < limit { gathered.append(window[index]) }
      length += 1
      index += 1
    }
    func digits() throws {
      guard let first = try peek(), JSONScanner.isDigit(first) else {
        throw problem("expected a digit, found \(try found())")
      }
      while let byte = try peek(), JSONScanner.isDigit(byte) { take() }
    }
    if try peek() == 0x2D { take() }
    if try peek() == 0x30 {
      take()
      if let byte = try peek(), JSONScanner.isDigit(byte) { throw problem("expected no digit after a leading 0") }
    } else {
      try digits()
    }
    if try peek() == 0x2E {
      take()
      try digits()
    }
    if let byte = try peek(), byte | 0x20 == UInt8(ascii: "e") {
      take()
      if let sign = try peek(), sign == 0x2B || sign == 0x2D { take() }
      try digits()
    }
    return length <= limit
  }

  /// Reads `true`, `false` or `null`.
  func literal(_ word: StaticString) throws {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[offset] else {
        throw problem("expected \(word), found \(try found())")
      }
      index += 1
    }
  }

  // MARK: Problems

  func problem(_ message: String) -> JSONProblem {
    JSONProblem(
      kind: .malformed, message: message, line: line, column: column, isAtEnd: isAtEnd && index >= end)
  }

  func limit(_ message: String) -> JSONProblem {
    JSONProblem(kind: .limit, message: message, line: line, column: column)
  }

  /// The next byte in words.
  func found() throws -> String {
    guard let byte = try peek() else { return "the end of the text" }
    if isLineBound, byte == 0x0A || byte == 0x0D { return "the end of the line" }
    return shown(byte)
  }

  /// Remarks that the key that was read last came before.
  func remarkRepeatedKey() {
    let key = JSONValue.string(String(text.prefix(64))).jsonText
    remarks.add(.repeatedKey, "expected each key once in an object, found \(key) again") {
      (line, tokenStart >= windowStart ? column(at: tokenStart - windowStart) : column)
    }
  }

  private func shown(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte) ? "'\(UnicodeScalar(byte))'" : "byte \(String(byte, radix: 16, uppercase: true))"
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte) - 0x30
    case 0x41...0x46: UInt16(byte) - 0x41 + 10
    case 0x61...0x66: UInt16(byte) - 0x61 + 10
    default: nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
