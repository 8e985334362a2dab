import Records

/// Certificates whose parts stand side by side in one element, or in lists beside each other:
/// `<No>A1</No><Type>RN</Type><No>A2</No><Type>BLS</Type>`.
extension TreeMapper {
  /// Puts the parts of each into an element of its own, at any depth; a second time changes nothing.
  func gatherRepeats(_ node: RecordNode) {
    for child in node.children where !child.children.isEmpty { gatherRepeats(child) }
    guard node.children.count >= 4, let names = repeated(node) else { return }
    let parts = node.children.filter { names.contains($0.name) && $0.children.isEmpty }
    guard let groups = inTurn(parts) ?? inLists(parts, names) else { return }
    let certificates = groups.map { parts -> RecordNode in
      let certificate = RecordNode(name: "certificate", line: parts.first?.line ?? node.line)
      certificate.children = parts
      return certificate
    }
    node.children.removeAll { child in parts.contains { $0 === child } }
    node.children += certificates
  }

  /// The names that come again and are parts of certificates, at least two, one of which says which it is.
  private func repeated(_ node: RecordNode) -> Set<String>? {
    var counts: [String: Int] = [:]
    for child in node.children where child.children.isEmpty && child.attributes.isEmpty {
      counts[child.name, default: 0] += 1
    }
    let names = counts.filter { $0.value > 1 }.map(\.key)
    guard names.count >= 2 else { return nil }
    var fields: [String: Field] = [:]
    for name in names {
      guard let field = vocabularyField(name), Self.parts.contains(field) else { continue }
      // Two names for one part cannot be told apart.
      if fields.values.contains(field) { return nil }
      fields[name] = field
    }
    guard fields.count >= 2, fields.values.contains(where: { [.credential, .number].contains($0) }) else { return nil }
    return Set(fields.keys)
  }

  /// A certificate from each place on where its first part comes again.
  private func inTurn(_ parts: [RecordNode]) -> [[RecordNode]]? {
    var groups: [[RecordNode]] = []
    for part in parts {
      if part.name == parts[0].name { groups.append([]) }
      guard let last = groups.indices.last, !groups[last].contains(where: { $0.name == part.name }) else { return nil }
      groups[last].append(part)
    }
    return groups.count > 1 ? groups : nil
  }

  /// The first of each list together, then the second: where the lists are equally long.
  private func inLists(_ parts: [RecordNode], _ names: Set<String>) -> [[RecordNode]]? {
    let lists = names.map { name in parts.filter { $0.name == name } }
    guard let count = lists.first?.count, lists.allSatisfy({ $0.count == count }) else { return nil }
    return (0..<count).map { place in
      parts.filter { part in lists.contains { $0[place] === part } }
    }
  }

  private static let parts: Set<Field> = [.credential, .number, .issuedOn, .expiresOn, .status, .issuer]
}
