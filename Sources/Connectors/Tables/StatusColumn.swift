import Records

/// Whose standing a column called just `Status` tells of, in a table of people and certificates.
///
/// `Active` is said of both, so the whole column is judged: words said of one of the two alone, what stands beside it,
/// and the columns that only a list of employees has. What comes out even is nobody's until somebody says so.
struct StatusColumn {
  enum Owner { case person, certificate, undecided }

  /// The columns around it.
  struct Surroundings {
    /// Dates of employment and jobs, the more the likelier that people's standing is told too.
    var employment = 0.0
    /// Whether no certificate's column stands left of it.
    var isBeforeCertificates = false
    /// Whether a date, number or name of a certificate stands right before it.
    var followsCertificate = false
    /// Whether each certificate has a column of its own, so that one status would speak of them all.
    var isMatrix = false

    /// Positive for the person, negative for the certificate.
    var leaning: Double {
      employment + (isBeforeCertificates ? 1 : 0) + (isMatrix ? 1 : 0) - (followsCertificate ? 2 : 0)
    }
  }

  private let employmentWords: WordMeanings
  private let statusWords: WordMeanings

  init(spec: ConnectorSpec?, library: ConnectorLibrary) {
    let context = RecordContext(spec: spec, library: library)
    employmentWords = context.employmentWords
    statusWords = context.statusWords
  }

  /// - Parameter words: The distinct texts of the column.
  func owner(of words: Set<String>, in surroundings: Surroundings) -> Owner {
    let leanings = words.map(leaning)
    let person = min(4, leanings.reduce(0) { $0 + max(0, $1) })
    let certificate = min(4, leanings.reduce(0) { $0 + max(0, -$1) })
    if person >= 2, certificate >= 2 {
      // Many words of certificates behind a certificate's date, and hardly any of people.
      let words = leanings.reduce((0.0, 0.0)) { ($0.0 + max(0, $1), $0.1 + max(0, -$1)) }
      return surroundings.followsCertificate && surroundings.employment == 0 && words.1 >= 4 * words.0
        ? .certificate : .undecided
    }
    let sum = person - certificate + surroundings.leaning
    if sum >= 1, person > 0 || surroundings.employment > 0 { return .person }
    if sum <= -1 { return .certificate }
    // Good standing may be said of either, and changes nothing.
    return words.allSatisfy(isGood) ? .certificate : .undecided
  }

  /// How far a word speaks for the person (positive) or the certificate (negative).
  private func leaning(_ word: String) -> Double {
    let folded = HeaderText.folded(word)
    let person = employmentWords.rule(for: folded)?.meaning
    let certificate = statusWords.rule(for: folded)?.meaning
    switch (person, certificate) {
    case (nil, nil): return leaningOfParts(folded)
    case (_?, nil): return folded.utf8.count == 1 ? 1 : 3
    case (nil, _?): return Self.saidOfPeopleToo.contains(folded) ? -1 : -3
    case (_?, _?): return Self.saidOfPeople[folded] ?? 0
    }
  }

  /// `Active - FT`, `LOA (medical)`, `Termed 3/24`: known by one word in it.
  private func leaningOfParts(_ folded: String) -> Double {
    let tokens = Set(HeaderText.tokens(folded))
    if !tokens.isDisjoint(with: Self.personTokens) { return 3 }
    if !tokens.isDisjoint(with: Self.certificateTokens) { return -3 }
    return 0
  }

  private func isGood(_ word: String) -> Bool {
    statusWords.rule(for: word)?.meaning == CredentialStatus.active.rawValue
      && employmentWords.rule(for: word)?.meaning == EmploymentStatus.active.rawValue
  }

  /// Words of certificates that are said of employees now and then.
  private static let saidOfPeopleToo: Set<String> = ["suspended", "pending", "on hold", "closed", "started"]
  /// Words of both that are rather said of employees.
  private static let saidOfPeople: [String: Double] = ["terminated": 2, "retired": 1, "deceased": 1]
  private static let personTokens: Set<String> = [
    "leave", "loa", "leaver", "maternity", "paternity", "terminated", "termed", "resigned", "dismissed", "redundant",
    "employed", "employee", "ft", "pt", "fulltime", "parttime", "prn", "diem", "elternzeit", "ausgeschieden", "conge",
    "verlof", "baja",
  ]
  private static let certificateTokens: Set<String> = [
    "expired", "expires", "expiring", "expire", "due", "overdue", "renewal", "renew", "compliant", "certified", "valid",
    "booked", "exam", "lapsed", "revoked", "date", "abgelaufen", "gultig", "vencido", "verlopen",
  ]
}
