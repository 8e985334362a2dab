import Records

/// What a column or key says by its name of a certificate's standing, so that a yes or a day under it says the rest:
/// `Revoked?`, `Suspension Date`, `Board Action`, `Valid`.
///
/// The name is half of what such a cell says: `Yes` under `Revoked` is no word of validity, and a day under `Date
/// Suspended` is no day of a term.
enum StandingHeader: Hashable {
  /// The name is a loss: `Revoked`, `Date Suspended`.
  case loss(CredentialStatus)
  /// The name asks what was done, and the cell says it: `Board Action`, `DISCIPLINE`.
  case measure
  /// The name tells of a loss that may be over, or may not have come: `Suspended until`, `Reason for revocation`.
  case doubt
  /// The name says that the certificate stands, and a no takes that back: `Valid`, `Active?`.
  case standing

  /// Whether a word of the name is one of certificates: `Licence terminated`.
  static func namesCredential(_ name: String) -> Bool {
    HeaderText.tokens(name).contains { word in
      ["cert", "licen", "credential", "registration", "zert", "lizenz", "permit"].contains { word.hasPrefix($0) }
    }
  }

  /// Whether what stands under the name may take a certificate's standing away.
  var takesAway: Bool { self != .standing }

  /// nil for a name that says nothing of standing, or says it of something else: `Account suspended`.
  ///
  /// - Parameter name: A header, an element's path or a JSON path.
  init?(_ name: String) {
    let parts = name.split(separator: "/")
    // Below an element of discipline only its words tell what was done.
    if let last = parts.last, !name.contains(" / "), parts.count > 1 {
      let isInside = parts.dropLast().contains { part in
        HeaderText.tokens(String(part)).contains { word in Self.measures.contains { word.hasPrefix($0) } }
      }
      if isInside {
        guard Self.wordKeys.contains(HeaderText.collapsed(String(last))) else { return nil }
        self = .measure
        return
      }
      if let own = StandingHeader(words: HeaderText.tokens(String(last))) {
        self = own
        return
      }
      if parts.count > 2 {
        // `certifications/suspension/from`: a day of the loss that the element around it names.
        let around = HeaderText.tokens(String(parts[parts.count - 2]))
        guard Self.partsOfLoss.contains(HeaderText.collapsed(String(last))),
          StandingHeader(words: around)?.takesAway ?? false
        else { return nil }
        self.init(words: around + HeaderText.tokens(String(last)))
        return
      }
      guard !name.contains("@") else { return nil }
    }
    self.init(words: HeaderText.tokens(HeaderText.withoutRemarks(name)))
  }

  private init?(words: [String]) {
    if words.count <= 3, words.contains(where: { $0.hasPrefix("terminat") }), Self.doubts.isDisjoint(with: words) {
      self = .loss(.revoked)
      return
    }
    if words.count <= 4, words.contains(where: Self.expired.contains) {
      self = .loss(.expired)
      return
    }
    guard (1...8).contains(words.count), Self.somethingElse.isDisjoint(with: words) else { return nil }
    var statuses = words.compactMap(Self.status)
    if zip(words, words.dropFirst()).contains(where: { $0 == "on" && $1 == "hold" }) { statuses.append(.suspended) }
    if let status = statuses.max(by: { $0.badness < $1.badness }) {
      if !Self.negations.isDisjoint(with: words) { return nil }
      self = Self.doubts.isDisjoint(with: words) ? .loss(status) : .doubt
    } else if words.contains(where: { word in Self.measures.contains { word.hasPrefix($0) } })
      || Self.holdsMeasure(words)
    {
      self = .measure
    } else if words.contains(where: Self.standingWords.contains),
      words.allSatisfy({ Self.standingWords.contains($0) || Self.standingFill.contains($0) })
    {
      self = .standing
    } else {
      return nil
    }
  }

