import Diagnostics
import Records

/// Reads one message of bytes into its headers and leaves: MIME in full (RFC 2045-2049, 2231, 5322).
///
/// Any boundary of an enclosing multipart closes what is inside it, as does the end of the bytes. A multipart whose
/// boundary never comes is read as the text it then is, so that no text is lost.
struct MIMEParser {
  private(set) var bytes: MailBytes
  let limits: ReadLimits
  /// Runs of base64 lines that are not in `bytes`, by position.
  private(set) var elisions: [MailElision]

  private(set) var parts: [MailPart] = []
  private(set) var problems: [MailProblem] = []
  private var keptBytes = 0
  private let defaultCharset: String?
  /// Whether the bytes of attachments are kept that nobody can read as files.
  private let keepsAttachments: Bool

  /// - Parameter defaultCharset: What somebody said of text that declares no charset; nil: it is found by looking.
  init(
    bytes: MailBytes, limits: ReadLimits, elisions: [MailElision] = [], defaultCharset: String? = nil,
    keepsAttachments: Bool = false
  ) {
    self.keepsAttachments = keepsAttachments
    self.bytes = bytes
    self.defaultCharset = defaultCharset
    self.limits = limits
    self.elisions = elisions
  }

  /// The message that `range` holds, headers first.
  mutating func message(in range: Range<Int>) throws(MailLimitReached) -> MailMessage {
    let block = try headerBlock(in: range)
    let head = messageHead(block)
    try readEntity(block, in: range, depth: 0, defaultType: "text/plain")
    var message = head
    message.parts = parts
    message.failedAuthentication = MailAuthentication.failure(
      results: texts(block.all(.authenticationResults)), receivedSPF: texts(block.all(.receivedSPF)))
    message.isBulk =
      block.first(.list) != nil
      || texts(block.all(.precedence)).contains { text in
        ["bulk", "list", "junk"].contains(text.lowercased().filter { $0.isLetter })
      }
    return message
  }

  private func headerBlock(in range: Range<Int>) throws(MailLimitReached) -> MailHeaderBlock {
    let block = MailHeaderBlock(bytes, in: range)
    if block.bodyStart - range.lowerBound > limits.headerBytes {
      throw MailLimitReached(text: "headers longer than \(limits.headerBytes) bytes")
    }
    return block
  }

  private mutating func note(_ problem: MailProblem) {
    var problem = problem
    if problem.part == nil { problem.part = parts.count + 1 }
    problems.append(problem)
  }
}

// MARK: - Headers

extension MIMEParser {
  private mutating func messageHead(_ block: MailHeaderBlock) -> MailMessage {
    MailMessage(
      messageID: identifier(block.first(.messageID)), from: mailboxes(block.all(.from)).joined(separator: ", "),
      to: mailboxes(block.all(.to)), cc: mailboxes(block.all(.cc)), date: date(block), subject: subject(block),
      parts: [], inReplyTo: identifier(block.first(.inReplyTo)))
  }

  private mutating func mailboxes(_ values: [Range<Int>]) -> [String] {
    var output: [String] = []
    var found: [MailProblem] = []
    for value in values {
      output += MailAddressList.mailboxes(MailHeaderBlock.unfolded(bytes, value)) { found.append($0) }
    }
    found.forEach { note($0) }
    return output
  }

  private mutating func subject(_ block: MailHeaderBlock) -> String {
    guard let value = block.first(.subject) else { return "" }
    var found: [MailProblem] = []
    let text = EncodedWord.decoded(MailHeaderBlock.unfolded(bytes, value)) { found.append($0) }
    found.forEach { note($0) }
    return text
  }

  private func texts(_ values: [Range<Int>]) -> [String] {
    values.map { String(decoding: MailHeaderBlock.unfolded(bytes, $0), as: UTF8.self) }
  }

  private func date(_ block: MailHeaderBlock) -> String? {
    block.first(.date).flatMap { MailDate.iso(String(decoding: bytes[$0], as: UTF8.self)) }
  }

