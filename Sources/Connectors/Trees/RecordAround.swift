import Formats
import Records

/// Finds the record of a document that is one person's, though lists inside it repeat.
///
/// What readers yield is the shallowest kind of element that repeats. Of a document that holds one person alone that
/// is a list inside the record: certificates, skills, positions. The record is then the whole document.
struct RecordAround {
  let file: InputFile
  /// nil: while the connector is still looked for.
  let spec: ConnectorSpec?
  let library: ConnectorLibrary
  let lookup: CredentialLookup
  let options: ReadOptions

  /// One person's record is no longer than that, and no list in it either.
  private static let mostBytes = 512 << 10
  private static let mostElements = 100

  /// The document as one record; nil where what repeats are the records.
  ///
  /// - Throws: `MusterError` where the file cannot be read.
  func whole(_ collected: CollectedFile) throws -> CollectedFile? {
    guard let outcome = collected.outcome, [.xml, .json].contains(outcome.family), file.size <= Self.mostBytes,
      !collected.entries.isEmpty, collected.entries.count <= Self.mostElements, !outcome.isCutOff,
      spec?.onlyListed != true, !Self.isDefinition(collected.entries[0].location), let list = list(collected, outcome),
      let root = list.first
    else { return nil }
    let isXML = outcome.family == .xml
    var options = options
    options.family = outcome.family
    let whole = try CollectedFile.read(file, spec: spec, options: options, recordPath: isXML ? "/" + root : "")
    guard whole.entries.count == 1, let node = try node(whole, isXML ? root : "record", outcome) else { return nil }
    // Before the connector is known, linked data is looked at as it always was.
    if spec == nil, node.child("@context") != nil { return nil }
    var context = RecordContext(spec: spec, library: library)
    context.lookup = lookup
    let people = PeopleNodes(context: context, library: library)
    let inner = (isXML ? Array(list.dropFirst()) : list).map(HeaderText.collapsed)
    return people.isOneRecord(node, names: isXML ? [root] : [], list: inner) ? whole : nil
  }

  /// The names from the document's root to what repeats; nil where that is the root, a line, or what the connector
  /// names.
  private func list(_ collected: CollectedFile, _ outcome: ReadOutcome) -> [String]? {
    guard let path = collected.entries.first?.location.path else { return nil }
    if outcome.family == .json {
      guard spec?.record.isEmpty ?? true, path.hasPrefix("/"),
        path.split(separator: "/").first.flatMap({ Int($0) }) == nil
      else { return nil }
      let names = FileOrigin.names(around: collected.entries[0].location)
      return names.isEmpty ? nil : names
    }
    let names = (outcome.variant ?? "").split(separator: "/").map(String.init)
    guard outcome.variant?.hasPrefix("/") == true, names.count > 1 else { return nil }
    return names
  }

  private func node(_ whole: CollectedFile, _ name: String, _ outcome: ReadOutcome) throws -> RecordNode? {
    guard case .record(let record) = whole.entries[0] else { return nil }
    switch record.content {
    case .json(let value): return RecordNode(json: value, name: name)
    case .fields(let fields):
      let bytes = try file.bytes(at: record.location.offset, count: record.location.length)
      let text = TextDecoder.decode(bytes, charset: outcome.encoding).text
      return ElementParser.element(text, line: record.location.line) ?? RecordNode(fields: fields, name: name)
    default: return nil
    }
  }

  /// Whether an element that is named by its attribute only says which fields the records have.
  static func isDefinition(_ location: RecordLocation) -> Bool {
    let names = FileOrigin.names(around: location).map(HeaderText.collapsed)
    return names.dropLast().contains { ["fields", "fieldset", "schema", "columns", "metadata"].contains($0) }
  }
}

extension PeopleNodes {
  /// Whether the document `root` is the record of one person, who is told of outside of `list`.
  ///
  /// - Parameter list: The collapsed names from the root to the elements that repeat.
  func isOneRecord(_ root: RecordNode, names: [String], list: [String]) -> Bool {
    guard let last = list.last else { return false }
    let found = find(root, [], [], names).people
    guard found.count == 1, let person = found.first, person.facts.isStrong else { return false }
    let way = Self.way(to: person)
    if way.starts(with: list) { return false }
    if list.contains(where: Self.isOther) { return true }
    let isNeutral = Self.neutral.contains(last) || Self.isPerson(Self.singular(last))
    let isInside = list.starts(with: way)
    if isNeutral, !isInside { return false }
    let path = list.map { PathPart(key: $0) }
    return Self.nodes(at: list[...], below: root).allSatisfy { part in
      let inner = find(part, path, [], names)
      let all = inner.people.map(\.facts) + [inner.facts]
      if isNeutral, all.contains(where: \.namesAnything) { return false }
      return all.allSatisfy { !$0.isStrong || ($0.number != nil && $0.number == person.facts.number) }
    }
  }

  /// Whether a document's root holds one person's element, with values beside it that are of the document.
  func isAlone(_ found: [Found], _ names: [String]) -> Bool {
    guard names.count <= 1, found.count == 1, let person = found.first, !person.around.isEmpty else { return false }
    let way = Self.way(to: person)
    var values = 0
    for (place, element) in person.around.enumerated() {
      let inner = place + 1 < person.around.count ? person.around[place + 1] : person.node
      let path = way.prefix(place).map { PathPart(key: $0) }
      for child in element.children where child !== inner {
        guard child.isLeaf else { return false }
        if TableRow.isBlank(child.value ?? "") { continue }
        values += 1
        let part = PathPart(key: HeaderText.collapsed(child.effectiveName))
        if let field = field(path + [part], nil, names)?.field, !Self.ofDocument.contains(field) { return false }
      }
    }
    return values > 0
  }

  private static func way(to person: Found) -> [String] {
    guard !person.around.isEmpty else { return [] }
    return person.around.dropFirst().map { HeaderText.collapsed($0.effectiveName) } + [person.key]
  }

  private static func nodes(at path: ArraySlice<String>, below node: RecordNode) -> [RecordNode] {
    guard let first = path.first else { return [node] }
    return node.children.filter { HeaderText.collapsed($0.name) == first }
      .flatMap { nodes(at: path.dropFirst(), below: $0) }
  }

  /// Names of lists that may be of anything.
  private static let neutral: Set<String> = [
    "record", "records", "data", "item", "items", "result", "results", "row", "rows", "entry", "entries", "list",
    "value", "values", "element", "elements", "content", "contents", "object", "objects", "response", "body",
  ]
  /// What a document may say of itself beside its one record.
  private static let ofDocument: Set<Field> = [.asAt, .department, .location, .client, .note]
}
