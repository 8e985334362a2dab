/// Credential types by their codes, and which of them count for which.
package struct TypeTable: Sendable {
  private let byCode: [String: CredentialType]
  /// By code: every code that a holding of it counts for, itself included.
  private let counts: [String: Set<String>]

  package init(_ types: [CredentialType]) {
    var byCode: [String: CredentialType] = [:]
    for type in types { byCode[type.code.uppercased()] = type }
    var counts: [String: Set<String>] = [:]
    for code in byCode.keys {
      var reached: Set<String> = [code]
      var open = [code]
      while let next = open.popLast() {
        for other in byCode[next]?.satisfies ?? [] where reached.insert(other.uppercased()).inserted {
          open.append(other.uppercased())
        }
      }
      counts[code] = reached
    }
    self.byCode = byCode
    self.counts = counts
  }

  package func type(_ code: String?) -> CredentialType? { code.flatMap { byCode[$0.uppercased()] } }

  /// Whether a holding of `code` counts for `wanted` (ACLS counts for BLS).
  package func counts(_ code: String?, for wanted: String) -> Bool {
    guard let code = code?.uppercased() else { return false }
    return counts[code]?.contains(wanted.uppercased()) ?? (code == wanted.uppercased())
  }

  package func meets(_ code: String?, _ requirement: Requirement) -> Bool {
    requirement.anyOf.contains { counts(code, for: $0) }
  }
}
