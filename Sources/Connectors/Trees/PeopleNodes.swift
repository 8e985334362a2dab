import Diagnostics
import Records

/// Finds the people in a record that holds several: `<Department>` around employees, a page or an array of them.
///
/// What readers yield is the shallowest kind of element that repeats; that need not be the one that is a person. The
/// element that carries one person is told by what stands in it: a number and a name, or one of these and a
/// certificate. Elements around it lend what they say of all (a department), and nothing that only one person can
/// have.
struct PeopleNodes {
  /// One person's element, and those around it from the record inward.
  struct Found {
    var node: RecordNode
    var around: [RecordNode]
    var facts: PeopleFacts
    var key: String
  }

  /// What came of a record.
  struct Result {
    /// The people's elements, each with what the elements around it say; nil: the record is to be read as it is.
    var people: [(node: RecordNode, names: [String])]?
    /// How many further people stand inside another's element.
    var hidden = 0
    /// Paths of what stands beside several people, may be of each or none of them, and is given to nobody.
    var leftOut: Set<String> = []
  }

  private let vocabulary: TreeVocabulary?
  private let context: RecordContext
  private let rules: [(field: Field, pattern: PathPattern)]
  /// What the elements are called that were found to be several in a record.
  private var kinds: Set<String> = []
  private var hasHoldings = false
  /// Of the records so far: people inside another's element, and paths that are given to nobody.
  private var hiddenCount = 0
  private var leftOut: Set<String> = []
  private let known = KnownFields()

  private final class KnownFields {
    var fields: [String: (field: Field, isStrong: Bool)?] = [:]
  }

  init(context: RecordContext, library: ConnectorLibrary) {
    self.context = context
    vocabulary = context.spec?.onlyListed == true ? nil : library.vocabularyIndex.map { TreeVocabulary(index: $0) }
    let columns = (context.spec?.columns ?? []) + (context.spec?.groups ?? []).flatMap(\.columns)
    rules = columns.flatMap { rule in rule.patterns.map { (rule.field, PathPattern($0)) } }
  }

  /// Learns from the first records whether any holds several people; then one that holds one or none is read alike.
  mutating func learn(_ nodes: [(node: RecordNode, names: [String])]) {
    guard vocabulary != nil else { return }
    for (node, names) in nodes {
      let found = find(node, [], [], names).people
      guard isSeveral(found) else { continue }
      kinds.formUnion(found.map(\.key))
      if found.contains(where: \.facts.hasHolding) { hasHoldings = true }
    }
  }

  /// - Parameter names: The names around the record and, of XML, its own.
  func people(in node: RecordNode, names: [String]) -> Result {
    // What a credential says of its subjects is no list of people.
    guard vocabulary != nil, node.child("@context") == nil, node.child("credentialsubject") == nil else {
      return Result()
    }
    let summary = find(node, [], [], names)
    let found = summary.people
    let isKnown = !kinds.isEmpty && !found.contains { $0.around.isEmpty } && found.allSatisfy { kinds.contains($0.key) }
    let isEmptyGroup = isKnown && found.isEmpty && !summary.facts.isStrong && !summary.facts.isSomebody
    guard isSeveral(found) || (isKnown && !found.isEmpty) || isEmptyGroup || isAlone(found, names) else {
      return Result(hidden: summary.hidden)
    }
    let hasHoldings = self.hasHoldings || found.contains(where: \.facts.hasHolding)
    var result = Result(hidden: summary.hidden)
    result.people = found.map { person in
      let copy = RecordNode(name: person.node.name, line: person.node.line)
      copy.attributes = person.node.attributes
      copy.text = person.node.text
      copy.children = person.node.children
      for (place, element) in person.around.enumerated() {
        let inner = place + 1 < person.around.count ? person.around[place + 1] : person.node
        let path = person.around.dropFirst().prefix(place).map { PathPart(key: HeaderText.collapsed($0.effectiveName)) }
        lend(element, path, names, inner, to: copy, hasHoldings: hasHoldings, &result.leftOut)
      }
      return (copy, names + person.around.dropFirst().map(\.effectiveName))
    }
    return result
  }

