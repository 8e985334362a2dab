/// The physical lines of a stream of text.
struct FixedWidthLines {
  enum Event {
    case line(String, isTerminated: Bool)
    /// Longer than the limit; it was skipped.
    case tooLong
  }

  private let stream: TextStream
  private let limit: Int
  private var position = 0
  private var streamEnd: Int?
  /// The line that was given out last, from 1.
  private(set) var line = 0
  /// Offset of that line in the original file, and its length.
  private(set) var offset = 0
  private(set) var length = 0
  /// Whether the line that was given out last has a zero byte in it.
  private(set) var hasZero = false

  init(_ stream: TextStream, limit: Int) {
    self.stream = stream
    self.limit = limit
  }

  /// The lines of the first window, the last one left out where it may not be whole.
  static func sample(of stream: TextStream) -> [String] {
    var lines: [String] = []
    let bytes = stream.window
    let count = stream.isComplete ? EndMark.end(ofText: bytes) : bytes.count
    var start = 0
    while start < count, lines.count < 400 {
      let next = LineEnd.after(bytes, from: start, count: count)
      guard let end = next ?? (stream.isComplete ? count : nil) else { break }
      lines.append(stream.text(of: UnsafeRawBufferPointer(rebasing: bytes[start..<textEnd(bytes, start, end)])))
      start = end
    }
    return lines
  }

  private static func textEnd(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int {
    var last = end
    if last > start, bytes[last - 1] == 0x0A { last -= 1 }
    if last > start, bytes[last - 1] == 0x0D { last -= 1 }
    return last
  }

  /// The next line; nil at the end of the text.
  mutating func next() throws -> Event? {
    while true {
      let count = textCount
      if stream.isComplete, position >= count { return nil }
      if let end = LineEnd.after(stream.paddedWindow, from: position, count: count, isComplete: stream.isComplete) {
        return take(until: end, isTerminated: true)
      }
      if stream.isComplete { return take(until: count, isTerminated: false) }
      if stream.count - position > limit { return try skip() }
      try stream.refill(discarding: position)
      position = 0
    }
  }

  private var textCount: Int {
    mutating get {
      guard stream.isComplete else { return stream.count }
      if let streamEnd { return max(0, streamEnd - stream.windowOffset) }
      let end = EndMark.end(ofText: stream.window)
      streamEnd = stream.windowOffset + end
      return end
    }
  }

  private mutating func take(until end: Int, isTerminated: Bool) -> Event {
    begin()
    let start = position
    let isTooLong = end - start > limit
    let last = isTerminated ? FixedWidthLines.textEnd(stream.window, start, end) : end
    let bytes = UnsafeRawBufferPointer(rebasing: stream.window[start..<last])
    hasZero = bytes.contains(0)
    position = end
    finish(isTerminated: isTerminated)
    return isTooLong ? .tooLong : .line(stream.text(of: bytes), isTerminated: isTerminated)
  }

  private mutating func begin() {
    line += 1
    offset = stream.originalOffset(ofLine: line, at: stream.windowOffset + position)
  }

  private mutating func finish(isTerminated: Bool) {
    let next = stream.windowOffset + position
    length = (isTerminated ? stream.originalOffset(ofLine: line + 1, at: next) : stream.originalEnd) - offset
  }

  private mutating func skip() throws -> Event {
    begin()
    while true {
      if let end = LineEnd.after(stream.window, from: position, count: stream.count, isComplete: stream.isComplete) {
        position = end
        finish(isTerminated: true)
        return .tooLong
      }
      if stream.isComplete {
        position = stream.count
        finish(isTerminated: false)
        return .tooLong
      }
      let keepsReturn = stream.count > position && stream.window[stream.count - 1] == 0x0D
      try stream.refill(discarding: keepsReturn ? stream.count - 1 : stream.count)
      position = 0
    }
  }
}
