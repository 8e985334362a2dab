extension DelimitedSyntax {
  /// The bytes of a cell without its escapes: doubled quotes, and the escape before a quote, delimiter, line end or
  /// itself; before anything else it is data. Outside quotes a doubled quote is data too.
  func withoutEscapes(_ raw: UnsafeRawBufferPointer, isQuoted: Bool = true) -> [UInt8] {
    if isQuoted, escape.isEmpty, quote.count == 1 { return withSingleQuotes(raw, quote[0]) }
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var position = 0
    while position < raw.count {
      if !escape.isEmpty, matches(escape, raw, at: position),
        let length = escapedLength(raw, at: position + escape.count)
      {
        let start = position + escape.count
        text.append(contentsOf: raw[start..<start + length])
        position = start + length
      } else if isQuoted, matches(quote, raw, at: position), matches(quote, raw, at: position + quote.count) {
        text.append(contentsOf: quote)
        position += 2 * quote.count
      } else {
        text.append(raw[position])
        position += 1
      }
    }
    return text
  }

  /// The bytes with each doubled quote as one.
  private func withSingleQuotes(_ raw: UnsafeRawBufferPointer, _ quote: UInt8) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: raw.count) { text, count in
      var position = 0
      while position < raw.count {
        let byte = raw[position]
        text.initializeElement(at: count, to: byte)
        count += 1
        let isDoubled = byte == quote && position + 1 < raw.count && raw[position + 1] == quote
        position += isDoubled ? 2 : 1
      }
    }
  }

  /// How many bytes an escape before `position` protects; nil where it protects nothing.
  private func escapedLength(_ raw: UnsafeRawBufferPointer, at position: Int) -> Int? {
    for part in [quote, escape, delimiter] where matches(part, raw, at: position) { return part.count }
    guard position < raw.count, raw[position] == 0x0A || raw[position] == 0x0D else { return nil }
    return 1
  }

  /// A quoted cell with blanks behind its closing quote: its text and the blanks.
  func withoutQuotes(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
    var end = raw.count
    while end > 0, raw[end - 1] == 0x20 || raw[end - 1] == 0x09 { end -= 1 }
    let content = UnsafeRawBufferPointer(rebasing: raw[quote.count..<max(quote.count, end - quote.count)])
    return withoutEscapes(content) + raw[end...]
  }

  /// How many cells a line has if text after a closing quote is let be; nil where a quote is left open.
  func tolerantWidth(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    var width = 1
    var position = start
    var isCellStart = true
    var isQuoted = false
    while position < end {
      if isQuoted {
        if matches(quote, bytes, at: position, end: end) {
          let isDoubled = matches(quote, bytes, at: position + quote.count, end: end)
          isQuoted = isDoubled
          position += isDoubled ? 2 * quote.count : quote.count
        } else {
          position += 1
        }
        continue
      }
      if isCellStart, matches(quote, bytes, at: position, end: end) {
        isQuoted = true
        isCellStart = false
        position += quote.count
      } else if matches(delimiter, bytes, at: position, end: end) {
        width += 1
        isCellStart = true
        position += delimiter.count
      } else {
        isCellStart = false
        position += 1
      }
    }
    return isQuoted ? nil : width
  }

  private func matches(
    _ part: [UInt8], _ bytes: UnsafeRawBufferPointer, at position: Int, end: Int? = nil
  ) -> Bool {
    guard !part.isEmpty, position + part.count <= end ?? bytes.count else { return false }
    for index in 0..<part.count where bytes[position + index] != part[index] { return false }
    return true
  }
}