  /// The same, where what is not read is told by `note`.
  mutating func counted(_ node: RecordNode, names: [String]) -> [(node: RecordNode, names: [String])]? {
    let result = people(in: node, names: names)
    hiddenCount += result.hidden
    leftOut.formUnion(result.leftOut)
    return result.people
  }

  /// Tells what of the records was not read.
  func note(in file: String, _ mapped: inout MappedFile) {
    if hiddenCount > 0 {
      let people = hiddenCount == 1 ? "1 person stands" : "\(hiddenCount) people stand"
      mapped.diagnostics.append(
        Diagnostic(
          .warning, .connectorOtherRecords,
          "\(people) with a number of their own inside another person's record and are not read",
          at: SourceLocation(file: file), hint: "if they are people of the file, export them as records of their own"))
    }
    guard !leftOut.isEmpty else { return }
    let paths = leftOut.sorted().prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
    mapped.diagnostics.append(
      Diagnostic(
        .warning, .connectorUnmapped,
        "\(paths) beside several people feeds nothing: their own elements say what they hold",
        at: SourceLocation(file: file), hint: "say what it is in a connector: muster inspect FILE --save NAME"))
  }

  // MARK: - Who is in a record

  /// Elements of one kind, or of kinds that are all called people, of which two cannot be one person's.
  private func isSeveral(_ found: [Found]) -> Bool {
    guard found.count > 1, !found.contains(where: { $0.around.isEmpty }) else { return false }
    let isAlike = Set(found.map(\.key)).count == 1
    guard isAlike || found.allSatisfy({ Self.employed.contains(Self.singular($0.key)) && $0.facts.hasHolding }) else {
      return false
    }
    let numbers = Set(found.compactMap(\.facts.number).map { $0.lowercased() })
    if found.allSatisfy({ $0.facts.number != nil }) { return numbers.count > 1 }
    return numbers.count > 1 || Set(found.compactMap(\.facts.fullName)).count > 1
  }

  func find(
    _ node: RecordNode, _ path: [PathPart], _ around: [RecordNode], _ names: [String]
  ) -> (people: [Found], facts: PeopleFacts, hidden: Int) {
    var facts = PeopleFacts()
    guard path.count < 40 else { return ([], facts, 0) }
    var people: [Found] = []
    var hidden = 0
    for (name, value) in node.attributes where !["Descriptor", "type", "nil"].contains(name) {
      if !(node.isNamedByAttribute && name == node.namingAttribute) { take(value, path, "@" + name, names, &facts) }
    }
    if let value = node.value, !path.isEmpty || node.attribute("Descriptor") != nil {
      take(value, path, nil, names, &facts)
    }
    var counts: [String: Int] = [:]
    for child in node.children where !child.isLeaf { counts[child.effectiveName, default: 0] += 1 }
    for child in node.children {
      let key = HeaderText.collapsed(child.effectiveName)
      if Self.isOther(key) { continue }
      let part = PathPart(key: key, type: child.attribute("type").map(HeaderText.collapsed))
      let inner = find(child, path + [part], around + [node], names)
      people += inner.people
      hidden += inner.hidden
      if counts[child.effectiveName] ?? 0 < 2 {
        facts.merge(inner.facts)
      } else if inner.facts.hasHolding || (TreeVocabulary.isCredentialName(key) && !child.children.isEmpty) {
        facts.hasHolding = true
      }
      if counts[child.effectiveName] == 1, TreeVocabulary.isCredentialName(key), !child.children.isEmpty {
        facts.hasHolding = true
      }
    }
    guard !node.isLeaf else { return (people, facts, hidden) }
    let key = Self.singular(path.last?.key ?? names.last.map(HeaderText.collapsed) ?? "")
    let isPerson = Self.isPerson(key)
    let isListed =
      !people.isEmpty
      && people.allSatisfy { person in
        person.facts.isStrong || Self.isPerson(Self.singular(person.key))
          || (person.facts.hasHolding && person.facts.number != nil && person.facts.fullName != nil)
      }
    let isOwn =
      people.isEmpty
      ? facts.isSomebody : facts.isStrong || (facts.namesAnything && (isPerson || !isListed))
    guard isOwn else { return (people, facts, hidden) }
    let others = people.filter { $0.facts.isStrong && $0.facts.number != nil }
    hidden += others.count { !isSame($0, as: facts, isOnly: others.count == 1) }
    let found = Found(node: node, around: around, facts: facts, key: path.last?.key ?? "")
    // What is told of this person is nothing that the element around tells of itself.
    var left = PeopleFacts()
    left.hasHolding = false
    return ([found], path.isEmpty ? facts : left, hidden)
  }

