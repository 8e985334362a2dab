import XMLReading

/// Finds the cells of one record of delimited text in a buffer, as ranges of its bytes.
///
/// RFC 4180 with any delimiter: a quote is special at the start of a cell only, white space is data, LF, CR LF and
/// CR end a record outside quotes. No text is made and nothing is copied; the same ranges are used again for the
/// next record.
struct DelimitedScanner: ~Copyable {
  /// One cell. Offsets count from the start of the buffer.
  struct Cell: Hashable, Sendable {
    /// The content without its quotes; of `mixed` cells everything.
    var start: UInt32
    var end: UInt32
    var form: Form

    enum Form: UInt8, Sendable {
      /// The bytes are the text.
      case plain
      /// Between quotes, and the bytes are the text.
      case quoted
      /// Between quotes, and escapes and doubled quotes have to be taken out.
      case escaped
      /// Without quotes, and escapes have to be taken out.
      case escapedPlain
      /// A quoted cell with blanks behind its closing quote, quotes included.
      case mixed
    }
  }

  enum Outcome: Equatable {
    /// A whole record; the next one begins at `end`.
    case record(end: Int)
    /// The bytes end inside the record, and more are to come.
    case needsMore
    /// The record cannot be read; `at` is where that shows.
    case damaged(Damage, at: Int)
  }

  enum Damage: Equatable { case textAfterQuote, openQuote, recordLimit, columnLimit }

  let syntax: DelimitedSyntax
  let limits: ReadLimits
  /// Whether a carriage return alone ends a record; where not, it is data.
  var returnEndsRecord = true
  /// Cells of the last record.
  private(set) var cellCount = 0
  /// Line ends in the last record, its own included.
  private(set) var lineEnds = 0
  /// Whether a line end, not the end of the text, closed the last record.
  private(set) var isTerminated = false
  /// Whether that line end was a carriage return alone.
  private(set) var endedByReturn = false
  /// Whether blanks stood behind a closing quote of the last record.
  private(set) var hasBlanksAfterQuote = false
  /// Length of the longest cell of the last record.
  private(set) var longestCell = 0

  private let storage: UnsafeMutablePointer<Cell>
  private let hasQuote: Bool
  private let hasEscape: Bool
  // Arrays in the inner loop would cost more than what is searched there.
  private let delimiterByte: UInt8
  private let delimiterLength: Int
  private let quoteByte: UInt8
  private let quoteLength: Int
  private let escapeByte: UInt8
  /// Whether delimiter and quote are one byte each and nothing escapes.
  private let isSimple: Bool

  init(_ syntax: DelimitedSyntax, limits: ReadLimits = ReadLimits()) {
    self.syntax = syntax
    self.limits = limits
    storage = .allocate(capacity: limits.columns + 1)
    hasQuote = !syntax.quote.isEmpty
    hasEscape = !syntax.escape.isEmpty
    delimiterByte = syntax.delimiter[0]
    delimiterLength = syntax.delimiter.count
    quoteByte = syntax.quote.first ?? 0
    quoteLength = syntax.quote.count
    escapeByte = syntax.escape.first ?? 0
    isSimple = syntax.delimiter.count == 1 && syntax.quote.count <= 1 && syntax.escape.isEmpty
  }

  deinit { storage.deallocate() }

  /// The cells of the last record.
  var cells: UnsafeBufferPointer<Cell> { UnsafeBufferPointer(start: storage, count: cellCount) }

