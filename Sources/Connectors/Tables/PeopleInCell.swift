import Records

/// Takes a cell that names several people apart.
struct PeopleInCell {
  let evidence: NameEvidence
  /// Names beyond this many in one cell are prose.
  private static let most = 6
  private static let joints: Set<String> = [
    "&", "and", "und", "u.", "sowie", "et", "+", "y", "e", "i", "en", "og", "och", "samt", "plus",
  ]
  /// Joints that stand inside Spanish, Portuguese, Catalan and Polish names too.
  private static let weakJoints: Set<String> = ["y", "e", "i"]
  private static let surnameOpenings: Set<String> = ["mc", "mac", "st", "saint", "o"]

  init(_ evidence: NameEvidence = .none) { self.evidence = evidence }

  /// The people's names, as they stand or with the surname that they share: `Robert & Ann Lee` names Robert Lee and
  /// Ann Lee. One text where the cell names one person: `Smith & Sons`, `Smith, Jane`, `Smith, Jane / Night Shift`.
  func names(_ text: String) -> [String] {
    let whole = [HeaderText.trimmed(text)]
    guard Self.mayHoldSeveral(text), !Self.isNoble(text) else { return whole }
    let found = byLines(text) ?? byJoints(whole[0]) ?? bySlashes(whole[0]) ?? byCommas(whole[0])
    guard let found, (2...Self.most).contains(found.count) else { return whole }
    return found
  }

  /// Whether a text holds anything by which names are parted, commas aside.
  static func hasSeparator(_ text: String) -> Bool {
    text.contains { ";/&+|\n\r\r\n".contains($0) }
      || text.split(separator: " ").contains { joints.contains($0.lowercased()) }
  }

