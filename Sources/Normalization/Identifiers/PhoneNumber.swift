import Foundation

/// Telephone numbers.
package enum PhoneNumber {
  /// `+` and digits where the country is written, digits alone where it is not; extensions are dropped.
  ///
  /// - Returns: nil for fewer than five digits, for one digit repeated, and where exponent form lost digits.
  package static func read(_ text: String) -> String? {
    if NumberText.lostDigits(text) { return nil }
    var line = NumberText.repaired(firstLine(text)).lowercased()
    if line.hasPrefix("t"), let colon = line.range(of: "tel:") { line = String(line[colon.upperBound...]) }
    let isBare = line.utf8.allSatisfy { $0 < 0x80 && !(0x61...0x7A).contains($0) && !";#/,|".utf8.contains($0) }
    for mark in isBare ? [] : [";", "ext", "extension", "x", "durchwahl", "dw", "poste", "#"] {
      if let position = line.range(of: mark), line[..<position.lowerBound].filter(\.isNumber).count >= 5 {
        line = String(line[..<position.lowerBound])
      }
    }
    for mark in isBare ? [] : [" or ", " / ", ",", "|"] {
      if let position = line.range(of: mark), line[..<position.lowerBound].filter(\.isNumber).count >= 6 {
        line = String(line[..<position.lowerBound])
      }
    }
    // `W 555-010-9999 C 555-010-8888`: more digits than a number has, and letters between them.
    if !isBare, line.filter(\.isNumber).count > 15 { line = upToLetters(line) }
    var isInternational = line.contains("+")
    if isInternational { line = line.replacingOccurrences(of: "(0)", with: "") }
    var digits = line.unicodeScalars.compactMap { scalar -> Character? in
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
      return Character(String(Int(value)))
    }
    if !isInternational, digits.starts(with: ["0", "0"]), digits.count > 8 {
      digits.removeFirst(2)
      isInternational = true
    }
    guard (5...15).contains(digits.count), Set(digits).count > 1 else { return nil }
    return (isInternational ? "+" : "") + String(digits)
  }

  /// The first line that has digits enough for a number.
  private static func firstLine(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map(String.init).first { $0.filter(\.isNumber).count >= 5 } ?? text
  }

  private static func upToLetters(_ line: String) -> String {
    var digits = 0
    let end = line.firstIndex { character in
      if character.isNumber { digits += 1 }
      return digits >= 7 && character.isLetter
    }
    return String(line[..<(end ?? line.endIndex)])
  }
}
