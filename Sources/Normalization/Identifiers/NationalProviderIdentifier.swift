/// National Provider Identifiers of the United States.
package enum NationalProviderIdentifier {
  /// Ten digits whose check digit is right (Luhn over `80840` and the number); nil for anything else.
  package static func read(_ text: String) -> String? {
    let number = NumberLabel.removed(from: NumberText.repaired(text)).filter { $0 != " " && $0 != "-" }
    guard number.count == 10, number.allSatisfy({ $0.isASCII && $0.isNumber }),
      number.first == "1" || number.first == "2",
      passesLuhn("80840" + number)
    else { return nil }
    return number
  }

  static func passesLuhn(_ digits: String) -> Bool {
    var sum = 0
    for (index, byte) in digits.utf8.reversed().enumerated() {
      var value = Int(byte) - 0x30
      if index % 2 == 1 {
        value *= 2
        if value > 9 { value -= 9 }
      }
      sum += value
    }
    return sum % 10 == 0
  }
}
