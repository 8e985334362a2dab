/// Compares given and middle names word by word.
enum GivenNameAlignment {
  /// `same`: every word of the shorter stands in the longer; `short`: with nicknames or initials; one typing error at
  /// most, and then nothing else.
  static func agreement(_ left: [String], _ right: [String]) -> NameComparison.Agreement {
    if left.isEmpty || right.isEmpty { return .missing }
    if NameTokens.isSame(left.joined(), right.joined()) { return .same }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    let words = aligned(short, long, isFormShort: short == right)
    if words != .conflict { return words }
    // `JR` for `John Robert`.
    if short.count == 1, long.count > 1, short[0].count == long.count,
      zip(short[0], long).allSatisfy({ $0 == $1.first })
    {
      return .short
    }
    // `Mary Ann` for `Maryann Louise`.
    if short.count > 1, NameTokens.isSame(short.joined(), long[0]) { return .same }
    if short.count == 1, long.count > 1, NameTokens.isSame(short[0], long.prefix(2).joined()) { return .same }
    return .conflict
  }

  private static func aligned(_ short: [String], _ long: [String], isFormShort: Bool) -> NameComparison.Agreement {
    var result = NameComparison.Agreement.same
    var next = 0
    var isFirstMet = false
    for word in short {
      var found: NameComparison.Agreement?
      var index = next
      while index < long.count {
        let form = isFormShort ? word : long[index]
        let written = isFormShort ? long[index] : word
        if let agreement = wordAgreement(written, form) {
          found = agreement
          break
        }
        index += 1
      }
      guard let found else { return .conflict }
      if index == 0 { isFirstMet = true }
      next = index + 1
      switch (found, result) {
      case (.same, _): continue
      case (.typingError, .same): result = .typingError
      case (.short, .same), (.short, .short): result = .short
      default: return .conflict
      }
    }
    // A middle name alone counts in full only: `Robert` for `James Robert`, not `R` or `Bob`.
    return isFirstMet || result == .same ? result : .conflict
  }

  private static func wordAgreement(_ written: String, _ form: String) -> NameComparison.Agreement? {
    if NameTokens.isSame(written, form) { return .same }
    if written.count == 1 || form.count == 1 { return written.first == form.first ? .short : nil }
    if NicknameTable.shared.areCompatible(written, form) { return .short }
    return NameTokens.isTypingError(written, of: form) ? .typingError : nil
  }
}
