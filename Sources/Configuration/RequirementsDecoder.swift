import Diagnostics
import Records

/// `requirements.yaml` as requirements.
enum RequirementsDecoder {
  static let keys = [
    "id", "credential", "any_of", "applies_to", "basis", "client", "contract", "contract_value", "deadline",
    "lead_time", "at_least",
  ]
  static let scopeKeys = ["job_titles", "departments", "locations", "clients", "employee_numbers"]

  static func decode(_ file: YAMLFile, mentions: inout [Configuration.CodeMention]) -> [Requirement] {
    guard let root = file.root,
      let map = YAMLMapping(root, in: file, what: "requirements.yaml", keys: ["requirements"])
    else { return [] }
    var requirements: [Requirement] = []
    var ids: [String: Int] = [:]
    var conflicts = RequirementConflicts()
    for entry in map.mappings("requirements", what: "a requirement", keys: keys) {
      guard let requirement = requirement(entry, mentions: &mentions) else { continue }
      if let line = ids[requirement.id.lowercased()] {
        file.report(
          .configConflict, "two requirements have the id \"\(requirement.id)\"", at: entry["id"],
          notes: ["the other stands on line \(line)"], hint: "give each an id of its own")
      }
      ids[requirement.id.lowercased()] = ids[requirement.id.lowercased()] ?? entry["id"]?.line
      conflicts.check(requirement, entry)
      let message = "nobody is in the scope of \"\(requirement.id)\""
      let told = file.diagnostic(.configIdle, message, at: entry["applies_to"] ?? entry["id"], severity: .warning)
      mentions.append(.init(code: requirement.id, diagnostic: told, kind: .requirement))
      requirements.append(requirement)
    }
    return requirements
  }

  private static func requirement(
    _ entry: YAMLMapping, mentions: inout [Configuration.CodeMention]
  ) -> Requirement? {
    let id = entry.requiredText("id")
    let codes = codes(entry, mentions: &mentions)
    if entry["basis"] == nil {
      entry.file.report(
        .configMissingKey, "a requirement has no \"basis\"", at: entry.node,
        hint: "add basis: \(Requirement.Basis.allCases.map(\.rawValue).joined(separator: " | "))")
    }
    let basis = entry.choice("basis", Requirement.Basis.self)
    let scope = scope(entry)
    let requirement = Requirement(
      id: id ?? "", anyOf: codes ?? [], appliesTo: scope, basis: basis ?? .bestPractice, client: entry.text("client"),
      contract: entry.text("contract"), contractValue: entry.amount("contract_value"),
      deadline: entry.date("deadline"), leadTime: entry.period("lead_time"),
      atLeast: entry.integer("at_least", in: 1...1_000_000))
    return id == nil || codes == nil || basis == nil ? nil : requirement
  }

  /// nil, and a mistake told, where neither or both of `credential` and `any_of` stand there.
  private static func codes(_ entry: YAMLMapping, mentions: inout [Configuration.CodeMention]) -> [String]? {
    if entry["credential"] != nil, entry["any_of"] != nil {
      entry.file.report(
        .configConflict, "a requirement names both \"credential\" and \"any_of\"", at: entry.keyNode("any_of"),
        hint: "keep one of the two")
      return nil
    }
    if let list = entry["credential"], list.elements != nil {
      entry.file.report(
        .configBadValue, "\"credential\" must be one code, found a list", at: list, hint: "write any_of: [A, B]")
      return nil
    }
    let nodes = entry.textNodes("credential") + entry.textNodes("any_of")
    guard !nodes.isEmpty else {
      entry.file.report(
        .configMissingKey, "a requirement names no \"credential\"", at: entry["any_of"] ?? entry.node,
        hint: "add credential: CODE, or any_of: [CODE, CODE]")
      return nil
    }
    for node in nodes {
      guard let code = node.text else { continue }
      let message = "\"\(code)\" is in no catalogue of credentials"
      mentions.append(.init(code: code, diagnostic: entry.file.diagnostic(.configBadValue, message, at: node)))
    }
    return nodes.compactMap(\.text)
  }

  private static func scope(_ entry: YAMLMapping) -> Requirement.Scope {
    guard let map = entry.mapping("applies_to", what: "applies_to", keys: scopeKeys) else { return Requirement.Scope() }
    for key in scopeKeys {
      for node in map.textNodes(key) {
        guard let text = node.text else { continue }
        if text.allSatisfy(\.isWhitespace) {
          entry.file.report(
            .configBadValue, "an empty pattern matches nobody", at: node, hint: "remove it, or write \"*\"")
        } else if !SourceDecoder.hasClosedBrackets(text) {
          entry.file.report(
            .configBadValue, "\"\(text)\" has a [ that is not closed", at: node, hint: "close it with ]")
        }
      }
    }
    return Requirement.Scope(
      jobTitles: map.texts("job_titles"), departments: map.texts("departments"), locations: map.texts("locations"),
      clients: map.texts("clients"), employeeNumbers: map.texts("employee_numbers"))
  }
}
