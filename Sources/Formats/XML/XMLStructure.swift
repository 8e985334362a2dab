import XMLReading

/// Counts the elements of a document by path, to find the kind that repeats.
///
/// The repeating kind is the path nearest to the root that occurs more than once; of several at that depth the one
/// that occurs most, of equals the one that comes first; where nothing repeats, the root. Of all instances of the
/// shallowest repeating path the parent is one element, so "occurs twice" and "has a sibling of its name" are the
/// same. Paths below the shallowest depth that repeats so far are not looked at, which keeps the count small.
final class XMLStructure: XMLEventHandler {
  @exclusivity(unchecked) private var tree = XMLPathTree()
  @exclusivity(unchecked) private var nameTexts: [String] = []
  @exclusivity(unchecked) private var starts = [0]
  @exclusivity(unchecked) private var ends = [0]
  /// Nodes of the open elements that are counted.
  @exclusivity(unchecked) private var open: [Int] = []
  @exclusivity(unchecked) private var depth = 0
  @exclusivity(unchecked) private var repeatingDepth = Int.max
  /// Whether counting ended at a document with too many paths.
  private(set) var isOverfull = false

  func nameAppeared(_ number: Int, _ localName: String) { nameTexts.append(localName) }

  func startElement(_ name: Int, at position: XMLTagPosition) throws {
    depth += 1
    guard depth <= repeatingDepth else { return }
    guard let node = tree.child(of: open.last ?? 0, name: name) else {
      isOverfull = true
      throw TooManyPaths(line: position.line)
    }
    if node == starts.count {
      starts.append(0)
      ends.append(0)
    }
    starts[node] += 1
    if starts[node] == 2 { repeatingDepth = depth }
    open.append(node)
  }

  func attribute(_ name: Int, value: Span<UInt8>) {}

  func text(_ bytes: Span<UInt8>) {}

  func endElement(endOffset offset: Int) {
    if open.count == depth { ends[open.removeLast()] += 1 }
    depth -= 1
  }

  /// The path of the repeating kind, and how many elements of it are whole; nil where there is no root.
  var repeating: (path: XMLRecordPath, wholeCount: Int)? {
    guard tree.count > 1 else { return nil }
    let best = candidates.max { starts[$0] < starts[$1] || (starts[$0] == starts[$1] && $0 > $1) } ?? 1
    return (path(to: best), ends[best])
  }

  /// The paths of what else repeats at the depth of the repeating kind, in document order.
  var otherRepeating: [XMLRecordPath] {
    let best = repeating?.path
    return candidates.map(path(to:)).filter { $0 != best }
  }

  private var candidates: [Int] {
    guard repeatingDepth < Int.max else { return [] }
    return tree.depths.indices.filter { tree.depths[$0] == repeatingDepth && starts[$0] > 1 }
  }

  private func path(to node: Int) -> XMLRecordPath {
    XMLRecordPath(absolute: tree.names(to: node).map { nameTexts[$0] })
  }

  /// There are more kinds of elements than anybody would export.
  struct TooManyPaths: Error {
    var line: Int
  }
}
