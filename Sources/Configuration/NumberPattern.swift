/// Checks patterns of credential numbers: a closed subset of regular expressions that runs in linear time.
package enum NumberPattern {
  /// What is wrong with `pattern`; nil where it can be used.
  package static func problem(in pattern: String) -> String? {
    var scanner = Scanner(characters: Array(pattern))
    return scanner.problem()
  }

  private struct Scanner {
    let characters: [Character]
    var index = 0
    var depth = 0
    var canRepeat = false

    mutating func problem() -> String? {
      if characters.isEmpty { return "it is empty" }
      while index < characters.count {
        if let problem = step() { return problem }
      }
      return depth == 0 ? nil : "a ( is not closed"
    }

    private mutating func step() -> String? {
      let character = characters[index]
      index += 1
      switch character {
      case "(": return open()
      case ")":
        guard depth > 0 else { return "a ) has no (" }
        depth -= 1
        canRepeat = true
      case "|", "^", "$": canRepeat = false
      case "[": return characterClass()
      case "\\": return escape()
      case "?", "*", "+": return repeated("\(character)")
      case "{": return count()
      default: canRepeat = true
      }
      return nil
    }

    private mutating func open() -> String? {
      depth += 1
      canRepeat = false
      guard index < characters.count, characters[index] == "?" else { return nil }
      guard index + 1 < characters.count, characters[index + 1] == ":" else { return "look-around is not known" }
      index += 2
      return nil
    }

    private mutating func repeated(_ mark: String) -> String? {
      guard canRepeat else { return "nothing stands before \(mark)" }
      canRepeat = false
      return nil
    }

    private mutating func escape() -> String? {
      guard index < characters.count else { return "a \\ ends it" }
      let character = characters[index]
      index += 1
      canRepeat = true
      if character.isNumber { return "\\\(character) (a back-reference) is not known" }
      if character.isLetter, !"dDwWsS".contains(character) { return "\\\(character) is not known" }
      return nil
    }

    private mutating func characterClass() -> String? {
      var isFirst = true
      if index < characters.count, characters[index] == "^" { index += 1 }
      while index < characters.count {
        if characters[index] == "]", !isFirst {
          index += 1
          canRepeat = true
          return nil
        }
        index += characters[index] == "\\" ? 2 : 1
        isFirst = false
      }
      return "a [ is not closed"
    }

    private mutating func count() -> String? {
      guard let end = characters[index...].firstIndex(of: "}") else { return "a { is not closed" }
      let parts = String(characters[index..<end]).split(separator: ",", omittingEmptySubsequences: false)
      let numbers = parts.map { Int($0) }
      let isOpenEnded = parts.count == 2 && parts[1].isEmpty
      guard (1...2).contains(parts.count), let low = numbers[0], low >= 0, low <= 1000,
        parts.count == 1 || isOpenEnded || (numbers[1].map { $0 >= low && $0 <= 1000 } ?? false)
      else { return "{\(String(characters[index..<end]))} is no count" }
      index = end + 1
      return repeated("{")
    }
  }
}
