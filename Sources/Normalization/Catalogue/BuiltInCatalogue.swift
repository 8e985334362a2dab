import Records

/// The credential types that come with the program, from rows of text by field.
///
/// A row: code, name, aliases parted by `;`, issuing body, validity, how often primary source verification is asked for,
/// number pattern, codes that it counts for too; parted by `|`, trailing empty ones left out. Validities are `2y`, `18m`,
/// `90d`. Validities and patterns are those that the bodies publish; where jurisdictions differ, none is given.
enum BuiltInCatalogue {
  static let types: [CredentialType] = sections.flatMap(rows).compactMap(type)

  static let sections: [String] = [
    nursing, healthCare, healthLicences, lifeSaving, security, technology, projects, finance, construction, trades,
    transport, aviation, food, education, fitness, workplace,
  ]

  static func rows(_ section: String) -> [Substring] {
    section.split(whereSeparator: \.isNewline).filter { !$0.isEmpty && !$0.hasPrefix("//") }
  }

  /// nil for a row that does not have the form above.
  static func type(_ row: Substring) -> CredentialType? {
    let parts = row.split(separator: "|", omittingEmptySubsequences: false).map { CleanText.line(String($0)) }
    guard parts.count >= 2, parts.count <= 8, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    func part(_ index: Int) -> String? { index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
    func list(_ index: Int) -> [String] {
      (part(index) ?? "").split(separator: ";").map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
    }
    return CredentialType(
      code: parts[0], name: parts[1], aliases: list(2), issuer: part(3), validFor: part(4).flatMap(period),
      numberPattern: part(6), verifyEvery: part(5).flatMap(period), satisfies: list(7))
  }

  static func period(_ text: String) -> CalendarPeriod? {
    guard let count = Int(text.dropLast()) else { return nil }
    switch text.last {
    case "y": return CalendarPeriod(count, .years)
    case "m": return CalendarPeriod(count, .months)
    case "d": return CalendarPeriod(count, .days)
    default: return nil
    }
  }
}
