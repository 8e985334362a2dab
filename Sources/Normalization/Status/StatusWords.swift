import Foundation
package import Records

/// What common status words mean, where no connector's own list says otherwise.
///
/// A text of several words means what its worst part means, if every part is known; a bad word counts wherever it
/// stands. A good word inside an unknown text means nothing: what is not known is never active.
package enum StatusWords {
  /// nil for a word that is not known.
  package static func credential(_ word: String) -> CredentialStatus? {
    if word.utf8.count > LongestText.status { return nil }
    let folded = LatinFold.fold(word)
    if folded.isEmpty { return nil }
    if let status = CredentialStatusList.exact[folded] { return status }
    if isUndone(folded) { return .active }
    let parts = parts(word).map(withoutObject)
    if !parts.isEmpty {
      // A renewal beside a word of the current term says nothing of that term.
      let terms = parts.filter { part in !CredentialStatusList.renewals.contains { part.contains($0) } }
      let statuses = (terms.isEmpty ? parts : terms).map { CredentialStatusList.exact[$0] }
      if statuses.allSatisfy({ $0 != nil }) { return worst(statuses.compactMap { $0 }) }
    }
    return badWord(folded)
  }

  /// Whether the text speaks of a renewal under way beside a current term: `Certified/Renewal In Progress`.
  package static func isRenewalInProcess(_ word: String) -> Bool {
    let folded = LatinFold.fold(word)
    return CredentialStatusList.renewals.contains { folded.contains($0) }
  }

  /// nil for a word that is not known.
  package static func employment(_ word: String) -> EmploymentStatus? {
    if word.utf8.count > LongestText.status { return nil }
    let folded = LatinFold.fold(word)
    if let status = EmploymentWords.exact[folded] { return status }
    let parts = parts(word).compactMap { EmploymentWords.exact[$0] }
    if parts.count > 1 {
      if parts.contains(.left) { return .left }
      if parts.contains(.leave) { return .leave }
      return parts.contains(.active) ? .active : nil
    }
    let words = folded.split(separator: " ").map(String.init)
    if words.contains(where: { EmploymentWords.left.contains($0) }) || folded.hasPrefix("no longer ") { return .left }
    if folded.contains("leave") || words.contains("loa") || words.contains("sabbatical") { return .leave }
    if let status = EmploymentWords.covering(words) { return status }
    if words.first == "active" || words.first == "employed" || words.last == "active" {
      return words.contains("not") || words.contains("no") ? .left : .active
    }
    return nil
  }

  /// `license issued` → `issued`, where that is known.
  private static func withoutObject(_ part: String) -> String {
    if CredentialStatusList.exact[part] != nil { return part }
    let words = part.split(separator: " ").filter { !CredentialStatusList.objects.contains(String($0)) }
    let rest = words.joined(separator: " ")
    return CredentialStatusList.exact[rest] == nil ? part : rest
  }

  static func worst(_ statuses: [CredentialStatus]) -> CredentialStatus? {
    statuses.max { $0.badness < $1.badness }
  }

  private static func parts(_ word: String) -> [String] {
    var text = CleanText.line(word)
    for mark in ["(", ")", "[", "]", "/", ",", ";", "|", ":", " - ", " – ", " — ", " & ", "+"] {
      text = text.replacingOccurrences(of: mark, with: "\n")
    }
    for joint in [" and ", " with "] {
      text = text.replacingOccurrences(of: joint, with: "\n", options: .caseInsensitive)
    }
    return text.split(whereSeparator: \.isNewline).map { LatinFold.fold(String($0)) }
      .filter { !$0.isEmpty && !CredentialStatusList.noise.contains($0) }
  }

  /// `Emergency Suspension Vacated`, `Suspension lifted`: the measure, and that it is over, and nothing else.
  private static func isUndone(_ folded: String) -> Bool {
    let words = folded.split(separator: " ").map(String.init)
    guard (2...5).contains(words.count), let last = words.last, undoing.contains(last) else { return false }
    let measure = words.dropLast()
    return measure.contains(where: measures.contains)
      && measure.allSatisfy { measures.contains($0) || ofMeasures.contains($0) }
  }

  private static let undoing: Set<String> = ["vacated", "lifted", "overturned", "quashed", "aufgehoben", "levee"]
  private static let measures: Set<String> = [
    "suspension", "revocation", "order", "sperre", "aussetzung", "entzug", "retrait",
  ]
  private static let ofMeasures: Set<String> = [
    "emergency", "summary", "interim", "temporary", "immediate", "automatic", "administrative", "of", "the", "board",
    "license", "licence", "suspension", "restraining",
  ]

  /// The worst of the bad words in a text that does not deny them.
  private static func badWord(_ folded: String) -> CredentialStatus? {
    let words = folded.split(separator: " ").map(String.init)
    if words.contains(where: {
      [
        "not", "never", "no", "without", "lifted", "was", "previously", "stayed", "vacated", "overturned",
        "quashed", "nicht", "nie", "pas", "nunca", "niet", "inte", "ikke", "nao",
      ].contains($0)
    }) {
      return nil
    }
    return worst(words.compactMap { CredentialStatusList.bad[$0] })
  }
}
