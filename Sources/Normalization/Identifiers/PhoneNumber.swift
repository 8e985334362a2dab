import Foundation

/// Telephone numbers.
package enum PhoneNumber {
  /// `+` and digits where the country is written, digits alone where it is not; extensions are dropped.
  ///
  /// - Returns: nil for fewer than five digits, for one digit repeated, and where exponent form lost digits.
  package static func read(_ text: String) -> String? {
    if NumberText.lostDigits(text) { return nil }
    var line = NumberText.repaired(text).lowercased()
    if line.hasPrefix("t"), let colon = line.range(of: "tel:") { line = String(line[colon.upperBound...]) }
    let isBare = line.utf8.allSatisfy { $0 < 0x80 && !(0x61...0x7A).contains($0) && !";#/,|".utf8.contains($0) }
    for mark in isBare ? [] : [";", "ext", "extension", " x", "x ", "durchwahl", "dw", "poste", "#"] {
      if let position = line.range(of: mark), line[..<position.lowerBound].filter(\.isNumber).count >= 5 {
        line = String(line[..<position.lowerBound])
      }
    }
    for mark in isBare ? [] : [" or ", " / ", ",", "|"] {
      if let position = line.range(of: mark), line[..<position.lowerBound].filter(\.isNumber).count >= 6 {
        line = String(line[..<position.lowerBound])
      }
    }
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
}
