/// One cell that lists credentials, each with a word of its own: `BLS exp 3/27, ACLS (exp 4/27); First Aid`.
enum CredentialList {
  struct Part: Equatable {
    var credential: String
    /// What stands beside it: a date, or a word on its standing; empty where there is none.
    var rest: String
  }

  private static let mostParts = 12

  /// The parts of the cell; nil where it is no such list, or names one credential and nothing else.
  ///
  /// A part in no catalogue is one where at least as many are known; behind a comma, which names hold too, it must have
  /// a day of its own.
  static func parts(_ text: String, _ lookup: CredentialLookup) -> [Part]? {
    guard text.utf8.count <= 600 else { return nil }
    for separator in separators {
      let texts = text.split(separator: separator).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
      guard (2...mostParts).contains(texts.count) else { continue }
      let known = texts.map { part($0, lookup) }
      let isPlain = [";", "\n", "|"].contains(separator)
      let parts = zip(known, texts).compactMap { part, text in
        part ?? unknownPart(text).flatMap { isPlain || !$0.rest.isEmpty ? $0 : nil }
      }
      if parts.count == texts.count, known.count(where: { $0 != nil }) * 2 >= texts.count { return parts }
    }
    if let parts = runOn(text, lookup) { return parts }
    guard let only = part(HeaderText.trimmed(text), lookup), !only.rest.isEmpty else { return nil }
    return [only]
  }

  /// A name with a day or a word or two of standing behind it, though the catalogue takes the whole for a name.
  static func standing(_ text: String, _ lookup: CredentialLookup) -> Part? {
    guard text.utf8.count <= 120, mayHaveStanding(text), let part = part(text, lookup), !part.rest.isEmpty,
      !DateScanner.dates(in: part.rest).isEmpty || part.rest.split(separator: " ").count <= 2
    else { return nil }
    return part
  }

  /// A cheap test that plain names fail: a figure, a bracket, a dash or colon, or a word of standing at the end.
  private static func mayHaveStanding(_ text: String) -> Bool {
    if text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x3A || $0 == 0x28 || $0 == 0x5B || $0 >= 0xE2 }) { return true }
    if text.contains(" - ") { return true }
    return text.split(separator: " ").last.map { standingWords.contains(String($0).lowercased()) } ?? false
  }

  private static let standingWords: Set<String> = [
    "expired", "lapsed", "revoked", "suspended", "pending", "progress", "overdue", "due", "booked", "current",
  ]

  private static let separators = [";", "\n", "|", ",", " & ", " + ", " / ", " and "]

  /// `BLS exp 3/24 ACLS 2025-01-31`: names with nothing between them but what belongs to the one before.
  private static func runOn(_ text: String, _ lookup: CredentialLookup) -> [Part]? {
    guard DateScanner.dates(in: text).count >= 2 else { return nil }
    let names = lookup.find(text)
    guard (2...mostParts).contains(names.count) else { return nil }
    var parts: [Part] = []
    var rest = text[...]
    for (place, name) in names.enumerated() {
      guard let range = rest.firstRange(of: name) else { return nil }
      let before = String(trimmed(rest[..<range.lowerBound]))
      if place == 0 {
        guard before.isEmpty else { return nil }
      } else {
        parts[place - 1].rest = before
      }
      parts.append(Part(credential: name, rest: ""))
      rest = rest[range.upperBound...]
    }
    parts[parts.count - 1].rest = String(trimmed(rest))
    // What stands behind each must be a day or a word of standing, or the cell is a sentence.
    return parts.allSatisfy { !DateScanner.dates(in: $0.rest).isEmpty && ValueShape($0.rest).fitsMatrix } ? parts : nil
  }

  /// A name in words, in no catalogue, with nothing or a day behind it.
  private static func unknownPart(_ text: String) -> Part? {
    var name = text[...]
    for length in ends(of: text).reversed() {
      let behind = String(trimmed(text[length...]))
      guard !DateScanner.dates(in: behind).isEmpty, ValueShape(behind).fitsMatrix else { continue }
      name = text[..<length]
      break
    }
    // `Trolley Safety exp 5/27`: the word belongs to the day.
    while let blank = name.lastIndex(of: " "), termWords.contains(HeaderText.collapsed(String(name[blank...]))) {
      name = name[..<blank]
    }
    let words = name.split(separator: " ")
    let shape = ValueShape(String(name))
    guard (1...6).contains(words.count), name.contains(where: \.isLetter), shape != .tick, shape != .notApplicable,
      shape != .progressWord, DateScanner.dates(in: String(name)).isEmpty
    else { return nil }
    return Part(credential: String(name), rest: String(trimmed(text[name.endIndex...])))
  }

  private static let termWords: Set<String> = [
    "exp", "expires", "expiry", "expiring", "valid", "until", "till", "thru", "to", "due", "issued", "completed",
    "passed", "done", "bis", "gultig", "vence", "expire", "jusquau", "tot", "geldig", "hasta",
  ]

  /// A credential first, then nothing, a date, or a word on its standing.
  private static func part(_ text: String, _ lookup: CredentialLookup) -> Part? {
    // What stands behind is judged first: looking a text up in the catalogue is dear, and a likeness may take
    // `BLS - expired` for a name.
    for length in ends(of: text).reversed() {
      let rest = trimmed(text[length...])
      let shape = ValueShape(String(rest))
      guard shape.fitsMatrix || isLoss(String(rest)), shape != .notApplicable else { continue }
      let name = String(text[..<length])
      if lookup.first(in: name) == name { return Part(credential: name, rest: String(rest)) }
    }
    return lookup.isCredential(text) ? Part(credential: text, rest: "") : nil
  }

  /// `revoked`, `revoked licence`: that it was taken away, and little more.
  private static func isLoss(_ rest: String) -> Bool {
    guard LossWords.mayBe(in: rest) else { return false }
    let tokens = HeaderText.tokens(rest)
    return tokens.count <= 3 && tokens.contains { LossWords.meanings[$0] != nil }
      && LossWords.doubts.isDisjoint(with: tokens)
  }

  /// Where the first words of a text end, up to six of them.
  private static func ends(of text: String) -> [String.Index] {
    var ends: [String.Index] = []
    var wasWord = false
    for index in text.indices {
      let isWord = !text[index].isWhitespace && !",;:!?\"“”()[]-–—".contains(text[index])
      if wasWord, !isWord { ends.append(index) }
      if ends.count == 6 { break }
      wasWord = isWord
    }
    return ends
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text
    while let first = rest.first, first.isWhitespace || "-–—:([".contains(first) { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || ")]".contains(last) { rest.removeLast() }
    return rest
  }
}
