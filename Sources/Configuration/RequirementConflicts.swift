import Diagnostics
import Records

/// Requirements that ask the same of the same people in two ways, so that nobody can say which one holds.
struct RequirementConflicts {
  private var seen: [Key: (requirement: Requirement, line: Int)] = [:]
  private var clients: [String: (client: String?, line: Int)] = [:]

  private struct Key: Hashable {
    var codes: Set<String>
    var scope: [Set<String>]
    var basis: Requirement.Basis
    var client: String?
    var contract: String?

    init(_ requirement: Requirement) {
      func folded(_ texts: [String]) -> Set<String> { Set(texts.map { $0.lowercased() }) }
      let to = requirement.appliesTo
      codes = folded(requirement.anyOf)
      scope = [to.jobTitles, to.departments, to.locations, to.clients, to.employeeNumbers].map(folded)
      basis = requirement.basis
      client = requirement.client?.lowercased()
      contract = requirement.contract?.lowercased()
    }
  }

  /// Tells, as warnings, where the requirement contradicts one that stands before it; both stay in force.
  mutating func check(_ requirement: Requirement, _ entry: YAMLMapping) {
    let node = entry["id"] ?? entry.node
    if let other = seen[Key(requirement)] {
      let differences = Self.differences(other.requirement, requirement)
      let how = differences.isEmpty ? "the same" : "the same in another way"
      entry.file.report(
        .configConflict, "\"\(requirement.id)\" asks \(how) of the same people as \"\(other.requirement.id)\"",
        at: node,
        severity: .warning, notes: ["the other stands on line \(other.line)"] + differences,
        hint: "keep one of the two, or tell their scopes apart")
    } else {
      seen[Key(requirement)] = (requirement, node.line)
    }
    guard let contract = requirement.contract?.lowercased() else { return }
    if let other = clients[contract], other.client?.lowercased() != requirement.client?.lowercased() {
      entry.file.report(
        .configConflict, "the contract \"\(requirement.contract ?? "")\" is of two clients", at: entry["contract"],
        severity: .warning,
        notes: [
          "here of \(requirement.client ?? "none"), on line \(other.line) of \(other.client ?? "none")"
        ], hint: "correct the contract or the client")
    } else if clients[contract] == nil {
      clients[contract] = (requirement.client, entry["contract"]?.line ?? node.line)
    }
  }

  private static func differences(_ first: Requirement, _ second: Requirement) -> [String] {
    let pairs: [(String, String?, String?)] = [
      ("deadline", first.deadline?.description, second.deadline?.description),
      ("lead_time", first.leadTime?.text, second.leadTime?.text),
      ("at_least", first.atLeast.map(String.init), second.atLeast.map(String.init)),
      ("contract_value", first.contractValue.map { "\($0)" }, second.contractValue.map { "\($0)" }),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { "\($0.0): \($0.1 ?? "none") there, \($0.2 ?? "none") here" }
  }
}
