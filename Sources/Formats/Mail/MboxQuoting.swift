/// Takes back the quoting by which mailboxes keep `From ` lines of a body from reading as separators.
///
/// mboxrd puts one `>` before every `>*From `, mboxo before `From ` alone; the file does not say which. A line loses
/// one `>`, unless the lines around it show that it stands in quoted text of its own depth: then the `>` was written
/// by the sender. One line that only mboxrd writes (`>>From ` beside text of lesser depth) proves it for its message.
enum MboxQuoting {
  /// Whether the line is `>*From ` with at least one `>`.
  static func isQuoted(_ bytes: MailBytes, at start: Int, before end: Int) -> Bool {
    var index = start
    while index < end, bytes[index] == 0x3E { index += 1 }
    return index > start && bytes.begins(with: "From ", at: index, before: end)
  }

  /// The message without that quoting; headers stay as they are.
  static func unquoted(
    _ bytes: MailBytes, _ range: Range<Int>, elisions: [MailElision]
  ) -> (bytes: [UInt8], elisions: [MailElision]) {
    let lines = quotedLines(bytes, MailHeaderBlock(bytes, in: range).bodyStart..<range.upperBound)
    let isReversible = lines.contains { $0.depth > 1 && $0.surrounding < $0.depth }
    let dropped = lines.filter { isReversible || $0.surrounding < $0.depth }.map(\.start)
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var start = range.lowerBound
    for place in dropped {
      output += bytes[start..<place]
      start = place + 1
    }
    output += bytes[start..<range.upperBound]
    let moved = elisions.map { elision in
      var moved = elision
      moved.position -= range.lowerBound + dropped.count { $0 < elision.position }
      return moved
    }
    return (output, moved)
  }

  private struct QuotedLine {
    var start: Int
    /// How many `>` it begins with.
    var depth: Int
    /// The greater depth of the lines before and behind that are not such lines themselves.
    var surrounding: Int
  }

  private static func quotedLines(_ bytes: MailBytes, _ body: Range<Int>) -> [QuotedLine] {
    var found: [QuotedLine] = []
    var open: [Int] = []
    var depthBefore = 0
    var start = body.lowerBound
    while start < body.upperBound {
      let end = bytes.lineEnd(from: start, in: body)
      if isQuoted(bytes, at: start, before: end) {
        open.append(found.count)
        let depth = (start..<end).prefix { bytes[$0] == 0x3E }.count
        found.append(QuotedLine(start: start, depth: depth, surrounding: depthBefore))
      } else {
        depthBefore = quoteDepth(bytes, start..<end)
        for index in open { found[index].surrounding = max(found[index].surrounding, depthBefore) }
        open = []
      }
      start = end
    }
    return found
  }

  /// `> > text` is two deep.
  private static func quoteDepth(_ bytes: MailBytes, _ line: Range<Int>) -> Int {
    var depth = 0
    for index in line {
      if bytes[index] == 0x3E { depth += 1 } else if bytes[index] != 0x20 { break }
    }
    return depth
  }
}
