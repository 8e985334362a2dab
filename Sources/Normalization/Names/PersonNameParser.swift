import Foundation
package import Records

/// Takes a written name apart.
package enum PersonNameParser {
  /// The name that one text writes, in any usual order; nil where it names nobody (`TBC`, `Vacant`, `???`).
  ///
  /// - Parameter order: What the source says of names without a comma.
  package static func parse(full written: String, order: NameOrder = .givenFirst) -> PersonName? {
    if written.utf8.count > LongestText.name || EmptyWords.isSpreadsheetError(CleanText.line(written)) { return nil }
    var literals = NameLiterals(written)
    guard !isPlaceholder(literals.text) || NamePartText.hasLigature(literals.text) else { return nil }
    if let name = EastAsianName.parse(literals.text, written: written) { return name }
    let words = NameSegments(literals.text)
    let typed = WrittenWords(CleanText.tidy(written))
    var name =
      words.hasOrder
      ? fromSegments(words, typed, written: written) : fromWords(words, order, typed, written: written)
    guard name.given != nil || name.family != nil else { return nil }
    literals.suffix = literals.suffix ?? words.suffix
    name.suffix = literals.suffix
    name.former = literals.former.map { surname(typed.restored($0), given: name.given) }
    if let preferred = literals.preferred.map(typed.restored) {
      name.preferred = called(preferred, family: name.family)
    }
    if name.preferred.map(LatinFold.fold) == name.given.map(LatinFold.fold) { name.preferred = nil }
    return name
  }

  /// The name that a record gives in parts; nil where the parts name nobody.
  package static func parse(
    given: String?, middle: String? = nil, family: String?, preferred: String? = nil, former: String? = nil,
    suffix: String? = nil
  ) -> PersonName? {
    let areInitials = [given, middle, family].compactMap { $0 }.contains {
      $0.split(separator: " ").contains { NameCasing.isMixed(String($0)) }
    }
    let givenPart = part(given, areInitials: areInitials)
    let familyPart = part(family, areInitials: areInitials)
    guard givenPart.text != nil || familyPart.text != nil else { return nil }
    let written = [given, middle, family, suffix].compactMap { $0.map(CleanText.line) }.filter { !$0.isEmpty }
    var name = PersonName(given: givenPart.text, family: familyPart.text, written: written.joined(separator: " "))
    name.middle = part(middle, areInitials: areInitials).text
    if name.middle == nil, let split = splitInitial(name.given) {
      name.given = split.given
      name.middle = split.middle
    }
    name.suffix = suffix.flatMap(shownSuffix) ?? familyPart.suffix ?? givenPart.suffix
    name.former = part(former).text ?? familyPart.former ?? givenPart.former
    let isSameFormer = name.former.map(LatinFold.fold) == name.family.map(LatinFold.fold)
    if isSameFormer { name.former = nil }
    name.preferred = (part(preferred).text ?? givenPart.preferred ?? familyPart.preferred)
      .flatMap { called($0, family: name.family) }
    if name.preferred.map(LatinFold.fold) == name.given.map(LatinFold.fold) { name.preferred = nil }
    return name
  }

  /// Whether the text stands in place of a name.
  package static func isPlaceholder(_ text: String) -> Bool {
    let folded = LatinFold.fold(text)
    if folded.isEmpty || !folded.contains(where: \.isLetter) { return true }
    if NameWords.placeholders.contains(folded) { return true }
    let words = folded.split(separator: " ").map(String.init)
    return words.count > 1
      && words.allSatisfy { ["tbc", "tbd", "tba", "vacant", "vacancy", "unknown", "na"].contains($0) }
  }

  /// `Jr.` → `Jr`, `3rd` → `III`; nil where the text is no suffix.
  static func shownSuffix(_ text: String) -> String? { NameWords.suffixes[LatinFold.fold(text)] }

  /// `Last, First Middle`: what stands before the first comma is the family name.
  private static func fromSegments(
    _ segments: NameSegments, _ typed: WrittenWords, written: String
  ) -> PersonName {
    name(given: segments.rest, family: segments.family, typed, written)
  }

  /// `First Middle Last`, or `LAST First` where capitals or the source say so.
  private static func fromWords(
    _ segments: NameSegments, _ order: NameOrder, _ typed: WrittenWords, written: String
  ) -> PersonName {
    if let known = knownHalf(segments.rest) { return name(given: known.given, family: known.family, typed, written) }
    let split = FamilyNameSplit(segments.rest, order: order)
    return name(given: split.given, family: split.family, typed, written)
  }

  /// `FNU Prakash`, `Kumar LNU`: the first or the last name is unknown, and the record says so.
  private static func knownHalf(_ words: [String]) -> (given: [String], family: [String])? {
    let folded = words.map(LatinFold.fold)
    guard words.count > 1 else { return nil }
    if let place = folded.firstIndex(where: { $0 == "fnu" || $0 == "nfn" }), NameCasing.isCapitals(words[place]) {
      return ([], words.indices.filter { $0 != place }.map { words[$0] })
    }
    if let place = folded.firstIndex(where: { $0 == "lnu" || $0 == "nln" }), NameCasing.isCapitals(words[place]) {
      return (words.indices.filter { $0 != place }.map { words[$0] }, [])
    }
    return nil
  }

  /// The first of the given names is the given name, the others are the middle name; capitals are repaired.
  private static func name(
    given: [String], family: [String], _ typed: WrittenWords, _ written: String
  ) -> PersonName {
    let areInitials = (given + family).contains(where: NameCasing.isMixed)
    func shown(_ words: some Sequence<String>) -> String? {
      let text = NameCasing.repaired(typed.restored(words.joined(separator: " ")), areInitials: areInitials)
      return text.isEmpty || unknownParts.contains(LatinFold.fold(text)) ? nil : text
    }
    let given = given.filter { !unknownMiddles.contains(LatinFold.fold($0)) || !NameCasing.isCapitals($0) }
    return PersonName(
      given: shown(given.prefix(1)), middle: shown(given.dropFirst()), family: shown(family), written: written)
  }

  private static func part(_ text: String?, areInitials: Bool = false) -> (
    text: String?, preferred: String?, former: String?, suffix: String?
  ) {
    guard let text else { return (nil, nil, nil, nil) }
    let tidy = CleanText.tidy(text)
    if EmptyWords.isSpreadsheetError(tidy) { return (nil, nil, nil, nil) }
    if NamePartText.isAsItStands(tidy) || tidy.utf8.count > LongestText.name {
      return (NamePartText.saysNothing(tidy) ? nil : tidy, nil, nil, nil)
    }
    let literals = NameLiterals(text)
    let typed = WrittenWords(tidy)
    // `Null` and `No` are family names; only what can be no name is dropped here.
    if partPlaceholders.contains(LatinFold.fold(literals.text)) {
      return (nil, literals.preferred, literals.former, literals.suffix)
    }
    let segments = NameSegments(literals.text, isPart: true)
    let words = typed.restored((segments.family + segments.rest).joined(separator: " "))
    var shown = NameCasing.repaired(words, areInitials: areInitials).replacingOccurrences(of: " -", with: "-")
      .replacingOccurrences(of: "- ", with: "-")
    if shown.isEmpty, NamePartText.isQuoted(tidy) { return (tidy, nil, nil, nil) }
    if shown.isEmpty, literals.isEmpty, segments.suffix == nil, !NamePartText.saysNothing(tidy) { shown = tidy }
    return (
      shown.isEmpty ? nil : shown, literals.preferred.map(typed.restored), literals.former.map(typed.restored),
      literals.suffix ?? segments.suffix
    )
  }

  /// `John A.` in a given name's column is a given name and a middle initial.
  private static func splitInitial(_ given: String?) -> (given: String, middle: String)? {
    guard let words = given?.split(separator: " "), words.count == 2, let last = words.last, let first = words.first,
      LatinFold.fold(String(last)).count == 1, LatinFold.fold(String(first)).count > 1
    else { return nil }
    return (String(first), String(last))
  }

  /// `Jane Smith` as what Jane Doe was called is `Smith`.
  private static func surname(_ former: String, given: String?) -> String {
    let words = former.split(separator: " ").map(String.init)
    guard words.count > 1, let given, LatinFold.fold(words[0]) == LatinFold.fold(given) else { return former }
    return FamilyNameSplit(words).family.joined(separator: " ")
  }

  /// `Bob Smith` as what Robert Smith is called is `Bob`.
  private static func called(_ preferred: String, family: String?) -> String? {
    var words = CleanText.trimmed(preferred, of: ",.;\"'").split(separator: " ").map(String.init)
    let surname = (family ?? "").split(separator: " ").map { LatinFold.fold(String($0)) }
    if !surname.isEmpty, words.count > surname.count, words.suffix(surname.count).map(LatinFold.fold) == surname {
      words.removeLast(surname.count)
    }
    let shown = NameCasing.repaired(words.joined(separator: " "))
    return isPlaceholder(shown) ? nil : shown
  }

  /// What stands in place of a given or family name in a full name.
  private static let unknownParts: Set<String> = ["n a", "fnu", "lnu", "nfn", "nln", "nmn", "nmi"]
  /// `NMN`, `NMI`: no middle name, no middle initial.
  private static let unknownMiddles: Set<String> = ["nmn", "nmi"]
  private static let partPlaceholders: Set<String> = [
    "na", "n a", "tbc", "tbd", "tba", "none", "nil", "nmn", "nfn", "nln", "lnu", "fnu", "unknown", "not applicable",
    "vacant", "vacancy", "to be confirmed", "no middle name", "nmi",
  ]
}
