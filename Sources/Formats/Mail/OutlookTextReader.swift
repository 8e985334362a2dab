import Diagnostics
import Records

/// Reads what Outlook saves as text: header lines in the user's language, an empty line, the body; many joined.
///
/// A message begins where a header block begins that is written as the file's first one is: with a tab behind its
/// labels, or, where the file has none, after an empty line; never below a line that announces a quotation.
struct OutlookTextReader {
  private let stream: MailStream
  private let encoding: TextEncoding
  /// Whether the stream is UTF-8 made of something else.
  private let isConverted: Bool
  private var emitter: MailEmitter
  private var line: Int
  private var hasTab = false

  private static let lookahead = 24

  init(_ stream: MailStream, encoding: TextEncoding, isConverted: Bool, line: Int, emitter: MailEmitter) {
    self.stream = stream
    self.encoding = encoding
    self.isConverted = isConverted
    self.line = line
    self.emitter = emitter
  }

  mutating func read() throws -> MailEmitter {
    while true {
      try skipEmptyLines()
      guard stream.bytes.count > 0 else { return emitter }
      try readMessage()
    }
  }

  private mutating func skipEmptyLines() throws {
    while true {
      if stream.bytes.count < 4, try stream.fill() { continue }
      let bytes = stream.bytes
      let end = bytes.lineEnd(from: 0, in: 0..<bytes.count)
      guard end > 0, bytes.isBlank(0..<end) || bytes[0] == 0x0C else { return }
      stream.discard(end)
      line += 1
    }
  }

  private mutating func readMessage() throws {
    let location = RecordLocation(line: line, offset: stream.offset, length: 0)
    let lines = try linesAhead(from: 0)
    let head = MailHeaderLines(lines.map { $0.text[...] })
    if let head, line == location.line, emitter.recordCount == 0 { hasTab = head.hasTab }
    var bodyStart = 0
    var headerLines = 0
    if let head {
      headerLines = head.lineCount
      bodyStart = head.lineCount == 0 ? 0 : lines[head.lineCount - 1].range.upperBound
      if lines.count > head.lineCount, MailLabels.trimmed(lines[head.lineCount].text[...]).isEmpty {
        bodyStart = lines[head.lineCount].range.upperBound
        headerLines += 1
      }
    }
    let (end, next, isTooLong) = try findEnd(from: bodyStart)
    let bytes = stream.bytes
    var place = location
    place.length = stream.originalLength(0..<next)
    line += bytes.lineFeeds(in: 0..<next)
    if isTooLong {
      try emitter.reject(MailLimitReached(text: "longer than \(MailMemory.messageBytes) bytes"), at: place)
    } else {
      try emitter.take(message(head, bytes, bodyStart..<end), problems: [], at: place)
    }
    stream.discard(next)
  }

  private func message(_ head: MailHeaderLines?, _ bytes: MailBytes, _ body: Range<Int>) -> MailMessage {
    let part = MailPart(
      type: "text/plain", charset: encoding.name, size: stream.originalLength(body), text: text(bytes, body))
    return MailMessage(
      messageID: nil, from: head?.from ?? "", to: MailHeaderLines.people(head?.to ?? ""),
      cc: MailHeaderLines.people(head?.cc ?? ""), date: head?.date, subject: head?.subject ?? "", parts: [part])
  }

  private func text(_ bytes: MailBytes, _ range: Range<Int>) -> String {
    if isConverted || encoding.form == .utf8 { return String(decoding: bytes[range], as: UTF8.self) }
    return TextDecoder.decode(bytes.slice(range), as: encoding).text
  }

  private struct Line {
    var range: Range<Int>
    var text: String
  }

  /// The next lines from `place` on, as many as a header block may have.
  private func linesAhead(from place: Int) throws -> [Line] {
    var output: [Line] = []
    var start = place
    while output.count < OutlookTextReader.lookahead {
      let bytes = stream.bytes
      if bytes.place(of: 0x0A, in: start..<bytes.count) == nil, bytes.count - start < 1 << 16,
        try stream.fill()
      {
        continue
      }
      guard start < stream.bytes.count else { break }
      let end = stream.bytes.lineEnd(from: start, in: 0..<stream.bytes.count)
      let line = start..<end
      output.append(
        Line(range: line, text: text(stream.bytes, stream.bytes.withoutLineEnd(line.clamped(to: start..<start + 4096))))
      )
      start = end
    }
    return output
  }

  /// Where the message ends, without the empty lines before the next one, and where the next one begins.
  private func findEnd(from bodyStart: Int) throws -> (end: Int, next: Int, isTooLong: Bool) {
    var scan = bodyStart
    var emptyLine: Int?
    var lastText = ""
    while true {
      let bytes = stream.bytes
      if bytes.place(of: 0x0A, in: scan..<bytes.count) == nil, try stream.fill() { continue }
      guard scan < stream.bytes.count else { return (emptyLine ?? scan, scan, false) }
      let end = stream.bytes.lineEnd(from: scan, in: 0..<stream.bytes.count)
      let isEmpty = stream.bytes.isBlank(scan..<end)
      if !isEmpty, scan > bodyStart || bodyStart == 0, scan > 0, emptyLine != nil || hasTab,
        isLabelLike(stream.bytes, scan..<end), try beginsMessage(at: scan, after: lastText)
      {
        return (emptyLine ?? scan, scan, false)
      }
      if isEmpty {
        emptyLine = scan
      } else {
        emptyLine = nil
        lastText = text(stream.bytes, scan..<min(end, scan + 200))
      }
      scan = end
      if scan > MailMemory.messageBytes { return (scan, scan, true) }
    }
  }

  /// A cheap look before a line is decoded: a colon among the first bytes.
  private func isLabelLike(_ bytes: MailBytes, _ line: Range<Int>) -> Bool {
    bytes.place(of: 0x3A, in: line.lowerBound..<min(line.upperBound, line.lowerBound + 24)) != nil
  }

  private func beginsMessage(at place: Int, after lastText: String) throws -> Bool {
    guard let head = MailHeaderLines(try linesAhead(from: place).map { $0.text[...] }) else { return false }
    if hasTab, !head.hasTab { return false }
    return !MailQuoteMarks.announcesQuotation(MailLabels.trimmed(lastText[...]))
  }
}
