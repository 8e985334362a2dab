import Records

/// Cuts a mailbox into its messages, one in memory at a time; a single message is a mailbox without envelope lines.
struct MboxReader {
  private let stream: MailStream
  private let fileSize: Int
  /// nil for a single message.
  private let rule: MboxSeparators.Rule?
  private let probe: (Int) throws -> [UInt8]
  private var emitter: MailEmitter
  private var line: Int

  /// - Parameters:
  ///   - rule: nil for a single message without an envelope line.
  ///   - line: The line on which the stream begins.
  init(
    _ stream: MailStream, file: InputFile, rule: MboxSeparators.Rule?, line: Int, isConverted: Bool,
    emitter: MailEmitter
  ) {
    self.stream = stream
    self.rule = rule
    self.line = line
    self.emitter = emitter
    fileSize = file.size
    // Lengths count bytes of the original, so they say nothing of converted text.
    probe = { place in isConverted ? Array("?".utf8) : try file.bytes(at: place, count: 16) }
  }

  /// Reads to the end of the file.
  mutating func read() throws -> MailEmitter {
    while try stream.bytes.count > 0 || stream.fill() {
      var message = Extent(line: line, offset: stream.offset)
      try find(&message)
      try emit(message)
      line += message.lineCount + stream.elidedLines
      stream.discard(message.next)
    }
    return emitter
  }

  /// One message while its end is looked for; places are relative to the first byte in hand.
  private struct Extent {
    let line: Int
    let offset: Int
    /// Behind the envelope line.
    var headerStart = 0
    /// Behind the empty line that ends the headers; nil while that has not come.
    var bodyStart: Int?
    var contentLength: Int?
    /// Where the content ends.
    var end = 0
    /// Where the next message begins.
    var next = 0
    var lineCount = 0
    var hasQuotedFrom = false
    var isTooLong = false
    /// Bytes of the original, the envelope line included.
    var length = 0

    /// Where reading goes on.
    var scan = 0
    /// The first byte that was not looked at for a line end.
    var search = 0
    /// The empty line before `scan`; nil where that line is not empty.
    var emptyLine: Int?
  }
}

// MARK: - Finding the end

extension MboxReader {
  private func find(_ message: inout Extent) throws {
    if rule != nil { try readEnvelope(&message) }
    while true {
      let bytes = stream.bytes
      guard let feed = bytes.place(of: 0x0A, in: max(message.scan, message.search)..<bytes.count) else {
        message.search = bytes.count
        if try extend(&message) { continue }
        finish(&message, atEndOf: stream.bytes)
        return
      }
      let line = message.scan..<feed + 1
      if isSeparator(bytes, line, message) {
        end(&message, before: message.scan)
        return
      }
      if try take(bytes, line, &message) { return }
    }
  }

  private func readEnvelope(_ message: inout Extent) throws {
    while stream.bytes.place(of: 0x0A, in: message.search..<stream.bytes.count) == nil {
      message.search = stream.bytes.count
      if try !stream.fill() { break }
    }
    message.headerStart = stream.bytes.lineEnd(from: 0, in: 0..<stream.bytes.count)
    message.scan = message.headerStart
    message.search = message.scan
    message.lineCount = 1
  }

  /// - Returns: Whether the message ends by a length that it says itself.
  private func take(_ bytes: MailBytes, _ line: Range<Int>, _ message: inout Extent) throws -> Bool {
    let isEmpty = bytes.isEmptyLine(at: line.lowerBound, before: line.upperBound)
    message.emptyLine = isEmpty ? line.lowerBound : nil
    message.lineCount += 1
    message.scan = line.upperBound
    message.search = line.upperBound
    guard rule != nil else { return false }
    let first = bytes[line.lowerBound]
    if message.bodyStart == nil {
      if isEmpty {
        message.bodyStart = line.upperBound
        return try endByLength(&message)
      }
      if first.asciiLowercased == 0x63, line.count > 15,
        bytes.equals("content-length:", in: line.lowerBound..<line.lowerBound + 15)
      {
        message.contentLength = MboxReader.number(bytes, line.lowerBound + 15..<line.upperBound)
      }
    } else if first == 0x3E, MboxQuoting.isQuoted(bytes, at: line.lowerBound, before: line.upperBound) {
      message.hasQuotedFrom = true
    }
    return false
  }

