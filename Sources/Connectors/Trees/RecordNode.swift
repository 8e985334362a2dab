import Records

/// An element of a structured record, or a member of a JSON object, with everything below it.
final class RecordNode {
  let name: String
  /// Local names and values, in document order.
  var attributes: [(name: String, value: String)] = []
  /// Text of an element without child elements, or of a JSON scalar.
  var text: String?
  var children: [RecordNode] = []
  var line: Int?

  init(name: String, line: Int? = nil) {
    self.name = name
    self.line = line
  }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first child of that collapsed name.
  func child(_ key: String) -> RecordNode? { children.first { HeaderText.collapsed($0.name) == key } }

  /// The name under which it counts: of `<field id="x">` it is `x`.
  var effectiveName: String {
    guard isNamedByAttribute, let naming = namingAttribute else { return name }
    return attribute(naming) ?? name
  }

  var isNamedByAttribute: Bool { Self.namedByAttribute.contains(HeaderText.collapsed(name)) }

  /// The attribute that names a `<field>`.
  var namingAttribute: String? { ["id", "name"].first { attribute($0) != nil } }

  /// Which of several of one name each child is, counted from 1; a child alone of its name has no number.
  func numbersOfChildren() -> [Int: Int] {
    guard children.count > 1 else { return [:] }
    var places: [String: [Int]] = [:]
    for (index, child) in children.enumerated() { places[child.name, default: []].append(index) }
    var numbers: [Int: Int] = [:]
    for group in places.values where group.count > 1 {
      for (number, index) in group.enumerated() { numbers[index] = number + 1 }
    }
    return numbers
  }

  private static let namedByAttribute: Set<String> = ["field", "column", "attribute", "property", "datafield"]

  /// Its own text; of a reference the text that people see.
  var value: String? {
    if attribute("nil") == "true" || attribute("nil") == "1" { return nil }
    if let descriptor = attribute("Descriptor"), !descriptor.isEmpty { return descriptor }
    return children.isEmpty ? text : nil
  }
}

extension RecordNode {
  /// A JSON value as nodes: members become children, arrays repeat their member.
  convenience init(json: JSONValue, name: String) {
    self.init(name: name)
    switch json {
    case .object(let members):
      for member in members { children += RecordNode.nodes(member.value, name: member.key) }
    case .array(let values):
      for value in values { children += RecordNode.nodes(value, name: name) }
    default: text = json.scalarText
    }
  }

  private static func nodes(_ value: JSONValue, name: String) -> [RecordNode] {
    switch value {
    case .null: []
    case .array(let values): values.flatMap { nodes($0, name: name) }
    default: [RecordNode(json: value, name: name)]
    }
  }

  /// Fields of an XML record as nodes, where its bytes cannot be looked at: a path that comes again opens a new element.
  convenience init(fields: [XMLField], name: String) {
    self.init(name: name)
    for field in fields { insert(field) }
  }

  private func insert(_ field: XMLField) {
    var node = self
    var parts = field.path.split(separator: "/").map(String.init)
    guard let last = parts.popLast() else {
      text = field.value
      return
    }
    for part in parts {
      if let open = node.children.last, open.name == part {
        node = open
      } else {
        let child = RecordNode(name: part, line: field.line)
        node.children.append(child)
        node = child
      }
    }
    if last.hasPrefix("@") {
      node.attributes.append((String(last.dropFirst()), field.value))
    } else {
      let child = RecordNode(name: last, line: field.line)
      child.text = field.value
      node.children.append(child)
    }
  }
}