  /// Finds the record that begins at `start`.
  ///
  /// - Parameters:
  ///   - bytes: The text and at least `ByteBlock.length` readable bytes behind it.
  ///   - count: How many of them are text.
  ///   - isComplete: Whether the text ends at `count`.
  mutating func scan(_ bytes: UnsafeRawBufferPointer, from start: Int, count: Int, isComplete: Bool) -> Outcome {
    cellCount = 0
    lineEnds = 0
    isTerminated = false
    endedByReturn = false
    hasBlanksAfterQuote = false
    longestCell = 0
    let horizon = min(count, start + limits.recordBytes + 1)
    let isWhole = isComplete && horizon == count
    var position = start
    // An empty line has no cells.
    if position < horizon, let end = lineEnd(bytes, at: position, count: horizon, isComplete: isWhole) {
      guard end >= 0 else { return .needsMore }
      return .record(end: end)
    }
    while true {
      if isSimple, let end = takeSimpleCells(bytes, from: &position, horizon: horizon) {
        return end - start > limits.recordBytes ? .damaged(.recordLimit, at: end) : .record(end: end)
      }
      let step =
        hasQuote && position < horizon && isQuote(bytes, at: position, count: horizon)
        ? quotedCell(bytes, from: position, start: start, horizon: horizon, isWhole: isWhole)
        : plainCell(bytes, from: position, horizon: horizon, isWhole: isWhole)
      switch step {
      case .next(let next): position = next
      case .end(let end):
        return end - start > limits.recordBytes ? .damaged(.recordLimit, at: end) : .record(end: end)
      case .incomplete: return horizon < count ? .damaged(.recordLimit, at: horizon) : .needsMore
      case .damaged(let damage, let place): return .damaged(damage, at: place)
      }
    }
  }

  private enum Step {
    /// The cell ended at a delimiter.
    case next(Int)
    /// The record ended.
    case end(Int)
    case incomplete
    case damaged(Damage, Int)
  }

