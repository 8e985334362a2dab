import Foundation

/// Text as it is compared: lower case, without diacritics, one blank between words.
enum TextFolding {
  /// The folded form of a text, as bytes.
  ///
  /// Letters are written in lower-case Latin (Greek and Cyrillic are transliterated, other scripts kept), digits
  /// are kept, apostrophes and full stops inside words vanish, and everything else separates words.
  static func fold(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { fold($0) }
  }

  /// The folded form of a text in UTF-8.
  static func fold(_ text: Bytes) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    for byte in text {
      if byte >= 0x80 { return foldUnicode(String(decoding: text, as: UTF8.self)) }
      append(ascii: byte, to: &folded)
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static func append(ascii byte: UInt8, to folded: inout [UInt8]) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: folded.append(byte)
    case 0x41...0x5A: folded.append(byte | 0x20)
    case 0x27, 0x60: break
    default: if let last = folded.last, last != 0x20 { folded.append(0x20) }
    }
  }

  private static func foldUnicode(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.value < 0x80 {
        append(ascii: UInt8(scalar.value), to: &folded)
      } else if let latin = transliterations[scalar] {
        folded.append(contentsOf: latin.utf8)
      } else if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x2019 {
        continue
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded.append(contentsOf: String(Character(scalar)).utf8)
      } else if let last = folded.last, last != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static let transliterations: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
      "ŋ": "ng", "ĸ": "k",
    ]
    let pairs = [
      "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch",
      "ы y э e ю yu я ya і i ї i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz ё e й i",
      "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
    ]
    for line in pairs {
      let words = line.split(separator: " ")
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        if let scalar = words[index].unicodeScalars.first { table[scalar] = String(words[index + 1]) }
      }
    }
    table["ь"] = ""
    table["ъ"] = ""
    return table
  }()

  /// The words of a folded text.
  static func words(_ folded: [UInt8]) -> [ArraySlice<UInt8>] {
    folded.split(separator: 0x20)
  }

  /// The ASCII digits of a text.
  static func digits(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { $0 >= 0x30 && $0 <= 0x39 }
  }
}
