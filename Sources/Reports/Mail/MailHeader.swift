/// One field of a message's header as lines of at most 76 characters (RFC 5322, sections 2.1.1 and 2.2.3).
enum MailHeader {
  private static let width = 76
  /// Longest encoded word (RFC 2047, section 2).
  private static let encodedWidth = 75

  /// - Parameter words: Between them the line may be folded.
  static func field(_ name: String, _ words: [String]) -> String {
    var text = name + ":"
    var column = text.utf8.count
    for (index, word) in words.enumerated() {
      if index > 0, column + 1 + word.utf8.count > width {
        text += "\r\n"
        column = 0
      }
      text += " " + word
      column += 1 + word.utf8.count
    }
    return text + "\r\n"
  }

  static func field(_ name: String, _ mailboxes: [Mailbox]) -> String {
    var words: [String] = []
    for (index, mailbox) in mailboxes.enumerated() {
      var own = mailbox.words
      if index < mailboxes.count - 1, let last = own.popLast() { own.append(last + ",") }
      words += own
    }
    return field(name, words)
  }

  /// Free text, as of a subject.
  static func unstructured(_ text: String) -> [String] {
    let words = PlainLine.of(text).split(separator: " ").map(String.init)
    let isPlain = words.allSatisfy { word in
      word.utf8.count <= encodedWidth - 15 && word.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        && !word.contains("=?")
    }
    return isPlain ? words : encodedWords(words.joined(separator: " "))
  }

  /// The name before an address: atoms, a quoted string, or encoded words.
  static func phrase(_ name: String) -> [String] {
    let isShort = name.utf8.count <= encodedWidth - 15
    guard isShort, name.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !name.contains("=?") else {
      return encodedWords(name)
    }
    if name.utf8.allSatisfy({ Mailbox.isAtomText($0) || $0 == UInt8(ascii: " ") }) {
      return name.split(separator: " ").map(String.init)
    }
    return ["\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""]
  }

  /// Encoded words of RFC 2047 in UTF-8 and the Q encoding, each of whole characters; blanks between them are none of
  /// the text's.
  static func encodedWords(_ text: String) -> [String] {
    let (start, end) = ("=?utf-8?Q?", "?=")
    // The first stands behind the field's name.
    let room = encodedWidth - start.utf8.count - end.utf8.count - 13
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let piece = encoded(scalar)
      if word.utf8.count + piece.utf8.count > room {
        words.append(start + word + end)
        word = ""
      }
      word += piece
    }
    return words + [start + word + end]
  }

  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "_" }
    if scalar.isASCII, let byte = UInt8(exactly: scalar.value) {
      // The letters that a phrase may hold unencoded (RFC 2047, section 5, rule 3).
      if Mailbox.isLetterOrDigit(byte) || "!*+-/".utf8.contains(byte) { return String(scalar) }
    }
    return String(scalar).utf8.map { "=" + QuotedPrintable.hexadecimal($0) }.joined()
  }
}