  private static func number(_ bytes: MailBytes, _ range: Range<Int>) -> Int? {
    let text = String(decoding: bytes[range].filter { !$0.isMailSpace }, as: UTF8.self)
    return text.utf8.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  private func isSeparator(_ bytes: MailBytes, _ line: Range<Int>, _ message: Extent) -> Bool {
    guard let rule, bytes[line.lowerBound] == 0x46,
      bytes.beginsEnvelope(at: line.lowerBound, before: line.upperBound)
    else { return false }
    if message.emptyLine != nil { return true }
    return rule == .afterAnyLine && MboxSeparators.isEnvelope(bytes, line)
  }

  /// Takes in more of the file, within the memory that a message may have.
  private func extend(_ message: inout Extent) throws -> Bool {
    if stream.bytes.count > MailMemory.messageBytes || message.isTooLong {
      message.isTooLong = true
      skip(&message)
    }
    guard try stream.fill() else { return false }
    if stream.bytes.count > MailMemory.elisionStart, !message.isTooLong {
      stream.elide(from: message.scan)
      message.search = message.scan
    }
    return true
  }

  /// Gives up what was looked at of a message that is too long to be kept.
  private func skip(_ message: inout Extent) {
    let count = message.search - message.scan > 1 << 20 ? message.search - 1 : message.scan
    message.length += stream.originalLength(0..<count) + stream.elidedBytes
    message.lineCount += stream.elidedLines
    stream.discard(count)
    if message.emptyLine != nil { message.emptyLine = 0 }
    message.scan = max(0, message.scan - count)
    message.search -= count
  }

  private func end(_ message: inout Extent, before next: Int) {
    message.next = next
    message.end = next
    // The empty line before a separator is the separator's.
    if rule != .afterAnyLine, let empty = message.emptyLine { message.end = max(message.headerStart, empty) }
  }

  private func finish(_ message: inout Extent, atEndOf bytes: MailBytes) {
    if message.scan < bytes.count {
      message.lineCount += 1
      message.emptyLine = nil
      if rule != nil, message.bodyStart != nil,
        MboxQuoting.isQuoted(bytes, at: message.scan, before: bytes.count)
      {
        message.hasQuotedFrom = true
      }
    }
    end(&message, before: bytes.count)
    if rule == nil { message.end = bytes.count }
  }
}

// MARK: - Content-Length

extension MboxReader {
  /// Believes a Content-Length where a separator, or the end of the file, follows the content.
  private func endByLength(_ message: inout Extent) throws -> Bool {
    guard let length = message.contentLength, let bodyStart = message.bodyStart, !message.isTooLong else {
      return false
    }
    let contentEnd = message.offset + bodyStart + stream.elidedBytes
    let (target, overflows) = contentEnd.addingReportingOverflow(length)
    guard !overflows, target <= fileSize, length <= MailMemory.messageBytes,
      let gap = try gapBeforeSeparator(at: target, isAtLineStart: length == 0)
    else { return false }
    while stream.bytes.count < bodyStart + length + gap {
      if try !stream.fill() { return false }
    }
    let bytes = stream.bytes
    message.end = bodyStart + length
    message.next = message.end + gap
    let rest = bodyStart..<message.next
    message.lineCount += bytes.lineFeeds(in: rest)
    message.hasQuotedFrom = MboxReader.hasOnlyQuotedFrom(bytes, bodyStart..<message.end)
    return true
  }

  /// How many bytes of line ends lie between the content and a separator or the end of the file; nil where neither
  /// follows.
  private func gapBeforeSeparator(at target: Int, isAtLineStart: Bool) throws -> Int? {
    let ahead = try probe(target)
    if target == fileSize { return 0 }
    var gap = 0
    var feeds = 0
    while gap < ahead.count, feeds < 3, ahead[gap] == 0x0A || ahead[gap] == 0x0D {
      if ahead[gap] == 0x0A { feeds += 1 }
      gap += 1
    }
    if target + gap == fileSize { return gap }
    guard ahead[gap...].starts(with: Array("From ".utf8)) else { return nil }
    if gap > 0 || isAtLineStart { return gap }
    return try probe(target - 1).first == 0x0A ? 0 : nil
  }

  /// A body that holds a bare `From ` line was written without quoting (mboxcl2).
  private static func hasOnlyQuotedFrom(_ bytes: MailBytes, _ body: Range<Int>) -> Bool {
    var start = body.lowerBound
    var hasQuoted = false
    while start < body.upperBound {
      let end = bytes.lineEnd(from: start, in: body)
      if bytes.beginsEnvelope(at: start, before: end) { return false }
      if bytes[start] == 0x3E, MboxQuoting.isQuoted(bytes, at: start, before: end) { hasQuoted = true }
      start = end
    }
    return hasQuoted
  }
}

// MARK: - Handing on

extension MboxReader {
  private mutating func emit(_ message: Extent) throws {
    let length = message.length + stream.originalLength(0..<message.next) + stream.elidedBytes
    let location = RecordLocation(line: message.line, offset: message.offset, length: length)
    if message.isTooLong {
      let limit = MailLimitReached(text: "longer than \(MailMemory.messageBytes) bytes without its attachments")
      return try emitter.reject(limit, at: location)
    }
    let range = message.headerStart..<max(message.headerStart, message.end)
    guard message.hasQuotedFrom else {
      return try emitter.take(stream.bytes, range, elisions: stream.elisions, at: location)
    }
    let (unquoted, elisions) = MboxQuoting.unquoted(stream.bytes, range, elisions: stream.elisions)
    try unquoted.withUnsafeBufferPointer {
      try emitter.take($0, 0..<$0.count, elisions: elisions, at: location)
    }
  }
}
