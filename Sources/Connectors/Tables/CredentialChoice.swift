/// One cell that names certificates with strokes between them, some in no catalogue: `BLS / IV Therapy`.
enum CredentialChoice {
  /// The parts of the cell; nil where it may be one certificate whose name has a stroke: `Health / Safety`, `BLS/AED`.
  ///
  /// One part at least is known. Of the others each says by a word of its own what it is; between strokes without
  /// blanks, which many names have, by two.
  static func parts(_ text: String, _ lookup: CredentialLookup) -> [CredentialList.Part]? {
    guard text.utf8.count <= 200, !text.contains(where: \.isNewline) else { return nil }
    for (separator, wanted) in [(" / ", 1), (" + ", 1), ("/", 2)] {
      let parts = text.split(separator: separator).map { HeaderText.trimmed(String($0)) }.filter { !$0.isEmpty }
      guard (2...12).contains(parts.count) else { continue }
      let unknown = parts.filter { !lookup.isCredential($0) }
      guard (1..<parts.count).contains(unknown.count), unknown.allSatisfy({ names($0) >= wanted }) else { return nil }
      return parts.map { CredentialList.Part(credential: $0, rest: "") }
    }
    return nil
  }

  /// Words of a part that can be a certificate's own.
  private static func names(_ part: String) -> Int {
    guard part.contains(where: \.isLetter), DateScanner.dates(in: part).isEmpty,
      !ValueShape(part).fitsMatrix
    else { return 0 }
    return HeaderText.tokens(part).count { word in
      word.contains(where: \.isLetter) && word.count > 1 && !generalWords.contains(word)
    }
  }

  /// What is said of the certificate before the stroke.
  private static let generalWords: Set<String> = [
    "level", "lvl", "refresher", "refresh", "renewal", "recert", "recertification", "update", "instructor", "provider",
    "trainer", "assessor", "user", "training", "course", "certificate", "cert", "card", "license", "licence", "basic",
    "advanced", "intermediate", "initial", "full", "part", "adult", "child", "infant", "pediatric", "paediatric",
    "online",
    "practical", "theory", "classroom", "blended", "awareness", "practitioner", "aed", "and", "the", "of", "for",
    "with",
    "equivalent", "similar", "other", "class", "grade", "category", "module", "unit", "day", "days", "year", "years",
  ]
}
