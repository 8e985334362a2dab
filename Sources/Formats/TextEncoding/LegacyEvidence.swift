/// Which legacy encoding some bytes are most likely in, told by the letters that they would spell.
///
/// A reading is good where its letters all belong to one language, stand among letters of their own script, and
/// keep the case of their word. The order of candidates breaks ties. What nothing says is windows-1252: another
/// encoding has to explain plainly more.
enum LegacyEvidence {
  /// The best encoding for lines with high bytes.
  static func bestEncoding(for sample: [UInt8]) -> TextEncoding {
    if let encoding = DoubleByteEvidence.find(in: sample) { return encoding }
    let total = Double(sample.count { $0 >= 0x80 })
    var best = TextEncoding.windows1252
    var least = -1.0
    for label in candidates {
      guard let encoding = TextEncoding(label: label), let table = SingleByteTable.table(for: encoding) else {
        continue
      }
      let weight = LegacyEvidence.score(sample, table: table) * total
      guard weight > least else { continue }
      best = encoding
      least = weight + (encoding == .windows1252 ? max(0.002 * total, prior) : 0.002 * total + 0.3)
    }
    return best.name == "windows-1251" && isHebrew(sample) ? TextEncoding(label: "windows-1255") ?? best : best
  }

  /// Whether the letters are those that windows-1255 has for Hebrew and windows-1251 for small letters alone: names
  /// begin with capitals in Cyrillic, and Hebrew has none.
  private static func isHebrew(_ sample: [UInt8]) -> Bool {
    let high = sample.filter { $0 >= 0x80 }
    return Set(high).count >= 4 && high.allSatisfy { (0xE0...0xFA).contains($0) }
  }

  /// How many letters windows-1252, which most files without a word on their encoding are in, has in advance.
  private static let prior = 0.8

  private static let candidates = [
    "windows-1252", "macintosh", "windows-1250", "windows-1251", "iso-8859-15", "iso-8859-2", "windows-1253",
    "iso-8859-7", "windows-1254", "windows-1257", "koi8-r", "iso-8859-5", "cp850", "cp866", "cp852", "windows-1255",
    "windows-1256", "windows-874",
  ]

  /// The share of high bytes, from 0 to 1, that this reading explains by its best language.
  static func score(_ sample: [UInt8], table: SingleByteTable) -> Double {
    var weights = [Double](repeating: 0, count: LanguageLetters.all.count)
    var common = 0.0
    var total = 0
    var index = 0
    while index < sample.count {
      guard sample[index] >= 0x80 else {
        index += 1
        continue
      }
      total += 1
      if table.isDefined[Int(sample[index])] {
        let scalar = table.scalars[Int(sample[index])]
        let around = Place(sample, at: index, table: table)
        if scalar.properties.isAlphabetic {
          if let value = around.letterWeight(scalar) {
            for (place, language) in LanguageLetters.all.enumerated() where language.letters.contains(scalar) {
              weights[place] +=
                value
                * language.weight(of: scalar, before: around.before, after: around.after, word: around.asciiLetters)
            }
          }
        } else {
          common += around.signWeight(scalar, sample, index, table)
        }
      }
      index += 1
    }
    guard total > 0 else { return 0 }
    return ((weights.max() ?? 0) + common) / Double(total)
  }

  /// What stands around a byte in one reading.
  private struct Place {
    let before: Unicode.Scalar?
    let after: Unicode.Scalar?
    private let beforeThat: Unicode.Scalar?
    private let hasLower: Bool
    private let isStart: Bool
    /// The letters of ASCII in its word, as `LanguageLetters.mask` has them.
    let asciiLetters: UInt32
    /// How many letters stand before and behind it.
    private let lettersBefore: Int
    private let lettersAfter: Int
    /// How many consonants in a row it would stand among, itself counted; 0 for a vowel.
    private let consonants: Int

    init(_ sample: [UInt8], at index: Int, table: SingleByteTable) {
      func scalar(_ index: Int) -> Unicode.Scalar? {
        sample.indices.contains(index) ? table.scalars[Int(sample[index])] : nil
      }
      func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isAlphabetic ?? false }
      before = scalar(index - 1)
      after = scalar(index + 1)
      beforeThat = scalar(index - 2)
      isStart = !isLetter(before)
      var start = index
      while start > 0, index - start < 24, isLetter(scalar(start - 1)) { start -= 1 }
      var end = index
      while end + 1 < sample.count, end - index < 24, isLetter(scalar(end + 1)) { end += 1 }
      hasLower = (start...end).contains { $0 != index && scalar($0)?.properties.isLowercase == true }
      asciiLetters = LanguageLetters.mask((start...end).lazy.compactMap(scalar))
      (lettersBefore, lettersAfter) = (index - start, end - index)
      func isConsonant(_ place: Int) -> Bool { scalar(place).map { !LanguageLetters.isVowel($0) } ?? false }
      if isConsonant(index) {
        var (first, last) = (index, index)
        while first > start, isConsonant(first - 1) { first -= 1 }
        while last < end, isConsonant(last + 1) { last += 1 }
        consonants = last - first + 1
      } else {
        consonants = 0
      }
    }