  /// Whether the person inside another's element is that one: the reference to the worker in a worker's record.
  private func isSame(_ inner: Found, as outer: PeopleFacts, isOnly: Bool) -> Bool {
    let facts = inner.facts
    if let number = outer.number { if number == facts.number { return true } }
    if let email = outer.email, email.lowercased() == facts.email?.lowercased() { return true }
    if let name = outer.fullName, name == facts.fullName { return true }
    return outer.number == nil && isOnly
      && (Self.isPerson(Self.singular(inner.key)) || outer.fullName == nil || facts.fullName == nil)
  }

  private func take(
    _ value: String, _ path: [PathPart], _ attribute: String?, _ names: [String], _ facts: inout PeopleFacts
  ) {
    let text = HeaderText.trimmed(value)
    guard !text.isEmpty, text.utf8.count < 200, let match = field(path, attribute, names) else { return }
    if match.field == .fullName, !match.isStrong, context.isCredential(text) { return }
    facts.take(match.field, text, isStrong: match.isStrong)
  }

  func field(_ path: [PathPart], _ attribute: String?, _ names: [String]) -> (field: Field, isStrong: Bool)? {
    var path = path
    if let attribute { path.append(PathPart(key: "@" + HeaderText.collapsed(attribute))) }
    guard let last = path.last else { return nil }
    let shown = path.map(\.key).joined(separator: "/") + (last.type.map { "[\($0)]" } ?? "")
    if let found = known.fields[shown] { return found }
    var found: (field: Field, isStrong: Bool)?
    if let rule = rules.first(where: { $0.pattern.matches(path) }) {
      found = (rule.field, !Self.isBare(last.key))
    } else if let field = vocabulary?.field(path, shown: attribute.map { "@" + $0 } ?? last.key)?.field {
      found = (field, !Self.isBare(last.key))
    }
    if let parent = path.dropLast().last, Self.isPerson(Self.singular(parent.key)) { found?.isStrong = true }
    known.fields[shown] = .some(found)
    return found
  }

  // MARK: - What the elements around lend

  private static let lent: Set<Field> = [.department, .location, .client, .asAt]
  /// Lent by a course that several people took, whose own elements name no certificate.
  private static let lentByCourse: Set<Field> = [
    .credential, .issuer, .issuedOn, .expiresOn, .status, .verifiedOn, .jurisdiction,
  ]

  private func lend(
    _ element: RecordNode, _ path: [PathPart], _ names: [String], _ inner: RecordNode, to copy: RecordNode,
    hasHoldings: Bool, _ leftOut: inout Set<String>
  ) {
    let kind = HeaderText.collapsed(path.last.map(\.key) ?? names.last ?? "")
    for (name, value) in element.attributes where !["Descriptor", "type", "nil"].contains(name) {
      lend(value, named: name, field(path, name, names)?.field, kind, hasHoldings, copy, &leftOut)
    }
    for child in element.children where child !== inner {
      let part = PathPart(key: HeaderText.collapsed(child.effectiveName))
      if let value = child.value {
        lend(
          value, named: child.effectiveName, field(path + [part], nil, names)?.field, kind, hasHoldings, copy, &leftOut)
      } else if !hasHoldings, !Self.isOther(part.key), element.children.count(where: { $0.name == child.name }) == 1,
        child.children.allSatisfy(\.isLeaf)
      {
        copy.children.append(child)
      }
    }
  }

