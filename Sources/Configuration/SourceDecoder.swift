import Diagnostics
import Records

/// The `sources` of `muster.yaml`.
enum SourceDecoder {
  static let keys = [
    "name", "authority", "connector", "files", "snapshot", "max_shrink", "schedule", "path", "expected_every",
    "issuer", "covers", "population", "client", "companion",
  ]

  static func decode(_ organisation: YAMLMapping, mentions: inout [Configuration.CodeMention]) -> [Source] {
    var sources: [Source] = []
    var names: [String: Int] = [:]
    var globs: [String: Int] = [:]
    for map in organisation.mappings("sources", what: "a source", keys: keys) {
      guard let source = source(map, mentions: &mentions) else { continue }
      if let line = names[source.name.lowercased()] {
        map.file.report(
          .configConflict, "two sources are named \"\(source.name)\"", at: map["name"],
          notes: ["the other stands on line \(line)"], hint: "give each source a name of its own")
      }
      names[source.name.lowercased()] = names[source.name.lowercased()] ?? map["name"]?.line
      if let glob = source.files {
        if let line = globs[glob] {
          map.file.report(
            .configConflict, "two sources take the same files", at: map["files"],
            notes: ["the other stands on line \(line)"], hint: "make the patterns different")
        }
        globs[glob] = map["files"]?.line
      }
      let message = "source \"\(source.name)\" has sent nothing yet"
      let told = map.file.diagnostic(.configIdle, message, at: map["name"], severity: .warning)
      mentions.append(.init(code: source.name, diagnostic: told, kind: .source))
      sources.append(source)
    }
    return sources
  }

  private static func source(_ map: YAMLMapping, mentions: inout [Configuration.CodeMention]) -> Source? {
    let name = map.requiredText("name")
    if map["authority"] == nil {
      map.file.report(
        .configMissingKey, "a source has no \"authority\"", at: map.node,
        hint: "add authority: \(Authority.allCases.map(\.rawValue).joined(separator: " | "))")
    }
    let authority = map.choice("authority", Authority.self)
    guard let name, let authority else {
      _ = rest(map, Source(name: name ?? "", authority: authority ?? .tracker), isKnown: false, &mentions)
      return nil
    }
    return rest(map, Source(name: name, authority: authority), isKnown: true, &mentions)
  }

  private static func rest(
    _ map: YAMLMapping, _ start: Source, isKnown: Bool, _ mentions: inout [Configuration.CodeMention]
  ) -> Source {
    var source = start
    source.connector = map.text("connector")
    source.files = glob(map)
    source.companion = map.choice("companion", CompanionKind.self)
    source.snapshot = map.choice("snapshot", SnapshotKind.self) ?? source.snapshot
    source.maxShrink = map.share("max_shrink")
    source.schedule = schedule(map)
    source.path = map.text("path")
    source.expectedEvery = map.period("expected_every")
    source.issuer = map.text("issuer")
    source.covers = map.texts("covers")
    source.population =
      map.choice("population", Population.self) ?? (source.authority == .exclusion ? .everyone : .ours)
    source.client = map.text("client")
    for node in map.textNodes("covers") {
      guard let code = node.text else { continue }
      let message = "\"\(code)\" is in no catalogue of credentials"
      mentions.append(.init(code: code, diagnostic: map.file.diagnostic(.configBadValue, message, at: node)))
    }
    if isKnown { checkAuthority(map, source.authority) }
    return source
  }

  /// Keys that make sense for some authorities only.
  private static func checkAuthority(_ map: YAMLMapping, _ authority: Authority) {
    let rules: [(key: String, authorities: [Authority])] = [
      ("issuer", [.issuer]), ("covers", [.issuer]), ("population", [.issuer, .exclusion]), ("client", [.promise]),
    ]
    for rule in rules where map[rule.key] != nil && !rule.authorities.contains(authority) {
      let words = rule.authorities.map(\.rawValue).joined(separator: " or ")
      map.file.report(
        .configConflict,
        "\"\(rule.key)\" belongs to a source of authority \(words); this one is \(authority.rawValue)",
        at: map.keyNode(rule.key), hint: "remove it, or write authority: \(rule.authorities[0].rawValue)")
    }
  }

  private static func schedule(_ map: YAMLMapping) -> String? {
    guard let text = map.text("schedule") else { return nil }
    if let problem = CronSyntax.problem(in: text) {
      map.file.report(
        .configBadValue, "\"schedule\" is no cron expression: \(problem)", at: map["schedule"],
        hint: "write for example \"0 6 * * *\" (every day at six)")
      return nil
    }
    if map["path"] == nil {
      map.file.report(
        .configMissingKey, "a source with \"schedule\" has no \"path\"", at: map.keyNode("schedule"),
        hint: "add path: the file to fetch; files under inbox/ need no schedule")
    }
    return text
  }

  private static func glob(_ map: YAMLMapping) -> String? {
    guard let text = map.text("files") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let problem: String? =
      if text.allSatisfy(\.isWhitespace) { "is empty" } else if text.hasPrefix("/") {
        "must be relative to inbox/"
      } else if parts.contains("..") { "must stay under inbox/" } else if !hasClosedBrackets(text) {
        "has a [ that is not closed"
      } else { nil }
    guard let problem else { return text }
    map.file.report(
      .configBadValue, "\"files\" \(problem)", at: map["files"], hint: "write a pattern such as \"hr/*.xml\"")
    return nil
  }

  static func hasClosedBrackets(_ text: String) -> Bool {
    var isOpen = false
    for character in text {
      if character == "[" { isOpen = true }
      if character == "]" { isOpen = false }
    }
    return !isOpen
  }
}
