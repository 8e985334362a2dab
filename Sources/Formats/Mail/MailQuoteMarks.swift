/// The lines by which mail programs announce quoted and forwarded text, in eight languages.
enum MailQuoteMarks {
  /// Words of a line between dashes that announces a forwarded message.
  private static let forwardWords = [
    "forwarded message", "forwarded by", "weitergeleitete nachricht", "weitergeleitet", "message transféré",
    "message réexpédié", "mensaje reenviado", "doorgestuurd bericht", "vidarebefordrat meddelande",
    "vidarebefordrat brev", "videresendt besked", "videresendt meddelelse", "videresendt melding",
  ]

  /// Lines that announce one without dashes, colon included.
  private static let forwardLines = [
    "begin forwarded message:", "anfang der weitergeleiteten nachricht:", "début du message transféré :",
    "début du message réexpédié :", "inicio del mensaje reenviado:", "begin doorgestuurd bericht:",
    "vidarebefordrat brev:", "vidarebefordrat meddelande:", "start på videresendt besked:",
    "videresendt meddelelse:", "videresendt melding:", "starten på videresendt melding:",
  ]

  /// Words of a line between dashes that announces the message that is answered.
  private static let originalWords = [
    "original message", "original appointment", "ursprüngliche nachricht", "originalnachricht",
    "ursprünglicher termin", "message d'origine", "message d’origine", "message original", "mensaje original",
    "oorspronkelijk bericht", "origineel bericht", "ursprungligt meddelande", "originalmeddelande",
    "oprindelig meddelelse", "original meddelelse", "opprinnelig melding", "original melding",
  ]

  /// Prefixes by which subjects say that a message is a forward.
  private static let forwardPrefixes = ["fw", "fwd", "wg", "tr", "rv", "rdv", "doorst", "vb", "vs", "fs", "vid", "i"]

  /// `said` words at the end of an attribution, or before the name at its end.
  private static let verbs = [
    "wrote", "writes", "schrieb", "a écrit", "escribió", "schreef", "het volgende geschreven", "skrev",
  ]

  /// What announces a message written out below.
  enum Announcement { case forwarded, original }

  static func announcement(_ line: Substring) -> Announcement? {
    let text = MailLabels.trimmed(line).lowercased()
    guard text.utf8.count < 120 else { return nil }
    if forwardLines.contains(text) { return .forwarded }
    guard text.hasPrefix("--") || text.hasPrefix("==") || text.hasPrefix("__") else { return nil }
    let words = String(text.drop { "-=_ ".contains($0) }.reversed().drop { "-=_: ".contains($0) }.reversed())
    if forwardWords.contains(where: words.hasPrefix) { return .forwarded }
    return originalWords.contains(words) ? .original : nil
  }

  /// Whether a line announces a message written out below it, a rule of underscores included.
  static func announcesQuotation(_ line: String) -> Bool {
    announcement(line[...]) != nil || isRule(line[...])
  }

  /// Ten underscores or more and nothing else: Outlook's line above the message that is answered.
  static func isRule(_ line: Substring) -> Bool {
    let text = MailLabels.trimmed(line)
    return text.utf8.count >= 10 && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  static func isForwardSubject(_ subject: String) -> Bool {
    let text = subject.drop { $0 == " " || $0 == "[" }
    guard let colon = text.prefix(12).firstIndex(of: ":") else { return false }
    return forwardPrefixes.contains(MailLabels.trimmed(text[..<colon]).lowercased())
  }

  /// How many lines an attribution takes that begins with the first one (`On …, X wrote:`), and what it says.
  static func attribution(_ lines: ArraySlice<Substring>) -> (lineCount: Int, header: MailSegment.Header)? {
    guard let first = lines.first, couldBegin(first) else { return nil }
    var joined = ""
    for (count, line) in lines.prefix(4).enumerated() {
      let text = MailLabels.trimmed(line)
      if text.isEmpty || text.hasPrefix(">") { return nil }
      joined += joined.isEmpty ? text : " " + text
      guard joined.utf8.count < 400 else { return nil }
      if joined.hasSuffix(":"), let header = attributionHeader(joined) { return (count + 1, header) }
    }
    return nil
  }

  /// A date is near the beginning, so a digit or a word that begins one is.
  private static func couldBegin(_ line: Substring) -> Bool {
    let text = MailLabels.trimmed(line)
    guard let first = text.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic || first.properties.numericType == .decimal || first == "\"" || first == "<"
  }

  private static func attributionHeader(_ text: String) -> MailSegment.Header? {
    let lower = text.lowercased()
    let found = verbs.compactMap { verb in wordRange(of: verb, in: lower).map { (verb, $0) } }
    guard let (_, range) = found.first else { return nil }
    let before = lower[..<range.lowerBound]
    let hasDigit = before.utf8.contains(where: \.isASCIIDigit)
    guard hasDigit || lower.contains("@") else { return nil }
    let tail = String(lower[range.upperBound...].dropLast())
    // `wrote:` at the end, or the verb before the name (`schrieb Dana Reyes <…>:`).
    let isAtEnd = MailLabels.trimmed(tail[...]).isEmpty
    let start = text.index(text.startIndex, offsetBy: lower.distance(from: lower.startIndex, to: range.lowerBound))
    let end = text.index(text.startIndex, offsetBy: lower.distance(from: lower.startIndex, to: range.upperBound))
    let said = text[..<start]
    let name = isAtEnd ? person(in: said) : MailLabels.trimmed(text[end...].dropLast())
    return MailSegment.Header(from: name, date: date(in: said))
  }

  /// As a word of its own: not inside another one.
  private static func wordRange(of word: String, in text: String) -> Range<String.Index>? {
    let target = Array(word)
    var index = text.startIndex
    while index < text.endIndex {
      let isStart = index == text.startIndex || !(text[text.index(before: index)].isLetter)
      if isStart, text[index...].starts(with: target) {
        let end = text.index(index, offsetBy: target.count)
        if end == text.endIndex || !text[end].isLetter { return index..<end }
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// The date before the verb; a name behind it does no harm, numbers in an address would.
  private static func date(in text: Substring) -> String? {
    let address = text.firstIndex { $0 == "<" || $0 == "@" } ?? text.endIndex
    return MailDate.iso(String(text[..<address]), isDayFirst: !text.hasPrefix("On "))
  }

  /// The name and address that stand last before the verb: behind the last digit of the date.
  private static func person(in text: Substring) -> String? {
    let address = text.firstIndex { $0 == "<" || $0 == "@" } ?? text.endIndex
    let lastDigit = text[..<address].lastIndex { $0.isASCII && $0.isNumber }
    let rest = lastDigit.map { text[text.index(after: $0)...] } ?? text
    var name = String(rest.drop { !$0.isLetter && $0 != "\"" && $0 != "<" })
    for word in ["AM", "PM", "Uhr", "a.m.", "p.m.", "a. m.", "p. m."] where name.hasPrefix(word) {
      name = String(name.dropFirst(word.count).drop { !$0.isLetter && $0 != "\"" && $0 != "<" })
    }
    name = MailLabels.trimmed(name[...])
    while let last = name.last, last == "," { name.removeLast() }
    return name.isEmpty ? nil : name
  }
}
