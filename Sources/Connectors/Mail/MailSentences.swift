import Records

/// Cuts prose into sentences, and sentences into clauses.
enum MailSentences {
  /// Sentences of a text, each on one line; hard line ends inside a paragraph are blanks, items of lists stand alone.
  static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    for paragraph in paragraphs(in: text) { sentences += split(paragraph) }
    return sentences
  }

  private static func paragraphs(in text: String) -> [String] {
    var paragraphs: [String] = []
    var open = ""
    func isItem(_ line: String) -> Bool { line.first.map { "-*•·".contains($0) } ?? false && line.count > 2 }
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = HeaderText.trimmed(String(raw))
      if line.isEmpty || isItem(line) {
        if !open.isEmpty { paragraphs.append(open) }
        open = isItem(line) ? line : ""
      } else {
        open += open.isEmpty ? line : " " + line
      }
    }
    if !open.isEmpty { paragraphs.append(open) }
    return paragraphs
  }

  private static func split(_ paragraph: String) -> [String] {
    let words = paragraph.split(separator: " ").map(String.init)
    var sentences: [String] = []
    var open: [String] = []
    for (index, word) in words.enumerated() {
      open.append(word)
      let next = index + 1 < words.count ? words[index + 1] : ""
      if ends(word, next: next, previous: index > 0 ? words[index - 1] : "") {
        sentences.append(open.joined(separator: " "))
        open = []
      }
    }
    if !open.isEmpty { sentences.append(open.joined(separator: " ")) }
    return sentences
  }

  private static let abbreviations: Set<String> = [
    "dr.", "mr.", "mrs.", "ms.", "no.", "nr.", "st.", "prof.", "e.g.", "i.e.", "exp.", "approx.", "jr.", "sr.", "vs.",
    "bzw.",
    "z.b.", "ca.", "art.", "cert.", "lic.", "dept.", "inc.", "ltd.", "co.", "jan.", "feb.", "mar.", "apr.", "jun.",
    "jul.",
    "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "okt.", "dez.",
  ]

  private static func ends(_ word: String, next: String, previous: String) -> Bool {
    let bare = word.drop { "\"'”’)".contains($0) }
    var core = String(bare)
    while let last = core.last, "\"'”’)".contains(last) { core.removeLast() }
    while let first = core.first, "(\"'“[".contains(first) { core.removeFirst() }
    guard let mark = core.last else { return false }
    if mark == "!" || mark == "?" || mark == "…" { return true }
    guard mark == "." else { return false }
    if abbreviations.contains(core.lowercased()) { return false }
    let stem = core.dropLast()
    // "30. Juni": an ordinal; "M. Garcia": an initial.
    if stem.allSatisfy(\.isNumber), stem.count <= 2 {
      return next.isEmpty
        || next.first?.isUppercase == true && !DateScanner.monthNames.contains(HeaderText.collapsed(next))
    }
    if stem.count == 1, stem.first?.isUppercase == true, stem != "I" { return next.isEmpty }
    return true
  }

  /// Clauses of a sentence: at semicolons, commas before words, and conjunctions.
  static func clauses(of sentence: String) -> [String] {
    let words = sentence.split(separator: " ").map(String.init)
    var clauses: [String] = []
    var open: [String] = []
    for (index, word) in words.enumerated() {
      let isConjunction = ["but", "and", "however", "aber", "und", "mais", "et", "pero", "maar"].contains(
        word.lowercased())
      if isConjunction, !open.isEmpty {
        clauses.append(open.joined(separator: " "))
        open = []
      }
      open.append(word)
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isComma = word.hasSuffix(",") && !(next.first?.isNumber ?? true)
      if word.hasSuffix(";") || word.hasSuffix(":") || isComma || word == "–" || word == "—" {
        clauses.append(open.joined(separator: " "))
        open = []
      }
    }
    if !open.isEmpty { clauses.append(open.joined(separator: " ")) }
    return clauses
  }

  /// Folded words without marks at their ends.
  static func words(_ text: String) -> [String] {
    HeaderText.folded(text).split { $0 == " " || "()\"“”[]".contains($0) }.map { word in
      var slice = word
      while let last = slice.last, ".,;:!?'’".contains(last) { slice.removeLast() }
      while let first = slice.first, "'’‘".contains(first) { slice.removeFirst() }
      return String(slice).replacing("’", with: "'")
    }.filter { !$0.isEmpty }
  }
}
