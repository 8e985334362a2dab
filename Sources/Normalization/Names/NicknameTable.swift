/// Given names with their short and pet forms.
package struct NicknameTable: Sendable {
  package static let shared = NicknameTable(NicknameData.all)

  /// Groups in which a name is a full form, and groups in which it is a short one.
  private var fullGroups: [String: [Int]] = [:]
  private var shortGroups: [String: [Int]] = [:]

  /// - Parameter text: A group a line: full forms, a colon, short forms.
  init(_ text: String) {
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2 else { continue }
      for name in sides[0].split(separator: " ") { fullGroups[String(name), default: []].append(number) }
      for name in sides[1].split(separator: " ") { shortGroups[String(name), default: []].append(number) }
    }
  }

  package func isGivenName(_ folded: String) -> Bool { fullGroups[folded] != nil || shortGroups[folded] != nil }

  /// Whether two folded names are one name, full and short, or two short forms of one.
  package func areCompatible(_ left: String, _ right: String) -> Bool {
    if left == right { return !left.isEmpty }
    return listed(left, right) || listed(right, left) || areShortForms(left, right) || isCut(left, right)
      || isCut(right, left)
  }

  private func listed(_ full: String, _ short: String) -> Bool {
    guard let groups = fullGroups[full], let others = shortGroups[short] else { return false }
    return groups.contains { others.contains($0) }
  }

  /// Two short forms of one name, neither of which is a full name of its own.
  private func areShortForms(_ left: String, _ right: String) -> Bool {
    guard fullGroups[left] == nil, fullGroups[right] == nil, let groups = shortGroups[left],
      let others = shortGroups[right]
    else { return false }
    return groups.contains { others.contains($0) }
  }

  /// `tim`, `timmy`, `timmie` for `timothy`: the beginning of a name, alone or with a pet ending, or its end.
  private func isCut(_ short: String, _ full: String) -> Bool {
    guard fullGroups[short] == nil else { return false }
    let bytes = Array(short.utf8)
    // The end of a name: `drew`, `beth`, `lena`.
    if bytes.count >= 4, full.utf8.count >= bytes.count + 2, full.hasSuffix(short) { return true }
    if bytes.count >= 3, full.utf8.count >= bytes.count + 2, full.hasPrefix(short), bytes.count <= 5 { return true }
    for ending in ["ie", "ey", "y", "i"] where short.hasSuffix(ending) {
      var stem = short.dropLast(ending.count)
      if stem.count >= 3, full.count >= stem.count + 2, full.hasPrefix(stem) { return true }
      if let last = stem.last, stem.dropLast().last == last { stem = stem.dropLast() }
      if stem.count >= 3, full.count >= stem.count + 2, full.hasPrefix(stem) { return true }
    }
    return false
  }
}
