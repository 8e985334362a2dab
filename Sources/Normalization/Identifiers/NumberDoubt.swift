package import Records

/// What speaks against a credential's number as it is written.
package struct NumberDoubt: Sendable {
  private let code: String
  private let pattern: NumberPattern?
  private let written: String

  /// nil for a type of whose numbers nothing is known.
  package init?(of type: CredentialType) {
    code = type.code.uppercased()
    written = type.numberPattern ?? ""
    pattern = type.numberPattern.flatMap(NumberDoubt.pattern)
    if pattern == nil, !CheckDigit.codes.contains(code) { return nil }
  }

  /// nil where it cannot be used, which whoever reads the catalogue is told.
  private static func pattern(_ text: String) -> NumberPattern? {
    do { return try NumberPattern(text) } catch { return nil }
  }

  /// What is wrong with the number, in words that do without it; nil where nothing is, and where digits are lost
  /// already, which is told by itself.
  package func text(_ number: String) -> String? {
    guard !NumberText.lostDigits(number), !CredentialNumber.key(number).isEmpty else { return nil }
    if CheckDigit.isRight(number, of: code) == false { return "its check digit is not that of a \(code) number" }
    guard let pattern, !NumberDoubt.forms(of: number).contains(where: pattern.matches) else { return nil }
    return "it does not have the form of \(code) numbers, \(written)"
  }

  /// As written, without what separates, in capitals, and with the zeros that a spreadsheet takes from the front: such
  /// numbers are one and the same.
  private static func forms(of number: String) -> [String] {
    let line = CleanText.line(number)
    let plain = String(line.filter { !" -.'".contains($0) })
    let forms = [line, line.uppercased(), plain, plain.uppercased()]
    let zeros = plain.first == "0" ? [String(plain.drop { $0 == "0" })] : []
    return forms + zeros + (1...6).map { String(repeating: "0", count: $0) + plain }
  }
}

extension CredentialNumber {
  /// How two numbers of one holding differ, where one looks like a slip of the other; nil: they are different numbers.
  package static func slip(_ left: String, _ right: String) -> String? {
    key(left) != key(right) && resembles(left, right) ? "the two differ by one typing error or misread character" : nil
  }
}
