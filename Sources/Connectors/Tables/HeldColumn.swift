import Records

/// A column that asks beside a certificate whether it is held: `Held`, `Holds?`.
enum HeldColumn {
  static func isNamed(_ header: String) -> Bool {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(header))
    return names.contains(words.joined(separator: " "))
  }

  /// What a cell says: a no that nothing is held, whatever stands behind it; what is neither yes nor no, that nobody
  /// can tell.
  static func values(_ text: String, column: String) -> [MappedValue] {
    let first = HeaderText.tokens(text).first ?? ""
    if noes.contains(first) || ValueShape(text) == .notApplicable {
      return [MappedValue(.cell, text, column: column, meaning: MappedValue.claimsNothing)]
    }
    if yes.contains(first) || ValueShape(text) == .tick { return [MappedValue(.cell, text, column: column)] }
    return [MappedValue(.status, text, column: column, meaning: CredentialStatus.unknown.rawValue)]
  }

  private static let names: Set<String> = [
    "held", "holds", "holds it", "currently held", "cert held", "certificate held", "licence held", "license held",
    "vorhanden", "detenu", "aanwezig",
  ]
  private static let noes: Set<String> = [
    "no", "n", "not", "none", "never", "false", "0", "nein", "nicht", "non", "nee", "niet", "nej", "nei", "nao",
    "failed", "fail", "missing",
  ]
  private static let yes: Set<String> = [
    "yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "si", "sim", "held", "holds", "ok",
  ]
}
