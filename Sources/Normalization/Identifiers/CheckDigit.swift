/// Check digits of numbers whose bodies publish how they are made.
package enum CheckDigit {
  /// Codes of the types whose numbers have one.
  static let codes: Set<String> = ["NPI", "DEA"]

  /// Whether the number's check digit is right; nil for a type whose numbers have none.
  ///
  /// - Parameters:
  ///   - number: As written; blanks, hyphens and case are nothing.
  ///   - code: The catalogue's code of the type: `NPI` (Luhn over `80840` and the number) and `DEA`.
  package static func isRight(_ number: String, of code: String) -> Bool? {
    switch code {
    case "NPI": NationalProviderIdentifier.read(number) != nil
    case "DEA": isDEA(Array(CredentialNumber.key(number).utf8))
    default: nil
    }
  }

  /// Drug Enforcement Administration: a letter, a letter or 9, seven digits; the first, third and fifth digit and twice
  /// the second, fourth and sixth end in the seventh.
  private static func isDEA(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 9, isLetter(bytes[0]), isLetter(bytes[1]) || bytes[1] == 0x39 else { return false }
    let digits = bytes[2...].map { Int($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let sum = digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])
    return sum % 10 == digits[6]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
