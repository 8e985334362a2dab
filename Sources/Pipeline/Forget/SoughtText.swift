import Foundation

/// A text that is looked for in bytes, in every way in which files write it: in any case, in several encodings, as
/// entities and escapes, over line ends and the quote marks of replies.
struct SoughtText: Hashable, Sendable {
  /// The ways of writing one character; ASCII letters in lower case.
  typealias Unit = [[UInt8]]

  /// Between two words any run of blanks and marks may stand.
  let words: [[Unit]]
  let text: String

  /// - Returns: nil where the text has nothing that could be looked for.
  init?(_ text: String) {
    let parts = text.precomposedStringWithCanonicalMapping.split { $0.isWhitespace || $0 == "," }
    let words = parts.map { part in part.map { SoughtText.unit($0) } }
    guard words.contains(where: { !$0.isEmpty }) else { return nil }
    self.words = words
    self.text = text
  }

  /// The bytes with which it can begin.
  var firstBytes: Set<UInt8> {
    var bytes: Set<UInt8> = []
    for form in words.first?.first ?? [] {
      guard let byte = form.first else { continue }
      bytes.insert(byte)
      if (0x61...0x7A).contains(byte) { bytes.insert(byte - 0x20) }
    }
    return bytes
  }

  private static func unit(_ character: Character) -> Unit {
    if character.isASCII, character.isLetter || character.isNumber { return [Array(character.lowercased().utf8)] }
    var forms: Unit = []
    for text in [character.lowercased(), character.uppercased()] {
      let plain = Array(text.utf8)
      add(lowered(plain), &forms)
      add(escaped(plain, "="), &forms)
      add(escaped(plain, "%"), &forms)
      for scalar in text.unicodeScalars where text.unicodeScalars.count == 1 {
        let hex = String(scalar.value, radix: 16)
        add(Array("&#\(scalar.value);".utf8), &forms)
        add(Array("&#x\(hex);".utf8), &forms)
        add(Array(("\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex).utf8), &forms)
      }
      if let name = entity(text) { add(Array("&\(name);".utf8), &forms) }
      add(lowered(Array(text.decomposedStringWithCanonicalMapping.utf8)), &forms)
      for encoding in encodings where !character.isASCII {
        guard let data = text.data(using: encoding, allowLossyConversion: false) else { continue }
        add(lowered(Array(data)), &forms)
        add(escaped(Array(data), "="), &forms)
        add(escaped(Array(data), "%"), &forms)
      }
    }
    // The longest first, so that the whole of it is found.
    return forms.sorted { $0.count > $1.count }
  }

  /// Legacy encodings in which files come in; each writes ASCII as it is.
  private static let encodings: [String.Encoding] = [
    .windowsCP1252, .isoLatin1, .isoLatin2, .windowsCP1250, .windowsCP1251, .windowsCP1253, .windowsCP1254, .macOSRoman,
    .shiftJIS, .japaneseEUC,
  ]

  private static func add(_ form: [UInt8], _ forms: inout Unit) {
    if !form.isEmpty, !forms.contains(form) { forms.append(form) }
  }

  private static func lowered(_ bytes: [UInt8]) -> [UInt8] { bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } }

  /// `=c3=bc`, `%c3%bc`.
  private static func escaped(_ bytes: [UInt8], _ mark: String) -> [UInt8] {
    bytes.flatMap { byte in
      let hex = String(byte, radix: 16)
      return Array((mark + (hex.count == 1 ? "0" : "") + hex).utf8)
    }
  }

  /// The name that HTML gives the letter, in lower case; nil where it has none.
  private static func entity(_ text: String) -> String? {
    if let name = names[text.lowercased()] { return name }
    let parts = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
    guard parts.count == 2, let mark = marks[parts[1].value] else { return nil }
    return String(parts[0]).lowercased() + mark
  }

  private static let names = [
    "ß": "szlig", "ø": "oslash", "æ": "aelig", "ð": "eth", "þ": "thorn", "'": "apos", "&": "amp",
  ]
  private static let marks: [UInt32: String] = [
    0x300: "grave", 0x301: "acute", 0x302: "circ", 0x303: "tilde", 0x308: "uml", 0x30A: "ring", 0x327: "cedil",
    0x30C: "caron",
  ]
}
