/// Employee numbers.
package enum EmployeeNumber {
  /// Upper case, without blanks and float tail; leading zeros stay; nil where the text names none.
  package static func read(_ text: String) -> String? {
    var number = NumberText.repaired(text)
    number = CleanText.trimmed(number, of: ".,;:*#'\"")
    if EmptyWords.saysNothing(number) || placeholders.contains(LatinFold.fold(number)) { return nil }
    if NumberText.lostDigits(CleanText.line(text)) { return nil }
    let result = number.filter { $0 != " " }.uppercased()
    guard result.contains(where: { $0.isNumber || $0.isLetter }), !result.allSatisfy({ $0 == "0" }) else { return nil }
    return result
  }

  private static let placeholders: Set<String> = [
    "pending", "new", "new hire", "new starter", "temp", "agency", "contractor", "x", "xx", "xxx", "xxxx",
    "not assigned",
    "unassigned", "see hr", "same", "ditto",
  ]
}
