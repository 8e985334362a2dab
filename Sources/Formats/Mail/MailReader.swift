import Diagnostics
import Records

/// Reads mail: mailboxes of the mbox family, single messages, and what Outlook saves as text.
package enum MailReader {
  private static let headBytes = 64 << 10
  private static let chunkBytes = 1 << 20

  /// Hands every message of the file to `sink`, in file order.
  ///
  /// One message is in memory at a time. A message that passes a limit is rejected, and reading goes on behind it.
  ///
  /// - Throws: `MusterError` where the file cannot be read, is blank, or is a mail store in binary form.
  package static func read(
    _ file: InputFile, options: ReadOptions, into sink: any RecordSink
  ) throws -> ReadOutcome {
    try read(file, options: options, into: sink, chunkBytes: chunkBytes)
  }

  /// Any size of chunk gives the same records.
  package static func read(
    _ file: InputFile, options: ReadOptions, into sink: any RecordSink, chunkBytes: Int
  ) throws -> ReadOutcome {
    let head = try file.bytes(count: headBytes)
    try refuseBinary(head, file: file)
    let start = MailFileStart(head)
    guard !start.bytes.allSatisfy(\.isMailSpace) || file.size > headBytes else {
      throw refusal(.readEmptyFile, "expected messages, found a file without text", file: file)
    }
    let variant = start.variant(isMailForSure: true) ?? .eml
    if start.hasBareReturns {
      sink.note(
        Diagnostic(
          .warning, .mailMalformed,
          "expected lines that end in LF or CR LF, found carriage returns alone; read as line ends",
          at: SourceLocation(file: file.name, line: 1)))
    }
    let given = options.encoding.flatMap { TextEncoding(label: $0) }
    let wide = start.wideEncoding ?? given.flatMap { $0.unitLength > 1 ? $0 : nil }
    let source = Source(file: file, start: start, wide: wide, chunkBytes: chunkBytes)
    let emitter = MailEmitter(
      file: file.name, limits: options.limits, sink: sink, defaultCharset: given?.name,
      keepsAttachments: options.keepsAttachments)
    let encoding = try encoding(of: source, variant: variant, given: given, sink: sink)
    let read = try messages(of: source, variant: variant, encoding: encoding.encoding, emitter: emitter)
    var outcome = ReadOutcome(family: .mail, encoding: encoding.encoding.name, encodingOrigin: encoding.origin)
    outcome.variant = variant.rawValue
    outcome.recordCount = read.recordCount
    outcome.rejectedCount = read.rejectedCount
    return outcome
  }

  private struct Source {
    let file: InputFile
    let start: MailFileStart
    let wide: TextEncoding?
    let chunkBytes: Int

    /// The bytes behind the mark and the empty lines before the first message.
    func stream() -> MailStream {
      MailStream(
        file, from: start.markLength + start.emptyLength, encoding: wide, hasBareReturns: start.hasBareReturns,
        chunk: chunkBytes)
    }
  }

  private static func messages(
    of source: Source, variant: MailVariant, encoding: TextEncoding, emitter: MailEmitter
  ) throws -> MailEmitter {
    let line = source.start.emptyLines + 1
    switch variant {
    case .outlookText:
      var reader = OutlookTextReader(
        source.stream(), encoding: encoding, isConverted: source.wide != nil, line: line, emitter: emitter)
      return try reader.read()
    case .mbox, .eml:
      let rule = variant == .mbox ? try MboxSeparators.rule(of: source.stream()) : nil
      var reader = MboxReader(
        source.stream(), file: source.file, rule: rule, line: line, isConverted: source.wide != nil, emitter: emitter)
      return try reader.read()
    }
  }

  /// Messages say the charsets of their parts themselves; text that Outlook saved has one for the whole file.
  private static func encoding(
    of source: Source, variant: MailVariant, given: TextEncoding?, sink: any RecordSink
  ) throws -> (encoding: TextEncoding, origin: EncodingOrigin) {
    if let mark = source.start.markEncoding { return (mark, .byteOrderMark) }
    if let given { return (given, .given) }
    if let wide = source.wide { return (wide, .proved) }
    guard variant == .outlookText else { return (.utf8, .declared) }
    var check = UTF8Check()
    var offset = 0
    while offset < source.file.size {
      let chunk = try source.file.bytes(at: offset, count: source.chunkBytes)
      guard !chunk.isEmpty else { break }
      offset += chunk.count
      chunk.withUnsafeBytes { check.take($0, isLast: offset >= source.file.size) }
    }
    if check.isValid { return (.utf8, .proved) }
    let sample = source.start.bytes
    let guess = sample.withUnsafeBytes { TextDecoder.guess($0) }
    let encoding = guess.form == .singleByte ? guess : .windows1252
    sink.note(
      Diagnostic(
        .warning, .encodingFallback, "the file is not UTF-8 and declares no encoding; read as \(encoding.name)",
        at: SourceLocation(file: source.file.name), hint: "name it with --encoding where that is wrong"))
    return (encoding, .fallback)
  }

  private static func refuseBinary(_ head: [UInt8], file: InputFile) throws {
    guard !head.isEmpty else { throw refusal(.readEmptyFile, "expected messages, found zero bytes", file: file) }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw refusal(
        .readBinaryFile, "expected mail as text, found an Outlook message in binary form (.msg)", file: file,
        hint: "save it from Outlook as .eml or as text")
    }
    if head.starts(with: Array("!BDN".utf8)) {
      throw refusal(
        .readBinaryFile, "expected mail as text, found an Outlook data file (.pst, .ost)", file: file,
        hint: "export the folder as mbox, as .eml files or as text")
    }
  }

  private static func refusal(
    _ code: DiagnosticCode, _ text: String, file: InputFile, hint: String? = nil
  ) -> MusterError {
    MusterError(.unreadable, Diagnostic(.error, code, text, at: SourceLocation(file: file.name), hint: hint))
  }
}
