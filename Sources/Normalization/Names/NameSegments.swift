import Foundation

/// A name's words by comma, without titles, suffixes and letters after the name.
struct NameSegments {
  /// Words before the comma where the text gives the family name first; else empty.
  var family: [String] = []
  /// The other words, in order.
  var rest: [String] = []
  var suffix: String?
  /// Whether a part behind a comma is nothing but letters after the name.
  private var hasLetters = false
  /// Whether a comma or semicolon parts family and given names.
  var hasOrder: Bool { !family.isEmpty }

  /// - Parameter isPart: The text is one part of a name: no word is taken for a title, and commas give no order.
  init(_ text: String, isPart: Bool = false) {
    var segments = text.split(whereSeparator: { $0 == "," || $0 == ";" })
      .map { Self.words(String($0)) }.filter { !$0.isEmpty }
    segments = segments.enumerated().compactMap { index, words in
      if index == 0 { return words }
      let kept = Self.isSplitLetters(words) ? [] : takeTail(words, afterComma: true)
      if kept.isEmpty { hasLetters = hasLetters || suffix == nil }
      return kept.isEmpty ? nil : kept
    }
    guard var first = segments.first else { return }
    if !isPart { first = Self.withoutTitles(first) }
    first = takeTail(first, afterComma: false)
    segments[0] = first
    segments.removeAll(where: \.isEmpty)
    if segments.count < 2 || isPart {
      rest = segments.flatMap { $0 }
      return
    }
    family = segments[0]
    var given = segments[1...].flatMap { $0 }
    given = Self.withoutTitles(given)
    // `Berg, Anna van der`: the particles belong to the family name.
    var particles: [String] = []
    while given.count > 1, let last = given.last, NameWords.particles.contains(LatinFold.fold(last)),
      NameCasing.isLower(last) || particles.isEmpty == false, LatinFold.fold(last).count > 1
    {
      particles.insert(given.removeLast(), at: 0)
    }
    family = particles + family
    rest = given
  }

  /// `J.R.` is one word, `J. R.` two; a hyphen with blanks around it joins.
  private static func words(_ text: String) -> [String] {
    var joined = text
    for mark in [" - ", "- ", " -"] where text.utf8.contains(0x2D) {
      joined = joined.replacingOccurrences(of: mark, with: "-")
    }
    joined = CleanText.trimmed(joined, of: "-–—:/&")
    while joined.hasPrefix(".") { joined.removeFirst() }
    let pieces = joined.split(separator: " ").map(String.init)
    return pieces.flatMap { piece -> [String] in
      // `J.Smith` is an initial and a name, `Dr.Weber` a title and a name.
      guard let dot = piece.firstIndex(of: "."), dot != piece.index(before: piece.endIndex),
        piece[..<dot].count == 1
          || piece[..<dot].count < 5 && NameWords.titles.contains(LatinFold.fold(String(piece[..<dot])))
            && piece[piece.index(after: dot)].isUppercase,
        piece[piece.index(after: dot)...].filter({ $0.isLetter }).count > 2,
        !piece[piece.index(after: dot)...].contains(".")
      else { return [piece] }
      return [String(piece[...dot]), String(piece[piece.index(after: dot)...])]
    }.filter(Self.saysSomething).enumerated().map { index, word in
      // A full stop stays behind an initial or an abbreviation only; at the end of the text it ends the text.
      let isEnd = index == pieces.count - 1 && index > 0 && word.filter(\.isLowercase).count > 1
      let isStop =
        word.hasSuffix(".") && word.filter(\.isLetter).count > (isEnd ? 2 : 4) && !word.dropLast().contains(".")
      return isStop ? String(word.dropLast()) : word
    }
  }

  /// `Ph. D.`, `B. Sc.`: letters after the name with a blank in them.
  private static func isSplitLetters(_ words: [String]) -> Bool {
    guard words.count > 1, words.contains(where: { $0.filter(\.isLetter).count > 1 }) else { return false }
    let joined = words.map { LatinFold.fold($0) }.joined()
    return words.allSatisfy { $0.hasSuffix(".") } && NameWords.postNominals.contains(joined)
  }

  private static func saysSomething(_ word: String) -> Bool {
    word.contains { $0.isLetter || $0.isNumber } || NamePartText.hasLigature(word)
  }

  private static func withoutTitles(_ words: [String]) -> [String] {
    var rest = words[...]
    var isTitled = false
    while rest.count > 1, let first = rest.first {
      let folded = LatinFold.fold(first)
      if isTitled, first.hasSuffix("."), NameWords.titleSubjects.contains(folded) {
        rest = rest.dropFirst()
        continue
      }
      if rest.count > 2, NameWords.jobLetters.contains(folded), NameCasing.isCapitals(first),
        rest.dropFirst().contains(where: NameCasing.isMixed)
      {
        rest = rest.dropFirst()
        continue
      }
      guard isTitle(folded) else { break }
      isTitled = true
      if NameWords.weakTitles.contains(folded), !first.hasSuffix("."), rest.count < 3 { break }
      rest = rest.dropFirst()
    }
    return Array(rest)
  }

  /// `dr`, `dr ing`, `dott ssa`.
  private static func isTitle(_ folded: String) -> Bool {
    if NameWords.titles.contains(folded) { return true }
    let words = folded.split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    return NameWords.titles.contains(words.joined()) || words.allSatisfy { NameWords.titles.contains($0) }
  }

  /// The words less suffixes and letters after the name at their end.
  private mutating func takeTail(_ words: [String], afterComma: Bool) -> [String] {
    var rest = words
    while let last = rest.last {
      // Without a comma two words must stay; behind one the whole segment may go.
      guard afterComma ? !rest.isEmpty : rest.count > 1 else { break }
      let folded = LatinFold.fold(last)
      let stripped = folded.replacingOccurrences(of: " ", with: "")
      let isLone = afterComma && rest.count == 1
      if let shown = NameWords.suffixes[folded],
        NameWords.strongSuffixes.contains(folded) || isLone && folded.count < 4 || (folded == "v" && rest.count > 2)
      {
        suffix = suffix ?? shown
      } else if !isPostNominal(last, stripped, afterComma: isLone, count: rest.count) {
        break
      }
      rest.removeLast()
    }
    return rest
  }

  private func isPostNominal(_ word: String, _ folded: String, afterComma: Bool, count: Int) -> Bool {
    let pieces = word.split(whereSeparator: { $0 == "/" || $0 == "-" }).map { LatinFold.fold(String($0)) }
    let known = { (text: String) in
      let word = text.replacingOccurrences(of: " ", with: "")
      return NameWords.postNominals.contains(word)
        || ["c", "bc", "r", "l", "n", "p", "b"].contains(word) && folded.count > 2
    }
    guard known(folded) || pieces.count > 1 && pieces.allSatisfy(known) else { return false }
    let isTyped = NameCasing.isCapitals(word) || word.contains(".") || mixed.contains(word)
    if NameWords.weakPostNominals.contains(folded) {
      return isTyped && (afterComma || word.contains(".") || hasLetters && count > 2)
    }
    return isTyped || afterComma
  }

  private var mixed: Set<String> {
    ["PhD", "PharmD", "PsyD", "EdD", "DMin", "BSc", "MSc", "BEng", "MEd", "CEng", "MRes"]
  }
}
