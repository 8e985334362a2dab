/// How a mailbox file separates its messages.
enum MboxSeparators {
  /// `From ` begins a message after an empty line; in files whose writer leaves none, after any line.
  enum Rule { case afterEmptyLine, afterAnyLine }

  private static let sampledBytes = 256 << 20
  private static let decidingCount = 8

  /// Finds the rule from the envelope lines that have a date or sender alone in them, and a header field behind.
  static func rule(of stream: MailStream) throws -> Rule {
    var census = Census()
    var scan = 0
    var taken = 0
    while !census.isDecided, taken < sampledBytes {
      let bytes = stream.bytes
      guard let feed = bytes.place(of: 0x0A, in: scan..<bytes.count) else {
        taken += scan
        stream.discard(scan)
        scan = 0
        // A line without an end is no envelope line; it need not be kept.
        if stream.bytes.count > 1 << 20 {
          census.takePartialLine()
          stream.discard(stream.bytes.count)
        }
        if try !stream.fill() { break }
        continue
      }
      census.take(bytes, line: scan..<feed + 1)
      scan = feed + 1
    }
    return census.rule
  }

  private struct Census {
    var afterEmpty = 0
    var afterText = 0
    private var isFirst = true
    private var wasEmpty = false
    /// Whether the line before was an envelope line, and what stood before that.
    private var candidate: Bool?

    var isDecided: Bool { afterEmpty >= decidingCount && afterEmpty * 9 > afterText }

    /// Bodies that end on an empty line make a few separators look regular.
    var rule: Rule { afterText > 0 && afterText >= afterEmpty * 9 ? .afterAnyLine : .afterEmptyLine }

    mutating func takePartialLine() {
      candidate = nil
      wasEmpty = false
      isFirst = false
    }

    mutating func take(_ bytes: MailBytes, line: Range<Int>) {
      if let isAfterEmpty = candidate, MailHeaderBlock.colon(bytes, in: line) != nil {
        if isAfterEmpty { afterEmpty += 1 } else { afterText += 1 }
      }
      candidate = nil
      if !isFirst, MboxSeparators.isEnvelope(bytes, line) { candidate = wasEmpty }
      wasEmpty = bytes.isEmptyLine(at: line.lowerBound, before: line.upperBound)
      if isFirst, !wasEmpty { isFirst = false }
    }
  }

  /// Whether a line is an envelope line beyond its first word: it has a time of day, a lone sender, or Mozilla's dash.
  static func isEnvelope(_ bytes: MailBytes, _ line: Range<Int>) -> Bool {
    guard bytes.beginsEnvelope(at: line.lowerBound, before: line.upperBound) else { return false }
    let rest = bytes.withoutLineEnd(line.lowerBound + 5..<line.upperBound)
    if bytes.begins(with: "- ", at: rest.lowerBound, before: rest.upperBound) { return true }
    var hasBlank = false
    for index in rest {
      if bytes[index] == 0x20 { hasBlank = true }
      if bytes[index] == 0x3A, index > rest.lowerBound, index + 1 < rest.upperBound, bytes[index - 1].isASCIIDigit,
        bytes[index + 1].isASCIIDigit
      {
        return true
      }
    }
    return !rest.isEmpty && !hasBlank
  }
}
