import Records

/// Valid, and the issuer's last word is older than `verify_every` allows, or there is none.
enum UnverifiedCredential {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    guard holding.isValid, let every = holding.type?.verifyEvery else { return nil }
    let verified = holding.credential.verifiedOn
    if let verified, every.after(verified) >= context.asOf { return nil }
    let since =
      verified.map { "was last verified with the issuer on \($0)" } ?? "has never been verified with the issuer"
    return context.finding(
      .unverifiedCredential, resting.isEmpty ? .medium : .high, holding: holding, of: file,
      explanation: "\(holding.title) of \(file.person.name) \(since); every \(every.text) is asked for.",
      action: "Verify it at the primary source and drop the verification file into the inbox."
    ).comparing(field: "verified_on", expected: verified?.description, found: nil)
  }
}
