import Records

/// What a cell under a name that tells of standing says: `Yes` or `1 May 2026` under `Revoked`, `Probation` under `Board
/// Action`, `No` under `Valid`.
enum StandingCell: Hashable {
  /// Nothing was taken away.
  case nothing
  case status(CredentialStatus)
  /// It may have been, and the words do not show it for certain.
  case unclear

  /// - Parameters:
  ///   - header: What the cell's column or key says.
  ///   - words: The connector's own status words, then the common ones; nil where none is known.
  /// - Returns: nil where the text is to be read as in any column of standing.
  static func read(_ text: String, under header: StandingHeader, words: (String) -> String?) -> StandingCell? {
    let folded = bare(HeaderText.folded(text))
    if header == .standing { return refusals.contains(folded) || isCross(text) ? .status(.inactive) : nil }
    if folded.isEmpty { return isCross(text) || !text.contains("?") && !isTick(text) ? .nothing : mark(text, header) }
    if isNothing(folded) || isCross(text) { return .nothing }
    if case .loss(let status) = header, isYes(folded) || isTick(text) || isDay(text) { return .status(status) }
    if isYes(folded) || open.contains(folded) || isDay(text) { return .unclear }
    return said(text, folded, under: header, words: words)
  }

  private static func mark(_ text: String, _ header: StandingHeader) -> StandingCell {
    if case .loss(let status) = header, isTick(text) { return .status(status) }
    return .unclear
  }

  /// Words of a sentence, or of a status.
  private static func said(
    _ text: String, _ folded: String, under header: StandingHeader, words: (String) -> String?
  ) -> StandingCell {
    // `May` is a month here, and no doubt.
    let dates = DateScanner.dates(in: text)
    let tokens = HeaderText.tokens(dates.reduce(folded) { $0.replacing(HeaderText.folded($1.text), with: " ") })
    let losses = tokens.compactMap { LossWords.meanings[$0] }
    let isTakenBack = text.contains("?") || tokens.contains(where: LossWords.doubts.contains)
    if let first = tokens.first, nothings.contains(first), losses.isEmpty, !tokens.contains("longer") {
      return .nothing
    }
    if header == .doubt || (isTakenBack && (!losses.isEmpty || tokens.contains { measures[$0] == nil })) {
      let isRestricted = tokens.contains { measures[$0] != nil }
      return isRestricted && losses.isEmpty && header == .measure && !text.contains("?")
        && LossWords.denials.isDisjoint(with: tokens) ? .status(.restricted) : .unclear
    }
    if let known = words(text).flatMap({ CredentialStatus(rawValue: String($0.prefix { $0 != "/" })) }),
      known != .unknown
    {
      return known == .active ? header == .measure ? .nothing : .unclear : .status(known)
    }
    let found = losses + tokens.compactMap { measures[$0] }
    if let worst = found.max(by: { $0.badness < $1.badness }) { return .status(worst) }
    guard case .loss(let status) = header, !isTakenBack else { return .unclear }
    if let first = tokens.first, yes.contains(first) { return .status(status) }
    // `on 1 May 2026`, `wef 3/26`: a day, and words that say no more.
    return dates.count == 1 && tokens.allSatisfy(dayWords.contains) ? .status(status) : .unclear
  }

  // MARK: - Words

  private static func bare(_ folded: String) -> String {
    var slice = folded[...]
    while let last = slice.last, last.isWhitespace || ".,;:!*".contains(last) { slice.removeLast() }
    return String(slice)
  }

  private static func isNothing(_ folded: String) -> Bool {
    if nothings.contains(folded) || nothingPhrases.contains(folded) { return true }
    let digits = folded.filter(\.isNumber)
    return !digits.isEmpty && digits.allSatisfy { $0 == "0" }
      && folded.allSatisfy { $0.isNumber || "-/.: ".contains($0) }
  }

  private static func isYes(_ folded: String) -> Bool { yes.contains(folded) }

  /// A day, or the number of one as spreadsheets count them.
  private static func isDay(_ text: String) -> Bool {
    if DateScanner.isDate(text) || EpochDay.iso(text) != nil { return true }
    let trimmed = HeaderText.trimmed(text)
    if trimmed.utf8.count == 4, let year = Int(trimmed) { return (1950...2100).contains(year) }
    return trimmed.utf8.count == 5 && Int(trimmed).map { (20_000...80_000).contains($0) } ?? false
  }

  private static func isTick(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace }.map { ticks.contains($0) } ?? false
  }

  private static func isCross(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace }.map { crosses.contains($0) } ?? false
  }

  private static let ticks = Set("✓✔✅☑√☒●".unicodeScalars)
  private static let crosses = Set("✗✘❌❎☐○□⛔🚫".unicodeScalars)
  private static let yes: Set<String> = [
    "yes", "y", "true", "t", "1", "x", "ja", "j", "oui", "si", "s", "sim", "wahr", "vrai", "yep",
  ]
  /// What stands where a no would and is not known.
  private static let open: Set<String> = [
    "?", "??", "unknown", "unk", "tbc", "tbd", "tba", "pending", "maybe", "possibly",
  ]
  private static let refusals: Set<String> = [
    "no", "n", "false", "f", "0", "nein", "falsch", "non", "faux", "nee", "nej", "nei", "nao", "not valid",
    "not active", "not current",
  ]
  private static let nothings: Set<String> = [
    "no", "n", "false", "f", "0", "nein", "non", "nee", "nej", "nei", "nao", "none", "nil", "null", "never", "nie",
    "keine", "kein", "keiner", "aucun", "aucune", "neant", "rien", "ninguno", "ninguna", "nada", "geen", "ingen",
    "inga",
    "nenhum", "nenhuma", "nunca", "jamais", "aldrig", "nooit",
  ]
  private static let nothingPhrases: Set<String> = [
    "-", "--", "---", "–", "—", "n/a", "n.a", "na", "n/v", "nvt", "n.v.t", "not applicable", "(none)", "(blank)",
    "not revoked", "not suspended", "not surrendered", "not terminated", "nicht widerrufen", "nicht entzogen",
    "niet ingetrokken", "ikke tilbagekaldt", "ikke tilbakekalt", "clear", "clean", "good", "ok", "in good standing",
    "good standing", "unencumbered", "not disciplined", "entfallt", "sans objet", "no aplica",
    "ikke relevant", "ej aktuellt", "ohne",
  ]
  private static let measures: [String: CredentialStatus] = [
    "probation": .restricted, "probationary": .restricted, "reprimand": .restricted, "reprimanded": .restricted,
    "censure": .restricted, "censured": .restricted, "restricted": .restricted, "restriction": .restricted,
    "restrictions": .restricted, "limitation": .restricted, "limitations": .restricted, "limited": .restricted,
    "conditions": .restricted, "conditional": .restricted, "stipulation": .restricted, "stipulated": .restricted,
    "stipulations": .restricted, "auflagen": .restricted, "verweis": .restricted, "blame": .restricted,
    "berisping": .restricted, "amonestacion": .restricted, "consent": .restricted, "surrender": .surrendered,
    "cancelled": .revoked, "canceled": .revoked, "terminated": .revoked, "withdrawn": .revoked, "inactive": .inactive,
  ]
  private static let dayWords: Set<String> = [
    "on", "since", "from", "as", "of", "effective", "eff", "wef", "with", "dated", "date", "am", "seit", "ab", "le",
    "du",
    "depuis", "el", "desde", "op", "per", "sinds", "den", "fran", "fra", "in", "the",
  ]
}
