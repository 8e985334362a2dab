package import Configuration
import Diagnostics
import Formats
import Records

/// A connector file as a `ConnectorSpec`; the same code is its linter.
package enum ConnectorSpecDecoder {
  /// nil where it says too little; every mistake is reported to `file`.
  package static func decode(_ file: YAMLFile) -> ConnectorSpec? {
    guard let root = file.root else {
      if !file.hasErrors { file.report(.configMissingKey, "the connector is empty", at: nil, hint: "add name: NAME") }
      return nil
    }
    guard
      let map = YAMLMapping(root, in: file, what: ConnectorSchema.connector.what, keys: ConnectorSchema.connector.names)
    else { return nil }
    let name = map.requiredText("name")
    let family = required("format", FormatFamily.self, in: map)
    let authority = required("authority", Authority.self, in: map)
    guard let name, let family, let authority else { return nil }
    let kind = map.choice("kind", ConnectorSpec.Kind.self) ?? defaultKind(authority, family)
    var spec = ConnectorSpec(
      name: name, description: map.text("description") ?? "", family: family, authority: authority, kind: kind)
    spec.snapshot = map.choice("snapshot", SnapshotKind.self)
    spec.population = map.choice("population", Population.self)
    spec.issuer = map.text("issuer")
    spec.covers = map.texts("covers")
    spec.credential = map.text("credential")
    spec.record = map.texts("record")
    spec.asAt = map.texts("as_at")
    spec.onlyListed = map.flag("only_listed") ?? false
    spec.columns = columns("columns", in: map)
    spec.detect = detection(map)
    spec.groups = groups(map)
    spec.statusWords = words("status_words", in: map, meanings: ConnectorSchema.statusMeanings)
    spec.employmentWords = words(
      "employment_words", in: map, meanings: ConnectorSchema.words(EmploymentStatus.self))
    spec.timeSlices = timeSlices(map)
    spec.layout = layout(map)
    spec.ignore = ignore(map)
    spec.transforms = transforms(map)
    spec.mail = MailRulesDecoder.decode(map)
    spec.control = ControlRuleDecoder.decode(map)
    spec.supplement = SupplementRuleDecoder.decode(map)
    spec.composed = ComposedRuleDecoder.decode(map)
    return spec
  }

  private static func required<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type, in map: YAMLMapping
  ) -> Value? where Value.RawValue == String {
    if map[key] == nil {
      let words = Value.allCases.map(\.rawValue).joined(separator: " | ")
      map.file.report(.configMissingKey, "a connector has no \"\(key)\"", at: map.node, hint: "add \(key): \(words)")
      return nil
    }
    return map.choice(key, type)
  }

  private static func defaultKind(_ authority: Authority, _ family: FormatFamily) -> ConnectorSpec.Kind {
    switch authority {
    case .hr: .people
    case .issuer: .verification
    case .tracker: .credentials
    case .correspondence: .mail
    case .exclusion: .exclusion
    case .promise: .promise
    }
  }

  static func field(_ node: YAMLNode, in file: YAMLFile) -> Field? {
    guard let text = node.text else { return nil }
    if let field = Field(rawValue: text) { return field }
    let near = NearestName.of(text, among: Field.allCases.map(\.rawValue))
    file.report(
      .configUnknownKey, "\"\(text)\" is no field", at: node,
      notes: ["fields: \(Field.allCases.map(\.rawValue).joined(separator: ", "))"],
      hint: near.map { "did you mean \"\($0)\"?" } ?? "remove it")
    return nil
  }

  private static func columns(_ key: String, in map: YAMLMapping) -> [ColumnRule] {
    guard let node = map[key] else { return [] }
    guard let entries = node.entries else {
      let _: String? = map.bad(key, node, "a mapping of fields to headers or paths")
      return []
    }
    return entries.compactMap { entry in
      guard let field = field(entry.key, in: map.file) else { return nil }
      return ColumnRule(field: field, patterns: texts(entry.value, in: map.file))
    }
  }

  static func texts(_ node: YAMLNode, in file: YAMLFile) -> [String] {
    if node.isNull { return [] }
    if let text = node.text { return [text] }
    guard let elements = node.elements else {
      file.report(.configBadValue, "expected a list of texts, found \(node.described)", at: node)
      return []
    }
    return elements.compactMap { element in
      if element.text == nil {
        file.report(.configBadValue, "expected a text, found \(element.described)", at: element)
      }
      return element.text
    }
  }

  private static func detection(_ map: YAMLMapping) -> DetectionRules {
    var rules = DetectionRules()
    guard let detect = map.mapping("detect", ConnectorSchema.detection) else { return rules }
    rules.roots = detect.texts("roots")
    rules.namespaces = detect.texts("namespaces")
    rules.elements = detect.texts("elements")
    rules.keys = detect.texts("keys")
    rules.headers = (detect["headers"]?.elements ?? []).map { texts($0, in: map.file) }
    rules.someHeaders = detect.texts("some_headers")
    rules.atLeast = detect.integer("at_least", in: 0...200) ?? 0
    rules.noHeaders = detect.texts("no_headers")
    rules.shape = detect.choice("shape", ConnectorSpec.Shape.self)
    rules.confidence = detect.share("confidence")
    return rules
  }

  private static func groups(_ map: YAMLMapping) -> [GroupRule] {
    map.mappings("groups", ConnectorSchema.group).map { group in
      if group["elements"] == nil {
        map.file.report(
          .configMissingKey, "a group has no \"elements\"", at: group.node, hint: "add elements: [NAME]")
      }
      return GroupRule(elements: group.texts("elements"), columns: columns("columns", in: group))
    }
  }

  private static func words(_ key: String, in map: YAMLMapping, meanings: [String]) -> [WordRule] {
    guard let node = map[key] else { return [] }
    guard let entries = node.entries else {
      let _: String? = map.bad(key, node, "a mapping of meanings to words")
      return []
    }
    var rules: [WordRule] = []
    var seen: [String: String] = [:]
    for entry in entries {
      guard let meaning = entry.key.text, meanings.contains(meaning) else {
        let near = NearestName.of(entry.key.text ?? "", among: meanings)
        map.file.report(
          .configBadValue, "\(entry.key.described) is no meaning of \(key)", at: entry.key,
          notes: ["meanings: \(meanings.filter { !$0.hasSuffix("+renewal") }.joined(separator: ", "))"],
          hint: near.map { "did you mean \"\($0)\"?" })
        continue
      }
      let isRenewal = meaning.hasSuffix("+renewal")
      let plain = isRenewal ? String(meaning.dropLast("+renewal".count)) : meaning
      for (cause, list) in byCause(entry.value, of: key, in: map.file) {
        for (word, place) in wordNodes(list, in: map.file) {
          let folded = HeaderText.folded(word)
          if let other = seen[folded], other != meaning {
            map.file.report(
              .configConflict, "\"\(word)\" means both \(other) and \(meaning)", at: place, hint: "keep one of the two")
          }
          seen[folded] = meaning
          rules.append(WordRule(word: folded, meaning: plain, isRenewal: isRenewal, cause: cause))
        }
      }
    }
    return rules
  }

  /// The words of a meaning: one list, or for status words a list for each cause.
  private static func byCause(_ node: YAMLNode, of key: String, in file: YAMLFile) -> [(StatusCause?, YAMLNode)] {
    guard key == "status_words", let entries = node.entries else { return [(nil, node)] }
    let causes = ConnectorSchema.words(StatusCause.self) + [ConnectorSchema.anyCause]
    return entries.compactMap { entry in
      if let cause = entry.key.text.flatMap(StatusCause.init(rawValue:)) { return (cause, entry.value) }
      if entry.key.text == ConnectorSchema.anyCause { return (nil, entry.value) }
      let near = NearestName.of(entry.key.text ?? "", among: causes)
      file.report(
        .configBadValue, "\(entry.key.described) is no cause of a status", at: entry.key,
        notes: ["causes: \(causes.joined(separator: ", "))"], hint: near.map { "did you mean \"\($0)\"?" })
      return nil
    }
  }

  private static func wordNodes(_ node: YAMLNode, in file: YAMLFile) -> [(String, YAMLNode)] {
    if node.isNull { return [] }
    if let text = node.text { return [(text, node)] }
    guard let elements = node.elements else {
      file.report(.configBadValue, "expected a list of words, found \(node.described)", at: node)
      return []
    }
    return elements.compactMap { element in element.text.map { ($0, element) } }
  }

  private static func timeSlices(_ map: YAMLMapping) -> TimeSliceRule? {
    guard let rule = map.mapping("time_slices", ConnectorSchema.timeSlices),
      let start = rule.requiredText("start")
    else { return nil }
    return TimeSliceRule(start: start, end: rule.text("end"), sequence: rule.text("sequence"), of: rule.text("of"))
  }

  private static func layout(_ map: YAMLMapping) -> FixedWidthLayout? {
    guard map["layout"] != nil else { return nil }
    var columns: [FixedWidthLayout.Column] = []
    for entry in map.mappings("layout", ConnectorSchema.layoutColumn) {
      guard let name = entry.requiredText("name"), let length = entry.integer("length", in: 1...100_000) else {
        continue
      }
      let next = columns.last.map { $0.start + $0.length } ?? 0
      // Columns are counted from 1 in connector files, as in the vendors' record layouts.
      let start = entry.integer("start", in: 1...1_000_000).map { $0 - 1 } ?? next
      if start < next {
        map.file.report(
          .configConflict, "the column \"\(name)\" overlaps the one before it", at: entry["start"],
          hint: "begin it at \(next + 1) or later")
      }
      columns.append(FixedWidthLayout.Column(name: name, start: start, length: length))
    }
    return columns.isEmpty ? nil : FixedWidthLayout(columns: columns)
  }

  private static func ignore(_ map: YAMLMapping) -> [IgnoreRule] {
    map.mappings("ignore", ConnectorSchema.ignore).compactMap { rule in
      guard let column = rule.requiredText("column") else { return nil }
      let reason = rule.choice("reason", DispositionReason.self) ?? .control
      return IgnoreRule(column: column, values: rule.texts("values").map(HeaderText.folded), reason: reason)
    }
  }

  private static func transforms(_ map: YAMLMapping) -> [TransformRule] {
    guard let entries = map["transforms"]?.entries else { return [] }
    let names = Transform.allCases.map(\.rawValue)
    return entries.compactMap { entry in
      guard let field = field(entry.key, in: map.file) else { return nil }
      let transforms = wordNodes(entry.value, in: map.file).compactMap { text, node in
        if let transform = Transform(rawValue: text) { return transform }
        let near = NearestName.of(text, among: names)
        map.file.report(
          .configBadValue, "\"\(text)\" is no transform: expected \(names.joined(separator: ", "))", at: node,
          hint: near.map { "did you mean \"\($0)\"?" })
        return nil as Transform?
      }
      return TransformRule(field: field, transforms: transforms)
    }
  }
}

extension YAMLMapping {
  func mapping(_ key: String, _ part: SchemaPart) -> YAMLMapping? { mapping(key, what: part.what, keys: part.names) }

  func mappings(_ key: String, _ part: SchemaPart) -> [YAMLMapping] { mappings(key, what: part.what, keys: part.names) }
}
