/// Column headers and element names in the forms in which they are compared.
package enum HeaderText {
  /// Letters and digits alone, lower case, without diacritics; `#`, `№`, `N°` and `Nº` read "no": `Emp. No.` → `empno`.
  package static func collapsed(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "#" || scalar == "№" {
        result += "no"
      } else if scalar == "°" || scalar == "º", result.hasSuffix("n") {
        result += "o"
      } else {
        appendFolded(scalar, to: &result, separator: nil)
      }
    }
    return result
  }

  /// Words, lower case and without diacritics; camel case is split: `eCardCode` → `e`, `card`, `code`.
  package static func tokens(_ text: String) -> [String] {
    var spaced = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "#" || scalar == "№" {
        spaced += " no "
        previous = " "
        continue
      }
      if scalar == "°" || scalar == "º", spaced.split(separator: " ").last == "n" {
        while spaced.last == " " { spaced.removeLast() }
        spaced += "o "
        previous = " "
        continue
      }
      let properties = scalar.properties
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if properties.isUppercase, previous.properties.isLowercase || isDigit(previous) {
        spaced += " "
      } else if properties.isUppercase, previous.properties.isUppercase, next.properties.isLowercase {
        spaced += " "
      } else if isDigit(scalar) != isDigit(previous), previous.properties.isAlphabetic || isDigit(previous) {
        spaced += " "
      }
      appendFolded(scalar, to: &spaced, separator: scalar == "'" || scalar == "’" ? nil : " ")
      previous = scalar
    }
    return joined(spaced.split(separator: " ").map(String.init))
  }

  /// `e mail` is one word however it is written.
  private static func joined(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if word == "mail", result.last == "e" { result[result.count - 1] = "email" } else { result.append(word) }
    }
    return result
  }

  /// Without remarks in brackets and without marks at its ends: `First Aid Expiry (dd/mm/yy) *` → `First Aid Expiry`.
  package static func withoutRemarks(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "<", "{": depth += 1
      case ")", "]", ">", "}": depth = max(0, depth - 1)
      default: if depth == 0 { result.append(character) }
      }
    }
    let marks: Set<Character> = ["*", ":", "?", "-", "–", "—", "=", ",", ";", ".", "†", "|", "/"]
    var slice = result[...]
    while let last = slice.last, last.isWhitespace || marks.contains(last) { slice.removeLast() }
    while let first = slice.first, first.isWhitespace || marks.contains(first) { slice.removeFirst() }
    return slice.isEmpty ? trimmed(text) : String(slice)
  }

  /// Without white space at its ends, and with one blank for each run inside.
  package static func trimmed(_ text: String) -> String {
    if isTidy(text) { return text }
    return text.split(whereSeparator: \.isWhitespace).map { withoutEmptyEnds($0) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Without zero-width blanks and byte order marks at the ends; inside a word they part nothing.
  private static func withoutEmptyEnds(_ word: Substring) -> Substring {
    var scalars = word.unicodeScalars
    while let last = scalars.last, last == "\u{FEFF}" || last == "\u{200B}" { scalars.removeLast() }
    while let first = scalars.first, first == "\u{FEFF}" || first == "\u{200B}" { scalars.removeFirst() }
    return Substring(scalars)
  }

  /// As written, white space aside: none at the ends, one blank for each run inside.
  package static func withSingleBlanks(_ text: String) -> String {
    if isTidy(text) { return text }
    var result = String.UnicodeScalarView()
    var wasBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        wasBlank = true
        continue
      }
      if wasBlank, !result.isEmpty { result.append(" ") }
      wasBlank = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether a text is ASCII without white space but single blanks inside.
  private static func isTidy(_ text: String) -> Bool {
    var wasBlank = true
    for byte in text.utf8 {
      if byte <= 0x20 {
        if wasBlank || byte != 0x20 { return false }
        wasBlank = true
      } else {
        if byte >= 0x7F { return false }
        wasBlank = false
      }
    }
    return !wasBlank || text.isEmpty
  }

  /// Lower case without diacritics; white space kept as single blanks, all else as it is.
  package static func folded(_ text: String) -> String {
    if isTidy(text) { return lowercasedASCII(text) }
    var result = ""
    var wasBlank = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !wasBlank { result += " " }
        wasBlank = true
        continue
      }
      wasBlank = false
      if let plain = plainForms[scalar] { result += plain } else { result += scalar.properties.lowercaseMapping }
    }
    if result.hasSuffix(" ") { result.removeLast() }
    return result
  }

  private static func lowercasedASCII(_ text: String) -> String {
    String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var index = 0
      for byte in text.utf8 {
        buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        index += 1
      }
      return index
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

  private static func appendFolded(_ scalar: Unicode.Scalar, to text: inout String, separator: String?) {
    if scalar.isASCII {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: text.unicodeScalars.append(scalar)
      case 0x41...0x5A: text += scalar.properties.lowercaseMapping
      default: if let separator { text += separator }
      }
    } else if let plain = plainForms[scalar] {
      text += plain
    } else if scalar.properties.isAlphabetic {
      text += scalar.properties.lowercaseMapping
    } else if let separator, scalar.properties.generalCategory != .nonspacingMark {
      text += separator
    }
  }

  /// Latin letters with diacritics and what they fold to.
  static let plainForms: [Unicode.Scalar: String] = {
    var forms: [Unicode.Scalar: String] = ["ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ð": "d", "þ": "th"]
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčĉċÇĆČĈĊ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"),
      ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("l", "ĺļľłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŔŖŘ"),
      ("s", "śŝşšșŚŜŞŠȘ"), ("t", "ţťțŢŤȚ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
    ]
    for (plain, letters) in groups { for letter in letters.unicodeScalars { forms[letter] = plain } }
    return forms
  }()
}
