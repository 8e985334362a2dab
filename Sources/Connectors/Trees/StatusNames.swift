import Records

/// Names of elements and keys that hold a status, and of the parts of one that is an object.
enum StatusNames {
  /// Parts that hold the words: `{"status": {"label": "Revoked"}}`.
  static let words: Set<String> = [
    "description", "name", "label", "value", "text", "displayname", "display", "title", "desc", "descriptor", "word",
    "bezeichnung", "libelle",
  ]
  /// Parts that hold a code for them.
  static let codes: Set<String> = ["code", "key", "id", "statuscode", "abbreviation", "shortname", "type"]

  /// Whether the element is a status, by its own name: `status`, `currentStatus`, `licenseState`.
  static func isStatus(_ name: String) -> Bool {
    let words = HeaderText.tokens(name)
    guard let last = words.last, (1...4).contains(words.count), somethingElse.isDisjoint(with: words) else {
      return false
    }
    return ["status", "state", "standing", "statut", "zustand", "estado", "lifecycle"].contains(last)
      || (words.contains("status") && isCode(name))
  }

  /// `statusCode`, `StatusCd`
  static func isCode(_ name: String) -> Bool {
    let key = HeaderText.collapsed(name)
    return ["statuscode", "statuscd", "statcode", "statecode", "statuskey"].contains { key.hasSuffix($0) }
      && key != "statecode"
  }

  /// Whether it may tell of a standing beside the status: `subStatus`, `displayStatus`, `outcome`, `flags`, `action`.
  static func mayTell(_ name: String) -> Bool {
    let words = HeaderText.tokens(name)
    guard (1...4).contains(words.count), somethingElse.isDisjoint(with: words) else { return false }
    return words.contains { word in tellers.contains(word) || word.hasSuffix("status") }
  }

  /// Whether the element holds what was done about a certificate: `actions`, `boardAction`.
  static func isAction(_ name: String) -> Bool {
    let words = HeaderText.tokens(name)
    guard (1...3).contains(words.count), let last = words.last, somethingElse.isDisjoint(with: words) else {
      return false
    }
    return ["action", "actions", "sanctions", "orders"].contains(last)
  }

  private static let tellers: Set<String> = [
    "status", "state", "standing", "lifecycle", "result", "outcome", "action", "actions", "validity", "flag", "flags",
    "condition", "conditions", "decision", "disposition", "stage", "phase", "substate", "verdict",
  ]
  private static let somethingElse: Set<String> = [
    "marital", "employment", "employee", "worker", "tax", "military", "payment", "pay", "payroll", "address", "country",
    "province", "background", "migration", "visa", "account", "user", "login", "sync", "reason", "date", "home",
    "mailing",
  ]
}

/// Values that tell by themselves that a certificate is not in good standing, or was not found.
enum TellingWords {
  /// Whether the text has a word of loss, or is as a whole a word for a status that is not valid.
  static func saysLoss(_ text: String, _ words: WordMeanings) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let tokens = HeaderText.tokens(text)
    guard (1...8).contains(tokens.count) else { return false }
    if tokens.contains(where: { LossWords.meanings[$0] != nil }) { return true }
    if notFound.contains(tokens.joined(separator: " ")) { return true }
    guard tokens.joined().count > 2, let rule = words.rule(for: text.replacing("_", with: " ")),
      let status = CredentialStatus(rawValue: String(rule.meaning.prefix { $0 != "/" }))
    else { return false }
    return status != .active && status != .inProcess && HeaderText.folded(text) != "false"
  }

  private static let notFound: Set<String> = [
    "not found", "no record", "no record found", "no records found", "no match", "not verified", "unverified",
    "invalid",
    "not valid", "failed", "failure", "denied", "rejected", "refused", "blocked", "not active", "no longer valid",
    "not in good standing", "unknown",
  ]
}
