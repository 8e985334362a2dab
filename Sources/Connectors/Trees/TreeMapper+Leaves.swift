import Records

/// The values of elements, each with its path.
extension TreeMapper {
  /// Those of `node` and of all below it.
  static func allLeaves(
    of node: RecordNode, path: [PathPart], shown: String, place: String = ""
  ) -> [Leaf] {
    var leaves: [Leaf] = []
    append(node, path, shown, place: place, to: &leaves)
    let numbers = place.isEmpty ? [:] : node.numbersOfChildren()
    for (index, child) in node.children.enumerated() {
      let name = child.effectiveName
      let part = PathPart(key: HeaderText.collapsed(name), type: child.attribute("type").map(HeaderText.collapsed))
      let own = place.isEmpty ? "" : place + "/" + name + (numbers[index].map { "[\($0)]" } ?? "")
      leaves += allLeaves(of: child, path: path + [part], shown: shown + "/" + name, place: own)
    }
    return leaves
  }

  static func append(
    _ node: RecordNode, _ path: [PathPart], _ shown: String, place: String, to leaves: inout [Leaf]
  ) {
    if let value = node.value {
      leaves.append(
        Leaf(path: path, column: shown, value: value, line: node.line, place: place.isEmpty ? nil : place))
    }
    for (name, value) in node.attributes where !["Descriptor", "type", "id", "nil"].contains(name) || path.count == 1 {
      if name == "Descriptor" || name == "nil" || (node.isNamedByAttribute && name == node.namingAttribute) { continue }
      let key = "@" + HeaderText.collapsed(name)
      leaves.append(Leaf(path: path + [PathPart(key: key)], column: shown + "/@" + name, value: value, line: node.line))
    }
  }
}