  /// What stands between the angle brackets, or all of it where there are none.
  private func identifier(_ value: Range<Int>?) -> String? {
    guard let value else { return nil }
    var written = MailHeaderBlock.unfolded(bytes, value).drop { $0.isMailSpace }
    while let last = written.last, last.isMailSpace { written.removeLast() }
    let text = String(decoding: written, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  private mutating func parameters(_ value: Range<Int>?) -> MailParameters {
    guard let value else { return MailParameters([]) }
    var found: [MailProblem] = []
    let parameters = MailParameters(MailHeaderBlock.unfolded(bytes, value)) { found.append($0) }
    found.forEach { note($0) }
    return parameters
  }
}

// MARK: - Entities

extension MIMEParser {
  private mutating func readEntity(
    _ block: MailHeaderBlock, in range: Range<Int>, depth: Int, defaultType: String, emptySize: Int? = nil
  ) throws(MailLimitReached) {
    let content = parameters(block.first(.contentType))
    var type = MIMEParser.validType(content.value) ?? (content.value.isEmpty ? defaultType : "text/plain")
    let body = block.bodyStart..<range.upperBound
    if type.hasPrefix("multipart/") {
      if let boundary = content["boundary"], !boundary.isEmpty,
        try readMultipart(
          body, boundary: Array(boundary.utf8), type: type, emptySize: emptySize ?? body.count, depth: depth)
      {
        return
      }
      note(MailProblem(.mailMalformed, "a multipart without its boundary; read as one text"))
      type = "text/plain"
    } else if MIMEParser.isMessage(type) {
      return try readForwarded(block, type: type, content: content, body: body, depth: depth)
    }
    try readLeaf(block, type: type, content: content, body: body)
  }

  /// `type/subtype`; nil where either half is missing.
  private static func validType(_ text: String) -> String? {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    return halves.count == 2 && !halves[0].isEmpty && !halves[1].isEmpty ? text : nil
  }

  /// Types whose content is a message with headers of its own; reports of delivery are no messages.
  private static func isMessage(_ type: String) -> Bool {
    ["message/rfc822", "message/global", "message/news", "message/external-body"].contains(type)
  }

  /// - Parameter emptySize: The length of the content should no boundary line be found in it.
  /// - Returns: false where no boundary line was found and there is text: nothing has been listed then.
  private mutating func readMultipart(
    _ body: Range<Int>, boundary: [UInt8], type: String, emptySize: Int, depth: Int
  ) throws(MailLimitReached) -> Bool {
    guard depth < limits.mimeDepth else {
      throw MailLimitReached(text: "parts nested deeper than \(limits.mimeDepth)")
    }
    var lines = BoundaryLines(bytes, in: body, boundary: boundary)
    let defaultType = type == "multipart/digest" ? "message/rfc822" : "text/plain"
    var partStart: Int?
    var firstLine: Int?
    var isClosed = false
    while let line = lines.next() {
      if firstLine == nil { firstLine = line.start }
      if let start = partStart, line.start > start {
        try readPart(start..<line.start, isDelimited: true, depth: depth, defaultType: defaultType)
      }
      partStart = line.isClosing ? nil : line.end
      if line.isClosing {
        isClosed = true
        break
      }
    }
    if let start = partStart {
      if start < body.upperBound {
        try readPart(start..<body.upperBound, isDelimited: false, depth: depth, defaultType: defaultType)
      }
    }
    if !isClosed, firstLine != nil { note(MailProblem(.mailMalformed, "a multipart without its closing boundary")) }
    guard firstLine != nil, partStart != nil || lines.openingCount > 0 else {
      let content = body.lowerBound..<(firstLine ?? body.upperBound)
      return try listEmptyMultipart(content, type: type, size: firstLine == nil ? emptySize : content.count)
    }
    return true
  }

  /// Lists a multipart that holds no part as the leaf that it is; text in it is left to be read as text.
  private mutating func listEmptyMultipart(
    _ content: Range<Int>, type: String, size: Int
  ) throws(MailLimitReached) -> Bool {
    guard bytes.isBlank(content) else { return false }
    try list(MailPart(type: type, size: size))
    return true
  }

  /// The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1).
  private mutating func readPart(
    _ range: Range<Int>, isDelimited: Bool, depth: Int, defaultType: String
  ) throws(MailLimitReached) {
    let inner = isDelimited ? bytes.withoutLineEnd(range) : range
    let block = try headerBlock(in: inner)
    // A multipart without a part of its own keeps that line end: it has no content that a boundary could delimit.
    let emptySize = range.upperBound - MailHeaderBlock(bytes, in: range).bodyStart
    try readEntity(block, in: inner, depth: depth + 1, defaultType: defaultType, emptySize: emptySize)
  }

  /// Lists a forwarded message and then its leaves.
  private mutating func readForwarded(
    _ block: MailHeaderBlock, type: String, content: MailParameters, body: Range<Int>, depth: Int
  ) throws(MailLimitReached) {
    guard depth < limits.mimeDepth else {
      throw MailLimitReached(text: "parts nested deeper than \(limits.mimeDepth)")
    }
    if transferEncoding(block) == .base64 || transferEncoding(block) == .quotedPrintable {
      return try readEncodedForwarded(block, type: type, content: content, body: body, depth: depth)
    }
    let inner = try headerBlock(in: body)
    try list(forwardedPart(block, inner, type: type, content: content, size: body.count))
    try readEntity(inner, in: body, depth: depth + 1, defaultType: "text/plain")
  }

  private mutating func forwardedPart(
    _ block: MailHeaderBlock, _ inner: MailHeaderBlock, type: String, content: MailParameters, size: Int
  ) -> MailPart {
    var part = MailPart(type: type, filename: filename(block, content), size: size)
    if type != "message/external-body" {
      let head = messageHead(inner)
      part.forwarded = ForwardedHeader(
        from: head.from, date: head.date, subject: head.subject, messageID: head.messageID)
    }
    return part
  }

  /// RFC 2046 forbids it, senders do it: a message attached in base64 is decoded and read like any other.
  private mutating func readEncodedForwarded(
    _ block: MailHeaderBlock, type: String, content: MailParameters, body: Range<Int>, depth: Int
  ) throws(MailLimitReached) {
    let decoded = decoded(body, transferEncoding(block))
    let name = filename(block, content)
    let (outerBytes, outerElisions) = (bytes, elisions)
    defer { (bytes, elisions) = (outerBytes, outerElisions) }
    var failure: MailLimitReached?
    decoded.withUnsafeBufferPointer { buffer in
      (bytes, elisions) = (buffer, [])
      do throws(MailLimitReached) {
        let inner = try headerBlock(in: 0..<buffer.count)
        var part = forwardedPart(inner, inner, type: type, content: content, size: buffer.count)
        part.filename = name
        try list(part)
        try readEntity(inner, in: 0..<buffer.count, depth: depth + 1, defaultType: "text/plain")
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func list(_ part: MailPart) throws(MailLimitReached) {
    guard parts.count < limits.mimeParts else {
      throw MailLimitReached(text: "more than \(limits.mimeParts) parts")
    }
    parts.append(part)
  }
}

// MARK: - Leaves

extension MIMEParser {
  private enum TransferEncoding { case identity, base64, quotedPrintable, uuencode }

  private func transferEncoding(_ block: MailHeaderBlock) -> TransferEncoding {
    guard let value = block.first(.transferEncoding) else { return .identity }
    var end = value.lowerBound
    while end < value.upperBound, !bytes[end].isMailSpace, bytes[end] != 0x3B, bytes[end] != 0x28 { end += 1 }
    let word = value.lowerBound..<end
    if bytes.equals("base64", in: word) { return .base64 }
    if bytes.equals("quoted-printable", in: word) { return .quotedPrintable }
    let isUU =
      bytes.equals("x-uuencode", in: word) || bytes.equals("uuencode", in: word) || bytes.equals("x-uue", in: word)
      || bytes.equals("uue", in: word)
    return isUU ? .uuencode : .identity
  }

  /// The bytes that base64 or quoted-printable stand for; what is neither is told.
  private mutating func decoded(_ body: Range<Int>, _ encoding: TransferEncoding) -> [UInt8] {
    var foreign = 0
    guard encoding == .base64 else {
      let decoded = QuotedPrintable.decoded(bytes, body, foreign: &foreign)
      if foreign > 0 {
        note(
          MailProblem(
            .mailMalformed,
            "expected two hexadecimal digits behind each equals sign of quoted-printable, found \(foreign) without; kept as "
              + "they stand", hint: "look at the message: letters may be damaged"))
      }
      return decoded
    }
    let decoded = Base64.decoded(bytes, body, foreign: &foreign)
    if foreign > 0 {
      note(
        MailProblem(
          .mailMalformed,
          "expected base64, found \(foreign) bytes that are none; passed over, and what they stood for is lost",
          hint: "look at the message, and ask for it again if a fact is missing"))
    }
    return decoded
  }

  private mutating func filename(_ block: MailHeaderBlock, _ content: MailParameters) -> String? {
    let disposition = parameters(block.first(.disposition))
    return disposition["filename"] ?? content["name"]
  }

  private mutating func readLeaf(
    _ block: MailHeaderBlock, type: String, content: MailParameters, body: Range<Int>
  ) throws(MailLimitReached) {
    var part = MailPart(
      type: type, charset: content["charset"]?.lowercased(), filename: filename(block, content), size: 0)
    let encoding = transferEncoding(block)
    // The line end before a run may be the boundary's, and is then behind the body.
    let elided = elisions.filter { $0.position > body.lowerBound && $0.position <= body.upperBound + 2 }
      .reduce(0) { $0 + $1.characters }
    let isText = type.hasPrefix("text/")
    let isKept =
      AttachmentKind.isReadable(type: type, filename: part.filename)
      || (keepsAttachments && (part.filename != nil || !isText))
    if elided > 0 {
      part.size = Base64.decodedCount(bytes, body, elided: elided)
      note(.withoutContent(bytes: part.size))
    } else {
      switch encoding {
      case .base64 where !isText && !isKept: part.size = Base64.decodedCount(bytes, body)
      case .base64, .quotedPrintable: fill(&part, decoded(body, encoding), isText: isText, isKept: isKept)
      case .uuencode:
        fill(&part, UUEncoding.decoded(bytes, body) ?? Array(bytes[body]), isText: isText, isKept: isKept)
      case .identity: fill(&part, bytes.slice(body), isText: isText, isKept: isKept)
      }
    }
    try list(part)
  }

  private mutating func fill(_ part: inout MailPart, _ decoded: [UInt8], isText: Bool, isKept: Bool) {
    decoded.withUnsafeBytes { fill(&part, $0, isText: isText, isKept: isKept) }
  }

  private mutating func fill(
    _ part: inout MailPart, _ decoded: UnsafeRawBufferPointer, isText: Bool, isKept: Bool
  ) {
    part.size = decoded.count
    if isText {
      let declaredInside = part.type == "text/html" ? MailCharset.declaredInHTML(decoded) : nil
      let declared = part.charset ?? declaredInside ?? defaultCharset
      var found: [MailProblem] = []
      part.text = MailCharset.text(decoded, charset: declared) { found.append($0) }
      found.forEach { note($0) }
    }
    guard isKept else { return }
    guard decoded.count <= MailMemory.attachmentBytes,
      keptBytes + decoded.count <= MailMemory.attachmentBytesInMessage
    else { return note(.withoutContent(bytes: decoded.count)) }
    keptBytes += decoded.count
    part.bytes = Array(decoded)
  }
}
