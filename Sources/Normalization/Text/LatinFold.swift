import Foundation

/// Text of any script as lower-case ASCII letters and digits, for comparison.
package enum LatinFold {
  /// Words parted by one blank; diacritics, apostrophes and full stops inside words are gone, other marks part words.
  ///
  /// Cyrillic and Greek follow the common passport transliterations, other scripts ICU's `Any-Latin`.
  package static func fold(_ text: String) -> String {
    if let ascii = foldASCII(text) { return ascii }
    let known = foldScalars(GreekDigraphs.spelled(text).precomposedStringWithCompatibilityMapping)
    guard known.hasForeign else { return known.text }
    let latin = text.applyingTransform(.toLatin, reverse: false) ?? text
    return foldScalars(latin.precomposedStringWithCompatibilityMapping).text
  }

  /// Umlauts and Scandinavian letters as two letters, as keyboards without them write: `für` → `fuer`.
  package static func umlautsSpelled(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = text.precomposedStringWithCanonicalMapping
    for (letter, spelled) in spelledLetters { result = result.replacingOccurrences(of: letter, with: spelled) }
    return result
  }

  private static let spelledLetters = [
    ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("ø", "oe"), ("Ø", "Oe"), ("å", "aa"),
    ("Å", "Aa"),
  ]

  /// A folded text with the ways to write an umlaut made one: `mueller` and `muller` are both `muller`.
  package static func loose(_ folded: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(folded.utf8.count)
    for byte in folded.utf8 {
      let last = result.last ?? 0
      let isUmlautTail = byte == e && (last == a || last == o || last == u)
      if isUmlautTail || (byte == a && last == a) { continue }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A folded text with the ways to romanise a Slavic or Greek name made one.
  static func looseRomanization(_ folded: String) -> String {
    var text = folded
    for (from, to) in romanizationPairs { text = text.replacingOccurrences(of: from, with: to) }
    var result = ""
    for character in text where character != result.last { result.append(character) }
    return result
  }

  static func hasForeignScript(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x370 && $0.properties.isAlphabetic && !isLatinExtended($0.value) }
  }

  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let o = UInt8(ascii: "o")
  private static let u = UInt8(ascii: "u")

  private static let romanizationPairs: [(String, String)] = [
    ("shch", "sch"), ("kh", "h"), ("ch", "h"), ("ph", "f"), ("ks", "x"), ("tz", "ts"), ("yo", "e"), ("ou", "u"),
    ("w", "v"), ("y", "i"), ("j", "i"), ("ie", "e"), ("dg", "g"), ("nt", "d"), ("mp", "b"), ("th", "t"),
  ]

  private static func foldASCII(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var pendingBlank = false
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x61...0x7A, 0x30...0x39: append(byte)
      case 0x41...0x5A: append(byte | 0x20)
      case 0x27, 0x60: continue
      case 0x00...0x08, 0x0E...0x1F, 0x7F: continue
      default: pendingBlank = !result.isEmpty
      }
    }
    return String(decoding: result, as: UTF8.self)

    func append(_ byte: UInt8) {
      if pendingBlank {
        result.append(0x20)
        pendingBlank = false
      }
      result.append(byte)
    }
  }

  private static func foldScalars(_ text: String) -> (text: String, hasForeign: Bool) {
    var result = ""
    var pendingBlank = false
    var hasForeign = false
    func append(_ piece: some StringProtocol) {
      if piece.isEmpty { return }
      if pendingBlank && !result.isEmpty { result.append(" ") }
      pendingBlank = false
      result.append(contentsOf: piece)
    }
    for raw in text.unicodeScalars {
      let scalar = CleanText.plain(raw)
      if scalar.isASCII {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: append(String(scalar))
        case 0x41...0x5A: append(String(scalar).lowercased())
        case 0x27: continue
        default: pendingBlank = true
        }
      } else if CleanText.isInvisible(scalar) || scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else if let latin = LatinLetters.table[lowered(scalar)] {
        append(latin)
      } else if let base = asciiBase(scalar) {
        append(base)
      } else if scalar.properties.isAlphabetic {
        hasForeign = true
        append(String(scalar).lowercased())
      } else if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
        append(String(Int(digit)))
      } else {
        pendingBlank = true
      }
    }
    return (result, hasForeign)
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }

  /// The ASCII letters left of an accented letter once its marks are gone.
  private static func asciiBase(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.isAlphabetic else { return nil }
    let base = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    if base.isEmpty { return "" }
    if base.allSatisfy({ $0.isASCII }) {
      return String(String.UnicodeScalarView(base)).lowercased().filter { $0.isLetter || $0.isNumber }
    }
    guard base.count == 1, let only = base.first, only != scalar, let latin = LatinLetters.table[lowered(only)] else {
      return nil
    }
    return latin
  }

  private static func isLatinExtended(_ value: UInt32) -> Bool {
    (0x1E00...0x1EFF).contains(value) || (0x2C60...0x2C7F).contains(value) || (0xA720...0xA7FF).contains(value)
      || (0xFB00...0xFB06).contains(value) || (0xFF21...0xFF5A).contains(value) || (0x2100...0x214F).contains(value)
  }
}
