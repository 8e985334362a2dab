import Records

/// What the name of an element or list of certificates says of all that stand in it: `revokedCertificates`,
/// `requiredCertificates`.
enum GroupStanding: Equatable {
  /// All of them have that status.
  case status(CredentialStatus, name: String)
  /// None of them is held: they are missing or planned.
  case notHeld
  /// They are asked for; one with a day or number of its own is held all the same.
  case required

  /// What the names of a path say, the innermost last; nil: nothing.
  static func found(in names: [some StringProtocol]) -> GroupStanding? {
    names.reversed().lazy.compactMap { of(String($0)) }.first
  }

  private static func of(_ name: String) -> GroupStanding? {
    let words = HeaderText.tokens(name)
    guard (1...4).contains(words.count), words.count == 1 || words.contains(where: TreeVocabulary.isCredentialName)
    else { return nil }
    if words.count == 1 { return name.contains("/") ? nil : alone[words[0]].map { .status($0, name: name) } }
    if words.contains(where: plans.contains) { return .notHeld }
    if words.contains(where: wishes.contains) { return .required }
    if words.contains(where: open.contains) { return .status(.inProcess, name: name) }
    if words.contains("inactive") { return .status(.inactive, name: name) }
    guard words.count <= 3, case .loss(let status) = StandingHeader(name) else { return nil }
    // `certificateRevoked` is the flag of one certificate, `revokedCertificates` a list of them.
    guard let last = words.last, TreeVocabulary.isCredentialName(last) || last == "list" else { return nil }
    return .status(status, name: name)
  }

  /// Lists that are named by the word alone.
  private static let alone: [String: CredentialStatus] = [
    "revocations": .revoked, "suspensions": .suspended,
  ]
  private static let plans: Set<String> = [
    "planned", "scheduled", "booked", "upcoming", "future", "available", "offered", "missing", "outstanding",
    "recommended", "suggested", "geplante", "fehlende", "gebuchte", "prevues", "manquants", "manquantes", "pendientes",
    "geplande", "ontbrekende",
  ]
  private static let wishes: Set<String> = [
    "required", "mandatory", "needed", "requirements", "requirement", "erforderliche", "benotigte", "requis",
    "requises",
    "obligatoires", "requeridos", "requeridas", "vereiste", "verplichte",
  ]
  private static let open: Set<String> = ["pending", "applied", "requested", "beantragte"]
}
