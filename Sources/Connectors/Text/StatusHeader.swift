/// Names of columns that hold a status, without being names that are listed: `Lic. Status`, `State of Registration`,
/// `Secondary Status`.
///
/// The head word says that it is a status, and the words beside it of what.
enum StatusHeader {
  enum Owner {
    /// A word beside it is of certificates.
    case certificate
    /// No word beside it says whose it is: `Current Standing`, `Status Desc`.
    case open
  }

  /// nil for a name of something else: `Marital Status`, `Status Date`, `State`.
  static func owner(of name: String) -> Owner? {
    let words = HeaderText.tokens(HeaderText.withoutRemarks(name)).flatMap(parted)
    guard (1...6).contains(words.count), let head = head(of: words) else { return nil }
    let rest = words.enumerated().filter { $0.offset != head && !fill.contains($0.element) }.map(\.element)
    if rest.contains(where: isOfCertificates) {
      // `License State` is where it was issued.
      guard words[head] != "state" || words.contains("of") || rest.contains(where: isOfRegisters) else { return nil }
      return rest.allSatisfy { isOfCertificates($0) || plain.contains($0) } ? .certificate : nil
    }
    guard words[head] != "state", !rest.isEmpty || words.count > 1 else { return nil }
    return rest.allSatisfy(plain.contains) ? .open : nil
  }

  /// `licstatus` → `lic`, `status`
  private static func parted(_ word: String) -> [String] {
    for head in ["status", "standing"] where word.hasSuffix(head) && word.count > head.count {
      return [String(word.dropLast(head.count)), head]
    }
    return word.hasPrefix("status") && word.count > 6 ? ["status", String(word.dropFirst(6))] : [word]
  }

  /// The place of the word that says what it is: the last one, `status` before words such as `text`, or the one that
  /// an `of` follows.
  private static func head(of words: [String]) -> Int? {
    if let first = words.first, heads.contains(first), words.count > 2, ofWords.contains(words[1]) { return 0 }
    var last = words.count - 1
    while last > 0, tails.contains(words[last]) { last -= 1 }
    guard heads.contains(words[last]) else { return nil }
    // An outcome is of a registration, or of whatever else was tried.
    if words[last] == "outcome", !words.contains(where: isOfRegisters) { return nil }
    return last
  }

  private static func isOfCertificates(_ word: String) -> Bool {
    certificates.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  private static func isOfRegisters(_ word: String) -> Bool {
    word.hasPrefix("regist") || word == "reg" || word == "licensure"
  }

  private static let heads: Set<String> = [
    "status", "standing", "state", "outcome", "statut", "stato", "stand", "situatie", "tilstand", "lage",
  ]
  private static let ofWords: Set<String> = ["of", "der", "des", "de", "du", "van", "del", "della"]
  private static let tails: Set<String> = [
    "desc", "description", "descr", "text", "txt", "name", "value", "label", "word", "words", "type", "now", "today",
    "yn", "flag", "full", "long", "short",
  ]
  private static let fill: Set<String> = ["of", "the", "in", "is", "der", "des", "de", "du", "van", "with", "board"]
  /// Words that leave open of what.
  private static let plain: Set<String> = [
    "current", "present", "latest", "last", "new", "updated", "overall", "primary", "secondary", "main", "good",
    "activity", "good", "actual", "today", "now", "text", "desc", "description", "descr", "txt", "name", "value",
    "label", "type", "class", "rank", "legal", "public", "final", "display", "sub", "1", "2",
  ]
  private static let certificates: Set<String> = [
    "lic", "lics", "reg", "cert", "certs", "cred", "creds", "permit", "ticket", "card", "practice", "practise",
    "practising", "practicing", "register", "authority", "membership", "member", "licensee", "registrant", "pin",
    "diploma", "schein", "primary", "secondary", "titre", "pas",
  ]
  private static let stems = [
    "licen", "certif", "credential", "registr", "zertif", "lizenz", "accredit", "qualif", "permis", "authoris",
    "authoriz", "endors", "practition", "approbation", "habilit",
  ]
}
