/// Parts the words of a name without a comma.
struct FamilyNameSplit {
  var given: [String]
  var family: [String]

  init(_ words: [String], order: NameOrder = .givenFirst) {
    given = []
    family = []
    if words.isEmpty { return }
    if words.count == 1 {
      // A lone word is a given name where it is known as one.
      if NicknameTable.shared.isGivenName(LatinFold.fold(words[0])) { given = words } else { family = words }
      return
    }
    if let surname = Self.surnameBeforeInitials(words) {
      family = Array(words[..<surname])
      given = Array(words[surname...])
      return
    }
    let isFamilyFirst = order == .familyFirst || Self.endsInPatronymic(words)
    if let leading = isFamilyFirst
      ? Self.leadingSurname(words) : Self.leadingCapitals(words) ?? Self.leadingPrefix(words)
    {
      family = Array(words[..<leading])
      given = Array(words[leading...])
      return
    }
    var start = words.count - 1
    start = Self.withParticles(words, from: start)
    if let double = Self.doubleSurname(words, familyStart: start) ?? Self.particlesWithin(words, familyStart: start) {
      start = double
    }
    family = Array(words[start...])
    given = Array(words[..<start])
  }

  /// `J`, `J.`, `R.K.`
  private static func isInitials(_ word: String) -> Bool {
    let letters = word.split(separator: ".")
    guard !letters.isEmpty, letters.allSatisfy({ $0.count == 1 && $0.first?.isUppercase ?? false }) else {
      return false
    }
    return letters.count == 1 || word.contains(".")
  }

  /// `Clarke J.`, `van Dijk R.K.`: no surname is an initial, unless a given name stands before it (`Mary J.`).
  private static func surnameBeforeInitials(_ words: [String]) -> Int? {
    let last = words.count - 1
    guard isInitials(words[last]), !isInitials(words[0]), words[last - 1].filter(\.isLetter).count > 1 else {
      return nil
    }
    let isParticles = words[..<(last - 1)].allSatisfy { NameWords.particles.contains(LatinFold.fold($0)) }
    return isParticles && !NicknameTable.shared.isGivenName(LatinFold.fold(words[0])) ? last : nil
  }

  /// `Иванов Пётр Сергеевич`: a patronymic stands behind the given name, so that the surname is the first word.
  private static func endsInPatronymic(_ words: [String]) -> Bool {
    guard words.count == 3 else { return false }
    let isPatronymic = words.map { word in
      ["вич", "ьич", "вна", "чна"].contains { word.lowercased().hasSuffix($0) } && word.count > 5
    }
    return isPatronymic == [false, false, true]
  }

  /// `DUPONT Jean`, `GARCÍA LÓPEZ María`: capitals first, then words that are none.
  private static func leadingCapitals(_ words: [String]) -> Int? {
    let isCapital = words.map { word in
      NameCasing.isCapitals(word, atLeast: 2) && word.filter(\.isLetter).count > 2 && !isInitials(word)
    }
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

  /// How many words the surname has that opens the name: its particles, a prefix, or two Spanish surnames.
  private static func leadingSurname(_ words: [String]) -> Int {
    if let capitals = leadingCapitals(words) { return capitals }
    var end = 0
    while end < words.count - 2, NameWords.particles.contains(LatinFold.fold(words[end])) { end += 1 }
    let isPrefix = SurnamePrefixes.binds(LatinFold.fold(words[end]), LatinFold.fold(words[end + 1]))
    if isPrefix, end < words.count - 2 { return end + 2 }
    let isDouble = IberianSurnames.contains(words[end]) && IberianSurnames.contains(words[end + 1])
    return isDouble && end < words.count - 2 ? end + 2 : end + 1
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
      // `von und zu Berg`
      if folded == "und", start >= 3, LatinFold.fold(words[start - 2]) == "von", LatinFold.fold(words[start]) == "zu" {
        start -= 2
        continue
      }
      guard NameWords.particles.contains(folded) else { break }
      // `Thi Van Nguyen`: a middle name; no particle stands before a Vietnamese surname.
      if NameWords.vietnameseSurnames.contains(LatinFold.fold(words[start])) { break }
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

  /// `Ana de la Torre Ríos`: particles in the middle open a surname of two, but for given names such as `del Carmen`.
  private static func particlesWithin(_ words: [String], familyStart: Int) -> Int? {
    guard familyStart == words.count - 1, familyStart >= 3 else { return nil }
    guard !NameWords.devotional.contains(LatinFold.fold(words[familyStart - 1])) else { return nil }
    var start = familyStart - 1
    while start > 1, NameWords.surnameParticles.contains(LatinFold.fold(words[start - 1])) { start -= 1 }
    return start < familyStart - 1 ? start : nil
  }

  /// `María José García López`: two Spanish or Portuguese family names at the end.
  private static func doubleSurname(_ words: [String], familyStart: Int) -> Int? {
    guard familyStart >= 2 else { return nil }
    let before = words[familyStart - 1]
    guard IberianSurnames.contains(before) else { return nil }
    // `José Luis Rodríguez Zapatero`: behind two given names the second surname may be any.
    let isSecond = familyStart >= 3 && !NicknameTable.shared.isGivenName(LatinFold.fold(before))
    guard isSecond || IberianSurnames.contains(words[words.count - 1]) else { return nil }
    let start = withParticles(words, from: familyStart - 1)
    return start > 0 ? start : nil
  }
}

extension NameCasing {
  static func isLowerLetter(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { $0.properties.isLowercase } }
}
