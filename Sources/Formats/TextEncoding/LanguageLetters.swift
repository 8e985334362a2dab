/// The letters beyond ASCII of a language, both cases, and the letters of the alphabet that its words do not have.
struct LanguageLetters: Sendable {
  let letters: Set<Unicode.Scalar>
  /// A bit for each letter from `a` on.
  private let foreign: UInt32
  /// Letters that mostly stand in some places only.
  private let habits: Set<Unicode.Scalar>

  private init(_ letters: Set<Unicode.Scalar>, without foreign: String = "", habits: String = "") {
    self.letters = letters
    self.foreign = LanguageLetters.mask(foreign.unicodeScalars)
    self.habits = Self.bothCases(habits)
  }

  private init(_ lower: String, without foreign: String = "", habits: String = "") {
    self.init(Self.bothCases(lower), without: foreign, habits: habits)
  }

  /// What one of the letters in a word is worth, from 0 to 1.
  ///
  /// - Parameter word: The letters of ASCII in its word, as `mask` has them.
  func weight(of scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?, word: UInt32) -> Double {
    let share = foreign & word == 0 ? 1 : 0.4
    return habits.contains(scalar) ? share * Self.habit(scalar, before, after) : share
  }

  /// Portuguese has `õ` before an `e`, Icelandic `þ` at the start, French `œ` behind no vowel, Turkish `î` hardly ever.
  private static func habit(_ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Double {
    switch scalar {
    case "õ", "Õ": after.map { !isLetter($0) || $0 == "e" || $0 == "E" } ?? true ? 1 : 0.1
    case "þ", "Þ": before.map(isLetter) ?? false ? 0.1 : 1
    case "ý", "Ý": before == "y" || before == "Y" ? 0.1 : 1
    case "œ", "Œ": before.map(isVowel) ?? false || !(after.map(isLetter) ?? false) ? 0.2 : 1
    default: 0.5
    }
  }

  /// A bit for each of the small and capital letters of ASCII.
  static func mask(_ scalars: some Sequence<Unicode.Scalar>) -> UInt32 { scalars.reduce(0) { $0 | bit($1) } }

  static func bit(_ scalar: Unicode.Scalar) -> UInt32 {
    let folded = scalar.value | 0x20
    return scalar.value < 0x80 && (0x61...0x7A).contains(folded) ? 1 << (folded - 0x61) : 0
  }

  static func isVowel(_ scalar: Unicode.Scalar) -> Bool { vowels.contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static let vowels = bothCases(
    "aeiouyàáâãäåāăąæèéêëēěęėìíîïīįıòóôõöøőōœùúûüůūűųŷýÿаеёиоуъыэюяіїєαεηιουωάέήίόύώϊϋΐΰ"
  ).union("aeiouyAEIOUYİ".unicodeScalars)

  static let all: [LanguageLetters] = [
    LanguageLetters("àâæçéèêëîïôœùûüÿ", without: "k", habits: "œû"), LanguageLetters("äöüß"),
    LanguageLetters("áéíóúñüªº", without: "kw"),
    LanguageLetters("áâãàçéêíóôõúü", without: "kwy", habits: "õ"), LanguageLetters("àèéìíîòóùú", without: "jkwxy"),
    LanguageLetters("éëïóöüáèê"), LanguageLetters("æøåéöòôäü"), LanguageLetters("åäöéü"),
    LanguageLetters("áðéíóúýþæö", without: "cqwz", habits: "þý"), LanguageLetters("ąćęłńóśźż", without: "qvx"),
    LanguageLetters("áčďéěíňóřšťúůýžĺľŕäôöü", without: "qwx", habits: "ý"),
    LanguageLetters("áéíóöőúüű", without: "qwx"), LanguageLetters("ăâîșțşţ", without: "kqwy"),
    LanguageLetters("čćđšž", without: "qwxy"), LanguageLetters("çğıöşüİâîû", without: "qwx", habits: "âîû"),
    LanguageLetters("ąčęėįšųūž", without: "qwx"), LanguageLetters("āčēģīķļņšūžō", without: "qwxy"),
    LanguageLetters("äõöüšž", without: "cqwxyz"), LanguageLetters("áéíóúàèìòùâêîôûŵŷ", without: "kqvxz"),
    LanguageLetters(
      String(String.UnicodeScalarView((0x430...0x45F).compactMap(Unicode.Scalar.init))) + "ґ"),
    LanguageLetters("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ"),
    LanguageLetters(Set((0x5D0...0x5EA).compactMap(Unicode.Scalar.init))),
    LanguageLetters(Set((0x620...0x6D2).compactMap(Unicode.Scalar.init))),
    LanguageLetters(Set((0xE01...0xE5B).compactMap(Unicode.Scalar.init))),
  ]

  private static func bothCases(_ lower: String) -> Set<Unicode.Scalar> {
    Set(lower.unicodeScalars).union(lower.uppercased().unicodeScalars.filter { $0.value > 0x7F })
  }
}
