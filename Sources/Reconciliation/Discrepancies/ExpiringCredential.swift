import Records

/// Valid, and expires within the largest `expiring` band, both ends included.
enum ExpiringCredential {
  @Sendable
  static func finding(_ holding: Holding, _ file: PersonFile, _ resting: [Requirement], _ context: CheckContext)
    -> Discrepancy?
  {
    let bands = context.input.organisation.expiring.sorted()
    guard holding.isValid, let expiry = holding.credential.expiresOn, let smallest = bands.first,
      let largest = bands.last
    else { return nil }
    let days = context.asOf.days(to: expiry.lastDay)
    guard (0...largest).contains(days) else { return nil }
    let middle = bands.dropFirst().dropLast().last
    let severity: Severity = days <= smallest ? .high : middle.map { days <= $0 } ?? false ? .medium : .low
    let when = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
    return context.finding(
      .expiringCredential, severity, holding: holding, of: file,
      explanation: "\(holding.title) of \(file.person.name) expires \(when), on \(expiry)."
        + ExpiredCredential.renewal(holding),
      action: "Book the renewal so that the new certificate is here before \(expiry.lastDay)."
    ).comparing(field: "expires_on", expected: expiry.description, found: nil).due(expiry)
  }
}
