/// What people write in front of a number: `License No: RN123456`, `Reg. No. 4471`, `# 4471`.
enum NumberLabel {
  /// The text without its label; the text itself where it has none, or where no digit follows.
  ///
  /// A label is some words of letters, of which the last of which says that a number follows, with a blank, a stop, a colon
  /// or `#` behind it: `NO12345` has none.
  static func removed(from text: String) -> String {
    guard text.first.map({ !$0.isNumber }) ?? false else { return text }
    var rest = text[...]
    var found = text[...]
    var others = 0
    while others < 4 {
      rest = CleanText.trimmed(rest, of: ".:")
      if let first = rest.first, signs.contains(first) {
        rest = CleanText.trimmed(rest.dropFirst(), of: ".:#")
        (found, others) = (rest, 0)
        continue
      }
      let word = rest.prefix { $0.isLetter || $0 == "°" || $0 == "º" }
      let after = rest[word.endIndex...]
      guard let last = word.last, let next = after.first, " .:#°º".contains(next) || "°º".contains(last) else { break }
      let isMark = "°º".contains(last) || marks.contains(LatinFold.fold(String(word)))
      // `A#4471` is a number.
      if !isMark, next == "#" { break }
      rest = CleanText.trimmed(after, of: ".:")
      if isMark { (found, others) = (rest, 0) } else { others += 1 }
    }
    let number = CleanText.trimmed(found, of: ".:#")
    return number.contains(where: \.isNumber) ? String(number) : text
  }

  private static let signs: Set<Character> = ["#", "№"]
  private static let marks: Set<String> = [
    "number", "nummer", "num", "nbr", "nr", "no", "numero", "id", "pin", "lic", "license", "licence", "cert",
    "certificate", "card", "reg", "registration", "ref", "reference", "member", "credential", "npi", "emp", "employee",
    "staff",
  ]
}
