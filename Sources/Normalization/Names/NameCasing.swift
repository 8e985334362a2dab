/// Repairs names typed in capitals or in small letters, for display.
enum NameCasing {
  /// Words of one name part; mixed case is left as it is.
  ///
  /// - Parameter areInitials: Two capitals are initials, for the rest of the name is not in capitals: `AB Clarke`.
  static func repaired(_ part: String, areInitials: Bool = false) -> String {
    let words = part.split(separator: " ").map(String.init)
    return words.indices.map { index in
      if areInitials, words[index].count == 2, isCapitals(words[index]) { return words[index] }
      // `j. smith`
      if index == 0, words[0].filter(\.isLetter).count == 1, words[0].dropFirst().allSatisfy({ $0 == "." }) {
        return words[0].uppercased()
      }
      // `MC DONALD`, `ST JOHN`: no initials in front of a surname in capitals.
      let isPrefix =
        index + 1 < words.count && isCapitals(words[index]) && isCapitals(words[index + 1])
        && SurnamePrefixes.words.contains(words[index].lowercased().filter { $0 != "." })
      return isPrefix ? capitalized(words[index].lowercased()[...]) : repairedWord(words[index])
    }.joined(separator: " ")
  }

  /// Whether every cased letter is a capital, with at least `count` of them.
  static func isCapitals(_ word: some StringProtocol, atLeast count: Int = 2) -> Bool {
    var capitals = 0
    for scalar in word.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= count
  }

  /// `Clarke`, `McDonald`: capitals and small letters.
  static func isMixed(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.isUppercase }
      && word.unicodeScalars.contains { $0.properties.isLowercase }
  }

  static func isLower(_ word: some StringProtocol) -> Bool {
    var letters = 0
    for scalar in word.unicodeScalars {
      if scalar.properties.isUppercase { return false }
      if scalar.properties.isLowercase { letters += 1 }
    }
    return letters >= 2
  }

  /// `O'BRIEN-MCDONALD` → `O'Brien-McDonald`; particles become small letters.
  private static func repairedWord(_ word: String) -> String {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }.count
    guard isCapitals(word) || isLower(word) else { return word }
    // `JB` and `T.J.` are initials, `Xu` in capitals is rare enough to stay.
    if isCapitals(word), letters <= 2, word.contains(".") || !hasVowel(word) { return word }
    if isLower(word), NameWords.particles.contains(LatinFold.fold(word)) { return word }
    if isCapitals(word), lowerParticles.contains(word.lowercased()) { return word.lowercased() }
    var result = ""
    var startsWord = true
    for character in word {
      result += startsWord ? titled(character) : character.lowercased()
      if character == "-" || apostrophes.contains(character) || character == "." || character == "/" {
        startsWord = true
      } else {
        startsWord = false
      }
    }
    // A sigma at a word's end.
    if result.last == "σ" { result = String(result.dropLast()) + "ς" }
    return result.split(separator: "-", omittingEmptySubsequences: false).map { celtic(String($0)) }
      .joined(separator: "-")
  }

  /// `Mcdonald` → `McDonald`, `Macdonald` → `MacDonald` (in words where that is usual), `D'` and `O'` stay as they are.
  private static func celtic(_ word: String) -> String {
    if word.hasPrefix("Mc"), word.count > 3 { return "Mc" + capitalized(word.dropFirst(2)) }
    for prefix in macNames where word.lowercased() == "mac" + prefix { return "Mac" + capitalized(prefix[...]) }
    return word
  }

  /// The letter as a word begins with it: scripts that have capitals for whole words only (Georgian) keep theirs.
  private static func titled(_ character: Character) -> String {
    guard let first = character.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping + String(String.UnicodeScalarView(character.unicodeScalars.dropFirst()))
  }

  private static func capitalized(_ text: Substring) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func hasVowel(_ word: String) -> Bool { word.lowercased().contains { "aeiouy".contains($0) } }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "`", "´", "ʼ"]
  private static let macNames = ["donald", "dougall", "gregor", "intyre", "kenzie", "leod", "arthur", "lean", "millan"]
  private static let lowerParticles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "ter", "ten", "zu",
    "bin", "ibn", "y",
  ]
}
