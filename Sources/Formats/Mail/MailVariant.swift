/// The kinds of mail files.
package enum MailVariant: String, Sendable {
  case mbox, eml
  case outlookText = "outlook-text"

  /// What the beginning of a file shows it to be; nil where it does not look like mail.
  ///
  /// - Parameter head: The first bytes of the file, in whatever encoding; 64 KiB are plenty.
  package static func found(in head: [UInt8]) -> MailVariant? {
    MailFileStart(head).variant(isMailForSure: false)
  }
}

/// How a mail file begins: its byte-order mark, empty lines, and what the first lines look like.
struct MailFileStart {
  /// The mark's encoding; nil without a mark.
  private(set) var markEncoding: TextEncoding?
  /// Unicode form in which the file is, where that is not a form whose bytes hold ASCII.
  private(set) var wideEncoding: TextEncoding?
  private(set) var markLength: Int
  /// The head as bytes that hold ASCII, without mark and empty lines.
  private(set) var bytes: [UInt8]
  /// Empty lines before the first one with text.
  private(set) var emptyLines = 0
  /// Their length in the original bytes.
  private(set) var emptyLength = 0
  /// Whether lines end in a carriage return alone, as old Mac programs wrote them.
  private(set) var hasBareReturns = false

  init(_ head: [UInt8]) {
    let mark = head.withUnsafeBytes { ByteOrderMark.find(in: $0) }
    let evidence = mark == nil ? head.withUnsafeBytes { UnicodeEvidence.find(in: $0) } : mark?.encoding
    markEncoding = mark?.encoding
    markLength = mark?.length ?? 0
    bytes = Array(head[markLength...])
    if let wide = evidence, wide.unitLength > 1 {
      wideEncoding = wide
      var output: [UInt8] = []
      _ = bytes.withUnsafeBytes {
        UnicodeConversion.convert($0, form: wide.form, isLast: false, into: &output) { _, _ in }
      }
      bytes = output
    } else if bytes.contains(0x0D), !bytes.contains(0x0A) {
      hasBareReturns = true
      bytes = bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }
    skipEmptyLines()
  }

  private mutating func skipEmptyLines() {
    var start = 0
    var index = 0
    while index < bytes.count, bytes[index].isMailSpace {
      if bytes[index] == 0x0A {
        emptyLines += 1
        start = index + 1
      }
      index += 1
    }
    emptyLength = start * (wideEncoding?.unitLength ?? 1)
    bytes.removeFirst(start)
  }

  /// - Parameter isMailForSure: Whether somebody said that the file is mail; then only its kind is asked for.
  func variant(isMailForSure: Bool) -> MailVariant? {
    bytes.withUnsafeBufferPointer { buffer in
      let range = 0..<buffer.count
      let firstEnd = buffer.lineEnd(from: 0, in: range)
      if buffer.beginsEnvelope(at: 0, before: buffer.count) {
        let next = firstEnd..<buffer.lineEnd(from: firstEnd, in: range)
        let isFollowed = MailHeaderBlock.colon(buffer, in: next) != nil
        if isMailForSure || isFollowed || MboxSeparators.isEnvelope(buffer, 0..<firstEnd) { return .mbox }
      }
      if looksLikeOutlook(buffer) { return .outlookText }
      return isMailForSure || looksLikeMessage(buffer) ? .eml : nil
    }
  }

  /// Header fields up to an empty line or the end of the head, and a name that only mail has.
  private func looksLikeMessage(_ buffer: MailBytes) -> Bool {
    let block = MailHeaderBlock(buffer, in: 0..<buffer.count)
    let isWhole =
      block.bodyStart >= buffer.count
      || (block.bodyStart > 0 && buffer[block.bodyStart - 1] == 0x0A
        && MailFileStart.endsWithEmptyLine(buffer, block.bodyStart))
    guard isWhole, block.fieldCount > 0 else { return false }
    let telling: Set<MailHeaderBlock.Field> = [
      .from, .to, .date, .subject, .messageID, .contentType, .transferEncoding, .inReplyTo,
    ]
    return Set(block.fields.map(\.field)).intersection(telling).count >= (block.fieldCount > 1 ? 1 : 2)
  }

  private static func endsWithEmptyLine(_ buffer: MailBytes, _ bodyStart: Int) -> Bool {
    var index = bodyStart - 2
    if index >= 0, buffer[index] == 0x0D { index -= 1 }
    return index >= 0 && buffer[index] == 0x0A
  }

  /// A header block in one of the languages that is no header of RFC 5322: `Sent:`, `Von:`, `Objet :`.
  private func looksLikeOutlook(_ buffer: MailBytes) -> Bool {
    let head = buffer.slice(0..<min(buffer.count, 8192))
    let text = TextDecoder.decode(head, charset: nil).text
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard let block = MailHeaderLines(lines) else { return false }
    // `From:` with `Date:` is what any message has.
    let isPlainMessage =
      block.labels.language == "en"
      && !lines.prefix(block.lineCount).contains {
        MailLabels.split($0)?.label == "sent"
      }
    return !isPlainMessage
  }
}
