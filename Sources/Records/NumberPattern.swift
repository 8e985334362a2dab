/// The form that `number_pattern` says a type's numbers have: a closed subset of regular expressions.
///
/// Characters, `.`, `\d \w \s` and their opposites, `[…]`, groups, `|`, `? * + {2,5}`, `^` and `$`. Matched by sets of
/// places, so that no pattern takes longer than its length times that of the text.
package struct NumberPattern: Sendable {
  /// Why a pattern cannot be used, in words that go on from it.
  package struct Problem: Error, Hashable, Sendable {
    package var text: String
  }

  fileprivate indirect enum Node: Sendable {
    case one(@Sendable (Character) -> Bool)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, least: Int, most: Int)
    case start
    case end
  }

  private let root: Node

  package init(_ pattern: String) throws(Problem) {
    var parser = NumberPatternParser(pattern)
    root = try parser.pattern()
  }

  /// Whether the whole text has the form.
  package func matches(_ text: String) -> Bool {
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
}

/// Reads a pattern from left to right; the first thing that is wrong with it is told.
private struct NumberPatternParser {
  typealias Problem = NumberPattern.Problem
  typealias Node = NumberPattern.Node

  private var rest: ArraySlice<Character>
  private var depth = 0

  private static let deepest = 100
  private static let mostTimes = 1000

  init(_ pattern: String) { rest = Array(pattern)[...] }

  mutating func pattern() throws(Problem) -> Node {
    if rest.isEmpty { throw Problem(text: "it is empty") }
    let root = try choice()
    // Nothing else ends a choice.
    if !rest.isEmpty { throw Problem(text: "a ) has no (") }
    return root
  }

  private mutating func choice() throws(Problem) -> Node {
    var choices = [try sequence()]
    while rest.first == "|" {
      rest.removeFirst()
      choices.append(try sequence())
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() throws(Problem) -> Node {
    var nodes: [Node] = []
    while let next = rest.first, next != "|", next != ")" {
      rest.removeFirst()
      switch next {
      case "^": nodes.append(.start)
      case "$": nodes.append(.end)
      default:
        let node = try term(next)
        nodes.append(try counted(node))
      }
    }
    return .sequence(nodes)
  }

  private mutating func term(_ character: Character) throws(Problem) -> Node {
    switch character {
    case "(": return try group()
    case "[": return try characterClass()
    case "\\": return try escape()
    case ".": return .one { _ in true }
    case "?", "*", "+": throw Problem(text: "nothing stands before \(character)")
    case "{":
      _ = try times()
      throw Problem(text: "nothing stands before {")
    default: return .one { $0 == character }
    }
  }

  private mutating func group() throws(Problem) -> Node {
    if rest.first == "?" {
      guard rest.starts(with: "?:") else { throw Problem(text: "look-around is not known") }
      rest.removeFirst(2)
    }
    depth += 1
    if depth > Self.deepest { throw Problem(text: "more than \(Self.deepest) groups lie inside each other") }
    let inner = try choice()
    depth -= 1
    guard rest.popFirst() == ")" else { throw Problem(text: "a ( is not closed") }
    return inner
  }

  private mutating func counted(_ node: Node) throws(Problem) -> Node {
    switch rest.first {
    case "?"?: return repeated(node, 0, 1)
    case "*"?: return repeated(node, 0, .max)
    case "+"?: return repeated(node, 1, .max)
    case "{"?:
      rest.removeFirst()
      let (least, most) = try times()
      return .repeated(node, least: least, most: most)
    default: return node
    }
  }

  private mutating func repeated(_ node: Node, _ least: Int, _ most: Int) -> Node {
    rest.removeFirst()
    return .repeated(node, least: least, most: most)
  }

  /// `2}`, `2,}`, `2,5}`.
  private mutating func times() throws(Problem) -> (least: Int, most: Int) {
    guard let end = rest.firstIndex(of: "}") else { throw Problem(text: "a { is not closed") }
    let text = String(rest[..<end])
    rest = rest[(end + 1)...]
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let range = 0...Self.mostTimes
    guard parts.count <= 2, let least = parts.first.flatMap({ Int($0) }), range.contains(least) else {
      throw Problem(text: "{\(text)} is no count")
    }
    if parts.count == 1 { return (least, least) }
    if parts[1].isEmpty { return (least, .max) }
    guard let most = Int(parts[1]), range.contains(most), most >= least else {
      throw Problem(text: "{\(text)} is no count")
    }
    return (least, most)
  }

  private mutating func escape() throws(Problem) -> Node {
    guard let letter = rest.popFirst() else { throw Problem(text: "a \\ ends it") }
    if letter.isNumber { throw Problem(text: "\\\(letter) (a back-reference) is not known") }
    if letter.isLetter, !"dDwWsS".contains(letter) { throw Problem(text: "\\\(letter) is not known") }
    return .one(Self.escaped(letter))
  }

  private mutating func characterClass() throws(Problem) -> Node {
    var tests: [@Sendable (Character) -> Bool] = []
    let isOpposite = rest.first == "^"
    if isOpposite { rest.removeFirst() }
    while let next = rest.popFirst() {
      if next == "]", !tests.isEmpty {
        let all = tests
        return .one { character in all.contains { $0(character) } != isOpposite }
      }
      if next == "\\" {
        guard let letter = rest.popFirst() else { break }
        tests.append(Self.escaped(letter))
      } else if rest.first == "-", let last = rest.dropFirst().first, last != "]" {
        rest.removeFirst(2)
        tests.append { next <= $0 && $0 <= last }
      } else {
        tests.append { $0 == next }
      }
    }
    throw Problem(text: "a [ is not closed")
  }

  private static func escaped(_ letter: Character) -> @Sendable (Character) -> Bool {
    @Sendable func isWord(_ character: Character) -> Bool {
      character.isASCII && (character.isLetter || character.isNumber) || character == "_"
    }
    return switch letter {
    case "d": { $0.isASCII && $0.isNumber }
    case "D": { !($0.isASCII && $0.isNumber) }
    case "w": { isWord($0) }
    case "W": { !isWord($0) }
    case "s": { $0.isWhitespace }
    case "S": { !$0.isWhitespace }
    default: { $0 == letter }
    }
  }
}
