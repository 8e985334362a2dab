/// Turns a file of another encoding into UTF-8 piece by piece, and remembers where its lines began.
struct StreamConversion {
  private let encoding: TextEncoding
  private let converter: Converter?
  private var fileOffset: Int
  /// Bytes of a character that is not complete.
  private var carry: [UInt8] = []
  private var output: [UInt8] = []
  private var outputStart = 0
  private var lines: LineStarts
  private(set) var undecodable = UndecodableLog(limit: 16)
  private var isRead = false

  private static let pieceSize = 64 << 10

  init(encoding: TextEncoding, start: Int) {
    self.encoding = encoding
    fileOffset = start
    converter = encoding.form == .converted ? Converter(from: encoding.systemName) : nil
    lines = LineStarts(start: start, unitLength: encoding.unitLength, isBigEndian: encoding.isBigEndian)
  }

  /// Whether everything has been converted and moved.
  var isDone: Bool { isRead && outputStart == output.count }

  /// Converts the next piece unless the last one is still being moved.
  mutating func fill(from file: InputFile) throws {
    guard !isRead, outputStart == output.count else { return }
    output.removeAll(keepingCapacity: true)
    outputStart = 0
    let piece = try file.bytes(at: fileOffset, count: StreamConversion.pieceSize)
    let start = fileOffset - carry.count
    fileOffset += piece.count
    isRead = piece.isEmpty || fileOffset >= file.size
    let input = carry + piece
    var places: [(offset: Int, length: Int)] = []
    let used = input.withUnsafeBytes { bytes in
      let used = convert(bytes, places: &places)
      lines.take(UnsafeRawBufferPointer(rebasing: bytes[..<used]), at: start)
      return used
    }
    for (offset, length) in places {
      undecodable.add(
        start + offset, line: lines.line(at: start + offset), Array(input[offset..<offset + length]))
    }
    carry = Array(input[used...])
  }

  private mutating func convert(_ bytes: UnsafeRawBufferPointer, places: inout [(offset: Int, length: Int)]) -> Int {
    var found: [(offset: Int, length: Int)] = []
    defer { places = found }
    if let converter {
      return converter.convert(bytes, isLast: isRead, into: &output) { found.append(($0, $1)) }
    }
    return UnicodeConversion.convert(bytes, form: encoding.form, isLast: isRead, into: &output) {
      found.append(($0, $1))
    }
  }

  /// Moves what fits.
  mutating func move(into target: UnsafeMutableRawBufferPointer) -> Int {
    let moved = min(target.count, output.count - outputStart)
    output.withUnsafeBytes { bytes in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[outputStart..<outputStart + moved]))
    }
    outputStart += moved
    return moved
  }

  mutating func originalOffset(ofLine line: Int) -> Int { lines.offset(ofLine: line) }
}

/// The offsets of the lines that are in a window, in the original bytes.
struct LineStarts {
  /// Offset of line `firstLine` and those after it.
  private var starts: [Int]
  private var head = 0
  private var firstLine = 1
  private let unitLength: Int
  private let isBigEndian: Bool
  private var wasReturn = false

  init(start: Int, unitLength: Int, isBigEndian: Bool) {
    starts = [start]
    self.unitLength = unitLength
    self.isBigEndian = isBigEndian
  }

  /// Takes whole units that lie at `offset` of the file.
  mutating func take(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    var index = 0
    while index + unitLength <= bytes.count {
      let value = bytes[isBigEndian ? index + unitLength - 1 : index]
      index += unitLength
      guard value == 0x0A || value == 0x0D, isPlain(bytes, before: index) else {
        wasReturn = false
        continue
      }
      if value == 0x0A, wasReturn {
        starts[starts.count - 1] = offset + index
      } else {
        starts.append(offset + index)
      }
      wasReturn = value == 0x0D
    }
  }

  private func isPlain(_ bytes: UnsafeRawBufferPointer, before end: Int) -> Bool {
    guard unitLength > 1 else { return true }
    let unit = bytes[(end - unitLength)..<end]
    return unit.reduce(0) { $0 + ($1 == 0 ? 0 : 1) } == 1
  }

  /// The offset of a line; lines before it are forgotten.
  mutating func offset(ofLine line: Int) -> Int {
    while firstLine < line, head + 1 < starts.count {
      head += 1
      firstLine += 1
    }
    if head > 4096, head * 2 > starts.count {
      starts.removeFirst(head)
      head = 0
    }
    return starts[head]
  }

  /// The line on which an offset lies.
  func line(at offset: Int) -> Int {
    var low = head
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return firstLine + low - head
  }
}

extension TextEncoding {
  var isBigEndian: Bool {
    switch form {
    case .utf16(let bigEndian), .utf32(let bigEndian): bigEndian
    case .utf8, .singleByte, .converted: false
    }
  }
}
