import Testing

/// A word that code must not say, and why.
struct ForbiddenWord: Sendable, CustomTestStringConvertible {
  let word: String
  let why: String
  /// Whether the executable may say it: it alone has a clock and a terminal.
  var inExecutable = false

  var testDescription: String { word }

  /// Lines (from 1) of a file where the word stands as a word of its own.
  func lines(in file: SourceFile) -> [Int] {
    file.code.indices.filter { occurs(in: file.code[$0]) }.map { $0 + 1 }
  }

  private func occurs(in line: String) -> Bool {
    var rest = line[...]
    while let range = rest.firstRange(of: word) {
      let before = rest[..<range.lowerBound].last
      if before.map({ !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }) ?? true { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }
}

@Suite("Words that code does not say")
struct ForbiddenWordsTests {
  static let words = [
    ForbiddenWord(
      word: "print(", why: "a stage returns its value and its diagnostics; it never prints", inExecutable: true),
    ForbiddenWord(word: "debugPrint(", why: "likewise"),
    ForbiddenWord(word: "dump(", why: "likewise"),
    ForbiddenWord(word: "exit(", why: "only the executable ends the process", inExecutable: true),
    ForbiddenWord(word: "fatalError", why: "a bug of ours is a precondition with the invariant in words"),
    ForbiddenWord(word: "try!", why: "an error is told, never a crash"),
    ForbiddenWord(word: "as!", why: "likewise"),
    ForbiddenWord(word: "Date()", why: "the clock is a parameter", inExecutable: true),
    ForbiddenWord(word: "Date.now", why: "likewise", inExecutable: true),
    ForbiddenWord(word: "Locale.current", why: "the same input gives the same bytes on every machine"),
    ForbiddenWord(word: "Locale.autoupdatingCurrent", why: "likewise"),
    ForbiddenWord(word: "TimeZone.current", why: "likewise"),
    ForbiddenWord(word: "TimeZone.autoupdatingCurrent", why: "likewise"),
    ForbiddenWord(word: "Calendar.current", why: "likewise"),
    ForbiddenWord(word: "Calendar.autoupdatingCurrent", why: "likewise"),
    ForbiddenWord(word: "SystemRandomNumberGenerator", why: "chance has a seed"),
    ForbiddenWord(word: "NSLog", why: "a stage never prints"),
  ]

  @Test("no file of the package says it", arguments: words)
  func absent(word: ForbiddenWord) {
    for file in word.inExecutable ? SourceTree.library : SourceTree.sources {
      for line in word.lines(in: file) {
        Issue.record("\(file.path):\(line) says \(word.word): \(word.why)")
      }
    }
  }
}
