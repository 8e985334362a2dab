/// Decodes header text: encoded words of RFC 2047, and raw bytes beside them.
///
/// White space between two encoded words is dropped, and words of one charset that follow each other are decoded
/// together, since senders cut characters in two. A word that is broken stays as it stands.
enum EncodedWord {
  /// - Parameter problem: Called with the code and text of what had to be guessed.
  static func decoded(_ bytes: [UInt8], problem: (MailProblem) -> Void = { _ in }) -> String {
    bytes.withUnsafeBufferPointer { buffer in
      guard hasWord(buffer) else { return MailCharset.headerText(buffer.slice(0..<buffer.count), problem: problem) }
      var builder = Builder()
      var index = 0
      var plainStart = 0
      while let mark = nextMark(buffer, from: index) {
        guard let word = Word(buffer, at: mark) else {
          index = mark + 2
          continue
        }
        builder.add(plain: buffer, plainStart..<mark)
        builder.add(word)
        index = word.end
        plainStart = index
      }
      builder.add(plain: buffer, plainStart..<buffer.count)
      let text = builder.finish()
      builder.problems.forEach(problem)
      return text
    }
  }

  private static func hasWord(_ bytes: MailBytes) -> Bool { nextMark(bytes, from: 0) != nil }

  /// The next `=?`.
  private static func nextMark(_ bytes: MailBytes, from start: Int) -> Int? {
    var index = start
    while let place = bytes.place(of: 0x3D, in: index..<bytes.count) {
      if place + 1 < bytes.count, bytes[place + 1] == 0x3F { return place }
      index = place + 1
    }
    return nil
  }

  /// Where the encoded word that begins at `start` ends; nil where there is none.
  static func end(of bytes: MailBytes, at start: Int) -> Int? { Word(bytes, at: start)?.end }

  private struct Word {
    var charset: String
    var content: [UInt8]
    var end: Int

    /// `=?charset[*language]?B|Q?text?=`
    init?(_ bytes: MailBytes, at start: Int) {
      guard start + 1 < bytes.count, bytes[start] == 0x3D, bytes[start + 1] == 0x3F else { return nil }
      var index = start + 2
      while index < bytes.count, bytes[index] != 0x3F {
        guard bytes[index] > 0x20, bytes[index] < 0x7F else { return nil }
        index += 1
      }
      guard index > start + 2, index + 2 < bytes.count, bytes[index + 2] == 0x3F else { return nil }
      let label = bytes[start + 2..<index].prefix { $0 != 0x2A }
      let textStart = index + 3
      var textEnd = textStart
      while textEnd + 1 < bytes.count, !(bytes[textEnd] == 0x3F && bytes[textEnd + 1] == 0x3D) { textEnd += 1 }
      guard textEnd + 1 < bytes.count, !label.isEmpty else { return nil }
      switch bytes[index + 1].asciiLowercased {
      case UInt8(ascii: "b"):
        guard let content = Base64.strict(bytes, textStart..<textEnd) else { return nil }
        self.content = content
      case UInt8(ascii: "q"): content = QuotedPrintable.word(bytes, textStart..<textEnd)
      default: return nil
      }
      charset = String(decoding: label, as: UTF8.self).lowercased()
      end = textEnd + 2
    }
  }

  /// Joins plain text and words.
  private struct Builder {
    var text = ""
    var pending: Word?
    var problems: [MailProblem] = []

    mutating func add(plain bytes: MailBytes, _ range: Range<Int>) {
      guard !range.isEmpty else { return }
      if pending != nil, range.upperBound < bytes.count, bytes.isBlank(range) { return }
      flush()
      text += MailCharset.headerText(bytes.slice(range)) { problems.append($0) }
    }

    mutating func add(_ word: Word) {
      if var joined = pending, joined.charset == word.charset {
        joined.content += word.content
        pending = joined
      } else {
        flush()
        pending = word
      }
    }

    mutating func flush() {
      guard let word = pending else { return }
      text += word.content.withUnsafeBytes { content in
        MailCharset.text(content, charset: word.charset) { problems.append($0) }
      }
      pending = nil
    }

    mutating func finish() -> String {
      flush()
      return text
    }
  }
}