  private func lend(
    _ value: String, named name: String, _ field: Field?, _ kind: String, _ hasHoldings: Bool, _ copy: RecordNode,
    _ leftOut: inout Set<String>
  ) {
    var lentName: String?
    if let field, Self.lent.contains(field) || (!hasHoldings && Self.lentByCourse.contains(field)) {
      lentName = name
    } else if ["name", "title", "label", "displayname"].contains(HeaderText.collapsed(name)) {
      lentName = Self.groups.first { kind.hasPrefix($0.word) }?.name
    } else if let field, hasHoldings, Self.lentByCourse.contains(field), field != .status {
      leftOut.insert(name)
    }
    guard let lentName else { return }
    let child = RecordNode(name: lentName, line: copy.line)
    child.text = value
    copy.children.append(child)
  }

  // MARK: - Words

  private static let groups: [(word: String, name: String)] = [
    ("department", "Department"), ("dept", "Department"), ("division", "Department"), ("ward", "Department"),
    ("unit", "Department"), ("team", "Department"), ("abteilung", "Department"), ("station", "Department"),
    ("service", "Department"), ("location", "Location"), ("site", "Location"), ("facility", "Location"),
    ("standort", "Location"), ("client", "Client"), ("customer", "Client"),
  ]

  /// Keys that tell of a person only where the element around them is one.
  private static func isBare(_ key: String) -> Bool {
    [
      "id", "no", "number", "nr", "num", "nummer", "code", "key", "ref", "idvalue", "identifier", "name", "title",
      "label", "displayname", "description", "text", "value", "email", "fullname", "naam", "namn", "navn", "nom",
    ].contains(key.drop { $0 == "@" })
  }

  private static let employed: Set<String> = [
    "employee", "worker", "contractor", "nurse", "physician", "doctor", "associate", "staff", "volunteer", "agency",
    "temp", "intern", "apprentice", "mitarbeiter", "mitarbeiterin", "leiharbeiter", "angestellter", "salarie",
    "interimaire", "empleado", "medewerker", "anstalld", "medarbejder", "ansatt",
  ]

  static func isPerson(_ key: String) -> Bool {
    employed.contains(key)
      || [
        "person", "people", "staffmember", "attendee", "participant", "learner", "student", "member", "holder",
        "teilnehmer", "candidate", "practitioner", "licensee", "individual", "personnel", "trainee",
      ].contains(key)
  }

  static func singular(_ key: String) -> String {
    if employed.contains(key) || key.count < 4 || !key.hasSuffix("s") { return key }
    return String(key.dropLast())
  }

  /// Somebody whom a person's record names: no person of the file's.
  static func isOther(_ key: String) -> Bool {
    [
      "manager", "supervisor", "emergency", "spouse", "dependent", "dependant", "reportsto", "instructor", "trainer",
      "contact", "nextofkin", "reference", "beneficiar", "issuer", "issuing", "authority", "approve", "assessor",
      "evaluator", "verif", "signator", "author", "createdby", "modifiedby", "updatedby", "mentor", "preceptor",
      "coach", "owner", "reviewer", "sponsor", "coordinator", "director", "guardian", "parent", "child", "relative",
      "provider", "organi", "alias", "formername", "previousname",
    ].contains { key.hasPrefix($0) } || key.hasSuffix("manager") || key.hasSuffix("supervisor")
  }
}

extension RecordNode {
  /// Whether nothing but a value stands in it.
  var isLeaf: Bool { children.isEmpty && attributes.count < 2 }
}
