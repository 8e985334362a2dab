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
      least = weight + max(0.02 * total, encoding == .windows1252 ? prior : 0)
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
    "windows-1254", "windows-1257", "koi8-r", "iso-8859-5", "cp850", "cp866", "cp852", "windows-1255",
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
        let place = Place(sample, at: index, table: table)
        if scalar.properties.isAlphabetic {
          if let value = place.letterWeight(scalar) {
            for (language, letters) in LanguageLetters.all.enumerated() where letters.contains(scalar) {
              weights[language] += value
            }
          }
        } else {
          common += place.signWeight(scalar)
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
      return 1
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
    func signWeight(_ scalar: Unicode.Scalar) -> Double {
      let isInside = before?.properties.isAlphabetic == true && after?.properties.isAlphabetic == true
      let touches = before?.properties.isAlphabetic == true || after?.properties.isAlphabetic == true
      switch scalar {
      case "\u{2019}", "\u{2018}", "\u{A0}": return 1
      case "\u{2013}", "\u{2014}", "\u{2026}": return isAmongSmallLetters ? 0.8 : 1
      case "\u{201C}", "\u{201D}", "\u{201E}": return isInside ? 0.15 : 1
      case "\u{AD}", "·": return isInside ? 0.8 : 0.3
      case "™", "®", "©", "°": return isInside ? 0.7 : 1
      case "•": return isInside ? 0.1 : 1
      case "€", "£": return after?.properties.isAlphabetic == true ? 0.1 : 0.9
      case "«", "»": return isInside ? 0.1 : 0.9
      case "½", "¼", "¾", "±", "²", "³", "µ", "¿", "¡", "º", "ª", "№", "†", "✓", "´", "×", "§":
        return touches ? 0.2 : 0.6
      default: return scalar.value < 0x300 ? 0.05 : 0.02
      }
    }
  }
}

/// The letters beyond ASCII of each language, both cases.
enum LanguageLetters {
  static let all: [Set<Unicode.Scalar>] = [
    letters("àâæçéèêëîïôœùûüÿ"), letters("äöüß"), letters("áéíóúñüªº"), letters("áâãàçéêíóôõúü"),
    letters("àèéìíîòóùú"), letters("éëïóöüáèê"), letters("æøåéöòôäü"), letters("åäöéü"), letters("áðéíóúýþæö"),
    letters("ąćęłńóśźż"), letters("áčďéěíňóřšťúůýžĺľŕäôöü"), letters("áéíóöőúüű"), letters("ăâîșțşţ"),
    letters("čćđšž"), letters("çğıöşüİâîû"), letters("ąčęėįšųūž"), letters("āčēģīķļņšūžō"), letters("äõöüšž"),
    letters("áéíóúàèìòùâêîôûŵŷ"),
    letters(String(String.UnicodeScalarView((0x430...0x45F).compactMap(Unicode.Scalar.init)))).union(letters("ґ")),
    letters("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ"),
    Set((0x5D0...0x5EA).compactMap(Unicode.Scalar.init)), Set((0x620...0x6D2).compactMap(Unicode.Scalar.init)),
    Set((0xE01...0xE5B).compactMap(Unicode.Scalar.init)),
  ]

  private static func letters(_ lower: String) -> Set<Unicode.Scalar> {
    Set(lower.unicodeScalars).union(lower.uppercased().unicodeScalars.filter { $0.value > 0x7F })
  }
}
