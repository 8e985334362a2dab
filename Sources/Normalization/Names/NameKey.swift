import Records

/// A name folded for comparison.
struct NameKey {
  /// Given and middle names, folded, one blank between words.
  var given = ""
  /// The first given name as the record has it, without middle names.
  var firstGiven = ""
  var preferred: String?
  /// Present and former family names, folded, particles included.
  var families: [String] = []

  init(_ name: PersonName) {
    firstGiven = LatinFold.fold(name.given ?? "")
    given = [firstGiven, LatinFold.fold(name.middle ?? "")].filter { !$0.isEmpty }.joined(separator: " ")
    preferred = name.preferred.map(LatinFold.fold)
    families = [name.family, name.former].compactMap { $0.map(LatinFold.fold) }.filter { !$0.isEmpty }
    if given.isEmpty, let preferred, !preferred.isEmpty {
      given = preferred
      firstGiven = preferred
    }
    isForeign = LatinFold.hasForeignScript(name.written)
  }

  init(given: String, family: String) {
    self.given = given
    firstGiven = given
    families = family.isEmpty ? [] : [family]
  }

  /// Whether the name was written in another script, so that its letters are a romanisation.
  var isForeign = false

  /// With the ways to romanise a letter made one.
  var romanized: NameKey {
    var key = self
    key.given = LatinFold.looseRomanization(given)
    key.firstGiven = LatinFold.looseRomanization(firstGiven)
    key.preferred = preferred.map(LatinFold.looseRomanization)
    key.families = families.map(LatinFold.looseRomanization)
    key.isForeign = false
    return key
  }

  var isEmpty: Bool { given.isEmpty && families.isEmpty }

  /// Each as words: given and middle names, and the called name alone.
  var givenForms: [[String]] {
    var forms = [given.split(separator: " ").map(String.init)]
    if let preferred, !preferred.isEmpty, preferred != given {
      forms.append(preferred.split(separator: " ").map(String.init))
    }
    return forms
  }

  var allWords: [String] {
    (given.split(separator: " ").map(String.init)
      + SurnamePrefixes.joined((families.first ?? "").split(separator: " ").map(String.init)))
      .filter { !NameWords.particles.contains($0) || $0.count > 3 }.map(LatinFold.loose)
  }

  /// The same person with only one half of a double surname.
  var halves: [NameKey] {
    families.flatMap { family -> [NameKey] in
      let words = SurnamePrefixes.joined(family.split(separator: " ").map(String.init))
        .filter { !NameWords.particles.contains($0) }
      guard words.count > 1 else { return [] }
      return words.map { half in
        var key = self
        key.families = [half]
        return key
      }
    }
  }
}

/// Comparison of folded name parts of one or more words.
enum NameTokens {
  /// Same letters but for blanks, particles and the ways to write umlauts and romanisations.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return !left.isEmpty }
    if left.isEmpty || right.isEmpty { return false }
    let a = joined(left)
    let b = joined(right)
    if a == b || LatinFold.loose(a) == LatinFold.loose(b) { return true }
    let c = withoutParticles(left)
    let d = withoutParticles(right)
    if c.isEmpty || d.isEmpty { return false }
    return c == d || LatinFold.loose(c) == LatinFold.loose(d) || c == b || a == d
  }

  /// One typing error in a word or words of five letters or more.
  static func isTypingError(_ written: String, of form: String) -> Bool {
    let a = withoutParticles(written)
    let b = withoutParticles(form)
    return b.utf8.count >= 5 && a.utf8.count >= 4 && EditDistance.isOneError(a, b)
  }

  private static func joined(_ text: String) -> String { abbreviated(text).joined() }

  /// `Saint John` and `St John` are one name.
  private static func abbreviated(_ text: String) -> [Substring] {
    text.split(separator: " ").map { $0 == "saint" || $0 == "sainte" || $0 == "ste" ? "st" : $0 }
  }

  private static func withoutParticles(_ text: String) -> String {
    let words = abbreviated(text)
    let kept = words.filter { !NameWords.particles.contains(String($0)) }
    return (kept.isEmpty ? words : kept).joined()
  }
}
