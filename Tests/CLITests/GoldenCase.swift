import Foundation
import TestSupport

/// A golden file: what is set up, the commands as typed, and what comes out.
///
///     # What the case shows.
///
///     @ file inbox/empty.csv
///
///     $ muster inspect inbox/empty.csv
///     >>> stderr
///     inbox/empty.csv: error[read.empty-file]: …
///     >>> exit 3
///
/// A section that is not there is empty, an exit code that is not there is 0. Lines that begin with `| ` after a
/// set-up line are its content.
struct GoldenCase: Sendable {
  struct Setup: Sendable {
    var words: [String]
    var content: [String] = []
  }

  struct Command: Sendable {
    var line: String
    var result = Result()
  }

  struct Result: Sendable, Equatable {
    var output: [String] = []
    var errors: [String] = []
    var status = 0
  }

  enum Step: Sendable {
    case setup(Setup)
    case command(Command)
  }

  var introduction: [String] = []
  var steps: [Step] = []

  init(_ text: String) throws {
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(.command(Command(line: String(line.dropFirst(2)))))
        section = ""
      } else if line.hasPrefix("@ ") {
        steps.append(.setup(Setup(words: GoldenCase.words(of: String(line.dropFirst(2))))))
        section = "setup"
      } else if line.hasPrefix(">>> ") {
        section = String(line.dropFirst(4))
        if section.hasPrefix("exit ") { try change { $0.status = try GoldenCase.number(section) } }
      } else if section == "setup", line == "|" || line.hasPrefix("| ") {
        addContent(String(line.dropFirst(2)))
      } else if section == "stdout" {
        try change { $0.output.append(line) }
      } else if section == "stderr" {
        try change { $0.errors.append(line) }
      } else if steps.isEmpty, line.hasPrefix("#") {
        introduction.append(line)
      } else if !line.isEmpty {
        throw Malformed(description: "not a line of a golden file: \(line)")
      }
    }
    trim()
  }

  struct Malformed: Error, CustomStringConvertible { let description: String }

  /// The file that these steps make.
  var text: String {
    var lines = introduction
    var isAfterSetup = false
    for step in steps {
      switch step {
      case .setup(let setup):
        if !isAfterSetup { lines.append("") }
        lines.append("@ " + setup.words.map(GoldenCase.quoted).joined(separator: " "))
        lines += setup.content.map { $0.isEmpty ? "|" : "| " + $0 }
        isAfterSetup = true
      case .command(let command):
        lines += ["", "$ " + command.line] + GoldenCase.lines(of: command.result)
        isAfterSetup = false
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func lines(of result: Result) -> [String] {
    var lines: [String] = []
    if !result.output.isEmpty { lines += [">>> stdout"] + result.output }
    if !result.errors.isEmpty { lines += [">>> stderr"] + result.errors }
    if result.status != 0 { lines.append(">>> exit \(result.status)") }
    return lines
  }

  private mutating func change(_ body: (inout Result) throws -> Void) throws {
    guard case .command(var command)? = steps.last else { throw Malformed(description: "a section before any command") }
    try body(&command.result)
    steps[steps.count - 1] = .command(command)
  }

  private mutating func addContent(_ line: String) {
    guard case .setup(var setup)? = steps.last else { return }
    setup.content.append(line)
    steps[steps.count - 1] = .setup(setup)
  }

  /// Empty lines at the end of a section only set it apart from the next.
  private mutating func trim() {
    for index in steps.indices {
      guard case .command(var command) = steps[index] else { continue }
      while command.result.output.last == "" { command.result.output.removeLast() }
      while command.result.errors.last == "" { command.result.errors.removeLast() }
      steps[index] = .command(command)
    }
  }

  private static func number(_ section: String) throws -> Int {
    guard let number = Int(section.dropFirst("exit ".count)) else {
      throw Malformed(description: "not an exit code: \(section)")
    }
    return number
  }

  /// The words of a command line; single quotes hold blanks together.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "'":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  private static func quoted(_ word: String) -> String {
    word.isEmpty || word.contains(" ") ? "'\(word)'" : word
  }
}

/// The folder of golden files.
enum GoldenFolder {
  static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().resolvingSymlinksInPath().appendingPathComponent("Golden")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  static func file(_ name: String) -> URL { url.appendingPathComponent(name + ".txt") }
}
