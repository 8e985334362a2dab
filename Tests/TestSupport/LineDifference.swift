/// The difference of two texts, as people read it.
package enum LineDifference {
  /// Lines that are wanted and not found as `- line`, found and not wanted as `+ line`, in order, with the lines around
  /// them; empty where the texts are equal.
  package static func between(wanted: [String], found: [String], context: Int = 1) -> String {
    let difference = found.difference(from: wanted)
    guard !difference.isEmpty else { return "" }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var marked: [(mark: Character, line: String)] = []
    var (left, right) = (0, 0)
    while left < wanted.count || right < found.count {
      if left < wanted.count, removed.contains(left) {
        marked.append(("-", wanted[left]))
        left += 1
      } else if right < found.count, inserted.contains(right) {
        marked.append(("+", found[right]))
        right += 1
      } else {
        marked.append((" ", wanted[left]))
        left += 1
        right += 1
      }
    }
    return shown(marked, context: context)
  }

  private static func shown(_ marked: [(mark: Character, line: String)], context: Int) -> String {
    var lines: [String] = []
    var last = -1
    for index in marked.indices {
      let around = max(0, index - context)...min(marked.count - 1, index + context)
      guard around.contains(where: { marked[$0].mark != " " }) else { continue }
      if index > last + 1 { lines.append("  …") }
      lines.append("\(marked[index].mark) \(marked[index].line)")
      last = index
    }
    return lines.joined(separator: "\n")
  }
}
