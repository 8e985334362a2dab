import Records

/// What a status that may be a person's as well as a certificate's leaves of the certificate beside it: nobody can tell
/// how it stands where the word takes something away.
enum UndecidedStatus {
  /// A status of unknown standing; nil where the word is good, said of people alone, or of a day that stands beside it.
  ///
  /// - Parameter isStaffList: Whether columns of jobs and employment stand beside, so that a word of both is left open.
  static func value(
    _ text: String, column: String, isStaffList: Bool, _ context: RecordContext
  ) -> MappedValue? {
    let folded = HeaderText.folded(text)
    let status = context.statusWords.rule(for: folded).flatMap { CredentialStatus(rawValue: $0.meaning) }
    let isLoss =
      status.map { !$0.isValidWord && $0 != .inProcess } ?? HeaderText.tokens(text).contains(where: losses.contains)
    guard isLoss, status != .expired else { return nil }
    if isStaffList, context.employmentWords.rule(for: folded) != nil { return nil }
    return MappedValue(.status, text, column: column, meaning: CredentialStatus.unknown.rawValue)
  }

  /// Whether the word is one of certificates too, so that it makes nobody a leaver.
  static func mayBeOfCertificate(_ text: String, _ context: RecordContext) -> Bool {
    context.statusWords.rule(for: HeaderText.folded(text)) != nil
  }

  private static let losses: Set<String> = [
    "forged", "fake", "fraudulent", "fraud", "false", "barred", "debarred", "struck", "removed", "denied", "invalid",
    "void", "voided", "annulled", "deleted", "rejected", "disqualified", "failed", "wrong", "duplicate", "inactive",
    "rescinded", "refused", "blocked", "stolen", "unlawful", "erased", "gesperrt", "ungultig", "gefalscht", "geloscht",
    "zuruckgezogen", "radie", "annule", "faux", "anulado", "caducado", "falso", "ongeldig", "vals", "ogiltig",
    "ugyldig",
    "cofniete", "sospeso", "terminated", "withdrawn", "cancelled", "canceled", "accepted",
  ]
}
