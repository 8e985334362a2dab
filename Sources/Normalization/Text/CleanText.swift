import Foundation

/// Repairs of text that change how it is written and never what it says.
package enum CleanText {
  /// The text without invisible characters, with plain blanks, apostrophes and hyphens, trimmed; runs of blanks are one.
  package static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if isInvisible(scalar) { continue }
      if isBlank(scalar) {
        pendingBlank = !scalars.isEmpty
        continue
      }
      if pendingBlank {
        scalars.append(" ")
        pendingBlank = false
      }
      scalars.append(plain(scalar))
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// The text with its blanks in order: trimmed, runs made one; nothing else is changed but the composition of letters.
  ///
  /// Marks of direction and joiners stay; zero-width blanks and byte order marks go at the ends of words.
  static func tidy(_ text: String) -> String {
    if isPlain(text) { return text }
    var words: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if isBlank(scalar) {
        words.append(String.UnicodeScalarView())
      } else if scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) {
        words[words.count - 1].append(scalar)
      }
    }
    return words.map(withoutEmptyEnds).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func withoutEmptyEnds(_ word: String.UnicodeScalarView) -> String {
    var rest = word[...]
    while let last = rest.last, last == "\u{200B}" || last == "\u{FEFF}" { rest.removeLast() }
    while let first = rest.first, first == "\u{200B}" || first == "\u{FEFF}" { rest.removeFirst() }
    return String(rest)
  }

  /// The text as written, trimmed, with one blank for each run of white space.
  package static func singleBlanks(_ text: String) -> String {
    if isPlain(text) { return text }
    var scalars = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingBlank = !scalars.isEmpty
        continue
      }
      if pendingBlank { scalars.append(" ") }
      pendingBlank = false
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Whether `line` has nothing to do: printable ASCII without double, leading or trailing blanks.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x60, !(byte == 0x20 && last == 0x20) else { return false }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }

  /// Zero-width, bidirectional and other format characters, soft hyphens and controls that are no white space.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFD...0xFFFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Apostrophes of every kind as `'`, hyphens as `-`, full-width ASCII as ASCII; dashes that part ranges stay.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x60, 0xB4, 0x2018...0x201B, 0x2032, 0x2035, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02C8, 0x05F3, 0x07F4, 0xA78C:
      "'"
    case 0x2010, 0x2011, 0xFE63, 0x2043: "-"
    case 0x201C...0x201F, 0x2033, 0x301D...0x301F: "\""
    case 0xFF01...0xFF5E: plain(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    default: scalar
    }
  }

  /// The text less blanks and any of `characters` at both ends.
  static func trimmed(_ text: Substring, of characters: String) -> Substring {
    func drops(_ character: Character) -> Bool { character == " " || characters.contains(character) }
    var result = text
    while let first = result.first, drops(first) { result.removeFirst() }
    while let last = result.last, drops(last) { result.removeLast() }
    return result
  }

  static func trimmed(_ text: String, of characters: String = "") -> String {
    String(trimmed(text[...], of: characters))
  }
}
