/// Given names with their short and pet forms.
package struct NicknameTable: Sendable {
  package static let shared = NicknameTable(NicknameData.all)

  /// Groups in which a name is a full form, and groups in which it is a short one.
  private var fullGroups: [String: [Int]] = [:]
  private var shortGroups: [String: [Int]] = [:]
  /// All names of each group.
  private var members: [Int: [String]] = [:]

  private static let petEndings = ["ie", "ey", "y", "i"]

  /// - Parameter text: A group a line: full forms, a colon, short forms.
  init(_ text: String) {
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2 else { continue }
      members[number] = sides.flatMap { $0.split(separator: " ").map(String.init) }
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
    for ending in Self.petEndings where short.hasSuffix(ending) {
      var stem = short.dropLast(ending.count)
      if stem.count >= 3, full.count >= stem.count + 2, full.hasPrefix(stem) { return true }
      if let last = stem.last, stem.dropLast().last == last { stem = stem.dropLast() }
      if stem.count >= 3, full.count >= stem.count + 2, full.hasPrefix(stem) { return true }
    }
    return false
  }

  /// What a word may be like that `areCompatible` takes for the same name as `folded`: one of `names`, or one that begins
  /// or ends in one of the others. Words are among them that it does not take for it.
  package func likely(_ folded: String) -> (names: Set<String>, beginnings: Set<String>, endings: Set<String>) {
    var names: Set<String> = [folded]
    for group in (fullGroups[folded] ?? []) + (shortGroups[folded] ?? []) { names.formUnion(members[group] ?? []) }
    var beginnings: Set<String> = folded.utf8.count >= 3 ? [folded] : []
    let endings: Set<String> = folded.utf8.count >= 4 ? [folded] : []
    for ending in Self.petEndings where folded.hasSuffix(ending) {
      var stem = folded.dropLast(ending.count)
      if stem.count >= 3 { beginnings.insert(String(stem)) }
      if let last = stem.last, stem.dropLast().last == last { stem = stem.dropLast() }
      if stem.count >= 3 { beginnings.insert(String(stem)) }
    }
    // What it may be cut to.
    for count in 1..<max(2, folded.count) {
      names.insert(String(folded.suffix(count)))
      let stem = String(folded.prefix(count))
      names.insert(stem)
      let doubled = stem + (stem.last.map(String.init) ?? "")
      for ending in Self.petEndings where count >= 3 { names.formUnion([stem + ending, doubled + ending]) }
    }
    return (names, beginnings, endings)
  }
}
