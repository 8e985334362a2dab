/// What a row says of codes: `Key: C = current, E = expired`, or `C | current` below a line that says "Legend".
struct LegendLine {
  /// Whether it opens a legend, so that the rows below may go on with it.
  private(set) var isHeading = false
  private(set) var pairs: [(code: String, words: String)] = []

  /// - Parameter isInside: Whether the row above belongs to a legend.
  init(_ row: TableRow, isInside: Bool) {
    var cells = row.cells.filter { !TableRow.isBlank($0) }.map(HeaderText.trimmed)
    guard let first = cells.first else { return }
    if let rest = Self.withoutHeading(first) {
      isHeading = true
      cells[0] = rest
    }
    let isLegend = isHeading || isInside
    let texts = cells.filter { !$0.isEmpty }
    if isLegend, texts.count == 2, Self.isCode(texts[0], longest: 3), !Self.holdsPair(texts[1]) {
      pairs = [(texts[0], texts[1])]
      return
    }
    var found: [(code: String, words: String)] = []
    for text in texts {
      let own = Self.assignments(text) ?? (isLegend ? Self.labelled(text) : nil)
      guard let own else {
        // A row with anything else in it is a record.
        if !isLegend { return }
        continue
      }
      found += own
    }
    pairs = found
  }

  /// The text behind `Legend:`; nil where it begins with no such word.
  private static func withoutHeading(_ text: String) -> String? {
    let word = text.prefix { $0.isLetter }
    guard headings.contains(HeaderText.collapsed(String(word))) else { return nil }
    let rest = text[word.endIndex...].drop { $0.isWhitespace }
    guard let mark = rest.first else { return "" }
    return mark == ":" || mark == "-" || mark == "–" ? HeaderText.trimmed(String(rest.dropFirst())) : nil
  }

  private static let headings: Set<String> = [
    "legend", "legende", "legenda", "key", "keys", "codes", "code", "abbreviations", "abbreviation", "schlussel",
    "zeichenerklarung", "abkurzungen", "erlauterung", "kurzel", "leyenda", "clave", "claves", "abreviaturas",
    "leyendas",
    "abreviations", "cle", "afkortingen", "verklaring", "forklaring", "teckenforklaring", "tegnforklaring",
    "signaturforklaring", "forkortelser", "forkortningar",
  ]

  private static func holdsPair(_ text: String) -> Bool { assignments(text) != nil }

  /// `C = current, E = expired`: each code is the word before its sign, its meaning runs to the next code.
  private static func assignments(_ text: String) -> [(code: String, words: String)]? {
    guard text.utf8.contains(UInt8(ascii: "=")), !text.hasPrefix("="), text.utf8.count <= 600 else { return nil }
    let pieces = text.split(separator: "=", omittingEmptySubsequences: false).map { HeaderText.trimmed(String($0)) }
    var codes: [String] = []
    var words: [String] = []
    for (place, piece) in pieces.enumerated() {
      if place == pieces.count - 1 {
        words.append(piece)
        break
      }
      let start = piece.lastIndex { $0.isWhitespace || ",;|".contains($0) }.map { piece.index(after: $0) }
      codes.append(bare(String(piece[(start ?? piece.startIndex)...])))
      if place > 0 { words.append(String(piece[..<(start ?? piece.startIndex)])) }
    }
    let pairs = zip(codes, words.map(bare)).map { (code: $0, words: $1) }
    return pairs.allSatisfy { isCode($0.code, longest: 12) && !$0.words.isEmpty } ? pairs : nil
  }

  /// `C: current; E: expired`, `C - current`.
  private static func labelled(_ text: String) -> [(code: String, words: String)]? {
    var pairs: [(code: String, words: String)] = []
    for piece in text.split(whereSeparator: { ",;|".contains($0) || $0.isNewline }) {
      let piece = HeaderText.trimmed(String(piece))
      guard let mark = piece.firstIndex(where: { ":–—-".contains($0) }) else {
        // `Key: C - current, in date`: the words go on.
        guard let last = pairs.popLast() else { return nil }
        pairs.append((last.code, last.words + ", " + piece))
        continue
      }
      let code = bare(String(piece[..<mark]))
      let words = bare(String(piece[piece.index(after: mark)...]))
      guard isCode(code, longest: 4), !words.isEmpty else { return nil }
      pairs.append((code, words))
    }
    return pairs.isEmpty ? nil : pairs
  }

  /// One short word that is no date and no long number.
  private static func isCode(_ text: String, longest: Int) -> Bool {
    guard (1...longest).contains(text.count), !text.contains(where: \.isWhitespace) else { return false }
    return text.contains(where: { !$0.isNumber }) ? !DateScanner.isDate(text) : text.count <= 2
  }

  /// Without marks and blanks around it.
  private static func bare(_ text: String) -> String {
    let marks: Set<Character> = [",", ";", "|", "\"", "'", "“", "”", "„", ".", ":", "/", "(", "[", " "]
    var slice = HeaderText.trimmed(text)[...]
    while let last = slice.last, marks.contains(last) || last.isWhitespace { slice.removeLast() }
    while let first = slice.first, marks.contains(first) || first.isWhitespace { slice.removeFirst() }
    if slice.hasSuffix(")"), !slice.contains("(") { slice.removeLast() }
    return String(slice)
  }
}