  /// `Terminated`, `Termination Date`: of a certificate where nobody is employed.
  static func isEnd(_ name: String) -> Bool {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(name))
    return words.contains { $0.hasPrefix("terminat") } && words.count <= 3 && doubts.isDisjoint(with: words)
  }

  /// `Left?`, `Leaver`: of the person of the row.
  static func isLeaving(_ name: String) -> Bool {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(name)).filter { !fill.contains($0) && $0 != "has" }
    return words.count == 1 && leavers.contains(words[0])
  }

  private static let leavers: Set<String> = [
    "left", "leaver", "leavers", "resigned", "departed", "ausgeschieden", "parti", "sorti", "vertrokken", "slutat",
  ]

  /// `Expired`, `Abgelaufen?`: above ticks and noes the name of a flag, above days that of a date.
  static func isFlagOfExpiry(_ name: String) -> Bool {
    HeaderText.tokens(HeaderText.withoutRemarks(name)).allSatisfy { expired.contains($0) || fill.contains($0) }
      && HeaderText.tokens(name).contains(where: expired.contains)
  }

  private static let expired: Set<String> = [
    "expired", "abgelaufen", "perime", "expire", "vencido", "vencida", "caducado", "caducada", "expirado", "verlopen",
    "utgangen", "utgatt", "udlobet", "utlopt", "overdue",
  ]

  /// The name without the words that tell of the loss: `BLS Revoked On` → `BLS`; empty where nothing else is left.
  static func rest(of name: String) -> String {
    let words = name.split { $0.isWhitespace || "-–—_/:()?".contains($0) }.map(String.init)
    return words.filter { word in
      let tokens = HeaderText.tokens(word)
      return !tokens.allSatisfy { status($0) != nil || fill.contains($0) }
    }.joined(separator: " ")
  }

  /// The loss that a folded word tells of.
  static func status(_ word: String) -> CredentialStatus? {
    if expired.contains(word) { return .expired }
    if let status = exact[word] { return status }
    return stems.first { word.hasPrefix($0.stem) }?.status
  }

  private static func holdsMeasure(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      measureOwners.contains(first) && ["action", "actions", "order", "orders", "decision"].contains(second)
    }
  }

  private static let stems: [(stem: String, status: CredentialStatus)] = [
    ("revok", .revoked), ("revoc", .revoked), ("revoq", .revoked), ("revog", .revoked), ("widerruf", .revoked),
    ("entzogen", .revoked), ("entzug", .revoked), ("ingetrokken", .revoked), ("intrekking", .revoked),
    ("aterkall", .revoked), ("indragen", .revoked), ("indragn", .revoked), ("tilbagekald", .revoked),
    ("inddrag", .revoked), ("tilbakekal", .revoked), ("inndrag", .revoked), ("inndratt", .revoked),
    ("rescind", .revoked), ("decertif", .revoked), ("suspend", .suspended), ("suspens", .suspended),
    ("ausgesetzt", .suspended), ("aussetzung", .suspended), ("geschorst", .suspended), ("schorsing", .suspended),
    ("opgeschort", .suspended), ("avstangd", .suspended), ("avstangning", .suspended), ("surrender", .surrendered),
    ("relinquish", .surrendered),
  ]
  private static let exact: [String: CredentialStatus] = [
    "cancelled": .revoked, "canceled": .revoked, "cancellation": .revoked, "withdrawn": .revoked, "annulled": .revoked,
    "inddraget": .revoked, "lapsed": .lapsed, "voided": .inactive, "deactivated": .inactive, "invalidated": .inactive,
    "suspenso": .inactive, "deleted": .inactive,
  ]
  private static let measures = [
    "disciplin", "diszipl", "sanction", "sanktion", "sancion", "sanctie", "sanksjon", "encumbranc", "encumbered",
    "tuchtmaatregel",
  ]
  private static let measureOwners: Set<String> = ["board", "adverse", "license", "licence", "public", "enforcement"]
  /// What stands in an element that a loss gives its name.
  static let partsOfLoss: Set<String> = [
    "from", "start", "startdate", "date", "on", "since", "effective", "effectivedate", "at", "validfrom", "begin", "to",
    "end", "enddate", "until", "reason", "cause", "active", "current", "imposed", "value", "flag", "text",
    "description",
  ]
  private static let wordKeys: Set<String> = [
    "type", "action", "actiontype", "description", "text", "decision", "outcome", "name", "kind", "value", "order",
    "measure", "sanction",
  ]
  /// Names with one of these tell of people, their access or their work, or of looking something up.
  private static let somethingElse: Set<String> = [
    "account", "accounts", "access", "user", "users", "login", "email", "mailbox", "employment", "employee",
    "employees",
    "contract", "pay", "payroll", "salary", "duty", "leave", "policy", "list", "lists", "check", "checked", "checks",
    "search", "searched", "screened", "screening", "course", "class", "session", "booking", "invoice",
    "officer", "department", "subject", "specialty", "speciality",
  ]
  private static let negations: Set<String> = [
    "not", "never", "non", "nicht", "nie", "niet", "nooit", "inte", "aldrig", "ikke", "nunca", "jamais",
  ]
  private static let doubts: Set<String> = [
    "until", "till", "to", "end", "ends", "ended", "lifted", "bis", "ende", "aufgehoben", "fin", "hasta", "tot",
    "appeal", "appealed", "stayed", "hearing", "pending", "proposed", "risk", "warning", "notice", "reason", "reasons",
    "cause", "grund", "motif", "motivo", "reden", "basis", "by", "note", "notes", "comment", "comments", "history",
  ]
  private static let standingWords: Set<String> = [
    "valid", "active", "current", "compliant", "standing", "force", "gultig", "aktiv", "valide", "valable", "actif",
    "vigente", "activo", "valido", "geldig", "actief", "giltig", "giltigt", "gyldig", "gyldigt", "ativo",
    "held", "certified", "licensed",
  ]
  private static let standingFill: Set<String> = [
    "is", "in", "good", "cert", "certificate", "certification", "license", "licence", "credential", "card", "still",
    "currently", "yn", "y", "n", "yes", "no", "flag", "noch", "zertifikat", "certificat", "certificado",
  ]
  private static let fill: Set<String> = [
    "date", "on", "the", "of", "is", "flag", "yn", "y", "n", "dt", "at", "datum", "am", "le", "fecha", "el", "op",
    "den",
    "cert", "certificate", "license", "licence", "card", "was",
  ]
}
