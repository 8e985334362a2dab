import Diagnostics
import Records

/// Names of columns and keys that hold what a certificate's holder may not do: `Restrictions`, `conditions`,
/// `onProbation`.
///
/// Such words do not say how the certificate stands: it may be valid under conditions, or no longer valid.
enum ConditionWords {
  /// Whether a name or path speaks of conditions.
  ///
  /// - Parameter isOfCertificate: Whether it stands in an element that is a certificate: people are on probation too.
  static func isSaid(by name: String, isOfCertificate: Bool) -> Bool {
    let parts = name.split(separator: "/").suffix(2).map { HeaderText.tokens(String($0)) }
    guard let own = parts.last, (1...4).contains(own.count), somethingElse.isDisjoint(with: parts.joined()) else {
      return false
    }
    let isOwn = holds(own, isOfCertificate)
    guard !isOwn, parts.count == 2, let around = parts.first else { return isOwn }
    return details.contains(own.joined()) && holds(around, isOfCertificate)
  }

  private static func holds(_ words: [String], _ isOfCertificate: Bool) -> Bool {
    words.contains { word in
      conditions.contains { word.hasPrefix($0) } || (isOfCertificate && word.hasPrefix("probation"))
    }
  }

  /// Whether a text under such a name says that there is a condition.
  static func tells(_ text: String) -> Bool {
    guard let text = CellText.value(text) else { return false }
    let words = HeaderText.tokens(text)
    guard let first = words.first else { return false }
    if words.count == 1,
      ["false", "n", "0", "nein", "non", "nee", "nej", "nei", "unrestricted", "clear"].contains(first)
    {
      return false
    }
    return !["no", "none", "without", "nil", "keine", "aucune", "sin", "geen", "ohne"].contains(first)
      || !words.dropFirst().allSatisfy(denied)
  }

  /// `No restrictions on file`: a denial of the condition, where `No night shifts` is one.
  private static func denied(_ word: String) -> Bool {
    conditions.contains { word.hasPrefix($0) } || word.hasPrefix("probation")
      || [
        "on", "file", "known", "recorded", "record", "at", "this", "time", "apply", "applicable", "or", "and",
        "currently",
        "current", "noted", "reported", "imposed", "to", "practice", "license", "licence", "found", "exist", "present",
      ].contains(word)
  }

  /// What a text of bad standing under such a name speaks of, where rows are of people too.
  static func isPlain(_ text: String) -> Bool {
    HeaderText.tokens(text).contains { word in
      LossWords.meanings[word] != nil
        || ["probation", "restrict", "suspen", "condition", "limitation", "stipulat", "supervis", "revo", "surrender"]
          .contains { word.hasPrefix($0) }
    }
  }

  /// The status that a condition leaves.
  static func value(_ text: String, column: String, line: Int? = nil) -> MappedValue {
    MappedValue(.status, text, column: column, line: line, meaning: CredentialStatus.unknown.rawValue)
  }

  private static let conditions = [
    "restriction", "condition", "limitation", "stipulation", "undertaking", "encumbrance", "auflage", "einschrankung",
    "beschrankung",
  ]
  /// What stands in an element of conditions.
  private static let details: Set<String> = ["description", "text", "type", "name", "value", "detail", "details"]
  private static let somethingElse: Set<String> = [
    "terms", "accepted", "agreed", "medical", "health", "physical", "url", "link", "href", "id", "employment",
    "employee", "work", "dietary", "travel", "air", "weather", "count", "accept", "precondition", "preconditions",
    "badge", "file", "access", "visa",
  ]
}
