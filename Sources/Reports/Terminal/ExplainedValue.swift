import Records

/// One value of a person or credential in a sentence: what it is, which record says so, and what the others say.
struct ExplainedValue {
  private let value: FieldProvenance

  init(_ value: FieldProvenance) { self.value = value }

  /// The sentence, and one below it for each record that says the same or something else.
  var lines: [String] { ["  " + sentence] + value.losers.map { "      " + Self.sentence($0) } }

  private var sentence: String {
    let what = Self.subjects[value.field] ?? "The \(value.field.replacing("_", with: " ")) is"
    let written = value.written.map { ", written \"\($0)\"" } ?? ""
    let said = value.value.isEmpty ? "\(what) not known\(written)" : "\(what) \(value.value)\(written)"
    guard let place = value.winner?.place else {
      // No record says anything, and so none is stronger.
      return value.rule == .authority ? "\(said): no record says." : "\(said): \(value.rule.text)."
    }
    return "\(said), says \(place): \(value.rule.text)."
  }

  private static func sentence(_ loser: FieldProvenance.Loser) -> String {
    if loser.rule == .sameValue { return "\(loser.evidence.place) says the same." }
    return "\(loser.evidence.place) says \(loser.value): \(loser.rule.text)."
  }

  /// How a sentence on a field begins, where the field's own name does not say it well.
  private static let subjects: [String: String] = [
    "given_name": "The name is", "email": "The e-mail address is", "phone": "The telephone number is",
    "clients": "The clients are", "hired_on": "The date of hire is", "left_on": "The leaving date is",
    "rehired_on": "The date of rehire is", "employment_status": "The employment is", "issued_on": "The issue date is",
    "expires_on": "The expiry date is", "verified_on": "The verification date is",
  ]
}
