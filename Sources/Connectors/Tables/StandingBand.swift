import Records

/// Headings and titles that say how the certificates below them stand: `REVOKED`, `List of suspended licences 2026`.
enum StandingBand: Hashable {
  case status(CredentialStatus)
  /// It speaks of certificates that were taken away, and does not show plainly of which.
  case unclear

  /// nil for a text that says nothing of standing.
  static func read(_ text: String) -> StandingBand? {
    guard text.utf8.count <= 120 else { return nil }
    let bare = DateScanner.dates(in: text).reduce(text) { $0.replacing($1.text, with: " ") }
    var words = HeaderText.tokens(bare).filter { !fill.contains($0) && !isYear($0) }
    guard (1...7).contains(words.count) else { return nil }
    var found: Set<CredentialStatus> = []
    if let place = words.firstIndex(of: "not"), place + 1 < words.count, words[place + 1] == "yet" {
      words.removeSubrange(place...)
      found.insert(.inProcess)
    }
    let others = words.filter { word in
      guard let status = StandingHeader.status(word) ?? more[word] else { return true }
      found.insert(status)
      return false
    }
    guard !found.isEmpty else { return nil }
    if others.isEmpty {
      if found.count == 1, let status = found.first { return .status(status) }
      return found.contains(.active) ? nil : .unclear
    }
    let isLoss = !found.isDisjoint(with: [.revoked, .suspended, .surrendered]) && !found.contains(.active)
    return isLoss && others.count <= 4 ? .unclear : nil
  }

  /// What it says of a certificate below it, beside what the certificate's own row says of its standing.
  ///
  /// - Parameter isDoubtful: Whether another heading stands between, so that nobody can tell whether it still holds.
  static func value(_ text: String, isDoubtful: Bool, beside own: [MappedValue]) -> MappedValue? {
    guard let band = read(text) else { return nil }
    let hasOwn = own.contains { $0.field == .status }
    // The name of the heading is that of the column, so that what cannot be told is warned of.
    let column = StandingHeader(text)?.takesAway == true ? text : "heading: revoked or suspended"
    let unknown = MappedValue(.status, text, column: column, meaning: CredentialStatus.unknown.rawValue)
    switch band {
    case .status(.active): return nil
    case .status(let status):
      if isDoubtful { return status == .inProcess ? nil : unknown }
      if hasOwn, status == .inProcess { return nil }
      return MappedValue(.status, text, column: "band", meaning: status.rawValue)
    case .unclear: return unknown
    }
  }

  private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(word) != nil }

  private static let more: [String: CredentialStatus] = [
    "active": .active, "current": .active, "valid": .active, "aktiv": .active, "aktive": .active, "gultig": .active,
    "gultige": .active, "valides": .active, "vigentes": .active, "geldig": .active, "geldige": .active,
    "cancelled": .revoked, "canceled": .revoked, "withdrawn": .revoked, "voided": .revoked, "annulled": .revoked,
    "gesperrt": .suspended, "gesperrte": .suspended, "lapsed": .lapsed, "inactive": .inactive,
    "abgelaufene": .expired, "perimes": .expired, "expires": .expired, "vencidos": .expired, "caducados": .expired,
    "pending": .inProcess, "applied": .inProcess, "booked": .inProcess, "awaiting": .inProcess,
    "scheduled": .inProcess, "ausstehend": .inProcess, "pendientes": .inProcess,
  ]
  private static let fill: Set<String> = [
    "list", "of", "the", "all", "and", "or", "with", "as", "at", "on", "section", "status", "register", "cert",
    "certs", "certificate", "certificates", "certification", "certifications", "licence", "licences", "license",
    "licenses", "registration", "registrations", "credential", "credentials", "card", "cards", "permit", "permits",
    "qualification", "qualifications", "by", "board", "liste", "der", "die", "und", "zertifikate", "lizenzen",
    "zulassungen", "nachweise", "des", "les", "et", "certificats", "lista", "de", "los", "y", "certificados",
    "licencias", "lijst", "van", "en", "certificaten",
  ]
}
