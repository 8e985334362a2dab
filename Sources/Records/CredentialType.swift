/// A kind of credential, from the built-in catalogue or the organisation's `catalog.yaml`.
package struct CredentialType: Hashable, Sendable, Codable {
  /// Short and unique, compared without case: `BLS`.
  package var code: String
  package var name: String
  package var aliases: [String]
  package var issuer: String?
  /// How long it lasts; nil: it does not expire.
  package var validFor: CalendarPeriod?
  /// Pattern of its numbers (the closed subset of regular expressions that runs in linear time).
  package var numberPattern: String?
  /// How often primary source verification is asked for; nil: never.
  package var verifyEvery: CalendarPeriod?
  /// Codes of the types that this one counts for too.
  package var satisfies: [String]
  /// Whether it stands in the organisation's own catalogue.
  package var isOwn: Bool

  package init(
    code: String, name: String, aliases: [String] = [], issuer: String? = nil, validFor: CalendarPeriod? = nil,
    numberPattern: String? = nil, verifyEvery: CalendarPeriod? = nil, satisfies: [String] = [], isOwn: Bool = false
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.issuer = issuer
    self.validFor = validFor
    self.numberPattern = numberPattern
    self.verifyEvery = verifyEvery
    self.satisfies = satisfies
    self.isOwn = isOwn
  }
}
