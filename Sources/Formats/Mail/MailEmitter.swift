import Diagnostics
import Records

/// Hands messages to the sink with their place, and says what was wrong with them.
struct MailEmitter {
  let file: String
  let limits: ReadLimits
  let sink: any RecordSink
  let defaultCharset: String?
  let keepsAttachments: Bool
  private(set) var recordCount = 0
  private(set) var rejectedCount = 0

  init(
    file: String, limits: ReadLimits, sink: any RecordSink, defaultCharset: String? = nil,
    keepsAttachments: Bool = false
  ) {
    self.keepsAttachments = keepsAttachments
    self.defaultCharset = defaultCharset
    self.file = file
    self.limits = limits
    self.sink = sink
  }

  /// Parses one message and hands it on; one that passes a limit is rejected.
  mutating func take(
    _ bytes: MailBytes, _ range: Range<Int>, elisions: [MailElision], at location: RecordLocation
  ) throws {
    var parser = MIMEParser(
      bytes: bytes, limits: limits, elisions: elisions, defaultCharset: defaultCharset,
      keepsAttachments: keepsAttachments)
    let message: MailMessage
    do throws(MailLimitReached) {
      message = try parser.message(in: range)
    } catch {
      return try reject(error, at: location)
    }
    try take(message, problems: parser.problems, at: location)
  }

  mutating func take(_ message: MailMessage, problems: [MailProblem], at location: RecordLocation) throws {
    var location = location
    location.path = message.messageID
    for problem in problems {
      sink.note(
        Diagnostic(.warning, problem.code, problem.text, at: place(location, part: problem.part), hint: problem.hint))
    }
    recordCount += 1
    try sink.take(SourceRecord(location: location, content: .message(message)))
  }

  mutating func reject(_ limit: MailLimitReached, at location: RecordLocation) throws {
    rejectedCount += 1
    recordCount += 1
    let diagnostic = Diagnostic(
      .error, .mailLimit, "the message is rejected: \(limit.text)", at: place(location, part: nil))
    try sink.reject(at: location, .limit, diagnostic)
  }

  private func place(_ location: RecordLocation, part: Int?) -> SourceLocation {
    let path = [location.path, part.map { "part \($0)" }].compactMap { $0 }.joined(separator: ", ")
    return SourceLocation(file: file, line: location.line, path: path.isEmpty ? nil : path)
  }
}
