/// What the text of a cell looks like, whatever its column is called.
package enum ValueShape: Sendable {
  case blank, email, date, month, phone, tick, notApplicable, progressWord, number, identifier, name, text
  /// What a spreadsheet program left of a broken formula.
  case brokenFormula

  package init(_ text: String) {
    let trimmed = HeaderText.trimmed(text)
    guard !trimmed.isEmpty else {
      self = .blank
      return
    }
    let folded = HeaderText.folded(trimmed)
    if ValueShape.brokenFormulas.contains(folded) {
      self = .brokenFormula
    } else if ValueShape.isAddress(trimmed) {
      self = .email
    } else if let shape = ValueShape.dateShape(trimmed) {
      self = shape
    } else if ValueShape.ticks.contains(folded) {
      self = .tick
    } else if ValueShape.absences.contains(folded) {
      self = .notApplicable
    } else if ValueShape.isProgress(folded) {
      self = .progressWord
    } else {
      self = ValueShape.rest(trimmed)
    }
  }

  /// Whether such a text fits a cell of a training matrix.
  package var fitsMatrix: Bool {
    switch self {
    case .date, .month, .tick, .notApplicable, .progressWord: true
    default: false
    }
  }

  static let brokenFormulas: Set<String> = [
    "#ref!", "#n/a", "#value!", "#name?", "#div/0!", "#num!", "#null!", "#####", "########", "#spill!",
  ]
  static func isBrokenFormula(_ text: String) -> Bool {
    text.utf8.first == 0x23 && brokenFormulas.contains(HeaderText.folded(text))
  }

  static let ticks: Set<String> = [
    "x", "xx", "✓", "✔", "✔️", "✅", "☑", "☒", "y", "yes", "ja", "oui", "si", "j", "ok", "okay", "done", "complete",
    "completed", "•", "●", "√", "tick", "held", "pass", "passed", "true", "erledigt", "fait", "*", "yes*", "x*",
  ]
  static let absences: Set<String> = [
    "n/a", "na", "n.a.", "n.a", "not applicable", "not required", "not needed", "-", "--", "---", "–", "—", "none",
    "nil",
    "no", "n", "nein", "non", "nee", "nej", "nei", "x/a", "exempt", "entfallt", "❌", "✗", "✘", "false", "0",
  ]
  private static let progress = [
    "in progress", "in process", "in-progress", "pending", "booked", "scheduled", "applied", "tbc", "tba", "tbd",
    "need copy", "needs copy", "unknown", "see hr", "on order", "lapsed", "expired", "overdue", "due", "exp ", "exp.",
    "expires", "valid", "until", "till", "thru", "to be", "awaiting", "requested", "current", "in bearbeitung",
    "beantragt", "abgelaufen", "gultig", "en cours", "expire", "valable", "vencido", "verlopen", "geldig", "no expiry",
    "no expiration", "lifetime", "renewed", "missing", "✅", "⚠", "❌", "✔", "✓", "enrolled", "failed", "incomplete",
    "caducad", "vencida", "vigente", "expirad", "en tramite", "pendiente", "solicitad", "perime", "en attente",
    "a planifier", "a renouveler", "prevu", "inscrit", "ausstehend", "gebucht", "geplant", "angemeldet",
    "aangevraagd", "gepland", "aangemeld", "ingepland", "pendente", "em curso", "agendad", "taking class", "fehlt",
    "ontbreekt", "manquant", "needs", "declined",
    "compliant", "non-compliant",
  ]

  static func isProgress(_ folded: String) -> Bool {
    guard folded.utf8.count <= 60 else { return false }
    if progress.contains(where: { folded.hasPrefix($0) }) { return true }
    let spans = DateScanner.dates(in: folded)
    guard let span = spans.first else { return false }
    // A date with a note beside it, as "12/05/2025 (card with Ann)".
    return span.range.lowerBound == 0 || folded.unicodeScalars.count - span.range.count <= 24
  }

  static func isAddress(_ text: String) -> Bool {
    guard text.utf8.count <= 254, !text.contains(" ") else { return false }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  private static func dateShape(_ text: String) -> ValueShape? {
    guard text.utf8.count <= 40, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let spans = DateScanner.dates(in: text)
    guard spans.count == 1, spans[0].range == 0..<text.unicodeScalars.count else {
      return ["0000-00-00", "00/00/0000", "00.00.0000"].contains(text) ? .date : nil
    }
    return spans[0].precision == .day ? .date : .month
  }

  private static func rest(_ text: String) -> ValueShape {
    var digits = 0
    var letters = 0
    var others = 0
    for scalar in text.unicodeScalars {
      if HeaderText.isDigit(scalar) {
        digits += 1
      } else if scalar.properties.isAlphabetic {
        letters += 1
      } else if scalar
        != " "
      {
        others += 1
      }
    }
    if letters == 0, digits > 0 {
      if digits >= 7, isPhone(text) { return .phone }
      return others <= 2 ? .number : .identifier
    }
    if digits > 0 { return letters <= 12 && digits >= 2 && !text.contains("  ") ? .identifier : .text }
    return NameShape.looksLikeName(text) ? .name : .text
  }

  private static func isPhone(_ text: String) -> Bool {
    guard text.contains(where: { "+-(). /".contains($0) }) else { return false }
    return text.allSatisfy { $0.isNumber || "+-(). /x".contains($0) }
  }
}

/// Whether a text is written like a person's full name.
package enum NameShape {
  /// Two to five words of letters, each beginning with a capital (particles aside), or `Last, First`.
  package static func looksLikeName(_ text: String) -> Bool {
    guard text.utf8.count <= 80, !text.contains(where: { $0.isNumber || "@:=/\\_<>".contains($0) }) else {
      return false
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    guard parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let words = parts.flatMap { $0 }
    guard (2...6).contains(words.count) else { return false }
    return words.allSatisfy { word in
      let bare = word.drop { "(\"'’“„".contains($0) }
      guard let first = bare.first else { return false }
      return first.isUppercase || !first.isCased || particles.contains(String(bare).lowercased())
    }
  }

  static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "di", "da", "del", "della", "la", "le", "du", "dos", "das", "zu", "zur", "ten",
    "ter", "bin", "al", "el", "y", "e", "af", "av", "née", "nee", "geb.", "op", "'t", "st.",
  ]
}
