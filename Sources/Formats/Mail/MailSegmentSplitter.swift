/// Walks the lines of one body and says of each who speaks.
struct MailSegmentSplitter {
  private let lines: [Substring]
  private let base: MailSegment.Header?
  /// Whether the next message written out below is the forwarded one.
  private var expectsForward: Bool
  private var segments: [MailSegment] = []
  private var current: Open

  /// The segment that lines are being added to.
  private struct Open {
    var kind: MailSegment.Kind
    var header: MailSegment.Header?
    var line: Int
    var isSignature = false
    /// Whether it reaches to the end, or to the next announcement.
    var isLasting = true
    var lines: [Substring] = []
  }

  init(lines: [Substring], isForward: Bool, base: MailSegment.Header?) {
    self.lines = lines
    self.base = base
    expectsForward = isForward
    current = Open(kind: base == nil ? .new : .forwarded, header: base, line: 0)
  }

  mutating func split() -> [MailSegment] {
    var index = 0
    while index < lines.count {
      index = takeAnnounced(at: index) ?? takeAttribution(at: index) ?? takeQuoteMarks(at: index) ?? takeLine(index)
    }
    close(at: lines.count, kind: current.kind, header: nil)
    return segments
  }

  /// Ends the open segment and opens another one.
  private mutating func close(
    at line: Int, kind: MailSegment.Kind, header: MailSegment.Header?, isLasting: Bool = true,
    isSignature: Bool = false
  ) {
    let text = current.lines.joined(separator: "\n")
    if !MailText.isBlank(text) || (current.kind != .new && current.header != nil && current.header != base) {
      segments.append(
        MailSegment(
          kind: current.kind, text: text, line: current.line, isSignature: current.isSignature,
          header: current.header))
    }
    current = Open(kind: kind, header: header, line: line, isSignature: isSignature, isLasting: isLasting)
  }

  private mutating func takeLine(_ index: Int) -> Int {
    // `-- ` alone; some senders lose the blank.
    if lines[index] == "-- " || lines[index] == "--", !current.isSignature, current.kind == .new || base != nil {
      close(at: index, kind: current.kind, header: current.header, isSignature: true)
    }
    current.lines.append(lines[index])
    return index + 1
  }

  /// Lines that begin with `>`; empty lines between them are theirs.
  private mutating func takeQuoteMarks(at index: Int) -> Int? {
    guard lines[index].hasPrefix(">") || lines[index].hasPrefix(" >"), current.kind != .quoted else { return nil }
    let resumed = (current.kind, current.header)
    close(at: index, kind: .quoted, header: nil)
    let end = appendQuoted(from: index)
    close(at: end, kind: resumed.0, header: resumed.1)
    return end
  }

  private mutating func appendQuoted(from start: Int) -> Int {
    var index = start
    var end = start
    while index < lines.count {
      if lines[index].hasPrefix(">") || lines[index].hasPrefix(" >") {
        current.lines += lines[end...index]
        end = index + 1
      } else if !MailText.isBlank(String(lines[index])) {
        break
      }
      index += 1
    }
    return end
  }

  /// `On …, X wrote:` and what it announces: marked lines, or all the rest.
  private mutating func takeAttribution(at index: Int) -> Int? {
    guard let (count, header) = MailQuoteMarks.attribution(lines[index...]) else { return nil }
    let resumed = (current.kind, current.header)
    let behind = firstText(from: index + count)
    let isMarked = behind.map { lines[$0].hasPrefix(">") || lines[$0].hasPrefix(" >") } ?? false
    // Without a date, only quote marks make a sentence that ends in "wrote:" an attribution.
    guard isMarked || header.date != nil, current.kind != .quoted else { return nil }
    close(at: index, kind: .quoted, header: header)
    guard isMarked, let behind else { return index + count }
    let end = appendQuoted(from: behind)
    close(at: end, kind: resumed.0, header: resumed.1)
    return end
  }

  /// A message written out below: announced by a line, by its header lines, or both.
  private mutating func takeAnnounced(at index: Int) -> Int? {
    let announcement = MailQuoteMarks.announcement(lines[index])
    var start = index
    if announcement != nil || MailQuoteMarks.isRule(lines[index]) {
      guard let next = firstText(from: index + 1) else { return nil }
      start = next
    }
    if announcement == .forwarded, lines[start].hasPrefix(">") {
      return takeMarkedForward(at: index, from: start)
    }
    let head = MailHeaderLines(lines[start...], isMarked: announcement != nil)
    guard announcement != nil || head != nil else { return nil }
    let isForwarded = announcement == .forwarded || (expectsForward && current.kind != .quoted)
    let header = head.map { MailSegment.Header(from: $0.from, date: $0.date, subject: $0.subject) }
    close(at: index, kind: isForwarded ? .forwarded : .quoted, header: header)
    expectsForward = false
    return head.map { start + $0.lineCount } ?? index + 1
  }

  /// A forwarded message whose lines are marked like a quotation (Apple Mail).
  private mutating func takeMarkedForward(at index: Int, from start: Int) -> Int {
    var end = start
    while end < lines.count, lines[end].hasPrefix(">") { end += 1 }
    let inner = lines[start..<end].map { line in
      let rest = line.dropFirst()
      return rest.hasPrefix(" ") ? rest.dropFirst() : rest
    }
    let head = MailHeaderLines(inner[...], isMarked: true)
    let header = head.map { MailSegment.Header(from: $0.from, date: $0.date, subject: $0.subject) }
    let resumed = (current.kind, current.header)
    close(at: index, kind: resumed.0, header: resumed.1)
    let skipped = head?.lineCount ?? 0
    var splitter = MailSegmentSplitter(
      lines: Array(inner[skipped...]), isForward: false, base: header ?? MailSegment.Header())
    for var segment in splitter.split() {
      segment.line += start + skipped
      segments.append(segment)
    }
    expectsForward = false
    current.line = end
    return end
  }

  private func firstText(from index: Int) -> Int? {
    (index..<max(index, lines.count)).first { !MailText.isBlank(String(lines[$0])) }
  }
}
