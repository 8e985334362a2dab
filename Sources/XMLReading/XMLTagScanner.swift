import Glibc

/// Finds the tags of a document in its original bytes, ahead of the parser.
///
/// It knows just enough of XML's grammar to tell tags from text, comments, CDATA, processing instructions and the
/// document type declaration. From it come the offset and physical line of every tag, in any encoding, and the
/// one guard that must act before the parser sees a byte: the parser's time is quadratic in the attributes of an
/// element. In a document that is not well-formed it may lose its way; the parser then refuses the document.
struct XMLTagScanner {
  private enum State {
    case text, opened, startTag, quoted, endTag, bang, bangDash, comment, cdata, instruction, doctype, subset
    case declaration
  }

  private let limits: XMLLimits
  private let unitLength: Int
  private var state = State.text
  /// Where a comment, instruction or quoted string goes back to.
  private var outer = State.text
  private var quote: UInt8 = 0
  private var previous: (UInt8, UInt8) = (0, 0)
  private var attributeCount = 0
  /// Offset of the `<` of the construct that is open.
  private var constructStart = 0
  private var doctypeStart = 0
  private var line = 1
  private var offset: Int
  /// Whether the bytes at hand hold a carriage return; where not, lines are counted eight bytes at a time.
  private var hasReturns = false
  private var starts = Queue<XMLTagPosition>()
  private var ends = Queue<Int>()
  /// The limit that was met, where it was.
  private(set) var violation: (limit: XMLLimits.Name, line: Int)?

  init(limits: XMLLimits, encoding: XMLEncoding) {
    self.limits = limits
    unitLength = encoding.form.length
    offset = encoding.markLength
  }

  /// Where the next start tag in document order stands; nil where none was seen.
  mutating func nextStart() -> XMLTagPosition? { starts.next() }

  /// Where the next element in document order ends; nil where no end was seen.
  mutating func nextEnd() -> Int? { ends.next() }

