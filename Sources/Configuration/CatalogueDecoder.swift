import Diagnostics
import Records

/// `catalog.yaml` as credential types.
enum CatalogueDecoder {
  static let keys = [
    "code", "name", "aliases", "issuer", "valid_for", "number_pattern", "verify_every", "satisfies",
  ]

  static func decode(_ file: YAMLFile, mentions: inout [Configuration.CodeMention]) -> [CredentialType] {
    guard let root = file.root,
      let map = YAMLMapping(root, in: file, what: "catalog.yaml", keys: ["credentials"])
    else { return [] }
    var types: [CredentialType] = []
    var codes: [String: Int] = [:]
    var aliases: [String: (code: String, line: Int)] = [:]
    for entry in map.mappings("credentials", what: "a credential", keys: keys) {
      guard let type = type(entry, mentions: &mentions) else { continue }
      if let line = codes[type.code.lowercased()] {
        file.report(
          .configConflict, "two credentials have the code \"\(type.code)\"", at: entry["code"],
          notes: ["the other stands on line \(line)"], hint: "keep one of the two")
        continue
      }
      codes[type.code.lowercased()] = entry["code"]?.line
      checkAliases(entry, type, &aliases)
      types.append(type)
    }
    return types
  }

  private static func type(
    _ entry: YAMLMapping, mentions: inout [Configuration.CodeMention]
  ) -> CredentialType? {
    let code = entry.requiredText("code")
    let validFor = entry.period("valid_for")
    let verifyEvery = entry.period("verify_every")
    let pattern = entry.text("number_pattern")
    do {
      if let pattern { _ = try NumberPattern(pattern) }
    } catch {
      entry.file.report(
        .configBadValue, "\"number_pattern\" cannot be used: \(error.text)", at: entry["number_pattern"],
        hint: "use characters, \\d, \\w, [A-Z], (a|b) and the counts ? * + {2,5}")
    }
    for node in entry.textNodes("satisfies") {
      guard let other = node.text else { continue }
      if let code, other.lowercased() == code.lowercased() {
        entry.file.report(.configConflict, "\"\(code)\" cannot satisfy itself", at: node, hint: "remove it")
        continue
      }
      let message = "\"\(other)\" is in no catalogue of credentials"
      mentions.append(.init(code: other, diagnostic: entry.file.diagnostic(.configBadValue, message, at: node)))
    }
    guard let code else { return nil }
    return CredentialType(
      code: code, name: entry.text("name") ?? code, aliases: entry.texts("aliases"), issuer: entry.text("issuer"),
      validFor: validFor, numberPattern: pattern, verifyEvery: verifyEvery, satisfies: entry.texts("satisfies"),
      isOwn: true)
  }

  /// A text that names two types would make every match of it a guess.
  private static func checkAliases(
    _ entry: YAMLMapping, _ type: CredentialType, _ aliases: inout [String: (code: String, line: Int)]
  ) {
    let nodes = [entry["code"], entry["name"]].compactMap { $0 } + entry.textNodes("aliases")
    for node in nodes {
      guard let text = node.text else { continue }
      let key = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "+" }
      if let other = aliases[key], other.code != type.code {
        entry.file.report(
          .configConflict, "\"\(text)\" names both \"\(other.code)\" and \"\(type.code)\"", at: node,
          notes: ["the other stands on line \(other.line)"], hint: "keep it with one of the two")
      } else {
        aliases[key] = (type.code, node.line)
      }
    }
  }
}
