import Foundation

/// Takes marks, notes and identifiers off a written name, and finds what stands in brackets.
struct NameLiterals {
  /// What is left to be parted into given and family names.
  var text: String
  var preferred: String?
  var former: String?
  /// Suffixes found in brackets.
  var suffix: String?
  /// Whether nothing was found beside the text.
  var isEmpty: Bool { preferred == nil && former == nil && suffix == nil }

  init(_ written: String) {
    text = CleanText.line(written)
    takeTextMark()
    if text.utf8.contains(0x5F) { text = text.replacingOccurrences(of: "_", with: " ") }
    if text.utf8.contains(where: { $0 == 0x3C || $0 == 0x40 }) { takeAddress() }
    if text.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0x7B }) { takeBrackets() }
    if text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 }) { takeQuotes() }
    if !isPlain { takeMarks() }
    takeFormer()
    takeMarkers()
    text = CleanText.line(text)
  }

  /// Letters of ASCII, blanks, commas and full stops alone, and no mark in front.
  private var isPlain: Bool {
    text.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x20 || byte == 0x2C || byte == 0x2E
    } && !text.lowercased().hasPrefix("z") && !text.lowercased().hasPrefix("x") && !text.lowercased().hasPrefix("y")
      && !text.hasPrefix(".") && !text.hasPrefix(",") && !text.hasSuffix(" .") && !text.hasSuffix(" ,")
  }

  /// `="Ann Lee"`, `'Ann Lee` of spreadsheets; `«Kate»` as `"Kate"`; `z domu` and `f/k/a` as one word.
  private mutating func takeTextMark() {
    if text.hasPrefix("=\"") { text.removeFirst() }
    if text.hasPrefix("'"), text.dropFirst().first?.isUppercase ?? false, !text.dropFirst().contains("'") {
      text.removeFirst()
    }
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      text = text.replacingOccurrences(of: "«", with: "\"").replacingOccurrences(of: "»", with: "\"")
    }
    if text.contains("z domu ") { text = text.replacingOccurrences(of: "z domu ", with: "domu ") }
    if text.contains("/") {
      text = text.replacingOccurrences(of: "f/k/a", with: "fka", options: .caseInsensitive)
        .replacingOccurrences(of: "a/k/a", with: "aka", options: .caseInsensitive)
    }
  }

  /// `Dana Reyes <dana@x.example>` → `Dana Reyes`.
  private mutating func takeAddress() {
    if let open = text.firstIndex(of: "<") {
      let close = text[open...].firstIndex(of: ">") ?? text.index(before: text.endIndex)
      let before = text[..<open]
      let after = text[text.index(after: close)...]
      text = CleanText.line(before + " " + after)
    }
    if text.contains("@") {
      text = text.split(separator: " ").filter { !$0.contains("@") }.joined(separator: " ")
    }
  }

  private mutating func takeBrackets() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] as [(Character, Character)] {
      while let start = text.firstIndex(of: open) {
        let end = text[start...].firstIndex(of: close)
        let content = text[text.index(after: start)..<(end ?? text.endIndex)]
        takeNote(CleanText.line(String(content)))
        let rest = end.map { text[text.index(after: $0)...] } ?? ""
        let before = text[..<start]
        // No blank before a comma: `Smith (Jr), John`.
        text = CleanText.line(String(before) + (rest.first == "," ? "" : " ") + String(rest))
      }
      text.removeAll { $0 == close }
    }
  }

  /// `"Bob"` between other words is what the person is called.
  private mutating func takeQuotes() {
    for quote in ["\"", "'"] as [Character] {
      guard let start = opening(quote), let end = closing(quote, after: start) else { continue }
      let content = String(text[text.index(after: start)..<end])
      // `"Lee, Ann"`: marks around the whole name.
      if start == text.startIndex, text.index(after: end) == text.endIndex, quote == "\"", content.contains(" ") {
        text = content
        continue
      }
      if !content.isEmpty { takeNote(CleanText.line(content)) }
      text = CleanText.line(text[..<start] + " " + text[text.index(after: end)...])
    }
    text.removeAll { $0 == "\"" }
  }

  private func opening(_ quote: Character) -> String.Index? {
    text.indices.first { index in
      guard text[index] == quote else { return false }
      return quote == "\"" || index == text.startIndex || text[text.index(before: index)] == " "
    }
  }

  private func closing(_ quote: Character, after start: String.Index) -> String.Index? {
    let from = text.index(after: start)
    return text[from...].indices.first { index in
      guard text[index] == quote, index > from else { return false }
      let next = text.index(after: index)
      return quote == "\"" || next == text.endIndex || text[next] == " " || text[next] == ","
    }
  }

  /// What a bracket says: a former name, a suffix, letters after the name, a mark, or what the person is called.
  private mutating func takeNote(_ note: String) {
    let words = LatinFold.fold(note.replacingOccurrences(of: "/", with: " ")).split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    if words.allSatisfy({ NameWords.titles.contains($0) }) { return }
    if let mark = NameWords.calledMarks.first(where: { words.starts(with: $0) }), words.count > mark.count {
      let name = note.split(separator: " ").suffix(words.count - mark.count).joined(separator: " ")
      preferred = preferred ?? CleanText.trimmed(name, of: ",.:\"'*")
      return
    }
    if NameWords.formerMarks.contains(first), words.count > 1, words.count <= 4, first != "former" || words.count > 1 {
      let former = note.split(separator: " ").dropFirst().filter { LatinFold.fold(String($0)) != "name" }
      former.isEmpty ? () : setFormer(former.joined(separator: " "))
      return
    }
    if words.count == 1, let shown = NameWords.suffixes[first], NameWords.strongSuffixes.contains(first) {
      suffix = suffix ?? shown
      return
    }
    if words.allSatisfy({ NameWords.markers.contains($0) || $0.contains { $0.isNumber } }) { return }
    if words.allSatisfy({ NameWords.postNominals.contains($0) }), NameCasing.isCapitals(note) { return }
    if words.contains(where: { Self.noteWords.contains($0) }) || note.contains(where: \.isNumber) { return }
    if words.count <= 3 { preferred = preferred ?? CleanText.trimmed(note, of: ",.\"'*") }
  }

  private mutating func setFormer(_ name: String) {
    former = former ?? NameCasing.repaired(CleanText.trimmed(name, of: ",.:;"))
  }

  /// `~~name~~`, `#`, `*`, `zz `, leading or trailing digits and dashes.
  private mutating func takeMarks() {
    text.removeAll { "~#*^†‡§°¹²³|_\\=<>{}[]?!✓✔✗✘❌✅⚠•●".contains($0) }
    if text.utf8.contains(0x2D) { text = text.replacingOccurrences(of: " - ", with: " – ") }
    // `zzSmith`: a mark that sorts leavers to the end.
    let tail = text.drop { $0 == "z" }
    if text.count - tail.count >= 2, tail.first?.isUppercase == true { text = String(tail) }
    var words = CleanText.line(text).split(separator: " ").map(String.init)
    words.removeAll { word in word.contains { $0.isNumber } && !Self.isOrdinalSuffix(word) }
    while let first = words.first,
      ["zz", "zzz", "zzzz", "zx", "xx", "xxx", "yy", "-", "–", "—", ".", ":", ","].contains(
        LatinFold.fold(first).isEmpty ? first : LatinFold.fold(first)), words.count > 1
    {
      words.removeFirst()
    }
    while let last = words.last, LatinFold.fold(last).isEmpty, last != "&", last.allSatisfy({ !$0.isLetter }),
      !NamePartText.hasLigature(last)
    {
      words.removeLast()
    }
    text = words.joined(separator: " ")
  }

  private static func isOrdinalSuffix(_ word: String) -> Bool {
    NameWords.suffixes[LatinFold.fold(word)] != nil
  }

  /// `Jane Doe née Jones`: the word and the name after it.
  private mutating func takeFormer() {
    var words = text.split(separator: " ").map(String.init)
    guard
      let index = words.indices.dropFirst().first(where: { index in
        let word = words[index]
        let folded = LatinFold.fold(word)
        guard NameWords.formerMarks.contains(folded), index + 1 < words.count else { return false }
        return folded.count > 2 && folded != "born" && folded != "alias" || word.lowercased() == "né" || folded == "nee"
          || word == "born"
      })
    else { return }
    let tail = words[(index + 1)...]
    let stop = tail.firstIndex { $0.hasSuffix(",") }
    let named = stop.map { words[(index + 1)...$0] } ?? tail
    setFormer(named.joined(separator: " "))
    let endsClause = stop != nil
    words.removeSubrange(index..<(index + 1 + named.count))
    if endsClause, index > 0, !words[index - 1].hasSuffix(",") { words[index - 1] += "," }
    text = words.joined(separator: " ")
  }

  /// `Smith, John - LEFT`, `John Smith LEFT 3/24`: a mark behind the name, after a dash or in capitals.
  private mutating func takeMarkers() {
    let hasDash = text.utf8.contains(0xE2)
    if hasDash, let dash = text.range(of: " – ") ?? text.range(of: " — ") {
      let tail = LatinFold.fold(String(text[dash.upperBound...])).split(separator: " ").map(String.init)
      let head = LatinFold.fold(String(text[..<dash.lowerBound])).split(separator: " ").map(String.init)
      let isHeadMark = head.allSatisfy { Self.leftWords.contains($0) || NameWords.jobLetters.contains($0) }
      if isHeadMark, tail.count > 1 {
        text = String(text[dash.upperBound...])
      } else if tail.contains(where: { NameWords.markers.contains($0) }) || tail.isEmpty {
        text = String(text[..<dash.lowerBound])
      } else if tail.allSatisfy({ NameWords.postNominals.contains($0) }) {
        text = String(text[..<dash.lowerBound]) + ", " + String(text[dash.upperBound...])
      }
    }
    if hasDash { text = text.replacingOccurrences(of: " – ", with: "-") }
    var words = text.split(separator: " ").map(String.init)
    while words.count > 1, let last = words.last {
      let folded = LatinFold.fold(last)
      let isShouted =
        NameCasing.isCapitals(last, atLeast: 3) && words.dropLast().contains { !NameCasing.isCapitals($0) }
      guard Self.leftWords.contains(folded), isShouted || Self.plainLeftWords.contains(folded) else { break }
      words.removeLast()
    }
    while words.count > 2, let first = words.first, Self.leftWords.contains(LatinFold.fold(first)),
      NameCasing.isCapitals(first, atLeast: 3) || first.hasSuffix(":")
    {
      words.removeFirst()
    }
    text = CleanText.trimmed(words.joined(separator: " "), of: "-–—;:/")
  }

  private static let noteWords: Set<String> = [
    "dept", "department", "ext", "id", "emp", "no", "site", "ward", "unit", "shift", "nights", "days", "manager", "hr",
    "see", "also", "as", "of", "until", "from", "since", "with", "at", "to", "the", "for", "and", "now",
  ]
  private static let leftWords: Set<String> = [
    "left", "leaver", "terminated", "termed", "inactive", "resigned", "retired", "gone", "deceased", "duplicate", "dup",
    "dupe", "archived", "loa", "old", "new", "temp", "agency", "quit", "removed", "deleted",
  ]
  private static let plainLeftWords: Set<String> = [
    "leaver", "terminated", "termed", "inactive", "resigned", "deceased",
  ]
}
