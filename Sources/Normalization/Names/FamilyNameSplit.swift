/// Parts the words of a name written given name first.
struct FamilyNameSplit {
  var given: [String]
  var family: [String]

  init(_ words: [String]) {
    given = []
    family = []
    if words.isEmpty { return }
    if words.count == 1 {
      // A lone word is a given name where it is known as one.
      if NicknameTable.shared.isGivenName(LatinFold.fold(words[0])) { given = words } else { family = words }
      return
    }
    if let leading = Self.leadingCapitals(words) ?? Self.leadingPrefix(words) {
      family = Array(words[..<leading])
      given = Array(words[leading...])
      return
    }
    var start = words.count - 1
    start = Self.withParticles(words, from: start)
    if let double = Self.doubleSurname(words, familyStart: start) { start = double }
    family = Array(words[start...])
    given = Array(words[..<start])
  }

  /// `DUPONT Jean`, `GARCÍA LÓPEZ María`: capitals first, then words that are none.
  private static func leadingCapitals(_ words: [String]) -> Int? {
    let isCapital = words.map { NameCasing.isCapitals($0, atLeast: 2) && $0.filter(\.isLetter).count > 2 }
    guard isCapital[0], let stop = isCapital.firstIndex(of: false) else { return nil }
    let tail = words[stop...]
    guard isCapital[stop...].allSatisfy({ !$0 }), tail.contains(where: { $0.filter(\.isLetter).count > 1 }) else {
      return nil
    }
    return tail.contains { word in word.contains { $0.isLowercase } } ? stop : nil
  }

  /// `Mc Donald Ewan`, `O Brien Pat`, `Mc Donald`: a surname in two words that opens the name.
  private static func leadingPrefix(_ words: [String]) -> Int? {
    guard words.count <= 3, SurnamePrefixes.opens(LatinFold.fold(words[0]), LatinFold.fold(words[1])) else {
      return nil
    }
    return words[0].contains(".") ? nil : 2
  }

  /// The index from which particles before `index` belong to the family name.
  private static func withParticles(_ words: [String], from index: Int) -> Int {
    var start = index
    while start > 0 {
      let folded = LatinFold.fold(words[start - 1])
      if start > 1, !words[start - 1].contains(".") || folded == "st",
        SurnamePrefixes.binds(folded, LatinFold.fold(words[start]))
      {
        start -= 1
        continue
      }
      guard NameWords.particles.contains(folded) else { break }
      // `Van Morrison`, `Al Smith`: a capital first word is a given name; `van Dijk` and `De La Cruz` have none.
      let opens =
        words.count > 2
        && NameWords.openingParticles.contains(folded)
        && NameWords.particles.contains(LatinFold.fold(words[1]))
      if start - 1 == 0, !NameCasing.isLower(words[0]), !opens { break }
      if NameWords.joiners.contains(folded) {
        guard start >= 3, words[start - 1].count == 1, NameCasing.isLowerLetter(words[start - 1]) else { break }
        start = withParticles(words, from: start - 2)
      } else {
        if folded.count == 1 && words[start - 1].contains(".") { break }
        start -= 1
      }
    }
    return start
  }

  /// `María José García López`: two Spanish or Portuguese family names at the end.
  private static func doubleSurname(_ words: [String], familyStart: Int) -> Int? {
    guard familyStart >= 2, IberianSurnames.contains(words[words.count - 1]) else { return nil }
    let before = words[familyStart - 1]
    guard IberianSurnames.contains(before) else { return nil }
    let start = withParticles(words, from: familyStart - 1)
    return start > 0 ? start : nil
  }
}

extension NameCasing {
  static func isLowerLetter(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { $0.properties.isLowercase } }
}
