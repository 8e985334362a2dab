import Records

/// Headers of lists of people who are barred, however the list calls it: excluded, sanctioned, debarred.
enum ExclusionHeader {
  /// The field that the header's words name; nil where it is no such header, or one that says when somebody was looked
  /// for in such a list.
  static func field(_ header: String) -> Field? {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(header))
    guard (1...5).contains(words.count), words.allSatisfy({ !screening.contains($0) }) else { return nil }
    let isDated = words.contains { dateWords.contains($0) || $0 == "sancdate" }
    let isEnd = words.contains(where: endWords.contains)
    if words.contains(where: { word in returns.contains { word.hasPrefix($0) } }) {
      return isDated || words.count == 1 ? .reinstatedOn : nil
    }
    if words.contains(where: { $0.hasPrefix("waiver") || $0 == "waived" }) {
      return words.contains("state") || words.contains("jurisdiction") ? .waiverState : isDated ? .waiverOn : nil
    }
    guard words.contains(where: { word in stems.contains { word.hasPrefix($0) } || word == "barred" }) else {
      return nil
    }
    if isEnd { return .reinstatedOn }
    if isDated { return .excludedOn }
    if words.count == 1 || words.contains(where: kindWords.contains) { return .exclusionType }
    return nil
  }

  /// Whether the header is the act alone, so that its cells say whether they hold days or kinds.
  static func isBare(_ header: String) -> Bool { HeaderText.tokens(HeaderText.withoutRemarks(header)).count == 1 }

  private static let stems = [
    "exclu", "debar", "sanction", "disqualif", "ausschluss", "ausgeschlossen", "inhabilit", "uitsluit", "uitgesloten",
    "exclui", "ineligib", "sancdate",
  ]
  private static let returns = ["reinstat", "wiederzulass", "rehabilit"]
  private static let dateWords: Set<String> = [
    "date", "dt", "on", "from", "since", "start", "starts", "started", "begin", "begins", "began", "effective", "day",
    "datum", "am", "seit", "le", "du", "depuis", "fecha", "desde", "op", "per", "vanaf",
  ]
  private static let endWords: Set<String> = [
    "end", "ends", "ended", "until", "till", "to", "through", "thru", "lifted", "termination", "expiration", "expiry",
    "expires", "bis", "fin", "hasta", "tot", "au",
  ]
  private static let kindWords: Set<String> = [
    "type", "reason", "basis", "program", "programme", "cause", "category", "kind", "code", "for", "ground", "grounds",
    "grund", "art", "motif", "motivo", "reden", "causa",
  ]
  /// Words of those who look people up, not of those who bar them.
  private static let screening: Set<String> = [
    "check", "checked", "checks", "screen", "screened", "screening", "search", "searched", "verified", "verification",
    "clear", "cleared", "result", "results", "monitoring", "review", "reviewed", "query", "queried", "last", "next",
    "run", "by", "agency", "list", "lists", "match", "status", "no", "not", "units", "hours", "rehire",
  ]
}
