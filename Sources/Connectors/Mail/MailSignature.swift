/// Reads who signed a text: a name below the closing words, in the block below `-- `, or alone below the text.
struct MailSignature {
  let isCredential: (String) -> Bool

  /// The name that stands below the text; a full name comes before a given name alone. nil: nobody's.
  ///
  /// - Parameter block: The lines below `-- `; empty where there are none.
  func signer(of text: String, block: String) -> String? {
    let below = closed(Self.lines(text))
    let inBlock = Self.lines(block).prefix(4).lazy.filter { !$0.isEmpty }.compactMap { name(in: $0) }
    let candidates = [below] + inBlock.prefix(1).map { Optional($0) }
    let names = candidates.compactMap { $0 }
    return names.first { $0.contains(" ") } ?? names.first
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { HeaderText.trimmed(String($0)) }
  }

  // MARK: - Where the name stands

  /// The name below closing words, or first in a last paragraph that stands below another one.
  private func closed(_ lines: [String]) -> String? {
    var lines = lines[...]
    while let last = lines.last, last.isEmpty || Self.isFooter(last) { lines.removeLast() }
    if let closing = lines.indices.suffix(10).last(where: { Self.isClosing(lines[$0]) }) {
      if let name = Self.behindClosing(lines[closing]).flatMap({ name(in: $0) }) { return name }
      // Behind the name may stand what its bearer does; the name comes first.
      return lines[(closing + 1)...].first { !$0.isEmpty && !Self.isClosing($0) }.flatMap { name(in: $0) }
    }
    guard let blank = lines.lastIndex(where: \.isEmpty) else { return nil }
    let paragraph = lines[(blank + 1)...]
    guard let first = paragraph.first, paragraph.count <= 6, let before = lines[..<blank].last(where: { !$0.isEmpty }),
      !before.hasSuffix(":"), !Self.isGreeting(before)
    else { return nil }
    return name(in: first)
  }

  private static func isFooter(_ line: String) -> Bool {
    let lowered = HeaderText.folded(line)
    return footers.contains { lowered.hasPrefix($0) } || lowered.allSatisfy { "-_=*~ ".contains($0) }
  }

  private static let footers = [
    "sent from", "get outlook", "von meinem", "gesendet von", "envoye de", "enviado desde", "verzonden vanaf",
    "inviato da", "this e-mail", "this email", "this message", "diese e-mail", "confidential", "please consider",
    "the information contained",
  ]

  private static func isGreeting(_ line: String) -> Bool {
    let first = line.split(separator: " ").first.map { HeaderText.collapsed(String($0)) } ?? ""
    return greetings.contains(first)
  }

  private static let greetings: Set<String> = [
    "dear", "hello", "hi", "hey", "hallo", "liebe", "lieber", "guten", "bonjour", "hola", "good", "ciao", "beste",
    "hej",
  ]

  // MARK: - Closing words

  private static func isClosing(_ line: String) -> Bool { behindClosing(line) != nil }

  /// What follows the closing words on their line, which may be nothing; nil: the line does not begin with any.
  private static func behindClosing(_ line: String) -> String? {
    let folded = HeaderText.folded(line)
    for closing in closings where folded.hasPrefix(closing) {
      // Folding may change the length (`ß`), so words are counted.
      let words = line.split(separator: " ")
      let count = closing.split(separator: " ").count
      let last = words.count >= count ? String(words[count - 1]) : ""
      guard HeaderText.folded(last).trimmingMarks == closing.split(separator: " ").last.map(String.init) else {
        continue
      }
      let rest = words.dropFirst(count).joined(separator: " ")
      // `Thanks for the reminder` is a sentence.
      let isSentence = rest.first?.isLowercase == true || rest.hasSuffix(".") || rest.contains { ":?!".contains($0) }
      return isSentence ? nil : rest
    }
    return nil
  }

  private static let closings = [
    "kind regards", "kindest regards", "best regards", "warm regards", "with kind regards", "with best regards",
    "regards", "best wishes", "all the best", "best", "many thanks", "thanks and regards", "thank you", "thanks",
    "cheers", "yours sincerely", "sincerely yours", "sincerely", "yours faithfully", "yours truly", "yours",
    "respectfully", "cordially", "kr", "rgds", "br", "mit freundlichen grussen", "mit freundlichen gruessen",
    "mit freundlichem gruss", "mit besten grussen", "freundliche grusse", "viele grusse", "liebe grusse",
    "beste grusse",
    "schone grusse", "herzliche grusse", "gruss", "grusse", "mfg", "vg", "lg", "hochachtungsvoll", "cordialement",
    "bien cordialement", "bien a vous", "salutations", "sinceres salutations", "merci", "un saludo", "saludos",
    "atentamente", "cordiali saluti", "distinti saluti", "saluti", "met vriendelijke groet", "met vriendelijke groeten",
    "vriendelijke groet", "groet", "groeten", "med vanlig halsning", "med vanliga halsningar", "halsningar", "hilsen",
    "med venlig hilsen", "med vennlig hilsen", "mvh", "atenciosamente", "com os melhores cumprimentos", "pozdrawiam",
    "z powazaniem",
  ].sorted { ($0.count, $1) > ($1.count, $0) }

  // MARK: - The name

  /// The name that a line gives: without letters, titles and places behind it.
  private func name(in line: String) -> String? {
    var text = line[...]
    while let first = text.first, "-–—*_~ ".contains(first) { text.removeFirst() }
    for mark in ["i. a. ", "i.a. ", "i. v. ", "i.v. ", "gez. "] where text.lowercased().hasPrefix(mark) {
      text = text.dropFirst(mark.count)
    }
    let parts = text.split(whereSeparator: { ",|/•·–—(<".contains($0) }).map { HeaderText.trimmed(String($0)) }
    guard var name = parts.first else { return nil }
    // `Dornova, Karin`
    if text.contains(","), parts.count >= 2, !name.contains(" "), isGivenNames(parts[1]) { name += ", " + parts[1] }
    while let last = name.last, ".!*_~ ".contains(last) { name.removeLast() }
    name = Self.withoutLetters(name)
    return isName(name) ? name : nil
  }

  /// `Karin Dornova RN BSN` → `Karin Dornova`.
  private static func withoutLetters(_ name: String) -> String {
    var words = name.split(separator: " ")
    let isMixed = name != name.uppercased()
    while words.count > 2, let last = words.last, isMixed, last.count <= 5, last == last.uppercased()[...] {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private func isGivenNames(_ text: String) -> Bool {
    text.split(separator: " ").count <= 2 && isWord(text.split(separator: " ").first ?? "") && !NonNameWords.isIn(text)
      && text != text.uppercased()
  }

  private func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let tokens = HeaderText.tokens(text)
    guard !words.isEmpty, !NonNameWords.isIn(text), !tokens.contains(where: MailPerson.organisationWords.contains),
      !tokens.contains(where: MailPerson.roles.contains), !MailPerson.opensSentence(words[0]), !isCredential(text),
      !words.contains(where: { isCredential(String($0)) })
    else { return false }
    if words.count == 1 { return isWord(words[0]) && text != text.uppercased() }
    return words.count <= 5 && NameShape.looksLikeName(text)
      && words.contains { isWord($0) }
  }

  private func isWord(_ word: Substring) -> Bool {
    word.first?.isUppercase == true && word.count >= 2
      && word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "'’-.\u{301}\u{308}".unicodeScalars.contains($0)
      }
  }
}

extension String {
  fileprivate var trimmingMarks: String {
    var slice = self[...]
    while let last = slice.last, ",.;!".contains(last) { slice.removeLast() }
    return String(slice)
  }
}
