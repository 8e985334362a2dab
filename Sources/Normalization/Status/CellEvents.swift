import Records

/// Cells that tell of courses and examinations beside dates: missed ones, ones to come, terms that were extended.
enum CellEvents {
  /// `DNA 10/01/2026`, `refused 31/03/2026`, `failed 31/03/2026; resit 15/12/2026`: the day is that of the event, and
  /// nothing is held; nil for anything else.
  static func nothingHeld(_ line: String) -> CellReading? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count > 1, let count = (1...3).first(where: { isMissed(words, $0) }) else { return nil }
    let pieces = words[count...].joined(separator: " ").split { ",;".contains($0) }
      .flatMap { $0.split(separator: " - ") }.flatMap { $0.split(separator: " – ") }
      .map { CleanText.trimmed(String($0), of: ":-–—() ") }.filter { !$0.isEmpty }
    guard let first = pieces.first, isDay(first) else { return nil }
    if pieces.count == 1 { return CellReading(claims: false, word: line, isNotHeld: true) }
    guard pieces.dropFirst().allSatisfy({ isPlan($0) }) else { return nil }
    return CellReading(status: .inProcess, word: line, note: line)
  }

  private static func isMissed(_ words: [String], _ count: Int) -> Bool {
    guard words.count > count else { return false }
    return missed.contains(LatinFold.fold(words[..<count].joined(separator: " ")))
  }

  /// A date, alone or behind what was to take place on it: `course 01/02/2026`.
  private static func isDay(_ text: String) -> Bool {
    if CellReader.isDate(DateShapeParser.shape(text)) { return true }
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, events.contains(LatinFold.fold(words[0])) else { return false }
    return CellReader.isDate(DateShapeParser.shape(words[1...].joined(separator: " ")))
  }

  private static func isPlan(_ text: String) -> Bool {
    LatinFold.fold(text).split(separator: " ").contains { plans.contains(String($0)) }
  }

  /// `exp 12/31/2025 - renewal booked 12/15/2026`: the term, and what is booked for another day.
  static func withPlan(_ line: String) -> (term: String, plan: String)? {
    guard isPlan(line) else { return nil }
    for mark in [" - ", " – ", " — ", ";", ",", "("] {
      guard let range = line.firstRange(of: mark) else { continue }
      let term = CleanText.line(String(line[..<range.lowerBound]))
      let plan = CleanText.trimmed(String(line[range.upperBound...]), of: "() ")
      if isPlan(plan), !isPlan(term), CellReader.isDateWithin(term), CellReader.isDateWithin(plan) {
        return (term, plan)
      }
    }
    return nil
  }

  /// `31/03/2026 (extended to 31/12/2026)`, `was 31/03/2026 now 31/03/2028`: the second day is the end of the term.
  static func prolonged(_ line: String) -> CellReading? {
    let folded = LatinFold.fold(line).split(separator: " ").map(String.init)
    let isExtended = folded.contains(where: extensions.contains)
    let isReplaced = ["was", "previously", "old"].contains(folded.first) && folded.contains("now")
    guard isExtended || isReplaced, !line.contains("?"), folded.allSatisfy({ !denials.contains($0) }) else {
      return nil
    }
    let pieces = line.split { $0.isWhitespace || ",;()[]".contains($0) }.map { CleanText.trimmed(String($0), of: ":.") }
    let days = pieces.indices.filter {
      pieces[$0].contains(where: \.isNumber) && CellReader.isDate(DateShapeParser.shape(pieces[$0]))
    }
    guard days.count == 2 else { return nil }
    let between = pieces[(days[0] + 1)..<days[1]].map { LatinFold.fold($0) }
    guard between.contains(where: { isExtended ? extensions.contains($0) : $0 == "now" }) else { return nil }
    return CellReading(expires: DateShapeParser.shape(pieces[days[1]]), note: line)
  }

  /// `renewed 14/03/2025`: the day on which it was done; `renewed to 3/26` names the end.
  static func isRenewed(_ words: [String]) -> Bool {
    words.contains("renewed")
      && !words.contains { $0 != "renewed" && (DateWords.expiry.contains($0) || $0 == "not") }
  }

  /// `3 yrs`, `valid 2 years`: the length of a term, so that the day beside it is its beginning.
  static func isTerm(_ text: String) -> Bool {
    let words = LatinFold.fold(text).split(separator: " ").map(String.init)
      .flatMap { word -> [String] in
        let digits = word.prefix { $0.isNumber }
        return digits.isEmpty || digits.count == word.count
          ? [word] : [String(digits), String(word.dropFirst(digits.count))]
      }
    guard words.count <= 4, words.contains(where: { Int($0).map { (1...120).contains($0) } ?? false }) else {
      return false
    }
    return words.contains(where: units.contains)
      && words.allSatisfy { units.contains($0) || Int($0) != nil || ["valid", "for", "validity", "term"].contains($0) }
  }

  /// Whether words before a day say that a term ends on it.
  static func namesTerm(_ text: String) -> Bool {
    LatinFold.fold(text).split(separator: " ").contains {
      ["exp", "expires", "expiry", "expired", "valid"].contains($0)
    }
  }

  // MARK: - Words

  private static let units: Set<String> = [
    "y", "yr", "yrs", "year", "years", "month", "months", "mth", "mths", "mo", "jahr", "jahre", "monate", "an", "ans",
    "mois", "ano", "anos", "mes", "meses", "jaar", "maanden",
  ]

  private static let missed: Set<String> = [
    "dna", "did not attend", "didn t attend", "didnt attend", "not attended", "no show", "absent", "refused",
    "declined", "failed", "fail", "not passed", "did not pass", "cancelled", "canceled", "withdrew",
    "nicht bestanden", "nicht teilgenommen", "durchgefallen", "echoue", "echouee", "absente", "recale", "no superado",
    "reprobado", "reprovado", "gezakt", "niet geslaagd", "underkand", "ikke bestaet", "ikke bestatt",
  ]
  private static let events: Set<String> = [
    "course", "class", "exam", "test", "training", "session", "on", "attempt", "kurs", "prufung", "am", "cours", "le",
    "examen", "curso", "el", "cursus", "op",
  ]
  private static let plans: Set<String> = [
    "booked", "rebooked", "scheduled", "planned", "resit", "retest", "retake", "gebucht", "angemeldet", "geplant",
    "inscrit", "inscrite", "reserve", "aangemeld", "geboekt", "bokad", "bokat", "booket", "bestilt", "reservado",
    "inscrito", "prenotato",
  ]
  private static let extensions: Set<String> = [
    "extended", "extension", "prolonged", "verlangert", "prolonge", "prolongee", "prorrogado", "prorogado",
    "verlengd", "forlangd", "forlangt", "forlaenget", "forlenget", "prorogato", "przedluzone", "prodlouzeno",
  ]
  private static let denials: Set<String> = ["not", "never", "no", "nicht", "pas", "niet", "inte", "ikke"]
}
