/// Names of lines in a notice that tell a standing: `New Status`, `Disciplinary action`, `Status changed to`.
enum MailStatusLabel {
  enum Kind {
    case status
    /// The standing before: it says nothing of now.
    case former
  }

  /// nil for a label of something else.
  static func kind(_ label: String) -> Kind? {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(label))
    guard (1...5).contains(words.count), somethingElse.isDisjoint(with: words) else { return nil }
    let isStatus = words.contains { ["status", "standing", "statut", "estado"].contains($0) }
    if isStatus, !former.isDisjoint(with: words) || words.last == "from" { return .former }
    if isStatus, words.allSatisfy({ statusFill.contains($0) || isOfLicence($0) }) { return .status }
    if words.count <= 4, let last = words.last, actions.contains(last), words.dropLast().allSatisfy(actionFill.contains)
    {
      return .status
    }
    guard let header = StandingHeader(label), header == .measure else { return nil }
    return words.contains { ["date", "reason", "case", "number", "no", "start", "end"].contains($0) } ? nil : .status
  }

  /// Whether a day stands beside the label as that on which the standing changed, and not as one of the term.
  static func isOfChange(_ label: String) -> Bool {
    let words = HeaderText.tokens(label)
    return words.contains { ["effective", "action", "status", "order", "change", "changed", "decision"].contains($0) }
      || words == ["date"]
  }

  private static func isOfLicence(_ word: String) -> Bool {
    ["licen", "certif", "credential", "registr", "permit", "card", "member"].contains { word.hasPrefix($0) }
  }

  private static let former: Set<String> = [
    "prior", "previous", "previously", "old", "former", "last", "was", "before",
  ]
  private static let statusFill: Set<String> = [
    "status", "standing", "new", "updated", "current", "changed", "change", "to", "is", "now", "the", "of", "revised",
    "your", "has", "been", "present", "latest", "lic", "reg", "statut", "estado", "code", "description",
  ]
  private static let actions: Set<String> = [
    "action", "actions", "decision", "outcome", "determination", "disposition", "sanction", "order", "result",
  ]
  private static let actionFill: Set<String> = [
    "board", "disciplinary", "discipline", "final", "public", "license", "licence", "type", "of", "the", "registration",
    "panel", "committee", "taken", "new",
  ]
  private static let somethingElse: Set<String> = [
    "marital", "employment", "employee", "order", "delivery", "payment", "ticket", "exam", "test", "course", "account",
    "visa", "date",
  ]
}
