/// The words by which an issuing body is named beside its credentials.
enum IssuerWords {
  /// Words of the name and its initials: `American Heart Association` → american, heart, association, aha.
  static func words(_ issuer: String?) -> Set<String> {
    guard let issuer else { return [] }
    let all = LatinFold.fold(issuer).split(separator: " ").map(String.init)
    let words = all.filter { !fillers.contains($0) }
    guard !words.isEmpty else { return [] }
    var result = Set(words)
    if words.count > 1 {
      result.insert(words.compactMap { $0.first.map(String.init) }.joined())
      result.insert(all.compactMap { $0.first.map(String.init) }.joined())
    }
    return result
  }

  /// Without the words that many issuers' names have.
  static func telling(_ issuer: String) -> Set<String> { words(issuer).subtracting(common) }

  private static let common: Set<String> = [
    "american", "national", "international", "state", "board", "institute", "association", "council", "society",
    "college", "academy", "department", "commission", "certification", "health", "care", "royal", "federal", "united",
    "states", "nursing", "medical", "center", "centre", "services", "service", "organization", "organisation",
  ]

  private static let fillers: Set<String> = ["of", "the", "and", "for", "in", "on", "a", "inc", "llc", "ltd"]
}
