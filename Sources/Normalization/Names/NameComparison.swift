package import Records

/// Whether two written names can be one person's name.
///
/// A known form differs from a name by nickname, initial, diacritics or transliteration, order, particles, hyphens,
/// suffixes, or one typing error in a word of five letters or more.
package enum NameComparison {
  /// Lower-case ASCII letters and digits, words parted by one blank.
  package static func fold(_ text: String) -> String { LatinFold.fold(text) }

  /// Whether `written` is a known form of the name that `forms` write.
  package static func isKnownForm(_ written: PersonName, of forms: [PersonName]) -> Bool {
    let key = NameKey(written)
    return forms.contains { form in form.written == written.written || isKnownForm(key, of: NameKey(form)) }
  }

  /// Whether given name and whole surname, present or former, are those of one of `forms`.
  ///
  /// No nickname, initial, typing error or half of a surname counts; middle names and suffixes say nothing.
  package static func isExclusionForm(_ written: PersonName, of forms: [PersonName]) -> Bool {
    let key = NameKey(written)
    return forms.contains { form in
      let other = NameKey(form)
      guard !key.given.isEmpty, !other.given.isEmpty else { return false }
      if key.firstGiven == other.firstGiven, key.allWords.sorted() == other.allWords.sorted() { return true }
      let isGiven = NameTokens.isSame(key.given, other.given) || NameTokens.isSame(key.firstGiven, other.firstGiven)
      return isGiven && key.families.contains { left in other.families.contains { NameTokens.isSame(left, $0) } }
    }
  }

  /// Whether `written` is a known form of one of `forms`, or would be with one half of a double surname.
  package static func isKnownOrHalfForm(_ written: PersonName, of forms: [PersonName]) -> Bool {
    if isKnownForm(written, of: forms) { return true }
    let key = NameKey(written)
    return forms.contains { form in
      let other = NameKey(form)
      return key.halves.contains { isKnownForm($0, of: other) } || other.halves.contains { isKnownForm(key, of: $0) }
    }
  }

  /// Whether two folded words of five letters or more differ by one typing error.
  package static func isOneErrorApart(_ left: String, _ right: String) -> Bool {
    left.count >= 5 && right.count >= 5 && EditDistance.isOneError(left, right)
  }

  /// Whether the folded given names are one name and its short or pet form.
  package static func isNickname(_ left: String, _ right: String) -> Bool {
    NicknameTable.shared.areCompatible(fold(left), fold(right))
  }

  static func isKnownForm(_ written: NameKey, of form: NameKey) -> Bool {
    if written.isEmpty || form.isEmpty { return false }
    if isSameOrder(written, form) || isOtherOrder(written, form) { return true }
    guard written.isForeign || form.isForeign else { return false }
    let romanized = (written.romanized, form.romanized)
    return isSameOrder(romanized.0, romanized.1) || isOtherOrder(romanized.0, romanized.1)
  }

  private static func isSameOrder(_ written: NameKey, _ form: NameKey) -> Bool {
    let family = familyAgreement(written, form)
    guard family != .conflict else { return false }
    let given = givenAgreement(written, form)
    guard given != .conflict else { return false }
    // One typing error in all, and none beside a nickname or an initial.
    if family == .typingError { return given == .same }
    if family == .missing { return given == .same || given == .short }
    if given == .missing { return family == .same }
    return true
  }

  enum Agreement { case same, short, typingError, missing, conflict }

  private static func familyAgreement(_ written: NameKey, _ form: NameKey) -> Agreement {
    if written.families.isEmpty || form.families.isEmpty { return .missing }
    for left in written.families where form.families.contains(where: { NameTokens.isSame(left, $0) }) { return .same }
    for left in written.families where form.families.contains(where: { NameTokens.isTypingError(left, of: $0) }) {
      return .typingError
    }
    return .conflict
  }

  /// Given and middle names together: each word of the shorter must stand in the longer, in order.
  private static func givenAgreement(_ written: NameKey, _ form: NameKey) -> Agreement {
    if written.given.isEmpty || form.given.isEmpty { return .missing }
    var best = Agreement.conflict
    for left in written.givenForms {
      for right in form.givenForms {
        let agreement = GivenNameAlignment.agreement(left, right)
        if agreement == .same { return .same }
        if agreement == .short || best == .conflict { best = agreement }
      }
    }
    return best
  }

  /// Family name first, or all words in another order; exact words only.
  private static func isOtherOrder(_ written: NameKey, _ form: NameKey) -> Bool {
    let left = written.allWords
    let right = form.allWords
    guard left.count > 1, right.count > 1 else { return false }
    if left.sorted() == right.sorted() { return true }
    guard left.count == right.count, left.count <= 6 else { return false }
    let reversed = NameKey(given: written.families.first ?? "", family: written.given)
    let agreement = familyAgreement(reversed, form)
    return agreement == .same && givenAgreement(reversed, form) == .same
  }
}