    /// What a letter in this place is worth; nil where the case or script of its word speaks against it.
    func letterWeight(_ scalar: Unicode.Scalar) -> Double? {
      if scalar.properties.isUppercase, !isStart, hasLower { return nil }
      if scalar.properties.isLowercase, breaksCase { return nil }
      let isLatin = scalar.value < 0x250
      let isAlone = before?.properties.isAlphabetic != true && after?.properties.isAlphabetic != true
      if isAlone { return isLatin ? 0.5 : nil }
      for neighbour in [before, after] {
        guard let neighbour, neighbour.properties.isAlphabetic else { continue }
        if isLatin != (neighbour.value < 0x250) { return nil }
      }
      // No word of these scripts has so many consonants together; others do not write their vowels.
      return scalar.value < 0x500 && consonants >= 6 ? isLatin ? 0.1 : 0.2 : 1
    }

    /// Whether a small letter here would be no part of its word: `BobáSmith`, `CPRácard`.
    private var breaksCase: Bool {
      func isCapital(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isUppercase == true }
      return isCapital(after) && !isCapital(before) || isCapital(before) && isCapital(beforeThat)
    }

    private var isAmongSmallLetters: Bool {
      before?.properties.isLowercase == true && after?.properties.isLowercase == true
    }

    /// What a sign in this place is worth: inside a word an apostrophe, a blank or a dash is, other signs hardly.
    func signWeight(_ scalar: Unicode.Scalar, _ sample: [UInt8], _ index: Int, _ table: SingleByteTable) -> Double {
      let isInside = lettersBefore > 0 && lettersAfter > 0
      let touches = lettersBefore > 0 || lettersAfter > 0
      switch scalar {
      case "\u{A0}": return 1
      case "\u{2018}": return lettersBefore > 0 ? 0.1 : lettersAfter > 0 ? 0.5 : 1
      case "\u{2019}":
        if !isInside { return lettersAfter > 0 ? 0.5 : 1 }
        // `O’Brien` and `don’t`, not `Mar’a`.
        return lettersBefore > 2 && lettersAfter == 1 && LanguageLetters.bit(after ?? " ") & Self.endings == 0 ? 0.2 : 1
      case "\u{2026}": return lettersAfter > 0 && lettersBefore == 0 ? 0.4 : isAmongSmallLetters ? 0.8 : 1
      case "\u{2013}", "\u{2014}":
        if isInside, min(lettersBefore, lettersAfter) <= 2 { return 0.3 }
        return isAmongSmallLetters ? 0.8 : 1
      case "\u{201C}", "\u{201D}", "\u{201E}": return isInside ? 0.15 : 1
      case "·":
        // Catalan `col·laborar`.
        let isBetweenLs = ["l", "L"].contains(before) && ["l", "L"].contains(after)
        return isBetweenLs ? 0.8 : touches ? 0.1 : 0.3
      case "\u{AD}": return isInside ? 0.8 : 0.3
      case "™", "®", "©": return isInside ? 0.7 : lettersAfter > 0 ? 0.1 : 1
      case "°": return isInside ? 0.7 : 1
      case "•": return isInside ? 0.1 : 1
      case "€", "£": return lettersAfter > 0 ? 0.1 : 0.9
      case "«", "»":
        if isInside { return 0.1 }
        return touches && !Self.hasPartner(of: scalar, sample, index, table) ? 0.3 : 0.9
      case "½", "¼", "¾", "±", "²", "³", "µ", "¿", "¡", "º", "ª", "№", "†", "✓", "´", "×", "§":
        return touches ? 0.2 : 0.6
      default: return scalar.value < 0x300 ? 0.05 : 0.02
      }
    }

    /// One letter behind an apostrophe: `Ann’s`, `don’t`, `I’d`, `I’m`.
    private static let endings = LanguageLetters.mask("stdm".unicodeScalars)

    /// Whether the other of a pair of quotation marks stands near.
    private static func hasPartner(
      of mark: Unicode.Scalar, _ sample: [UInt8], _ index: Int, _ table: SingleByteTable
    ) -> Bool {
      let other: Unicode.Scalar = mark == "«" ? "»" : "«"
      return (max(0, index - 40)..<min(sample.count, index + 40)).contains { table.scalars[Int(sample[$0])] == other }
    }
  }
}
