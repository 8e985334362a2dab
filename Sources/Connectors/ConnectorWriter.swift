import Formats
import Records

/// Writes a connector that reads a file as it was shown.
package enum ConnectorWriter {
  /// - Parameter name: Name of the new connector.
  /// - Returns: YAML to save as `connectors/NAME.yaml` and edit.
  package static func yaml(name: String, result: DetectionResult) -> String {
    let spec = result.spec
    var lines = [
      "name: \(quoted(name))", "description: \(quoted("written from a file that \(spec.name) read"))",
      "format: \(result.family.rawValue)", "authority: \(spec.authority.rawValue)", "kind: \(spec.kind.rawValue)",
    ]
    if let snapshot = spec.snapshot { lines.append("snapshot: \(snapshot.rawValue)") }
    if let population = spec.population { lines.append("population: \(population.rawValue)") }
    if let issuer = spec.issuer { lines.append("issuer: \(quoted(issuer))") }
    if !spec.covers.isEmpty { lines.append("covers: \(list(spec.covers))") }
    if let credential = spec.credential { lines.append("credential: \(quoted(credential))") }
    lines += detection(result)
    if !spec.record.isEmpty { lines.append("record: \(list(spec.record))") }
    if !spec.asAt.isEmpty { lines.append("as_at: \(list(spec.asAt))") }
    if spec.onlyListed { lines.append("only_listed: true") }
    lines += columns(result)
    lines += groups(spec)
    lines += words("status_words", spec.statusWords) + words("employment_words", spec.employmentWords)
    lines += rest(spec)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func detection(_ result: DetectionResult) -> [String] {
    let rules = result.spec.detect
    if [.csv, .fixed].contains(result.family) {
      let named = result.columns.filter { $0.field != nil }.map(\.header).filter { !$0.hasPrefix("column ") }
      guard !named.isEmpty, result.spec.kind != .mail else { return [] }
      return ["detect:", "  headers:"] + named.map { "    - \(list([bare($0)]))" }
    }
    var lines: [String] = []
    if !rules.roots.isEmpty { lines.append("  roots: \(list(rules.roots))") }
    if !rules.namespaces.isEmpty { lines.append("  namespaces: \(list(rules.namespaces))") }
    if !rules.elements.isEmpty { lines.append("  elements: \(list(rules.elements))") }
    if !rules.keys.isEmpty { lines.append("  keys: \(list(rules.keys))") }
    if lines.isEmpty {
      var seen: Set<String> = []
      let names = result.columns.compactMap { $0.header.split(separator: "/").last.map(String.init) }
        .filter { !$0.hasPrefix("@") && seen.insert(HeaderText.folded($0)).inserted }.prefix(6)
      guard !names.isEmpty else { return [] }
      lines.append("  \(result.family == .xml ? "elements" : "keys"): \(list(Array(names)))")
    }
    return ["detect:"] + lines
  }

  /// The header without the group above it, and without the count that made it unique.
  private static func bare(_ header: String) -> String {
    let lower = header.split(separator: " / ").last.map(String.init) ?? header
    guard lower.hasSuffix(")"), let open = lower.lastIndex(of: "("),
      Int(lower[lower.index(after: open)...].dropLast()) != nil
    else { return lower }
    return HeaderText.trimmed(String(lower[..<open]))
  }

  private static func columns(_ result: DetectionResult) -> [String] {
    var order: [Field] = []
    var headers: [Field: [String]] = [:]
    for rule in result.spec.columns {
      order.append(rule.field)
      headers[rule.field] = rule.patterns
    }
    let isTable = [.csv, .fixed].contains(result.family)
    var found: [Field: Int] = [:]
    for column in isTable ? result.columns : foundInTree(result) {
      // What a matrix column stands for is found by its header again.
      guard let field = column.field, column.how != .connector, column.credential == nil else { continue }
      if headers[field] == nil { order.append(field) }
      let name = isTable ? bare(column.header) : column.header
      guard headers[field]?.contains(name) != true else { continue }
      // Before those of the connector, and among each other the best first.
      headers[field, default: []].insert(name, at: found[field, default: 0])
      found[field, default: 0] += 1
    }
    let unused = unused(result)
    guard !order.isEmpty else { return unused.isEmpty ? [] : ["# columns:"] + unused }
    return ["columns:"] + order.map { "  \($0.rawValue): \(list(headers[$0] ?? []))" } + unused
  }

  /// A comment for each column from which nothing is taken, to be made a rule of.
  private static func unused(_ result: DetectionResult) -> [String] {
    let isTable = [.csv, .fixed].contains(result.family)
    var seen: Set<String> = []
    let names = result.columns.filter { $0.how == .unmapped && $0.field == nil && $0.credential == nil }
      .map { isTable ? bare($0.header) : $0.header }
      .filter { !HeaderText.trimmed($0).isEmpty && seen.insert($0).inserted }
    guard !names.isEmpty, result.spec.kind != .mail else { return [] }
    return ["  # Nothing is taken from these. To use one, write its field for FIELD and take the # away."]
      + names.prefix(200).map { "  # FIELD: \(list([$0]))" }
  }

  /// Paths that common names found, and that mean the same where they are listed.
  ///
  /// A listed path takes precedence over every common name, so a field of the connector keeps its own list; the parts
  /// of holdings are found with their groups again; and a full name beside its parts stays the lesser evidence.
  private static func foundInTree(_ result: DetectionResult) -> [ColumnMapping] {
    let own = Set(result.spec.columns.map(\.field))
    let all = own.union(result.columns.compactMap(\.field))
    return result.columns.filter { column in
      guard let field = column.field, !own.contains(field) else { return false }
      let isAbove = result.columns.contains { $0.header.hasPrefix(column.header + "/") }
      if case .holding = ColumnRole(field), isAbove || column.header.contains("/") { return false }
      return field != .fullName || !all.isSuperset(of: [.givenName, .familyName])
    }.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  private static func groups(_ spec: ConnectorSpec) -> [String] {
    guard !spec.groups.isEmpty else { return [] }
    return ["groups:"]
      + spec.groups.flatMap { group in
        ["  - elements: \(list(group.elements))", "    columns:"]
          + group.columns.map { "      \($0.field.rawValue): \(list($0.patterns))" }
      }
  }

  private static func words(_ key: String, _ rules: [WordRule]) -> [String] {
    var order: [String] = []
    var table: [String: [StatusCause?: [String]]] = [:]
    for rule in rules {
      let meaning = rule.meaning + (rule.isRenewal ? "+renewal" : "")
      if table[meaning] == nil { order.append(meaning) }
      table[meaning, default: [:]][rule.cause, default: []].append(rule.word)
    }
    guard !order.isEmpty else { return [] }
    return ["\(key):"]
      + order.map { meaning in
        let byCause = table[meaning] ?? [:]
        if let words = byCause[nil], byCause.count == 1 { return "  \(meaning): \(list(words))" }
        let lists = (StatusCause.allCases + [nil]).compactMap { cause in
          byCause[cause].map { "\(cause?.rawValue ?? ConnectorSchema.anyCause): \(list($0))" }
        }
        return "  \(meaning): {\(lists.joined(separator: ", "))}"
      }
  }

  private static func rest(_ spec: ConnectorSpec) -> [String] {
    var lines: [String] = []
    if let slices = spec.timeSlices {
      lines.append("time_slices:")
      lines.append("  start: \(quoted(slices.start))")
      if let end = slices.end { lines.append("  end: \(quoted(end))") }
      if let sequence = slices.sequence { lines.append("  sequence: \(quoted(sequence))") }
      if let of = slices.of { lines.append("  of: \(quoted(of))") }
    }
    if let layout = spec.layout {
      lines.append("layout:")
      for column in layout.columns {
        lines.append("  - {name: \(quoted(column.name)), start: \(column.start + 1), length: \(column.length)}")
      }
    }
    lines += control(spec.control) + supplement(spec.supplement) + composed(spec.composed)
    if !spec.ignore.isEmpty { lines.append("ignore:") }
    for rule in spec.ignore {
      let values = rule.values.isEmpty ? "" : ", values: \(list(rule.values))"
      lines.append("  - {column: \(quoted(rule.column))\(values), reason: \(rule.reason.rawValue)}")
    }
    if !spec.transforms.isEmpty { lines.append("transforms:") }
    for rule in spec.transforms { lines.append("  \(rule.field.rawValue): \(list(rule.transforms.map(\.rawValue)))") }
    return lines
  }

  private static func control(_ rule: ControlRule?) -> [String] {
    guard let rule else { return [] }
    var lines = ["control:"]
    if !rule.header.isEmpty { lines.append("  header: \(list(rule.header))") }
    if !rule.trailer.isEmpty { lines.append("  trailer: \(list(rule.trailer))") }
    return lines + ["  counts: \(rule.counts.rawValue)"]
  }

  private static func supplement(_ rule: SupplementRule?) -> [String] {
    guard let rule else { return [] }
    var lines = ["supplement:"]
    if !rule.names.isEmpty { lines.append("  names: \(list(rule.names))") }
    if !rule.fullNames.isEmpty { lines.append("  full_names: \(list(rule.fullNames))") }
    if let field = rule.field { lines.append("  field: \(field.rawValue)") }
    if rule.fullFrom < Int.max { lines.append("  full_from: \(rule.fullFrom)") }
    return lines
  }

  private static func composed(_ rules: [ComposedRule]) -> [String] {
    guard !rules.isEmpty else { return [] }
    return ["composed:"]
      + rules.flatMap { rule in
        ["  - columns: \(list(rule.columns))"] + (rule.latest.isEmpty ? [] : ["    latest: \(list(rule.latest))"])
          + (rule.words.isEmpty ? [] : ["    words:"])
          + rule.words.sorted { $0.key < $1.key }.map { "      \(quoted($0.key)): \(quoted($0.value))" }
      }
  }

  private static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

  /// A double-quoted YAML scalar, which JSON's escapes make.
  private static func quoted(_ text: String) -> String {
    var result = ""
    JSONValue.writeQuoted(text, to: &result)
    return result
  }
}
