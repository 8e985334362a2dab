package import Records

extension MappedRecord {
  /// The record on one line, for the tests of connectors: disposition and reason where it is not accepted, else the
  /// people with `field=text`, a meaning after a colon, holdings in `[ ]`, exclusions in `{ }`, people joined by ` | `.
  package var claimText: String {
    if disposition != .accepted { return "\(disposition.rawValue) \(reason?.rawValue ?? "")" }
    return subjects.map(MappedRecord.text).joined(separator: " | ")
  }

  private static func text(_ subject: MappedSubject) -> String {
    var parts = subject.person.map(text)
    for holding in subject.holdings { parts.append("[" + holding.map(text).joined(separator: " ") + "]") }
    if !subject.exclusion.isEmpty { parts.append("{" + subject.exclusion.map(text).joined(separator: " ") + "}") }
    return parts.joined(separator: " ")
  }

  private static func text(_ value: MappedValue) -> String {
    let text = value.text.contains(" ") ? "'\(value.text)'" : value.text
    return "\(value.field.rawValue)=\(text)" + (value.plainMeaning.map { ":\($0)" } ?? "")
  }
}
