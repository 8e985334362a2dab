import Foundation

/// Pairs of Greek letters that ELOT 743 writes otherwise than letter by letter: `ου` is `ou`, `Ευ` before a vowel `Ev`.
enum GreekDigraphs {
  /// The text with these pairs in Latin letters; text without Greek is returned as it is.
  static func spelled(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x370...0x3FF).contains($0.value) }) else { return text }
    // The accent stands on the second letter of a pair; a diaeresis says that the two are none.
    let letters = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.value != 0x301 })
    var result = String.UnicodeScalarView()
    var index = 0
    while index < letters.count {
      let pair = String(String.UnicodeScalarView(letters[index..<min(index + 2, letters.count)])).lowercased()
      let following = index + 2 < letters.count ? letters[index + 2] : " "
      if following.value != 0x308, let latin = spelling(pair, before: following) {
        result.append(contentsOf: latin.unicodeScalars)
        index += 2
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return String(result)
  }

  private static func spelling(_ pair: String, before following: Unicode.Scalar) -> String? {
    switch pair {
    case "ου": "ou"
    case "γγ": "ng"
    case "γξ": "nx"
    case "γχ": "nch"
    case "αυ": isVoiceless(following) ? "af" : "av"
    case "ευ": isVoiceless(following) ? "ef" : "ev"
    case "ηυ": isVoiceless(following) ? "if" : "iv"
    default: nil
    }
  }

  private static func isVoiceless(_ letter: Unicode.Scalar) -> Bool {
    "θκξπσςτφχψΘΚΞΠΣΤΦΧΨ ".unicodeScalars.contains(letter)
  }
}