  /// Takes the next units, as one byte each.
  ///
  /// - Returns: How many of them may be shown to the parser; fewer than given where a limit was met.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard violation == nil else { return 0 }
    starts.compact()
    ends.compact()
    hasReturns = previous.1 == 0x0D || bytes.baseAddress.map { memchr($0, 0x0D, bytes.count) != nil } ?? false
    var index = 0
    while index < bytes.count, violation == nil {
      let next = isAmongTags && !hasReturns ? scanBlocks(bytes, from: index) : index
      index = next > index ? next : step(bytes, from: index)
    }
    if let last = bytes.last { previous = (bytes.count > 1 ? bytes[bytes.count - 2] : previous.1, last) }
    offset += bytes.count * unitLength
    return violation == nil ? bytes.count : index
  }

  private var isAmongTags: Bool {
    switch state {
    case .text, .startTag, .endTag: true
    case .quoted: outer == .startTag
    default: false
    }
  }

  /// Goes through text and tags, sixty-four bytes at a time and from mark to mark; what they hold of other
  /// constructs, and the last bytes, are left.
  ///
  /// - Returns: Where it stopped.
  private mutating func scanBlocks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let length = 4 * ByteBlock.length
    var base = start
    // One byte behind the block tells what a tag is that begins at its end.
    while base + length < bytes.count {
      var marks = XMLTagScanner.marks(raw, at: base)
      while marks != 0 {
        let place = base + marks.trailingZeroBitCount
        let byte = bytes[place]
        switch state {
        case .text where byte == 0x3C:
          let next = bytes[place + 1]
          guard next != UInt8(ascii: "!"), next != UInt8(ascii: "?") else { return place }
          constructStart = offset + place * unitLength
          outer = .text
          if next == UInt8(ascii: "/") {
            state = .endTag
          } else {
            state = .startTag
            attributeCount = 0
            starts.append(XMLTagPosition(line: line, offset: constructStart))
          }
        case .startTag where byte == 0x3E:
          checkTagLength(through: place)
          if before(place, in: bytes) == UInt8(ascii: "/") { ends.append(offset + (place + 1) * unitLength) }
          state = .text
        case .startTag where byte == 0x22 || byte == 0x27:
          attributeCount += 1
          (state, outer, quote) = (.quoted, .startTag, byte)
          if attributeCount > limits.attributes { violation = (.attributes, line) }
        case .quoted where byte == quote: state = .startTag
        case .endTag where byte == 0x3E:
          ends.append(offset + (place + 1) * unitLength)
          state = .text
        default: if byte == 0x0A { line += 1 }
        }
        guard violation == nil else { return place + 1 }
        marks &= marks &- 1
      }
      base += length
      if state == .startTag || state == .quoted { checkTagLength(through: base) }
      guard violation == nil else { return base }
    }
    return base
  }

  /// Where angle brackets, quotes and line ends stand in the four blocks from `base`.
  @inline(__always)
  private static func marks(_ bytes: UnsafeRawBufferPointer, at base: Int) -> UInt64 {
    var bits: UInt64 = 0
    for part in 0..<4 {
      let block = ByteBlock(bytes, at: base + part * ByteBlock.length)
      let places =
        block.places(of: 0x3C) .| block.places(of: 0x3E) .| block.places(of: 0x22) .| block.places(of: 0x27)
        .| block.places(of: 0x0A)
      bits |= ByteBlock.bits(of: places) << UInt64(part * ByteBlock.length)
    }
    return bits
  }

  /// Goes on to behind the next byte that may change the state.
  private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    switch state {
    case .text: scanText(bytes, from: start)
    case .opened: scanOpened(bytes, at: start)
    case .startTag: scanStartTag(bytes, from: start)
    case .quoted: scanQuoted(bytes, from: start)
    case .endTag: scanEndTag(bytes, from: start)
    case .bang, .bangDash: scanBang(bytes, at: start)
    case .comment, .cdata, .instruction: scanSection(bytes, from: start)
    case .doctype, .subset, .declaration: scanDoctype(bytes, from: start)
    }
  }

  private mutating func scanText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let found = skip(bytes, from: start, to: 0x3C)
    guard found < bytes.count else { return found }
    constructStart = offset + found * unitLength
    (state, outer) = (.opened, .text)
    return found + 1
  }

  private mutating func scanOpened(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "!"): state = .bang
    case UInt8(ascii: "?"): state = .instruction
    case UInt8(ascii: "/") where outer == .text: state = .endTag
    default:
      guard outer == .text else {
        state = .declaration
        return index
      }
      state = .startTag
      attributeCount = 0
      starts.append(XMLTagPosition(line: line, offset: constructStart))
      return index
    }
    return index + 1
  }

  private mutating func scanStartTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      // Letters come first: everything that matters sorts below them.
      if byte > 0x3E {
        index += 1
        continue
      }
      if byte == 0x3E {
        if before(index, in: bytes) == UInt8(ascii: "/") { ends.append(offset + (index + 1) * unitLength) }
        state = .text
        return index + 1
      }
      if byte == 0x22 || byte == 0x27 {
        attributeCount += 1
        (state, outer, quote) = (.quoted, .startTag, byte)
        if attributeCount > limits.attributes { violation = (.attributes, line) }
        return index + 1
      }
      countLine(byte, at: index, in: bytes)
      index += 1
    }
    checkTagLength(through: index)
    return index
  }

  private mutating func scanQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let found = skip(bytes, from: start, to: quote)
    if outer == .startTag { checkTagLength(through: found) } else { checkDoctypeLength(through: found) }
    guard found < bytes.count else { return found }
    state = outer
    return found + 1
  }

  private mutating func scanEndTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let found = skip(bytes, from: start, to: 0x3E)
    guard found < bytes.count else { return found }
    ends.append(offset + (found + 1) * unitLength)
    state = .text
    return found + 1
  }

  private mutating func scanBang(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch (state, bytes[index]) {
    case (.bang, UInt8(ascii: "-")): state = .bangDash
    case (.bangDash, UInt8(ascii: "-")):
      state = .comment
      // Of `<!-->` the dashes do not close what they open.
      constructStart = offset + (index + 1) * unitLength
    case (.bang, UInt8(ascii: "[")) where outer == .text: state = .cdata
    default:
      if outer == .text {
        state = .doctype
        doctypeStart = constructStart
      } else {
        state = .declaration
      }
      return index
    }
    return index + 1
  }

  /// The inside of a comment, CDATA section or processing instruction.
  private mutating func scanSection(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let found = skip(bytes, from: start, to: 0x3E)
    if outer == .subset { checkDoctypeLength(through: found) }
    guard found < bytes.count else { return found }
    let last = before(found, in: bytes)
    let secondLast = before(found, by: 2, in: bytes)
    let isEnd =
      switch state {
      case .comment:
        last == 0x2D && secondLast == 0x2D && offset + found * unitLength - constructStart >= 2 * unitLength
      case .cdata: last == 0x5D && secondLast == 0x5D
      default: last == 0x3F
      }
    if isEnd { state = outer }
    return found + 1
  }

  private mutating func scanDoctype(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch (state, byte) {
      case (.doctype, 0x22), (.doctype, 0x27), (.declaration, 0x22), (.declaration, 0x27):
        (outer, quote) = (state, byte)
        state = .quoted
        checkDoctypeLength(through: index)
        return index
      case (.doctype, UInt8(ascii: "[")), (.declaration, 0x3E): state = .subset
      case (.doctype, 0x3E):
        state = .text
        return index
      case (.subset, UInt8(ascii: "]")): state = .doctype
      case (.subset, 0x3C):
        (state, outer) = (.opened, .subset)
        checkDoctypeLength(through: index)
        return index
      default: countLine(byte, at: index - 1, in: bytes)
      }
    }
    checkDoctypeLength(through: index)
    return index
  }

  /// The index of the next `stop`, or the end; lines are counted on the way.
  @inline(__always)
  private mutating func skip(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to stop: UInt8) -> Int {
    var index = start
    if !hasReturns {
      let raw = UnsafeRawBufferPointer(bytes)
      let wanted = ByteWord.broadcast(stop)
      while index + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let hits = ByteWord.zeros(word ^ wanted)
        let feeds = ByteWord.zeros(word ^ ByteWord.feed)
        if hits != 0 {
          line += (feeds & (hits &- 1) & ~hits).nonzeroBitCount
          return index + hits.trailingZeroBitCount >> 3
        }
        line += feeds.nonzeroBitCount
        index += 8
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 0x3E {
        if byte == stop { return index }
        countLine(byte, at: index, in: bytes)
      }
      index += 1
    }
    return index
  }

  /// A line ends with LF, CR LF or a lone CR.
  @inline(__always)
  private mutating func countLine(_ byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    if byte == 0x0D || (byte == 0x0A && before(index, in: bytes) != 0x0D) { line += 1 }
  }

  private func before(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    index > 0 ? bytes[index - 1] : previous.1
  }

  private func before(_ index: Int, by distance: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    if index >= distance { return bytes[index - distance] }
    return index == 1 ? previous.1 : previous.0
  }

  private mutating func checkTagLength(through index: Int) {
    if offset + index * unitLength - constructStart > limits.tagBytes { violation = (.tag, line) }
  }

  private mutating func checkDoctypeLength(through index: Int) {
    if offset + index * unitLength - doctypeStart > limits.doctypeBytes { violation = (.doctype, line) }
  }

  /// What was seen and not yet asked for, first in first out.
  private struct Queue<Element> {
    private var elements: [Element] = []
    private var head = 0

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func next() -> Element? {
      guard head < elements.count else { return nil }
      head += 1
      return elements[head - 1]
    }

    mutating func compact() {
      elements.removeFirst(head)
      head = 0
    }
  }
}

/// Eight bytes searched at once.
private enum ByteWord {
  static let feed = broadcast(0x0A)
  static let close = broadcast(UInt8(ascii: ">"))
  static let doubleQuote = broadcast(UInt8(ascii: "\""))
  static let singleQuote = broadcast(UInt8(ascii: "'"))

  @inline(__always)
  static func broadcast(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of each zero byte, exact for all of them.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }
}