  /// Whether a cell that `names` takes for one person may name several all the same, so that somebody has to look:
  /// `Mr and Mrs John Smith`, `Bauer & Dorn`. `Jane Smith/Jones` and `José Ortega y Gasset` are one person's names.
  func mayNameSeveral(_ text: String) -> Bool {
    guard Self.mayHoldSeveral(text), !Self.isNoble(text), Self.hasSeparator(text),
      !text.contains(where: { ";|0123456789@".contains($0) }),
      Self.isBalanced(text),
      !text.contains("("), !text.contains("[")
    else { return false }
    var parts: [[Substring]] = [[]]
    for word in text.replacing("/", with: " / ").split(whereSeparator: \.isWhitespace) {
      let lowered = word.lowercased()
      if word == "/" || (Self.joints.contains(lowered) && !Self.weakJoints.contains(lowered)) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    guard (2...Self.most).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && mayBeName($0) }) else {
      return false
    }
    guard text.contains("/"), parts.count == 2 else { return true }
    // A double surname: `Jane Smith/Jones`, `Smith/Jones, Jane`.
    let isBehind = parts[0].count >= 2 && parts[1].count == 1 && !evidence.isGiven(parts[1][0])
    let isBefore = parts[0].count == 1 && parts[1].first?.hasSuffix(",") == true && !evidence.isGiven(parts[0][0])
    return !isBehind && !isBefore
  }

  /// Words that begin with capitals, letters behind a name and titles before it aside, and none of them of a department,
  /// a job or a company.
  private func mayBeName(_ words: [Substring]) -> Bool {
    let bare = words.map { HeaderText.collapsed(String($0)) }
    if let first = bare.first, NonNameWords.otherNameMarks.contains(first) { return false }
    let own = zip(words, bare).filter { word, key in
      let isLetters = word.count <= 4 && String(word) == word.uppercased() && NonNameWords.isIn(String(word))
      return !NonNameWords.titles.contains(key) && !isLetters
    }
    if own.isEmpty { return bare.allSatisfy(NonNameWords.titles.contains) }
    return own.count <= 4
      && own.allSatisfy { word, _ in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-'’.,".contains($0) }
          && !NonNameWords.isIn(String(word))
      }
  }

  /// `Hans von und zu Berg` is one man.
  private static func isNoble(_ text: String) -> Bool {
    text.count { ",;/&+|".contains($0) } <= 1 && text.lowercased().contains("von und zu ")
  }

  /// Two names take at least three blanks, commas and other separators.
  private static func mayHoldSeveral(_ text: String) -> Bool {
    text.utf8.count(where: { " ,\n\r;/&+|".utf8.contains($0) }) >= 3
  }

  // MARK: - Separators

  private func byLines(_ text: String) -> [String]? {
    for separators in [";", "|", "\n"] {
      let parts = text.split(whereSeparator: { separators == "\n" ? $0.isNewline : separators.contains($0) })
        .map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
      guard parts.count >= 2, parts.allSatisfy(isFullName) else { continue }
      return parts.flatMap { byJoints($0) ?? [$0] }
    }
    return nil
  }

  private func byJoints(_ text: String) -> [String]? {
    var parts: [[Substring]] = [[]]
    var isWeak = false
    for word in text.split(separator: " ") {
      let lowered = word.lowercased()
      // `Y` and `E` in capitals are initials.
      if Self.joints.contains(lowered), !Self.weakJoints.contains(lowered) || word.first?.isLowercase == true {
        isWeak = isWeak || Self.weakJoints.contains(lowered)
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let texts = parts.map { withoutComma($0.joined(separator: " ")) }
    if texts.dropLast().contains(where: isIncomplete), let found = sharing(texts, isWeak: isWeak) { return found }
    if texts.allSatisfy(isFullName) {
      if isWeak, !texts.allSatisfy(evidence.isPersonal) { return nil }
      return texts.contains { !$0.contains(",") } ? texts.flatMap(listed) : texts
    }
    return sharing(texts, isWeak: isWeak)
  }

  private func bySlashes(_ text: String) -> [String]? {
    let parts = text.split(separator: "/").map { HeaderText.trimmed(String($0)) }
    if parts.count >= 2, let shared = sharingBySlash(parts) { return shared }
    guard parts.count >= 2, parts.allSatisfy(isFullName), Set(parts.map { $0.contains(",") }).count == 1 else {
      return nil
    }
    // `Jane Doe / Elm Park`: what follows a known name must be one as well.
    guard let first = parts.first, !evidence.isPersonal(first) || parts.allSatisfy(evidence.isPersonal) else {
      return nil
    }
    return parts
  }

  /// `Robert / Ann Lee`, `Lee, Robert / Ann`: given names that are known, and one surname.
  private func sharingBySlash(_ parts: [String]) -> [String]? {
    let given = parts[0].contains(",") ? Array(parts.dropFirst()) : Array(parts.dropLast())
    guard given.allSatisfy({ isGivenPart($0, true) }) else { return nil }
    return sharing(parts, isWeak: false)
  }

  private func byCommas(_ text: String) -> [String]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { HeaderText.trimmed(String($0)) }
    guard parts.count >= 2 else { return nil }
    if parts.count == 4, parts.allSatisfy({ !$0.contains(" ") }), isFullName(parts[0] + " " + parts[1]),
      [1, 3].allSatisfy({ evidence.isGiven(parts[$0][...]) }), [0, 2].allSatisfy({ !evidence.isGiven(parts[$0][...]) })
    {
      return [parts[0] + ", " + parts[1], parts[2] + ", " + parts[3]]
    }
    guard parts.allSatisfy({ isFullName($0) && !isCapitalsAmong(parts, $0) }) else { return nil }
    return parts.allSatisfy(isGivenFirst) ? parts : nil
  }

  // MARK: - Parts

  /// Whether the part is a full name, given name first, and not a family name of two words or two given names.
  private func isGivenFirst(_ part: String) -> Bool {
    if evidence.standsAlone(part) { return true }
    let words = part.split(separator: " ")
    guard let first = words.first, let last = words.last, !isOpening(first), evidence.isPersonal(part) else {
      return false
    }
    return !evidence.isGiven(last)
  }

  /// `RN BSN` behind a name that is not in capitals.
  private func isCapitalsAmong(_ parts: [String], _ part: String) -> Bool {
    part == part.uppercased() && parts.contains { $0 != $0.uppercased() }
  }

  /// `Jane Doe, John Roe` of `Jane Doe, John Roe and Ann Lee`.
  private func listed(_ text: String) -> [String] {
    let parts = text.split(separator: ",").map { HeaderText.trimmed(String($0)) }
    return parts.count >= 2 && parts.allSatisfy { isFullName($0) && !isCapitalsAmong(parts, $0) } ? parts : [text]
  }

  private func isFullName(_ text: String) -> Bool {
    let shown =
      text.contains(where: \.isUppercase)
      ? text
      : text.split(separator: " ").map(\.capitalizedWord)
        .joined(separator: " ")
    guard NameShape.looksLikeName(shown), !NonNameWords.isIn(text) || isKnownPerson(text), Self.isBalanced(text) else {
      return false
    }
    let words = text.split(separator: " ").map { HeaderText.collapsed(String($0)) }
    guard let first = words.first, !NonNameWords.otherNameMarks.contains(first) else { return false }
    return words.filter { !NonNameWords.titles.contains($0) }.count >= 2
  }

  /// `Dan West`, `Amy Cook`: a given name that is known before one word that is a surname as well as a place or job.
  private func isKnownPerson(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { HeaderText.collapsed(String($0)) }
    return words.count == 2 && GivenNames.contains(words[0]) && NonNameWords.surnames.contains(words[1])
  }

  private static func isBalanced(_ text: String) -> Bool {
    text.count(where: { "([{".contains($0) }) == text.count(where: { ")]}".contains($0) })
  }

  private static func isInitial(_ word: Substring) -> Bool { word.count == 1 || word.count == 2 && word.hasSuffix(".") }

  private func withoutComma(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == "," || last == " " { text.removeLast() }
    return String(text)
  }

  // MARK: - A surname for several

  /// `Robert and Ann Lee`, `Lee, Robert and Ann`, `Robert, Tom and Ann Lee`.
  private func sharing(_ parts: [String], isWeak: Bool) -> [String]? {
    if let surname = surnameBefore(parts[0]) {
      let given = [surname.given] + parts.dropFirst()
      guard given.allSatisfy({ isGivenPart($0, isWeak) }) else { return nil }
      return given.map { surname.family + ", " + $0 }
    }
    guard let last = parts.last, isFullName(last), let surname = surnameBehind(last, isWeak: isWeak) else { return nil }
    let given = parts.dropLast().flatMap { $0.split(separator: ",").map { HeaderText.trimmed(String($0)) } }
    if let tail = last.split(separator: " ").last, Self.isInitial(tail) { return nil }
    // `Doe, Jane and Mary Roe`: with a comma only names known as given names are a list of them.
    let isList = given.count > parts.count - 1
    guard given.allSatisfy({ isGivenPart($0, isWeak || isList) }) else { return nil }
    return given.map { $0 + " " + surname } + [last]
  }

  /// `Robert J.` or `Robert, Tom` before a full name: what may be given names alone.
  private func isIncomplete(_ text: String) -> Bool {
    text.split(separator: ",").allSatisfy { isGivenPart(HeaderText.trimmed(String($0)), text.contains(",")) }
  }

  /// `Lee, Robert`: family and given name.
  private func surnameBefore(_ text: String) -> (family: String, given: String)? {
    let parts = text.split(separator: ",").map { HeaderText.trimmed(String($0)) }
    guard parts.count == 2, isFullName(text) else { return nil }
    let isFamily = !parts[0].contains(" ") && !evidence.isGiven(parts[0][...]) || isOpening(parts[0][...])
    return isFamily ? (parts[0], parts[1]) : nil
  }

  /// The last word with the particles before it; behind `y` two words of three or more.
  private func surnameBehind(_ name: String, isWeak: Bool) -> String? {
    let words = (name.split(separator: ",").first ?? "").split(separator: " ")
    guard words.count >= 2 else { return nil }
    var start = words.count - (isWeak && words.count >= 3 ? 2 : 1)
    while start > 1, isOpening(words[start - 1]) { start -= 1 }
    return words[start...].joined(separator: " ")
  }

  private func isOpening(_ text: Substring) -> Bool {
    guard let word = text.split(separator: " ").first.map({ $0.lowercased() }) else { return false }
    return NameShape.particles.contains(word) || Self.surnameOpenings.contains(word)
  }

  /// One given name, with an initial perhaps.
  private func isGivenPart(_ text: String, _ mustBeKnown: Bool) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, first.count > 1, words.count == 1 || words.count == 2 && Self.isInitial(words[1])
    else {
      return false
    }
    guard !NonNameWords.isIn(text), !NonNameWords.titles.contains(HeaderText.collapsed(String(first))),
      first.allSatisfy({ $0.isLetter || "-'’.".contains($0) })
    else { return false }
    return !mustBeKnown || evidence.isGiven(first)
  }
}

extension Substring {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
