import Foundation

/// Numbers of certificates and licences.
package enum CredentialNumber {
  /// The number as written, without what spreadsheets and people put around it; nil where it names none.
  package static func read(_ text: String) -> String? {
    // Digits that exponent form has lost are not made up: the text stays as written.
    if NumberText.lostDigits(text) { return CleanText.line(text) }
    var number = NumberLabel.removed(from: NumberText.repaired(text))
    number = NumberText.repaired(CleanText.trimmed(number, of: ",;:'\""))
    if EmptyWords.saysNothing(number) || isPlaceholder(LatinFold.fold(number)) { return nil }
    let digits = key(number)
    return digits.isEmpty || digits == "0" && number.count > 1 ? nil : number
  }

  /// The number without case, blanks, hyphens and dots, leading zeros dropped: what is the same is one number.
  ///
  /// Empty where exponent form has lost digits: such a text stands for many numbers and names none of them.
  package static func key(_ text: String) -> String {
    if NumberText.lostDigits(text) { return "" }
    let once = foldedOnce(text)
    let again = foldedOnce(once)
    // Blanks taken out can leave a number that a spreadsheet would have spoiled.
    return once == again ? once : foldedOnce(again)
  }

  private static func foldedOnce(_ text: String) -> String {
    var key: [UInt8] = []
    for byte in NumberText.repaired(text).precomposedStringWithCompatibilityMappingIfNeeded.utf8 {
      switch byte {
      case 0x61...0x7A: key.append(byte & 0xDF)
      case 0x20, 0x22, 0x27, 0x2D, 0x2E: continue
      default: key.append(byte)
      }
    }
    let zeros = key.prefix { $0 == 0x30 }.count
    if zeros == key.count { return key.isEmpty ? "" : "0" }
    return String(decoding: key[zeros...], as: UTF8.self)
  }

  /// Whether both write one number; one of them may have lost digits to exponent form.
  package static func same(_ left: String, _ right: String) -> Bool {
    let (a, b) = (key(left), key(right))
    if a == b, !a.isEmpty || CleanText.line(left) == CleanText.line(right) { return true }
    return isRounded(left, right) || isRounded(right, left)
  }

  /// Whether the numbers differ by one typing error or by letters read as digits: a hint, never an agreement.
  package static func resembles(_ left: String, _ right: String) -> Bool {
    let (a, b) = (key(left), key(right))
    if a == b { return true }
    if read(asDigits: a) == read(asDigits: b) { return true }
    return min(a.count, b.count) >= 5 && EditDistance.isOneError(a, b)
  }

  /// `4.47E+11` stands for every number of twelve digits that rounds to it.
  private static func isRounded(_ rounded: String, _ exact: String) -> Bool {
    guard NumberText.lostDigits(rounded), !NumberText.lostDigits(exact), let low = Double(CleanText.line(rounded)),
      let value = Double(key(exact)), key(exact).count == NumberText.repaired(rounded).count
    else { return false }
    let digits = CleanText.line(rounded).prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber).count
    let unit = (0..<max(0, key(exact).count - digits)).reduce(1.0) { unit, _ in unit * 10 }
    return abs(low - value) <= unit / 2
  }

  /// Words in a number's place: `pending`, `awaiting number`.
  private static func isPlaceholder(_ folded: String) -> Bool {
    if placeholders.contains(folded) { return true }
    let first = folded.split(separator: " ").first.map(String.init) ?? ""
    return ["awaiting", "pending", "applied", "waiting"].contains(first) && !folded.contains(where: \.isNumber)
  }

  private static func read(asDigits text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "O", "Q", "D": "0"
        case "I", "L": "1"
        case "S": "5"
        case "B": "8"
        case "Z": "2"
        case "G": "6"
        default: character
        }
      })
  }

  private static let placeholders: Set<String> = [
    "pending", "applied", "applied for", "see file", "on file", "see attached", "in process", "in progress", "various",
    "to follow", "awaiting", "not issued", "n k", "nk", "lost", "stolen", "see card", "xxx", "xxxx", "xxxxx", "x",
    "same", "ditto", "yes", "y",
  ]
}

extension String {
  /// Full-width digits as ASCII; ASCII text is returned as it is.
  fileprivate var precomposedStringWithCompatibilityMappingIfNeeded: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : compatible
  }

  private var compatible: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where !CleanText.isInvisible(scalar) {
      let plain = CleanText.plain(scalar)
      switch plain.value {
      case 0x2012...0x2015, 0x2212: result.append("-")
      default: result.append(CleanText.isBlank(plain) ? " " : plain)
      }
    }
    return String(result).uppercased()
  }
}
