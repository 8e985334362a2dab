import Records

/// Cuts prose into sentences, and sentences into clauses.
enum MailSentences {
  /// A stretch of text between empty lines, or an item of a list.
  struct Paragraph {
    var text: String
    /// Whether it stands in a list, or alone on its line like an entry of one.
    var isItem: Bool
  }

  /// Paragraphs of a text, each on one line.
  ///
  /// Hard line ends inside a paragraph are blanks; items of lists, entries and lines that end in a colon stand alone.
  static func paragraphs(in text: String, isEntry: (String) -> Bool) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var open = Paragraph(text: "", isItem: false)
    func close() {
      if !open.text.isEmpty { paragraphs.append(open) }
      open = Paragraph(text: "", isItem: false)
    }
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = HeaderText.trimmed(String(raw))
      if line.isEmpty {
        close()
      } else if let item = withoutBullet(line) {
        close()
        open = Paragraph(text: item, isItem: true)
      } else if isEntry(line) {
        close()
        paragraphs.append(Paragraph(text: line, isItem: true))
      } else {
        open.text += open.text.isEmpty ? line : " " + line
        if line.hasSuffix(":") { close() }
      }
    }
    close()
    return paragraphs
  }

  /// What stands behind the mark or number of a list's item; nil where the line is none.
  private static func withoutBullet(_ line: String) -> String? {
    if let first = line.first, "-*•·–▪◦".contains(first), line.count > 2 {
      return HeaderText.trimmed(String(line.drop { "-*•·–▪◦ ".contains($0) }))
    }
    let number = line.prefix { $0.isNumber }
    guard (1...2).contains(number.count), let mark = line.dropFirst(number.count).first, ".)".contains(mark),
      line.dropFirst(number.count + 1).first == " "
    else { return nil }
    // "3. März 2026 …" begins with a date.
    guard DateScanner.dates(in: line).first?.range.lowerBound != 0 else { return nil }
    return HeaderText.trimmed(String(line.dropFirst(number.count + 1)))
  }

  /// Sentences of a paragraph.
  static func split(_ paragraph: String) -> [String] {
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

  /// Folded words without marks at their ends.
  static func words(_ text: String) -> [String] {
    HeaderText.folded(text).split { $0 == " " || "()\"“”[]".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  /// One word, folded, without marks at its ends.
  static func word(_ text: String) -> String { trimmed(HeaderText.folded(text)[...]) }

  private static func trimmed(_ word: Substring) -> String {
    var slice = word
    while let last = slice.last, ".,;:!?'’".contains(last) { slice.removeLast() }
    while let first = slice.first, "'’‘".contains(first) { slice.removeFirst() }
    return String(slice).replacing("’", with: "'")
  }
}
