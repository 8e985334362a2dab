import Diagnostics

/// Problems that may come once a row: the first of each kind with their lines, then how many there were.
struct NoteTally {
  static let shown = 10
  private var kinds: [(code: DiagnosticCode, message: String, lines: [Int], count: Int)] = []

  mutating func note(_ code: DiagnosticCode, _ message: String, line: Int) {
    guard let index = kinds.firstIndex(where: { $0.code == code }) else {
      kinds.append((code, message, [line], 1))
      return
    }
    kinds[index].count += 1
    if kinds[index].lines.count < NoteTally.shown { kinds[index].lines.append(line) }
  }

  func diagnostics(file: String) -> [Diagnostic] {
    kinds.flatMap { kind -> [Diagnostic] in
      var found = kind.lines.map {
        Diagnostic(.warning, kind.code, kind.message, at: SourceLocation(file: file, line: $0))
      }
      if kind.count > found.count {
        found.append(
          Diagnostic(
            .warning, kind.code, "\(kind.message); \(kind.count - found.count) more records with it",
            at: SourceLocation(file: file)))
      }
      return found
    }
  }
}
