/// Marks around a name that say that its bearer has left, and the name without them.
struct LeaverMarks {
  private(set) var name: String
  private(set) var hasLeft = false
  /// When, where the mark says so: `Jane Doe (LEFT 3/24)`.
  private(set) var leftOn: String?

  init(_ text: String) {
    name = HeaderText.trimmed(text)
    if name.hasPrefix("~~"), name.hasSuffix("~~"), name.count > 4 {
      name = HeaderText.trimmed(String(name.dropFirst(2).dropLast(2)))
      hasLeft = true
    }
    let isMarked = takePrefix() || takeSuffix() || takeDatedSuffix()
    hasLeft = hasLeft || isMarked
  }

  private mutating func takePrefix() -> Bool {
    let lowered = HeaderText.folded(name)
    for prefix in Self.prefixes where lowered.hasPrefix(prefix) {
      name = HeaderText.trimmed(String(name.dropFirst(prefix.count)))
      return true
    }
    // `zzSmith`: a capital right behind the small letters that send it to the end of the list.
    let rest = name.drop { $0 == "z" }
    guard name.count - rest.count >= 2, rest.first?.isUppercase == true else { return false }
    name = String(rest)
    return true
  }

  private mutating func takeSuffix() -> Bool {
    let lowered = HeaderText.folded(name)
    for suffix in Self.suffixes where lowered.hasSuffix(suffix) && (suffix != " left" || name.hasSuffix("LEFT")) {
      name = HeaderText.trimmed(String(name.dropLast(suffix.count)))
      return true
    }
    return false
  }

  /// `(LEFT 3/24)`, `- left 12/05/2024`, `[resigned on 1 May 2024]`.
  private mutating func takeDatedSuffix() -> Bool {
    let words = name.split(separator: " ").map(String.init)
    let marks: Set<Character> = ["(", "[", "*", "-", "–", "—", ":", ",", ")", "]"]
    for place in words.indices.dropFirst().dropLast() {
      let bare = words[place].filter { !marks.contains($0) }
      guard Self.words.contains(bare.lowercased()) else { continue }
      let isSetOff =
        words[place].first.map(marks.contains) ?? false || words[place - 1].allSatisfy(marks.contains)
        || words[place - 1].last == "," || bare == "LEFT"
      var rest = words[(place + 1)...]
      if let next = rest.first, ["on", "am", "le", "since", "in"].contains(next.lowercased()) {
        rest = rest.dropFirst()
      }
      let date = rest.joined(separator: " ").filter { !"()[]*".contains($0) }
      guard isSetOff, DateScanner.isDate(date) else { continue }
      var before = words[..<place].joined(separator: " ")[...]
      while let last = before.last, last == " " || marks.contains(last) { before.removeLast() }
      guard !before.isEmpty else { continue }
      name = String(before)
      leftOn = date
      return true
    }
    return false
  }

  private static let prefixes = [
    "zzz ", "zz ", "zzz_", "zz_", "zz-", "xx ", "left - ", "left: ", "leaver - ", "leaver: ", "(left) ",
  ]
  private static let suffixes = [
    " (left)", " - left", " – left", " (leaver)", " - leaver", " left", " (ex)", " (former)", " (resigned)",
    " (terminated)", " [left]", " *left*", " (inactive)", " (retired)", " (ausgeschieden)",
  ]
  private static let words: Set<String> = [
    "left", "leaver", "leaving", "resigned", "terminated", "retired", "ex", "ausgeschieden",
    "ausgesch", "ausgesch.", "termed", "term", "parti", "sorti", "baja",
  ]
}
