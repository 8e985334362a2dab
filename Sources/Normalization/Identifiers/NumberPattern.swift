/// Whether a credential's number has the form that its type's `number_pattern` says.
///
/// The closed subset of regular expressions that `catalog.yaml` may use: characters, `.`, `\d \w \s` and their
/// opposites, `[…]`, groups, `|`, `? * + {2,5}`, `^` and `$`. Matched by sets of places, so that no pattern takes longer
/// than its length times that of the text.
struct NumberPattern: Sendable {
  private indirect enum Node: Sendable {
    case one(@Sendable (Character) -> Bool)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, least: Int, most: Int)
    case start
    case end
  }

  private let root: Node

  /// nil where the pattern is not of the subset.
  init?(_ pattern: String) {
    var parser = Parser(rest: Array(pattern)[...])
    guard let root = parser.choice(), parser.rest.isEmpty else { return nil }
    self.root = root
  }

  /// Whether the whole text has the form.
  func matches(_ text: String) -> Bool {
    let characters = Array(text)
    return NumberPattern.places(root, from: [0], characters).contains(characters.count)
  }

  private static func places(_ node: Node, from starts: Set<Int>, _ text: [Character]) -> Set<Int> {
    switch node {
    case .one(let isFit): Set(starts.filter { $0 < text.count && isFit(text[$0]) }.map { $0 + 1 })
    case .sequence(let nodes): nodes.reduce(starts) { $0.isEmpty ? $0 : places($1, from: $0, text) }
    case .choice(let nodes): nodes.reduce(into: []) { $0.formUnion(places($1, from: starts, text)) }
    case .start: starts.intersection([0])
    case .end: starts.intersection([text.count])
    case .repeated(let node, let least, let most): repeated(node, least, most, from: starts, text)
    }
  }

  private static func repeated(
    _ node: Node, _ least: Int, _ most: Int, from starts: Set<Int>, _ text: [Character]
  ) -> Set<Int> {
    var ends: Set<Int> = least == 0 ? starts : []
    var reached = starts
    var count = 0
    while count < most, !reached.isEmpty {
      let next = places(node, from: reached, text)
      count += 1
      if count >= least {
        if next.isSubset(of: ends) { break }
        ends.formUnion(next)
      }
      // What takes no character may be repeated for ever and stays where it is.
      if next == reached { return ends.union(next) }
      reached = next
    }
    return ends
  }

  private struct Parser {
    var rest: ArraySlice<Character>

    mutating func choice() -> Node? {
      var choices: [Node] = []
      repeat {
        if !choices.isEmpty { rest.removeFirst() }
        guard let sequence = sequence() else { return nil }
        choices.append(sequence)
      } while rest.first == "|"
      return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private mutating func sequence() -> Node? {
      var nodes: [Node] = []
      while let next = rest.first, next != "|", next != ")" {
        guard let node = term(), let counted = counted(node) else { return nil }
        nodes.append(counted)
      }
      return .sequence(nodes)
    }

    private mutating func term() -> Node? {
      switch rest.removeFirst() {
      case "(":
        if rest.starts(with: "?:") { rest.removeFirst(2) }
        guard let inner = choice(), rest.popFirst() == ")" else { return nil }
        return inner
      case "[": return characterClass()
      case "\\": return rest.popFirst().map { .one(Parser.escaped($0)) }
      case ".": return .one { _ in true }
      case "^": return .start
      case "$": return .end
      case let plain: return .one { $0 == plain }
      }
    }

    private mutating func counted(_ node: Node) -> Node? {
      switch rest.first {
      case "?"?: return taking(.repeated(node, least: 0, most: 1))
      case "*"?: return taking(.repeated(node, least: 0, most: .max))
      case "+"?: return taking(.repeated(node, least: 1, most: .max))
      case "{"?:
        guard let end = rest.firstIndex(of: "}") else { return nil }
        let parts = String(rest[rest.index(after: rest.startIndex)..<end])
          .split(separator: ",", omittingEmptySubsequences: false)
        rest = rest[(end + 1)...]
        guard let least = parts.first.flatMap({ Int($0) }) else { return nil }
        let most = parts.count == 1 ? least : parts[1].isEmpty ? .max : Int(parts[1])
        return most.map { .repeated(node, least: least, most: $0) }
      default: return node
      }
    }

    private mutating func taking(_ node: Node) -> Node {
      rest.removeFirst()
      return node
    }

    private mutating func characterClass() -> Node? {
      var tests: [@Sendable (Character) -> Bool] = []
      let isOpposite = rest.first == "^"
      if isOpposite { rest.removeFirst() }
      var isFirst = true
      while let next = rest.popFirst() {
        if next == "]", !isFirst {
          let all = tests
          return .one { character in all.contains { $0(character) } != isOpposite }
        }
        isFirst = false
        if next == "\\" {
          guard let letter = rest.popFirst() else { return nil }
          tests.append(Parser.escaped(letter))
        } else if rest.first == "-", let last = rest.dropFirst().first, last != "]" {
          rest.removeFirst(2)
          tests.append { next <= $0 && $0 <= last }
        } else {
          tests.append { $0 == next }
        }
      }
      return nil
    }

    private static func escaped(_ letter: Character) -> @Sendable (Character) -> Bool {
      switch letter {
      case "d": { $0.isASCII && $0.isNumber }
      case "D": { !($0.isASCII && $0.isNumber) }
      case "w": { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" }
      case "W": { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_") }
      case "s": { $0.isWhitespace }
      case "S": { !$0.isWhitespace }
      default: { $0 == letter }
      }
    }
  }
}
