/// Employee numbers.
package enum EmployeeNumber {
  /// Upper case, without blanks and float tail; leading zeros stay; nil where the text names none.
  package static func read(_ text: String) -> String? {
    var number = withoutThousands(NumberLabel.removed(from: NumberText.repaired(text)))
    number = CleanText.trimmed(number, of: ".,;:*#'\"")
    if EmptyWords.saysNothing(number) || placeholders.contains(LatinFold.fold(number)) { return nil }
    if NumberText.lostDigits(CleanText.line(text)) { return nil }
    let result = number.filter { $0 != " " }.uppercased()
    guard result.contains(where: { $0.isNumber || $0.isLetter }), !result.allSatisfy({ $0 == "0" }) else { return nil }
    return result
  }

  /// `1,001` → `1001`.
  private static func withoutThousands(_ text: String) -> String {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return text }
    return groups.joined()
  }

  private static let placeholders: Set<String> = [
    "pending", "new", "new hire", "new starter", "temp", "agency", "contractor", "x", "xx", "xxx", "xxxx",
    "not assigned",
    "unassigned", "see hr", "same", "ditto",
  ]
}
