extension MailRules.Fact {
  /// The fact that a single word of an entry tells, whatever form it stands in: `Probation`, `Suspension`.
  static func named(_ word: String) -> MailRules.Fact? {
    MailRules.Fact(rawValue: word) ?? words[word]
  }

  private static let words: [String: MailRules.Fact] = [
    "probation": .restricted, "probationary": .restricted, "reprimand": .restricted, "reprimanded": .restricted,
    "suspension": .suspended, "revocation": .revoked, "surrender": .surrendered, "relinquished": .surrendered,
    "inactive": .notHeld, "cancelled": .revoked, "canceled": .revoked, "erased": .revoked, "expired": .lapsed,
    "delinquent": .lapsed,
  ]
}
