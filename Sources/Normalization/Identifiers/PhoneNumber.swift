import Foundation

/// Telephone numbers.
package enum PhoneNumber {
  /// `+` and digits where the country is written, digits alone where it is not; extensions are dropped.
  ///
  /// - Returns: nil for fewer than five digits, for one digit repeated, and where exponent form lost digits.
  package static func read(_ text: String) -> String? {
    if NumberText.lostDigits(text) || isSomethingElse(text) { return nil }
    var line = NumberText.repaired(firstLine(text)).lowercased()
    if line.hasPrefix("t"), let colon = line.range(of: "tel:") { line = String(line[colon.upperBound...]) }
    let isBare = line.utf8.allSatisfy { $0 < 0x80 && !(0x61...0x7A).contains($0) && !";#/,|&".utf8.contains($0) }
    if !isBare { line = upToLetters(firstNumber(line)) }
    var isInternational = line.contains("+")
    if isInternational || line.hasPrefix("00") { line = line.replacingOccurrences(of: "(0)", with: "") }
    var digits = line.unicodeScalars.compactMap { scalar -> Character? in
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
      return Character(String(Int(value)))
    }
    // Dialled from Europe with 00, from America with 011.
    for prefix in ["00", "011"] where !isInternational {
      let isDialled = digits.starts(with: prefix) && digits.count > (prefix == "00" ? 8 : 12)
      if isDialled { digits.removeFirst(prefix.count) }
      isInternational = isDialled
    }
    guard (5...15).contains(digits.count), Set(digits).count > 1, !dummies.contains(String(digits)) else { return nil }
    return (isInternational ? "+" : "") + String(digits)
  }

  /// What is written where nobody has a number of their own.
  private static let dummies: Set<String> = ["1234567890", "123456789", "1234567"]

  /// An address, a masked number, or a day: `a1001234@x.example`, `555-010-XXXX`, `2026-06-15`.
  private static func isSomethingElse(_ text: String) -> Bool {
    let line = CleanText.line(text)
    if line.contains("@") && !line.contains(":") { return true }
    if line.contains("***") || line.lowercased().contains("xxx") { return true }
    let parts = line.split(omittingEmptySubsequences: false, whereSeparator: { "-/.".contains($0) })
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return false }
    func isYear(_ part: Substring) -> Bool { part.count == 4 && (part.hasPrefix("19") || part.hasPrefix("20")) }
    let lengths = parts.map(\.count)
    return isYear(parts[0]) && lengths[1] <= 2 && lengths[2] <= 2
      || isYear(parts[2]) && (1...2).contains(lengths[0]) && (1...2).contains(lengths[1])
  }

  /// The text up to what parts a number from its extension or from another number.
  private static func firstNumber(_ text: String) -> String {
    var line = text
    let marks: [(mark: String, digits: Int)] =
      [";", "ext", "x", "durchwahl", "dw", "poste", "#"].map { ($0, 5) }
      + [" or ", " / ", ",", "|", "&"].map { ($0, 6) } + [("/", 9)]
    for (mark, digits) in marks {
      if let position = line.range(of: mark), line[..<position.lowerBound].filter(\.isNumber).count >= digits {
        line = String(line[..<position.lowerBound])
      }
    }
    return line
  }

  /// The first line that has digits enough for a number.
  private static func firstLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map(String.init).first { $0.filter(\.isNumber).count >= 5 } ?? text
  }

  /// The text up to the first letter behind a whole number: `W 555-010-9999 C 555-010-8888`, `… (call after 5)`.
  private static func upToLetters(_ line: String) -> String {
    var digits = 0
    let end = line.firstIndex { character in
      if character.isNumber { digits += 1 }
      return digits >= 7 && character.isLetter
    }
    return String(line[..<(end ?? line.endIndex)])
  }
}