  @inline(__always)
  private mutating func add(_ start: Int, _ end: Int, _ form: Cell.Form) -> Bool {
    guard cellCount < limits.columns else { return false }
    (storage + cellCount).initialize(
      to: Cell(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), form: form))
    cellCount += 1
    longestCell = max(longestCell, end - start)
    return true
  }

  /// Takes cells as long as they are the usual ones, plain or between quotes on one line with nothing to take out.
  ///
  /// Sixty-four bytes are searched at once, and what was found in them is gone through bit by bit: looking for the
  /// end of each cell by itself costs the processor a wrong guess a cell.
  ///
  /// - Parameter position: The start of a cell; afterwards that of the first one which is left to the careful way.
  /// - Returns: The end of the record, or nil where a cell is left.
  @inline(__always)
  private mutating func takeSimpleCells(
    _ bytes: UnsafeRawBufferPointer, from position: inout Int, horizon: Int
  ) -> Int? {
    let quote = hasQuote ? quoteByte : delimiterByte
    var base = position
    var isQuoted = false
    while base + 4 * ByteBlock.length <= horizon {
      var hits = wantedBits(bytes, at: base, quote: quote)
      while hits != 0 {
        let place = base + hits.trailingZeroBitCount
        hits &= hits &- 1
        let byte = bytes[place]
        if isQuoted {
          if byte == delimiterByte { continue }
          guard byte == quote, place + 1 < horizon else { return nil }
          let end = place + 1
          if bytes[end] == delimiterByte {
            guard add(position + 1, place, .quoted) else { return nil }
            // The delimiter has been taken.
            if end < base + 4 * ByteBlock.length { hits &= hits &- 1 } else { base += 1 }
            isQuoted = false
            position = end + 1
            continue
          }
          guard let next = plainLineEnd(bytes, at: end, horizon: horizon), add(position + 1, place, .quoted) else {
            return nil
          }
          return endLine(next)
        }
        if byte == delimiterByte {
          guard add(position, place, .plain) else { return nil }
          position = place + 1
        } else if byte == quote {
          isQuoted = place == position
        } else {
          guard let next = plainLineEnd(bytes, at: place, horizon: horizon), add(position, place, .plain) else {
            return nil
          }
          return endLine(next)
        }
      }
      base += 4 * ByteBlock.length
    }
    return nil
  }

  /// Where delimiters, quotes and line ends stand in the four blocks from `base`.
  @inline(__always)
  private func wantedBits(_ bytes: UnsafeRawBufferPointer, at base: Int, quote: UInt8) -> UInt64 {
    var bits: UInt64 = 0
    for part in 0..<4 {
      let block = ByteBlock(bytes, at: base + part * ByteBlock.length)
      let places =
        block.places(of: delimiterByte) .| block.places(of: quote) .| block.places(of: 0x0A) .| block.places(of: 0x0D)
      bits |= ByteBlock.bits(of: places) << UInt64(part * ByteBlock.length)
    }
    return bits
  }

  /// Behind the LF or CR LF at `position`; nil where there is none.
  @inline(__always)
  private func plainLineEnd(_ bytes: UnsafeRawBufferPointer, at position: Int, horizon: Int) -> Int? {
    if bytes[position] == 0x0A { return position + 1 }
    guard bytes[position] == 0x0D, position + 1 < horizon, bytes[position + 1] == 0x0A else { return nil }
    return position + 2
  }

  @inline(__always)
  private mutating func endLine(_ end: Int) -> Int {
    lineEnds += 1
    isTerminated = true
    return end
  }

  @inline(__always)
  private mutating func plainCell(
    _ bytes: UnsafeRawBufferPointer, from start: Int, horizon: Int, isWhole: Bool
  ) -> Step {
    var position = start
    var form = Cell.Form.plain
    while true {
      position = findPlainEnd(bytes, from: position, count: horizon)
      guard position < horizon else {
        guard isWhole else { return .incomplete }
        return add(start, position, form) ? .end(position) : .damaged(.columnLimit, start)
      }
      if hasEscape, bytes[position] == escapeByte,
        matches(syntax.escape, bytes, at: position, count: horizon)
      {
        form = .escapedPlain
        guard let next = afterEscape(bytes, at: position, count: horizon, isWhole: isWhole) else { return .incomplete }
        position = next
        continue
      }
      if isDelimiter(bytes, at: position, count: horizon) {
        guard add(start, position, form) else { return .damaged(.columnLimit, start) }
        return .next(position + delimiterLength)
      }
      if let end = lineEnd(bytes, at: position, count: horizon, isComplete: isWhole) {
        guard end >= 0 else { return .incomplete }
        return add(start, position, form) ? .end(end) : .damaged(.columnLimit, start)
      }
      if delimiterLength > 1, horizon - position < delimiterLength, !isWhole { return .incomplete }
      // A carriage return that is data, or the first byte of a longer delimiter.
      if bytes[position] == 0x0D { lineEnds += 1 }
      position += 1
    }
  }

  private mutating func quotedCell(
    _ bytes: UnsafeRawBufferPointer, from opening: Int, start: Int, horizon: Int, isWhole: Bool
  ) -> Step {
    let content = opening + quoteLength
    var position = content
    var form = Cell.Form.quoted
    while true {
      position = findQuotedEnd(bytes, from: position, count: horizon)
      guard position < horizon else { return isWhole ? .damaged(.openQuote, opening) : .incomplete }
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, position + 1 == horizon, !isWhole { return .incomplete }
        position += byte == 0x0D && position + 1 < horizon && bytes[position + 1] == 0x0A ? 2 : 1
        lineEnds += 1
        if lineEnds >= limits.recordLines { return .damaged(.recordLimit, position) }
      } else if hasEscape, byte == escapeByte, matches(syntax.escape, bytes, at: position, count: horizon) {
        form = .escaped
        guard let next = afterEscape(bytes, at: position, count: horizon, isWhole: isWhole) else { return .incomplete }
        position = next
      } else if isQuote(bytes, at: position, count: horizon) {
        let after = position + quoteLength
        if after + quoteLength > horizon, !isWhole { return .incomplete }
        guard isQuote(bytes, at: after, count: horizon) else {
          return closeQuoted(
            bytes, opening: opening, closing: position, form: form, horizon: horizon, isWhole: isWhole)
        }
        form = .escaped
        position = after + quoteLength
      } else {
        position += 1
      }
    }
  }

  private mutating func closeQuoted(
    _ bytes: UnsafeRawBufferPointer, opening: Int, closing: Int, form: Cell.Form, horizon: Int, isWhole: Bool
  ) -> Step {
    let content = opening + quoteLength
    let after = closing + quoteLength
    var position = after
    while true {
      guard position < horizon else {
        guard isWhole else { return .incomplete }
        return close(content, closing, form, opening, position, after)
          ? .end(position) : .damaged(.columnLimit, opening)
      }
      if delimiterLength > 1, horizon - position < delimiterLength, !isWhole { return .incomplete }
      if isDelimiter(bytes, at: position, count: horizon) {
        return close(content, closing, form, opening, position, after)
          ? .next(position + delimiterLength) : .damaged(.columnLimit, opening)
      }
      if let end = lineEnd(bytes, at: position, count: horizon, isComplete: isWhole) {
        guard end >= 0 else { return .incomplete }
        return close(content, closing, form, opening, position, after) ? .end(end) : .damaged(.columnLimit, opening)
      }
      guard bytes[position] == 0x20 || bytes[position] == 0x09 else { return .damaged(.textAfterQuote, position) }
      position += 1
    }
  }

  @inline(__always)
  private mutating func close(
    _ content: Int, _ closing: Int, _ form: Cell.Form, _ opening: Int, _ end: Int, _ after: Int
  ) -> Bool {
    if end == after { return add(content, closing, form) }
    hasBlanksAfterQuote = true
    return add(opening, end, .mixed)
  }

  /// Behind an escape and what it escapes; nil where that is not here yet.
  private mutating func afterEscape(
    _ bytes: UnsafeRawBufferPointer, at position: Int, count: Int, isWhole: Bool
  ) -> Int? {
    let next = position + syntax.escape.count
    let longest = max(syntax.delimiter.count, syntax.quote.count, syntax.escape.count, 1)
    if next + longest > count, !isWhole { return nil }
    guard next < count else { return next }
    for part in [syntax.quote, syntax.escape, syntax.delimiter] where !part.isEmpty {
      if matches(part, bytes, at: next, count: count) { return next + part.count }
    }
    if bytes[next] == 0x0A || bytes[next] == 0x0D {
      if !(bytes[next] == 0x0D && next + 1 < count && bytes[next + 1] == 0x0A) { lineEnds += 1 }
      return next + 1
    }
    return next
  }

  /// Behind the line end at `position`; nil where there is none, -1 where the next byte has to tell.
  @inline(__always)
  private mutating func lineEnd(
    _ bytes: UnsafeRawBufferPointer, at position: Int, count: Int, isComplete: Bool
  ) -> Int? {
    let byte = bytes[position]
    if byte == 0x0A {
      lineEnds += 1
      isTerminated = true
      return position + 1
    }
    guard byte == 0x0D else { return nil }
    if position + 1 >= count, !isComplete { return -1 }
    if position + 1 < count, bytes[position + 1] == 0x0A {
      lineEnds += 1
      isTerminated = true
      return position + 2
    }
    guard returnEndsRecord else { return nil }
    lineEnds += 1
    isTerminated = true
    endedByReturn = true
    return position + 1
  }

  @inline(__always)
  private func isQuote(_ bytes: UnsafeRawBufferPointer, at position: Int, count: Int) -> Bool {
    guard position < count, bytes[position] == quoteByte else { return false }
    return quoteLength == 1 || (quoteLength > 1 && matches(syntax.quote, bytes, at: position, count: count))
  }

  @inline(__always)
  private func isDelimiter(_ bytes: UnsafeRawBufferPointer, at position: Int, count: Int) -> Bool {
    guard position < count, bytes[position] == delimiterByte else { return false }
    return delimiterLength == 1 || matches(syntax.delimiter, bytes, at: position, count: count)
  }

  private func matches(_ part: [UInt8], _ bytes: UnsafeRawBufferPointer, at position: Int, count: Int) -> Bool {
    guard position + part.count <= count else { return false }
    for index in 0..<part.count where bytes[position + index] != part[index] { return false }
    return true
  }

  /// The next delimiter start, line end or escape.
  @inline(__always)
  private func findPlainEnd(_ bytes: UnsafeRawBufferPointer, from start: Int, count: Int) -> Int {
    var position = start
    while position < count {
      let block = ByteBlock(bytes, at: position)
      var hits = block.places(of: delimiterByte) .| block.places(of: 0x0A) .| block.places(of: 0x0D)
      if hasEscape { hits .|= block.places(of: escapeByte) }
      if let first = ByteBlock.first(of: hits) { return min(position + first, count) }
      position += ByteBlock.length
    }
    return count
  }

  /// The next quote, line end or escape.
  @inline(__always)
  private func findQuotedEnd(_ bytes: UnsafeRawBufferPointer, from start: Int, count: Int) -> Int {
    var position = start
    while position < count {
      let block = ByteBlock(bytes, at: position)
      var hits = block.places(of: quoteByte) .| block.places(of: 0x0A) .| block.places(of: 0x0D)
      if hasEscape { hits .|= block.places(of: escapeByte) }
      if let first = ByteBlock.first(of: hits) { return min(position + first, count) }
      position += ByteBlock.length
    }
    return count
  }
}
