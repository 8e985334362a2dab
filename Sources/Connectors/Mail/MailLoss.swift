import Records

/// A word in a sentence that says of a certificate, in whatever turn of phrase, that it was taken away or bound.
struct MailLoss {
  private let sentence: MailSentence
  private let patterns: MailPatterns
  private let keys: [String]

  init(_ sentence: MailSentence, patterns: MailPatterns) {
    self.sentence = sentence
    self.patterns = patterns
    var keys = sentence.keys
    let named = sentence.people.filter(\.isName).map(\.words)
    for range in sentence.days.map(\.words) + named { for index in range { keys[index] = "" } }
    for range in MailWords.openings(in: keys) { for index in range { keys[index] = "" } }
    self.keys = keys
  }

  /// The word as written; nil where the sentence takes nothing away:
  /// it denies, supposes or plans it, says that it is over, or speaks of something else.
  func word() -> String? {
    guard let place = keys.indices.first(where: { isLoss($0) && isSaid($0) && isOfCertificate($0) })
    else { return nil }
    return sentence.words[place].text.filter { !",.;:!?()\"'“”".contains($0) }
  }

  // MARK: - The word

  private func isLoss(_ index: Int) -> Bool {
    let key = keys[index]
    guard key.utf8.count >= 4 else { return false }
    if Self.stems.contains(where: { key.hasPrefix($0) }) { return true }
    if key == "void" { return index == 0 || keys[index - 1] != "to" }
    if Self.plain.contains(key) { return true }
    return key == "struck" && keys[index...].prefix(3).contains { ["off", "from"].contains($0) }
  }

  /// Whether it is said as something that is so.
  private func isSaid(_ index: Int) -> Bool {
    let before = keys[..<index]
    if before.suffix(6).contains(where: { MailPatterns.negations.contains($0) || Self.denials.contains($0) }) {
      return false
    }
    let behind = keys[(index + 1)...]
    if let next = behind.first, ["no", "none", "not", "n/a", "nil", "nein", "history"].contains(next) { return false }
    if keys.contains(where: { key in Self.endings.contains { key.hasPrefix($0) } }) { return false }
    if before.contains(where: Self.doubts.contains) || patterns.isPlan(Array(before)) { return false }
    if before.suffix(6).contains(where: { key in Self.events.contains { key.hasPrefix($0) } }) { return false }
    if isOfKind(index) { return false }
    guard let condition = patterns.condition(in: keys) else { return true }
    let isDone = before.suffix(3).contains { ["was", "were", "been", "wurde", "fue"].contains($0) }
    return isDone && condition > index
  }

  /// `Working with a suspended or revoked license …` speaks of nobody's.
  private func isOfKind(_ index: Int) -> Bool {
    guard keys[index].hasSuffix("ed") else { return false }
    var place = index - 1
    while place >= 0, ["or", "and"].contains(keys[place]) || isLoss(place) { place -= 1 }
    return place >= 0 && ["a", "an"].contains(keys[place])
  }

  /// Whether the sentence speaks of a certificate, of what was spoken of before, or of nothing else.
  private func isOfCertificate(_ place: Int) -> Bool {
    if !sentence.credentials.isEmpty || keys.count <= 5 { return true }
    if (keys.prefix(3) + keys[..<place].suffix(4)).contains(where: Self.pronouns.contains) { return true }
    return keys.contains { Self.isLicence($0) || ["status", "standing", "statut", "estado"].contains($0) }
  }

  /// Whether a folded word is a licence's or certificate's.
  static func isLicence(_ key: String) -> Bool {
    licences.contains { key.hasPrefix($0) } || ["lizenz", "zertifikat", "certificaat"].contains { key.hasSuffix($0) }
  }

  /// A cheap look before a text is taken apart.
  static func mayBe(in text: String) -> Bool {
    var folded = HeaderText.folded(text)
    return folded.withUTF8 { bytes in
      bytes.indices.contains { start in
        traces[Int(bytes[start])].contains { trace in
          bytes.count - start >= trace.count && trace.indices.allSatisfy { trace[$0] == bytes[start + $0] }
        }
      }
    }
  }

  /// The stems and words by their first byte.
  private static let traces: [[[UInt8]]] = {
    var traces = Array(repeating: [[UInt8]](), count: 256)
    for text in stems + Array(plain).sorted() + ["void", "struck"] {
      let bytes = Array(text.utf8)
      if let first = bytes.first { traces[Int(first)].append(bytes) }
    }
    return traces
  }()

  private static let stems = [
    "suspend", "suspens", "revok", "revoc", "surrender", "probation", "encumb", "reprimand", "censur", "debar",
    "disbar", "deregist", "decertif", "invalidat", "rescind", "annul", "nullif", "relinquish", "withdraw", "withdrew",
    "forfeit", "cancell", "canceled", "terminat", "revoqu", "retirad", "inhabilit", "widerruf", "entzogen",
    "ausgesetzt",
    "aberkannt", "zuruckgezogen", "ruhend", "ungultig", "ingetrokken", "geschorst", "opgeschort", "doorgehaald",
    "aterkall", "indragen", "inddrag", "tilbagekald", "tilbakekalt", "inndrat",
  ]
  private static let plain: Set<String> = [
    "barred", "restricted", "restrictions", "sanctioned", "disciplined", "inactive", "inactivated", "deactivated",
    "withheld", "radiee", "radie", "stripped",
  ]
  private static let denials: Set<String> = [
    "free", "avoid", "prevent", "unless", "before", "otherwise", "lift", "lifts", "ends",
  ]
  /// Beginnings of words that say that it is over.
  private static let endings = [
    "reinstat", "lifted", "restored", "expunged", "dismissed", "overturned", "vacated", "quashed", "aufgehoben",
    "wieder", "opgeheven", "levee", "levant", "havd", "ophaev", "opphev", "unencumb",
  ]
  private static let doubts: Set<String> = [
    "may", "might", "can", "could", "would", "shall", "should", "must", "will", "if", "unless", "whether", "failure",
    "risk", "grounds", "cause", "subject", "any", "anyone", "whoever", "every", "kann", "konnte", "peut", "puede",
    "kan", "avoid", "apply", "applied", "request", "requested", "proposed", "appeal",
  ]
  private static let events = [
    "class", "course", "training", "session", "exam", "test", "appoint", "meeting", "booking", "workshop", "seminar",
    "lesson", "flight", "webinar", "event", "shift", "account", "kurs", "prufung", "termin",
    "cours", "curso", "cursus", "payment", "subscription", "reservation", "visit", "trip", "train", "parking",
    "party", "interview", "contract",
  ]
  private static let pronouns: Set<String> = [
    "it", "it's", "this", "these", "they", "both", "es", "sie", "er", "il", "elle", "elles", "ils", "det", "den", "hij",
    "zij", "het", "deze",
  ]
  private static let licences = [
    "licen", "lisens", "certif", "zertif", "sertif", "registration", "registrier", "credential", "lizenz", "zulassung",
    "approbation", "vergunning", "registratie", "legitimation", "autoris", "permit", "bevis", "bescheinigung",
  ]
}
