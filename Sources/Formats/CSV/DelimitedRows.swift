package import Diagnostics
package import Records

/// The rows of delimited text, one after the other, as ranges of bytes of one buffer.
///
/// What `muster read` prints is made of these; whoever needs a few columns of many rows takes them from here and
/// makes no text of the others. Damage costs the record that it is in: reading goes on at the next line that has
/// as many cells as the header.
package struct DelimitedRows: ~Copyable {
  package enum Event {
    /// A row is there.
    case row
    /// A record that cannot be read; the row is none.
    indirect case rejected(RecordLocation, DispositionReason, Diagnostic)
    case end
  }

  package let dialect: Dialect
  /// Where the row begins, and how long it is.
  package private(set) var location = RecordLocation(line: 1, offset: 0, length: 0)
  /// Rows that were given out.
  package private(set) var rowCount = 0
  package private(set) var rejectedCount = 0
  /// Whether the file ends inside a record.
  package private(set) var isCutOff = false
  /// What costs no record, as far as known.
  package private(set) var notes: [Diagnostic] = []

  private let stream: TextStream
  private let limits: ReadLimits
  private let looksForZeros: Bool
  private var scanner: DelimitedScanner
  private var widths: RowWidths
  // The stream's window, known here: asking a class for it at each cell would cost more than reading the cell.
  private var window: UnsafeRawBufferPointer
  private var windowCount: Int
  private var windowOffset: Int
  private var isTextComplete: Bool
  private let table: SingleByteTable?
  /// Offset of the text in the file, where it is not converted; nil where it is.
  private let plainOffset: Int?
  /// Start of the next record in the window.
  private var position = 0
  private var line = 1
  /// Where the text ends in the stream, once that is known.
  private var streamEnd: Int?
  /// Whether the row at hand holds a carriage return that would have ended it.
  private var hasJoinedReturn = false
  private var tally = NoteTally()
  /// The width of the last row of several cells, whatever the sample of the file looked like; 0 before there is one.
  private var seenWidth = 0

  /// - Parameters:
  ///   - stream: Not yet read from.
  ///   - sample: What was found out about the start of the stream.
  package init(_ stream: TextStream, sample: DialectSample, limits: ReadLimits) {
    self.stream = stream
    self.limits = limits
    dialect = sample.dialect
    widths = sample.widths
    scanner = DelimitedScanner(DelimitedSyntax(sample.dialect, encoding: stream.finding.encoding), limits: limits)
    looksForZeros = stream.finding.zeroCount > 0 || !stream.finding.encoding.isASCIITransparent
    window = stream.paddedWindow
    windowCount = stream.count
    windowOffset = stream.windowOffset
    isTextComplete = stream.isComplete
    table = stream.table
    plainOffset = stream.finding.encoding.isASCIITransparent ? stream.finding.markLength : nil
    position = sample.bodyStart
    line = sample.bodyLine
  }

  private mutating func refill(discarding dropped: Int) throws {
    try stream.refill(discarding: dropped)
    window = stream.paddedWindow
    windowCount = stream.count
    windowOffset = stream.windowOffset
    isTextComplete = stream.isComplete
    position = 0
  }

  /// The offset in the original file of the line at `place` of the window.
  private func originalOffset(ofLine line: Int, at place: Int) -> Int {
    plainOffset.map { $0 + windowOffset + place }
      ?? stream.originalOffset(ofLine: line, at: windowOffset + place)
  }

  private func text(of bytes: UnsafeRawBufferPointer) -> String {
    table?.text(of: bytes) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// How many cells the row has; 0 for an empty line.
  package var cellCount: Int { scanner.cellCount }

  /// The bytes of a cell in the window, quotes taken off and escapes still in; valid until the next row.
  package func bytes(ofCell index: Int) -> UnsafeRawBufferPointer {
    let cell = scanner.cells[index]
    return UnsafeRawBufferPointer(rebasing: window[Int(cell.start)..<Int(cell.end)])
  }

  /// The text of a cell.
  package func text(ofCell index: Int) -> String {
    let raw = bytes(ofCell: index)
    switch scanner.cells[index].form {
    case .plain, .quoted: return text(of: raw)
    case .escapedPlain:
      return scanner.syntax.withoutEscapes(raw, isQuoted: false).withUnsafeBytes { text(of: $0) }
    case .escaped: return scanner.syntax.withoutEscapes(raw).withUnsafeBytes { text(of: $0) }
    case .mixed: return scanner.syntax.withoutQuotes(raw).withUnsafeBytes { text(of: $0) }
    }
  }

  /// Goes to the next row.
  ///
  /// - Throws: `MusterError` when reading fails or a row has more columns than the limit allows.
  package mutating func next() throws -> Event {
    switch try scan() {
    case nil:
      finishNotes()
      return .end
    case .record(let end):
      if let damage = hiddenDamage(end: end) { return try reject(damage) }
      if scanner.longestCell > limits.fieldBytes { return rejectField(end: end) }
      accept(end: end)
      return .row
    case .damaged(.columnLimit, _): throw columnLimit()
    case .damaged(let damage, let place): return try reject(damage, at: place)
    case .needsMore: preconditionFailure("scanning goes on until the record is whole")
    }
  }

  // MARK: - One record

  /// Scans the record at `position`, reading on as needed; nil at the end of the text.
  private mutating func scan() throws -> DelimitedScanner.Outcome? {
    while true {
      if let end = textEnd, position >= end { return nil }
      if position < windowCount {
        let outcome = joinReturns(
          scanner.scan(
            window, from: position, count: textEnd ?? windowCount, isComplete: isTextComplete))
        if outcome != .needsMore, isTextComplete || !mayBeEndMark(outcome) { return outcome }
      }
      try refill(discarding: position)
    }
  }

  /// Where the text ends in the window, a final Ctrl-Z left out; nil where it is not here yet.
  private var textEnd: Int? {
    mutating get {
      guard isTextComplete else { return nil }
      if let streamEnd { return max(0, streamEnd - windowOffset) }
      let end = EndMark.end(ofText: UnsafeRawBufferPointer(rebasing: window[..<windowCount]))
      streamEnd = windowOffset + end
      return end
    }
  }

  /// Whether a record could be the Ctrl-Z at the end of the text: that is known once all of it is here.
  private func mayBeEndMark(_ outcome: DelimitedScanner.Outcome) -> Bool {
    guard case .record(let end) = outcome, window[position] == 0x1A else { return false }
    return end - position <= 4
  }

  /// A carriage return inside a row of a file with other line ends is data where the row is whole with it only.
  private mutating func joinReturns(_ outcome: DelimitedScanner.Outcome) -> DelimitedScanner.Outcome {
    hasJoinedReturn = false
    guard case .record = outcome, scanner.endedByReturn, !widths.fits(scanner.cellCount), widths.endsByFeed else {
      return outcome
    }
    let isComplete = isTextComplete
    let count = textEnd ?? windowCount
    scanner.returnEndsRecord = false
    let joined = scanner.scan(window, from: position, count: count, isComplete: isComplete)
    scanner.returnEndsRecord = true
    if joined == .needsMore { return joined }
    if case .record = joined, widths.fits(scanner.cellCount) {
      hasJoinedReturn = true
      return joined
    }
    return scanner.scan(window, from: position, count: count, isComplete: isComplete)
  }

  private mutating func accept(end: Int) {
    let lineEnds = scanner.lineEnds
    location = place(until: end, nextLine: line + lineEnds)
    rowCount += 1
    if scanner.cellCount > 1 { seenWidth = scanner.cellCount }
    if scanner.hasBlanksAfterQuote {
      tally.note(
        .csvTextAfterQuote, "expected a delimiter after the closing quote, found blanks; kept as part of the cell",
        line: line)
    }
    if hasJoinedReturn {
      tally.note(
        .csvLineEnd, "expected LF or CR LF at the end of a row, found a carriage return inside one; kept as data",
        line: line)
    }
    if looksForZeros, window[position..<end].contains(0) {
      tally.note(.csvNulByte, "expected text, found a NUL byte; kept", line: line)
    }
    if !scanner.isTerminated, widths.isShort(scanner.cellCount), rowCount > 2 { isCutOff = true }
    position = end
    line += lineEnds
  }

  /// The place of the record at `position` that reaches to `end`; asks for its first line and the one behind it.
  private func place(until end: Int, nextLine: Int) -> RecordLocation {
    let start = originalOffset(ofLine: line, at: position)
    let isLast = !scanner.isTerminated
    let next = isLast ? stream.originalEnd : originalOffset(ofLine: nextLine, at: end)
    return RecordLocation(line: line, offset: start, length: next - start)
  }

  private func columnLimit() -> MusterError {
    MusterError(
      .unreadable,
      Diagnostic(
        .error, .csvColumnLimit, "expected at most \(limits.columns) columns, found a row with more",
        at: SourceLocation(file: stream.file.name, line: line),
        hint: "check that the file is a table, and name its delimiter with --delimiter"))
  }

  // MARK: - Damage

  /// Whether a row of several lines hides a quote left open: its own width is wrong, and each line inside it is a
  /// row of the right one.
  private mutating func hiddenDamage(end: Int) -> DelimitedScanner.Damage? {
    let count = scanner.cellCount
    let lines = scanner.lineEnds - (scanner.isTerminated ? 1 : 0)
    guard lines >= 2, widths.usual > 1, !widths.fits(count) else { return nil }
    let bytes = window
    var start = LineEnd.after(bytes, from: position, count: end) ?? end
    var isHidden = true
    var inner = 0
    while isHidden, let next = LineEnd.after(bytes, from: start, count: end), next < end {
      if case .record = scanner.scan(bytes, from: start, count: next, isComplete: true) {
        isHidden = widths.fits(scanner.cellCount)
      } else {
        isHidden = false
      }
      inner += 1
      start = next
    }
    if isHidden, inner > 0 { return .openQuote }
    // The ranges of the row itself are needed again.
    _ = scanner.scan(bytes, from: position, count: textEnd ?? windowCount, isComplete: isTextComplete)
    return nil
  }

  /// A record with one cell too long: it is whole, so reading goes on behind it.
  private mutating func rejectField(end: Int) -> Event {
    let nextLine = line + scanner.lineEnds
    let place = place(until: end, nextLine: nextLine)
    let diagnostic = Diagnostic(
      .error, .csvFieldLimit,
      "expected cells of at most \(limits.fieldBytes) bytes, found one of \(scanner.longestCell); record left out",
      at: SourceLocation(file: stream.file.name, line: line))
    position = end
    line = nextLine
    rejectedCount += 1
    return .rejected(place, .limit, diagnostic)
  }

  /// Gives up the record at `position` and goes to the next line that fits.
  ///
  /// - Parameter place: Where the damage shows.
  private mutating func reject(_ damage: DelimitedScanner.Damage, at place: Int = 0) throws -> Event {
    let firstLine = line
    let start = originalOffset(ofLine: line, at: position)
    let isOneLine = try damage == .textAfterQuote && skipTolerantly()
    let isOneCell = try !isOneLine && damage == .recordLimit && skipLongCell(until: place)
    if !isOneLine, !isOneCell { try skipToFittingLine() }
    let isAtEnd = try isAtEnd()
    if isAtEnd, damage == .openQuote { isCutOff = true }
    let next =
      isAtEnd ? stream.originalEnd : originalOffset(ofLine: line, at: position)
    rejectedCount += 1
    return .rejected(
      RecordLocation(line: firstLine, offset: start, length: next - start),
      damage == .recordLimit ? .limit : .syntax, diagnostic(damage, line: firstLine, isLast: isAtEnd))
  }

  private func diagnostic(_ damage: DelimitedScanner.Damage, line: Int, isLast: Bool) -> Diagnostic {
    let location = SourceLocation(file: stream.file.name, line: line)
    let resumed = isLast ? "" : "; reading goes on at line \(self.line)"
    switch damage {
    case .textAfterQuote:
      return Diagnostic(
        .error, .csvTextAfterQuote,
        "expected a delimiter or line end after the closing quote, found text; record left out\(resumed)",
        at: location, hint: "double the quotes inside the cell")
    case .recordLimit:
      return Diagnostic(
        .error, .csvRecordLimit,
        "expected a record of at most \(limits.recordBytes) bytes and \(limits.recordLines) lines, found a longer "
          + "one; record left out\(resumed)", at: location, hint: "look for a quote that is left open")
    case .openQuote, .columnLimit:
      return Diagnostic(
        .error, .csvOpenQuote, "expected a closing quote, found none; record left out\(resumed)", at: location,
        hint: "close the quote, or double it if it is part of the text")
    }
  }

  /// Skips a record whose damage is one cell on its first line, if the line has the right width all the same.
  private mutating func skipTolerantly() throws -> Bool {
    while !isTextComplete, windowCount - position <= limits.recordBytes,
      LineEnd.after(window, from: position, count: windowCount, isComplete: false) == nil
    {
      try refill(discarding: position)
    }
    let bytes = window
    let count = textEnd ?? windowCount
    guard let end = LineEnd.after(bytes, from: position, count: count) ?? (isTextComplete ? count : nil) else {
      return false
    }
    guard let width = scanner.syntax.tolerantWidth(bytes, from: position, to: end), widths.fits(width) else {
      return false
    }
    position = end
    line += 1
    return true
  }

  /// Skips a record that is longer than any should be, up to where its quotes close, if its lines are none of the rows
  /// that a quote left open would have swallowed.
  private mutating func skipLongCell(until place: Int) throws -> Bool {
    guard seenWidth > 1, scanner.syntax.quote.count == 1, scanner.syntax.escape.isEmpty,
      scanner.syntax.delimiter.count == 1, !holdsRows(until: place)
    else { return false }
    // A line that is too long by itself shows no rows that its quote swallows; those behind it do.
    let isLongLine = LineEnd.after(window, from: position, count: min(place, windowCount)) == nil
    var isQuoted = false
    repeat {
      while !isTextComplete, windowCount - position <= limits.recordBytes,
        LineEnd.after(window, from: position, count: windowCount, isComplete: false) == nil
      {
        try refill(discarding: position)
      }
      // Of a line longer than a record may be, as much as one may be, so that the buffer's size changes nothing.
      let end = LineEnd.after(window, from: position, count: windowCount) ?? windowCount
      isQuoted = leavesOpen(from: position, to: min(end, position + limits.recordBytes), isQuoted: isQuoted)
      try skipLine()
      if isQuoted, isLongLine, try beginsRow() { return true }
    } while try isQuoted && !isAtEnd()
    if isQuoted { isCutOff = true }
    return true
  }

  /// Whether the line at `position` is by itself a row of as many cells as the rows before.
  private mutating func beginsRow() throws -> Bool {
    guard try !isAtEnd(), case .record = try scan() else { return false }
    return scanner.cellCount == seenWidth
  }

  /// Whether most lines inside the record at `position`, up to where it is too long, are rows of the table.
  private mutating func holdsRows(until place: Int) -> Bool {
    let bytes = window
    let count = min(place, windowCount)
    var start = LineEnd.after(bytes, from: position, count: count) ?? count
    var lines = 0
    var rows = 0
    while lines < Self.linesLookedAt, let next = LineEnd.after(bytes, from: start, count: count), next <= count {
      if case .record = scanner.scan(bytes, from: start, count: next, isComplete: true),
        scanner.cellCount == seenWidth
      {
        rows += 1
      }
      lines += 1
      start = next
    }
    return rows * 2 > lines
  }

  private static let linesLookedAt = 1000

  /// Whether a quote is open behind the bytes, which begin inside one or not.
  private func leavesOpen(from start: Int, to end: Int, isQuoted: Bool) -> Bool {
    let quote = scanner.syntax.quote[0]
    let delimiter = scanner.syntax.delimiter[0]
    var isOpen = isQuoted
    var place = start
    while place < end {
      defer { place += 1 }
      guard window[place] == quote else { continue }
      if !isOpen {
        isOpen = place == start || window[place - 1] == delimiter
      } else if place + 1 < end, window[place + 1] == quote {
        place += 1
      } else {
        isOpen = false
      }
    }
    return isOpen
  }

  /// Skips lines until one begins a record of the right width, or is damaged like this one within itself: that is
  /// another record's damage.
  private mutating func skipToFittingLine() throws {
    try skipLine()
    while try !isAtEnd() {
      let found = try scan()
      if case .record = found, widths.fits(scanner.cellCount) { return }
      if case .damaged(.textAfterQuote, let place) = found, let first = scanner.syntax.quote.first,
        window[position] == first, LineEnd.after(window, from: position, count: min(place, windowCount)) == nil
      {
        return
      }
      try skipLine()
    }
  }

  /// Goes behind the next line end, however far that is.
  private mutating func skipLine() throws {
    while true {
      let isComplete = isTextComplete
      if let end = LineEnd.after(window, from: position, count: windowCount, isComplete: isComplete) {
        position = end
        line += 1
        // Lines that were skipped need not be remembered.
        _ = originalOffset(ofLine: line, at: position)
        return
      }
      // A carriage return at the very end of the window waits for the byte behind it.
      let keepsReturn = windowCount > position && window[windowCount - 1] == 0x0D
      if isTextComplete {
        position = windowCount
        return
      }
      try refill(discarding: keepsReturn ? windowCount - 1 : windowCount)
    }
  }

  private mutating func isAtEnd() throws -> Bool {
    if position >= windowCount, !isTextComplete {
      try refill(discarding: position)
    }
    return textEnd.map { position >= $0 } ?? false
  }

  private mutating func finishNotes() {
    notes = tally.diagnostics(file: stream.file.name) + stream.undecodableDiagnostics
  }
}
