package import Diagnostics
import Yams

/// A YAML document with its lines, and the mistakes that were found in it so far.
package final class YAMLFile {
  /// The file as it is named in diagnostics.
  package let name: String
  package let lines: [String]
  /// nil for an empty document.
  package let root: YAMLNode?
  package private(set) var diagnostics: [Diagnostic] = []

  static let nodeLimit = 200_000

  /// Reads `text`; what is no YAML becomes a diagnostic and an empty document.
  package init(name: String, text: String) {
    self.name = name
    self.lines = YAMLFile.split(text)
    var problem: Diagnostic?
    var root: YAMLNode?
    do {
      var budget = YAMLFile.nodeLimit
      root = try Yams.compose(yaml: text).flatMap { YAMLFile.convert($0, budget: &budget) }
      if budget <= 0 {
        problem = Diagnostic(
          .error, .configSyntax, "the document has more than \(YAMLFile.nodeLimit) values",
          at: SourceLocation(file: name), hint: "remove repeated aliases")
        root = nil
      }
    } catch let error as YamlError {
      problem = YAMLFile.diagnostic(of: error, file: name, lines: lines)
    } catch {
      problem = Diagnostic(.error, .configSyntax, "not YAML: \(error)", at: SourceLocation(file: name))
    }
    self.root = root.flatMap { $0.isNull ? nil : $0 }
    if let problem { diagnostics.append(problem) }
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Notes a mistake at `node`, with the line it stands on.
  package func report(
    _ code: DiagnosticCode, _ message: String, at node: YAMLNode?, severity: DiagnosticSeverity = .error,
    notes: [String] = [], hint: String? = nil
  ) {
    diagnostics.append(diagnostic(code, message, at: node, severity: severity, notes: notes, hint: hint))
  }

  /// The same as a value, for mistakes that are known only later.
  package func diagnostic(
    _ code: DiagnosticCode, _ message: String, at node: YAMLNode?, severity: DiagnosticSeverity = .error,
    notes: [String] = [], hint: String? = nil
  ) -> Diagnostic {
    guard let node else {
      return Diagnostic(severity, code, message, at: SourceLocation(file: name), notes: notes, hint: hint)
    }
    return Diagnostic(
      severity, code, message, at: SourceLocation(file: name, line: node.line, column: node.column),
      excerpt: excerpt(at: node), notes: notes, hint: hint)
  }

  package func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private func excerpt(at node: YAMLNode) -> Diagnostic.Excerpt? {
    guard node.line >= 1, node.line <= lines.count else { return nil }
    let line = lines[node.line - 1]
    return Diagnostic.Excerpt(text: line, column: node.column, length: YAMLFile.length(of: node, in: line))
  }

  /// How many characters of the line the value takes: for a scalar its written text, else to the line's end.
  private static func length(of node: YAMLNode, in line: String) -> Int {
    let rest = line.dropFirst(node.column - 1)
    if let text = node.text, !text.isEmpty {
      if let first = rest.first, first == "\"" || first == "'" {
        if let end = rest.dropFirst().firstIndex(of: first) { return rest.distance(from: rest.startIndex, to: end) + 1 }
      }
      if rest.hasPrefix(text) { return text.count }
    }
    if case .mapping(let entries) = node.kind, let key = entries.first?.key.text, rest.hasPrefix(key) {
      return key.count
    }
    var end = rest.endIndex
    while end > rest.startIndex, rest[rest.index(before: end)].isWhitespace { end = rest.index(before: end) }
    return max(1, rest.distance(from: rest.startIndex, to: end))
  }

  private static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private static func convert(_ node: Node, budget: inout Int) -> YAMLNode? {
    budget -= 1
    guard budget > 0 else { return nil }
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLNode(kind: .scalar(scalar.string, isPlain: isPlain), line: line, column: column)
    case .sequence(let sequence):
      var elements: [YAMLNode] = []
      for element in sequence { if let value = convert(element, budget: &budget) { elements.append(value) } }
      return YAMLNode(kind: .sequence(elements), line: line, column: column)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for pair in mapping {
        if let key = convert(pair.key, budget: &budget), let value = convert(pair.value, budget: &budget) {
          entries.append(YAMLNode.Entry(key: key, value: value))
        }
      }
      return YAMLNode(kind: .mapping(entries), line: line, column: column)
    case .alias:
      return YAMLNode(kind: .scalar("", isPlain: true), line: line, column: column)
    }
  }

  private static func diagnostic(of error: YamlError, file: String, lines: [String]) -> Diagnostic {
    func at(_ mark: Mark, _ message: String, hint: String) -> Diagnostic {
      let line = min(max(1, mark.line), max(1, lines.count))
      let text = line <= lines.count ? lines[line - 1] : ""
      return Diagnostic(
        .error, .configSyntax, message, at: SourceLocation(file: file, line: line, column: mark.column),
        excerpt: Diagnostic.Excerpt(text: text, column: mark.column, length: 1), hint: hint)
    }
    let hint = "check indentation (blanks, no tabs), colons and quotes here and on the line above"
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let before = context.map { " \($0.text)" } ?? ""
      return at(mark, "not YAML: \(problem)\(before)", hint: hint)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return repeatedKey(duplicates, after: context.mark, file: file, lines: lines)
    case .reader(let problem, _, _, _):
      return Diagnostic(
        .error, .configSyntax, "not YAML: \(problem)", at: SourceLocation(file: file), hint: "save the file as UTF-8")
    default:
      return Diagnostic(.error, .configSyntax, "not YAML: \(error)", at: SourceLocation(file: file))
    }
  }

  private static func repeatedKey(_ keys: [String], after mark: Mark, file: String, lines: [String]) -> Diagnostic {
    let key = keys.sorted().first ?? ""
    let places = lines.indices.filter { index in
      guard index + 1 >= mark.line else { return false }
      let body = lines[index].drop { $0 == " " || $0 == "-" }
      return body.hasPrefix(key + ":")
    }
    let line = places.dropFirst().first ?? places.first ?? (mark.line - 1)
    let text = line >= 0 && line < lines.count ? lines[line] : ""
    let column = text.count - text.drop { $0 == " " || $0 == "-" }.count + 1
    return Diagnostic(
      .error, .configConflict, "the key \"\(key)\" stands twice in one mapping",
      at: SourceLocation(file: file, line: line + 1, column: column),
      excerpt: Diagnostic.Excerpt(text: text, column: column, length: max(1, key.count)),
      hint: "keep one of the two")
  }
}
